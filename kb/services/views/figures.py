"""What documents state of a thing beside what was computed about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kb.services.views.statements import DecisionView, QuoteView
from kb.services.views.things import Ref


@dataclass(frozen=True)
class StatedView:
    """What a document says of a thing that figures are computed about: the words, and the figure where it is one."""

    quote: QuoteView
    figure: Ref | None = None
    value: float | None = None
    unit: str | None = None


@dataclass(frozen=True)
class ComputedView:
    """A figure that the calculator gave and a person kept; see `kb.domain.computations.Computation`."""

    ref: Ref
    about: Ref | None
    says_nl: str
    says_en: str
    code: str | None
    rule: str
    rule_status: str
    made_up: bool
    by: str
    why: str | None
    date: date
    source: str
    again: str
    """The address at which the table is computed with in the same way."""
    manifest: str
    withdrawn: DecisionView | None = None


@dataclass(frozen=True)
class SideBySideView:
    """What documents state of a thing and what was computed about it, each with its source; never mixed."""

    stated: tuple[StatedView, ...] = ()
    computed: tuple[ComputedView, ...] = ()
    code: str | None = None
    """A code by which the thing can be looked for in a table."""
