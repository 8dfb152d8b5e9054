"""The sums of every group of a table that lies in order: numpy over blocks that fit a core's cache, on all cores."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from threading import local
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Starts = npt.NDArray[np.intp]
Found = dict[str, npt.NDArray[Any]]
TOP = 3
SUMS = ["n", "total", "hidden", "chosen", "squares", "extra_n", "extra", "extra_squares", "extra_hidden"]
"""`n` partners of the chosen set with trade, `total` over all partners, `hidden` of secret partners that may be of the
set, `chosen` and `squares` over the set without them, the same outside the EU27 of 2020, and `extra_hidden` of secret
partners that are known to lie there."""
_TOPS = [f"top{rank}" for rank in range(1, TOP + 1)]
_PLACES = [f"place{rank}" for rank in range(1, TOP + 1)]
_BLOCK = 65_536
"""Rows that a core looks at together: what it needs of them fits its cache."""


@dataclass(frozen=True)
class Cells:
    """Rows in order of their groups. A mask is None where it holds for every row (`chosen`) or for none (the others)."""

    amounts: Floats
    starts: Starts
    """Where each group begins."""
    extra: Bools
    """Open partners outside the EU27 of 2020."""
    chosen: Bools | None
    """Open partners of the chosen set."""
    hidden: Bools | None
    """Secret partners that may be of the chosen set."""
    extra_hidden: Bools | None
    """Secret partners outside the EU27 of 2020."""


class _Scratch(local):
    """Room for a block, kept by each thread: asking the system for new memory costs more than the sums."""

    def __init__(self) -> None:
        self.size = 0

    def of(self, size: int) -> tuple[Floats, Floats, Bools]:
        if size > self.size:
            self.size = size
            self.one, self.two, self.mask = np.empty(size), np.empty(size), np.empty(size, dtype=bool)
        return self.one[:size], self.two[:size], self.mask[:size]


def sums(cells: Cells) -> Found:
    """SUMS of every group, and `top1`–`top3` (0 or less where there is none) with their row in `place1`–`place3`.

    Block by block over the cores; a block ends where a group does.
    """
    scratch = _Scratch()
    # Room is made once: the system takes longer to give memory than it takes to fill it.
    groups = len(cells.starts)
    room: Found = {name: np.empty(groups) for name in (*SUMS, *_TOPS)} | {
        name: np.empty(groups, np.intp) for name in _PLACES
    }

    def one(block: tuple[int, int]) -> None:
        first, last = block
        begin = cells.starts[first]
        end = cells.starts[last] if last < len(cells.starts) else len(cells.amounts)
        rows = _rows(cells, slice(begin, end), cells.starts[first:last] - begin)
        with np.errstate(over="ignore"):  # an amount whose square is no number is told by the reason of its row
            found = _kernel(rows, *scratch.of(end - begin))
        for name in _PLACES:
            found[name] += begin
        for name, values in room.items():
            values[first:last] = found[name]

    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        list(threads.map(one, _blocks(cells.starts, len(cells.amounts))))
    return room


def _rows(cells: Cells, rows: slice, starts: Starts) -> Cells:
    def of(mask: Bools | None) -> Bools | None:
        return None if mask is None else mask[rows]

    return Cells(
        cells.amounts[rows], starts, cells.extra[rows], of(cells.chosen), of(cells.hidden), of(cells.extra_hidden)
    )


def _blocks(starts: Starts, rows: int) -> Iterator[tuple[int, int]]:
    """From which group up to which, for about _BLOCK rows each."""
    borders = np.searchsorted(starts, np.arange(0, rows, _BLOCK))
    yield from pairwise(np.unique(np.append(borders, len(starts))).tolist())


def _kernel(cells: Cells, one: Floats, two: Floats, mask: Bools) -> Found:
    """The sums of one block; the last three are room for as many values as it has rows."""
    amounts, starts = cells.amounts, cells.starts
    nothing, lengths = np.zeros(len(starts)), np.diff(starts, append=len(amounts))

    def total(values: npt.NDArray[Any]) -> Floats:
        return np.add.reduceat(values, starts)

    # Most blocks hold no cell without trade, and then there is nothing to look at in each of their rows.
    every = bool(np.greater(amounts, 0.0, out=mask).all())

    def count(which: Bools | None) -> Floats:
        if every and which is None:
            return lengths.astype(float)
        trading = mask if which is None else which if every else which & mask
        return np.add.reduceat(trading.view(np.int8), starts, dtype=np.int32).astype(float)

    def of(which: Bools | None) -> Floats:
        return nothing if which is None else total(np.multiply(amounts, which, out=one))

    found: Found = {"total": total(amounts), "hidden": of(cells.hidden), "extra_hidden": of(cells.extra_hidden)}
    outside = np.multiply(amounts, cells.extra, out=one)
    found |= {"extra_n": count(cells.extra), "extra": total(outside)}
    found["extra_squares"] = total(np.multiply(outside, outside, out=two))
    inside = amounts if cells.chosen is None else np.multiply(amounts, cells.chosen, out=one)
    found |= {"n": count(cells.chosen), "chosen": found["total"] if cells.chosen is None else total(inside)}
    found["squares"] = total(np.multiply(inside, inside, out=two))
    np.copyto(two, inside)
    return found | _top(two, starts, lengths, mask)


def _top(left: Floats, starts: Starts, lengths: Starts, mask: Bools) -> Found:
    """The largest of each group with the first row where it stands; what was found is taken out of `left`."""
    found: Found = {}
    for top, at in zip(_TOPS, _PLACES, strict=True):
        best = np.maximum.reduceat(left, starts)
        hits = np.flatnonzero(np.equal(left, np.repeat(best, lengths), out=mask))
        place = hits if len(hits) == len(starts) else hits[np.searchsorted(hits, starts)]
        found[top], found[at] = best, place
        left[place] = -1.0
    return found
