"""Tables of trade on disk: typed parquet in the order of period, reporter, product, partner; written once, read by all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pandas as pd

from kb.concentration.table import CELL, COLUMNS, check
from kb.errors import InvalidInput
from kb.files import whole_or_nothing

if TYPE_CHECKING:
    import pyarrow as pa

WORDS = ("reporter", "product", "partner", "flow", "unit")
"""Columns of names and codes, read back as categories in their order."""
ROW_GROUP = 200_000
MEMORY = "1GB"
"""What the sort may use before it goes on on disk."""


def write(parts: Iterable[pd.DataFrame], path: Path) -> int:
    """Sort the tables `parts` together into `path`, more than fits memory too, and return how many rows there are.

    Whole or not at all. Raises InvalidInput where a part lacks a column or nothing can be written there.
    """
    import pyarrow.parquet as pq

    with TemporaryDirectory(prefix="schakel-") as folder:
        pieces = [_piece(part, Path(folder) / f"{number}.parquet") for number, part in enumerate(parts)]
        if not pieces:
            raise InvalidInput(f"{path.name}: there is nothing to store")
        ordered = Path(folder) / "ordered.parquet"
        _sort(pieces, ordered, Path(folder))
        with whole_or_nothing(path) as draft, ordered.open("rb") as made:
            while block := made.read(2**20):
                draft.write(block)
        return int(pq.read_metadata(path).num_rows)


def read(
    path: Path,
    *,
    periods: Sequence[int] | None = None,
    reporter: str | None = None,
    columns: Sequence[str] = COLUMNS,
) -> pd.DataFrame:
    """The table in `path`, of some periods, one reporter or some columns only if asked.

    Raises InvalidInput where it is no store.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    filters: list[tuple[str, str, object]] = []
    if periods is not None:
        filters.append(("period", "in", list(periods)))
    if reporter is not None:
        filters.append(("reporter", "==", reporter))
    try:
        words = [name for name in WORDS if name in columns]
        table = pq.read_table(path, columns=list(columns), filters=filters or None, read_dictionary=words)
    except (OSError, pa.ArrowException) as fault:
        raise InvalidInput(f"{path}: is no table of trade that was stored here ({fault}); import it again") from fault
    return _frame(table)


def _piece(part: pd.DataFrame, path: Path) -> Path:
    """One part as parquet with the types of the store."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    typed = check(part)[COLUMNS].astype(dict.fromkeys(WORDS, "str"))
    pq.write_table(pa.Table.from_pandas(typed, schema=_schema(), preserve_index=False), path)
    return path


def _schema() -> pa.Schema:
    import pyarrow as pa

    words = dict.fromkeys(WORDS, pa.string())
    types = {"period": pa.int32(), "value": pa.float64(), "quantity": pa.float64(), "confidential": pa.bool_(), **words}
    return pa.schema([(name, types[name]) for name in COLUMNS])


def _sort(pieces: Sequence[Path], ordered: Path, folder: Path) -> None:
    import duckdb

    order = ", ".join(f'"{name}"' for name in (*CELL, "flow", "unit", "value"))
    limits: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": MEMORY,
        "temp_directory": str(folder / "sort"),
    }
    with duckdb.connect(config=limits) as engine:
        rows = engine.read_parquet([str(piece) for piece in pieces])
        rows.order(order).write_parquet(str(ordered), compression="snappy", row_group_size=ROW_GROUP)


def _frame(table: pa.Table) -> pd.DataFrame:
    """As data frame, with the categories in the order of their names, so that codes sort as names do."""
    words = [name for name in WORDS if name in table.column_names]
    frame: pd.DataFrame = table.to_pandas(categories=words, split_blocks=True, self_destruct=True)
    in_order = {name: frame[name].cat.reorder_categories(sorted(frame[name].cat.categories)) for name in words}
    return frame.assign(**in_order)
