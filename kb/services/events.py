"""What happened to things, as it became known: what feeds and digests tell, each with the reason why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import cached_property
from typing import Any

from sqlmodel import Session, col, or_, select

from kb.domain.entity import Recorded
from kb.domain.following import Why
from kb.domain.links import PREDICATES
from kb.domain.quotes import stable_id
from kb.domain.states import SETTLED
from kb.domain.terms import LANGUAGES
from kb.domain.timeline import STAGES, Moment
from kb.domain.values import RequestState
from kb.services.lookup import Lookup
from kb.services.motion_pages import motion_views
from kb.services.views import QuoteView, Ref
from kb.storage.tables import (
    AssessmentRow,
    ClaimRow,
    ClaimSubjectRow,
    DeadlineRow,
    DecisionRow,
    DictumRow,
    EvidenceRow,
    LinkRow,
    MotionRow,
    RegisteredRow,
    RequestRow,
    StageEventRow,
)

NEAR = timedelta(days=14)
"""How long before its day a term is told."""


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


@dataclass(frozen=True)
class Window:
    """The time after `since`, up to and with `until`."""

    since: datetime
    until: datetime

    def __contains__(self, at: datetime) -> bool:
        return self.since < at <= self.until


def events(session: Session, ids: Collection[str], window: Window) -> list[Event]:
    """What happened in `window` to the things in `ids`, to the requests of motions among them, and in documents among
    them; the newest first. A fixed number of queries, however many things."""
    told = _Telling(session, frozenset(ids), window)
    found = {event.id: event for tell in _TOLD for event in tell(told)}
    return sorted(found.values(), key=lambda event: (event.at, event.id), reverse=True)


class _Telling:
    """What the events of one window are made from."""

    def __init__(self, session: Session, ids: frozenset[str], window: Window) -> None:
        self.ids, self.window = ids, window
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
        at = col(table.recorded_at)
        return self.look.rows(table, at > self.window.since, at <= self.window.until, *conditions)

    def event(
        self, why: Why, key: str, at: datetime, about: Ref, nl: str, en: str, quote: QuoteView | None = None
    ) -> Event:
        """An event; its id stays the same as long as it tells the same."""
        path = quote.path if quote and quote.readable else about.path
        return Event(stable_id("n", why.value, about.id, key), at, why, about, nl, en, path, quote)


def _matches(told: _Telling) -> Iterator[Event]:
    rows = told.recorded(RegisteredRow, col(RegisteredRow.id).in_(told.ids))
    names = told.look.refs(row.id for row in rows)
    for row in rows:
        if row.id in names:
            name = names[row.id]
            yield told.event(Why.MATCH, row.id, row.recorded_at, name, name.label_nl, name.english)


def _statements(told: _Telling) -> Iterator[Event]:
    subjects = select(ClaimSubjectRow.claim_id).where(col(ClaimSubjectRow.entity_id).in_(told.family))
    rows = told.recorded(ClaimRow, or_(col(ClaimRow.id).in_(subjects), col(ClaimRow.document_id).in_(told.ids)))
    about = _subjects(told, [row.id for row in rows])
    for row, quote in _quoted(told, rows):
        for subject in about.get(row.id, ()):
            if subject.id in told.family or row.document_id in told.ids:
                nl, en = (f"{row.stance.label(language)}: «{row.exact}»" for language in LANGUAGES)
                yield told.event(Why.STATEMENT, row.id, row.recorded_at, subject, nl, en, quote)


def _subjects(told: _Telling, claims: Collection[str]) -> dict[str, list[Ref]]:
    rows = told.look.rows(ClaimSubjectRow, col(ClaimSubjectRow.claim_id).in_(claims)) if claims else ()
    names = told.look.refs(row.entity_id for row in rows)
    found: dict[str, list[Ref]] = {}
    for row in rows:
        if row.entity_id in names:
            found.setdefault(row.claim_id, []).append(names[row.entity_id])
    return found


def _links(told: _Telling) -> Iterator[Event]:
    ends = or_(col(LinkRow.subject).in_(told.ids), col(LinkRow.object).in_(told.ids))
    touching = col(EvidenceRow.link_id).in_(select(LinkRow.id).where(ends))
    rows = told.recorded(EvidenceRow, or_(touching, col(EvidenceRow.document_id).in_(told.ids)))
    links = {row.id: row for row in told.look.rows(LinkRow, col(LinkRow.id).in_({row.link_id for row in rows}))}
    names = told.look.refs(end for link in links.values() for end in (link.subject, link.object))
    for row, quote in _quoted(told, [row for row in rows if row.link_id in links]):
        link = links[row.link_id]
        if names.keys() >= {link.subject, link.object}:
            subject, object_, term = names[link.subject], names[link.object], PREDICATES[link.predicate].term
            about = object_ if link.object in told.ids and link.subject not in told.ids else subject
            nl = f"{subject.label_nl} {term.nl} {object_.label_nl}"
            en = f"{subject.english} {term.en} {object_.english}"
            yield told.event(Why.LINK, row.id, row.recorded_at, about, nl, en, quote)


def _quoted(told: _Telling, rows: Sequence[Any]) -> Iterator[tuple[Any, QuoteView]]:
    return zip(rows, told.look.quotes(rows), strict=True)


def _stages(told: _Telling) -> Iterator[Event]:
    rows = told.recorded(StageEventRow, col(StageEventRow.entity_id).in_(told.ids))
    names = told.look.refs(row.entity_id for row in rows)
    for row in rows:
        stage, day = STAGES[row.scheme, row.stage].term, f" ({row.date})" if row.date else ""
        if row.entity_id in names:
            yield told.event(
                Why.STAGE, row.id, row.recorded_at, names[row.entity_id], f"{stage.nl}{day}", f"{stage.en}{day}"
            )


def _assessments(told: _Telling) -> Iterator[Event]:
    rows = told.recorded(AssessmentRow, col(AssessmentRow.request_id).in_(told.family))
    names = told.look.refs(row.request_id for row in rows)
    for row in rows:
        if row.request_id in names:
            nl, en = (f"{row.value.label(language)} ({row.by})" for language in LANGUAGES)
            yield told.event(Why.ASSESSED, row.id, row.recorded_at, names[row.request_id], nl, en)


def _states(told: _Telling) -> Iterator[Event]:
    """Motions and requests of which the state was another when the window began. Terms that pass are told as such."""
    before = _standing(told, Lookup(told.look.session, Moment(known_at=told.window.since)))
    if not before:
        return
    touched = _touched(told)
    for id_, (ref, state) in _standing(told, told.look).items():
        was = before.get(id_, (ref, state))[1]
        if was is not state:
            nl, en = (f"{was.label(language)} → {state.label(language)}" for language in LANGUAGES)
            at = max(touched.get(each, told.window.since) for each in (id_, told.requests.get(id_, id_)))
            yield told.event(Why.STATE, f"{was} {state} {at}", at, ref, nl, en)


def _touched(told: _Telling) -> dict[str, datetime]:
    """When each motion and request was last said or found something of, or decided on such a thing, in the window."""
    subjects = told.look.rows(ClaimSubjectRow, col(ClaimSubjectRow.entity_id).in_(told.whole))
    claims = {row.claim_id for row in subjects}
    times = {row.id: row.recorded_at for row in told.recorded(ClaimRow, col(ClaimRow.id).in_(claims))}
    decided = told.recorded(DecisionRow, col(DecisionRow.target).in_(claims))
    times |= {row.target: row.recorded_at for row in sorted(decided, key=lambda row: row.recorded_at)}
    found = [(row.entity_id, times[row.claim_id]) for row in subjects if row.claim_id in times]
    assessed = told.recorded(AssessmentRow, col(AssessmentRow.request_id).in_(told.whole))
    found += [(row.request_id, row.recorded_at) for row in assessed]
    found += [(told.requests[id_], at) for id_, at in found if id_ in told.requests]
    return dict(sorted(found, key=lambda each: each[1]))


def _standing(told: _Telling, look: Lookup) -> dict[str, tuple[Ref, RequestState]]:
    """Where each motion and request stood at the moment of `look`, of those that were there then."""
    there = {row.id for row in look.rows(RegisteredRow, col(RegisteredRow.id).in_(told.whole))}
    motions = look.rows(MotionRow, col(MotionRow.id).in_(there))
    known = look.refs(row.id for row in motions)
    found = {}
    for id_, view in motion_views(look, [row for row in motions if row.id in known]).items():
        if id_ in told.ids:
            found[id_] = known[id_], view.state
        requests = (request for dictum in view.dicta for request in dictum.requests)
        found |= {each.ref.id: (each.ref, each.state) for each in requests if each.ref.id in told.family}
    return found


def _terms(told: _Telling) -> Iterator[Event]:
    """Terms that come near in the window, or passed, while the request waits."""
    rows = told.look.rows(DeadlineRow, col(DeadlineRow.request_id).in_(told.family), col(DeadlineRow.due).is_not(None))
    standing = {row.request_id: row for row in sorted(rows, key=lambda row: row.recorded_at)}
    if not standing:
        return
    names = told.look.refs(standing)
    states = _standing(told, told.look)
    for request, row in standing.items():
        state = states.get(request)
        if request not in names or (state and state[1] in SETTLED) or row.due is None:
            continue
        for why, day in ((Why.NEAR, row.due - NEAR), (Why.OVERDUE, row.due + timedelta(days=1))):
            at = datetime.combine(day, time.min, UTC)
            if at in told.window:
                words = f"«{row.as_said}», {row.due}"
                yield told.event(why, f"{row.id} {row.due}", at, names[request], words, words)


_TOLD: tuple[Callable[[_Telling], Iterator[Event]], ...] = (
    _matches, _statements, _links, _stages, _assessments, _states, _terms,
)  # fmt: skip
