"""The order of rows that brings the cells and the groups of a table together, and where each begins.

Rows that lie as they do in a store are only compared with those before them. Others are put in order by one whole number
each: which of all possible cells theirs is, and behind it which row it is. So a plain sort of numbers, for which numpy has
the widest instructions of a processor, keeps the rows of a cell as they were given.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

Places = npt.NDArray[np.intp]
Bools = npt.NDArray[np.bool_]
Codes = npt.NDArray[Any]
"""Values that are equal and in order where those of a column are: whole numbers, or else what they stand for."""
_BLOCK = 65_536
"""Rows that a core looks at together: what it needs of them fits its cache."""
_BITS = 63
"""What a whole number has room for."""


@dataclass(frozen=True)
class Order:
    """How the rows of a table lie, or are to be taken."""

    rows: Places | None
    """The rows one after the other; None where they lie in order."""
    cells: Places | None
    """Where in them each cell begins; None where every row is one."""
    groups: Places
    """With which of the cells each group begins."""


def in_order(columns: Sequence[Codes], group: int) -> Order:
    """The order by `columns`, of which the first `group` make a group and all together a cell."""
    groups = _rising(columns, group)
    return _sorted(columns, group) if groups is None else Order(None, None, groups)


def _rising(columns: Sequence[Codes], group: int) -> Places | None:
    """Where each group begins; None where the rows do not go up strictly by `columns`, so that a cell may occur twice."""
    rows = len(columns[0])
    begins = np.ones(rows, dtype=bool)

    def rises(begin: int) -> bool:
        end = min(begin + _BLOCK, rows - 1)
        same = np.ones(end - begin, dtype=bool)
        for place, column in enumerate(columns, 1):
            before, after = column[begin:end], column[begin + 1 : end + 1]
            if (same & (after < before)).any():
                return False
            same &= after == before
            if place == group:
                np.logical_not(same, out=begins[begin + 1 : end + 1])
        return not same.any()

    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        everywhere = all(threads.map(rises, range(0, rows - 1, _BLOCK)))
    return np.flatnonzero(begins) if everywhere else None


def _sorted(columns: Sequence[Codes], group: int) -> Order:
    numbers = [each if each.dtype.kind in "iu" else pd.factorize(each, sort=True)[0] for each in columns]
    lowest = [int(each.min()) for each in numbers]
    sizes = [int(each.max()) - low + 1 for each, low in zip(numbers, lowest, strict=True)]
    bits = (len(numbers[0]) - 1).bit_length()
    if prod(sizes) > 1 << (_BITS - bits):
        return _by_each(numbers, group)
    packed = _packed(numbers, lowest, sizes, bits)
    packed.sort()
    cells, groups = _borders(packed, bits, prod(sizes[group:]))
    packed &= (1 << bits) - 1
    return _told(packed, cells, groups)


def _packed(numbers: Sequence[Codes], lowest: Sequence[int], sizes: Sequence[int], bits: int) -> npt.NDArray[np.int64]:
    """For each row the number of its cell, and in the lowest `bits` its own."""
    packed = np.arange(len(numbers[0]), dtype=np.int64)

    def pack(begin: int) -> None:
        part = packed[begin : begin + _BLOCK]
        cell = np.zeros(len(part), dtype=np.int64)
        for column, low, size in zip(numbers, lowest, sizes, strict=True):
            cell *= size
            cell += column[begin : begin + _BLOCK]
            cell -= low
        cell <<= bits
        part |= cell

    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        list(threads.map(pack, range(0, len(packed), _BLOCK)))
    return packed


def _borders(packed: npt.NDArray[np.int64], bits: int, rest: int) -> tuple[Bools, Bools]:
    """With which rows a cell begins and with which a group, which has room for `rest` cells."""
    cells, groups = np.ones(len(packed), dtype=bool), np.ones(len(packed), dtype=bool)

    def border(begin: int) -> None:
        part = slice(begin + 1, begin + _BLOCK + 1)
        cell = packed[begin : begin + _BLOCK + 1] >> bits
        np.not_equal(cell[1:], cell[:-1], out=cells[part])
        cell //= rest
        np.not_equal(cell[1:], cell[:-1], out=groups[part])

    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        list(threads.map(border, range(0, len(packed) - 1, _BLOCK)))
    return cells, groups


def _by_each(numbers: Sequence[Codes], group: int) -> Order:
    """The same column by column, where there are more possible cells than a number has room for."""
    rows = np.lexsort(numbers[::-1])
    begins = np.zeros(len(rows), dtype=bool)
    begins[0] = True
    groups = begins
    for place, column in enumerate(numbers, 1):
        values = column.take(rows)
        begins[1:] |= values[1:] != values[:-1]
        if place == group:
            groups = begins.copy()
    return _told(rows, begins, groups)


def _told(rows: Places, cells: Bools, groups: Bools) -> Order:
    begins = np.flatnonzero(cells)
    if len(begins) == len(rows):
        return Order(rows, None, np.flatnonzero(groups))
    return Order(rows, begins, np.flatnonzero(groups[begins]))
