"""The members who moved a motion, as running text, titles and headings name them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from kb.domain.dutch import fold

PARTICLES = frozenset(
    [
        "van",
        "de",
        "den",
        "der",
        "het",
        "'t",
        "’t",
        "ten",
        "ter",
        "te",
        "op",
        "in",
        "uit",
        "el",
        "al",
        "la",
        "le",
        "di",
        "da",
        "dos",
        "du",
        "von",
        "bin",
    ]
)

_PARTICLE = (
    r"(?:[Vv]an|[Dd]e[nr]?|[Hh]et|['’]t|[Tt]e[nr]?|[Oo]p|[Ii]n|[Uu]it"
    r"|[EeAa]l|[Ll][ae]|[Dd][ia]|[Dd]os|[Dd]u|[Vv]on|[Bb]in)"
)
_NO_NAME = (
    r"(?!(?:Kamer|Tweede|Eerste|Europ|Nederland|Minister|Staats|Wet|Algemeen|Commissie|Notaoverleg|Debat|Raad|Zaak"
    r"|Handelingen|Aanhangsel|[A-Z]{2,}\b))"
)
_CAPITAL = rf"{_NO_NAME}[A-ZÀ-ÖØ-ÞĆČŁŚŞŠŻŽİ][^\W\d_]*(?:['’-][^\W\d_]+)*"
NAME = rf"(?:{_PARTICLE}\s){{0,3}}{_CAPITAL}(?:\s(?:{_PARTICLE}\s){{0,2}}{_CAPITAL}){{0,2}}"
"""A surname, with or without a first name: `Alkaya`, `Van der Plas`, `Gijs van Dijk`, `Martens-America`."""

_PARTY = r"(?:\s\([A-Z][\w+-]*\))?"
NAMES = rf"{NAME}{_PARTY}(?:(?:,\s?|\s?/\s?|,?\s{{1,2}}en\s){NAME}{_PARTY})*"
OTHERS = r"(?:\s{0,2}c\.?\s?s\b\.?|\scum\ssuis)"
"""What says that others moved it too."""

_LIKE_A_SLIP = 0.8
_SEPARATOR = re.compile(r"\s*/\s*|,?\s+en\s+|\s*,\s*(?:en\s+)?", re.IGNORECASE)
_OTHERS = re.compile(OTHERS + r"\s*$", re.IGNORECASE)
_PARTY_AFTER = re.compile(r"\s\([^()]*\)$")


@dataclass(frozen=True)
class Movers:
    """Names in the order of the text, and whether it says "c.s."."""

    names: tuple[str, ...] = ()
    with_others: bool = False

    def __bool__(self) -> bool:
        return bool(self.names)


NOBODY = Movers()


def parse_movers(words: str) -> Movers:
    """The movers that `words` list: `Alkaya en Weverling`, `De Hoop/Vedder c.s.`."""
    listed = _OTHERS.sub("", words.strip())
    names = (_PARTY_AFTER.sub("", name).strip(" ,;.") for name in _SEPARATOR.split(listed))
    return Movers(tuple(name for name in names if name), listed != words.strip())


def proper_case(name: str, known: Sequence[str] = ()) -> str:
    """A name from a heading in capitals as it is normally written, as `known` spells it where that has it.

    Headings have slips ("BONTEBAL"), so a name that differs from a known one by a letter or two is taken for that.
    """
    spelled = {fold(candidate): candidate for candidate in known}
    alike = get_close_matches(fold(name), spelled, n=1, cutoff=_LIKE_A_SLIP)
    if alike:
        return spelled[alike[0]]
    if not name.isupper():
        return name
    words = [word.lower() if word.lower() in PARTICLES else _capitalised(word) for word in name.split()]
    words[0] = words[0][:1].upper() + words[0][1:]
    return " ".join(words)


def same_movers(left: Movers, right: Movers) -> bool:
    """Whether both name the same members, in any order; a hyphen may join two members or be part of one name."""
    ours, theirs = _persons(left), _persons(right)
    return len(ours) == len(theirs) and _all_among(ours, theirs)


def may_be_same_movers(left: Movers, right: Movers) -> bool:
    """Whether the shorter naming fits the longer: `motie-Alkaya` for the one by Alkaya and Weverling."""
    shorter, longer = sorted((_persons(left), _persons(right)), key=len)
    return bool(shorter) and _all_among(shorter, longer) and any(_same_person(name, longer[0]) for name in shorter)


def _capitalised(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-"))


def _persons(movers: Movers) -> list[str]:
    return [part for name in movers.names for part in fold(name).split("-")]


def _all_among(names: list[str], others: list[str]) -> bool:
    return all(any(_same_person(name, other) for other in others) for name in names)


def _same_person(left: str, right: str) -> bool:
    """Equal, or one has a first name before it; `dijk` is somebody else than `van dijk`."""
    shorter, longer = sorted((left, right), key=len)
    if shorter == longer:
        return True
    first_names = longer.removesuffix(" " + shorter)
    return first_names != longer and not PARTICLES.intersection(first_names.split())
