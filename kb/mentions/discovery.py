"""Instruments and measures that no list names, recognised by the form of their name alone. Precision goes first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kb.documents.offsets import Span
from kb.mentions.grouping import Place, as_things, without_overlaps
from kb.mentions.model import FoundThing


@dataclass(frozen=True)
class NameForm:
    """A form that names of one kind have; the group `name` is the name."""

    kind: str
    pattern: str
    example: str


_CAPITAL = r"[A-ZÀ-Ý][\w’'-]*"
_WORDS = rf"{_CAPITAL}(?:(?: (?:of|on|and|for|the))? {_CAPITAL}){{0,5}}"

FORMS: tuple[NameForm, ...] = (
    NameForm(
        "measure",
        r"\b[Ww]etsvoorstel (?P<name>[A-ZÀ-Ý][\w’'-]+(?:,? (?:en |van |voor )?[a-zà-ÿ][\w’'-]+){0,3})(?= [a-z]|[.,;)])",
        "het wetsvoorstel Veerdiensten regelt",
    ),
    NameForm(
        "measure",
        r"(?<![.!?] )(?<!^)\b(?P<name>(?:Uitvoeringswet|Kaderwet|Rijkswet|Wet) (?:op |van |ter )?[a-zà-ÿ][\w’'-]+(?: [a-zà-ÿ][\w’'-]+){0,4}?)"
        r"(?= (?:is|wordt|werd|regelt|biedt|van kracht|in werking)\b|[.,;)])",
        "Zo is de Wet veilige veren van kracht",
    ),
    NameForm(
        "instrument",
        rf"(?<![.!?] )\b(?P<name>{_WORDS} (?:Act|Regulation|Directive|Instrument|Action Plan|Facility|Fund|Strategy))\b",
        "met de European Ferries Act wil",
    ),
    NameForm("instrument", r"\b(?P<name>IPCEI [A-Z][\w-]+)", "deelname aan de IPCEI Veren"),
    NameForm(
        "instrument",
        r"(?<![.!?] )\b(?P<name>(?:Verordening|Richtlijn) [a-zà-ÿ][\w’'-]+(?: [a-zà-ÿ][\w’'-]+){0,2}?)"
        r"(?= (?:is|wordt|werd|regelt|die|en)\b|[.,;)])",
        "de Verordening veilige veren.",
    ),
)
"""Each form reads its own example; what begins a sentence may be capitalised for that alone and is left out."""


def discover(text: str) -> list[FoundThing]:
    """Things of kind `instrument` or `measure` without an entity, by the forms of their names."""
    return as_things(text, without_overlaps(_places(text)))


def _places(text: str) -> Iterator[Place]:
    for form, pattern in _compiled():
        for found in pattern.finditer(text):
            yield Place(found["name"].casefold(), Span(*found.span("name")), "", form.kind, found["name"])


@cache
def _compiled() -> tuple[tuple[NameForm, re.Pattern[str]], ...]:
    return tuple((form, re.compile(form.pattern)) for form in FORMS)
