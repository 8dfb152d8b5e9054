"""Columns of a file on disk, put together of pieces in whatever order they come: little more memory than they become."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pandas as pd

if TYPE_CHECKING:
    import pyarrow as pa


class Gathered:
    """A table, put together of pieces."""

    def __init__(self, types: pa.Schema, rows: int) -> None:
        """Room for at most so many `rows`; texts are read back as categories."""
        self._columns = {
            each.name: Words() if str(each.type) == "string" else Numbers(rows, each.type.to_pandas_dtype())
            for each in types
        }
        self._filled: dict[int, int] = {}

    def put(self, begin: int, rows: pa.Table) -> None:
        """Put rows, whose texts are dictionaries, from row `begin` on; from several threads where they do not overlap."""
        if not rows.num_rows:  # or it would be taken for what else begins there
            return
        rows = rows.combine_chunks()
        for name, column in self._columns.items():
            column.put(begin, rows[name].chunk(0))
        self._filled[begin] = begin + rows.num_rows

    def together(self, threads: Executor) -> pd.DataFrame:
        """All that was put, in order; afterwards there is nothing left here."""
        filled = [slice(*each) for each in sorted(self._filled.items())]
        names = list(self._columns)
        # Popped, so that each column's pieces are gone once they are one array.
        columns = threads.map(lambda name: self._columns.pop(name).together(filled), names)
        return pd.DataFrame(dict(zip(names, columns, strict=True)), copy=False)


class Numbers:
    """A column of numbers, in room that is made once: the system takes longer to give memory than to fill it."""

    def __init__(self, rows: int, kind: Any) -> None:
        self._room = np.empty(rows, dtype=kind)

    def put(self, begin: int, piece: pa.Array) -> None:
        """Put a piece from row `begin` on."""
        self._room[begin : begin + len(piece)] = piece.to_numpy(zero_copy_only=False)

    def together(self, filled: Sequence[slice]) -> npt.NDArray[Any]:
        """The rows that were `filled`, which lie in order, as one array."""
        if sum(each.stop - each.start for each in filled) == len(self._room):
            return self._room
        return np.concatenate([self._room[:0], *(self._room[each] for each in filled)])


class Words:
    """A column of names: each piece of a file has numbers of its own for them."""

    def __init__(self) -> None:
        self._pieces: dict[int, tuple[npt.NDArray[Any], pa.Array]] = {}

    def put(self, begin: int, piece: pa.Array) -> None:
        """Put a piece that begins at row `begin`."""
        count = len(piece.dictionary)
        places = piece.indices.fill_null(count) if piece.null_count else piece.indices
        self._pieces[begin] = places.to_numpy().astype(np.min_scalar_type(count)), piece.dictionary

    def together(self, _: Sequence[slice]) -> pd.Categorical:
        """All pieces as one, with the names in their order, so that codes sort as names do; the smallest numbers."""
        import pyarrow as pa
        import pyarrow.compute as pc

        pieces = [self._pieces[begin] for begin in sorted(self._pieces)]
        names = pc.unique(pa.chunked_array([known for _, known in pieces], pa.string()))
        names = names.take(pc.sort_indices(names))
        codes = np.empty(sum(len(places) for places, _ in pieces), np.min_scalar_type(-max(len(names), 1)))
        begin = 0
        for places, known in pieces:
            meant = np.append(pc.index_in(known, names).to_numpy(), -1).astype(codes.dtype)
            meant.take(places, out=codes[begin : begin + len(places)], mode="clip")
            begin += len(places)
        return pd.Categorical.from_codes(codes, categories=pd.Index(names.to_pylist(), dtype="str"), validate=False)
