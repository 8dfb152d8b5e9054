"""Which settings give the figures that a document published: consistent with it, never its method.

A document that states how many products are concentrated, and not by which limit, can still be held against data: a
setting fits where it has as many products, where some limit flags as many of them, where as many of those have the
partner named as their largest, and where the products named are among them.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from itertools import product

import pandas as pd

from kb.concentration.countries import partner as meaning
from kb.concentration.indicators import indicators
from kb.concentration.levels import at_level
from kb.concentration.sensitivity import worth
from kb.concentration.statistics import PartnerSet, statistics, yearly

NEAR = 0.01
"""How far the number of products may be off, as a part of it: what is left out for secrecy differs by release."""
LEVELS = (8, 6, 4)
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
class Cell:
    """One setting, and how it compares. `low` ≤ limit < `high` flags as many products as stated; None where none does."""

    year: int
    level: int
    partners: str
    least_value: float
    groups: int
    near: bool
    low: float | None
    high: float | None
    led: int | None
    missing: tuple[str, ...]
    consistent: bool


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


def grid(flows: pd.DataFrame, told: Published) -> Iterator[Cell]:
    """Every setting over the imports in `flows`: years, levels, partner sets and least values."""
    table = yearly(flows)
    for year, level in product(sorted(table["period"].unique()), LEVELS):
        cells = at_level(table[table["period"] == year], level)
        if cells.empty:
            continue
        for partners in (PartnerSet.ALL, PartnerSet.EXTRA_EU):
            found = indicators(statistics(cells, partners))
            for least in LEAST_VALUES:
                yield _cell(worth(found, least), told, int(year), level, partners, least)


def as_table(cells: Iterable[Cell]) -> pd.DataFrame:
    """One row per setting, those that fit first, then by how near the number of products is."""
    table = pd.DataFrame([asdict(cell) for cell in cells])
    return table.sort_values(["consistent", "near"], ascending=False, kind="stable", ignore_index=True)


def _cell(found: pd.DataFrame, told: Published, year: int, level: int, partners: PartnerSet, least: float) -> Cell:
    near = abs(len(found) - told.groups) <= NEAR * told.groups
    ordered = found[found["hhi"].notna()].sort_values("hhi", ascending=False, kind="stable")
    fits = len(ordered) > told.flagged and ordered["hhi"].iloc[told.flagged - 1] > ordered["hhi"].iloc[told.flagged]
    flagged = ordered.head(told.flagged) if fits else ordered.head(0)
    led = sum(meaning(str(code)).country == told.partner for code in flagged["top_partner"]) if fits else None
    missing = tuple(code for code in told.products if not _among(code, flagged["product"])) if fits else told.products
    return Cell(
        year=year,
        level=level,
        partners=partners.value,
        least_value=least,
        groups=len(found),
        near=near,
        low=float(ordered["hhi"].iloc[told.flagged]) if fits else None,
        high=float(ordered["hhi"].iloc[told.flagged - 1]) if fits else None,
        led=led,
        missing=missing,
        consistent=bool(near and fits and led in told.led and not missing),
    )


def _among(code: str, products: Iterable[str]) -> bool:
    """Whether a product, or a part or the whole of it at another level, is among `products`."""
    return any(each.startswith(code) or code.startswith(each) for each in map(str, products))
