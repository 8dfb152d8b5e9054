"""What a reader is shown about a thing: plain values, put together by `kb.services.browse`, for terminal, page and JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from datetime import date as Date
from enum import StrEnum
from typing import Any

from kb.domain.terms import Caption, Term
from kb.domain.values import (
    Answer,
    AssessmentStatus,
    ChamberViewValue,
    Flag,
    Origin,
    ProposalKind,
    RenditionKind,
    RequestKind,
    RequestState,
    Stance,
    Status,
    Turn,
    Verdict,
)


@dataclass(frozen=True)
class Ref:
    """A thing by its id (`motion/kst-21501-02-2383`) and names."""

    id: str
    kind: str
    label_nl: str
    label_en: str | None = None

    @property
    def path(self) -> str:
        """Its address on the site, without the base."""
        return f"/{self.id}"

    @property
    def english(self) -> str:
        """Its name for readers of English: the Dutch one where there is no other."""
        return self.label_en or self.label_nl


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
class DeadlineView:
    """A term as it was said, and as a date where a named rule gives one."""

    as_said: str
    due: date | None
    rule: str | None
    source: str
    set_on: date | None = None
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
class AssessmentView:
    """What an editor found was done."""

    value: str
    label_nl: str
    label_en: str
    quote: str
    source: str
    by: str
    why: str | None
    date: date
    status: AssessmentStatus = AssessmentStatus.ESTABLISHED


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


@dataclass(frozen=True)
class DictumView:
    """An operative clause and the requests in it."""

    ref: Ref
    quote: str | None
    requests: tuple[RequestView, ...]


@dataclass(frozen=True)
class FollowUpView:
    """A dated thing that was done."""

    label_nl: str
    label_en: str | None
    date: date | None
    quote: QuoteView
    source: str


@dataclass(frozen=True)
class VoteView:
    """How a party voted, or in a roll call one member."""

    party: str
    member: str | None
    value: str
    label_nl: str
    label_en: str
    seats: int | None
    mistaken: bool


@dataclass(frozen=True)
class StepView:
    """A step in the decision on a motion, in the Chamber's words too, and where it was seen."""

    value: str
    label_nl: str
    label_en: str
    stated_as: str
    date: Date | None
    """The day of the sitting."""
    noted: Date | None
    """The day on which the Chamber wrote it down."""
    vote_kind: str | None
    remark: str | None
    source: str
    ends: bool
    """Whether it is an end, or only a step."""
    votes: tuple[VoteView, ...] = ()
    into: str | None = None
    """For `changed`: the motion that took the place of this one."""


@dataclass(frozen=True)
class FileView:
    """What the Chamber's own file on a motion says, under the Chamber's own names."""

    number: str
    afgedaan: bool | None
    appreciation: str | None
    term_date: date | None
    dossier: str | None
    dossier_title: str | None
    conflict: str | None
    source: str


@dataclass(frozen=True)
class RelatedView:
    """Another motion that is related to this one, and where that is said; `ref` is None for one that is not here."""

    kind: str
    label_nl: str
    label_en: str
    id: str
    ref: Ref | None
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


class Lane(StrEnum):
    """Whose doing something on a motion's timeline is."""

    CHAMBER = "chamber"
    GOVERNMENT = "government"
    TERM = "term"
    EDITORS = "editors"


@dataclass(frozen=True)
class TimelineView:
    """Something that happened, or is due, on a day; `path` is where it can be read here."""

    date: Date
    lane: Lane
    label_nl: str
    label_en: str
    source: str
    path: str | None = None


@dataclass(frozen=True)
class ConcernView:
    """What some of a motion's requests ask about, and the policies that bear on that."""

    ref: Ref
    requests: tuple[Ref, ...]
    policies: tuple[Ref, ...]


@dataclass(frozen=True)
class ChainView:
    """A step in a line of motions: that the later one replaces, follows or repeats the earlier one, and where that is said.

    A motion that is only known by its number has no `Ref`."""

    label_nl: str
    label_en: str
    later: str
    later_ref: Ref | None
    later_on: Date | None
    earlier: str
    earlier_ref: Ref | None
    earlier_on: Date | None
    source: str


@dataclass(frozen=True)
class MotionContext:
    """What stands around a motion."""

    responsible_then: tuple[Ref, ...]
    responsible_now: tuple[Ref, ...]
    ministries: tuple[Ref, ...]
    concerns: tuple[ConcernView, ...]
    chain: tuple[ChainView, ...]
    """The latest step first."""
    timeline: tuple[TimelineView, ...]
    """The earliest first."""


