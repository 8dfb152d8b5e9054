"""What the finders return. Every span is an offset range in the normalised text of one document."""

from __future__ import annotations

from dataclasses import dataclass, field

from kb.documents.offsets import Span
from kb.domain.values import RequestKind, Stance


@dataclass(frozen=True)
class Mention:
    """The words in the text that name something."""

    surface: str
    span: Span


@dataclass(frozen=True)
class FoundRequest:
    """One separate thing that a motion asks. `dictum` is the index of its dictum, from 0; None where nothing is quoted."""

    dictum: int | None
    kind: RequestKind
    text: str
    span: Span
    deadline: str | None = None
    """The words that set a term, as said."""
    addressee: str | None = None


@dataclass(frozen=True)
class FoundStatement:
    """One thing said about a motion or commitment, with the sentence (or clause) that says it."""

    stance: Stance
    text: str
    span: Span


@dataclass
class FoundMotion:
    """A motion that the text refers to, or is. `id` is None where no number resolves it."""

    id: str | None
    mentions: list[Mention] = field(default_factory=list)
    movers: list[str] = field(default_factory=list)
    with_others: bool = False
    """Whether it was moved "c.s.", with others."""
    dicta: list[Mention] = field(default_factory=list)
    requests: list[FoundRequest] = field(default_factory=list)
    statements: list[FoundStatement] = field(default_factory=list)
    presupposed: list[Mention] = field(default_factory=list)
    """Words that take it that the Chamber adopted the motion."""


@dataclass
class FoundCommitment:
    """A commitment (toezegging) that the text refers to."""

    id: str | None
    mentions: list[Mention] = field(default_factory=list)
    statements: list[FoundStatement] = field(default_factory=list)


@dataclass(frozen=True)
class Name:
    """A row of the gazetteer: one thing, and one way of naming it."""

    label: str
    entity: str
    """Stable id of the thing, `instrument/chips-act`."""
    kind: str
    """`instrument`, `measure`, `product`, `dependency`, `organisation`, `person`, `country`."""
    preferred: str
    """The label to show."""
    language: str = "nl"
    exact_case: bool = False
    """Match the case as it stands (short or ambiguous names: `IPCEI`, `VWS`, `gas` is not one)."""


@dataclass
class FoundThing:
    """Something of the gazetteer that the text names, with every place that does."""

    entity: str
    kind: str
    name: str
    mentions: list[Mention] = field(default_factory=list)


@dataclass(frozen=True)
class Quantity:
    """A figure in the text. `value` is in `unit`s: 4 for `4%` with unit `%`; 135/3449 is a `fraction`."""

    surface: str
    span: Span
    value: float
    unit: str
    of: str | None
    exact: bool


@dataclass(frozen=True)
class FoundDate:
    """A date in the text. `precision` is `day`, `month`, `year`, `season`, `inferred`, …"""

    surface: str
    span: Span
    iso: str | None
    precision: str
