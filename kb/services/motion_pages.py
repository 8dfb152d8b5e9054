"""What pages show of motions: each clause and request, what was said and found about it, and where it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date as Date
from typing import Any, TypeVar

from sqlmodel import col

from kb.domain.recess import recess_before
from kb.domain.states import Record, stances_on, stand, stand_motion
from kb.domain.turns import Case, Since, whose_turn
from kb.domain.values import AssessmentStatus, AssessmentValue, DecisionValue, RequestKind, Stance, Status
from kb.services.chamber_views import ChamberView, chamber_views
from kb.services.lookup import Lookup
from kb.services.views.motions import DictumView, FollowUpView, MotionView
from kb.services.views.requests import AssessmentView, ChamberOpinionView, DeadlineView, RecessView, RequestView
from kb.services.views.statements import ClaimView
from kb.services.views.things import Ref
from kb.storage.tables import (
    AssessmentRow,
    ChamberViewRow,
    DeadlineRow,
    DictumRow,
    FollowUpRow,
    MotionMoverRow,
    MotionRow,
    RecessRow,
    RequestRow,
)

Row = TypeVar("Row")


def motion_views(look: Lookup, motions: Sequence[MotionRow], *, files: bool = True) -> dict[str, MotionView]:
    """What each motion asked and what was said and done about it, in a fixed number of queries for all of them.

    Without `files` the Chamber's own file on each is left out: a list of motions does not show it.
    """
    ids = [motion.id for motion in motions]
    dicta = look.plain(DictumRow, col(DictumRow.motion_id).in_(ids), order=(col(DictumRow.ordinal),))
    clauses = [dictum.id for dictum in dicta]
    requests = look.plain(RequestRow, col(RequestRow.dictum_id).in_(clauses), order=(col(RequestRow.ordinal),))
    about = _about(look, ids, [request.id for request in requests], files=files)
    movers = _movers(look, ids)
    clauses_of = _by(dicta, lambda dictum: dictum.motion_id)
    asked_in = _by(requests, lambda request: request.dictum_id)
    views = {}
    for motion in motions:
        view = _motion(motion, movers.get(motion.id, ()), clauses_of[motion.id], asked_in, about)
        views[motion.id] = _with_turn(replace(view, **about.chamber[motion.id]), motion.submitted)
    return views


def request_view(look: Lookup, request: RequestRow) -> RequestView:
    """What one request asked, what was said and found about it, and where it stands."""
    motion = look.session.get_one(MotionRow, look.session.get_one(DictumRow, request.dictum_id).motion_id)
    return _request(request, motion, _about(look, [motion.id], [request.id]))


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
    opinions: dict[str, list[ChamberOpinionView]]
    follow_ups: dict[str, list[FollowUpView]]
    chamber: Mapping[str, ChamberView]
    """The Chamber's side of each motion."""
    recesses: Sequence[RecessRow]

    def _stances(self, id_: str) -> list[Stance]:
        """Of what is said; a suggestion that nobody confirmed decides nothing."""
        return [claim.stance for claim in self.claims.get(id_, ()) if claim.status is Status.CONFIRMED]

    def since_recess(self, request_id: str, motion: Any) -> RecessView | None:
        """How the term of a request that stands now relates to the recess it leans on, where it has no date."""
        terms = self.deadlines.get(request_id)
        if not terms or terms[-1].due or not motion.submitted:
            return None
        recess = recess_before(terms[-1].as_said, motion.submitted, self.recesses)
        if recess is None:
            return None
        told = (*self.claims.get(request_id, ()), *self.claims.get(motion.id, ()))
        informed = (claim.date for claim in told if claim.stance is Stance.INFORMS and claim.status is Status.CONFIRMED)
        answered = min((day for day in informed if day), default=None)
        days = max(0, ((answered or self.day) - recess.last_day).days)
        return RecessView(recess.label_nl, recess.last_day, recess.source, answered, days)

    def record(self, request_id: str, motion_id: str, kind: RequestKind = RequestKind.OTHER) -> Record:
        """What stands about a request, or a motion itself. What is said of its motion is said of a request too; what was
        done is its own only."""
        found = self.assessments.get(request_id, ())
        assessments = [each for each in found if each.status is AssessmentStatus.ESTABLISHED]
        decision = self.chamber[motion_id]["decision"]
        follow_ups = self.follow_ups.get(request_id, ())
        terms = [term.due for term in self.deadlines.get(request_id, ()) if term.due]
        return Record(
            stances=stances_on(kind, self._stances(request_id), self._stances(motion_id)),
            # One that is only proposed decides nothing.
            assessment=AssessmentValue(assessments[0].value) if assessments else None,
            due=terms[-1] if terms else None,
            done=tuple(done.date for done in follow_ups if done.date),
            followed_up=bool(follow_ups),
            decision=DecisionValue(decision.value) if decision else None,
        )


