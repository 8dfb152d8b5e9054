"""Opening a file of trade, packed or not, and taking it in pieces: tables of the cells as they stand, with their lines."""

from __future__ import annotations

import bz2
import codecs
import csv
import gzip
import io
import json
import lzma
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, cast

import pandas as pd

from kb.errors import InvalidInput

ROWS = 250_000
"""Rows in a piece."""
MOST = 8 * 2**30
"""Bytes that the one file of an archive may grow to on disk."""
WIDE = 12
"""With more columns than this a file was made by a program. Of those some columns are read; of others all, which shows
rows that are longer than the heading."""
COLUMNS = 1_000
"""Columns of a table at most; one of trade has some tens."""
_BLOCK = 2**20
_DELIMITERS = ";\t,|"
_BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_OPENERS: dict[str, Callable[[Path], IO[bytes]]] = {
    ".gz": cast("Callable[[Path], IO[bytes]]", gzip.open),
    ".xz": cast("Callable[[Path], IO[bytes]]", lzma.open),
    ".bz2": cast("Callable[[Path], IO[bytes]]", bz2.open),
}
_DAMAGED = (OSError, EOFError, lzma.LZMAError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError)
_NO_SHEET = (zipfile.BadZipFile, KeyError, IndexError, ValueError, SyntaxError, TypeError, AttributeError)
"""What comes of a workbook whose parts are damaged; XML that does not parse is a SyntaxError."""
_LARGEST = 10**308
"""A whole number beyond it is no floating-point number."""


@dataclass(frozen=True)
class Source:
    """A file that can be read more than once: its columns, its delimiter, and its rows in pieces."""

    name: str
    columns: tuple[str, ...]
    delimiter: str
    """Of a text file; empty for others."""
    pieces: Callable[[Sequence[str]], Iterator[pd.DataFrame]]
    """The rows with the columns asked for; the index is the line (or the number of the row) in the file."""


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """What `path` holds, unpacked where it is packed. Raises InvalidInput where it is no table or is damaged."""
    with ExitStack() as stack:
        try:
            inner, suffix, stream = _unpacked(path, stack)
            reader = _READERS.get(suffix, _text)
            yield reader(inner, stream)
        except UnicodeDecodeError as fault:
            raise InvalidInput(f"{path.name}: the text is in no known encoding; save it as UTF-8") from fault
        except FileNotFoundError as fault:
            raise InvalidInput(f"{path}: there is no such file") from fault
        except _DAMAGED as fault:
            raise InvalidInput(f"{path.name}: cannot be read ({fault}); is the file whole?") from fault


def _unpacked(path: Path, stack: ExitStack) -> tuple[str, str, Callable[[], IO[bytes]]]:
    """The name inside, its suffix, and how to open it as often as needed."""
    suffix = path.suffix.lower()
    if suffix in _OPENERS:
        return path.name, Path(path.stem).suffix.lower(), lambda: _OPENERS[suffix](path)
    if suffix == ".zip":
        archive = stack.enter_context(zipfile.ZipFile(path))
        member = _only(path.name, [info.filename for info in archive.infolist() if not info.is_dir()])
        return member, Path(member).suffix.lower(), lambda: archive.open(member)
    if suffix == ".7z":
        return _from_7z(path, Path(stack.enter_context(TemporaryDirectory(prefix="schakel-"))))
    return path.name, suffix, lambda: path.open("rb")


def _from_7z(path: Path, folder: Path) -> tuple[str, str, Callable[[], IO[bytes]]]:
    import py7zr

    try:
        with py7zr.SevenZipFile(path) as archive:
            sizes = {info.filename: info.uncompressed for info in archive.list() if not info.is_directory}
            member = _only(path.name, list(sizes))
            if sizes[member] > MOST:
                raise InvalidInput(f"{path.name}: {member} is over {MOST >> 30} GB; unpack and split it")
            archive.extract(path=folder, targets=[member])
    except py7zr.exceptions.ArchiveError as fault:
        raise InvalidInput(f"{path.name}: cannot be unpacked ({fault}); is the file whole?") from fault
    return member, Path(member).suffix.lower(), lambda: (folder / member).open("rb")


def _only(archive: str, members: list[str]) -> str:
    if len(members) != 1:
        named = ", ".join(members[:5]) or "nothing"
        raise InvalidInput(f"{archive}: holds {named}; give an archive with one table")
    return members[0]


def _text(name: str, stream: Callable[[], IO[bytes]]) -> Source:
    encoding = _encoding(name, stream)
    with stream() as raw, io.TextIOWrapper(raw, encoding, newline="") as text:
        heading = text.readline()
    if not heading.strip():
        raise InvalidInput(f"{name}: there is no heading on row 1; the first row must name the columns")
    try:
        delimiter = max(_DELIMITERS, key=lambda sign: len(next(csv.reader([heading], delimiter=sign))))
        columns = tuple(next(csv.reader([heading.rstrip("\r\n")], delimiter=delimiter)))
    except csv.Error as fault:
        raise InvalidInput(f"{name}: row 1 cannot be read ({fault}); it must name the columns") from fault
    _fitting(name, columns)

    def pieces(wanted: Sequence[str]) -> Iterator[pd.DataFrame]:
        with stream() as raw:
            yield from _lines(name, raw, columns, wanted, sep=delimiter, encoding=encoding)

    return Source(name, columns, delimiter, pieces)


