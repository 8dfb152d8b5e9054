"""What pages show of motions: each clause and request, what was said and found about it, and where it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from datetime import date as Date
from typing import TypeVar

from sqlmodel import col

from kb.domain.states import Record, stand, stand_motion
from kb.domain.values import AssessmentValue, Status
from kb.services.chamber_views import chamber_views
from kb.services.lookup import Lookup, ref
from kb.services.views import (
    AssessmentView,
    ClaimView,
    DeadlineView,
    DictumView,
    FollowUpView,
    MotionView,
    Ref,
    RequestView,
)
from kb.storage.tables import (
    AssessmentRow,
    DeadlineRow,
    DictumRow,
    FollowUpRow,
    MotionMoverRow,
    MotionRow,
    RequestRow,
)

Row = TypeVar("Row")


def motion_views(look: Lookup, motions: Sequence[MotionRow]) -> dict[str, MotionView]:
    """What each motion asked and what was said and done about it, in a fixed number of queries for all of them."""
    ids = [motion.id for motion in motions]
    dicta = look.rows(DictumRow, col(DictumRow.motion_id).in_(ids), order=(col(DictumRow.ordinal),))
    clauses = [dictum.id for dictum in dicta]
    requests = look.rows(RequestRow, col(RequestRow.dictum_id).in_(clauses), order=(col(RequestRow.ordinal),))
    about = _about(look, [*ids, *(request.id for request in requests)])
    movers = _movers(look, ids)
    clauses_of = _by(dicta, lambda dictum: dictum.motion_id)
    asked_in = _by(requests, lambda request: request.dictum_id)
    chamber = chamber_views(look, ids)
    views = {}
    for motion in motions:
        view = _motion(motion, movers.get(motion.id, ()), clauses_of[motion.id], asked_in, about)
        views[motion.id] = replace(view, **chamber[motion.id])
    return views


def request_view(look: Lookup, request: RequestRow) -> RequestView:
    """What one request asked, what was said and found about it, and where it stands."""
    motion_id = look.session.get_one(DictumRow, request.dictum_id).motion_id
    return _request(request, motion_id, _about(look, [motion_id, request.id]))


def _by(rows: Iterable[Row], owner: Callable[[Row], str]) -> defaultdict[str, list[Row]]:
    """The rows by what they are a part of."""
    found = defaultdict(list)
    for row in rows:
        found[owner(row)].append(row)
    return found


@dataclass(frozen=True)
class _About:
    """The records about motions and requests, by the id of what they are about."""

    day: Date
    """The day that terms are held against."""
    claims: dict[str, list[ClaimView]]
    deadlines: dict[str, list[DeadlineView]]
    assessments: dict[str, list[AssessmentView]]
    """The one that stands first."""
    follow_ups: dict[str, list[FollowUpView]]

    def record(self, request_id: str, motion_id: str) -> Record:
        """What stands about a request. What is said of its motion is said of it too; what was done is its own only."""
        claims = [*self.claims.get(request_id, ()), *self.claims.get(motion_id, ())]
        assessments = self.assessments.get(request_id, ())
        follow_ups = self.follow_ups.get(request_id, ())
        terms = [term.due for term in self.deadlines.get(request_id, ()) if term.due]
        return Record(
            # A suggestion that nobody confirmed decides nothing.
            stances=frozenset(claim.stance for claim in claims if claim.status is Status.CONFIRMED),
            assessment=AssessmentValue(assessments[0].value) if assessments else None,
            due=terms[-1] if terms else None,
            done=tuple(done.date for done in follow_ups if done.date),
            followed_up=bool(follow_ups),
        )


def _about(look: Lookup, ids: Collection[str]) -> _About:
    claims = defaultdict(list)
    for claim in look.claims(ids):
        for subject in claim.about:
            claims[subject.id].append(claim)
    deadlines = _deadlines(look, ids)
    day = look.moment.as_of or (look.moment.known_at or datetime.now(UTC)).date()
    return _About(day, claims, deadlines, _assessments(look, ids), _follow_ups(look, ids))


def _deadlines(look: Lookup, ids: Collection[str]) -> dict[str, list[DeadlineView]]:
    """The terms that were set by the day asked, the first one first: the last one holds."""
    order = (col(DeadlineRow.set_on).nulls_first(), col(DeadlineRow.recorded_at))
    rows = look.rows(DeadlineRow, col(DeadlineRow.request_id).in_(ids), order=order)
    names = look.refs(row.set_by for row in rows)
    found = defaultdict(list)
    for row in rows:
        if look.happened(row.set_on):
            by = names.get(row.set_by or "")
            view = DeadlineView(row.as_said, row.due, row.rule, row.source, row.set_on, by, row.reason)
            found[row.request_id].append(view)
    return found


def _assessments(look: Lookup, ids: Collection[str]) -> dict[str, list[AssessmentView]]:
    found = defaultdict(list)
    order = (col(AssessmentRow.recorded_at).desc(),)
    for row in look.rows(AssessmentRow, col(AssessmentRow.request_id).in_(ids), order=order):
        if look.happened(row.date):
            value = row.value
            view = AssessmentView(
                value.value, value.label("nl"), value.label("en"), row.quote, row.source, row.by, row.why, row.date
            )
            found[row.request_id].append(view)
    return found


def _follow_ups(look: Lookup, ids: Collection[str]) -> dict[str, list[FollowUpView]]:
    rows = look.rows(FollowUpRow, col(FollowUpRow.entity_id).in_(ids), order=(FollowUpRow.date, FollowUpRow.id))
    found = defaultdict(list)
    for row, quote in zip(rows, look.quotes(rows), strict=True):
        if look.happened(row.date):
            found[row.entity_id].append(FollowUpView(row.label_nl, row.label_en, row.date, quote, row.source))
    return found


def _movers(look: Lookup, ids: Collection[str]) -> dict[str, tuple[Ref, ...]]:
    rows = look.rows(MotionMoverRow, col(MotionMoverRow.motion_id).in_(ids), order=(MotionMoverRow.ordinal,))
    names = look.refs(row.actor_id for row in rows)
    found = defaultdict(list)
    for row in rows:
        found[row.motion_id].append(names[row.actor_id])
    return {motion: tuple(each) for motion, each in found.items()}


def _motion(
    motion: MotionRow,
    movers: tuple[Ref, ...],
    dicta: list[DictumRow],
    requests: Mapping[str, list[RequestRow]],
    about: _About,
) -> MotionView:
    clauses = tuple(
        DictumView(
            ref(dictum),
            dictum.quote,
            tuple(_request(row, motion.id, about) for row in requests.get(dictum.id, ())),
        )
        for dictum in dicta
    )
    asked = [request for clause in clauses for request in clause.requests]
    records = [about.record(request.ref.id, motion.id) for request in asked]
    together = stand_motion(about.record(motion.id, motion.id), records, about.day)
    done = [each for id_ in (motion.id, *(r.ref.id for r in asked)) for each in about.follow_ups.get(id_, ())]
    return MotionView(
        movers=movers,
        with_others=motion.with_others,
        dicta=clauses,
        claims=tuple(about.claims.get(motion.id, ())),
        follow_ups=tuple(sorted(done, key=lambda each: each.date or Date.max)),
        state=together.state,
        flags=together.flags,
        derivation=together.derivation,
        days_late=together.days_late,
    )


def _request(row: RequestRow, motion_id: str, about: _About) -> RequestView:
    standing = stand(about.record(row.id, motion_id), about.day)
    return RequestView(
        ref=ref(row),
        kind=row.request_kind,
        quote=row.quote,
        addressee=row.addressee,
        deadlines=tuple(about.deadlines.get(row.id, ())),
        assessments=tuple(about.assessments.get(row.id, ())),
        claims=tuple(about.claims.get(row.id, ())),
        state=standing.state,
        flags=standing.flags,
        derivation=standing.derivation,
        days_late=standing.days_late,
    )
