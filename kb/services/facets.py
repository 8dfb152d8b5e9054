"""What hits are counted and narrowed by: the facets there are, and counting by all of them in one pass.

Hits are joined to their facets by group: passages of one kind in one rendition share them, so a page of facets costs as
much as there are documents, not as there are passages.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date as Date

from kb.search.language import Between, Narrowing
from kb.texts import words


@dataclass(frozen=True)
class Facet:
    """Something that hits are counted by, and the names it goes by in a query."""

    name: str
    nl: str
    en: str
    alias: str

    def label(self, language: str = "nl") -> str:
        """What people call it."""
        return self.en if language == "en" else self.nl


FACETS = {
    facet.name: facet
    for facet in (
        Facet(*words("facets", "soort"), "Kind", "soort"),
        Facet(*words("facets", "europees_of_nationaal"), "European or national", "niveau"),
        Facet(*words("facets", "fase"), "Stage", "fase"),
        Facet(*words("facets", "afhankelijkheid"), "Dependency", "afhankelijkheid"),
        Facet(*words("facets", "productgroep"), "Product group", "product"),
        Facet(*words("facets", "land_of_gebied"), "Country or region", "land"),
        Facet(*words("facets", "ministerie"), "Ministry", "ministerie"),
        Facet(*words("facets", "stand_van_de_motie"), "State of the motion", "stand"),
        Facet(*words("facets", "jaar"), "Year", "jaar"),
        Facet(*words("facets", "bewijs"), "Evidence", "bewijs"),
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
