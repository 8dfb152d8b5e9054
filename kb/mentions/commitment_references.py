"""Where a text refers to a commitment that a minister made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kb.documents.offsets import Span

_COUNTS = {"twee": 2, "drie": 3, "vier": 4}
_REFERENCE = re.compile(
    r"(?:\b(?P<determiner>de|deze|die|mijn|onze|dezelfde)\s(?:(?:eerder|eerdere|gedane|genoemde|betreffende)\s)*)?"
    r"\b(?P<noun>toezegg?ing(?:g?en)?)\b"
    r"|\b(?P<promised>(?:de|deze|die|het)\s(?:eerder\s)?(?:toegezegde|beloofde)\s(?:\w+\s)?(?:brief|reactie|rapportage|notitie"
    r"|overzicht|evaluatie|informatie|onderzoek|plan))\b"
    r"|\b(?:dit|dat)\s(?:is|was)\s(?:(?:dan|dus|ook|hierbij)\s)?een\stoezegging\b"
    rf"|\b(?:die|deze|beide)\s(?P<several>(?:(?:{'|'.join(_COUNTS)})\s)?(?:elementen|punten|onderwerpen|aspecten|zaken|vragen))\b"
    r"|\b(?P<as_promised>zoals\s(?:eerder\s|ook\s)?toegezegd)\b"
    r"|\b(?:heb|hebben|heeft|had|is|zijn|werd|was)\b[^.;:?!\n§]{0,100}?\btoegezegd\b"
    r"|\btoegezegd\s(?:heb|heeft|is|was)\b"
    r"|\b(?:zeg|zegt|zeggen)\s(?:ik|wij|we|u|hierbij|graag|dat|de\sKamer|uw\sKamer)\b[^.;:?!\n]{0,40}?\btoe\b|\b(?:ik|wij|we)\szeg(?:gen)?\s[^.;:?!\n]{0,40}?\btoe\b"
    r"|\b(?:ga|wil|kan|zal)\s(?:ik|wij|we|u)\b[^.;:?!\n]{0,60}?\btoezeggen\b|\b(?:ik|wij|we)\s(?:ga|gaan|wil|kan|zal)\b[^.;:?!\n]{0,60}?\btoezeggen\b",
    re.IGNORECASE,
)
_TO_YOU = r"(?:u|uw\sKamer|de\sKamer)"
_WITHIN = r"[^.;:?!\n]{0,160}?"
"""Of the same clause."""
_PROMISE = re.compile(
    rf"\bdoe[nt]?\s(?:ik|wij|we|het\skabinet)\s{_TO_YOU}\b{_WITHIN}\btoekomen\b"
    rf"|\b(?:zal|zullen|ga|gaan)\s(?:ik|wij|we|het\skabinet)\b{_WITHIN}\b{_TO_YOU}\b{_WITHIN}"
    r"\b(?:informeren|berichten|inlichten|toesturen|toezenden|doen\stoekomen)\b"
    rf"|\b(?:ik|wij|we|het\skabinet)\s(?:zal|zullen|ga|gaan)\b{_WITHIN}\b{_TO_YOU}\b{_WITHIN}"
    r"\b(?:informeren|berichten|inlichten|toesturen|toezenden|doen\stoekomen)\b"
    rf"|\bzal\s(?:uw|de)\sKamer\b{_WITHIN}\b(?:geïnformeerd|bericht|ingelicht)\b"
    rf"|\bzal\sik\s(?:die|deze|uw)\s(?:vragen?|punten|punt|suggesties?|opmerkingen|opmerking)\b{_WITHIN}"
    r"\b(?:meenemen|betrekken|beantwoorden)\b",
    re.IGNORECASE,
)
"""A promise that is not called one: who speaks for the government will tell the Chamber something."""
_PROMISED_PAPER = re.compile(
    r"\been\s(?:\w+\s)?(?:brief|reactie|rapportage|notitie|overzicht|evaluatie|plan)\b", re.IGNORECASE
)
_SENTENCE_REST = re.compile(r"[^.?!\n]*")
_LINE_WITH_THE_STEM = re.compile(r"^(?=[^\n]*?(?:zeg|ZEG))[^\n]+", re.MULTILINE)
_IS_ABOUT_MONEY = re.compile(
    r"€|\b(?:miljoen|miljard|euro|geld|subsidies?|middelen|budget|steun|bijdrage|financiering)\b", re.IGNORECASE
)
_NUMBER = re.compile(r"\b(?:T\d{5}|TZ\d{6}-\d{1,3})\b")


@dataclass(frozen=True)
class CommitmentReference:
    """One place that names a commitment: with a noun, or with a verb ("heb ik toegezegd")."""

    span: Span
    id: str | None
    is_noun: bool
    points_back: bool
    several: int | None = None
    """How many that were named before in the paragraph it means: `die twee elementen`; 0 for all of them."""


def find_commitment_references(text: str) -> Iterator[CommitmentReference]:
    """Every place that names a commitment, in order; promises of money are something else."""
    for match in _matches(text):
        if not match["noun"] and _IS_ABOUT_MONEY.search(text, max(0, match.start() - 40), match.end() + 20):
            continue
        if match["several"]:
            yield CommitmentReference(
                Span(*match.span()), None, False, True, _COUNTS.get(match["several"].split()[0], 0)
            )
            continue
        number = _NUMBER.search(text, match.start(), match.end() + 60)
        points_back = bool(match["determiner"])
        yield CommitmentReference(
            Span(*match.span()),
            number.group() if number else None,
            bool(match["noun"] or match["promised"]),
            points_back,
        )


def find_promises(text: str) -> Iterator[Span]:
    """Every place where somebody says that he will tell the Chamber something, without calling that a commitment."""
    for match in _PROMISE.finditer(text):
        yield Span(*match.span())


def promised_paper(text: str, promise: Span) -> Span | None:
    """The paper that the rest of the sentence with a promise says will come: `namelijk dat ik een brief schrijf`."""
    rest = _SENTENCE_REST.match(text, promise.end)
    found = _PROMISED_PAPER.search(text, promise.start, rest.end() if rest else promise.end)
    return Span(*found.span()) if found else None


def _matches(text: str) -> Iterator[re.Match[str]]:
    for line in _LINE_WITH_THE_STEM.finditer(text):
        yield from _REFERENCE.finditer(text, *line.span())
