"""The cells of the files that people take away: tables in the look of the house, and no text that is taken for a formula."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

_LINE, _TALLEST = 15.0, 409.0
"""Points of a line of text, and of the tallest row that a spreadsheet has."""


@dataclass(frozen=True)
class Link:
    """A cell that leads to an address."""

    text: str
    address: str


@dataclass(frozen=True)
class Table:
    """A sheet: what stands above it, its columns with their widths in characters, and below each printed page."""

    title: str
    said: str
    columns: Sequence[tuple[str, int]]
    frozen: str = "B5"
    """The first cell that scrolls."""
    footer: str = ""


def safe(value: object) -> object:
    """A cell of a CSV file that a spreadsheet takes for text: one that begins as a formula gets an apostrophe in front."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def workbook_of(sheets: Iterable[tuple[str, Callable[[Any], None]]]) -> bytes:
    """An XLSX file with sheets: the name of each, and what fills it."""
    from openpyxl import Workbook

    made = Workbook()
    made.remove(made.active)
    for name, filling in sheets:
        filling(made.create_sheet(name))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def fill(sheet: Any, table: Table, lines: Iterable[Sequence[object]]) -> None:
    """Write a table to an empty sheet of a workbook, ready to be read, narrowed and printed."""
    from openpyxl.utils import get_column_letter

    for above in ([f"Schakel · {table.title}"], [table.said], [], [label for label, _ in table.columns]):
        sheet.append(above)
    _style_head(sheet)
    number = 4
    for number, line in enumerate(lines, start=5):
        for index, value in enumerate(line, start=1):
            _write(sheet.cell(number, index), value)
        sheet.row_dimensions[number].height = _height(line, table.columns)
    for index, (_, width) in enumerate(table.columns, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.freeze_panes = table.frozen
    sheet.auto_filter.ref = f"A4:{get_column_letter(len(table.columns))}{max(number, 5)}"
    _set_page(sheet, table.footer)


def _style_head(sheet: Any) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    sheet["A1"].font, sheet["A2"].font = Font(bold=True, size=14), Font(italic=True, color="56636A")
    for cell in sheet[4]:
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="0F5D7C")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    sheet.row_dimensions[4].height = 2 * _LINE + 2


def _set_page(sheet: Any, footer: str) -> None:
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A3
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = footer.replace("&", "&&"), "&P / &N"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "4:4"


def _height(values: Sequence[object], columns: Sequence[tuple[str, int]]) -> float:
    """Points that the tallest text of a row takes: not every program works this out by itself."""
    lines = (
        sum(-(-max(len(line), 1) // width) for line in value.split("\n"))
        for value, (_, width) in zip(values, columns, strict=True)
        if isinstance(value, str)
    )
    return min(_LINE * max(lines, default=1) + 2, _TALLEST)


def _write(cell: Any, value: object) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Alignment

    if isinstance(value, Link):
        cell.value, cell.hyperlink, cell.style = value.text, value.address, "Hyperlink"
    elif isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"  # a text that begins as a formula stays a text
    else:
        cell.value = value
    if isinstance(value, date):
        cell.number_format = "d-m-yyyy"
    cell.alignment = Alignment(wrap_text=True, vertical="top")  # after the style, which brings its own
