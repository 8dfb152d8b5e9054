"""A document as a page shows it: passages cut into plain words, citations and note markers, and nested under headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from kb.search.analysis import Language
from kb.search.marks import Marker
from kb.services.views.documents import CitationView, MentionView, PassageView, ValueView

_HEADING, _NOTE, _LIST_ITEM = "heading", "note", "list_item"


@dataclass(frozen=True)
class Piece:
    """Consecutive characters of a passage, in a citation or not; or between two characters, the marker of a note."""

    text: str = ""
    citation: CitationView | None = None
    mention: MentionView | None = None
    value: ValueView | None = None
    note: str | None = None
    """Fragment of the note."""
    marked: bool = False
    """Whether it is a word that was searched for."""
    opens: bool = False
    """Whether its citation, mention or value begins here: a note's marker, or a mark, may cut it in pieces."""


@dataclass
class Part:
    """A heading with what stands under it; the first part of a document may have no heading."""

    heading: PassageView | None
    passages: list[PassageView] = field(default_factory=list)
    subparts: list[Part] = field(default_factory=list)


def pieces(passage: PassageView, marks: Marker | None = None, language: Language = "nl") -> Iterator[Piece]:
    """The words of a passage exactly, cut where citations, mentions, values and note markers stand, and where `marks` finds its
    words. Of overlapping citations the first counts.
    """
    citations = _apart(passage.citations)
    places: list[CitationView | MentionView | ValueView] = [*citations, *passage.mentions, *passage.values]
    markers = sorted(passage.markers)
    marked = marks.places(passage.text, language) if marks else []
    edges = {0, len(passage.text), *(each.start for each in places), *(each.end for each in places)}
    cuts = sorted(edges | {offset for offset, _ in markers} | {offset for place in marked for offset in place})
    for start, end in zip(cuts, [*cuts[1:], len(passage.text)], strict=True):
        yield from (Piece(note=fragment) for offset, fragment in markers if offset == start)
        if start < end:
            citation, mention = _around(citations, start, end), _around(passage.mentions, start, end)
            value = _around(passage.values, start, end)
            yield Piece(
                text=passage.text[start:end],
                citation=citation,
                mention=mention,
                value=value,
                marked=any(a <= start and end <= b for a, b in marked),
                opens=any(each is not None and each.start == start for each in (citation, mention, value)),
            )


_Place = TypeVar("_Place", CitationView, MentionView, ValueView)


def _around(places: Sequence[_Place], start: int, end: int) -> _Place | None:
    """The place that holds the characters from `start` to `end`."""
    return next((each for each in places if each.start <= start and end <= each.end), None)


def _apart(citations: Sequence[CitationView]) -> list[CitationView]:
    kept: list[CitationView] = []
    for each in sorted(citations, key=lambda citation: (citation.start, -citation.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


def parts(passages: Sequence[PassageView]) -> list[Part]:
    """The body in reading order: unnumbered headings stand under the numbered one before them."""
    found: list[Part] = []
    last: Part | None = None
    for passage in passages:
        if passage.kind == _HEADING:
            last = Part(passage)
            nested = passage.number is None and found and _numbered(found[-1])
            (found[-1].subparts if nested else found).append(last)
        elif passage.kind != _NOTE:
            if last is None:
                last = Part(None)
                found.append(last)
            last.passages.append(passage)
    return found


def _numbered(part: Part) -> bool:
    return part.heading is not None and part.heading.number is not None


def notes(passages: Sequence[PassageView]) -> dict[str | None, list[PassageView]]:
    """The notes by the passage that refers to them, in order; under None those to which none does."""
    there = {passage.fragment for passage in passages}
    found: dict[str | None, list[PassageView]] = {}
    for passage in passages:
        if passage.kind == _NOTE:
            place = passage.marker_fragment if passage.marker_fragment in there else None
            found.setdefault(place, []).append(passage)
    return found


def runs(passages: Sequence[PassageView]) -> list[tuple[bool, list[PassageView]]]:
    """Consecutive passages together: list items (True) as one list, others as they are."""
    found: list[tuple[bool, list[PassageView]]] = []
    for passage in passages:
        listed = passage.kind == _LIST_ITEM
        if not found or found[-1][0] != listed:
            found.append((listed, []))
        found[-1][1].append(passage)
    return found
