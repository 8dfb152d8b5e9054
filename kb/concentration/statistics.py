"""Sums per period, reporter and product from which every indicator follows, and which add up over parts of a table.

They add up as long as no cell (period, reporter, product, partner) lies in two parts: a square of a sum is no sum of
squares. The months of a year are therefore summed per partner first (`yearly`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from kb.concentration.countries import in_eu_2020, in_eu_dated
from kb.concentration.table import EXPORT, GROUP, IMPORT, check

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Starts = npt.NDArray[np.intp]
_BLOCK = 262_144
"""Rows that a core looks at together: what it needs of them fits its cache."""
TOP = 3
SUMS = ["n", "total", "hidden", "chosen", "squares", "extra_n", "extra", "extra_squares"]
"""`n` partners of the chosen set with trade, `total` over all partners, `hidden` of partners kept secret, `chosen` and
`squares` over the chosen set, and the same outside the EU27 of 2020."""


class PartnerSet(StrEnum):
    """Which partners an index is about."""

    ALL = "all"
    EXTRA_EU = "extra-EU"
    EXTRA_EU_DATED = "extra-EU-dated"


def yearly(flows: pd.DataFrame) -> pd.DataFrame:
    """The same with months (201907) summed into their years."""
    period = flows["period"]
    return flows.assign(period=period.where(period < 10_000, period // 100))


def statistics(
    flows: pd.DataFrame,
    partners: PartnerSet = PartnerSet.ALL,
    *,
    value: str = "value",
    by: Sequence[str] = GROUP,
) -> pd.DataFrame:
    """One row per group of `by`, with SUMS, `top1`–`top3` of the chosen set with their codes, and `exports`.

    `flows` is a table as in `kb.concentration.table`; rows without `value` take no part. `exports` is NaN where the
    table has none. Raises InvalidInput where a column is not there.
    """
    table = check(flows, (value, "flow", "confidential"))
    table = _where(table, table[value].notna())
    imports = _cells(_where(table, table["flow"] == IMPORT), value, by)
    exports = table[table["flow"] == EXPORT].groupby(list(by), observed=True)[value].sum().rename("exports")
    found = _sums(imports, partners, value, list(by))
    return found.merge(exports.reset_index(), on=list(by), how="left")


def _where(table: pd.DataFrame, holds: pd.Series) -> pd.DataFrame:
    """The rows for which it holds; the table itself, not a copy of it, where it holds for all."""
    return table if holds.all() else table[holds]


def add(*parts: pd.DataFrame, by: Sequence[str] = GROUP) -> pd.DataFrame:
    """The statistics of all `parts` together, where no cell lies in two of them."""
    together = pd.concat(parts, ignore_index=True)
    groups = together.groupby(list(by), observed=True, sort=True)
    sums = groups[SUMS].sum().join(groups["exports"].sum(min_count=1))
    ranks = [
        together[[*by, f"top{rank}", f"top{rank}_code"]].set_axis([*by, "value", "partner"], axis=1)
        for rank in range(1, TOP + 1)
    ]
    tops = pd.concat(ranks, ignore_index=True).dropna(subset=["partner"])
    tops = tops.sort_values([*by, "value", "partner"], ascending=[*(True for _ in by), False, True])
    tops["rank"] = tops.groupby(list(by), observed=True).cumcount() + 1
    for rank in range(1, TOP + 1):
        best = tops[tops["rank"] == rank].set_index(list(by))
        sums[f"top{rank}"] = best["value"].reindex(sums.index).fillna(0.0)
        codes = best["partner"].reindex(sums.index).astype(object)
        sums[f"top{rank}_code"] = codes.where(codes.notna(), None)
    found: pd.DataFrame = sums.reset_index()[_columns(by)]
    return found


def _columns(by: Sequence[str]) -> list[str]:
    tops = [name for rank in range(1, TOP + 1) for name in (f"top{rank}", f"top{rank}_code")]
    return [*by, *SUMS, *tops, "exports"]


def _cells(flows: pd.DataFrame, value: str, by: Sequence[str]) -> pd.DataFrame:
    """One row per cell, in order; a table that is so already is taken as it is."""
    keys = list(dict.fromkeys([*by, "partner"]))
    if _in_order(flows, keys):
        return flows
    # The membership of a year is asked of the period, which a group over years does not keep.
    kept = {"period": "max", value: "sum", "confidential": "max"}
    how: Any = {name: rule for name, rule in kept.items() if name not in keys}
    found: pd.DataFrame = flows.groupby(keys, observed=True, sort=True).agg(how).reset_index()
    return found


def _in_order(flows: pd.DataFrame, keys: Sequence[str]) -> bool:
    """Whether the rows go up strictly by `keys`, so that no cell occurs twice."""
    if len(flows) < 2:
        return True
    undecided = np.ones(len(flows) - 1, dtype=bool)
    for key in keys:
        values = _codes(flows[key])
        if (undecided & (values[1:] < values[:-1])).any():
            return False
        undecided &= values[1:] == values[:-1]
    return not undecided.any()


def _codes(column: pd.Series) -> npt.NDArray[Any]:
    """Values that are equal and in order where those of the column are, without a text for each row."""
    values: Any = column.cat.codes if isinstance(column.dtype, pd.CategoricalDtype) else column
    return np.asarray(values)


def _sums(cells: pd.DataFrame, partners: PartnerSet, value: str, by: list[str]) -> pd.DataFrame:
    if cells.empty:
        nothing = cells[by].iloc[:0]
        return nothing.assign(**{name: 0.0 for name in _columns(by) if name not in (*by, "exports")})
    starts = _starts(cells, by)
    amounts = cells[value].to_numpy(dtype=float)
    hidden = cells["confidential"].to_numpy(dtype=bool)
    extra = _by_partner(cells, lambda code: not in_eu_2020(code)) & ~hidden
    chosen = _chosen(cells, partners, extra) & ~hidden
    found = _kernel_in_blocks(amounts, hidden, chosen, extra, starts)
    result = cells[by].iloc[starts].reset_index(drop=True)
    for name in SUMS:
        result[name] = found[name]
    for rank in range(1, TOP + 1):
        amount, place = found[f"top{rank}"], found[f"place{rank}"].astype(np.intp)
        result[f"top{rank}"] = np.maximum(amount, 0.0)
        names = cells["partner"].iloc[place].astype(object).reset_index(drop=True)
        result[f"top{rank}_code"] = names.where(amount > 0, None)
    return result


def _starts(cells: pd.DataFrame, by: list[str]) -> Starts:
    """Where each group begins."""
    changes = np.ones(len(cells), dtype=bool)
    changes[1:] = False
    for key in by:
        values = _codes(cells[key])
        changes[1:] |= values[1:] != values[:-1]
    return np.flatnonzero(changes)


def _by_partner(cells: pd.DataFrame, test: Callable[[str], bool]) -> Bools:
    """The answer for each row, asked once per partner."""
    column = cells["partner"]
    codes, names = (
        (_codes(column), column.cat.categories)
        if isinstance(column.dtype, pd.CategoricalDtype)
        else pd.factorize(column)
    )
    answers = np.array([test(str(name)) for name in names], dtype=bool)
    return answers[codes]


def _chosen(cells: pd.DataFrame, partners: PartnerSet, extra: Bools) -> Bools:
    """Which rows are of a partner of the set."""
    if partners is PartnerSet.EXTRA_EU_DATED:
        return _extra_dated(cells)
    return extra if partners is PartnerSet.EXTRA_EU else np.ones(len(cells), dtype=bool)


def _extra_dated(cells: pd.DataFrame) -> Bools:
    period = cells["period"].to_numpy()
    years = np.where(period < 10_000, period, period // 100)
    found = np.zeros(len(cells), dtype=bool)
    for year in np.unique(years):
        found |= (years == year) & _by_partner(cells, partial(_outside_eu, year=int(year)))
    return found


def _outside_eu(code: str, year: int) -> bool:
    return not in_eu_dated(code, year)


def _kernel_in_blocks(
    amounts: Floats, hidden: Bools, chosen: Bools, extra: Bools, starts: Starts
) -> dict[str, npt.NDArray[Any]]:
    """The sums of every group, block by block over the cores; a block ends where a group does."""

    def one(block: tuple[int, int]) -> dict[str, npt.NDArray[Any]]:
        first, last = block
        begin, end = starts[first], starts[last] if last < len(starts) else len(amounts)
        rows = slice(begin, end)
        found = _kernel(amounts[rows], hidden[rows], chosen[rows], extra[rows], starts[first:last] - begin)
        for rank in range(1, TOP + 1):
            found[f"place{rank}"] += begin
        return found

    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        parts = list(threads.map(one, _blocks(starts, len(amounts))))
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def _blocks(starts: Starts, rows: int) -> Iterator[tuple[int, int]]:
    """From which group up to which, for about _BLOCK rows each."""
    borders = np.searchsorted(starts, np.arange(0, rows, _BLOCK))
    yield from pairwise(np.unique(np.append(borders, len(starts))).tolist())


def _kernel(amounts: Floats, hidden: Bools, chosen: Bools, extra: Bools, starts: Starts) -> dict[str, npt.NDArray[Any]]:
    """The sums of the groups that begin at `starts`."""

    def total(values: npt.NDArray[Any]) -> Floats:
        return np.add.reduceat(values, starts, dtype=float)

    inside, outside = np.where(chosen, amounts, 0.0), np.where(extra, amounts, 0.0)
    found: dict[str, npt.NDArray[Any]] = {
        "n": total(inside > 0),
        "total": total(amounts),
        "hidden": total(np.where(hidden, amounts, 0.0)),
        "chosen": total(inside),
        "squares": total(inside * inside),
        "extra_n": total(outside > 0),
        "extra": total(outside),
        "extra_squares": total(outside * outside),
    }
    lengths = np.diff(np.append(starts, len(amounts)))
    left = np.where(chosen, amounts, -1.0)
    for rank in range(1, TOP + 1):
        best = np.maximum.reduceat(left, starts)
        hits = np.flatnonzero(left == np.repeat(best, lengths))
        place = hits[np.searchsorted(hits, starts)]
        found[f"top{rank}"], found[f"place{rank}"] = best, place
        left[place] = -1.0
    return found
