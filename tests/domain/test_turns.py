"""Whose move it is with a motion."""

from datetime import date

import pytest

from kb.domain.turns import TURN_RULES, Case, Since, whose_turn
from kb.domain.values import ChamberViewValue, DecisionValue, Flag, RequestState, Stance, Turn

ADOPTED = DecisionValue.ADOPTED
DAYS = {
    Since.SUBMITTED: date(2020, 1, 1),
    Since.DECIDED: date(2020, 2, 1),
    Since.SETTLED: date(2020, 3, 1),
    Since.VIEWED: date(2020, 4, 1),
}


def case(**more) -> Case:
    return Case(**{"state": RequestState.OPEN, "days": DAYS, **more})


@pytest.mark.parametrize(
    ("found", "turn", "since"),
    [
        (Case(RequestState.UNKNOWN), Turn.UNKNOWN, None),
        (case(tabled=True), Turn.CHAMBER, Since.SUBMITTED),
        (case(tabled=True, decision=ADOPTED), Turn.GOVERNMENT, Since.DECIDED),
        (case(decision=DecisionValue.REJECTED, stances=[Stance.UNDER_WAY]), Turn.NOBODY, Since.DECIDED),
        (case(stances=[Stance.UNDER_WAY]), Turn.GOVERNMENT, Since.SUBMITTED),
        (case(decision=ADOPTED, stances=[Stance.HANDLED]), Turn.CHAMBER, Since.SETTLED),
        (case(state=RequestState.DECLINED, flags=[Flag.CLAIMED_NOT_DONE]), Turn.CHAMBER, Since.SETTLED),
        (case(state=RequestState.MET, decision=ADOPTED), Turn.NOBODY, None),
        (case(stances=[Stance.HANDLED], views=[ChamberViewValue.MET]), Turn.NOBODY, Since.VIEWED),
        (case(stances=[Stance.HANDLED], views=[ChamberViewValue.MET, ChamberViewValue.PARTLY]), Turn.GOVERNMENT, Since.VIEWED),
    ],
)  # fmt: skip
def test_the_turn_passes_from_the_house_to_the_government_and_back(
    found: Case, turn: Turn, since: Since | None
) -> None:
    standing = whose_turn(found)
    assert (standing.turn, standing.since) == (turn, DAYS.get(since) if since else None)
    assert standing.why.nl and standing.why.en


def test_every_rule_has_a_reason_of_its_own() -> None:
    assert len({rule.why.iri for rule in TURN_RULES}) == len(TURN_RULES)
