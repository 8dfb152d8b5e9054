from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, select

from kb.domain.timeline import Moment
from kb.domain.values import AssessmentValue, ChamberViewValue, Origin, Status, Turn, Verdict
from kb.errors import InvalidInput, UnknownIdentifier
from kb.services.browse import entity_view
from kb.services.curate import Term, assess, decide, note_view, review_list, set_term
from kb.services.graph_rows import concerned
from kb.services.standing import statuses
from kb.storage.database import reading, writing
from kb.storage.outbox import last_number, owners_since
from kb.storage.tables import DecisionRow, EvidenceRow

from .conftest import LOADED


@pytest.fixture
def suggested(example: Engine) -> str:
    """A piece of evidence that a machine found and nobody decided on."""
    with writing(example) as session:
        row = session.exec(select(EvidenceRow).order_by(EvidenceRow.id)).first()
        assert row is not None
        row.origin = Origin.MACHINE
        return row.id


def say(session: Session, target: str, verdict: Verdict, minutes: int) -> Status:
    return decide(session, target, verdict, by="A. Jansen", why="gelezen", now=LOADED + timedelta(minutes=minutes))


def test_a_suggestion_waits_until_a_person_decides(example: Engine, suggested: str) -> None:
    with writing(example) as session:
        assert [waiting.id for waiting in review_list(session)] == [suggested]
        assert say(session, suggested, Verdict.CONFIRM, 1) is Status.CONFIRMED
        session.flush()
        assert review_list(session) == []


def test_undo_takes_back_the_last_decision_that_stands(example: Engine, suggested: str) -> None:
    with writing(example) as session:
        steps = [Verdict.CONFIRM, Verdict.REJECT, Verdict.UNDO, Verdict.UNDO]
        found = []
        for minute, verdict in enumerate(steps):
            found.append(say(session, suggested, verdict, minute))
            session.flush()
        assert found == [Status.CONFIRMED, Status.REJECTED, Status.CONFIRMED, Status.SUGGESTED]
        with pytest.raises(InvalidInput, match="no decision to undo"):
            say(session, suggested, Verdict.UNDO, 9)
        assert len(session.exec(select(DecisionRow)).all()) == len(steps)


@given(
    st.lists(st.tuples(st.sampled_from([Verdict.CONFIRM, Verdict.REJECT]), st.integers(-3, 3)), min_size=1, max_size=6)
)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_decisions_stand_in_the_order_they_were_taken_whatever_the_clock_says(
    example: Engine, suggested: str, taken: list[tuple[Verdict, int]]
) -> None:
    with reading(example) as session:  # never committed
        for verdict, minutes in taken:
            answered = say(session, suggested, verdict, minutes)
            session.flush()
            assert statuses(session)[suggested] is answered


def test_a_decision_tells_the_projections_what_it_touches(example: Engine, suggested: str) -> None:
    with writing(example) as session:
        before = last_number(session)
        say(session, suggested, Verdict.REJECT, 1)
        session.flush()
        link = session.get_one(EvidenceRow, suggested).link_id
        assert {f"evidence/{suggested}", f"link/{link}"} < concerned(session, owners_since(session, before))


def test_what_is_not_there_cannot_be_decided(example: Engine) -> None:
    with writing(example) as session, pytest.raises(UnknownIdentifier, match="e-none"):
        say(session, "e-none", Verdict.CONFIRM, 1)


def record(session: Session, request: str, value: AssessmentValue, days: int) -> str:
    now = LOADED + timedelta(days=days)
    return assess(
        session, request, value, quote="de brug is open", source="kst-99001-7", by="A. Jansen", why=None, now=now
    )


def test_the_newest_assessment_counts_and_an_earlier_day_keeps_its_own(example: Engine) -> None:
    motion, request = "motion/kst-99001-5", "request/kst-99001-5.1.1"
    given = ((0, "unclear"), (10, "not_met"), (10, "partly"), (20, "met"))
    for days, value in given:
        with writing(example) as session:
            record(session, request, AssessmentValue(value), days)
    with reading(example) as session:
        assert first_assessment(session, motion, request, None) == "met"
        assert first_assessment(session, motion, request, LOADED.date() + timedelta(days=15)) == "partly"
        assert first_assessment(session, motion, request, LOADED.date() + timedelta(days=5)) == "unclear"


def first_assessment(session: Session, motion: str, request: str, as_of: date | None) -> str:
    view = entity_view(session, motion, Moment(as_of=as_of)).motion
    assert view is not None
    (found,) = [each for dictum in view.dicta for each in dictum.requests if each.ref.id == request]
    return found.assessments[0].value


def test_an_assessment_needs_its_words_and_a_request_that_is_there(example: Engine) -> None:
    with writing(example) as session:
        with pytest.raises(UnknownIdentifier, match="request/none"):
            record(session, "request/none", AssessmentValue.MET, 0)
        with pytest.raises(InvalidInput, match="--quote is empty"):
            assess(session, "request/none", AssessmentValue.MET, quote=" ", source="s", by="b", why=None, now=LOADED)


def test_what_the_house_finds_is_kept_apart_and_sets_the_term_that_holds(example: Engine) -> None:
    motion, request = "motion/kst-99001-5", "request/kst-99001-5.1.2"
    with writing(example) as session:
        for day, value, due in (
            (10, ChamberViewValue.OUTSTANDING, date(2026, 6, 30)),
            (20, ChamberViewValue.PARTLY, None),
        ):
            note_view(
                session, request, value, quote="nog niet bericht", source="kst-99001-9", by="commissie Veren",
                date=date(2026, 1, day), next_deadline=due, now=LOADED,
            )  # fmt: skip
    with reading(example) as session:
        view = entity_view(session, motion).motion
        before = entity_view(session, motion, Moment(date(2026, 1, 5))).motion
    asked = next(r for dictum in view.dicta for r in dictum.requests if r.ref.id == request)
    assert [each.value for each in asked.chamber] == [ChamberViewValue.PARTLY, ChamberViewValue.OUTSTANDING]
    assert (asked.deadlines[-1].due, asked.deadlines[-1].rule) == (date(2026, 6, 30), "door de Kamer gesteld")
    assert (view.turn, view.turn_since) == (Turn.GOVERNMENT, date(2026, 1, 20))
    assert before.state is view.state
    assert not [each for dictum in before.dicta for r in dictum.requests for each in r.chamber]


def test_a_term_is_set_with_its_reason_and_a_date_needs_the_rule_that_gave_it(example: Engine) -> None:
    request = "request/kst-99001-5.1.2"
    term = Term(
        "voor de herfst", date(2026, 9, 21), "laatste dag van de zomer", date(2026, 5, 1), "uitgesteld", "kst-99001-9"
    )
    with writing(example) as session:
        assert set_term(session, request, term, now=LOADED) == set_term(session, request, term, now=LOADED)
        with pytest.raises(InvalidInput, match="go together"):
            set_term(session, request, replace(term, rule=None), now=LOADED)
        with pytest.raises(UnknownIdentifier, match="no such request"):
            set_term(session, "request/none", term, now=LOADED)
    with reading(example) as session:
        asked = entity_view(session, request).request
    assert [each.as_said for each in asked.deadlines] == ["voor de zomer", "voor de herfst"]
