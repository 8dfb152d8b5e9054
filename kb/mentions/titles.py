"""What the title of a motion says of it: who moved it, what it is about, whether it was changed and what it replaces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kb.domain.dutch import fold
from kb.domain.identifiers import Kamerstuk
from kb.errors import UnknownIdentifier
from kb.mentions.movers import NAMES, NOBODY, OTHERS, Movers, parse_movers

_TITLE = re.compile(
    r"(?i:(?P<changed>(?:(?:\w+\s)?nader\s)?gewijzigde\s+)?motie(?:[\s-]+van)?\s+(?:(?:het|de|van)\s+){0,3}(?:leden|lid)\s+)"
    rf"(?P<movers>{NAMES})(?P<others>{OTHERS}(?:[\s.]{{1,3}}(?=\s|over\b))?)?(?=\W|over\b|\Z)"
)
_ABOUT = re.compile(r".{0,40}?\b(?:over|inzake)\s+(?P<about>.+)")
_PAPER = r"(?:\d{2}\s?\d{3}[\s–-]{0,3})?(?:[IVXLABCJ]{1,5}[\s–-]{1,3}|\d{2}-)?(?:nr\.?\s?)?\d{1,4}"
_REPLACES = re.compile(
    rf"\(?\b(?:t\.?\s?v\.?\s?v\b\.?|ter\svervanging\svan)\s{{0,2}}(?P<words>(?:die\s)?(?:gedrukt\s)?(?:onder\s)?{_PAPER})\)?",
    re.IGNORECASE,
)
_IN_FRONT = re.compile(r"\A(?:die\s)?(?:gedrukt\s)?(?:onder\s)?(?:nr\.?\s)?", re.IGNORECASE)


@dataclass(frozen=True)
class Title:
    """What a title says. `replaces` holds the words for the motion that it takes the place of."""

    movers: Movers = NOBODY
    about: str | None = None
    changed: bool = False
    replaces: str | None = None


def read_title(title: str) -> Title:
    """The parts of a motion's title as the Chamber writes it: `Gewijzigde motie van het lid … over … (t.v.v. …)`."""
    words = " ".join(title.split())
    replaced = _REPLACES.search(words)
    replaces = replaced["words"] if replaced else None
    match = _TITLE.match(words)
    if match is None:
        return Title(replaces=replaces)
    rest = _ABOUT.match(words, match.end())
    about = rest["about"].removesuffix(replaced[0] if replaced else "").strip() if rest else None
    movers = Movers(parse_movers(match["movers"]).names, match["others"] is not None)
    return Title(movers, about, bool(match["changed"]), replaces)


def replaced_motion(words: str, dossier: Kamerstuk) -> str | None:
    """The id of the motion that `words` name (`19637-3370`, `nr. 617` in the same dossier); None where that is unclear."""
    plain = _IN_FRONT.sub("", words)
    if plain.isdecimal():
        return str(Kamerstuk(dossier.dossier, dossier.chapter, plain))
    try:
        found = Kamerstuk.parse(plain)
    except UnknownIdentifier:
        return None
    return str(found) if found.number else None


def disagreement(title: Movers, signers: Sequence[str]) -> str | None:
    """Why the title and the signatures name different movers, in a few words; None where they agree.

    The title names the first signers in their order, all of them unless it says "c.s."; it may leave out accents.
    """
    if not signers:
        return "the published text has no signers"
    named = [fold(name) for name in title.names]
    if named != [fold(name) for name in signers[: len(named)]]:
        return "the names differ"
    if len(signers) > len(named) and not title.with_others:
        return "more signed than the title names"
    return None


def agreed(title: Movers, signers: Sequence[str]) -> list[str]:
    """The movers that both name, in the order of the signatures: what is sure where they disagree."""
    named = {fold(name) for name in title.names}
    return [name for name in signers if fold(name) in named]
