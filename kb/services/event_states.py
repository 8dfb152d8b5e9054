"""Events that are computed: motions and requests that stand elsewhere than before, and terms that come near or pass."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from sqlmodel import col

from kb.domain.chamber import DONE
from kb.domain.dutch import fold
from kb.domain.following import Why
from kb.domain.terms import LANGUAGES
from kb.domain.timeline import Moment
from kb.domain.values import RequestState
from kb.services.lookup import Lookup, ref
from kb.services.motion_pages import motion_views
from kb.services.telling import Event, Telling
from kb.services.views.requests import RequestView
from kb.services.views.things import Ref
from kb.storage.tables import (
    AssessmentRow,
    ClaimRow,
    ClaimSubjectRow,
    CommitmentRow,
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
    """Motions and requests of which the state was another when it was last told, or the window began. Terms that pass are told
    as such. The same change keeps its id, whatever else is recorded of it."""
    moved = touched(told)
    motions = {told.requests.get(id_, id_) for id_ in moved}
    before = _standing(told, Lookup(told.look.session, Moment(known_at=told.window.since)), motions)
    if not before:
        return
    for id_, (about, state) in _standing(told, told.look, motions).items():
        was = told.stood.get(id_) or before.get(id_, (about, state))[1]
        if was is not state:
            nl, en = (f"{was.label(language)} → {state.label(language)}" for language in LANGUAGES)
            at = max(moved[each] for each in (id_, told.requests.get(id_, id_)) if each in moved)
            yield replace(told.event(Why.STATE, f"{was} {state}", at, about, nl, en), became=state)


def touched(told: Telling) -> dict[str, datetime]:
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
        changed = told.moved(table, getattr(table, owner).in_(told.whole))
        found += [(getattr(row, owner), at) for row, at in changed]
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
        found |= {each.ref.id: (each.ref, each.state) for each in view.requests if each.ref.id in told.family}
    return found


def requests_of(look: Lookup, motions: Collection[str]) -> list[RequestView]:
    """The requests of motions, as they stand at the moment of `look`."""
    views = motion_views(look, look.rows(MotionRow, col(MotionRow.id).in_(motions))) if motions else {}
    return [request for view in views.values() for request in view.requests]


def terms(told: Telling) -> Iterator[Event]:
    """Terms that come near in the window, or passed, while the request or commitment waits: that of a motion of which the
    decision is not known waits for nothing unless something was said of it. Each once, when it was so and
    was known."""
    rows = told.look.rows(DeadlineRow, col(DeadlineRow.request_id).in_(told.family), col(DeadlineRow.due).is_not(None))
    standing = {row.request_id: row for row in sorted(rows, key=lambda row: row.recorded_at)}
    crossed = [(*each, row) for row in standing.values() for each in _crossings(told, row.due, row.recorded_at)]
    names = told.look.refs(row.request_id for *_, row in crossed)
    asked = {
        each.ref.id: each for each in requests_of(told.look, {told.requests[row.request_id] for *_, row in crossed})
    }
    for why, at, row in crossed:
        if row.request_id in names and row.request_id in asked and asked[row.request_id].waits:
            words = f"«{row.as_said}», {row.due}"
            yield told.event(why, f"{row.id} {row.due}", at, names[row.request_id], words, words)
    for each in promised(told):
        for why, at in _crossings(told, each.row.due, each.recorded_at) if each.waits else ():
            words = str(each.row.due)
            yield told.event(why, words, at, each.about, words, words)


@dataclass(frozen=True)
class Promised:
    """A commitment with a term: whether the Chamber still waits for it, and since when it is known here."""

    row: CommitmentRow
    about: Ref
    waits: bool
    recorded_at: datetime


def promised(told: Telling) -> list[Promised]:
    """The commitments with a term among the things, by id. What has a status of no known kind is waited for."""
    ids = {id_ for id_ in told.ids if id_.startswith("commitment/")}
    rows = (
        told.look.rows(CommitmentRow, col(CommitmentRow.id).in_(ids), col(CommitmentRow.due).is_not(None))
        if ids
        else ()
    )
    known = (
        {row.id: row.recorded_at for row in told.look.rows(RegisteredRow, col(RegisteredRow.id).in_(ids))}
        if ids
        else {}
    )
    return [
        Promised(row, ref(row), fold(row.status or "") not in DONE, known[row.id])
        for row in sorted(rows, key=lambda row: row.id)
        if row.id in known
    ]


def _crossings(told: Telling, due: date | None, recorded_at: datetime) -> Iterator[tuple[Why, datetime]]:
    """When in the window a term comes near and when it has passed; one that was so before anybody knew of it, when it
    became known."""
    if due is None:
        return
    near, passed = (datetime.combine(day, time.min, UTC) for day in (due - NEAR, due + timedelta(days=1)))
    if recorded_at < passed and max(near, recorded_at) in told.window:
        yield Why.NEAR, max(near, recorded_at)
    if max(passed, recorded_at) in told.window:
        yield Why.OVERDUE, max(passed, recorded_at)
