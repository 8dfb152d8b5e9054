"""What feeds tell: what became known in a window, why, and where it leads."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import feedparser
import icalendar
import pytest
from sqlmodel import Session, select

from kb.domain.following import USUAL, Why
from kb.domain.states import SETTLED
from kb.domain.values import AssessmentValue, DecisionValue, Origin, RequestState, Verdict
from kb.services.agenda import calendar, due_terms
from kb.services.browse import motions
from kb.services.curate import decide
from kb.services.events import events
from kb.services.feeds import Feed, atom
from kb.services.followed import Followed
from kb.services.telling import Event, Window
from kb.storage.database import reading, writing
from kb.storage.tables import AssessmentRow, ClaimRow, DeadlineRow, DecisionStepRow, RequestRow, StageEventRow
from tests.services.conftest import LOADED, add_official_text

LETTER = "document/kst-99001-7"
DAY = timedelta(days=1)
FIRST = Window(LOADED - DAY, LOADED)
LATER = LOADED + 10 * DAY


def told(engine, *ids, window=FIRST, wanted=USUAL) -> list[Event]:
    with reading(engine) as session:
        return events(session, ids, window, wanted)


def claim_words(engine, id_: str) -> str:
    with reading(engine) as session:
        return session.get_one(ClaimRow, id_).exact


def motion_with_a_request(engine) -> tuple[str, str]:
    with reading(engine) as session:
        request = session.exec(select(RequestRow.id).order_by(RequestRow.id)).first()
    assert request is not None
    return f"motion/{request.partition('/')[2].split('.')[0]}", request


def waiting_request(engine) -> str:
    """One of which something is still waited for."""
    with reading(engine) as session:
        asked = [each for view in motions(session) for dictum in view.motion.dicta for each in dictum.requests]
    return next(each.ref.id for each in asked if each.state not in SETTLED)


def assess(engine, request: str, at: datetime, value=AssessmentValue.MET) -> None:
    with writing(engine) as session:
        session.add(
            AssessmentRow(
                id=f"a-{at:%m%d}", request_id=request, value=value, quote="het is gedaan", by="A. Jansen",
                date=at.date(), source="eigen voorbeeld", recorded_at=at,
            )
        )  # fmt: skip


def test_what_was_there_before_the_window_is_not_told_again(example):
    motion, _ = motion_with_a_request(example)
    assert told(example, motion)
    assert told(example, motion, window=Window(LOADED, LATER)) == []


def test_a_statement_about_a_followed_motion_leads_to_its_sentence(example):
    with writing(example) as session:
        add_official_text(session)
    with reading(example) as session:
        said = set(session.exec(select(ClaimRow.exact).where(ClaimRow.document_id == LETTER)))
    found = [event for event in told(example, LETTER) if event.why is Why.STATEMENT]
    assert {event.quote.exact for event in found} == said
    assert all(event.path.startswith(f"/{LETTER}#") for event in found)


def test_an_assessment_tells_itself_and_the_state_that_it_changed(example):
    motion, request = motion_with_a_request(example)
    at = LOADED + 3 * DAY
    assess(example, request, at)
    found = {(event.why, event.about.id): event for event in told(example, motion, window=Window(LOADED, LATER))}
    assert (Why.ASSESSED, request) in found
    changed = found[Why.STATE, request]
    assert changed.at == at
    assert changed.what_nl.endswith(f"→ {RequestState.MET.label('nl')}")
    # A reader who comes back later is told the same, not something new.
    again = told(example, motion, window=Window(LOADED, LATER + DAY))
    assert {event.id for event in again} == {event.id for event in found.values()}


def test_what_is_new_has_no_changed_state(example):
    motion, _ = motion_with_a_request(example)
    found = told(example, motion)
    assert Why.MATCH in {event.why for event in found}
    assert Why.STATE not in {event.why for event in found}


def test_a_term_is_told_two_weeks_ahead_and_the_day_after_unless_the_request_is_settled(example):
    request = waiting_request(example)
    due = LATER.date() + 20 * DAY
    with writing(example) as session:
        session.add(
            DeadlineRow(id="t-1", request_id=request, as_said="op tijd", due=due, rule="genoemde dag",
                        source="eigen voorbeeld", recorded_at=LOADED)
        )  # fmt: skip
    window = Window(LOADED - 30 * DAY, LATER + 25 * DAY)
    terms = [event for event in told(example, request, window=window) if event.why in (Why.NEAR, Why.OVERDUE)]
    assert [(event.why, event.at.date()) for event in terms] == [
        (Why.OVERDUE, due + DAY),
        (Why.NEAR, due - 14 * DAY),
    ]
    assess(example, request, LOADED + DAY)
    assert not [event for event in told(example, request, window=window) if event.why is Why.OVERDUE]


@pytest.mark.parametrize(("days", "reasons"), [(-30, [Why.OVERDUE]), (3, [Why.NEAR])])
def test_a_term_that_was_near_or_past_before_anybody_knew_of_it_is_told_when_it_became_known(example, days, reasons):
    request, known = waiting_request(example), LOADED + 5 * DAY
    with writing(example) as session:
        session.add(
            DeadlineRow(id="t-1", request_id=request, as_said="op tijd", due=(known + days * DAY).date(),
                        rule="genoemde dag", source="eigen voorbeeld", recorded_at=known)
        )  # fmt: skip
    found = told(example, request, window=Window(known - DAY, known + DAY), wanted={Why.NEAR, Why.OVERDUE})
    assert [(event.why, event.at) for event in found] == [(why, known) for why in reasons]


def test_what_a_machine_found_is_a_statement_from_when_a_person_confirmed_it(example):
    with writing(example) as session:
        claim = session.exec(select(ClaimRow).where(ClaimRow.document_id == LETTER)).first()
        assert claim is not None
        claim.origin, id_ = Origin.MACHINE, claim.id
    later = Window(LOADED, LATER)

    def of_it(window):
        found = told(example, LETTER, window=window, wanted=set(Why))
        return [event for event in found if event.quote and event.quote.exact == words]

    words = claim_words(example, id_)
    assert {event.why for event in of_it(FIRST)} == {Why.SUGGESTED}
    assert of_it(later) == []
    with writing(example) as session:
        decide(session, id_, Verdict.CONFIRM, by="A. Jansen", why="staat er", now=LOADED + DAY)
    assert {(event.why, event.at) for event in of_it(later)} == {(Why.STATEMENT, LOADED + DAY)}
    with writing(example) as session:
        decide(session, id_, Verdict.UNDO, by="A. Jansen", why="toch niet", now=LOADED + 2 * DAY)
    assert of_it(later) == []


def test_what_is_only_found_by_a_machine_is_told_to_those_alone_who_ask_for_it(example):
    with writing(example) as session:
        for claim in session.exec(select(ClaimRow)):
            claim.origin = Origin.MACHINE
    assert not {Why.STATEMENT, Why.SUGGESTED} & {event.why for event in told(example, LETTER)}
    assert {event.why for event in told(example, LETTER, wanted={Why.SUGGESTED})} == {Why.SUGGESTED}


def test_a_state_that_changed_because_the_chamber_decided_is_told_with_the_day_it_became_known(example):
    motion, _ = motion_with_a_request(example)
    at = LOADED + 2 * DAY
    with writing(example) as session:
        session.add(
            DecisionStepRow(id="s-1", motion_id=motion, value=DecisionValue.WITHDRAWN, stated_as="Ingetrokken",
                            source="eigen voorbeeld", recorded_at=at)
        )  # fmt: skip
    for until in (LATER, LATER + DAY):
        changed = told(example, motion, window=Window(LOADED, until), wanted={Why.STATE})
        assert {event.at for event in changed} == {at}


def test_a_stage_of_a_followed_policy_is_told_in_both_languages(example):
    with reading(example) as session:
        row = session.exec(select(StageEventRow)).first()
        assert row is not None
        policy = row.entity_id
    found = [event for event in told(example, policy) if event.why is Why.STAGE]
    assert found
    assert all(event.what_nl and event.what_en and event.about.id == policy for event in found)


@pytest.fixture
def feed() -> Feed:
    what = Followed("/search?q=veren&kind=motion", "Zoeken: veren", "Search: veren", frozenset())
    return Feed(what, "https://example.org/kb", "/follow.atom?of=%2Fsearch%3Fq%3Dveren", "en")


def test_a_feed_reader_gets_every_event_with_reason_and_address(example, feed):
    motion, _ = motion_with_a_request(example)
    found = told(example, motion, LETTER)
    read = feedparser.parse(atom(feed, found))
    assert not read.bozo
    assert read.feed.title == "Schakel · Search: veren"
    assert len(read.entries) == len(found) == len({entry.id for entry in read.entries})
    assert {tag.term for entry in read.entries for tag in entry.tags} == {event.why.value for event in found}
    assert all(entry.link.startswith("https://example.org/kb/") for entry in read.entries)


def test_an_empty_feed_is_a_feed(feed):
    read = feedparser.parse(atom(feed, []))
    assert not read.bozo and read.entries == []


def test_a_term_that_moves_keeps_its_place_in_an_agenda(example, feed):
    motion, request = motion_with_a_request(example)

    def entry(number: int, due: date):
        with writing(example) as session:
            session.add(
                DeadlineRow(id=f"t-{number}", request_id=request, as_said=f"termijn {number}", due=due,
                            rule="genoemde dag", source="eigen voorbeeld", recorded_at=LOADED + number * DAY)
            )  # fmt: skip
        with reading(example) as session:
            made = icalendar.Calendar.from_ical(calendar(feed, due_terms(session, [motion])))
        return {str(each["uid"]): each for each in made.walk("VEVENT")}

    before, after = entry(1, date(2026, 2, 1)), entry(2, date(2026, 3, 1))
    (uid,) = {uid for uid, each in after.items() if each.decoded("dtstart") == date(2026, 3, 1)}
    assert before[uid].decoded("dtstart") == date(2026, 2, 1)
    assert after[uid]["sequence"] > before[uid]["sequence"]
    assert uid.endswith("@example.org")


def test_times_are_of_the_world_clock(example):
    motion, _ = motion_with_a_request(example)
    assert all(event.at.tzinfo is not None and event.at <= datetime.now(UTC) for event in told(example, motion))


def test_nothing_followed_is_nothing_told(engine):
    with Session(engine) as session:
        assert events(session, [], FIRST) == []
