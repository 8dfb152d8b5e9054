"""The board of motions: the rows of `kb.services.follow_up`, narrowed, counted, put in order and taken away."""

from __future__ import annotations

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kb.domain.dutch import fold
from kb.domain.states import SETTLED
from kb.domain.terms import Caption
from kb.domain.values import DecisionValue, Flag, RequestState, Turn, ValueList
from kb.errors import InvalidInput
from kb.services.follow_up import Row

_OPEN = {state.value for state in RequestState} - {state.value for state in SETTLED}


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


@dataclass(frozen=True)
class Asked:
    """What part of the board is asked for. Values of one facet are alternatives."""

    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: str = ""
    """All of these occur in the title, the movers, the requests or who spoke of it."""
    only_open: bool = False
    order: str = "newest"
    group: str = ""
    """The facet by whose values the motions are put together; none where it is empty."""


@dataclass(frozen=True)
class Group:
    """The motions with one value of the facet that they are grouped by; the value is empty for those that have none."""

    value: str
    rows: list[Row]


@dataclass(frozen=True)
class Board:
    """The rows that meet what was asked, and how many there are of each value among those that meet all other facets."""

    rows: list[Row]
    counts: Mapping[str, Counter[str]]
    captions: Mapping[str, Mapping[str, Caption]]
    """By facet, what people call a value that is no name by itself."""
    groups: Sequence[Group] = ()
    """The largest first; a motion with several values is in several groups. One with all rows where none are asked."""


def asked_of(told: Iterable[tuple[str, str]]) -> Asked:
    """What an address of the board asks for, from the names and values in it."""
    pairs = [(name, value.strip()) for name, value in told]
    said = dict(pairs)
    chosen = {facet: tuple(value for name, value in pairs if name == facet and value) for facet in FACETS}
    return Asked(
        chosen={name: values for name, values in chosen.items() if values},
        words=said.get("q", ""),
        only_open=said.get("open") == "1",
        order=said.get("sort") or "newest",
        group=said.get("group", ""),
    )


def board(rows: Sequence[Row], asked: Asked) -> Board:
    """Narrow, count and order. Raises InvalidInput for a facet, state, flag or order that does not exist."""
    _check(asked)
    found: list[Row] = []
    counts: dict[str, Counter[str]] = {name: Counter() for name in FACETS}
    wanted = fold(asked.words).split()
    for row in rows:
        if (asked.only_open and row["state"] not in _OPEN) or not all(word in _text(row) for word in wanted):
            continue
        values = {name: facet.values(row) for name, facet in FACETS.items()}
        failed = [name for name, chosen in asked.chosen.items() if chosen and not set(chosen) & set(values[name])]
        if not failed:
            found.append(row)
        for name in FACETS if not failed else failed if len(failed) == 1 else ():
            counts[name].update(values[name])
    found.sort(key=ORDERS[asked.order].key)
    return Board(found, counts, _captions_of(rows), _groups(found, asked.group))


def _captions_of(rows: Iterable[Row]) -> dict[str, Mapping[str, Caption]]:
    """By facet, what people call its values."""
    return {
        name: {value: caption for row in rows for value, caption in facet.named(row)} if facet.named else facet.captions
        for name, facet in FACETS.items()
    }


def _groups(rows: list[Row], facet: str) -> list[Group]:
    if not facet:
        return [Group("", rows)]
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for value in FACETS[facet].values(row) or ("",):
            found[value].append(row)
    return [Group(*each) for each in sorted(found.items(), key=lambda each: (not each[0], -len(each[1]), each[0]))]


def _check(asked: Asked) -> None:
    for name in (*asked.chosen, *filter(None, [asked.group])):
        if name not in FACETS:
            raise InvalidInput(f"{name}: not something motions are narrowed by; there are {', '.join(FACETS)}")
    for name, known in (("state", list(RequestState)), ("flag", list(Flag)), ("turn", list(Turn))):
        for value in asked.chosen.get(name, ()):
            if value not in known:
                raise InvalidInput(f"{value}: not a {name} of a motion; there are {', '.join(known)}")
    if asked.order not in ORDERS:
        raise InvalidInput(f"{asked.order}: not an order; there are {', '.join(ORDERS)}")


def _text(row: Row) -> str:
    said = (claim["actor"] or "" for claim in row["claims"])
    return fold(
        " ".join((row["title"], row["motion"], *row["movers"], *(each["text"] for each in row["requests"]), *said))
    )


COLUMNS = (
    "motion", "title", "movers", "parties", "submitted", "dossier", "decision", "state", "flags", "days_late", "turn",
    "turn_since", "deadline", "minister", "ministry", "requests",
)  # fmt: skip


def as_csv(rows: Iterable[Row]) -> str:
    """The rows as CSV with one line a motion; what has several values is parted by a semicolon."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in rows:
        plain = {
            **row,
            "movers": "; ".join(row["movers"]),
            "parties": "; ".join(row["parties"]),
            "turn": row["turn"]["who"],
            "turn_since": row["turn"]["since"],
            "deadline": (row["term"] or {}).get("date"),
            "minister": "; ".join(each["name"] for each in row["responsible"]["now"]),
            "ministry": "; ".join(each["name"] for each in row["responsible"]["ministries"]),
            "decision": row["decision"]["value"],
            "flags": "; ".join(row["flags"]),
            "requests": "; ".join(f"{each['text']} ({each['state']})" for each in row["requests"]),
        }
        writer.writerow([_safe(plain[name]) for name in COLUMNS])
    return out.getvalue()


def _safe(value: object) -> object:
    """A cell that a spreadsheet takes for text: one that begins as a formula gets an apostrophe in front."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t")) else value
