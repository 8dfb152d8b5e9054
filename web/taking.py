"""Answers to take away: a page's tables as CSV or as a workbook."""

from __future__ import annotations

from collections.abc import Sequence

from litestar import Response

from kb.services.takeaway.plain import Sheet, as_csv, as_workbook
from kb.texts import text
from web.negotiation import CSV
from web.reading import Reading

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def csv_file(sheet: Sheet, name: str, view: Reading) -> Response[bytes]:
    """One table as a CSV file."""
    return attached_file(as_csv(sheet, view.language).encode(), CSV, f"{name}.csv")


def xlsx_file(sheets: Sequence[Sheet], name: str, view: Reading) -> Response[bytes]:
    """Tables as a workbook, each of which says for which day it holds."""
    day = view.moment.day.isoformat()
    said = text("takeaway", "as_of_day", view.language, day=day)
    return attached_file(as_workbook(sheets, said, view.language), XLSX, f"{name}.xlsx")


def attached_file(content: bytes, media_type: str, name: str) -> Response[bytes]:
    """A file to keep under `name`."""
    return Response(content, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'})