def _about(look: Lookup, motions: Collection[str], requests: Collection[str], *, files: bool = True) -> _About:
    ids = [*motions, *requests]
    claims = defaultdict(list)
    for claim in look.claims(ids):
        for subject in claim.about:
            claims[subject.id].append(claim)
    deadlines = _deadlines(look, ids)
    day = look.moment.day
    return _About(
        day,
        claims,
        deadlines,
        _assessments(look, requests),
        _opinions(look, requests),
        _follow_ups(look, ids),
        chamber_views(look, motions, files=files),
        # Only a term without a day may lean on one.
        look.rows(RecessRow) if any(terms[-1].due is None for terms in deadlines.values()) else (),
    )


def _deadlines(look: Lookup, ids: Collection[str]) -> dict[str, list[DeadlineView]]:
    """The terms that were set by the day asked, the first one first: the last one holds."""
    order = (col(DeadlineRow.set_on).nulls_first(), col(DeadlineRow.recorded_at))
    rows = look.plain(DeadlineRow, col(DeadlineRow.request_id).in_(ids), order=order)
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
    rows = look.rows(AssessmentRow, col(AssessmentRow.request_id).in_(ids), order=order)
    languages = look.languages({row.source for row in rows})
    for row in rows:
        if look.happened(row.date):
            value = row.value
            view = AssessmentView(
                value.value, value.label("nl"), value.label("en"), row.quote, row.source, row.by, row.why, row.date,
                row.status, languages[row.source],
            )  # fmt: skip
            found[row.request_id].append(view)
    # A proposal gives way to what somebody established, however old.
    return {
        id_: sorted(views, key=lambda view: view.status is AssessmentStatus.PROPOSED) for id_, views in found.items()
    }


def _opinions(look: Lookup, ids: Collection[str]) -> dict[str, list[ChamberOpinionView]]:
    """What the Chamber found by the day asked, the last one first."""
    found = defaultdict(list)
    order = (col(ChamberViewRow.date).desc(), col(ChamberViewRow.recorded_at).desc())
    for row in look.rows(ChamberViewRow, col(ChamberViewRow.request_id).in_(ids), order=order):
        if look.happened(row.date):
            view = ChamberOpinionView(row.value, row.quote, row.by, row.date, row.next_deadline, row.source)
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
    rows = look.plain(MotionMoverRow, col(MotionMoverRow.motion_id).in_(ids), order=(MotionMoverRow.ordinal,))
    names = look.refs(row.actor_id for row in rows)
    found = defaultdict(list)
    for row in rows:
        found[row.motion_id].append(names[row.actor_id])
    return {motion: tuple(each) for motion, each in found.items()}


def _motion(
    motion: MotionRow,
    movers: tuple[Ref, ...],
    dicta: list[Any],
    requests: Mapping[str, list[Any]],
    about: _About,
) -> MotionView:
    clauses = tuple(
        DictumView(
            _named(dictum, DictumRow.kind),
            dictum.quote,
            tuple(_request(row, motion, about) for row in requests.get(dictum.id, ())),
        )
        for dictum in dicta
    )
    asked = [request for clause in clauses for request in clause.requests]
    records = [about.record(request.ref.id, motion.id, request.kind) for request in asked]
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


def _named(row: Any, kind: str) -> Ref:
    return Ref(row.id, kind, row.label_nl, row.label_en)


def _request(row: Any, motion: MotionRow, about: _About) -> RequestView:
    standing = stand(about.record(row.id, motion.id, row.request_kind), about.day)
    return RequestView(
        ref=_named(row, RequestRow.kind),
        kind=row.request_kind,
        quote=row.quote,
        addressee=row.addressee,
        deadlines=tuple(about.deadlines.get(row.id, ())),
        recess=about.since_recess(row.id, motion),
        assessments=tuple(about.assessments.get(row.id, ())),
        claims=tuple(about.claims.get(row.id, ())),
        chamber=tuple(about.opinions.get(row.id, ())),
        state=standing.state,
        flags=standing.flags,
        derivation=standing.derivation,
        days_late=standing.days_late,
        waits=standing.waits,
    )


def _with_turn(motion: MotionView, submitted: Date | None) -> MotionView:
    """The motion with whose move it is."""
    told = [*motion.claims, *(claim for request in motion.requests for claim in request.claims)]
    said = [claim for claim in told if claim.status is Status.CONFIRMED]
    views = [request.chamber[0] for request in motion.requests if request.chamber]
    days = {
        Since.SUBMITTED: submitted,
        Since.DECIDED: motion.decision.date if motion.decision else None,
        Since.SETTLED: max((c.date for c in said if c.date and c.stance is Stance.HANDLED), default=None),
        Since.VIEWED: max((view.date for view in views), default=None),
    }
    case = Case(
        state=motion.state,
        flags=motion.flags,
        decision=DecisionValue(motion.decision.value) if motion.decision else None,
        stances={claim.stance for claim in said},
        tabled=bool(motion.steps),
        views=[view.value for view in views],
        days={since: day for since, day in days.items() if day},
    )
    turn = whose_turn(case)
    return replace(motion, turn=turn.turn, turn_since=turn.since, turn_why=turn.why)
