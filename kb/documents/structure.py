"""What a reader makes of a document, whatever its format.

Every position is an offset into `ReadDocument.text`, the normalised text, unless a name says `original`.
Body blocks come first in reading order, then the notes in the order of their numbers;
blocks are separated by one blank line (``"\\n\\n"``) and contain no line end themselves.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from kb.documents.offsets import OffsetMap, Span
from kb.documents.sentences import sentences


class BlockKind(StrEnum):
    """What a block of the text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    NOTE = "note"


@dataclass(frozen=True)
class Block:
    """An addressable piece of the text. `fragment` is unique in the document: `h3.p2`, `summary.p1`, `h5`, `n14`."""

    kind: BlockKind
    span: Span
    fragment: str
    section: int | None
    """Index into `ReadDocument.sections`; for a note, of the section its marker stands in; None before the first heading."""


@dataclass(frozen=True)
class Section:
    """A part of a document under a heading. `key` is its number, `summary`, or a slug of its title."""

    number: str | None
    title: str
    key: str
    fragment: str
    span: Span
    """Of the heading's own text."""
    parent: int | None = None
    """Index of the numbered section that an unnumbered heading stands in, if any."""


@dataclass(frozen=True)
class Note:
    """A footnote or endnote. The marker's own characters are not in the normalised text."""

    number: str
    span: Span
    fragment: str
    marker: int | None
    """Offset of the character that follows where the marker stood; None if no marker was found."""
    marker_word: str | None
    section: int | None


@dataclass(frozen=True)
class Repair:
    """What the reader did at a line end. `kind` is `hyphen` or `address`, `action` is `joined` or `kept`."""

    line: int
    kind: str
    action: str
    text: str


@dataclass(frozen=True)
class SelfDescription:
    """What a document says of itself (a page footer, official metadata); never taken from a citation."""

    id: str | None = None
    title: str | None = None
    date: str | None = None
    type: str | None = None
    session: str | None = None
    """Parliamentary session, `2021-2022`."""


@dataclass(frozen=True)
class ReadDocument:
    """The structure of one document, with nothing of the original thrown away."""

    original: str
    text: str
    offsets: OffsetMap
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    repairs: tuple[Repair, ...] = ()
    about: SelfDescription = field(default_factory=SelfDescription)
    media_type: str = "text/plain"

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(line_end.end() for line_end in re.finditer("\r\n?|\n", self.original))]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    def line(self, offset: int) -> int:
        """The 1-based line in the original of the character at `offset` (of the next kept one, if it was inserted)."""
        original = self.offsets.original(offset)
        while original is None and offset < len(self.text):
            offset += 1
            original = self.offsets.original(offset)
        return bisect_right(self._line_starts, original if original is not None else len(self.original))

    def block_at(self, offset: int) -> Block | None:
        """The block that holds `offset`, or None between two blocks."""
        index = bisect_right(self._block_starts, offset) - 1
        if index < 0 or offset > self.blocks[index].span.end:
            return None
        return self.blocks[index]

    def section_key(self, index: int | None) -> str | None:
        """The key of the section itself, or of the numbered one it belongs to."""
        if index is None:
            return None
        section = self.sections[index]
        return self.sections[section.parent].key if section.parent is not None else section.key

    @cached_property
    def _sentences(self) -> dict[Span, tuple[Span, ...]]:
        return {}

    def sentences_of(self, block: Block) -> tuple[Span, ...]:
        """The sentences of a block, in order; cut once, as many finders ask for them."""
        if block.span not in self._sentences:
            self._sentences[block.span] = sentences(self.text, block.span)
        return self._sentences[block.span]

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that holds `offset`, within its block; None between blocks."""
        block = self.block_at(offset)
        if block is None:
            return None
        spans = self.sentences_of(block)
        return spans[min(bisect_right(spans, offset, key=_end), len(spans) - 1)] if spans else None

    def sentence_before(self, sentence: Span) -> Span | None:
        """The sentence before one of the same block; None before its first."""
        block = self.block_at(sentence.start)
        spans = self.sentences_of(block) if block else ()
        at = bisect_right(spans, sentence.start, key=_start) - 2
        return spans[at] if at >= 0 else None

    def fragment_at(self, offset: int, *, sentence: bool = False) -> str | None:
        """The fragment of the passage at `offset`: `h3.p2`, or with `sentence` `h3.p2.s1`."""
        block = self.block_at(offset)
        if block is None:
            return None
        if not sentence:
            return block.fragment
        ordinal = bisect_right(self.sentences_of(block), offset, key=_start) or 1
        return f"{block.fragment}.s{ordinal}"


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end
