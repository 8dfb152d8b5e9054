"""Later mentions of an instrument by its kind alone: "the action plan" after "the Critical Raw Materials Action Plan"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from kb.documents.offsets import Span
from kb.domain.dutch import fold
from kb.mentions.grouping import Place

KINDS_TAKEN_UP = ("instrument", "measure")

HEADS: dict[str, str] = {
    "actieplan": "actieplan|action plan",
    "verordening": "verordening|regulation",
    "richtlijn": "richtlijn|directive",
    "wetsvoorstel": "wetsvoorstel",
    "wet": "wet|act",
    "instrument": "instrument",
    "strategie": "strategie|strategy",
    "mededeling": "mededeling|communication",
    "fonds": "fonds|fund",
    "programma": "programma|programme",
}
"""A kind as a definite noun, and how the name ends or the text introduces a thing of that kind."""

_DEFINITE = re.compile(rf"\b(?:het|de|dit|dat|deze|die) ({'|'.join(HEADS)})\b")
_SPECIFIED = re.compile(r"\s+(?:voor|van|over|inzake|betreffende|tot|om|[A-Z«\"“])")
_IS_OF_KIND = {head: re.compile(rf"(?:{names})\b") for head, names in HEADS.items()}
_WORD_BEFORE = 16
"""How many characters before a name may introduce it: "the *wetsvoorstel* X"."""


def later_mentions(text: str, places: Sequence[Place]) -> Iterator[Place]:
    """For each bare "the action plan", a place of the last thing of that kind that its paragraph named before it."""
    folded = fold(text)
    found = [each for each in _DEFINITE.finditer(folded) if not _SPECIFIED.match(text, each.end())]
    if not found:
        return
    paragraphs = [0, *(blank.end() for blank in re.finditer("\n\n", text))]
    candidates = sorted((place for place in places if place.kind in KINDS_TAKEN_UP), key=_start)
    of_kind = {head: _of_kind(folded, paragraphs, candidates, head) for head in {each[1] for each in found}}
    for each in found:
        paragraph = _paragraph(paragraphs, each.start())
        at = bisect_left(of_kind[each[1]], each.start(), key=_start) - 1
        if at >= 0 and of_kind[each[1]][at].span.start >= paragraph and of_kind[each[1]][at].span.end <= each.start(1):
            yield of_kind[each[1]][at]._replace(span=Span(*each.span(1)))


def _of_kind(folded: str, paragraphs: Sequence[int], candidates: Sequence[Place], head: str) -> list[Place]:
    """The candidates that are, by their name or by the word before it, of the kind that `head` takes up."""
    pattern = _IS_OF_KIND[head]
    return [
        place
        for place in candidates
        if pattern.search(
            folded,
            max(_paragraph(paragraphs, place.span.start), place.span.start - _WORD_BEFORE),
            place.span.end,
        )
        or pattern.search(fold(place.name))
    ]


def _paragraph(paragraphs: Sequence[int], offset: int) -> int:
    """Where the paragraph begins that holds `offset`."""
    return paragraphs[bisect_right(paragraphs, offset) - 1]


def _start(place: Place) -> int:
    return place.span.start
