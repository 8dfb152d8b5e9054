"""Puts drafts together: the normalised text, the way back to the original, and a name for every passage."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from kb.documents.offsets import OffsetMap, Run, Span
from kb.documents.reader import headings
from kb.documents.reader.draft import Draft, DraftDocument, Marker
from kb.documents.structure import Block, BlockKind, Note, ReadDocument, Section

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_ODD = re.compile(rf" [\s{_INVISIBLE}]+|[^\S ][\s{_INVISIBLE}]*|[{_INVISIBLE}][\s{_INVISIBLE}]*")
"""Every run of blanks or invisible characters that is not a single plain space."""

_BLANK = re.compile(r"\s")
_LAST_WORD = re.compile(r"\S+$")
_CLOSING = ".,;:!?)]»”’\"'"
_OPENING = "(«“‘\"'["
_LONGEST_WORD = 80
_KEEPS_DOT = re.compile(r"(?:jl|c\.s|nrs?|art|blz|bijv|enz|etc|d\.d|resp|(?:\w\.)+\w)\.$", re.IGNORECASE)


class Weaver:
    """Writes the normalised text, remembering where each character came from."""

    def __init__(self, draft: DraftDocument) -> None:
        self._original = draft.original
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._markers = sorted(draft.markers, key=lambda marker: marker.start)
        self._marker_starts = [marker.start for marker in self._markers]
        self._pending = ""
        self._block_start = self._block_part = 0
        self.length = 0
        self.placed: dict[int, int] = {}
        """Where in the normalised text each note's marker stood."""

    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    def offsets(self) -> OffsetMap:
        """The map of what was written so far."""
        return OffsetMap(tuple(self._runs))

    def write(self, draft: Draft) -> Span | None:
        """Write one block behind a blank line, and say where it stands; None if there is nothing in it."""
        self._pending = "\n\n" if self.length else ""
        start = self._block_start = self.length + len(self._pending)
        self._block_part = len(self._parts) + bool(self._pending)
        resume = 0
        for piece in draft.pieces:
            if self.length > start:
                self._pending = piece.glue
            resume = self._write_around_markers(max(piece.start, resume), piece.end)
        self._pending = ""
        return Span(start, self.length) if self.length > start else None

    def block_text(self) -> str:
        """The text of the block that was written last."""
        return "".join(self._parts[self._block_part :])

    def _write_around_markers(self, start: int, end: int) -> int:
        """Write a range without the markers in it; a marker may reach over a line end, so say where to go on."""
        at = bisect_left(self._marker_starts, start)
        while at < len(self._markers) and self._markers[at].start <= end:
            marker = self._markers[at]
            if marker.note not in self.placed:
                self._fold(start, marker.start)
                self.placed[marker.note] = max(self.length, self._block_start)
                start = self._after(marker)
            at += 1
        self._fold(start, end)
        return start

    def _after(self, marker: Marker) -> int:
        """Where the text goes on; an abbreviation's dot and the full stop behind its marker become one."""
        before = self._original[max(0, marker.start - 8) : marker.start]
        doubled = (
            marker.end > marker.start
            and _KEEPS_DOT.search(before)
            and self._original[marker.end : marker.end + 1] == "."
        )
        return marker.end + 1 if doubled else marker.end

    def _fold(self, start: int, end: int) -> None:
        for match in _ODD.finditer(self._original, start, end):
            self._copy(start, match.start())
            if blank := _BLANK.search(match.group()):
                self._write(" ", match.start() + blank.start())
            start = match.end()
        self._copy(start, end)

    def _copy(self, start: int, end: int) -> None:
        if start < end:
            self._write(self._original[start:end], start)

    def _write(self, text: str, original: int) -> None:
        if self._pending:
            self._append(self._pending, -1)
            self._pending = ""
        self._append(text, original)

    def _append(self, text: str, original: int) -> None:
        self._runs.append(Run(self.length, original, len(text)))
        self._parts.append(text)
        self.length += len(text)


