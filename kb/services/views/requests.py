"""A separate thing that a motion asks, with its terms and what was said and found about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date

from kb.domain.terms import Term
from kb.domain.values import AssessmentStatus, ChamberViewValue, Flag, RequestKind, RequestState
from kb.services.views.statements import ClaimView
from kb.services.views.things import Named, Ref


@dataclass(frozen=True)
class DeadlineView:
    """A term as it was said, and as a date where a named rule gives one."""

    as_said: str
    due: Date | None
    rule: str | None
    source: str
    set_on: Date | None = None
    set_by: Ref | None = None
    reason: str | None = None


@dataclass(frozen=True)
class RecessView:
    """How long after the recess that a term leans on the answer came, or how long ago it ended while there is none."""

    name: str
    ended: Date
    source: str
    answered: Date | None
    days: int


@dataclass(frozen=True)
class AssessmentView(Named):
    """What an editor found was done."""

    value: str
    label_nl: str
    label_en: str
    quote: str
    source: str
    by: str
    why: str | None
    date: Date
    status: AssessmentStatus = AssessmentStatus.ESTABLISHED
    language: str | None = None
    """Of the words quoted, where their source is a document of which that is known."""


@dataclass(frozen=True)
class ChamberOpinionView:
    """What the Chamber, a committee or a member of it finds was done."""

    value: ChamberViewValue
    quote: str
    by: str
    date: Date
    next_deadline: Date | None
    source: str


@dataclass(frozen=True)
class RequestView:
    """One separate thing asked, with its terms and what was said and found about it."""

    ref: Ref
    kind: RequestKind
    quote: str | None
    addressee: str | None
    deadlines: tuple[DeadlineView, ...] = ()
    recess: RecessView | None = None
    """For a term that stands now, has no date, and leans on a recess."""
    assessments: tuple[AssessmentView, ...] = ()
    claims: tuple[ClaimView, ...] = ()
    """About this request by itself; those about its motion as a whole stand there."""
    chamber: tuple[ChamberOpinionView, ...] = ()
    """The last one first."""
    state: RequestState = RequestState.UNKNOWN
    flags: tuple[Flag, ...] = ()
    derivation: tuple[Term, ...] = ()
    """What state and flags follow from."""
    days_late: int | None = None
    waits: bool = False
    """Whether the government is asked for it, and something is still expected."""
