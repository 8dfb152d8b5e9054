"""A document's text, with what its words name and bear out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kb.domain.values import RenditionKind, Status
from kb.services.views.stages import StageView
from kb.services.views.things import Named, Ref


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
class BornOutView(Named):
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
class ValueView:
    """A place in a passage that gives a figure or a date, as offsets in its text."""

    surface: str
    start: int
    end: int
    kind: str
    """`figure` or `date`."""
    reads: tuple[str, ...]
    """Ids of what was read: of `135 of 3,449` the share, and both counts."""


@dataclass(frozen=True)
class ReadView:
    """A figure or a date that a document gives: what was read, and every place that gives it, in reading order."""

    kind: str
    """`figure` or `date`."""
    value: float | None = None
    """In `unit`s: 4 for `4%` with unit `%`."""
    unit: str | None = None
    of: str | None = None
    """What it is a figure of, in the document's words."""
    exact: bool | None = None
    iso: str | None = None
    """The day, month (`2020-10`), quarter (`2021-Q3`) or year; None for words that name no date."""
    precision: str | None = None
    said: str | None = None
    """Words that name a time and no date."""
    thing: Ref | None = None
    """The observation that is kept of this figure."""
    id: str = ""
    """Within the document."""
    places: tuple[str, ...] = ()
    """Fragments: passage, `.m` and offset."""


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
    values: tuple[ValueView, ...] = ()
    """The places that give figures and dates; none overlaps another, or a mention."""
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
    motion: Ref | None = None
    """The motion whose paper this is."""
    official_loaded: bool = False
    named: tuple[NamedView, ...] = ()
    """Everything that the passages name, by kind and name."""
    read: tuple[ReadView, ...] = ()
    """The figures and dates that they give, in reading order."""
