"""Tables from programs: JSON and parquet."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd

from kb.concentration.imports import source
from kb.concentration.imports.source import Source, Stream, fitting, whole
from kb.errors import InvalidInput

_LARGEST = 10**308
"""A whole number beyond it is no floating-point number."""


def listed(name: str, stream: Stream) -> Source:
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
    fitting(name, columns)
    for line, row in enumerate(rows, 1):
        _single(name, line, row)
    table = pd.DataFrame(rows, dtype=object)
    return whole(name, table.set_axis(table.index + 1).dropna(axis="columns", how="all"))


def _single(name: str, line: int, row: dict[str, Any]) -> None:
    """Raises InvalidInput where a cell of a row is a list of values, or a number that no computer counts with."""
    for column, cell in row.items():
        if isinstance(cell, list | dict):
            raise InvalidInput(f"{name}: row {line}, column {column[:40]}: there must be one value, not several")
        if isinstance(cell, int) and abs(cell) > _LARGEST:
            raise InvalidInput(f"{name}: row {line}, column {column[:40]}: the number is too large")


def parquet(name: str, stream: Stream) -> Source:
    """Columns as parquet has them."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with stream() as raw:
            schema = pq.read_schema(raw)
    except pa.ArrowInvalid as fault:
        raise InvalidInput(f"{name}: is no readable parquet ({fault})") from fault
    columns = tuple(schema.names)
    fitting(name, columns)
    several = next((field.name for field in schema if pa.types.is_nested(field.type)), None)
    if several is not None:
        raise InvalidInput(f"{name}: row 1, column {several[:40]}: there must be one value in a cell, not several")

    def pieces(wanted: Sequence[str]) -> Iterator[pd.DataFrame]:
        line = 1
        with stream() as raw:
            for batch in pq.ParquetFile(raw).iter_batches(source.ROWS, columns=list(wanted)):
                piece = batch.to_pandas()
                yield piece.set_axis(range(line, line + len(piece)))[list(wanted)]
                line += len(piece)

    return Source(name, columns, "", pieces)
