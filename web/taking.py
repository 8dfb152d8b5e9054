"""Answers to take away: a page's tables as CSV or as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from litestar import Response

from kb.services.takeaway.plain import Sheet, as_csv, as_workbook
from kb.texts import text
from web.reading import Reading

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def csv_file(sheet: Sheet, name: str, view: Reading) -> Response[str]:
    """One table as a CSV file."""
    return Response(as_csv(sheet, view.language), media_type="text/csv", headers=_attached(f"{name}.csv"))


def xlsx_file(sheets: Sequence[Sheet], name: str, view: Reading) -> Response[bytes]:
    """Tables as a workbook, each of which says for which day it holds."""
    day = (view.as_of or datetime.now(UTC).date()).isoformat()
    said = text("takeaway", "as_of_day", view.language, day=day)
    return attached_file(as_workbook(sheets, said, view.language), XLSX, f"{name}.xlsx")


def attached_file(content: bytes, media_type: str, name: str) -> Response[bytes]:
    """A file to keep under `name`."""
    return Response(content, media_type=media_type, headers=_attached(name))


def _attached(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"'}
