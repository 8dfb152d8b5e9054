"""What a text says about the stage of an instrument or measure, from the words right around its name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from kb.documents.structure import Span


@dataclass(frozen=True)
class StageCue:
    """Words that tell a stage. `before` the name, as an attribute of it, or anywhere `around` it in its sentence."""

    stage: str
    words: str
    """A regular expression, matched without regard to case."""
    place: str
    example: str


CUES: tuple[StageCue, ...] = (
    StageCue("in_force", r"(?:reeds |al )?in werking getreden", "before", "de al in werking getreden Havenwet"),
    StageCue("in_force", r"geldende|van kracht zijnde", "before", "de geldende Havenwet"),
    StageCue("in_force", r"(?:trad|treedt|getreden|trad(?:en)?)\b[^.;]{0,60}\bin werking|in werking (?:getreden|treedt|trad)",
             "around", "De Havenwet is in mei in werking getreden."),
    StageCue("in_force", r"(?:werd|is|wordt)\b[^.;]{0,140}\bvan kracht", "around", "In mei werd de Havenwet van kracht."),
    StageCue("adopted", r"(?:werd|is|zijn|was)\b[^.;]{0,80}\b(?:vastgesteld|aangenomen)", "around",
             "De Havenwet is in mei aangenomen."),
    StageCue("agreed", r"(?:akkoord|overeenstemming) (?:bereikt|gesloten)", "around",
             "Over de Havenwet is een akkoord bereikt."),
    StageCue("announced", r"(?:werkt|werken|bezig|komt|komen)\b.{0,60}\bvoorstel", "before",
             "De minister werkt aan een voorstel voor een Havenwet."),
    StageCue("proposed", r"wetsvoorstel|voorstel (?:voor|van|tot)(?: een| de| het)?(?: zogenaamde?)?|voorgestelde",
             "before", "het wetsvoorstel Havenwet"),
    StageCue("announced", r"(?:nog )?(?:beoogde?|voorgenomen|aangekondigde?|geplande|toekomstige)", "before",
             "de beoogde Havenwet"),
    StageCue("announced", r"(?:kondigde|kondigt)\b[^.;]{0,120}\baan\b|\baangekondigd\b|onder de aandacht gebracht", "around",
             "De minister heeft de Havenwet aangekondigd."),
    StageCue("proposed", r"(?:ingediend|aangeboden aan (?:uw|de) kamer|voorgesteld)", "around",
             "De Havenwet is in mei ingediend."),
    StageCue("published", r"(?:presenteerde|publiceerde|gepresenteerd|gepubliceerd|uitgebracht|publicatie van)", "around",
             "In mei presenteerde de minister de Havenvisie."),
)  # fmt: skip
"""Nearest first: what stands as an attribute before the name outranks what its sentence says further off."""

WINDOW = 90
"""Characters before a name in which an attribute of it can stand."""

_BREAK = re.compile(r"[,;:.()«»]|\ben\b")


def stage_stated(text: str, sentence: Span, name: Span, others: Sequence[Span] = ()) -> str | None:
    """The stage that `sentence` gives to the thing named at `name`, or None where it says none.

    `others` are the names of other things: a cue that stands nearer to one of them is theirs.
    """
    before = _attribute(text, sentence, name)
    for cue, pattern in _compiled():
        if cue.place == "before" and pattern.search(before):
            return cue.stage
    nearest: tuple[int, str] | None = None
    for cue, pattern in _compiled():
        if cue.place == "around":
            for match in pattern.finditer(text, *sentence):
                distance = _distance(Span(*match.span()), name)
                if any(_distance(Span(*match.span()), other) < distance for other in others):
                    continue
                if nearest is None or distance < nearest[0]:
                    nearest = distance, cue.stage
    return nearest[1] if nearest else None


def _attribute(text: str, sentence: Span, name: Span) -> str:
    """What stands between the last break and the name, at most WINDOW characters."""
    window = text[max(sentence.start, name.start - WINDOW) : name.start]
    breaks = [match.end() for match in _BREAK.finditer(window)]
    return window[breaks[-1] if breaks else 0 :]


def _distance(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end, 0)


@cache
def _compiled() -> tuple[tuple[StageCue, re.Pattern[str]], ...]:
    return tuple((cue, re.compile(rf"\b(?:{cue.words})\b", re.IGNORECASE)) for cue in CUES)
