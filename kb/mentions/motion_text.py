"""The parts of a text that is a motion itself: heading, operative clauses, signers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kb.documents.offsets import Span
from kb.mentions.movers import NAME, OTHERS, Movers, parse_movers, proper_case

_LONGEST = 20_000
"""A motion fills a page or two; a longer text quotes one."""

_OPENING = re.compile(r"(?:\A|(?<=\n))\W{0,3}(?:De Kamer,|[Gg]ehoord de beraadslaging)|\bDe Kamer,(?=\s+gehoord de)")
_CLOSING = re.compile(r"(?:en\s)?gaat over tot de orde van de dag\W*", re.IGNORECASE)
_HEADING = re.compile(
    r"(?:\A|(?<=\n))[^\n]{0,40}?\bMOTIE\s(?:VAN\s)?(?:DE\s)?(?:HET\s)?(?:LID\s|LEDEN\s)?(?P<movers>[^\n]{2,300}?)"
    r"(?=\s+(?:TER VERVANGING VAN|OVER\b|INZAKE\b|VOORGESTELD\b|ONTVANGEN\b)|\s*\(|\s*(?::|(?<!C\.S)\.)?\s*(?:\n|\Z))"
    r"(?P<rest>[^\n]*)",
    re.IGNORECASE,
)
_OPERATIVE_VERBS = (
    "verzoekt|roept|spreekt|draagt|zegt|besluit|keurt|betreurt|erkent|steunt|nodigt|dringt|wijst|veroordeelt|stelt|geeft"
    "|vraagt|onderschrijft|verklaart|verwerpt|benoemt|herdenkt|bevestigt|verzoekt|waarschuwt|schaart"
)
_PREAMBLE_WORDS = (
    "(?:(?:voorts|tevens|verder|ook)\\s)?(?:constaterende|overwegende|gehoord|gelezen|gelet op|gezien|erkennende|memorerende"
    "|kennisgenomen|in aanmerking nemende|(?:van\\s)(?:mening|oordeel)|onderkennende|in herinnering|indachtig|concluderende"
    "|onderstrepende|wijzende|verwijzende|de Kamer,)"
)
_OPERATIVE = re.compile(rf"(?:en\s)?(?:{_OPERATIVE_VERBS})\b", re.IGNORECASE)
_PREAMBLE = re.compile(rf"{_PREAMBLE_WORDS}", re.IGNORECASE)
_RUN_ON = re.compile(
    rf"(?<=[;,])\s+(?=(?:{_PREAMBLE_WORDS}|(?:{_OPERATIVE_VERBS}|en gaat)\b))|(?<=de dag\.)\s+", re.IGNORECASE
)
_SIGNER = re.compile(rf"{NAME}(?:\s(?:en\s)?{NAME})*{OTHERS}?[,.]?")
_PART = re.compile(r"\S[^\n]*")


@dataclass(frozen=True)
class MotionText:
    """What a motion's own text says. `heading` is where it names itself, else its opening words."""

    heading: Span
    movers: Movers
    dicta: tuple[Span, ...]
    replaces: str | None
    """The words of the heading that name the motion it replaces."""


def read_motion(text: str) -> MotionText | None:
    """The parts of the motion that `text` is, or None if it is something else."""
    opening = _OPENING.search(text, 0, 2_000)
    if opening is None or len(text) > _LONGEST:
        return None
    parts = list(_parts(text, opening.start()))
    dicta = tuple(_dicta(text, parts))
    heading = _HEADING.search(text, 0, opening.start())
    signers = _signers(text, parts)
    if not dicta and not heading:
        return None
    if heading is None:
        return MotionText(Span(*opening.span()), Movers(tuple(signers)), dicta, None)
    named = parse_movers(heading["movers"].strip())
    movers = Movers(tuple(proper_case(name, signers) for name in named.names), named.with_others)
    return MotionText(Span(heading.start(), heading.end("movers")), movers, dicta, heading["rest"].strip() or None)


def _parts(text: str, start: int) -> Iterator[Span]:
    """The clauses: a line each, or separated by what begins the next where all stands in one paragraph."""
    for line in _PART.finditer(text, start):
        at = line.start()
        if _CLOSING.search(line.group()) and not _CLOSING.match(line.group()):
            for gap in _RUN_ON.finditer(text, *line.span()):
                yield Span(at, gap.start())
                at = gap.end()
        yield Span(at, line.end())


def _dicta(text: str, parts: list[Span]) -> Iterator[Span]:
    """Each operative clause with the list that hangs on it, up to the next clause, the closing or the signers."""
    current: Span | None = None
    for part in parts:
        begins = bool(_OPERATIVE.match(text, *part))
        ends = begins or bool(_PREAMBLE.match(text, *part) or _CLOSING.match(text, *part) or _is_signer(text, part))
        if ends and current:
            yield current
            current = None
        if begins:
            current = part
        elif current:
            current = Span(current.start, part.end)
    if current:
        yield current


def _is_signer(text: str, part: Span) -> bool:
    return bool(_SIGNER.fullmatch(text, *part))


def _signers(text: str, parts: list[Span]) -> list[str]:
    """The names after the closing words; at the end of the text where those are missing."""
    closings = [index for index, part in enumerate(parts) if _CLOSING.match(text, *part)]
    tail = parts[closings[-1] + 1 :] if closings else parts
    return [text[slice(*part)].strip(" ,.") for part in tail if _is_signer(text, part)]
