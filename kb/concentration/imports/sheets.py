"""The first sheet of a workbook, by two libraries for its two kinds of form."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import pandas as pd

from kb.concentration.imports.source import Source, Stream, whole, without_empty
from kb.errors import InvalidInput

_NO_SHEET = (zipfile.BadZipFile, KeyError, IndexError, ValueError, SyntaxError, TypeError, AttributeError)
"""What comes of a workbook whose parts are damaged; XML that does not parse is a SyntaxError."""


def sheet(name: str, stream: Stream) -> Source:
    """The first sheet of a workbook."""
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    with stream() as raw:
        content = io.BytesIO(raw.read())
    try:
        book = openpyxl.load_workbook(content, read_only=True, data_only=True)
        rows = list(book.worksheets[0].iter_rows(values_only=True))
        book.close()
    except (InvalidFileException, *_NO_SHEET) as fault:
        raise InvalidInput(f"{name}: is no readable workbook ({fault}); save it again as XLSX or CSV") from fault
    return _sheet_rows(name, rows)


def _sheet_rows(name: str, rows: Sequence[Sequence[object]]) -> Source:
    if not rows or not any(rows[0]):
        raise InvalidInput(f"{name}: there is no heading on row 1; the first row must name the columns")
    width = max(place for place, cell in enumerate(rows[0], 1) if cell is not None)
    columns = [str(cell if cell is not None else f"column {place}") for place, cell in enumerate(rows[0][:width], 1)]
    table = pd.DataFrame([row[:width] for row in rows[1:]], columns=columns, dtype=object)
    return whole(name, without_empty(table.set_axis(table.index + 2)))


def old_sheet(name: str, stream: Stream) -> Source:
    """The first sheet of a workbook in the form before XLSX, or in OpenDocument."""
    import python_calamine

    with stream() as raw:
        content = io.BytesIO(raw.read())
    try:
        rows = python_calamine.CalamineWorkbook.from_filelike(content).get_sheet_by_index(0).to_python()
    except (python_calamine.CalamineError, IndexError, ValueError) as fault:
        raise InvalidInput(f"{name}: is no readable workbook ({fault}); save it again as XLSX or CSV") from fault
    return _sheet_rows(name, rows)
