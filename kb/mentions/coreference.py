"""Later mentions of an instrument by its kind alone: "the action plan" after "the Critical Raw Materials Action Plan"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kb.documents.structure import Span
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
    candidates = sorted((place for place in places if place.kind in KINDS_TAKEN_UP), key=lambda each: each.span)
    starts = [place.span.start for place in candidates]
    for found in _DEFINITE.finditer(folded):
        if _SPECIFIED.match(text, found.end()):
            continue
        before = candidates[: bisect_left(starts, found.start())]
        antecedent = _antecedent(folded, before, found)
        if antecedent is not None:
            yield antecedent._replace(span=Span(*found.span(1)))


def _antecedent(folded: str, before: Sequence[Place], found: re.Match[str]) -> Place | None:
    paragraph = folded.rfind("\n\n", 0, found.start()) + 1
    for place in reversed(before):
        if place.span.start < paragraph or place.span.end > found.start(1):
            return None
        introduced = folded[max(paragraph, place.span.start - _WORD_BEFORE) : place.span.end]
        if _IS_OF_KIND[found[1]].search(introduced) or _IS_OF_KIND[found[1]].search(fold(place.name)):
            return place
    return None
