"""What happened to things, as it became known: what feeds and digests tell, each with the reason why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlmodel import Session, col, or_, select

from kb.domain.following import USUAL, Why
from kb.domain.links import PREDICATES
from kb.domain.terms import LANGUAGES
from kb.domain.timeline import STAGES
from kb.domain.values import AssessmentStatus, RequestState, Status
from kb.services.event_states import changed_states, terms
from kb.services.lookup import known
from kb.services.paging import Key
from kb.services.standing import confirmed_at, stand
from kb.services.telling import Event, Telling, Window
from kb.services.views.statements import QuoteView
from kb.services.views.things import Ref
from kb.storage.tables import (
    AssessmentRow,
    ClaimRow,
    ClaimSubjectRow,
    DecisionRow,
    EvidenceRow,
    LinkRow,
    RegisteredRow,
    StageEventRow,
)


def events(
    session: Session,
    ids: Collection[str],
    window: Window,
    wanted: Collection[Why] = USUAL,
    stood: Mapping[str, RequestState] = MappingProxyType({}),
) -> list[Event]:
    """What happened in `window`, for a reason among `wanted`, to the things in `ids`, to the requests of motions among
    them, and in documents among them; the newest first. A fixed number of queries, however many things.

    A statement or link counts from when it was confirmed; one that waits for a decision is told as a suggestion. For what is in
    `stood`, a change of state is one since then; for the rest, one since the window began.
    """
    told = Telling(session, frozenset(ids), window, stood)
    made = (event for tell, reasons in _TOLD.items() if reasons & set(wanted) for event in tell(told))
    found = {event.id: event for event in made if event.why in wanted}
    return sorted(found.values(), key=place)


def place(event: Event) -> Key:
    """Where an event stands in a list: by when it became known, the newest first, then by id."""
    return -round(event.at.timestamp() * 1_000_000), event.id


def _matches(told: Telling) -> Iterator[Event]:
    rows = told.recorded(RegisteredRow, col(RegisteredRow.id).in_(told.ids))
    names = told.look.refs(row.id for row in rows)
    for row in rows:
        if row.id in names:
            name = names[row.id]
            yield told.event(Why.MATCH, row.id, row.recorded_at, name, name.label_nl, name.english)


def _statements(told: Telling) -> Iterator[Event]:
    subjects = select(ClaimSubjectRow.claim_id).where(col(ClaimSubjectRow.entity_id).in_(told.family))
    concerned = or_(col(ClaimRow.id).in_(subjects), col(ClaimRow.document_id).in_(told.ids))
    rows = _decided_or_recorded(told, ClaimRow, concerned)
    about = _subjects(told, [row.id for row in rows])
    for row, quote, why, at in _news(told, rows, Why.STATEMENT):
        for subject in about.get(row.id, ()):
            if subject.id in told.family or row.document_id in told.ids:
                nl, en = (f"{row.stance.label(language)}: «{row.exact}»" for language in LANGUAGES)
                yield told.event(why, row.id, at, subject, nl, en, quote)


def _decided_or_recorded(told: Telling, table: type[Any], concerned: Any) -> Sequence[Any]:
    """The claims or evidence that were recorded, or decided on, in the window."""
    decided = select(DecisionRow.target).where(told.window.holds(DecisionRow.recorded_at))
    changed = or_(told.window.holds(table.recorded_at), col(table.id).in_(decided))
    return told.look.rows(table, changed, known(table, told.look.moment), concerned)


def _news(told: Telling, rows: Sequence[Any], why: Why) -> Iterator[tuple[Any, QuoteView, Why, Any]]:
    """What of `rows` is told of the window: those that were confirmed in it, and those put forward in it that still wait."""
    decisions = told.look.decisions([row.id for row in rows])
    stands = stand(rows, decisions)
    for row, quote in zip(rows, told.look.quotes(rows), strict=True):
        at = confirmed_at(row.origin, row.recorded_at, decisions.get(row.id, ()))
        if at is not None and at in told.window:
            yield row, quote, why, at
        elif stands[row.id] is Status.SUGGESTED and row.recorded_at in told.window:
            yield row, quote, Why.SUGGESTED, row.recorded_at


def _subjects(told: Telling, claims: Collection[str]) -> dict[str, list[Ref]]:
    rows = told.look.rows(ClaimSubjectRow, col(ClaimSubjectRow.claim_id).in_(claims)) if claims else ()
    names = told.look.refs(row.entity_id for row in rows)
    found: dict[str, list[Ref]] = {}
    for row in rows:
        if row.entity_id in names:
            found.setdefault(row.claim_id, []).append(names[row.entity_id])
    return found


def _links(told: Telling) -> Iterator[Event]:
    ends = or_(col(LinkRow.subject).in_(told.ids), col(LinkRow.object).in_(told.ids))
    touching = col(EvidenceRow.link_id).in_(select(LinkRow.id).where(ends))
    rows = _decided_or_recorded(told, EvidenceRow, or_(touching, col(EvidenceRow.document_id).in_(told.ids)))
    links = {row.id: row for row in told.look.rows(LinkRow, col(LinkRow.id).in_({row.link_id for row in rows}))}
    names = told.look.refs(end for link in links.values() for end in (link.subject, link.object))
    for row, quote, why, at in _news(told, [row for row in rows if row.link_id in links], Why.LINK):
        link = links[row.link_id]
        if names.keys() >= {link.subject, link.object}:
            about = names[link.object if link.object in told.ids and link.subject not in told.ids else link.subject]
            nl, en = _in_words(link, names, supports=row.supports)
            yield told.event(why, row.id, at, about, nl, en, quote)


def _in_words(link: LinkRow, names: Mapping[str, Ref], *, supports: bool) -> tuple[str, str]:
    """What a piece of evidence says, in both languages."""
    subject, object_, term = names[link.subject], names[link.object], PREDICATES[link.predicate].term
    nl = f"{subject.label_nl} {term.nl} {object_.label_nl}"
    en = f"{subject.english} {term.en} {object_.english}"
    return (nl, en) if supports else (f"{nl} (dit spreekt het tegen)", f"{en} (this contradicts it)")


def _stages(told: Telling) -> Iterator[Event]:
    rows = told.recorded(StageEventRow, col(StageEventRow.entity_id).in_(told.ids))
    names = told.look.refs(row.entity_id for row in rows)
    for row in rows:
        stage, day = STAGES[row.scheme, row.stage].term, f" ({row.date})" if row.date else ""
        if row.entity_id in names:
            yield told.event(
                Why.STAGE, row.id, row.recorded_at, names[row.entity_id], f"{stage.nl}{day}", f"{stage.en}{day}"
            )


def _assessments(told: Telling) -> Iterator[Event]:
    """What was found of requests; what is only proposed waits for a decision."""
    rows = told.recorded(AssessmentRow, col(AssessmentRow.request_id).in_(told.family))
    names = told.look.refs(row.request_id for row in rows)
    for row in rows:
        if row.request_id in names:
            why = Why.ASSESSED if row.status is AssessmentStatus.ESTABLISHED else Why.SUGGESTED
            nl, en = (f"{row.value.label(language)} ({row.by})" for language in LANGUAGES)
            yield told.event(why, row.id, row.recorded_at, names[row.request_id], nl, en)


_TOLD: Mapping[Callable[[Telling], Iterator[Event]], frozenset[Why]] = {
    _matches: frozenset({Why.MATCH}),
    _statements: frozenset({Why.STATEMENT, Why.SUGGESTED}),
    _links: frozenset({Why.LINK, Why.SUGGESTED}),
    _stages: frozenset({Why.STAGE}),
    _assessments: frozenset({Why.ASSESSED, Why.SUGGESTED}),
    changed_states: frozenset({Why.STATE}),
    terms: frozenset({Why.NEAR, Why.OVERDUE}),
}
"""What tells events, and for which reasons."""
