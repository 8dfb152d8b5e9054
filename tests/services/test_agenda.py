"""Terms and sittings in an agenda that is subscribed to: read again by a program, moved and cancelled, never doubled."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from kb.domain.following import Why
from kb.domain.timeline import NOW
from kb.domain.values import AssessmentValue, DecisionValue, RequestKind
from kb.services.agenda import DueTerm, calendar, due_terms
from kb.services.curate import assess
from kb.services.debates import Debate
from kb.services.events import events
from kb.services.feeds import Feed
from kb.services.follow_up import rows_of
from kb.services.followed import Followed
from kb.services.telling import Window
from kb.services.views.things import Ref
from kb.storage.database import reading, writing
from kb.storage.tables import (
    CommitmentRow,
    DeadlineRow,
    DecisionStepRow,
    DictumRow,
    MotionRow,
    RegisteredRow,
    RequestRow,
)
from tests.services.conftest import LOADED

MOTION, REQUEST = "motion/kst-99001-6", "request/kst-99001-6.1.1"
PROMISE = "commitment/TZ202601-001"
DAY = timedelta(days=1)
LONG = "Onderzoeken of de veerdiensten – en de bruggen daarnaast – vóór de zomer «daadwerkelijk» gereed zijn, " * 3


@pytest.fixture
def feed() -> Feed:
    return Feed(
        Followed("/moties", "Moties", "Motions", frozenset()), "https://example.org/kb", "/follow.ics?of=%2Fmoties"
    )


def entries(feed, terms=(), sittings=()):
    read = icalendar.Calendar.from_ical(calendar(feed, terms, sittings))
    assert not read.errors
    return {str(each["uid"]): each for each in read.walk("VEVENT")}


def sitting(**changes) -> Debate:
    plain = {
        "id": "2026A00001", "kind": "Commissiedebat", "subject": "Veren", "date": date(2026, 3, 4),
        "starts_at": datetime(2026, 3, 4, 9, 0, tzinfo=UTC), "cancelled": False, "committee": "Water",
        "source": "https://example.org/2026A00001", "modified": LOADED,
    }  # fmt: skip
    return Debate(**{**plain, **changes})


def test_a_request_that_is_settled_is_cancelled_and_one_taken_up_again_stands_again(example, feed):
    with writing(example) as session:
        session.add(DeadlineRow(id="t-1", request_id=REQUEST, as_said="op tijd", due=date(2026, 3, 1), rule="genoemde dag",
                                source="eigen voorbeeld", recorded_at=LOADED + DAY))  # fmt: skip

    def entry():
        with reading(example) as session:
            (only,) = entries(feed, due_terms(session, [MOTION])).values()
        return only["status"], only["sequence"], only.decoded("dtstamp")

    forms = [entry()]
    for day, value in ((2, AssessmentValue.MET), (3, AssessmentValue.NOT_MET)):
        with writing(example) as session:
            assess(session, REQUEST, value, quote="zo is het", source="eigen voorbeeld", by="A. Jansen", why=None,
                   now=LOADED + day * DAY)  # fmt: skip
        forms.append(entry())
    assert [status for status, _, _ in forms] == ["CONFIRMED", "CANCELLED", "CONFIRMED"]
    assert [stamp for _, _, stamp in forms] == [LOADED + day * DAY for day in (1, 2, 3)]
    assert forms[0][1] < forms[1][1] < forms[2][1]


def test_a_sitting_that_moves_or_is_cancelled_keeps_its_uid_and_counts_up(feed):
    later = LOADED + DAY
    first, moved, gone = (
        entries(feed, sittings=[each])["activiteit-2026A00001@example.org"]
        for each in (sitting(), sitting(date=date(2026, 3, 9), starts_at=None, modified=later),
                     sitting(cancelled=True, modified=later + DAY))
    )  # fmt: skip
    assert first.decoded("dtstart") == datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
    assert (moved.decoded("dtstart"), moved.decoded("dtend")) == (date(2026, 3, 9), date(2026, 3, 10))
    assert [each["status"] for each in (first, moved, gone)] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert first["sequence"] < moved["sequence"] < gone["sequence"]


def test_lines_are_folded_at_seventy_five_octets_and_read_back_whole(feed):
    term = DueTerm(
        Ref("request/kst-1-2.1.1", "request", LONG), date(2026, 3, 1), LONG, "regel; met, tekens\\", LOADED, False
    )
    written = calendar(feed, [term], [sitting(subject=LONG)])
    lines = written.split(b"\r\n")
    assert max(map(len, lines)) <= 75 and all(line.decode() is not None for line in lines)
    read = entries(feed, [term])["request-kst-1-2.1.1@example.org"]
    assert LONG.strip() in str(read["summary"])
    assert str(read["description"]) == f"«{LONG}» (regel; met, tekens\\)"


def test_an_agenda_says_what_it_is_and_when_to_look_again(feed):
    read = icalendar.Calendar.from_ical(calendar(feed, []))
    assert (read["version"], read["x-wr-calname"]) == ("2.0", "Schakel · Moties")
    assert read.decoded("refresh-interval") == timedelta(hours=6)
    assert str(read["url"]) == "https://example.org/kb/moties"


@pytest.mark.parametrize(("status", "waits"), [("Openstaand", True), ("Voldaan", False), (None, True)])
def test_the_term_of_a_commitment_is_told_and_stands_in_the_agenda(example, feed, status, waits):
    with writing(example) as session:
        session.add(RegisteredRow(id=PROMISE, kind="commitment", recorded_at=LOADED))
        session.flush()
        session.add(
            CommitmentRow(id=PROMISE, label_nl="Brief over de veren", reference="TZ202601-001", status=status,
                          due=(LOADED + 5 * DAY).date(), source="eigen voorbeeld")
        )  # fmt: skip
    with reading(example) as session:
        found = events(session, [PROMISE], Window(LOADED - DAY, LOADED + 10 * DAY), {Why.NEAR, Why.OVERDUE})
        (entry,) = entries(feed, due_terms(session, [PROMISE])).values()
    assert [event.why for event in found] == ([Why.OVERDUE, Why.NEAR] if waits else [])
    assert entry["status"] == ("CONFIRMED" if waits else "CANCELLED")
    assert entry.decoded("dtstart") == (LOADED + 5 * DAY).date()


UNDECIDED = "kst-99001-8"


@pytest.mark.parametrize(
    ("decision", "told"),
    [
        (None, False),
        (DecisionValue.HELD_OVER, False),
        (DecisionValue.ADOPTED, True),
        (DecisionValue.TAKEN_OVER, True),
        (DecisionValue.REJECTED, False),
    ],
)
def test_the_term_of_a_motion_is_told_only_where_the_house_is_known_to_have_adopted_it(example, decision, told):
    asked = f"request/{UNDECIDED}.1.1"
    with writing(example) as session:
        for row in (
            MotionRow(id=f"motion/{UNDECIDED}", label_nl="Motie", reference=UNDECIDED, source="eigen voorbeeld"),
            DictumRow(id=f"dictum/{UNDECIDED}.1", label_nl="Dictum", motion_id=f"motion/{UNDECIDED}", ordinal=1,
                      source="eigen voorbeeld"),
            RequestRow(id=asked, label_nl="De veren verven", dictum_id=f"dictum/{UNDECIDED}.1", ordinal=1,
                       request_kind=RequestKind.OTHER, source="eigen voorbeeld"),
        ):  # fmt: skip
            session.add(RegisteredRow(id=row.id, kind=row.kind, recorded_at=LOADED))
            session.flush()
            session.add(row)
            session.flush()
        session.add(DeadlineRow(id="t-1", request_id=asked, as_said="op tijd", due=(LOADED + 5 * DAY).date(),
                                rule="genoemde dag", source="eigen voorbeeld", recorded_at=LOADED))  # fmt: skip
        if decision:
            session.add(DecisionStepRow(id="s-1", motion_id=f"motion/{UNDECIDED}", value=decision, stated_as="zo besloten",
                                        source="eigen voorbeeld", recorded_at=LOADED))  # fmt: skip
    with reading(example) as session:
        found = events(session, [asked], Window(LOADED - DAY, LOADED + 10 * DAY), {Why.NEAR, Why.OVERDUE})
        waiting = [term for term in due_terms(session, [asked]) if not term.settled]
        (on_the_board,) = rows_of(session, NOW, {f"motion/{UNDECIDED}"})
    assert {event.why for event in found} == ({Why.NEAR, Why.OVERDUE} if told else set())
    assert [term.about.id for term in waiting] == ([asked] if told else [])
    assert bool(on_the_board["term"]) is told
