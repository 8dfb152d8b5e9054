"""Which settings give the figures that a document published: consistent with it, never its method.

A document that states how many products are concentrated, and not by which limit, can still be held against data: a
setting fits where it has as many products, where some limit flags as many of them, where as many of those have the
partner named as their largest, and where the products named are among them.
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from importlib.resources import files
from itertools import product

import pandas as pd

from kb.concentration.countries import partner as meaning
from kb.concentration.indicators import indicators
from kb.concentration.levels import HS_LEVELS, at_level, levels
from kb.concentration.sensitivity import worth
from kb.concentration.statistics import PartnerSet, statistics, yearly

NEAR = 0.01
"""How far the number of products may be off, as a part of it: what is left out for secrecy differs by release."""
LEVELS = (8, 6, 4)
"""Digits of codes of trade."""
PRODCOM = "PRODCOM"
"""The level of codes of what is made, which those of the Combined Nomenclature are part of."""
TOTAL, DOMESTIC = "total", "domestic use"
"""All imports, or what of them does not leave again."""
LEAST_VALUES = (0.0, 1e5, 1e6, 1e7)


@dataclass(frozen=True)
class Published:
    """What a document states: of `groups` products `flagged` are concentrated, and in `percent` of these `partner` leads."""

    document: str
    statement: str
    groups: int
    flagged: int
    partner: str
    percent: int
    products: tuple[str, ...]
    source: str

    @property
    def led(self) -> tuple[int, ...]:
        """The numbers of products led by the partner that round to the percentage stated."""
        return tuple(count for count in range(self.flagged + 1) if round(100 * count / self.flagged) == self.percent)

    @property
    def share(self) -> float:
        """The part of the products that is concentrated."""
        return self.flagged / self.groups


@dataclass(frozen=True)
class Beside:
    """What a table of trade does not tell of its products, and some settings need."""

    re_exported: Mapping[str, float] = field(default_factory=dict)
    """Which part (0–1) of the imports of a product leaves again, by its code or the beginning of it."""
    prodcom: Mapping[str, str] = field(default_factory=dict)
    """The PRODCOM code that a code of the Combined Nomenclature is part of."""


@dataclass(frozen=True)
class Cell:
    """One setting, and how it compares. `low` ≤ limit < `high` flags as many products as stated; None where none does."""

    year: int
    level: int | str
    """Digits, or PRODCOM."""
    flow: str
    """TOTAL or DOMESTIC."""
    partners: str
    groups: int
    near: bool
    low: float | None
    high: float | None
    led: int | None
    missing: tuple[str, ...]
    consistent: bool
    least_value: float = 0.0
    without_share: int = 0
    """Products that are left out because nothing tells how much of them leaves again."""


@dataclass(frozen=True)
class _Setting:
    year: int
    level: int | str
    flow: str
    partners: PartnerSet


@cache
def published() -> tuple[Published, ...]:
    """Every figure that can be held against data."""
    text = (files(__package__ or "kb.concentration") / "published.csv").read_text("utf-8")
    return tuple(
        Published(
            document=row["document"],
            statement=row["statement"],
            groups=int(row["groups"]),
            flagged=int(row["flagged"]),
            partner=row["partner"],
            percent=int(row["partner_percent"]),
            products=tuple(row["products"].split()),
            source=row["source"],
        )
        for row in csv.DictReader(text.splitlines())
    )


def grid(flows: pd.DataFrame, told: Published, beside: Beside | None = None) -> Iterator[Cell]:
    """Every setting over the imports in `flows`: years, levels, flows, partner sets and least values; those of domestic use
    and of PRODCOM where `beside` has what they need."""
    beside = beside or Beside()
    table = yearly(flows)
    table = table.assign(domestic=_domestic(table, beside.re_exported)) if beside.re_exported else table
    kinds = (TOTAL, DOMESTIC) if beside.re_exported else (TOTAL,)
    every: tuple[int | str, ...] = (*LEVELS, PRODCOM)
    for year, level in product(sorted(table["period"].unique()), every):
        cells = _at(table[table["period"] == year], level, beside.prodcom)
        for flow, partners in product(kinds, (PartnerSet.ALL, PartnerSet.EXTRA_EU)) if len(cells) else ():
            found = indicators(statistics(cells, partners, value=_VALUE[flow]))
            setting, without_share = _Setting(int(year), level, flow, partners), 0
            if flow == DOMESTIC:
                unknown = found["rejected"] > 0
                found, without_share = found[~unknown & (found["total"] > 0)], int(unknown.sum())
            for least in LEAST_VALUES:
                cell = _cell(worth(found, least), told, setting, beside.prodcom)
                yield replace(cell, least_value=least, without_share=without_share)


_VALUE = {TOTAL: "value", DOMESTIC: "domestic"}


def not_tried(flows: pd.DataFrame, beside: Beside | None = None) -> tuple[str, ...]:
    """Which settings are not in a grid over `flows` because something is not there: `domestic-use` (which part leaves again),
    `cn8` (codes of eight digits), `prodcom` (those codes, or which PRODCOM code each is part of)."""
    beside = beside or Beside()
    fine = bool((levels(flows["product"]) == HS_LEVELS[8]).any())
    there = {"domestic-use": bool(beside.re_exported), "cn8": fine, "prodcom": fine and bool(beside.prodcom)}
    return tuple(name for name, given in there.items() if not given)


def _domestic(table: pd.DataFrame, re_exported: Mapping[str, float]) -> pd.Series:
    """What of each value does not leave again; NaN where nothing tells."""
    codes = table["product"].astype(object)
    shares = {code: _share(str(code), re_exported) for code in codes.unique()}
    return table["value"] * (1 - codes.map(shares).astype(float))


def _share(code: str, re_exported: Mapping[str, float]) -> float | None:
    """The share of the longest beginning of `code` that has one."""
    return next((re_exported[code[:end]] for end in range(len(code), 0, -1) if code[:end] in re_exported), None)


def _at(table: pd.DataFrame, level: int | str, prodcom: Mapping[str, str]) -> pd.DataFrame:
    """`table` brought to a level; without codes that are no part of it."""
    if isinstance(level, int):
        return at_level(table, level)
    cells = at_level(table, 8) if prodcom else table.iloc[:0]
    codes = cells["product"].astype(object).map(dict(prodcom))
    return cells.assign(product=codes)[codes.notna()]


def as_table(cells: Iterable[Cell]) -> pd.DataFrame:
    """One row per setting, those that fit first, then by how near the number of products is."""
    table = pd.DataFrame([asdict(cell) for cell in cells])
    return table.sort_values(["consistent", "near"], ascending=False, kind="stable", ignore_index=True)


def _cell(found: pd.DataFrame, told: Published, setting: _Setting, prodcom: Mapping[str, str]) -> Cell:
    near = abs(len(found) - told.groups) <= NEAR * told.groups
    ordered = found[found["hhi"].notna()].sort_values("hhi", ascending=False, kind="stable")
    fits = len(ordered) > told.flagged and ordered["hhi"].iloc[told.flagged - 1] > ordered["hhi"].iloc[told.flagged]
    flagged = ordered.head(told.flagged) if fits else ordered.head(0)
    led = sum(meaning(str(code)).country == told.partner for code in flagged["top_partner"]) if fits else None
    codes = _codes(flagged["product"], setting.level, prodcom)
    missing = tuple(code for code in told.products if not _among(code, codes)) if fits else told.products
    return Cell(
        year=setting.year,
        level=setting.level,
        flow=setting.flow,
        partners=setting.partners.value,
        groups=len(found),
        near=near,
        low=float(ordered["hhi"].iloc[told.flagged]) if fits else None,
        high=float(ordered["hhi"].iloc[told.flagged - 1]) if fits else None,
        led=led,
        missing=missing,
        consistent=bool(near and fits and led in told.led and not missing),
    )


def _codes(products: Iterable[object], level: int | str, prodcom: Mapping[str, str]) -> Collection[str]:
    """The codes of trade of `products`."""
    here = {str(each) for each in products}
    return {code for code, whole in prodcom.items() if whole in here} if level == PRODCOM else here


def _among(code: str, products: Iterable[str]) -> bool:
    """Whether a product, or a part or the whole of it at another level, is among `products`."""
    return any(each.startswith(code) or code.startswith(each) for each in map(str, products))
