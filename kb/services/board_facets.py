"""By what motions are narrowed, counted, grouped and put in order: facets and orders of a row of `kb.services.follow_up`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kb.domain.terms import Caption
from kb.domain.values import DecisionValue, Flag, RequestState, Turn, ValueList
from kb.services.follow_up import Row


@dataclass(frozen=True)
class Facet(Caption):
    """Something that motions are narrowed, counted and grouped by: the values that a row has of it.

    What people call a value that is no name by itself stands in `captions`, or is told by the rows (`named`).
    """

    values: Callable[[Row], Sequence[str]]
    captions: Mapping[str, Caption] = field(default_factory=dict)
    named: Callable[[Row], Iterable[tuple[str, Caption]]] | None = None


@dataclass(frozen=True)
class Order(Caption):
    """A way to put motions in order; what is not known comes last."""

    key: Callable[[Row], tuple[bool, str | int]]


_SOON = 30
_AGES: Mapping[str, tuple[int, Caption]] = {
    "month": (31, Caption("jonger dan een maand", "less than a month")),
    "half-year": (182, Caption("een maand tot een half jaar", "a month to half a year")),
    "year": (365, Caption("een half jaar tot een jaar", "half a year to a year")),
    "two-years": (730, Caption("een tot twee jaar", "one to two years")),
    "four-years": (1461, Caption("twee tot vier jaar", "two to four years")),
}
"""Ages by the days that they are under."""
_OLDER = "older"


def _of(*path: str) -> Facet:
    """A facet of things with an id and names, as they stand in a row."""
    nl, en, *steps = path

    def things(row: Row) -> list[Row]:
        found: Any = row
        for step in steps:
            found = found[step]
        return list(found)

    return Facet(
        nl, en,
        lambda row: [each["id"] for each in things(row)],
        named=lambda row: ((each["id"], Caption(each["name"], each["name_en"])) for each in things(row)),
    )  # fmt: skip


def _captions(values: type[ValueList]) -> Mapping[str, Caption]:
    return {each.value: Caption(each.label("nl"), each.label("en")) for each in values}


def _age(row: Row) -> Sequence[str]:
    days = row["age_days"]
    return () if days is None else (next((name for name, (under, _) in _AGES.items() if days < under), _OLDER),)


def _term(row: Row) -> Sequence[str]:
    term = row["term"]
    if term is None:
        return ("none",)
    if term["days"] is None:
        return ("vague",)
    return ("passed" if term["days"] < 0 else "soon" if term["days"] <= _SOON else "later",)


FACETS: Mapping[str, Facet] = {
    "state": Facet("Stand", "State", lambda row: (row["state"],), _captions(RequestState)),
    "flag": Facet("Let op", "Mind", lambda row: row["flags"], _captions(Flag)),
    "turn": Facet("Aan zet", "Whose turn", lambda row: (row["turn"]["who"],), _captions(Turn)),
    "deadline": Facet("Termijn", "Deadline", _term, {
        "passed": Caption("verstreken", "passed"), "soon": Caption("binnen dertig dagen", "within thirty days"),
        "later": Caption("later", "later"), "vague": Caption("zonder dag", "without a day"),
        "none": Caption("geen", "none"),
    }),
    "minister": _of("Bewindspersoon nu", "Minister now", "responsible", "now"),
    "minister_then": _of("Bewindspersoon toen", "Minister then", "responsible", "then"),
    "ministry": _of("Ministerie", "Ministry", "responsible", "ministries"),
    "dependency": _of("Vraagt over", "Asks about", "about"),
    "decision": Facet("Besluit", "Decision", lambda row: (row["decision"]["value"],),
                        {**_captions(DecisionValue), "unknown": Caption("onbekend", "unknown")}),
    "mover": Facet("Indiener", "Mover", lambda row: row["movers"]),
    "party": Facet("Partij", "Party", lambda row: row["parties"]),
    "dossier": Facet("Dossier", "Dossier", lambda row: (row["dossier"],)),
    "age": Facet("Leeftijd", "Age", _age, {
        **{name: caption for name, (_, caption) in _AGES.items()}, _OLDER: Caption("ouder dan vier jaar", "over four years"),
    }),
    "year": Facet("Jaar", "Year", lambda row: (row["submitted"][:4],) if row["submitted"] else ()),
}  # fmt: skip
ORDERS: Mapping[str, Order] = {
    "newest": Order("nieuwste eerst", "newest first", lambda row: (not row["submitted"], _backwards(row["submitted"]))),
    "oldest": Order("oudste eerst", "oldest first", lambda row: (not row["submitted"], row["submitted"] or "")),
    "waiting": Order(
        "langst aan zet", "longest waited for", lambda row: (not row["turn"]["since"], row["turn"]["since"] or "")
    ),
    "deadline": Order(
        "eerste termijn", "first deadline",
        lambda row: (not (row["term"] and row["term"]["date"]), (row["term"] or {}).get("date") or ""),
    ),
    "latest": Order(
        "meeste dagen te laat", "most days late", lambda row: (not row["days_late"], -(row["days_late"] or 0))
    ),
    "title": Order("titel", "title", lambda row: (False, row["title"].casefold())),
}  # fmt: skip


def _backwards(day: str | None) -> int:
    return -int(day.replace("-", "")) if day else 0
