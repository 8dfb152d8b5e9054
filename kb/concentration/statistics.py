"""Sums per period, reporter and product from which every indicator follows, and which add up over parts of a table.

They add up as long as no cell (period, reporter, product, partner) lies in two parts: a square of a sum is no sum of
squares. The months of a year are therefore summed per partner first (`yearly`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from kb.concentration.countries import in_eu_2020, in_eu_dated, of_unknown_side
from kb.concentration.kernel import SUMS, TOP, Bools, Cells, Starts, sums
from kb.concentration.order import Order, in_order
from kb.concentration.table import EXPORT, FIRST_MONTH, GROUP, IMPORT, INTRA, check, years_of


class PartnerSet(StrEnum):
    """Which partners an index is about."""

    ALL = "all"
    EXTRA_EU = "extra-EU"
    EXTRA_EU_DATED = "extra-EU-dated"


def yearly(flows: pd.DataFrame) -> pd.DataFrame:
    """The same with months (201907) summed into their years."""
    return flows.assign(period=years_of(flows["period"]))


def statistics(
    flows: pd.DataFrame,
    partners: PartnerSet = PartnerSet.ALL,
    *,
    value: str = "value",
    by: Sequence[str] = GROUP,
) -> pd.DataFrame:
    """One row per group of `by`, with SUMS, `unplaced` (what of it is secret and on an unknown side of the Union's border),
    `top1`–`top3` of the chosen set with their codes, `exports`, `intra` (what members import from each other, where the
    Union is one reporter) and `rejected`.

    `flows` is a table as in `kb.concentration.table`. Imports without `value` (NaN), or with one below 0, are no trade
    that is known: they are counted in `rejected`, and a group of nothing else has no `total` (NaN). `exports` is NaN
    where the table has none. Raises InvalidInput where a column is not there.
    """
    table = check(flows, (value, "flow", "confidential"))
    good = table[value] >= 0
    known = _where(table, good)
    found = _sums(_where(known, known["flow"] == IMPORT), partners, value, list(by))
    if not good.all():
        found = _with_rejected(found, table[~good & (table["flow"] == IMPORT)], list(by))
    for name, flow in _BESIDE.items():
        found = _beside(found, known[known["flow"] == flow], value, list(by), name)
    return found[_columns(by)].fillna({"intra": 0.0})


_BESIDE = {"exports": EXPORT, "intra": INTRA}
"""Flows that are only added up."""


def _beside(found: pd.DataFrame, rows: pd.DataFrame, value: str, by: list[str], name: str) -> pd.DataFrame:
    """`found` with the sum of `rows` of each group as `name`; NaN where there are none."""
    if rows.empty:
        return found.assign(**{name: float("nan")})
    sums = rows.groupby(by, observed=True)[value].sum().rename(name)
    return found.merge(sums.reset_index(), on=by, how="left")


def _with_rejected(found: pd.DataFrame, rejected: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """`found` with how many rows of each group took no part, and the groups of which none did."""
    counts = rejected.groupby(by, observed=True).size().astype(float).rename("rejected").reset_index()
    together = found.drop(columns="rejected").merge(counts, on=by, how="outer", sort=True)
    sums = [name for name in SUMS if name != "total"]
    codes = {name: together[name].astype(object).where(together[name].notna(), None) for name in _rank_codes()}
    return together.fillna(dict.fromkeys((*sums, *_ranks(), "unplaced", "rejected"), 0.0)).assign(**codes)


def _where(table: pd.DataFrame, holds: pd.Series) -> pd.DataFrame:
    """The rows for which it holds; the table itself, not a copy of it, where it holds for all."""
    return table if holds.all() else table[holds]


def add(*parts: pd.DataFrame, by: Sequence[str] = GROUP) -> pd.DataFrame:
    """The statistics of all `parts` together, where no cell lies in two of them."""
    together = pd.concat(parts, ignore_index=True)
    groups = together.groupby(list(by), observed=True, sort=True)
    rest = [name for name in SUMS if name != "total"]
    known = groups[["total", "exports"]].sum(min_count=1)
    added = groups[[*rest, "unplaced", "intra", "rejected"]].sum().join(known)
    ranks = [
        together[[*by, f"top{rank}", f"top{rank}_code"]].set_axis([*by, "value", "partner"], axis=1)
        for rank in range(1, TOP + 1)
    ]
    tops = pd.concat(ranks, ignore_index=True).dropna(subset=["partner"])
    tops = tops.sort_values([*by, "value", "partner"], ascending=[*(True for _ in by), False, True])
    tops["rank"] = tops.groupby(list(by), observed=True).cumcount() + 1
    for rank in range(1, TOP + 1):
        best = tops[tops["rank"] == rank].set_index(list(by))
        added[f"top{rank}"] = best["value"].reindex(added.index).fillna(0.0)
        codes = best["partner"].reindex(added.index).astype(object)
        added[f"top{rank}_code"] = codes.where(codes.notna(), None)
    found: pd.DataFrame = added.reset_index()[_columns(by)]
    return found


def _columns(by: Sequence[str]) -> list[str]:
    tops = [name for pair in zip(_ranks(), _rank_codes(), strict=True) for name in pair]
    return [*by, *SUMS, "unplaced", *tops, "exports", "intra", "rejected"]


def _ranks() -> list[str]:
    return [f"top{rank}" for rank in range(1, TOP + 1)]


def _rank_codes() -> list[str]:
    return [f"{name}_code" for name in _ranks()]


def _sums(imports: pd.DataFrame, partners: PartnerSet, value: str, by: list[str]) -> pd.DataFrame:
    if imports.empty:
        nothing = imports[by].iloc[:0]
        numbers = [*SUMS, *_ranks(), "unplaced", "rejected"]
        return nothing.assign(**dict.fromkeys(numbers, 0.0), **dict.fromkeys(_rank_codes()))
    keys = list(dict.fromkeys([*by, "partner"]))
    order = in_order([_codes(imports[key]) for key in keys], len(by))
    cells = _cells(imports, order, value)
    masked = _masked(cells, order.groups, partners, value)
    found = sums(masked)
    first = imports[by].iloc[_first_rows(order)]
    columns: dict[str, Any] = {key: first[key].array for key in by} | {name: found[name] for name in SUMS}
    for rank in _ranks():
        amount, place = found[rank], found[rank.replace("top", "place")]
        columns |= {rank: np.maximum(amount, 0.0), f"{rank}_code": _names(cells["partner"], place, amount > 0)}
    return pd.DataFrame(columns | {"unplaced": _unplaced(cells, masked), "rejected": 0.0}, copy=False)


def _unplaced(cells: pd.DataFrame, masked: Cells) -> npt.NDArray[Any]:
    """What of each group is secret and on an unknown side of the Union's border. Such rows are few: each is looked up."""
    groups = len(masked.starts)
    if masked.hidden is None:
        return np.zeros(groups)
    rows = np.flatnonzero(masked.hidden)
    rows = rows[_by_partner(cells.iloc[rows], of_unknown_side)]
    return np.bincount(np.searchsorted(masked.starts, rows, side="right") - 1, masked.amounts[rows], groups)


def _names(partners: pd.Series, places: npt.NDArray[Any], there: Bools) -> pd.Series:
    """The partners at `places`, None where there is none."""
    codes, known = _factorized(partners)
    names = np.array([*known, None], dtype=object)
    return pd.Series(names[np.where(there, codes[places], len(known))], dtype=object)


def _cells(imports: pd.DataFrame, order: Order, value: str) -> pd.DataFrame:
    """What is asked of each cell, one row each, in order."""
    rows = order.rows
    if rows is None:
        return imports
    names = ["period", "partner", value, "confidential"]
    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        columns = threads.map(lambda name: imports[name].array.take(rows), names)
    cells = pd.DataFrame(dict(zip(names, columns, strict=True)), copy=False)
    return cells if order.cells is None else _added(cells, order.cells, value)


def _added(rows: pd.DataFrame, starts: Starts, value: str) -> pd.DataFrame:
    """The rows of each cell added up."""
    number = np.repeat(np.arange(len(starts)), np.diff(starts, append=len(rows)))
    return pd.DataFrame({
        # The membership of a year is asked of the period, which a group over years does not keep.
        "period": np.maximum.reduceat(rows["period"].to_numpy(), starts),
        "partner": rows["partner"].array.take(starts),
        value: rows[value].groupby(number).sum().to_numpy(),
        "confidential": np.logical_or.reduceat(rows["confidential"].to_numpy(dtype=bool), starts),
    }, copy=False)  # fmt: skip


def _first_rows(order: Order) -> Starts:
    """A row of each group."""
    starts = order.groups if order.cells is None else order.cells[order.groups]
    return starts if order.rows is None else order.rows[starts]


def _codes(column: pd.Series) -> npt.NDArray[Any]:
    """Values that are equal and in order where those of the column are, without a text for each row."""
    values: Any = column.cat.codes if isinstance(column.dtype, pd.CategoricalDtype) else column
    return np.asarray(values)


def _masked(cells: pd.DataFrame, starts: Starts, partners: PartnerSet, value: str) -> Cells:
    """The amounts, and which of them count for what."""
    amounts = cells[value].to_numpy(dtype=float)
    outside = _by_partner(cells, _outside_eu_2020)
    inside_set = _set(cells, partners, outside)
    secret = cells["confidential"].to_numpy(dtype=bool)
    if not secret.any():
        return Cells(amounts, starts, outside, inside_set, None, None)
    # Of some secret partners it is not known whether they lie in the Union: they may be of any set.
    unknown = _by_partner(cells, of_unknown_side)
    chosen = np.ones(len(cells), dtype=bool) if inside_set is None else inside_set
    return Cells(
        amounts, starts, outside & ~secret, chosen & ~secret, secret & (chosen | unknown), secret & outside & ~unknown
    )


def _by_partner(cells: pd.DataFrame, test: Callable[[str], bool]) -> Bools:
    """The answer for each row, asked once per partner."""
    codes, names = _factorized(cells["partner"])
    answers = np.array([test(str(name)) for name in names], dtype=bool)
    found = np.empty(len(codes), dtype=bool)
    for begin in range(0, len(codes), _AT_ONCE):  # numpy makes 8 bytes of each code that it looks up by
        rows = slice(begin, begin + _AT_ONCE)
        found[rows] = answers.take(codes[rows])
    return found


_AT_ONCE = 1_000_000


def _factorized(column: pd.Series) -> tuple[npt.NDArray[Any], pd.Index]:
    """A number for each row, and what each number stands for."""
    if isinstance(column.dtype, pd.CategoricalDtype):
        return _codes(column), column.cat.categories
    codes, names = pd.factorize(column)
    return codes, pd.Index(names)


def _set(cells: pd.DataFrame, partners: PartnerSet, outside: Bools) -> Bools | None:
    """Which rows are of a partner of the set; None for all."""
    if partners is PartnerSet.EXTRA_EU_DATED:
        return _extra_dated(cells)
    return outside if partners is PartnerSet.EXTRA_EU else None


def _extra_dated(cells: pd.DataFrame) -> Bools:
    period = cells["period"].to_numpy()
    years = np.where(period < FIRST_MONTH, period, period // 100)
    found = np.zeros(len(cells), dtype=bool)
    for year in np.unique(years):
        found |= (years == year) & _by_partner(cells, partial(_outside_eu, year=int(year)))
    return found


def _outside_eu_2020(code: str) -> bool:
    return not in_eu_2020(code)


def _outside_eu(code: str, year: int) -> bool:
    return not in_eu_dated(code, year)
