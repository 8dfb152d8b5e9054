"""What people call the values of facets, and which value they mean by what they write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches

from kb.domain.alphabet import order
from kb.domain.dutch import fold
from kb.domain.model import ENTITIES
from kb.domain.values import RequestState
from kb.errors import InvalidInput
from kb.services.facets import EU, FACETS, NATIONAL, WITH, WITHOUT, Row
from kb.services.views.facets import FacetValueView, FacetView
from kb.services.views.things import Ref

_STAGE_ORDER = {
    "0": ("aangekondigd", "announced"),
    "1": ("voorgesteld of ingediend", "proposed or submitted"),
    "2": ("akkoord", "agreed"),
    "3": ("vastgesteld of goedgekeurd", "adopted or approved"),
    "4": ("in werking of lopend", "in force or running"),
    "5": ("van toepassing", "applies"),
    "6": ("gewijzigd", "amended"),
    "9": ("beëindigd of vervangen", "ended or superseded"),
}
"""The common line of stages that all schemes are put on, by its order (`kb.domain.timeline.StageTerm.order`)."""
FIXED: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "kind": {
        **{kind: (model.term.nl, model.term.en) for kind, model in ENTITIES.items()},
        "passage": ("Passage", "Passage"),
        "note": ("Noot", "Note"),
    },
    "level": {EU: ("Europese Unie", "European Union"), NATIONAL: ("Nederland", "Netherlands")},
    "stage": _STAGE_ORDER,
    "state": {state.value: (state.label("nl"), state.label("en")) for state in RequestState},
    "evidence": {WITH: ("met bewijs", "with evidence"), WITHOUT: ("zonder bewijs", "without evidence")},
}
_PREFIXES = {
    "dependency": ("dependency",),
    "product": ("product",),
    "country": ("country", "region"),
    "ministry": ("actor",),
}
"""Facets whose values are things, and the kinds of those."""
_IN_ORDER = ("stage",)
_NEWEST_FIRST = ("year",)


def labelled(
    counts: Mapping[str, Counter[str]], chosen: Mapping[str, Collection[str]], names: Mapping[str, Ref]
) -> tuple[FacetView, ...]:
    """Every facet that has values, those with the most hits first; a value that was chosen stays, even without hits."""
    views = []
    for name, facet in FACETS.items():
        wanted = set(chosen.get(name, ()))
        values = [
            FacetValueView(value, *_label(name, value, names), counts[name][value], value in wanted)
            for value in {*counts[name], *wanted}
        ]
        if values:
            ranked = name not in (*_IN_ORDER, *_NEWEST_FIRST)
            views.append(FacetView(name, facet.nl, facet.en, tuple(_ordered(name, values)), ranked))
    return tuple(views)


def _ordered(name: str, values: list[FacetValueView]) -> list[FacetValueView]:
    if name in _IN_ORDER:
        return sorted(values, key=lambda each: each.value)
    if name in _NEWEST_FIRST:
        return sorted(values, key=lambda each: each.value, reverse=True)
    return sorted(values, key=lambda each: (-each.count, order(each.label_nl), each.value))


def _label(facet: str, value: str, names: Mapping[str, Ref]) -> tuple[str, str]:
    if value in names:
        return names[value].label_nl, names[value].label_en or names[value].label_nl
    return FIXED.get(facet, {}).get(value, (value, value))


def resolved(facet: str, written: Iterable[str], rows: Iterable[Row], names: Mapping[str, Ref]) -> tuple[str, ...]:
    """The values that are meant: as they are counted, as an id without its kind, or by their name in either language.

    Raises InvalidInput, naming what comes near, for what is no value of the facet.
    """
    asked = [value for value in written if value]
    if not asked:
        return ()
    known = {value for row in rows for value in row.values.get(facet, ())} | set(FIXED.get(facet, ()))
    known |= {thing for thing in names if thing.partition("/")[0] in _PREFIXES.get(facet, ())}
    by_label = {fold(label): value for value in sorted(known) for label in _label(facet, value, names)}
    return tuple(_one(facet, value, known, by_label) for value in asked)


def _one(facet: str, written: str, known: Collection[str], by_label: Mapping[str, str]) -> str:
    for value in (written, *(f"{kind}/{written}" for kind in _PREFIXES.get(facet, ()))):
        if value in known:
            return value
    if (named := by_label.get(fold(written.replace("_", " ")))) is not None:
        return named
    if facet == "year" and written.isdigit():
        return written
    slugs = {value.partition("/")[2] or value: value for value in known}
    near = get_close_matches(fold(written), [*slugs, *by_label], n=3, cutoff=0.5)
    advice = f"did you mean {' or '.join(near)}?" if near else f"some are {', '.join(sorted(slugs)[:6])}"
    raise InvalidInput(f"{facet}: there is no value {written[:60]!r} here; {advice}")
