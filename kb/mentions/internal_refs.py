"""References of a document to its own parts: chapters, sections, annexes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kb.documents.offsets import Span


@dataclass(frozen=True)
class InternalRef:
    """Words that point to another part of the same document; `target` holds `3` for chapter 3, `bijlage 2` for annex 2."""

    surface: str
    span: Span
    target: tuple[str, ...]


_NUMBER = r"\d{1,2}(?:\.\d{1,2}){0,3}"
_LIST = re.compile(
    rf"\b(?P<part>hoofdstuk(?:ken)?|paragra(?:af|fen)|§{{1,2}}|bijlagen?|annex(?:en)?)\s(?P<numbers>(?:{_NUMBER}|[A-H](?!\w))"
    rf"(?:(?:,\s|\sen\s|\s(?:t/m|tot en met)\s|\s?[-–]\s?)(?:{_NUMBER}|[A-H](?!\w))){{0,8}})",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(\d{1,2})(?:\s(?:t/m|tot en met)\s|\s?[-–]\s?)(\d{1,2})$")
_ELSEWHERE = re.compile(
    r"\s(?:van|uit|bij|der)\s(?:de|het|een|dat|die|deze brief niet)?\s?"
    r"(?:\w+\s)?(?:wet|verordening|richtlijn|verdrag|grondwet|begroting|rapport|rijksbegroting|kamerstuk\w*|nota|advies)\b",
    re.IGNORECASE,
)
"""What follows a reference into another document."""
_BUDGET = re.compile(r"(?:begrotings|kamerstuk\w*\s[^.]{0,30})$", re.IGNORECASE)


def find_internal_refs(text: str) -> list[InternalRef]:
    """The references of `text` to its own parts, in order. One into another document ("chapter 3 of the act") is none."""
    return [
        InternalRef(found[0], Span(*found.span()), _targets(found["part"].lower(), found["numbers"]))
        for found in _LIST.finditer(text)
        if not _ELSEWHERE.match(text, found.end())
        and not _BUDGET.search(text, max(0, found.start() - 45), found.start())
    ]


def _targets(part: str, numbers: str) -> tuple[str, ...]:
    prefix = "bijlage " if part.startswith(("bijlage", "annex")) else ""
    ranged = _RANGE.fullmatch(numbers)
    if ranged:
        return tuple(f"{prefix}{number}" for number in range(int(ranged[1]), int(ranged[2]) + 1))
    return tuple(f"{prefix}{number}" for number in re.split(r",\s|\sen\s", numbers))
