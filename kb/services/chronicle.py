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
from kb.services.paging import Key, NoPlace, PageAsked, cursor, place_of
from kb.services.views.statements import QuoteView
from kb.services.views.things import Named, Ref
from kb.storage.tables import RegisteredRow

PAGE = 50
"""How many entries a page has."""
FIRST_PAGE = PageAsked(PAGE)
PAST, COMING = "past", "coming"


@dataclass(frozen=True)
class Entry(Named):
    """Something that happened, or is due, on a day. `about` is the thing that it happened to, where it has a page."""

    id: str
    """Of the record that tells it; unique within its kind."""
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
    """What part of the timeline is asked for: past or coming, some kinds (none: all)."""

    when: str = PAST
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chronicle:
    """A page of the timeline. `counts` are of all kinds."""

    day: Date
    entries: tuple[Entry, ...]
    counts: Mapping[str, int]
    previous: str | None
    next: str | None
    """Cursors of the pages next to it (see `kb.services.paging.Page`)."""


def asked_of(told: Iterable[tuple[str, str]]) -> Asked:
    """What an address of the timeline asks for. Raises InvalidInput for a kind that does not exist."""
    pairs = list(told)
    said = dict(pairs)
    kinds = tuple(dict.fromkeys(value for name, value in pairs if name == "kind" and value))
    if strange := [kind for kind in kinds if kind not in KINDS]:
        raise InvalidInput(f"kind={strange[0][:40]}: no kind of entry; there are {', '.join(KINDS)}")
    when = said.get("when") or PAST
    if when not in (PAST, COMING):
        raise InvalidInput(f"when={when[:40]}: choose {PAST} or {COMING}")
    return Asked(when, kinds)


def chronicle(
    session: Session, asked: Asked | None = None, moment: Moment = NOW, page: PageAsked = FIRST_PAGE
) -> Chronicle:
    """A page of the timeline: what was by the day asked, the latest first; or what is to come, the soonest first.

    Raises NoPlace for a cursor that is none.
    """
    asked = asked or Asked()
    look, day = Lookup(session, moment), moment.day
    there = _all_entries(moment)
    side = there.c.day <= day if asked.when == PAST else there.c.day > day
    counted = columns(there.c.kind, func.count().label("number")).where(side).group_by(there.c.kind)
    counts = {row.kind: row.number for row in session.execute(counted)}
    wanted = columns(there).where(side)
    if asked.kinds:
        wanted = wanted.where(there.c.kind.in_(asked.kinds))
    found = list(session.execute(_on_page(wanted, there, asked, page)).all())
    more = page.size is not None and len(found) > page.size
    found = found[: page.size]
    if page.before:
        found.reverse()
    entries = _told(look, found)
    earlier, later = (more, bool(found)) if page.before else (bool(page.after and found), more)
    return Chronicle(
        day=day,
        entries=tuple(entries),
        counts={kind: counts[kind] for kind in KINDS if kind in counts},
        previous=cursor(asked.when, _key(found[0])) if earlier else None,
        next=cursor(asked.when, _key(found[-1])) if later else None,
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


def _on_page(wanted: Select[Any], there: Subquery, asked: Asked, page: PageAsked) -> Select[Any]:
    """The entries of a page and one more, from the place asked away: days backwards for what was, forwards for what is
    to come; and against that order for what stands before a place."""
    against = bool(page.before)
    backwards = (asked.when == PAST) is not against
    name = tuple_(there.c.kind, there.c.id)
    if place := place_of(page, asked.when, _ALIKE):
        day, kind, id_ = _day(place, page), *map(literal, place[1:])
        further = there.c.day < day if backwards else there.c.day > day
        on = name < tuple_(kind, id_) if against else name > tuple_(kind, id_)
        wanted = wanted.where(or_(further, and_(there.c.day == day, on)))
    columns_ = (there.c.day, backwards), (there.c.kind, against), (there.c.id, against)
    ordered = wanted.order_by(*(column.desc() if down else column for column, down in columns_))
    return ordered if page.size is None else ordered.limit(page.size + 1)


def _day(place: Key, page: PageAsked) -> Date:
    try:
        return Date.fromordinal(int(place[0]))
    except (ValueError, OverflowError):
        raise NoPlace("after" if page.after else "before", page.after or page.before) from None


_ALIKE: Key = (1, "", "")
"""A key as those of entries: the number of the day, the kind, and the id."""


def _key(found: Any) -> Key:
    return found.day.toordinal(), found.kind, found.id


def up_to(day: Date) -> str:
    """The cursor of the page of what was that begins with `day`."""
    return cursor(PAST, (day.toordinal() + 1, _BEYOND_KINDS, ""))


_BEYOND_KINDS = "~"
"""Stands behind the name of every kind."""


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
        found.id, found.kind, found.day, told.precision, told.nl, told.en, told.about, path, told.source, told.quote,
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
        "previous": found.previous,
        "next": found.next,
    }
