"""What happened, as Atom (RFC 4287), and terms as a calendar (RFC 5545): forms that readers and agendas subscribe to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sqlmodel import Session, col

from kb.domain.following import REASONS
from kb.domain.states import SETTLED
from kb.domain.terms import Language
from kb.domain.timeline import NOW
from kb.services.addresses import absolute
from kb.services.debates import Debate
from kb.services.followed import Followed
from kb.services.lookup import Lookup
from kb.services.motion_pages import motion_views
from kb.services.telling import Event
from kb.services.views import Ref
from kb.storage.tables import DeadlineRow, DictumRow, MotionRow, RequestRow

if TYPE_CHECKING:
    from icalendar import Event as IcalEvent
    from lxml import etree

_ATOM = "http://www.w3.org/2005/Atom"
_BEFORE_ALL = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class DueTerm:
    """The term of a request that stands now; `changes` counts the terms before it."""

    request: Ref
    due: date
    as_said: str
    rule: str | None
    recorded_at: datetime
    changes: int
    settled: bool
    """Whether nothing is waited for any more."""


@dataclass(frozen=True)
class Feed:
    """A feed of what is followed, as one reader gets it: at which address, in which language."""

    followed: Followed
    base_url: str
    own_path: str
    """Where the feed itself stands, with its query."""
    language: Language = "nl"

    def absolute(self, path: str, mark: str | None = None) -> str:
        """`path` on this site, for a reader elsewhere."""
        return absolute(self.base_url, path, self.language, mark)

    @property
    def title(self) -> str:
        """What the feed is called."""
        return self.followed.title_en if self.language == "en" else self.followed.title_nl


def atom(feed: Feed, events: Sequence[Event]) -> bytes:
    """The events as an Atom feed. Each says why it is told, and leads to the sentence where there is one."""
    from lxml import etree

    root = etree.Element(f"{{{_ATOM}}}feed", nsmap={None: _ATOM})  # type: ignore[dict-item]  # the stubs know no default namespace
    newest = max((event.at for event in events), default=_BEFORE_ALL)
    _put(root, "id", absolute(feed.base_url, feed.own_path))
    _put(root, "title", f"Schakel · {feed.title}")
    _put(root, "updated", newest.isoformat())
    _put(_put(root, "author"), "name", "Schakel")
    _put(root, "link", rel="self", href=absolute(feed.base_url, feed.own_path), type="application/atom+xml")
    _put(root, "link", rel="alternate", href=feed.absolute(feed.followed.address), type="text/html")
    for event in events:
        _entry(_put(root, "entry"), feed, event)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8")
    return written


def _entry(entry: etree._Element, feed: Feed, event: Event) -> None:
    english = feed.language == "en"
    label = REASONS[event.why].label(feed.language)
    name = event.about.english if english else event.about.label_nl
    what = event.what_en if english else event.what_nl
    _put(entry, "id", f"{absolute(feed.base_url, event.about.path)}#{event.id}")
    _put(entry, "title", f"{label.capitalize()}: {name}")
    _put(entry, "updated", event.at.isoformat())
    _put(entry, "category", term=event.why.value, label=label)
    _put(entry, "link", rel="alternate", href=feed.absolute(event.path, event.mark), type="text/html")
    _put(entry, "summary", f"{what} ({event.quote.locator})" if event.quote else what)


def _put(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    from lxml import etree

    child = etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
    child.text = text
    return child


def due_terms(session: Session, ids: Iterable[str]) -> list[DueTerm]:
    """The terms with a date of the requests among `ids`, and of those of motions among them, the first to come first."""
    look, wanted = Lookup(session, NOW), frozenset(ids)
    clauses = look.rows(DictumRow, col(DictumRow.motion_id).in_(wanted))
    asked = look.rows(RequestRow, col(RequestRow.dictum_id).in_({row.id for row in clauses}))
    requests = wanted | {row.id for row in asked}
    rows = look.rows(DeadlineRow, col(DeadlineRow.request_id).in_(requests), order=(col(DeadlineRow.recorded_at),))
    names = look.refs(row.request_id for row in rows)
    settled = _settled(look, {row.motion_id for row in clauses} | _motions_of(look, requests))
    found: dict[str, DueTerm] = {}
    for row in rows:
        before = found.pop(row.request_id, None)
        if row.due and row.request_id in names:
            changes = before.changes + 1 if before else 0
            found[row.request_id] = DueTerm(
                names[row.request_id],
                row.due,
                row.as_said,
                row.rule,
                row.recorded_at,
                changes,
                row.request_id in settled,
            )
    return sorted(found.values(), key=lambda term: (term.due, term.request.id))


def _motions_of(look: Lookup, requests: Iterable[str]) -> set[str]:
    rows = look.rows(RequestRow, col(RequestRow.id).in_(requests))
    return {row.motion_id for row in look.rows(DictumRow, col(DictumRow.id).in_({row.dictum_id for row in rows}))}


def _settled(look: Lookup, motions: Iterable[str]) -> set[str]:
    """The requests of motions after which nothing is waited for."""
    views = motion_views(look, look.rows(MotionRow, col(MotionRow.id).in_(motions)))
    requests = (request for view in views.values() for dictum in view.dicta for request in dictum.requests)
    return {request.ref.id for request in requests if request.state in SETTLED}


def calendar(feed: Feed, terms: Iterable[DueTerm], sittings: Iterable[Debate] = ()) -> bytes:
    """The terms as all-day events, and sittings. A changed term keeps its UID and counts up, so that an agenda moves it;
    one of which nothing is expected any more is cancelled."""
    from icalendar import Calendar
    from icalendar import Event as Entry

    english, host = feed.language == "en", urlsplit(feed.base_url).hostname
    made = Calendar()
    made.add("prodid", "-//Schakel//NL")
    made.add("version", "2.0")
    made.add("name", f"Schakel · {feed.title}")
    made.add("x-wr-calname", f"Schakel · {feed.title}")
    for term in terms:
        entry = Entry()
        name = term.request.english if english else term.request.label_nl
        entry.add("uid", f"{term.request.id.replace('/', '-')}@{host}")
        entry.add("sequence", term.changes)
        entry.add("dtstamp", term.recorded_at.astimezone(UTC))
        entry.add("last-modified", term.recorded_at.astimezone(UTC))
        entry.add("dtstart", term.due)
        entry.add("dtend", term.due + timedelta(days=1))
        entry.add("summary", f"{'Due' if english else 'Uiterlijk'}: {name}")
        entry.add("description", f"«{term.as_said}»" + (f" ({term.rule})" if term.rule else ""))
        entry.add("url", feed.absolute(term.request.path))
        entry.add("transp", "TRANSPARENT")
        entry.add("status", "CANCELLED" if term.settled else "CONFIRMED")
        made.add_component(entry)
    for sitting in sittings:
        made.add_component(_sitting(sitting, host))
    written: bytes = made.to_ical()
    return written


def _sitting(sitting: Debate, host: str | None) -> IcalEvent:
    """A sitting; its UID is the Chamber's own number, so that one that moves is moved."""
    from icalendar import Event as Entry

    entry = Entry()
    entry.add("uid", f"activiteit-{sitting.id}@{host}")
    entry.add("dtstamp", sitting.recorded_at.astimezone(UTC))
    entry.add("dtstart", sitting.starts_at or sitting.date)
    if sitting.starts_at is None:
        entry.add("dtend", sitting.date + timedelta(days=1))
    entry.add("summary", f"{sitting.kind}: {sitting.subject}")
    if sitting.committee:
        entry.add("location", sitting.committee)
    entry.add("url", sitting.source)
    entry.add("status", "CANCELLED" if sitting.cancelled else "CONFIRMED")
    return entry