def _lines(
    name: str, raw: IO[bytes], columns: Sequence[str], wanted: Sequence[str], **how: Any
) -> Iterator[pd.DataFrame]:
    try:
        reader = pd.read_csv(
            raw,
            header=None,
            skiprows=1,
            names=range(len(columns)),
            usecols=[columns.index(column) for column in wanted] if len(columns) > WIDE else None,
            dtype=str,
            keep_default_na=False,
            skip_blank_lines=False,
            chunksize=ROWS,
            **how,
        )
        for piece in reader:
            if not isinstance(piece.index, pd.RangeIndex):
                raise InvalidInput(f"{name}: line 2 has more cells than the heading; mend the rows or the heading")
            named = piece.rename(columns=dict(enumerate(columns)))
            yield _without_empty(named.set_axis(named.index + 2)[list(wanted)])
    except pd.errors.EmptyDataError:
        return
    except pd.errors.ParserError as fault:
        raise InvalidInput(f"{name}: {str(fault).strip()}; mend that row") from fault


def _encoding(name: str, stream: Callable[[], IO[bytes]]) -> str:
    """UTF-16 and UTF-8 by how they begin, else UTF-8 if all of it is, else Windows-1252."""
    with stream() as raw:
        first = raw.read(_BLOCK)
        for mark, encoding in _BOMS.items():
            if first.startswith(mark):
                return encoding
        if not first:
            raise InvalidInput(f"{name}: the file is empty")
        if b"\0" in first:
            raise InvalidInput(f"{name}: is not text; give CSV, XLSX, JSON or parquet")
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            block = first
            while block:
                decoder.decode(block)
                block = raw.read(_BLOCK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8"


def _sheet(name: str, stream: Callable[[], IO[bytes]]) -> Source:
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
    return _whole(name, _without_empty(table.set_axis(table.index + 2)))


def _old_sheet(name: str, stream: Callable[[], IO[bytes]]) -> Source:
    """The first sheet of a workbook in the form before XLSX, or in OpenDocument."""
    import python_calamine

    with stream() as raw:
        content = io.BytesIO(raw.read())
    try:
        rows = python_calamine.CalamineWorkbook.from_filelike(content).get_sheet_by_index(0).to_python()
    except (python_calamine.CalamineError, IndexError, ValueError) as fault:
        raise InvalidInput(f"{name}: is no readable workbook ({fault}); save it again as XLSX or CSV") from fault
    return _sheet_rows(name, rows)


def _json(name: str, stream: Callable[[], IO[bytes]]) -> Source:
    """The list under `data` of an answer of an interface, or a list by itself."""
    try:
        with stream() as raw:
            content = json.load(raw)
    except ValueError as fault:
        raise InvalidInput(f"{name}: is no JSON ({fault})") from fault
    rows = content.get("data") if isinstance(content, dict) else content
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        raise InvalidInput(f"{name}: there is no list of rows under `data`; give the answer as it came")
    columns = list(dict.fromkeys(key for row in rows for key in row))
    _fitting(name, columns)
    for line, row in enumerate(rows, 1):
        _single(name, line, row)
    table = pd.DataFrame(rows, dtype=object)
    return _whole(name, table.set_axis(table.index + 1).dropna(axis="columns", how="all"))


def _single(name: str, line: int, row: dict[str, Any]) -> None:
    """Raises InvalidInput where a cell of a row is a list of values, or a number that no computer counts with."""
    for column, cell in row.items():
        if isinstance(cell, list | dict):
            raise InvalidInput(f"{name}: row {line}, column {column[:40]}: there must be one value, not several")
        if isinstance(cell, int) and abs(cell) > _LARGEST:
            raise InvalidInput(f"{name}: row {line}, column {column[:40]}: the number is too large")


def _parquet(name: str, stream: Callable[[], IO[bytes]]) -> Source:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with stream() as raw:
            schema = pq.read_schema(raw)
    except pa.ArrowInvalid as fault:
        raise InvalidInput(f"{name}: is no readable parquet ({fault})") from fault
    columns = tuple(schema.names)
    _fitting(name, columns)
    several = next((field.name for field in schema if pa.types.is_nested(field.type)), None)
    if several is not None:
        raise InvalidInput(f"{name}: row 1, column {several[:40]}: there must be one value in a cell, not several")

    def pieces(wanted: Sequence[str]) -> Iterator[pd.DataFrame]:
        line = 1
        with stream() as raw:
            for batch in pq.ParquetFile(raw).iter_batches(ROWS, columns=list(wanted)):
                piece = batch.to_pandas()
                yield piece.set_axis(range(line, line + len(piece)))[list(wanted)]
                line += len(piece)

    return Source(name, columns, "", pieces)


def _whole(name: str, table: pd.DataFrame) -> Source:
    columns = tuple(map(str, table.columns))
    _fitting(name, columns)
    return Source(name, columns, "", lambda wanted: iter([table[list(wanted)]]))


def _fitting(name: str, columns: Sequence[str]) -> None:
    """Raises InvalidInput for columns of one name, or for more than a table of trade can have."""
    if len(columns) > COLUMNS:
        raise InvalidInput(f"{name}: row 1 names {len(columns):,} columns; give a table of at most {COLUMNS:,}")
    twice = sorted(column for column, count in Counter(columns).items() if count > 1)
    if twice:
        named = ", ".join(column[:40] for column in twice[:5]) + (", …" if len(twice) > 5 else "")
        raise InvalidInput(f"{name}: row 1 names a column twice ({named}); give each its own name")


def _without_empty(rows: pd.DataFrame) -> pd.DataFrame:
    """Without the lines on which nothing stands."""
    return rows[~(rows.isna() | (rows == "")).all(axis="columns")]


_READERS: dict[str, Callable[[str, Callable[[], IO[bytes]]], Source]] = {
    ".xlsx": _sheet,
    ".xlsm": _sheet,
    ".xls": _old_sheet,
    ".ods": _old_sheet,
    ".json": _json,
    ".parquet": _parquet,
}
"""By suffix; everything else is text with a heading."""
