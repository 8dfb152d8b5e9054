"""What became of motions, ask by ask: the rows that terminal, page and programs get."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from datetime import date as Date
from typing import Any

from sqlmodel import Session

from kb.domain.dutch import fold
from kb.domain.recess import recess_before
from kb.domain.states import SETTLED
from kb.domain.timeline import NOW, Moment
from kb.domain.values import Stance, Status
from kb.services.browse import motions
from kb.services.lookup import Lookup
from kb.services.views import ClaimView, EntityView, MotionView, RequestView, StepView
from kb.storage.tables import MotionRow, RecessRow

Row = dict[str, Any]


def follow_up(session: Session, moment: Moment = NOW, *, only_open: bool = False, minister: str = "") -> list[Row]:
    """A row for every motion known at the moment, the last tabled first, as `kb follow-up --json` prints it.

    `only_open` leaves out those after which nothing is waited for; `minister` keeps those whose responsible minister or
    speaker has these words in the name. What nobody recorded is null, an empty list or `unknown`.
    """
    day = moment.as_of or datetime.now(UTC).date()
    recesses = Lookup(session, moment).rows(RecessRow)
    return [
        _row(session, view, view.motion, recesses, day)
        for view in motions(session, moment)
        if view.motion
        and not (only_open and view.motion.state in SETTLED)
        and (not minister or fold(minister) in fold(" ".join(_ministers(session, view, moment))))
    ]


def _ministers(session: Session, view: EntityView, moment: Moment) -> Iterator[str]:
    """The names of those responsible at the moment, and of those who said something."""
    yield from (claim.actor.label_nl for claim in view.claims if claim.actor)
    for link in Lookup(session, moment).links(view.ref.id):
        if link.predicate == "responsibleFor" and not link.outgoing:
            yield link.other.label_nl


def _row(session: Session, view: EntityView, motion: MotionView, recesses: Sequence[RecessRow], day: Date) -> Row:
    submitted = session.get_one(MotionRow, view.ref.id).submitted
    asked = [request for dictum in motion.dicta for request in dictum.requests]
    return {
        "motion": view.ref.id.removeprefix("motion/"),
        "title": view.ref.label_nl,
        "movers": [mover.label_nl for mover in motion.movers],
        "state": motion.state.value,
        "flags": [flag.value for flag in motion.flags],
        "derivation": [term.nl for term in motion.derivation],
        "days_late": motion.days_late,
        "submitted": submitted.isoformat() if submitted else None,
        "dossier": view.ref.id.removeprefix("motion/kst-").rpartition("-")[0],
        "decision": _decision(motion.decision),
        "claims": [_claim(claim) for claim in motion.claims],
        "requests": [_request(request, motion, submitted, recesses, day) for request in asked],
    }


def _decision(step: StepView | None) -> Row:
    """How the Chamber decided, and where that was seen; `unknown` where nobody recorded that it did."""
    return {"value": step.value, "source": step.source} if step else {"value": "unknown", "source": None}


def _request(
    request: RequestView, motion: MotionView, submitted: Date | None, recesses: Sequence[RecessRow], day: Date
) -> Row:
    claims = sorted((*request.claims, *motion.claims), key=lambda claim: claim.date or Date.max)
    return {
        "text": request.ref.label_nl,
        "kind": request.kind.value,
        "state": request.state.value,
        "flags": [flag.value for flag in request.flags],
        "days_late": request.days_late,
        "deadline": _deadline(request, claims, submitted, recesses, day),
        "claims": [_claim(claim) for claim in claims],
        "assessments": [
            {"value": each.value, "quote": each.quote, "source": each.source, "by": each.by, "why": each.why,
             "date": each.date.isoformat()}
            for each in request.assessments
        ],
        "chamber": [],
    }  # fmt: skip


def _claim(claim: ClaimView) -> Row:
    return {
        "stance": claim.stance.value,
        "quote": claim.quote.exact,
        "locator": claim.quote.locator,
        "date": claim.date.isoformat() if claim.date else None,
        "actor": claim.actor.label_nl if claim.actor else None,
        "status": claim.status.value,
    }


def _deadline(
    request: RequestView,
    claims: Sequence[ClaimView],
    submitted: Date | None,
    recesses: Sequence[RecessRow],
    day: Date,
) -> Row | None:
    """The term that stands now. One without a date that leans on a recess tells how long after it the answer came."""
    if not request.deadlines:
        return None
    term = request.deadlines[-1]
    recess = recess_before(term.as_said, submitted, recesses) if submitted and not term.due else None
    answered = next((claim.date for claim in claims if _answers(claim)), None)
    return {
        "said": term.as_said,
        "date": term.due.isoformat() if term.due else None,
        "rule": term.rule,
        "recess": recess and {"ended": recess.last_day.isoformat(), "source": recess.source,
                              "answered": answered and answered.isoformat(),
                              "days": max(0, ((answered or day) - recess.last_day).days)},
    }  # fmt: skip


def _answers(claim: ClaimView) -> bool:
    return claim.date is not None and claim.stance is Stance.INFORMS and claim.status is Status.CONFIRMED
