"""The timeline across everything: what happened in the world, or is to come, day by day, of every kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from typing import Any

from sqlalchemy import Select, Subquery, and_, func, literal, or_, tuple_, union_all
from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from kb.domain.entity import Recorded
from kb.domain.timeline import NOW, Moment
from kb.domain.values import Status
from kb.errors import InvalidInput
from kb.services.chronicle_kinds import KINDS, Kind, Told
from kb.services.lookup import Lookup, known
from kb.services.views.statements import QuoteView
from kb.services.views.things import Ref
from kb.storage.tables import RegisteredRow

PAGE = 50
"""How many entries a page has."""
PAST, COMING = "past", "coming"


@dataclass(frozen=True)
class Entry:
    """Something that happened, or is due, on a day. `about` is the thing that it happened to, where it has a page."""

    key: str
    """Its place in the order, from which a next page goes on."""
    kind: str
    date: Date
    precision: str
    label_nl: str
    label_en: str
    about: Ref | None
    path: str | None
    """Where it can be read here: the sentence where there is one."""
    source: str
    quote: QuoteView | None = None
    status: Status | None = None
    """For what a document says: whether a person confirmed it."""


@dataclass(frozen=True)
class Asked:
    """What part of the timeline is asked for: past or coming, some kinds (none: all), from an entry on."""

    when: str = PAST
    kinds: tuple[str, ...] = ()
    after: str = ""


@dataclass(frozen=True)
class Chronicle:
    """A page of the timeline; `next` is the key to go on from, None on the last page. `counts` are of all kinds."""

    day: Date
    entries: tuple[Entry, ...]
    counts: Mapping[str, int]
    next: str | None


def asked_of(told: Iterable[tuple[str, str]]) -> Asked:
    """What an address of the timeline asks for. Raises InvalidInput for a kind or key that does not exist."""
    pairs = list(told)
    said = dict(pairs)
    kinds = tuple(dict.fromkeys(value for name, value in pairs if name == "kind" and value))
    if strange := [kind for kind in kinds if kind not in KINDS]:
        raise InvalidInput(f"kind={strange[0][:40]}: no kind of entry; there are {', '.join(KINDS)}")
    when = said.get("when") or PAST
    if when not in (PAST, COMING):
        raise InvalidInput(f"when={when[:40]}: choose {PAST} or {COMING}")
    asked = Asked(when, kinds, said.get("after", ""))
    if asked.after:
        _place(asked.after)
    return asked


def chronicle(session: Session, asked: Asked | None = None, moment: Moment = NOW, limit: int = PAGE) -> Chronicle:
    """A page of the timeline: what was by the day asked, the latest first; or what is to come, the soonest first."""
    asked = asked or Asked()
    look, day = Lookup(session, moment), moment.day
    there = _all_entries(moment)
    side = there.c.day <= day if asked.when == PAST else there.c.day > day
    counted = columns(there.c.kind, func.count().label("number")).where(side).group_by(there.c.kind)
    counts = {row.kind: row.number for row in session.execute(counted)}
    wanted = columns(there).where(side)
    if asked.kinds:
        wanted = wanted.where(there.c.kind.in_(asked.kinds))
    found = session.execute(_from(wanted, there, asked).limit(limit + 1)).all()
    entries = _told(look, found[:limit])
    return Chronicle(
        day=day,
        entries=tuple(entries),
        counts={kind: counts[kind] for kind in KINDS if kind in counts},
        next=_key(found[limit - 1]) if len(found) > limit else None,
    )


def _all_entries(moment: Moment) -> Subquery:
    """Kind, id and day of every entry that was known."""
    parts = [_rows_of(name, kind, moment) for name, kind in KINDS.items()]
    return union_all(*parts).subquery()


def _rows_of(name: str, kind: Kind, moment: Moment) -> Select[Any]:
    id_, day = col(getattr(kind.table, "id")), kind.day  # noqa: B009 - each table has one
    found = columns(literal(name).label("kind"), id_.label("id"), day.label("day")).where(day.is_not(None))
    if issubclass(kind.table, Recorded):
        found = found.where(known(kind.table, moment))
    else:
        found = found.join(RegisteredRow, col(RegisteredRow.id) == id_).where(known(RegisteredRow, moment))
    return found if kind.only is None else found.where(kind.only(moment))


def _from(wanted: Select[Any], there: Subquery, asked: Asked) -> Select[Any]:
    """Put in order, from the key asked on: days backwards for what was, forwards for what is to come."""
    backwards = asked.when == PAST
    if asked.after:
        day, kind, id_ = _place(asked.after)
        further = there.c.day < day if backwards else there.c.day > day
        same_day = and_(there.c.day == day, tuple_(there.c.kind, there.c.id) > tuple_(literal(kind), literal(id_)))
        wanted = wanted.where(or_(further, same_day))
    days = there.c.day.desc() if backwards else there.c.day
    return wanted.order_by(days, there.c.kind, there.c.id)


def _key(found: Any) -> str:
    return f"{found.day.isoformat()}~{found.kind}~{found.id}"


def _place(key: str) -> tuple[Date, str, str]:
    day, _, rest = key.partition("~")
    kind, _, id_ = rest.partition("~")
    try:
        return Date.fromisoformat(day), kind, id_
    except ValueError:
        raise InvalidInput(f"after={key[:40]}: no place in the timeline; follow the links of its pages") from None


def _told(look: Lookup, found: Sequence[Any]) -> list[Entry]:
    """The entries, told with the rows of each kind fetched at once."""
    by_key: dict[tuple[str, str], Told] = {}
    for name, kind in KINDS.items():
        ids = [each.id for each in found if each.kind == name]
        if ids:
            rows = look.session.exec(select(kind.table).where(col(getattr(kind.table, "id")).in_(ids))).all()  # noqa: B009
            told = kind.tell(look, rows)
            by_key |= {(name, getattr(row, "id")): each for row, each in zip(rows, told, strict=True)}  # noqa: B009
    return [_entry(each, by_key[each.kind, each.id]) for each in found]


def _entry(found: Any, told: Told) -> Entry:
    path = told.quote.path if told.quote and told.quote.readable else told.about.path if told.about else None
    return Entry(
        _key(found), found.kind, found.day, told.precision, told.nl, told.en, told.about, path, told.source, told.quote,
        told.status,
    )  # fmt: skip


def as_data(found: Chronicle) -> dict[str, Any]:
    """A page of the timeline as programs get it."""
    return {
        "as_of": found.day.isoformat(),
        "counts": dict(found.counts),
        "entries": [
            {
                "date": each.date.isoformat(),
                "precision": each.precision,
                "kind": each.kind,
                "nl": each.label_nl,
                "en": each.label_en,
                "about": each.about.id if each.about else None,
                "locator": each.quote.locator if each.quote else None,
                "exact": each.quote.exact if each.quote else None,
                "status": each.status.value if each.status else None,
                "source": each.source,
            }
            for each in found.entries
        ],
        "next": found.next,
    }
