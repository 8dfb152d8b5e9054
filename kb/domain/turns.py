"""Whose move it is with a motion, and since what: computed by rules that are data, as its state is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kb.domain.states import NOT_ASKED, SETTLED
from kb.domain.terms import Term
from kb.domain.values import ChamberViewValue, DecisionValue, Flag, RequestState, Stance, Turn


class Since(StrEnum):
    """What a turn begins with."""

    SUBMITTED = "submitted"
    DECIDED = "decided"
    SETTLED = "settled"
    """The last time that the motion was reported settled."""
    VIEWED = "viewed"
    """The last time that the Chamber gave its view."""


@dataclass(frozen=True)
class Case:
    """What is known of a motion, as far as it tells whose move it is."""

    state: RequestState
    flags: Collection[Flag] = ()
    decision: DecisionValue | None = None
    """The end of the decision, or what a document presupposes."""
    stances: Collection[Stance] = ()
    """Of what is said of the motion or its requests, as far as confirmed."""
    tabled: bool = False
    """Whether anything is known of the decision, an end or not."""
    views: Collection[ChamberViewValue] = ()
    """The last view of the Chamber on each request that it gave one on."""
    days: Mapping[Since, date] = field(default_factory=dict)


@dataclass(frozen=True)
class Standing:
    """Whose move it is, since when where that is known, and what it follows from."""

    turn: Turn
    since: date | None
    why: Term


@dataclass(frozen=True)
class TurnRule:
    """It is the move of `turn`, since the day of `since`, where `fits` holds."""

    turn: Turn
    why: Term
    fits: Callable[[Case], bool]
    since: Since | None = None


def _why(name: str, nl: str, en: str) -> Term:
    return Term(f"kb:TurnRule.{name}", nl, en)


TURN_RULES: tuple[TurnRule, ...] = (
    TurnRule(Turn.NOBODY, _why("not_asked", "de motie vraagt niets meer", "the motion asks nothing any more"),
             lambda case: case.decision in NOT_ASKED, Since.DECIDED),
    TurnRule(Turn.GOVERNMENT, _why("sent_back", "volgens de Kamer is er niet geheel aan voldaan",
             "the House finds it not fully met"),
             lambda case: any(view is not ChamberViewValue.MET for view in case.views), Since.VIEWED),
    TurnRule(Turn.NOBODY, _why("content", "volgens de Kamer is eraan voldaan", "the House finds it met"),
             lambda case: bool(case.views), Since.VIEWED),
    TurnRule(Turn.CHAMBER, _why("contested", "als afgehandeld gemeld, niet (geheel) gedaan: de Kamer kan daar iets van vinden",
             "reported settled, not (fully) done: the House may take a view"),
             lambda case: Flag.CLAIMED_NOT_DONE in case.flags, Since.SETTLED),
    TurnRule(Turn.NOBODY, _why("settled", "er wordt niets meer verwacht", "nothing more is waited for"),
             lambda case: case.state in SETTLED),
    TurnRule(Turn.CHAMBER, _why("undecided", "de Kamer heeft nog niet beslist", "the House has not decided yet"),
             lambda case: case.tabled and case.decision is None, Since.SUBMITTED),
    TurnRule(Turn.CHAMBER, _why("reported", "als afgehandeld gemeld: de Kamer kan daar iets van vinden",
             "reported settled: the House may take a view"),
             lambda case: Stance.HANDLED in case.stances, Since.SETTLED),
    TurnRule(Turn.GOVERNMENT, _why("to_do", "aangenomen; de regering moet eraan voldoen of erover berichten",
             "adopted; the government is to meet it or report on it"),
             lambda case: case.decision is not None, Since.DECIDED),
    TurnRule(Turn.GOVERNMENT, _why("taken_up", "de regering sprak erover; of de motie is aangenomen, is hier niet bekend",
             "the government spoke of it; whether the motion was adopted is not known here"),
             lambda case: bool(case.stances), Since.SUBMITTED),
)  # fmt: skip
"""Tried from the top; the first that fits tells."""

_NOTHING = _why("nothing", "er is te weinig over vastgelegd", "too little is on record about it")


def whose_turn(case: Case) -> Standing:
    """Whose move it is; unknown where too little is on record."""
    rule = next((rule for rule in TURN_RULES if rule.fits(case)), None)
    if rule is None:
        return Standing(Turn.UNKNOWN, None, _NOTHING)
    return Standing(rule.turn, case.days.get(rule.since) if rule.since else None, rule.why)
