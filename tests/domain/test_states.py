from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.domain.states import STATE_RULES, Record, stances_on, stand, stand_motion
from kb.domain.values import AssessmentValue, DecisionValue, Flag, RequestKind, RequestState, Stance

DAY = date(2020, 7, 1)
RECORDS = st.builds(
    Record,
    stances=st.frozensets(st.sampled_from(Stance)),
    assessment=st.none() | st.sampled_from(AssessmentValue),
    due=st.none() | st.dates(date(2020, 1, 1), date(2020, 12, 31)),
    done=st.lists(st.dates(date(2020, 1, 1), date(2020, 12, 31)), max_size=3).map(tuple),
    followed_up=st.booleans(),
    decision=st.none() | st.sampled_from(DecisionValue),
)


def said(*stances: Stance, assessment: AssessmentValue | None = None, due: date | None = None) -> Record:
    return Record(frozenset(stances), assessment, due)


def test_a_request_to_be_told_is_not_declined_by_what_is_said_of_its_motion_where_the_chamber_is_told() -> None:
    told, motion = RequestKind.INFORM_CHAMBER, [Stance.DECLINES, Stance.HANDLED]
    assert stances_on(told, [Stance.INFORMS], motion) == {Stance.INFORMS, Stance.HANDLED}
    assert stances_on(told, [], [*motion, Stance.INFORMS]) == {Stance.INFORMS, Stance.HANDLED}
    assert stances_on(told, [], motion) == set(motion)
    assert stances_on(told, [Stance.DECLINES, Stance.INFORMS], []) == {Stance.DECLINES, Stance.INFORMS}
    assert stances_on(RequestKind.FUND, [], [*motion, Stance.INFORMS]) == {*motion, Stance.INFORMS}


@pytest.mark.parametrize("rule", STATE_RULES, ids=lambda rule: rule.why.iri)
def test_every_rule_gives_its_state_with_its_reason(rule) -> None:
    decision = min(rule.decisions, default=None)
    record = Record(rule.stances, rule.assessment, followed_up=rule.followed_up, decision=decision)
    standing = stand(record, DAY)
    assert (standing.state, standing.derivation[0]) == (rule.state, rule.why)


@pytest.mark.parametrize(
    ("record", "state"),
    [
        (Record(), RequestState.UNKNOWN),
        (said(Stance.HANDLED), RequestState.UNKNOWN),
        (said(Stance.INFORMS), RequestState.OPEN),
        (Record(decision=DecisionValue.ADOPTED), RequestState.OPEN),
        (Record(decision=DecisionValue.ADOPTED_PER_DOCUMENT), RequestState.OPEN),
        (Record(decision=DecisionValue.TIED), RequestState.UNKNOWN),
        (Record(frozenset({Stance.UNDER_WAY}), decision=DecisionValue.ADOPTED), RequestState.IN_PROGRESS),
        (Record(frozenset({Stance.UNDER_WAY}), decision=DecisionValue.REJECTED), RequestState.LAPSED),
        (Record(assessment=AssessmentValue.MET, decision=DecisionValue.REJECTED), RequestState.MET),
        (said(Stance.HANDLED, Stance.UNDER_WAY), RequestState.IN_PROGRESS),
        (said(Stance.HANDLED, Stance.DECLINES, Stance.UNDER_WAY), RequestState.DECLINED),
        (said(Stance.DECLINES, assessment=AssessmentValue.MET), RequestState.MET),
        (said(Stance.HANDLED, assessment=AssessmentValue.UNCLEAR), RequestState.UNKNOWN),
    ],
)
def test_what_was_found_goes_before_what_is_said_and_a_refusal_before_a_promise(
    record: Record, state: RequestState
) -> None:
    assert stand(record, DAY).state is state


@pytest.mark.parametrize(
    ("record", "flagged"),
    [
        (said(Stance.HANDLED), False),
        (said(Stance.DECLINES), False),
        (said(Stance.HANDLED, Stance.DECLINES), True),
        (said(Stance.HANDLED, Stance.DEFERS), True),
        (said(Stance.HANDLED, assessment=AssessmentValue.PARTLY), True),
        (said(Stance.HANDLED, assessment=AssessmentValue.NOT_MET), True),
        (said(Stance.HANDLED, assessment=AssessmentValue.MET), False),
    ],
)
def test_claimed_not_done_needs_both_the_claim_and_what_contradicts_it(record: Record, flagged: bool) -> None:
    assert (Flag.CLAIMED_NOT_DONE in stand(record, DAY).flags) is flagged


