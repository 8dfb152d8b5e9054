"""Events that are computed: motions and requests that stand elsewhere than before, and terms that come near or pass."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import UTC, datetime, time, timedelta

from sqlmodel import col

from kb.domain.following import Why
from kb.domain.states import SETTLED
from kb.domain.terms import LANGUAGES
from kb.domain.timeline import Moment
from kb.domain.values import RequestState
from kb.services.lookup import Lookup
from kb.services.motion_pages import motion_views
from kb.services.telling import Event, Telling
from kb.services.views import Ref
from kb.storage.tables import (
    AssessmentRow,
    ClaimRow,
    ClaimSubjectRow,
    DeadlineRow,
    DecisionRow,
    DecisionStepRow,
    FollowUpRow,
    MotionRow,
    RegisteredRow,
)

NEAR = timedelta(days=14)
"""How long before its day a term is told."""


def changed_states(told: Telling) -> Iterator[Event]:
    """Motions and requests of which the state was another when the window began. Terms that pass are told as such."""
    touched = _touched(told)
    motions = {told.requests.get(id_, id_) for id_ in touched}
    before = _standing(told, Lookup(told.look.session, Moment(known_at=told.window.since)), motions)
    if not before:
        return
    for id_, (ref, state) in _standing(told, told.look, motions).items():
        was = before.get(id_, (ref, state))[1]
        if was is not state:
            nl, en = (f"{was.label(language)} → {state.label(language)}" for language in LANGUAGES)
            at = max(touched[each] for each in (id_, told.requests.get(id_, id_)) if each in touched)
            yield told.event(Why.STATE, f"{was} {state} {at}", at, ref, nl, en)


def _touched(told: Telling) -> dict[str, datetime]:
    """When each motion and request last had something asked, said, found, done or decided of it, or taken back, in the
    window: nothing else moves a state."""
    subjects = told.look.rows(ClaimSubjectRow, col(ClaimSubjectRow.entity_id).in_(told.whole))
    claims = {row.claim_id for row in subjects}
    times = {row.id: at for row, at in told.moved(ClaimRow, col(ClaimRow.id).in_(claims))}
    decided = told.recorded(DecisionRow, col(DecisionRow.target).in_(claims))
    times |= {row.target: row.recorded_at for row in sorted(decided, key=lambda row: row.recorded_at)}
    found = [(row.entity_id, times[row.claim_id]) for row in subjects if row.claim_id in times]
    for table, owner in (
        (AssessmentRow, "request_id"),
        (FollowUpRow, "entity_id"),
        (DecisionStepRow, "motion_id"),
    ):
        moved = told.moved(table, getattr(table, owner).in_(told.whole))
        found += [(getattr(row, owner), at) for row, at in moved]
    asked = told.recorded(RegisteredRow, col(RegisteredRow.id).in_(told.requests))
    found += [(row.id, row.recorded_at) for row in asked]
    found += [(told.requests[id_], at) for id_, at in found if id_ in told.requests]
    return dict(sorted(found, key=lambda each: each[1]))


def _standing(told: Telling, look: Lookup, motions: Collection[str]) -> dict[str, tuple[Ref, RequestState]]:
    """Where these motions, and their requests, stood at the moment of `look`, of those that were there then."""
    there = {row.id for row in look.rows(RegisteredRow, col(RegisteredRow.id).in_(motions))} if motions else set()
    rows = look.rows(MotionRow, col(MotionRow.id).in_(there)) if there else ()
    known = look.refs(row.id for row in rows)
    found = {}
    for id_, view in motion_views(look, [row for row in rows if row.id in known]).items():
        if id_ in told.ids:
            found[id_] = known[id_], view.state
        requests = (request for dictum in view.dicta for request in dictum.requests)
        found |= {each.ref.id: (each.ref, each.state) for each in requests if each.ref.id in told.family}
    return found


def terms(told: Telling) -> Iterator[Event]:
    """Terms that come near in the window, or passed, while the request waits; each once, when it was so and was known."""
    rows = told.look.rows(DeadlineRow, col(DeadlineRow.request_id).in_(told.family), col(DeadlineRow.due).is_not(None))
    standing = {row.request_id: row for row in sorted(rows, key=lambda row: row.recorded_at)}
    crossings = [crossing for row in standing.values() for crossing in _crossings(row) if crossing[1] in told.window]
    if not crossings:
        return
    names = told.look.refs(row.request_id for *_, row in crossings)
    states = _standing(told, told.look, {told.requests[row.request_id] for *_, row in crossings})
    for why, at, row in crossings:
        state = states.get(row.request_id)
        if row.request_id in names and not (state and state[1] in SETTLED):
            words = f"«{row.as_said}», {row.due}"
            yield told.event(why, f"{row.id} {row.due}", at, names[row.request_id], words, words)


def _crossings(row: DeadlineRow) -> Iterator[tuple[Why, datetime, DeadlineRow]]:
    """When a term comes near and when it has passed; one that was so before anybody knew of it, when it became known."""
    assert row.due is not None  # noqa: S101
    near, passed = (datetime.combine(day, time.min, UTC) for day in (row.due - NEAR, row.due + timedelta(days=1)))
    if row.recorded_at < passed:
        yield Why.NEAR, max(near, row.recorded_at), row
    yield Why.OVERDUE, max(passed, row.recorded_at), row
