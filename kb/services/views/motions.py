"""What a motion asked, clause by clause, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date

from kb.domain.terms import Term
from kb.domain.values import Flag, RequestState, Turn
from kb.services.views.chamber import FileView, RelatedView, StepView
from kb.services.views.requests import RequestView
from kb.services.views.statements import ClaimView, QuoteView
from kb.services.views.things import Named, Ref


@dataclass(frozen=True)
class DictumView:
    """An operative clause and the requests in it."""

    ref: Ref
    quote: str | None
    requests: tuple[RequestView, ...]


@dataclass(frozen=True)
class FollowUpView(Named):
    """A dated thing that was done."""

    label_nl: str
    label_en: str | None
    date: Date | None
    quote: QuoteView
    source: str


@dataclass(frozen=True)
class MotionView:
    """What a motion asked, clause by clause, and what was said and done about it."""

    movers: tuple[Ref, ...]
    with_others: bool
    dicta: tuple[DictumView, ...]
    claims: tuple[ClaimView, ...]
    """About the motion as a whole."""
    follow_ups: tuple[FollowUpView, ...] = ()
    state: RequestState = RequestState.UNKNOWN
    flags: tuple[Flag, ...] = ()
    derivation: tuple[Term, ...] = ()
    """What state and flags follow from."""
    days_late: int | None = None
    turn: Turn = Turn.UNKNOWN
    turn_since: Date | None = None
    turn_why: Term | None = None
    """Whose move it is, since when, and what that follows from."""
    file: FileView | None = None
    steps: tuple[StepView, ...] = ()
    """Of the decision, oldest first."""
    decision: StepView | None = None
    """The last step that is an end, else what a document presupposes; None while there is neither."""
    related: tuple[RelatedView, ...] = ()

    @property
    def requests(self) -> tuple[RequestView, ...]:
        """Each separate thing that it asks, in the order of its clauses."""
        return tuple(request for clause in self.dicta for request in clause.requests)
