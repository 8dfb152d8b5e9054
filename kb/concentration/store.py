"""Tables of trade on disk: typed parquet in the order of period, reporter, product, partner; written once, read by all."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from kb.concentration.gather import Gathered
from kb.concentration.table import CELL, COLUMNS, MIXED, check, year_of
from kb.errors import InvalidInput
from kb.files import whole_or_nothing

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

WORDS = ("reporter", "product", "partner", "flow", "unit")
"""Columns of names and codes, read back as categories in their order."""
ROW_GROUP = 200_000
"""Rows that are written, and read by a core, together."""
_KEY = "schakel"
"""Under which a store keeps what is said of it."""
MEMORY = "1GB"
"""What the sort may use before it goes on on disk."""


@dataclass(frozen=True)
class Stored:
    """What was stored."""

    rows: int
    duplicates: int
    """Rows of cells that were there already, and were added to them."""
    months: int
    """Rows left out because they are months of a year that is there as a whole."""


def write(parts: Iterable[pd.DataFrame], path: Path, about: Callable[[], Mapping[str, Any]] = dict) -> Stored:
    """Sort the tables `parts` together into `path`, more than fits memory too: one row per cell and flow.

    What `about` says once all parts have been taken is kept in the file. Whole or not at all. Raises InvalidInput where a
    part lacks a column or nothing can be written there.
    """
    import pyarrow.parquet as pq

    with TemporaryDirectory(prefix="schakel-") as folder:
        pieces = [_piece(part, Path(folder) / f"{number}.parquet") for number, part in enumerate(parts)]
        if not pieces:
            raise InvalidInput(f"{path.name}: there is nothing to store")
        ordered = Path(folder) / "ordered.parquet"
        _sort(pieces, ordered, Path(folder))
        given = sum(pq.read_metadata(piece).num_rows for piece in pieces)
        kept = pq.read_metadata(ordered).num_rows
        with whole_or_nothing(path) as draft:
            rows = _one_row_per_cell(ordered, draft, json.dumps(about(), ensure_ascii=False, sort_keys=True))
    return Stored(rows, kept - rows, given - kept)


def about(path: Path) -> dict[str, Any] | None:
    """What was said of a store when it was written; None of a file that is none."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        told = (pq.read_metadata(path).metadata or {}).get(_KEY.encode())
    except (OSError, pa.ArrowException):
        return None
    return None if told is None else dict(json.loads(told))


def years(path: Path) -> list[int]:
    """The years that a store holds, whole or by month."""
    import pyarrow.parquet as pq

    periods = pq.read_table(path, columns=["period"])["period"].unique().to_pylist()
    return sorted({year_of(period) for period in periods})


def periods_of(year: int) -> list[int]:
    """A year and its months."""
    return [year, *range(year * 100 + 1, year * 100 + 13)]


def empty() -> pd.DataFrame:
    """A store without rows."""
    with ThreadPoolExecutor() as threads:
        return Gathered(_schema(), 0).together(threads)


def read(
    path: Path,
    *,
    periods: Sequence[int] | None = None,
    reporter: str | None = None,
    columns: Sequence[str] = COLUMNS,
) -> pd.DataFrame:
    """The table in `path`, of some periods, one reporter or some columns only if asked.

    All cores read, a row group each at a time. Raises InvalidInput where it is no store.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    needed = list({*columns, "period", "reporter"})

    def one(number: int, begin: int) -> None:
        # A reader of its own: one reader is not for several threads.
        with pq.ParquetFile(path, metadata=metadata, read_dictionary=list(WORDS)) as parts:
            rows = parts.read_row_group(number, needed, use_threads=False)
        gathered.put(begin, _wanted(rows, periods, reporter))

    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        try:
            metadata = pq.read_metadata(path)
            groups = _row_groups(metadata, periods)
            begins = [0, *accumulate(metadata.row_group(number).num_rows for number in groups)]
            gathered = Gathered(_schema(columns), begins.pop())
            list(threads.map(one, groups, begins))
        except (OSError, pa.ArrowException) as fault:
            raise InvalidInput(f"{path}: is no table of trade stored here ({fault}); import it again") from fault
        return gathered.together(threads)


def _row_groups(metadata: pq.FileMetaData, periods: Sequence[int] | None) -> list[int]:
    """The row groups of the file that may hold one of `periods`."""
    place = metadata.schema.names.index("period")
    found = [metadata.row_group(number).column(place).statistics for number in range(metadata.num_row_groups)]
    return [
        number
        for number, told in enumerate(found)
        if periods is None or told is None or any(told.min <= period <= told.max for period in periods)
    ]


def _wanted(rows: pa.Table, periods: Sequence[int] | None, reporter: str | None) -> pa.Table:
    import pyarrow as pa
    import pyarrow.compute as pc

    if periods is not None:
        rows = rows.filter(pc.is_in(rows["period"], pa.array(list(periods), pa.int32())))
    return rows if reporter is None else rows.filter(pc.equal(rows["reporter"], reporter))


def _piece(part: pd.DataFrame, path: Path) -> Path:
    """One part as parquet with the types of the store."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    typed = check(part)[COLUMNS].astype(dict.fromkeys(WORDS, "str"))
    pq.write_table(pa.Table.from_pandas(typed, schema=_schema(), preserve_index=False), path)
    return path


