"""The part a product plays in the sentence that names it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from kb.documents.offsets import Span
from kb.documents.structure import ReadDocument


@dataclass(frozen=True)
class RoleCue:
    """Words in a sentence that tell what it says of the products it names."""

    role: str
    words: str
    example: str


CUES: tuple[RoleCue, ...] = (
    RoleCue(
        "not_strategic",
        r"geen (?:\w+ )?strategische|niet strategisch|lang niet alle",
        "Kaas is geen strategische invoer.",
    ),
    RoleCue("shortage", r"\w*tekort(?:en)?", "Er is een tekort aan kaas."),
    RoleCue(
        "reserve", r"(?:nood|strategische |olie)?voorra(?:ad|den)\w*|opslag", "Van kaas wordt een voorraad aangehouden."
    ),
    RoleCue("concentrated", r"(?:ge)?concentr\w+", "De invoer van kaas is geconcentreerd."),
    RoleCue("dependency", r"\w*afhankelijk\w*|dominante positie", "Voor kaas zijn wij afhankelijk van één land."),
    RoleCue("imported", r"\w*invoer\w*|ingevoerd\w*|import\w*", "Kaas is het belangrijkste invoerproduct."),
    RoleCue("exported", r"\w*uitvoer\w*|export\w*", "De uitvoer van kaas groeit."),
)
"""First match decides: what is said outright stands before what is only implied."""

MENTIONED = "mentioned"


_GOES_ON = re.compile(
    r"(?:hier|daar)(?:bij|onder|van|toe|voor)\b|(?:het|dit|dat) (?:gaat|zijn|betreft|betrof|geldt)\b|denk (?:hier|daar)?bij\b"
    r"|voorbeelden\b",
    re.IGNORECASE,
)
"""How a sentence begins that names examples of what the sentence before it speaks of."""


def product_role(sentence: str, before: str = "") -> str:
    """The role that `sentence` gives the products in it: that of the first cue it contains, or `mentioned`.

    A sentence without a cue that goes on about the one `before` it ("Hierbij gaat het om …") takes the role from there.
    """
    role = next((cue.role for cue, pattern in _compiled() if pattern.search(sentence)), MENTIONED)
    return product_role(before) if role == MENTIONED and before and _GOES_ON.match(sentence) else role


def roles_in(read: ReadDocument, offsets: Iterable[int]) -> list[str]:
    """The role of the product at each offset; every sentence is looked at once, however many products it names."""
    roles: dict[Span, str] = {}
    found = []
    for offset in offsets:
        sentence = read.sentence_at(offset)
        if sentence is not None and sentence not in roles:
            before = read.sentence_before(sentence)
            roles[sentence] = product_role(read.text[slice(*sentence)], read.text[slice(*before)] if before else "")
        found.append(roles[sentence] if sentence else MENTIONED)
    return found


@cache
def _compiled() -> tuple[tuple[RoleCue, re.Pattern[str]], ...]:
    return tuple((cue, re.compile(rf"\b(?:{cue.words})\b", re.IGNORECASE)) for cue in CUES)
