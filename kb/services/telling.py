"""What an event is, and what the events of one window of time are made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, and_
from sqlmodel import Session, col, or_, select

from kb.domain.entity import Closable, Recorded
from kb.domain.following import Why
from kb.domain.quotes import stable_id, whole_passage
from kb.domain.timeline import Moment
from kb.domain.values import RequestState
from kb.services.lookup import Lookup
from kb.services.views.statements import QuoteView
from kb.services.views.things import Ref
from kb.storage.tables import DictumRow, RequestRow


@dataclass(frozen=True)
class Event:
    """Something that became known at `at`. `path` leads to the sentence where there is one, else to the thing."""

    id: str
    at: datetime
    why: Why
    about: Ref
    what_nl: str
    what_en: str
    path: str
    quote: QuoteView | None = None
    became: RequestState | None = None
    """Where the thing stands now, in an event that tells that it stood elsewhere."""

    @property
    def mark(self) -> str | None:
        """The words to mark where `path` leads, as a query: those of the quote, one after the other."""
        readable = self.quote is not None and self.quote.readable
        return '"{}"'.format(self.quote.exact.replace('"', " ")) if self.quote and readable else None


@dataclass(frozen=True)
class Window:
    """The time after `since`, up to and with `until`."""

    since: datetime
    until: datetime

    def __contains__(self, at: datetime) -> bool:
        return self.since < at <= self.until

    def holds(self, column: Any) -> ColumnElement[bool]:
        """The same for a column of times, in SQL."""
        return and_(col(column) > self.since, col(column) <= self.until)


class Telling:
    """What the events of one window are made from."""

    def __init__(
        self,
        session: Session,
        ids: frozenset[str],
        window: Window,
        stood: Mapping[str, RequestState] = MappingProxyType({}),
    ) -> None:
        self.ids, self.window = ids, window
        self.stood = stood
        """Where things stood when that was last told, if that was not before the window."""
        self.look = Lookup(session, Moment(known_at=window.until))

    @cached_property
    def requests(self) -> dict[str, str]:
        """Each request of the motions, and each that is followed itself, with its motion."""
        wanted = or_(col(DictumRow.motion_id).in_(self.ids), col(RequestRow.id).in_(self.ids))
        found = select(RequestRow.id, DictumRow.motion_id).join(DictumRow, col(DictumRow.id) == RequestRow.dictum_id)
        return dict(self.look.session.exec(found.where(wanted)).all())

    @cached_property
    def whole(self) -> frozenset[str]:
        """The things with their requests and the motions that these are of: what decides where a request stands."""
        return self.family | set(self.requests.values())

    @cached_property
    def family(self) -> frozenset[str]:
        """The things with their requests."""
        return self.ids | self.requests.keys()

    def recorded(self, table: type[Any], *conditions: Any) -> Sequence[Any]:
        """The rows of a table that were recorded in the window, and stand at its end."""
        assert issubclass(table, Recorded)  # noqa: S101
        return self.look.rows(table, self.window.holds(table.recorded_at), *conditions)

    def moved(self, table: type[Any], *conditions: Any) -> list[tuple[Any, datetime]]:
        """The rows of a table that were recorded or closed in the window, each with when it last was."""
        assert issubclass(table, Closable)  # noqa: S101
        changed = or_(self.window.holds(table.recorded_at), self.window.holds(table.closed_at))
        rows = self.look.session.exec(select(table).where(changed, *conditions)).all()
        return [(row, max(at for at in (row.recorded_at, row.closed_at) if at and at in self.window)) for row in rows]

    def event(
        self, why: Why, key: str, at: datetime, about: Ref, nl: str, en: str, quote: QuoteView | None = None
    ) -> Event:
        """An event; its id stays the same as long as it tells the same."""
        path = whole_passage(quote.path) if quote and quote.readable else about.path
        return Event(stable_id("n", why.value, about.id, key), at, why, about, nl, en, path, quote)
