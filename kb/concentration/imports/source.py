"""A table in a file, as every reader gives it: its columns, and its cells as they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO

import pandas as pd

from kb.errors import InvalidInput

ROWS = 250_000
"""Rows in a piece."""
COLUMNS = 1_000
"""Columns of a table at most; one of trade has some tens."""
Stream = Callable[[], IO[bytes]]
"""Opens the content of a file, as often as needed."""


@dataclass(frozen=True)
class Source:
    """A file that can be read more than once: its columns, its delimiter, and its rows in pieces."""

    name: str
    columns: tuple[str, ...]
    delimiter: str
    """Of a text file; empty for others."""
    pieces: Callable[[Sequence[str]], Iterator[pd.DataFrame]]
    """The rows with the columns asked for; the index is the line (or the number of the row) in the file."""


def whole(name: str, table: pd.DataFrame) -> Source:
    """A table that is in memory."""
    columns = tuple(map(str, table.columns))
    fitting(name, columns)
    return Source(name, columns, "", lambda wanted: iter([table[list(wanted)]]))


def fitting(name: str, columns: Sequence[str]) -> None:
    """Raises InvalidInput for columns of one name, or for more than a table of trade can have."""
    if len(columns) > COLUMNS:
        raise InvalidInput(f"{name}: row 1 names {len(columns):,} columns; give a table of at most {COLUMNS:,}")
    twice = sorted(column for column, count in Counter(columns).items() if count > 1)
    if twice:
        named = ", ".join(column[:40] for column in twice[:5]) + (", …" if len(twice) > 5 else "")
        raise InvalidInput(f"{name}: row 1 names a column twice ({named}); give each its own name")


def without_empty(rows: pd.DataFrame) -> pd.DataFrame:
    """Without the lines on which nothing stands."""
    return rows[~(rows.isna() | (rows == "")).all(axis="columns")]
