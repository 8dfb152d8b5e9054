"""Which document a named thing is set out in: the citation in the clause or note that belongs to its name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kb.citations.model import Citation
from kb.documents.structure import BlockKind, ReadDocument, Span


@dataclass(frozen=True)
class Named:
    """A place in the text where a thing is named; `key` tells things apart."""

    key: str
    span: Span


@dataclass(frozen=True)
class ClauseLink:
    """The thing named at `name` is set out in what `citation` cites; `anchor` is where the clause points to it."""

    name: Named
    citation: Citation
    anchor: int


_POINTS_BACK = re.compile(
    r"\b(?:(?:deze|dit|dat|die)\s+\w+|(?:hier|daar)(?:van|in|over|voor|bij|mee)"
    r"|het (?:wets)?voorstel|de mededeling|het actieplan|de verordening)\b",
    re.IGNORECASE,
)
"""Words by which a sentence goes on about the thing that was named last."""


def clause_links(read: ReadDocument, names: Sequence[Named], citations: Sequence[Citation]) -> list[ClauseLink]:
    """Pair every citation with the thing whose clause cites it, directly or through a note; each at most once.

    A citation belongs to the last thing named before it in its sentence; failing that, where the sentence points back,
    or directly follows the one that names it, to the thing named last in the paragraph.
    """
    ordered = sorted(names, key=lambda name: name.span.start)
    return [
        ClauseLink(name, citation, anchor)
        for citation, anchor in _anchored(read, citations)
        if (name := _named_for(read, ordered, anchor)) is not None
    ]


def _anchored(read: ReadDocument, citations: Sequence[Citation]) -> Iterator[tuple[Citation, int]]:
    """Every citation with the place in the running text that it hangs on: its own, or its note's marker."""
    markers = {note.fragment: note.marker for note in read.notes}
    for citation in citations:
        block = read.block_at(citation.span.start)
        if block is None:
            continue
        if block.kind is BlockKind.NOTE:
            marker = markers.get(block.fragment)
            if marker is not None:
                yield citation, marker
        else:
            yield citation, citation.span.start


def _named_for(read: ReadDocument, ordered: Sequence[Named], anchor: int) -> Named | None:
    at = max(anchor - 1, 0)
    block = read.block_at(at)
    if block is None or (sentence := read.sentence_at(at)) is None:
        return None
    earlier = [name for name in ordered if block.span.start <= name.span.start and name.span.end <= anchor]
    if not earlier:
        return None
    last = earlier[-1]
    if last.span.start >= sentence.start or _goes_on(read, sentence, last):
        return last
    return None


def _goes_on(read: ReadDocument, sentence: Span, last: Named) -> bool:
    """Whether `sentence` still speaks of what the paragraph named last."""
    naming = read.sentence_at(last.span.start)
    follows = naming is not None and not read.text[naming.end : sentence.start].strip()
    return follows or _POINTS_BACK.search(read.text, *sentence) is not None
