"""The board of motions: the rows of `kb.services.follow_up`, narrowed, counted, put in order and taken away."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kb.domain.dutch import fold
from kb.domain.states import SETTLED
from kb.domain.terms import Caption
from kb.domain.values import Flag, RequestState
from kb.errors import InvalidInput
from kb.services.follow_up import Row

_OPEN = {state.value for state in RequestState} - {state.value for state in SETTLED}


@dataclass(frozen=True)
class Facet(Caption):
    """Something that motions are narrowed and counted by, and the values that a row has of it."""

    values: Callable[[Row], Sequence[str]]


@dataclass(frozen=True)
class Order(Caption):
    """A way to put motions in order; what is not known comes last."""

    key: Callable[[Row], tuple[bool, str | int]]


FACETS: Mapping[str, Facet] = {
    "state": Facet("Stand", "State", lambda row: (row["state"],)),
    "flag": Facet("Let op", "Mind", lambda row: row["flags"]),
    "decision": Facet("Besluit", "Decision", lambda row: (row["decision"]["value"],)),
    "mover": Facet("Indiener", "Mover", lambda row: row["movers"]),
    "dossier": Facet("Dossier", "Dossier", lambda row: (row["dossier"],)),
    "year": Facet("Jaar", "Year", lambda row: (row["submitted"][:4],) if row["submitted"] else ()),
}
ORDERS: Mapping[str, Order] = {
    "newest": Order("nieuwste eerst", "newest first", lambda row: (not row["submitted"], _backwards(row["submitted"]))),
    "oldest": Order("oudste eerst", "oldest first", lambda row: (not row["submitted"], row["submitted"] or "")),
    "latest": Order(
        "meeste dagen te laat", "most days late", lambda row: (not row["days_late"], -(row["days_late"] or 0))
    ),
    "title": Order("titel", "title", lambda row: (False, row["title"].casefold())),
}


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


@dataclass(frozen=True)
class Board:
    """The rows that meet what was asked, and how many there are of each value among those that meet all other facets."""

    rows: list[Row]
    counts: Mapping[str, Counter[str]]


def board(rows: Iterable[Row], asked: Asked) -> Board:
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
    return Board(sorted(found, key=ORDERS[asked.order].key), counts)


def _check(asked: Asked) -> None:
    for name in asked.chosen:
        if name not in FACETS:
            raise InvalidInput(f"{name}: not something motions are narrowed by; there are {', '.join(FACETS)}")
    for name, known in (("state", list(RequestState)), ("flag", list(Flag))):
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


COLUMNS = ("motion", "title", "movers", "submitted", "dossier", "decision", "state", "flags", "days_late", "requests")


def as_csv(rows: Iterable[Row]) -> str:
    """The rows as CSV with one line a motion; what has several values is parted by a semicolon."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in rows:
        plain = {
            **row,
            "movers": "; ".join(row["movers"]),
            "decision": row["decision"]["value"],
            "flags": "; ".join(row["flags"]),
            "requests": "; ".join(f"{each['text']} ({each['state']})" for each in row["requests"]),
        }
        writer.writerow([_safe(plain[name]) for name in COLUMNS])
    return out.getvalue()


def _safe(value: object) -> object:
    """A cell that a spreadsheet takes for text: one that begins as a formula gets an apostrophe in front."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t")) else value
