"""Terms and sittings as a calendar (RFC 5545) to subscribe to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sqlmodel import Session, col

from kb.domain.states import SETTLED
from kb.domain.timeline import NOW
from kb.services.debates import Debate
from kb.services.event_states import promised, requests_of, touched
from kb.services.feeds import Feed
from kb.services.lookup import Lookup
from kb.services.printable import printable
from kb.services.telling import Telling, Window
from kb.services.views.things import Ref
from kb.storage.outbox import last_changes
from kb.storage.tables import DeadlineRow

if TYPE_CHECKING:
    from icalendar import Event as Entry

_NO_TIME = datetime.min.replace(tzinfo=UTC)
_FIRST = datetime(2020, 1, 1, tzinfo=UTC)
"""From where the seconds are counted that tell which of two forms of an entry is the later one."""
_READ_AGAIN = timedelta(hours=6)
"""How often an agenda is asked to look again."""


@dataclass(frozen=True)
class DueTerm:
    """The term of a request or commitment that stands now."""

    about: Ref
    due: date
    as_said: str
    rule: str | None
    modified: datetime
    """When it was set, or when it last changed whether anything is waited for."""
    settled: bool
    """Whether nothing is waited for any more."""


def due_terms(session: Session, ids: Iterable[str]) -> list[DueTerm]:
    """The terms with a date of the requests and commitments among `ids`, and of the requests of motions among them, the
    first to come first. A motion that the Chamber may have rejected, for all that is known here, has no term."""
    look, window = Lookup(session, NOW), Window(_NO_TIME, datetime.now(UTC))
    told = Telling(session, frozenset(ids), window)
    rows = look.rows(DeadlineRow, col(DeadlineRow.request_id).in_(told.family), order=(col(DeadlineRow.recorded_at),))
    standing = {row.request_id: row for row in rows}
    dated = {request: row for request, row in standing.items() if row.due}
    motions = {told.requests[request] for request in dated}
    names, asked = look.refs(dated), {each.ref.id: each for each in requests_of(look, motions)}
    moved = touched(Telling(session, frozenset(motions), window)) if motions else {}
    found = []
    for request, row in dated.items():
        settled = request in asked and asked[request].state in SETTLED
        if row.due and request in names and request in asked and (settled or asked[request].waits):
            times = [moved[id_] for id_ in (request, told.requests[request]) if id_ in moved]
            modified = max([row.recorded_at, *times])
            found.append(DueTerm(names[request], row.due, row.as_said, row.rule, modified, settled))
    return sorted([*found, *_commitments(session, told)], key=lambda term: (term.due, term.about.id))


def _commitments(session: Session, told: Telling) -> list[DueTerm]:
    found = promised(told)
    changed = last_changes(session, [each.row.id for each in found])
    return [
        DueTerm(
            each.about, each.row.due, each.row.quote or each.row.label_nl, None,
            changed.get(each.row.id, each.recorded_at), not each.waits,
        )
        for each in found if each.row.due
    ]  # fmt: skip


def calendar(feed: Feed, terms: Iterable[DueTerm], sittings: Iterable[Debate] = ()) -> bytes:
    """The terms as all-day events, and sittings. What changed keeps its UID and counts up, so that an agenda moves it; what
    is not expected any more is cancelled."""
    from icalendar import Calendar, vText

    host = urlsplit(feed.base_url).hostname or "localhost"
    made = Calendar()
    made.add("prodid", "-//Schakel//Schakel//NL")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    for name in ("name", "x-wr-calname"):
        made.add(name, vText(f"Schakel · {feed.title}"))
    made.add("url", feed.absolute(feed.followed.address))
    made.add("refresh-interval", _READ_AGAIN, parameters={"VALUE": "DURATION"})
    made.add("x-published-ttl", f"PT{_READ_AGAIN.seconds // 3600}H")
    for term in terms:
        made.add_component(_term(feed, term, host))
    for sitting in sittings:
        made.add_component(_sitting(sitting, host))
    written: bytes = made.to_ical()
    return written


def _entry(uid: str, modified: datetime, *, cancelled: bool) -> Entry:
    """What every entry says of itself. It is published as it stands now, so its stamp is when it last changed."""
    from icalendar import Event

    entry = Event()
    entry.add("uid", uid)
    entry.add("dtstamp", modified.astimezone(UTC))
    entry.add("last-modified", modified.astimezone(UTC))
    entry.add("sequence", max(0, int((modified - _FIRST).total_seconds())))
    entry.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    return entry


def _term(feed: Feed, term: DueTerm, host: str) -> Entry:
    english = feed.language == "en"
    entry = _entry(f"{term.about.id.replace('/', '-')}@{host}", term.modified, cancelled=term.settled)
    entry.add("dtstart", term.due)
    entry.add("dtend", term.due + timedelta(days=1))
    name = term.about.label(feed.language)
    entry.add("summary", printable(f"{'Due' if english else 'Uiterlijk'}: {name}"))
    entry.add("description", printable(f"«{term.as_said}»" + (f" ({term.rule})" if term.rule else "")))
    entry.add("url", feed.absolute(term.about.path))
    entry.add("transp", "TRANSPARENT")
    return entry


def _sitting(sitting: Debate, host: str) -> Entry:
    """A sitting; its UID is the Chamber's own number, so that one that moves is moved."""
    entry = _entry(f"activiteit-{sitting.id}@{host}", sitting.modified, cancelled=sitting.cancelled)
    entry.add("dtstart", sitting.starts_at.astimezone(UTC) if sitting.starts_at else sitting.date)
    if sitting.starts_at is None:
        entry.add("dtend", sitting.date + timedelta(days=1))
    entry.add("summary", printable(f"{sitting.kind}: {sitting.subject}"))
    if sitting.committee:
        entry.add("location", printable(sitting.committee))
    entry.add("url", sitting.source)
    return entry