def _schema(columns: Sequence[str] = COLUMNS) -> pa.Schema:
    import pyarrow as pa

    words = dict.fromkeys(WORDS, pa.string())
    types = {"period": pa.int32(), "value": pa.float64(), "quantity": pa.float64(), "confidential": pa.bool_(), **words}
    return pa.schema([(name, types[name]) for name in columns])


_SORTED = """
COPY (SELECT * FROM {rows} ORDER BY period, reporter, product, partner, flow, value, quantity, unit)
TO '{path}' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE {size})
"""
_WHOLE_YEARS = """
CREATE VIEW whole AS SELECT DISTINCT period AS year, reporter, product, flow FROM parts WHERE period < 10000
"""
_WITHOUT_MONTHS = """
(SELECT parts.* FROM parts ANTI JOIN whole ON parts.period // 100 = whole.year AND parts.period > 9999
  AND parts.reporter = whole.reporter AND parts.product = whole.product AND parts.flow = whole.flow)
"""


def _sort(pieces: Sequence[Path], ordered: Path, folder: Path) -> None:
    """All pieces in order in `ordered`, without the months of years that are there as a whole; on disk where needed."""
    import duckdb

    limits: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": MEMORY,
        "temp_directory": str(folder / "sort"),
    }
    with duckdb.connect(config=limits) as engine:
        engine.read_parquet([str(piece) for piece in pieces]).create_view("parts")
        kinds = engine.execute("SELECT DISTINCT period > 9999 FROM parts").fetchall()
        engine.execute(_WHOLE_YEARS)
        rows = _WITHOUT_MONTHS if len(kinds) > 1 else "parts"
        engine.execute(_SORTED.format(rows=rows, path=ordered, size=ROW_GROUP))


def _one_row_per_cell(ordered: Path, draft: IO[bytes], about: str) -> int:
    """Write what stands in order in `ordered`, the rows of a cell added up, and return how many rows that makes."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = _schema().with_metadata({_KEY: about})
    held = _schema().empty_table()
    count = 0
    # Numbers hardly repeat, so that a dictionary of them is only read twice; LZ4 unpacks fastest of all.
    with pq.ParquetWriter(draft, schema, compression="lz4", use_dictionary=list(WORDS)) as writer:
        for batch in pq.ParquetFile(ordered).iter_batches(ROW_GROUP):
            rows = pa.concat_tables([held, pa.Table.from_batches([batch]).select(COLUMNS).cast(_schema())])
            again = _again(rows)
            # The last cell may go on in the next batch.
            last = int(np.flatnonzero(~again)[-1])
            done, held = _added(rows.slice(0, last), again[:last]), rows.slice(last)
            writer.write_table(done, row_group_size=ROW_GROUP)
            count += done.num_rows
        done = _added(held, _again(held))
        writer.write_table(done)
    return count + int(done.num_rows)


def _again(rows: pa.Table) -> npt.NDArray[np.bool_]:
    """Which rows are of the same cell and flow as the one before."""
    import pyarrow.compute as pc

    same = np.ones(max(rows.num_rows - 1, 0), dtype=bool)
    for name in (*CELL, "flow"):
        column = rows[name].combine_chunks()
        same &= pc.equal(column.slice(1), column.slice(0, max(len(column) - 1, 0))).to_numpy(zero_copy_only=False)
    return np.concatenate([np.zeros(min(rows.num_rows, 1), dtype=bool), same])


def _added(rows: pa.Table, again: npt.NDArray[np.bool_]) -> pa.Table:
    """`rows` with those of one cell added up, in their order, so that the same rows make the same bytes. A quantity in
    several units is none."""
    import pyarrow as pa

    if not again.any():
        return rows
    frame = rows.to_pandas()
    groups = frame.groupby(np.cumsum(~again))
    same = groups["unit"].nunique() < 2
    added = groups.first().assign(
        value=groups["value"].sum(),
        quantity=groups["quantity"].sum(min_count=1).where(same),
        unit=groups["unit"].first().where(same, MIXED),
        confidential=groups["confidential"].max(),
    )
    return pa.Table.from_pandas(added[COLUMNS], schema=_schema(), preserve_index=False)
