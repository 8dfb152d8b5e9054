"""Walks marked-up text, whatever its vocabulary, into blocks: headings, paragraphs, list items, and notes inside them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kb.documents.reader import headings
from kb.documents.reader.draft import Draft, DraftDocument, Marker, Piece
from kb.documents.structure import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True)
class Dialect:
    """The names that matter in one vocabulary; an element that is in none of these holds blocks."""

    inline: frozenset[str]
    numbers: frozenset[str]
    """Inline elements that hold the number of what follows them; a blank belongs behind it."""
    headings: frozenset[str]
    items: frozenset[str]
    skipped: frozenset[str]
    breaks: frozenset[str] = frozenset()
    note: str | None = None
    note_number: str | None = None


@dataclass
class _Open:
    """A block that is being read: text and markers so far."""

    kind: BlockKind
    parts: list[str] = field(default_factory=list)
    notes: list[tuple[int, _Element]] = field(default_factory=list)
    """Notes met inside, with how many characters stood before each."""
    length: int = 0

    def add(self, text: str | None) -> None:
        if text:
            self.parts.append(text)
            self.length += len(text)


class MarkupWalker:
    """Writes the words of a tree down, block by block, and drafts a document over what it wrote."""

    def __init__(self, dialect: Dialect, media_type: str) -> None:
        self._dialect = dialect
        self._media_type = media_type
        self._written: list[str] = []
        self._length = 0
        self._body: list[Draft] = []
        self._notes: list[Draft] = []
        self._markers: list[Marker] = []
        self._open = _Open(BlockKind.PARAGRAPH)

    def walk(self, root: _Element) -> DraftDocument:
        """Everything under `root`, as a draft whose original is the text as it was written down."""
        self._container(root, BlockKind.PARAGRAPH)
        self._flush()
        return DraftDocument(
            "".join(self._written), self._body, self._notes, self._markers, media_type=self._media_type
        )

    def _container(self, element: _Element, kind: BlockKind) -> None:
        self._open.kind = kind
        self._open.add(element.text)
        for child in element:
            self._child(child, kind)
            self._open.add(child.tail)

    def _child(self, child: _Element, kind: BlockKind) -> None:
        tag = local_name(child)
        if tag is None or tag in self._dialect.skipped:
            return
        if tag == self._dialect.note:
            self._open.notes.append((self._open.length, child))
        elif tag in self._dialect.breaks:
            self._open.add("\n")
        elif tag in self._dialect.inline:
            self._inline(child, kind)
        elif tag in self._dialect.numbers:
            self._inline(child, kind)
            self._open.add(" ")
        elif kind is BlockKind.HEADING:
            self._container(child, kind)
            self._open.add(" ")
        else:
            self._block(child, tag, kind)

    def _inline(self, element: _Element, kind: BlockKind) -> None:
        self._open.add(element.text)
        for child in element:
            self._child(child, kind)
            self._open.add(child.tail)

    def _block(self, element: _Element, tag: str, kind: BlockKind) -> None:
        inner = kind
        if tag in self._dialect.headings:
            inner = BlockKind.HEADING
        elif tag in self._dialect.items:
            inner = BlockKind.LIST_ITEM
        if not self._only_a_number():
            self._flush()
        self._container(element, inner)
        self._flush()
        self._open.kind = kind

    def _only_a_number(self) -> bool:
        """Whether nothing but an item's own number was read, which belongs to the paragraph that follows."""
        return self._open.kind is BlockKind.LIST_ITEM and 0 < len("".join(self._open.parts).strip()) <= 5

    def _flush(self) -> None:
        block, self._open = self._open, _Open(self._open.kind)
        raw = "".join(block.parts)
        text = raw.strip()
        if not text:
            return
        lead = len(raw) - len(raw.lstrip())
        start = self._write(text)
        draft = Draft(block.kind, [Piece(start, start + len(text))])
        if block.kind is BlockKind.HEADING:
            _number_heading(draft, text, start)
        self._body.append(draft)
        for before, element in block.notes:
            at = start + min(max(before - lead, 0), len(text))
            self._markers.append(Marker(len(self._notes), at, at))
            self._note(element)

    def _note(self, element: _Element) -> None:
        number = next((_words(child) for child in element if local_name(child) == self._dialect.note_number), None)
        inner = [_words(child) for child in element if local_name(child) not in (self._dialect.note_number, None)]
        text = " ".join(filter(None, inner)) or _words(element)
        start = self._write(text)
        self._notes.append(Draft(BlockKind.NOTE, [Piece(start, start + len(text))], number))

    def _write(self, text: str) -> int:
        start = self._length
        self._written.append(text + "\n")
        self._length += len(text) + 1
        return start


def _number_heading(draft: Draft, text: str, start: int) -> None:
    found = headings.heading(" ".join(text.split()), by_layout=False)
    if found and found.number:
        draft.number = found.number
        words_before = text.find(found.title.split(maxsplit=1)[0])
        draft.pieces = [Piece(start + words_before, start + len(text))]


def _words(element: _Element) -> str:
    return "".join(str(text) for text in element.itertext()).strip()


def local_name(element: _Element) -> str | None:
    """The name of an element without its namespace; None for comments, instructions and entities."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else None
