"""The part a product plays in the sentence that names it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


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


def product_role(sentence: str) -> str:
    """The role that `sentence` gives the products in it: that of the first cue it contains, or `mentioned`."""
    return next((cue.role for cue, pattern in _compiled() if pattern.search(sentence)), MENTIONED)


@cache
def _compiled() -> tuple[tuple[RoleCue, re.Pattern[str]], ...]:
    return tuple((cue, re.compile(rf"\b(?:{cue.words})\b", re.IGNORECASE)) for cue in CUES)
