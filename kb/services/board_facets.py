"""By what motions are narrowed, counted, grouped and put in order: facets and orders of a row of `kb.services.follow_up`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kb.domain.alphabet import order
from kb.domain.terms import Caption, Language
from kb.domain.values import DecisionValue, Flag, RequestState, Turn, ValueList
from kb.services.follow_up import Row
from kb.services.paging import Key
from kb.texts import caption, words


@dataclass(frozen=True)
class Facet(Caption):
    """Something that motions are narrowed, counted and grouped by: the values that a row has of it.

    What people call a value that is no name by itself stands in `captions`, or is told by the rows (`named`).
    """

    values: Callable[[Row], Sequence[str]]
    captions: Mapping[str, Caption] = field(default_factory=dict)
    named: Callable[[Row], Iterable[tuple[str, Caption]]] | None = None

    def say(self, value: str, language: Language = "nl") -> str:
        """What people call a value in `captions`; another one as it is."""
        return self.captions[value].label(language) if value in self.captions else value


@dataclass(frozen=True)
class Order(Caption):
    """A way to put motions in order, for readers of a language; what is not known comes last."""

    key: Callable[[Row, Language], Key]


_SOON = 30
_AGES: Mapping[str, tuple[int, Caption]] = {
    "month": (31, caption("board", "less_than_a_month")),
    "half-year": (182, caption("board", "a_month_to_half_a_year")),
    "year": (365, caption("board", "half_a_year_to_a_year")),
    "two-years": (730, caption("board", "one_to_two_years")),
    "four-years": (1461, caption("board", "two_to_four_years")),
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
    "state": Facet(*words("board", "state"), lambda row: (row["state"],), _captions(RequestState)),
    "flag": Facet(*words("board", "mind"), lambda row: row["flags"], _captions(Flag)),
    "turn": Facet(*words("board", "whose_turn"), lambda row: (row["turn"]["who"],), _captions(Turn)),
    "deadline": Facet(*words("board", "deadline"), _term, {
        "passed": caption("board", "passed"), "soon": caption("board", "within_thirty_days"),
        "later": caption("board", "later"), "vague": caption("board", "without_a_day"),
        "none": caption("board", "none"),
    }),
    "minister": _of(*words("board", "minister_now"), "responsible", "now"),
    "minister_then": _of(*words("board", "minister_then"), "responsible", "then"),
    "ministry": _of(*words("board", "ministry"), "responsible", "ministries"),
    "dependency": _of(*words("board", "asks_about"), "about"),
    "decision": Facet(*words("board", "decision"), lambda row: (row["decision"]["value"],),
                        {**_captions(DecisionValue), "unknown": caption("board", "unknown")}),
    "mover": Facet(*words("board", "mover"), lambda row: row["movers"]),
    "party": Facet(*words("board", "party"), lambda row: row["parties"]),
    "dossier": Facet(*words("board", "dossier"), lambda row: (row["dossier"],)),
    "age": Facet(*words("board", "age"), _age, {
        **{name: caption for name, (_, caption) in _AGES.items()}, _OLDER: caption("board", "over_four_years"),
    }),
    "year": Facet(*words("board", "year"), lambda row: (row["submitted"][:4],) if row["submitted"] else ()),
}  # fmt: skip
ORDERS: Mapping[str, Order] = {
    "newest": Order(
        *words("board", "newest_first"), lambda row, _: (not row["submitted"], _backwards(row["submitted"]))
    ),
    "oldest": Order(*words("board", "oldest_first"), lambda row, _: (not row["submitted"], row["submitted"] or "")),
    "waiting": Order(
        *words("board", "longest_waited_for"), lambda row, _: (not row["turn"]["since"], row["turn"]["since"] or "")
    ),
    "deadline": Order(
        *words("board", "first_deadline"),
        lambda row, _: (not (row["term"] and row["term"]["date"]), (row["term"] or {}).get("date") or ""),
    ),
    "latest": Order(
        *words("board", "most_days_late"), lambda row, _: (not row["days_late"], -(row["days_late"] or 0))
    ),
    "title": Order(*words("board", "title"), lambda row, language: order(_title(row, language))),
}  # fmt: skip


def place(row: Row, by: str, language: Language) -> Key:
    """What motions are sorted by in the order `by`: where that is alike the last tabled first, then by number."""
    return *ORDERS[by].key(row, language), not row["submitted"], _backwards(row["submitted"]), str(row["motion"])


def _title(row: Row, language: Language) -> str:
    return str((language == "en" and row["title_en"]) or row["title"])


def _backwards(day: str | None) -> int:
    return -int(day.replace("-", "")) if day else 0
