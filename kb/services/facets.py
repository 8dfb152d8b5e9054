"""What hits are counted and narrowed by: the facets there are, and counting by all of them in one pass.

Hits are joined to their facets by group: passages of one kind in one rendition share them, so a page of facets costs as
much as there are documents, not as there are passages.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date as Date

from kb.domain.terms import Caption
from kb.search.language import Between, Narrowing
from kb.texts import words


@dataclass(frozen=True)
class Facet(Caption):
    """Something that hits are counted by, and the names it goes by in a query: in code, and in Dutch."""

    name: str
    alias: str


FACETS = {
    facet.name: facet
    for facet in (
        Facet(*words("facets", "kind"), "kind", "soort"),
        Facet(*words("facets", "level"), "level", "niveau"),
        Facet(*words("facets", "stage"), "stage", "fase"),
        Facet(*words("facets", "dependency"), "dependency", "afhankelijkheid"),
        Facet(*words("facets", "product"), "product", "product"),
        Facet(*words("facets", "country"), "country", "land"),
        Facet(*words("facets", "ministry"), "ministry", "ministerie"),
        Facet(*words("facets", "state"), "state", "stand"),
        Facet(*words("facets", "year"), "year", "jaar"),
        Facet(*words("facets", "evidence"), "evidence", "bewijs"),
    )
}
NAMES = {name: facet.name for facet in FACETS.values() for name in (facet.name, facet.alias)}
"""Every name of a facet in a query to the facet."""
EU, NATIONAL, WITH, WITHOUT = "eu", "nl", "with", "without"

Values = Mapping[str, tuple[str, ...]]
"""Facet → its values for one group."""


@dataclass(frozen=True)
class Tally:
    """Which groups pass, and for each facet how many hits each value has among those that pass all other facets."""

    groups: frozenset[str]
    counts: Mapping[str, Counter[str]]


@dataclass(frozen=True)
class Row:
    """The facets of one group of hits, and the day that it is of."""

    values: Values
    day: Date | None = None

    def passes(self, narrowings: Iterable[Narrowing], dates: Iterable[Between]) -> bool:
        """Whether it meets every condition."""
        met = (
            bool(set(each.values) & set(self.values.get(each.facet, ()))) is not each.excluded for each in narrowings
        )
        return all(met) and all(self._within(each) for each in dates)

    def _within(self, between: Between) -> bool:
        first, last = between
        return self.day is not None and (first is None or first <= self.day) and (last is None or self.day <= last)


def tally(
    groups: Mapping[str, int],
    rows: Mapping[str, Row],
    chosen: Mapping[str, Collection[str]],
    narrowings: Collection[Narrowing] = (),
    dates: Collection[Between] = (),
) -> Tally:
    """Count hits by every facet. Values chosen in one facet are alternatives, and do not narrow that facet's own counts."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in FACETS}
    passing = set()
    for group, count in groups.items():
        row = rows.get(group)
        if row is None or not row.passes(narrowings, dates):
            continue
        failed = [name for name, wanted in chosen.items() if not set(wanted) & set(row.values.get(name, ()))]
        if not failed:
            passing.add(group)
        for name in FACETS if not failed else failed if len(failed) == 1 else ():
            for value in row.values.get(name, ()):
                counts[name][value] += count
    return Tally(frozenset(passing), counts)
