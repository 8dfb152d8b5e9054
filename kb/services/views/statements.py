"""What is said of things, with the words that say so and what was decided on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kb.domain.terms import Term
from kb.domain.values import Answer, Origin, ProposalKind, Stance, Status, Verdict
from kb.services.views.things import Ref


@dataclass(frozen=True)
class DecisionView:
    """One decision of a person."""

    verdict: Verdict
    by: str
    why: str
    recorded_at: datetime


@dataclass(frozen=True)
class QuoteView:
    """Words in a document. `sentence` is the whole sentence; None while the official text is not loaded."""

    document: Ref
    fragment: str
    exact: str
    sentence: str | None
    found: bool | None
    url: str | None
    """Official address of the document."""
    readable: bool = True
    """Whether any form of the document's text is here."""
    language: str | None = "nl"
    """Of the words; None where that is not known."""

    @property
    def locator(self) -> str:
        """`kst-35925-XVII-54#h3.p2`."""
        return f"{self.document.id.partition('/')[2]}#{self.fragment}"

    @property
    def path(self) -> str:
        """Where the passage stands on the site; the document's page where its text is not here."""
        return f"{self.document.path}#{self.fragment}" if self.readable else self.document.path


@dataclass(frozen=True)
class EvidenceView:
    """A place that bears out a link, or contradicts it, with what was decided on it."""

    id: str
    quote: QuoteView
    supports: bool
    origin: Origin
    status: Status
    decisions: tuple[DecisionView, ...] = ()


@dataclass(frozen=True)
class LinkView:
    """A link as seen from one of its ends: `outgoing` from the subject. `term` is the predicate's name that way round."""

    id: str
    predicate: str
    outgoing: bool
    term: Term
    other: Ref
    status: Status
    evidence: tuple[EvidenceView, ...]
    answer: Answer | None = None
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True)
class ClaimView:
    """What a document says about motions or requests."""

    id: str
    stance: Stance
    quote: QuoteView
    about: tuple[Ref, ...]
    date: date | None
    actor: Ref | None
    origin: Origin
    status: Status
    decisions: tuple[DecisionView, ...] = ()


@dataclass(frozen=True)
class ProposalView:
    """What a file of others says about a thing. `term` names the stage where it is one; `stated_as` is a short name."""

    id: str
    kind: ProposalKind
    value: str
    term: Term | None
    language: str | None
    date: date | None
    stated_as: str
    source: str
    file_name: str
    status: Status
    decisions: tuple[DecisionView, ...] = ()