@dataclass(frozen=True)
class StageView:
    """A stage reached, or to be reached, on a date."""

    stage: str
    label_nl: str
    label_en: str
    order: int
    date: date | None
    precision: str
    reference: str | None
    chosen: bool
    why: str | None
    verification: str
    source: str


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


@dataclass(frozen=True)
class CitationView:
    """A citation in a passage, as offsets in its text."""

    surface: str
    kind: str
    start: int
    end: int
    targets: tuple[str, ...]
    known: tuple[Ref, ...] = ()
    """Those of the targets that the knowledge base has a page for."""


@dataclass(frozen=True)
class MentionView:
    """A place in a passage that names things, as offsets in its text; several where it names them together."""

    surface: str
    start: int
    end: int
    things: tuple[Ref, ...]

    @property
    def kind(self) -> str:
        """What sort of thing is named."""
        return self.things[0].kind


@dataclass(frozen=True)
class BornOutView:
    """What words of a passage bear out, or contradict. `kind` is `link` (subject, predicate, one thing), `claim`,
    `figure` or `done`; the label is that of the predicate, of the claim's stance, of the figure, or of what was done."""

    id: str
    kind: str
    exact: str
    label_nl: str
    label_en: str | None
    about: tuple[Ref, ...]
    status: Status
    subject: Ref | None = None
    supports: bool = True


@dataclass(frozen=True)
class NamedView:
    """A thing that a document names: what it is, where it stands, and every place that names it, in reading order."""

    ref: Ref
    note_nl: str | None
    note_en: str | None
    stage: StageView | None
    places: tuple[str, ...]
    """Fragments of the mentions: passage, `.m` and offset, as `h3.p2.m45`."""


@dataclass(frozen=True)
class PassageView:
    """A passage as it is shown: its words exactly, its anchor, its notes and citations."""

    fragment: str
    kind: str
    number: str | None
    text: str
    line: int
    markers: tuple[tuple[int, str], ...] = ()
    """Offset in `text` and fragment of every note whose marker stands here."""
    marker_fragment: str | None = None
    """For a note: the passage that refers to it."""
    citations: tuple[CitationView, ...] = ()
    mentions: tuple[MentionView, ...] = ()
    """The places that name things with a page here, citations among them; none overlaps another."""
    bears_out: tuple[BornOutView, ...] = ()
    """What its words are evidence for."""


@dataclass(frozen=True)
class RenditionView:
    """One form and version of a document."""

    id: str
    kind: RenditionKind
    version: int
    language: str
    recorded_at: datetime
    current: bool


@dataclass(frozen=True)
class DocumentView:
    """A document's renditions and the passages of the one that is shown: the official text where it is loaded."""

    renditions: tuple[RenditionView, ...]
    shown: RenditionView | None
    passages: tuple[PassageView, ...]
    senders: tuple[tuple[str, Ref], ...] = ()
    """Role (`sender`, `on_behalf_of`) and actor."""
    cited_by: tuple[Ref, ...] = ()
    official_loaded: bool = False
    named: tuple[NamedView, ...] = ()
    """Everything that the passages name, by kind and name."""


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


@dataclass(frozen=True)
class ProductView:
    """A product that a dependency is about: the link that says so, its codes, and figures stated and computed of it."""

    link: LinkView
    code: str | None
    nomenclature: str | None
    stated: tuple[Ref, ...] = ()
    computed: tuple[ComputedView, ...] = ()


@dataclass(frozen=True)
class AskedView:
    """A request that asks about something, the motion that it is of, and where it stands. The link leads to the request."""

    motion: Ref
    link: LinkView
    about: Ref
    """The dependency itself, a product of it, or a country that it leans on."""
    state: RequestState
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True)
class CriterionView:
    """A ground on which to act, and what is recorded of it; without a confirmed link the answer is unknown."""

    criterion: Ref
    definition_nl: str | None
    definition_en: str | None
    answer: Answer
    link: LinkView | None = None


@dataclass(frozen=True)
class DependencyView:
    """What there is to tell of a dependency."""

    products: tuple[ProductView, ...]
    countries: tuple[LinkView, ...]
    asked: tuple[AskedView, ...]
    criteria: tuple[CriterionView, ...]
    missing: tuple[Caption, ...] = ()


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


@dataclass(frozen=True)
class FacetValueView:
    """A value of a facet, with how many hits have it."""

    value: str
    label_nl: str
    label_en: str
    count: int
    chosen: bool = False

    def label(self, language: str = "nl") -> str:
        """What people call it."""
        return self.label_en if language == "en" else self.label_nl


@dataclass(frozen=True)
class FacetView:
    """Something that hits are counted by, with its values."""

    name: str
    label_nl: str
    label_en: str
    values: tuple[FacetValueView, ...]
