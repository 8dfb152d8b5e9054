"""All that is shown about one thing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from kb.domain.terms import Term
from kb.services.views.dependencies import DependencyView
from kb.services.views.documents import DocumentView
from kb.services.views.figures import ComputedView, SideBySideView
from kb.services.views.motion_context import MotionContext
from kb.services.views.motions import MotionView
from kb.services.views.requests import RequestView
from kb.services.views.stages import StageView
from kb.services.views.statements import ClaimView, LinkView, ProposalView, QuoteView
from kb.services.views.things import Ref


@dataclass(frozen=True)
class EntityView:
    """All that is shown about one thing."""

    ref: Ref
    kind_term: Term
    source: str
    facts: tuple[tuple[Term, Any], ...]
    """The declared fields that have a value, with their labels."""
    synonyms: tuple[tuple[str, str], ...] = ()
    """Language and text."""
    links: tuple[LinkView, ...] = ()
    claims: tuple[ClaimView, ...] = ()
    stages: tuple[StageView, ...] = ()
    current_stage: StageView | None = None
    observations: tuple[Ref, ...] = ()
    """Figures about this thing."""
    proposals: tuple[ProposalView, ...] = ()
    """What files of others say about it."""
    quote: QuoteView | None = None
    """For an observation: the words that state it."""
    motion: MotionView | None = None
    around: MotionContext | None = None
    """For a motion: what stands around it."""
    request: RequestView | None = None
    document: DocumentView | None = None
    dependency: DependencyView | None = None
    side_by_side: SideBySideView | None = None
    """For a product, a dependency, a figure or a document that states figures: stated beside computed."""
    computed: ComputedView | None = None
    """For a computed figure: all about it."""
    parents: tuple[Ref, ...] = field(default=())
    """What it is part of: a request's dictum and motion."""
