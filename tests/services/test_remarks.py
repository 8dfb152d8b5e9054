"""Suggested corrections: on the review list until a person deals with them, and nothing by themselves."""

from datetime import UTC, datetime

import pytest

from kb.domain.values import Status, Verdict
from kb.errors import InvalidInput, TooMuch, UnknownIdentifier
from kb.graph.schema import records
from kb.services import remarks
from kb.services.curate import decide, review_list
from kb.services.remarks import Suggested, suggest_correction
from kb.storage.database import open_engine, writing
from kb.storage.migrations import upgrade
from kb.storage.outbox import last_number
from kb.storage.tables import RegisteredRow

NOW = datetime(2031, 5, 6, tzinfo=UTC)
SAID = Suggested("product/pepper", "De code is niet 0904.", "h1.p2", "https://example.org/0904", "A. Jansen")


@pytest.fixture
def session(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path / 'kb.sqlite'}", create=True)
    upgrade(engine)
    with writing(engine) as session:
        session.add(RegisteredRow(id="product/pepper", kind="product", recorded_at=NOW))
        session.flush()
        yield session


def waiting(session):
    return [(each.what, each.exact, each.locator) for each in review_list(session)]


def test_a_suggestion_waits_on_the_review_list_with_its_words_place_and_who_says_so(session):
    suggest_correction(session, SAID, NOW)
    told = "De code is niet 0904. · A. Jansen · https://example.org/0904"
    assert waiting(session) == [("product/pepper opmerking", told, "product/pepper#h1.p2")]


def test_the_same_words_about_the_same_thing_count_once(session):
    assert suggest_correction(session, SAID, NOW) == suggest_correction(session, SAID, NOW)
    assert len(waiting(session)) == 1


@pytest.mark.parametrize(
    ("verdict", "status"), [(Verdict.CONFIRM, Status.CONFIRMED), (Verdict.REJECT, Status.REJECTED)]
)
def test_who_deals_with_it_takes_it_off_the_list_and_may_put_it_back(session, verdict, status):
    id_ = suggest_correction(session, SAID, NOW)
    assert decide(session, id_, verdict, by="B. Visser", why="nagekeken", now=NOW) is status
    assert waiting(session) == []
    assert decide(session, id_, Verdict.UNDO, by="B. Visser", why="toch niet", now=NOW) is Status.SUGGESTED
    assert len(waiting(session)) == 1
    with pytest.raises(InvalidInput, match="no decision to undo"):
        decide(session, id_, Verdict.UNDO, by="B. Visser", why="nog eens", now=NOW)


def test_it_is_no_knowledge_and_so_in_no_graph_index_or_export(session):
    before = last_number(session)
    suggest_correction(session, SAID, NOW)
    session.flush()
    assert last_number(session) == before
    assert "Remark" not in {record.model.__name__ for record in records()}


@pytest.mark.parametrize(
    ("said", "fault", "words"),
    [
        (Suggested("product/none", "x"), UnknownIdentifier, "no such thing"),
        (Suggested("product/pepper", "  "), InvalidInput, "empty"),
        (Suggested("product/pepper", "x" * 2001), InvalidInput, "at most 2000"),
        (Suggested("product/pepper", "x", None, "y" * 501), InvalidInput, "evidence"),
    ],
)
def test_what_cannot_be_taken_is_told_and_nothing_is_left(session, said, fault, words):
    with pytest.raises(fault, match=words):
        suggest_correction(session, said, NOW)
    assert waiting(session) == []


def test_no_more_are_taken_than_anybody_can_look_at(session, monkeypatch):
    monkeypatch.setattr(remarks, "MOST_WAITING", 2)
    for number in range(2):
        suggest_correction(session, Suggested("product/pepper", f"{number}"), NOW)
    with pytest.raises(TooMuch, match="2 suggestions wait"):
        suggest_correction(session, Suggested("product/pepper", "3"), NOW)