@pytest.mark.parametrize(
    ("record", "flags"),
    [
        (Record(due=DAY, decision=DecisionValue.ADOPTED), ()),
        (Record(due=date(2020, 6, 30), decision=DecisionValue.ADOPTED), (Flag.OVERDUE,)),
        (Record(due=date(2020, 6, 30), decision=DecisionValue.ADOPTED_PER_DOCUMENT), (Flag.OVERDUE,)),
        (Record(due=date(2020, 6, 30), stances=frozenset({Stance.HANDLED})), (Flag.OVERDUE,)),
        (Record(due=date(2020, 6, 30)), ()),  # the Chamber may have rejected it
        (Record(due=date(2020, 6, 30), decision=DecisionValue.TIED), ()),
        (Record(due=date(2020, 6, 30), assessment=AssessmentValue.DECLINED), ()),
        (Record(due=date(2020, 6, 1), assessment=AssessmentValue.MET, done=(date(2020, 6, 1),)), ()),
        (Record(due=date(2020, 6, 1), assessment=AssessmentValue.MET, done=(date(2020, 6, 2),)), (Flag.LATE,)),
        (Record(due=date(2020, 6, 1), assessment=AssessmentValue.MET), ()),
    ],
)
def test_terms_are_late_or_overdue_from_the_day_after(record: Record, flags: tuple[Flag, ...]) -> None:
    assert stand(record, DAY).flags == flags


@given(RECORDS, st.dates(date(2020, 1, 1), date(2020, 12, 31)))
def test_every_state_and_flag_has_a_reason(record: Record, day: date) -> None:
    standing = stand(record, day)
    assert len(standing.derivation) == 1 + len(standing.flags)
    assert not {Flag.LATE, Flag.OVERDUE} <= set(standing.flags)


@given(RECORDS)
def test_nothing_is_met_unless_somebody_found_it_so(record: Record) -> None:
    met = stand(record, DAY).state is RequestState.MET
    assert met == (record.assessment is AssessmentValue.MET)


@given(st.lists(RECORDS, min_size=1, max_size=4), st.randoms())
def test_the_state_of_a_motion_does_not_depend_on_the_order_of_its_requests(records: list[Record], random) -> None:
    together = stand_motion(Record(), records, DAY)
    assert stand_motion(Record(), random.sample(records, len(records)), DAY) == together
    assert set(together.flags) >= {flag for record in records for flag in stand(record, DAY).flags}


@given(RECORDS)
def test_a_motion_of_which_no_request_is_known_stands_as_what_is_said_of_itself(own: Record) -> None:
    assert stand_motion(own, [], DAY) == stand(own, DAY)


@pytest.mark.parametrize("own", [Record(), said(Stance.HANDLED)])
def test_settled_in_one_place_and_refused_in_another_is_flagged_on_the_motion(own: Record) -> None:
    settled = said() if own.stances else said(Stance.HANDLED)
    for contrary in (said(Stance.DECLINES), said(assessment=AssessmentValue.PARTLY)):
        standing = stand_motion(own, [settled, contrary], DAY)
        assert standing.flags == (Flag.CLAIMED_NOT_DONE,)
        assert len(standing.derivation) == 2
    assert stand_motion(own, [settled, said(Stance.INFORMS)], DAY).flags == ()


FOUND = {
    RequestState.MET: said(assessment=AssessmentValue.MET),
    RequestState.DECLINED: said(assessment=AssessmentValue.DECLINED),
    RequestState.IN_PROGRESS: said(Stance.UNDER_WAY),
    RequestState.OPEN: said(Stance.INFORMS),
    RequestState.UNKNOWN: Record(),
}


@pytest.mark.parametrize(
    ("states", "together"),
    [
        ((), RequestState.UNKNOWN),
        ((RequestState.MET, RequestState.MET), RequestState.MET),
        ((RequestState.MET, RequestState.DECLINED), RequestState.PARTLY),
        ((RequestState.DECLINED, RequestState.IN_PROGRESS), RequestState.IN_PROGRESS),
        ((RequestState.DECLINED, RequestState.UNKNOWN), RequestState.UNKNOWN),
        ((RequestState.OPEN, RequestState.UNKNOWN), RequestState.OPEN),
    ],
)
def test_a_motion_is_met_only_when_all_of_it_is(states: tuple[RequestState, ...], together: RequestState) -> None:
    assert stand_motion(Record(), [FOUND[state] for state in states], DAY).state is together


def test_days_are_counted_until_it_was_met_or_until_today() -> None:
    due = date(2020, 6, 1)
    met = Record(due=due, assessment=AssessmentValue.MET, done=(date(2020, 6, 4), date(2020, 6, 30)))
    assert stand(met, DAY).days_late == 3
    assert stand(Record(due=due, decision=DecisionValue.ADOPTED), DAY).days_late == 30
    assert stand(Record(due=DAY, decision=DecisionValue.ADOPTED), DAY).days_late is None
    assert stand_motion(Record(), [met, Record(due=due, decision=DecisionValue.ADOPTED), Record()], DAY).days_late == 30
    assert stand_motion(Record(), [Record()], DAY).days_late is None