class Names:
    """Gives every passage a fragment that is unique in its document."""

    def __init__(self) -> None:
        self._paragraphs: Counter[str] = Counter()
        self._taken: Counter[str] = Counter()
        """Every name that was given, with its highest suffix, from where the next free one is looked for."""

    def paragraph(self, prefix: str) -> str:
        """The next paragraph under a heading: `h3.p2`."""
        self._paragraphs[prefix] += 1
        return self.unique(f"{prefix}.p{self._paragraphs[prefix]}")

    def unique(self, wanted: str) -> str:
        """`wanted`, or with `-2`, `-3` … where it is taken."""
        name = wanted
        while name in self._taken:
            self._taken[wanted] += 1
            name = f"{wanted}-{self._taken[wanted]}"
        self._taken[name] += 1
        return name


class Outline:
    """The sections of a document as they come, and the names of what stands in them."""

    def __init__(self) -> None:
        self.sections: list[Section] = []
        self._names = Names()
        self._prefix = "h0"

    @property
    def current(self) -> int | None:
        """Index of the section that is being read."""
        return len(self.sections) - 1 if self.sections else None

    def open(self, number: str | None, title: str, span: Span) -> Section:
        """A heading begins a section; without a number it stands in the numbered one before it."""
        parent = None if number or headings.CLOSING_HEADINGS.fullmatch(title) else self._numbered()
        key = headings.key(number, title)
        if parent is not None:
            fragment = self._names.unique(f"{self.sections[parent].fragment}-{headings.slug(title)}")
        else:
            fragment = self._names.unique(key if key == "summary" else f"h{key}" if number else f"h-{key}")
            self._prefix = fragment
        section = Section(number, title, key, fragment, span, parent)
        self.sections.append(section)
        return section

    def _numbered(self) -> int | None:
        """The numbered section that is open: the last one, unless an unnumbered one stands beside it since."""
        if not self.sections:
            return None
        last = self.sections[-1]
        return last.parent if last.parent is not None else len(self.sections) - 1 if last.number else None

    def paragraph(self) -> str:
        """The fragment of the next paragraph or list item; the count runs on through unnumbered subsections."""
        return self._names.paragraph(self._prefix)

    def note(self, number: str) -> str:
        """The fragment of a note."""
        return self._names.unique(f"n{number}")


def assemble(draft: DraftDocument) -> ReadDocument:
    """The finished document: body blocks in reading order, then the notes."""
    weaver, outline = Weaver(draft), Outline()
    blocks = [block for body in draft.body if (block := _body_block(body, weaver, outline))]
    notes = list(_notes(draft.notes, weaver, outline, blocks))
    blocks += [Block(BlockKind.NOTE, note.span, note.fragment, note.section) for note in notes]
    return ReadDocument(
        original=draft.original,
        text=weaver.text(),
        offsets=weaver.offsets(),
        blocks=tuple(blocks),
        sections=tuple(outline.sections),
        notes=tuple(notes),
        repairs=tuple(draft.repairs),
        about=draft.about,
        media_type=draft.media_type,
    )


def _body_block(draft: Draft, weaver: Weaver, outline: Outline) -> Block | None:
    span = weaver.write(draft)
    if span is None:
        return None
    if draft.kind is BlockKind.HEADING:
        fragment = outline.open(draft.number, weaver.block_text(), span).fragment
    else:
        fragment = outline.paragraph()
    return Block(draft.kind, span, fragment, outline.current)


def _notes(drafts: Sequence[Draft], weaver: Weaver, outline: Outline, blocks: Sequence[Block]) -> Iterator[Note]:
    body = weaver.text()
    for index, draft in enumerate(drafts):
        marker, number = weaver.placed.get(index), draft.number or str(index + 1)
        if span := weaver.write(draft):
            word = marker_word(body, marker) if marker is not None else None
            yield Note(number, span, outline.note(number), marker, word, _section_at(blocks, marker))


def _section_at(blocks: Sequence[Block], offset: int | None) -> int | None:
    if offset is None:
        return None
    at = bisect_right(blocks, offset, key=lambda block: block.span.start) - 1
    return blocks[at].section if at >= 0 else None


def marker_word(text: str, marker: int) -> str | None:
    """The word a marker hangs on, without the punctuation that closes it but with an abbreviation's own dot."""
    match = _LAST_WORD.search(text, max(0, marker - _LONGEST_WORD), marker)
    if match is None:
        return None
    word = match.group().lstrip(_OPENING)
    return (word if _KEEPS_DOT.search(word) else word.rstrip(_CLOSING)) or None
