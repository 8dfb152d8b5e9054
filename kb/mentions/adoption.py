"""Words by which a text takes it that the Chamber adopted a motion, without telling of a vote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kb.documents.offsets import Span
from kb.documents.sentences import sentences
from kb.mentions.model import FoundMotion, Mention
from kb.mentions.motion_references import Reference


class Presupposing(NamedTuple):
    """A form of words, with an example."""

    pattern: re.Pattern[str]
    example: str


_CHAMBER = r"(?:(?:de|uw) (?:Tweede |Eerste )?Kamer|uw Kamer)"
_ASKED = r"(?:verzocht|gevraagd|opgeroepen)"

PRESUPPOSING: tuple[Presupposing, ...] = (
    Presupposing(re.compile(rf"\b{_CHAMBER} heeft\b[^;«»\n]{{0,160}}?\b{_ASKED}\b", re.IGNORECASE),
                 "De Tweede Kamer heeft de regering in de motie van het lid De Vries verzocht de ganzen te tellen."),
    Presupposing(re.compile(rf"\bheeft {_CHAMBER} (?:de regering|het kabinet)\b[^;«»\n]{{0,160}}?\b{_ASKED}\b", re.IGNORECASE),
                 "Met de motie van het lid De Vries heeft de Kamer de regering om een telling verzocht."),
    Presupposing(re.compile(rf"\b(?:verzocht|vroeg) {_CHAMBER}\b", re.IGNORECASE),
                 "In de motie van het lid De Vries verzocht uw Kamer de regering om een telling."),
    Presupposing(re.compile(rf"\b{_CHAMBER} (?:de regering|het kabinet|mij|ons)\b[^;«»\n]{{0,120}}?\b{_ASKED}\b",
                            re.IGNORECASE),
                 "Met de motie van het lid De Vries waarin de Kamer de regering om een telling heeft verzocht."),
    Presupposing(re.compile(r"\bmotie\b[^;«»\n]{0,160}?\b(?:is|werd)\b[^;«»\n]{0,60}?\baangenomen\b", re.IGNORECASE),
                 "De motie van het lid De Vries is op 3 maart door uw Kamer aangenomen."),
    Presupposing(re.compile(r"\baangenomen (?:\w+ )?moties?\b", re.IGNORECASE),
                 "Ter uitvoering van de door uw Kamer aangenomen motie van het lid De Vries."),
)  # fmt: skip
"""A text that says one of these of a motion presupposes that it was adopted."""

_DOUBTS = re.compile(
    r"\b(?:indien|als|mocht|wanneer|niet|verworpen|aangehouden|ingetrokken|ontraden|ontraad|of)\b(?=[^.;]{0,120}\b(?:motie|aangenomen)\b)"
    r"|\bniet (?:is |werd )?aangenomen\b|\bverworpen\b|\bnog te (?:nemen|stemmen)\b",
    re.IGNORECASE,
)
"""Words that take it back: a condition, a denial, another outcome."""


def presuppose(text: str, references: Sequence[Reference], meant: Sequence[Sequence[FoundMotion]]) -> None:
    """Add to each motion the words of `text` that presuppose that it was adopted: those of a sentence that names only it."""
    for words, sentence in _presupposing(text):
        named = {
            id(motion): motion
            for reference, motions in zip(references, meant, strict=True)
            if sentence.start <= reference.span.start < sentence.end
            for motion in motions
        }
        if len(named) == 1:
            for motion in named.values():
                motion.presupposed.append(Mention(text[slice(*words)], words))


def _presupposing(text: str) -> Iterator[tuple[Span, Span]]:
    """The first such words of each sentence, with the sentence."""
    done: set[Span] = set()
    for form in PRESUPPOSING:
        for found in form.pattern.finditer(text):
            line = Span(text.rfind("\n", 0, found.start()) + 1, _end_of_line(text, found.end()))
            sentence = next(
                (each for each in sentences(text, line) if each.start <= found.start() and found.end() <= each.end),
                None,
            )
            if sentence and sentence not in done and not _DOUBTS.search(text, *sentence):
                done.add(sentence)
                yield Span(*found.span()), sentence


def _end_of_line(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end
