"""Any table of a page, to take away as CSV or as a workbook with a sheet for each table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kb.domain.terms import Caption, Language

Value = str | int | float | date | None


@dataclass(frozen=True)
class Heading(Caption):
    """The head of a column, and how wide it is in characters."""

    width: int = 20


@dataclass(frozen=True)
class Sheet:
    """A table: what it is called, its columns, and a value for each column on every line."""

    title: Caption
    columns: Sequence[Heading]
    lines: Sequence[Sequence[Value]]


def as_csv(sheet: Sheet, language: Language = "nl") -> str:
    """A table as CSV, with a byte order mark so that spreadsheets read it as UTF-8; no cell is taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([column.label(language) for column in sheet.columns])
    writer.writerows([[_safe(value) for value in line] for line in sheet.lines])
    return "\ufeff" + out.getvalue()


def _safe(value: Value) -> Value:
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def as_workbook(sheets: Iterable[Sheet], said: str, language: Language = "nl") -> bytes:
    """Tables as an XLSX file; `said` tells above each what it shows, and of which day."""
    from openpyxl import Workbook

    made = Workbook()
    made.remove(made.active)
    for sheet in sheets:
        _fill(made.create_sheet(sheet.title.label(language)[:31]), sheet, said, language)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _fill(page: Any, sheet: Sheet, said: str, language: Language) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    page.append([f"Schakel · {sheet.title.label(language)}"])
    page.append([said])
    page.append([])
    page.append([column.label(language) for column in sheet.columns])
    page["A1"].font, page["A2"].font = Font(bold=True, size=14), Font(italic=True, color="56636A")
    for cell in page[4]:
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="0F5D7C")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    for number, line in enumerate(sheet.lines, start=5):
        for index, value in enumerate(line, start=1):
            _write(page.cell(number, index), value)
    for index, column in enumerate(sheet.columns, start=1):
        page.column_dimensions[get_column_letter(index)].width = column.width
    page.freeze_panes = "B5"
    page.auto_filter.ref = f"A4:{get_column_letter(len(sheet.columns))}{4 + max(len(sheet.lines), 1)}"
    page.page_setup.orientation, page.page_setup.fitToWidth, page.page_setup.fitToHeight = "landscape", 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = "4:4"


def _write(cell: Any, value: Value) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Alignment

    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"  # a text that begins as a formula stays a text
    else:
        cell.value = value
    if isinstance(value, date):
        cell.number_format = "d-m-yyyy"
