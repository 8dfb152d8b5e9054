"""Text with a heading and a sign between its cells, in any usual encoding."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import IO, Any

import pandas as pd

from kb.concentration.imports import source
from kb.concentration.imports.source import Source, Stream, fitting, without_empty
from kb.errors import InvalidInput

WIDE = 12
"""With more columns than this a file was made by a program. Of those some columns are read; of others all, which shows
rows that are longer than the heading."""
_BLOCK = 2**20
_DELIMITERS = ";\t,|"
_BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def delimited(name: str, stream: Stream) -> Source:
    """Text with a heading. Raises InvalidInput, naming the row."""
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
    fitting(name, columns)

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
            chunksize=source.ROWS,
            **how,
        )
        for piece in reader:
            if not isinstance(piece.index, pd.RangeIndex):
                raise InvalidInput(f"{name}: line 2 has more cells than the heading; mend the rows or the heading")
            named = piece.rename(columns=dict(enumerate(columns)))
            yield without_empty(named.set_axis(named.index + 2)[list(wanted)])
    except pd.errors.EmptyDataError:
        return
    except pd.errors.ParserError as fault:
        raise InvalidInput(f"{name}: {_told(str(fault).strip())}; mend that row") from fault


def _told(fault: str) -> str:
    """What pandas says of a row; it counts the heading as row 0 where a quotation mark is not closed."""
    unclosed = _UNCLOSED.search(fault)
    return f"a quotation mark on row {int(unclosed[1]) + 1} is not closed" if unclosed else fault


_UNCLOSED = re.compile(r"EOF inside string starting at row (\d+)")


def _encoding(name: str, stream: Stream) -> str:
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
