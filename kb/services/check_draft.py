"""A draft that is checked, and which of its sentences may answer something that was asked or promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from datetime import date as Date
from functools import cached_property
from typing import Any, NamedTuple

from kb.documents.offsets import Span
from kb.domain.values import Stance
from kb.search.analysis import is_stop_word, stem, words
from kb.services.analyse import Analysis

Row = dict[str, Any]
ENOUGH_IN_COMMON = 0.5
"""The part of a request's words that a sentence must have in common to count as one that may answer it. Our own choice: half."""
FEWEST_IN_COMMON = 2


class Answer(NamedTuple):
    """A sentence that may answer a request, the part of its words that it shares, and which."""

    span: Span
    score: float
    in_common: tuple[str, ...]
    stance: Stance | None = None
    """What the sentence says of what was asked; None where its words do not show it."""

    @property
    def promised(self) -> bool:
        """Whether it only announces an answer."""
        return self.stance is Stance.ANNOUNCES


@dataclass(frozen=True)
class Draft:
    """The draft, with what is asked again and again of its text."""

    found: Analysis

    def words(self, span: Span) -> str:
        """The words of the draft in a span."""
        return self.found.read.text[slice(*span)]

    def place(self, span: Span) -> Row:
        """Where a span begins: its locator in the draft, and its line."""
        fragment = self.found.read.fragment_at(span.start, sentence=True)
        return {"locator": f"#{fragment}" if fragment else None, "line": self.found.read.line(span.start)}

    def sentences(self) -> Sequence[Span]:
        """Every sentence, in order."""
        return [sentence for sentence, _ in self.said]

    @cached_property
    def said(self) -> Sequence[tuple[Span, frozenset[str]]]:
        """Every sentence with the words in it, as their stems."""
        sentences = (each for block in self.found.read.blocks for each in self.found.read.sentences_of(block))
        return [(sentence, stems(self.words(sentence))) for sentence in sentences]

    @property
    def day(self) -> Date:
        """The day of the draft; today where it does not say one."""
        return Date.fromisoformat(self.found.identity.date) if self.found.identity.date else datetime.now(UTC).date()


def best_answer(draft: Draft, asked: str, silent: Sequence[Span]) -> Answer | None:
    """The sentence that has most words in common with what was asked, outside the spans that answer nothing."""
    wanted = stems(asked) - _TELLING_WORDS
    best = max(
        (_in_common(sentence, said, wanted) for sentence, said in draft.said if not overlaps(sentence, silent)),
        key=lambda answer: answer.score,
        default=None,
    )
    return best if best and best.score >= ENOUGH_IN_COMMON and len(best.in_common) >= FEWEST_IN_COMMON else None


def _in_common(sentence: Span, said: frozenset[str], asked: frozenset[str]) -> Answer:
    in_common = asked & said
    return Answer(sentence, len(in_common) / max(len(asked), 1), tuple(sorted(in_common)))


def stems(text: str) -> frozenset[str]:
    """The words of a text that say something, each as its stem."""
    return frozenset(stem(word.text) for word in words(text) if not is_stop_word(word.text) and len(word.text) > 2)


def overlaps(span: Span, others: Sequence[Span]) -> bool:
    """Whether a span shares a character with one of the others."""
    return any(min(span.end, other.end) > max(span.start, other.start) for other in others)


_TELLING_WORDS = stems(
    "Kamer Tweede kabinet regering minister motie verzoek brief informeren informeert geïnformeerd inlichten ingelicht"
    " berichten bericht rapporteren rapporteert gerapporteerd melden gemeld sturen gestuurd hierover daarover hieromtrent"
)
"""What any letter to the Chamber says: to have these words in common shows no answer."""
