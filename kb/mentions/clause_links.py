"""Which document a named thing is set out in: the citation in the clause or note that belongs to its name.

Precision goes first: a citation belongs to the name it follows first, and to none where anything else lies between.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from kb.citations.model import Citation, CitationKind
from kb.documents.offsets import Span
from kb.documents.structure import BlockKind, Note, ReadDocument


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


_ACTS = (CitationKind.CELEX, CitationKind.BWB)
_POINTS_BACK = re.compile(
    r"\b(?:(?:de|het|deze|dit|dat|die)\s(?:(?:wets|richtlijn)?voorstel|wet|verordening|richtlijn|actieplan|plan|mededeling"
    r"|strategie|instrument|maatregel|fonds|programma|initiatief|motie)(?!\s(?:over|inzake|betreffende|voor|tot)\b)"
    r"|(?:hier|daar)(?:in|over))\b",
    re.IGNORECASE,
)
"""Words by which a sentence goes on about the thing that was named last."""
_ANOTHER_ACT = re.compile(
    r"\b(?!wetsvoorstel)\w[\w-]*(?:verordening|richtlijn|wet|besluit|strategie|actieplan|verdrag|akkoord)\b"
    r"|\b(?:Verordening|Richtlijn|Wet|Besluit|Regulation|Directive|Act)\b"
    r"|\b(?:verordening|richtlijn|wet|mededeling|strategie|actieplan|regulation|directive)\s(?:over|inzake|betreffende|voor|tot)\b"
)
"""The own name of an act: what is cited after it is that act."""
_BESIDE = re.compile(r"[\s,:]*[(\[]?\s*(?:(?:zie|ofwel|voluit|officieel|met nummer)\s)?\Z")
_JOINED = re.compile(r"[\s,;)\]]*(?:en|and)?[\s,;(\[]*")
_NEXT_MARKER = re.compile(r"[\s,]*")


class _Place(NamedTuple):
    """A citation and where the running text points to it: at its own words, or at the marker of the `note` it stands in."""

    anchor: int
    citation: Citation
    note: Note | None

    @property
    def end(self) -> int:
        return self.anchor if self.note else self.citation.span.end


def clause_links(read: ReadDocument, names: Sequence[Named], citations: Sequence[Citation]) -> list[ClauseLink]:
    """Pair every citation with the thing whose clause or note cites it; each at most once.

    Citations side by side (`A en B`) count as one. They belong to the last thing named before them in their note, or
    else in the sentence that they or their note's marker stand in; where that names nothing but points back ("deze
    mededeling"), in its paragraph. No other citation may stand between, nor the name of another act.
    """
    clauses = _Clauses(read, sorted(names, key=lambda name: name.span))
    links = []
    before: _Place | None = None
    for cluster in _clusters(read, _places(read, citations)):
        name = clauses.named_for(cluster[0], before)
        links += [ClauseLink(name, place.citation, place.anchor) for place in cluster if name]
        before = cluster[-1]
    return links


def _places(read: ReadDocument, citations: Iterable[Citation]) -> list[_Place]:
    """Every resolved citation that the running text points to, in the order in which it does."""
    notes = {note.fragment: note for note in read.notes}
    places = []
    for citation in citations:
        block = read.block_at(citation.span.start)
        if block is None or not citation.resolved:
            continue
        note = notes.get(block.fragment) if block.kind is BlockKind.NOTE else None
        if note is None:
            places.append(_Place(citation.span.start, citation, None))
        elif note.marker is not None:
            places.append(_Place(note.marker, citation, note))
    return sorted(places, key=lambda place: (place.anchor, place.citation.span))


def _clusters(read: ReadDocument, places: Iterable[_Place]) -> Iterator[list[_Place]]:
    """The places, those side by side together."""
    cluster: list[_Place] = []
    for place in places:
        if cluster and not _side_by_side(read, cluster[-1], place):
            yield cluster
            cluster = []
        cluster.append(place)
    if cluster:
        yield cluster


def _side_by_side(read: ReadDocument, left: _Place, right: _Place) -> bool:
    if left.note is not right.note:
        return bool(left.note and right.note and _NEXT_MARKER.fullmatch(read.text, left.anchor, right.anchor))
    return _JOINED.fullmatch(read.text, left.citation.span.end, right.citation.span.start) is not None


@dataclass(frozen=True)
class _Clauses:
    read: ReadDocument
    names: Sequence[Named]

    @cached_property
    def _starts(self) -> list[int]:
        return [name.span.start for name in self.names]

    def named_for(self, place: _Place, before: _Place | None) -> Named | None:
        """The thing that a citation is about; `before` is the one that the text points to before it."""
        note, cited = place.note, place.citation.span.start
        if note is None:
            return self._named_in_clause(place, before)
        follows = before is not None and before.note is note
        since = before.citation.span.end if before and follows else note.span.start
        if name := self._last_named(since, cited):
            return None if self._other_act(name.span.end, cited) else name
        return None if follows or self._other_act(note.span.start, cited) else self._named_in_clause(place, before)

    def _named_in_clause(self, place: _Place, before: _Place | None) -> Named | None:
        """The thing named last before the place, in its sentence or, where that points back, in its paragraph."""
        at = max(place.anchor - 1, 0)
        block, sentence = self.read.block_at(at), self.read.sentence_at(at)
        if block is None or sentence is None:
            return None
        name = self._last_named(max(block.span.start, before.end if before else 0), place.anchor)
        if name is None or self._other_act(max(name.span.end, sentence.start), place.anchor):
            return None
        if name.span.start < sentence.start and not _POINTS_BACK.search(self.read.text, sentence.start, place.anchor):
            return None
        is_part_of_sentence = place.note is None and place.citation.kind in _ACTS
        return name if not is_part_of_sentence or _BESIDE.match(self.read.text[name.span.end : place.anchor]) else None

    def _last_named(self, since: int, until: int) -> Named | None:
        """The last name that lies between the two offsets."""
        at = bisect_right(self._starts, until) - 1
        while at >= 0 and self.names[at].span.end > until:
            at -= 1
        return self.names[at] if at >= 0 and self.names[at].span.start >= since else None

    def _other_act(self, start: int, end: int) -> bool:
        return _ANOTHER_ACT.search(self.read.text, start, end) is not None
