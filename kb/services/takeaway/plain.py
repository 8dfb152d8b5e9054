"""Any table of a page, to take away as CSV or as a workbook with a sheet for each table."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from kb.domain.terms import Caption, Language
from kb.services.takeaway.cells import Table, fill, safe, workbook_of
from kb.texts import words

Value = str | int | float | date | None


@dataclass(frozen=True)
class Heading(Caption):
    """The head of a column, and how wide it is in characters."""

    width: int = 20


def heading(key: str, width: int = 20) -> Heading:
    """The head of a column, as the catalogues call it."""
    return Heading(*words("takeaway", key), width)


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
    writer.writerows([[safe(value) for value in line] for line in sheet.lines])
    return "\ufeff" + out.getvalue()


def as_workbook(sheets: Iterable[Sheet], said: str, language: Language = "nl") -> bytes:
    """Tables as an XLSX file; `said` tells above each what it shows, and of which day."""
    return workbook_of(_named(sheet, said, language) for sheet in sheets)


def _named(sheet: Sheet, said: str, language: Language) -> tuple[str, Callable[[Any], None]]:
    title = sheet.title.label(language)
    columns = [(column.label(language), column.width) for column in sheet.columns]
    return title[:31], partial(fill, table=Table(title, said, columns), lines=sheet.lines)
