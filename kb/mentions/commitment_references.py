"""Where a text refers to a commitment that a minister made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kb.documents.structure import Span

_REFERENCE = re.compile(
    r"(?:\b(?P<determiner>de|deze|die|mijn|onze|dezelfde)\s(?:(?:eerder|eerdere|gedane|genoemde|betreffende)\s)*)?"
    r"\b(?P<noun>toezegg?ing(?:g?en)?)\b"
    r"|\b(?P<as_promised>zoals\s(?:eerder\s|ook\s)?toegezegd)\b"
    r"|\b(?:heb|hebben|heeft|had|is|zijn|werd|was)\b[^.;:?!\n§]{0,100}?\btoegezegd\b"
    r"|\btoegezegd\s(?:heb|heeft|is|was)\b"
    r"|\b(?:zeg|zegt|zeggen)\s(?:ik|wij|we|u|hierbij|graag|dat|de\sKamer|uw\sKamer)\b[^.;:?!\n]{0,40}?\btoe\b|\b(?:ik|wij|we)\szeg(?:gen)?\s[^.;:?!\n]{0,40}?\btoe\b"
    r"|\b(?:ga|wil|kan|zal)\s(?:ik|wij|we|u)\b[^.;:?!\n]{0,60}?\btoezeggen\b|\b(?:ik|wij|we)\s(?:ga|gaan|wil|kan|zal)\b[^.;:?!\n]{0,60}?\btoezeggen\b",
    re.IGNORECASE,
)
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


def find_commitment_references(text: str) -> Iterator[CommitmentReference]:
    """Every place that names a commitment, in order; promises of money are something else."""
    for match in _matches(text):
        if not match["noun"] and _IS_ABOUT_MONEY.search(text, max(0, match.start() - 40), match.end() + 20):
            continue
        number = _NUMBER.search(text, match.start(), match.end() + 60)
        points_back = bool(match["determiner"])
        yield CommitmentReference(
            Span(*match.span()), number.group() if number else None, bool(match["noun"]), points_back
        )


def _matches(text: str) -> Iterator[re.Match[str]]:
    for line in _LINE_WITH_THE_STEM.finditer(text):
        yield from _REFERENCE.finditer(text, *line.span())
