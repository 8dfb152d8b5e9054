"""What a motion asks, where a text tells it in words of its own instead of quoting it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kb.documents.offsets import Span
from kb.documents.sentences import sentences
from kb.mentions.requests import ADVERBS, addressee_in

_NAME_OF_OFFICE = r"(?:\svan\s(?-i:[A-Z])[\w-]*(?:(?:,\s|\sen\s|\s)(?-i:[A-Z])[\w-]*)*)?"
_GOVERNMENT = (
    r"(?:aan\s)?(?:de|het)\s(?:[\w-]{1,30}\s)?"
    rf"(?:regering|kabinet|minister(?:s|-president)?|bewindspersonen|staatssecretaris(?:sen)?)\b{_NAME_OF_OFFICE}\s{ADVERBS}"
)
_CHAMBER = r"(?:de|uw)\s(?:Tweede\s|Eerste\s)?Kamer\s"
_ASKED = r"(?:verzocht|gevraagd|opgeroepen)"
_ASKS = r"(?:verzoekt|verzocht|vraagt|roept)"
_BE = r"(?:wordt|werd|is|was)"

FORMS: tuple[tuple[str, str], ...] = (
    (rf"{_BE}\s{_GOVERNMENT}{_ASKED}\s", "In de motie-Jansen wordt de regering verzocht veren te tellen."),
    (
        rf"{_GOVERNMENT}(?:{_BE}\s{_ASKED}|{_ASKED}\s{_BE})\s",
        "De motie-Jansen, waarin de regering wordt verzocht om veren te tellen, is aangenomen.",
    ),
    (
        rf"(?:heeft|had)\s{_CHAMBER}{_GOVERNMENT}{_ASKED}\s",
        "Met de motie-Jansen heeft de Kamer de regering verzocht veren te tellen.",
    ),
    (
        rf"{_CHAMBER}(?:heeft|had)\s{_GOVERNMENT}{_ASKED}\s",
        "Uw Kamer heeft de regering verzocht veren te tellen (motie-Jansen).",
    ),
    (
        rf"{_CHAMBER}{_GOVERNMENT}(?:heeft\s{_ASKED}|{_ASKED}\sheeft|verzoekt|verzocht|vraagt|oproept)\s",
        "De motie-Jansen, waarmee de Kamer de regering heeft verzocht om veren te tellen, is aangenomen.",
    ),
    (rf"{_ASKS}\s{_CHAMBER}{_GOVERNMENT}", "Met de motie-Jansen verzoekt de Kamer de regering om veren te tellen."),
    (
        rf"die\s{_GOVERNMENT}(?:verzoekt|verzocht|vraagt|oproept|heeft\s{_ASKED})\s",
        "De motie-Jansen die de regering verzoekt om veren te tellen, is aangenomen.",
    ),
)
"""The ways to tell that the government is asked something, each with a motion that asks to count ferries."""
MOTION_ASKS = (
    rf"{_ASKS}\s(?:{ADVERBS}{_GOVERNMENT}|(?=om\s))",
    "De motie-Jansen verzoekt de regering om veren te tellen.",
)
"""Here the motion must be the subject: "the government asks" has the same words."""

_ASKING = re.compile(
    rf"\b(?:{'|'.join(pattern for pattern, _ in FORMS)}|(?P<motion>{MOTION_ASKS[0]}))(?:op\s)?{ADVERBS}(?:om\s)?",
    re.IGNORECASE,
)
_VERBS = ("verzoekt", "verzocht", "vraagt", "gevraagd", "roept", "geroepen")
_STOP = re.compile(
    r"[;«“\"]|\s\((?=[^()]*(?:motie|nrs?\.|Kamerst))|,?\s(?:en\s)?(?=(?:verzoekt|verzocht)\b)"
    r"|,\s(?=(?:is|wordt|zijn|worden|werd|heeft|hebben|beschouw|acht|ontraad|voer|geef|ga|kan|zal|doe|maar|terwijl|waarop)\b)",
    re.IGNORECASE,
)
"""Where what is asked ends before its sentence does: the main clause goes on, or a source follows."""
_INFINITIVE = re.compile(r"\bte\s[a-zà-ÿ]{2,}n\b")
_IS_SUBJECT = re.compile(r"(?:\s\([^()]*\)|,\s(?:Kamerstuk|\d)[^()]{0,40},)?\s(?:(?:op\s)?stuk\snr\.\s?\d+\s)?\Z")
_PREPOSITION = re.compile(
    r"\b(?:in|met|van|bij|conform|door|op|via|middels|over|naar|onder|volgens|tot|uit|voor)\s\Z", re.IGNORECASE
)
_OWN_DOING = re.compile(
    r"\b(?:uitvoering|reactie|aanleiding|beantwoording|kader|opvolging|navolging|lijn|gevolg)\b[^.;,]{0,20}\Z",
    re.IGNORECASE,
)
"""Before a motion: what follows is what the government did about it, and whom it asked."""
_LINE = re.compile(r"\S[^\n]*")
_AS_FAR_BACK = 60


class Asking(NamedTuple):
    """Words that tell what is asked: `asked` is the infinitive part, `start` is where the verb and who is asked begin."""

    start: int
    asked: Span
    addressee: str | None
    sentence: Span
    by_subject: bool
    """Whether only a motion that is the subject of the verb can be meant."""


def askings(text: str) -> Iterator[Asking]:
    """Every place in `text` that tells, unquoted, what the government was asked to do; in order."""
    for block in _blocks_with_verb(text):
        if _ASKING.search(text, *block):
            for sentence in sentences(text, block):
                yield from _in_sentence(text, sentence)


def _blocks_with_verb(text: str) -> Iterator[Span]:
    for line in _LINE.finditer(text):
        if any(verb in line[0] for verb in _VERBS):
            yield Span(*line.span())


def _in_sentence(text: str, sentence: Span) -> Iterator[Asking]:
    at = sentence.start
    while found := _ASKING.search(text, at, sentence.end):
        stop = _STOP.search(text, found.end(), sentence.end)
        asked = Span(found.end(), stop.start() if stop else sentence.end)
        if _INFINITIVE.search(text, *asked):
            goes_on = at > sentence.start and text[at : found.start()].strip(" ,") == "en"
            by_subject = found["motion"] is not None and not goes_on
            yield Asking(found.start(), asked, addressee_in(found[0]), sentence, by_subject)
        at = asked.end


def may_ask(text: str, motion: Span, asking: Asking) -> bool:
    """Whether the motion named at `motion`, before the verb, can be the one that asks."""
    before = text[max(0, motion.start - _AS_FAR_BACK) : motion.start]
    if asking.by_subject:
        return not _PREPOSITION.search(before) and _IS_SUBJECT.match(text[motion.end : asking.start]) is not None
    return not _OWN_DOING.search(before)
