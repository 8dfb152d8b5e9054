"""Where evidence stands: decisions replayed over where it began."""

from hypothesis import given
from hypothesis import strategies as st

from kb.domain.values import Origin, Status, Verdict
from kb.services.standing import of_link, standing

DECIDED = st.sampled_from([Verdict.CONFIRM, Verdict.REJECT])
VERDICTS = st.lists(st.sampled_from(list(Verdict)))


def test_what_a_machine_found_is_a_suggestion_until_a_person_decides():
    assert standing(Origin.MACHINE, []) is Status.SUGGESTED
    assert standing(Origin.CURATED, []) is Status.CONFIRMED
    assert standing(Origin.MACHINE, [Verdict.CONFIRM]) is Status.CONFIRMED
    assert standing(Origin.CURATED, [Verdict.REJECT]) is Status.REJECTED


@given(st.sampled_from(list(Origin)), VERDICTS, DECIDED)
def test_undo_takes_the_last_decision_back_whatever_came_before(origin, before, verdict):
    assert standing(origin, [*before, verdict, Verdict.UNDO]) is standing(origin, before)


@given(st.sampled_from(list(Origin)), VERDICTS)
def test_the_last_decision_decides(origin, before):
    assert standing(origin, [*before, Verdict.REJECT]) is Status.REJECTED


def test_a_link_is_confirmed_by_one_piece_of_evidence_and_rejected_only_by_all():
    assert of_link([Status.REJECTED, Status.CONFIRMED, Status.SUGGESTED]) is Status.CONFIRMED
    assert of_link([Status.REJECTED, Status.SUGGESTED]) is Status.SUGGESTED
    assert of_link([Status.REJECTED, Status.REJECTED]) is Status.REJECTED
    assert of_link([]) is Status.SUGGESTED
