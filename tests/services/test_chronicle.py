"""The timeline across everything: every dated thing once, in order, page after page, at any moment."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from kb.domain.timeline import NOW, Moment
from kb.domain.values import Status, Verdict
from kb.errors import InvalidInput
from kb.services.chronicle import Asked, Chronicle, as_data, asked_of, chronicle
from kb.services.chronicle_kinds import KINDS
from kb.services.curate import decide
from kb.services.paging import NoPlace, PageAsked, cursor
from kb.services.takeaway.chronicle import sheet
from kb.storage.database import reading, writing
from kb.storage.tables import ClaimRow, DeadlineRow, DocumentRow, MotionRow, RequestRow, StageEventRow

from .conftest import LOADED


def look(engine: Engine, moment: Moment = NOW, turn: PageAsked = PageAsked(1000), **asked: object) -> Chronicle:  # noqa: B008
    with reading(engine) as session:
        return chronicle(session, Asked(**asked), moment, turn)  # type: ignore[arg-type]


def days(session: Session) -> list[date]:
    """Every date that the example states of a stage, motion, claim or document that is no motion, by hand."""
    stages = [row.date for row in session.exec(select(StageEventRow)) if row.chosen and row.date]
    tabled = [row.submitted for row in session.exec(select(MotionRow)) if row.submitted]
    documents = {row.id: row for row in session.exec(select(DocumentRow))}
    published = [row.date for row in documents.values() if row.date and row.type != "motion"]
    said = [row.date or documents[row.document_id].date for row in session.exec(select(ClaimRow))]
    return [*stages, *tabled, *published, *(day for day in said if day)]


def test_every_dated_thing_is_told_once_the_latest_first(example: Engine) -> None:
    found = look(example).entries
    shown = [each.date for each in found if each.kind in ("stage", "tabled", "document", "said")]
    with reading(example) as session:
        assert sorted(shown) == sorted(day for day in days(session) if day <= date.today())  # noqa: DTZ011
    assert [each.date for each in found] == sorted((each.date for each in found), reverse=True)
    assert len({(each.kind, each.id) for each in found}) == len(found) > 5
    assert all(each.source for each in found)


def test_pages_joined_are_the_whole(example: Engine) -> None:
    for when in ("past", "coming"):
        part = look(example, turn=PageAsked(2), when=when)
        joined = [*part.entries]
        assert part.previous is None
        while part.next:
            part = look(example, turn=PageAsked(2, after=part.next), when=when)
            joined += part.entries
        whole = list(look(example, when=when).entries)
        assert joined == whole
        joined = [*part.entries]
        while part.previous:
            part = look(example, turn=PageAsked(2, before=part.previous), when=when)
            assert part.next
            joined = [*part.entries, *joined]
        assert joined == whole


def test_a_place_stays_where_it_was_when_its_entry_is_gone(example: Engine) -> None:
    first = look(example, turn=PageAsked(3))
    whole = look(example).entries
    assert first.next and len(whole) > 4
    with writing(example) as session:
        policy = session.exec(select(StageEventRow.entity_id)).first()
        session.add(
            StageEventRow(
                id="zz", entity_id=policy, scheme="practice", stage="running", date=whole[0].date,
                verification="unverified", source="eigen", recorded_at=LOADED,
            )
        )  # fmt: skip
    added = look(example).entries
    assert len(added) == len(whole) + 1
    assert look(example, turn=PageAsked(3, after=first.next)).entries == whole[3:6]


@pytest.mark.parametrize("strange", ["gisteren", cursor("past", ("a", "b", "c")), cursor("past", (10**9, "", "")),
                                     cursor("coming", (700_000, "", ""))])  # fmt: skip
def test_what_is_no_place_in_the_timeline_is_told(example: Engine, strange: str) -> None:
    with pytest.raises(NoPlace):
        look(example, turn=PageAsked(3, after=strange))


def test_a_count_is_what_one_gets_by_choosing_its_kind(example: Engine) -> None:
    counts = look(example).counts
    assert counts
    for kind, count in counts.items():
        found = look(example, kinds=(kind,))
        assert {each.kind for each in found.entries} == {kind}
        assert len(found.entries) == count
        assert found.counts == counts


def test_what_was_and_what_is_to_come_meet_on_the_day_asked(example: Engine) -> None:
    whole = [(each.kind, each.id) for each in look(example).entries]
    moment = Moment(as_of=look(example).entries[len(whole) // 2].date)
    past, coming = look(example, moment), look(example, moment, when="coming")
    assert all(each.date <= moment.as_of for each in past.entries)
    assert all(each.date > moment.as_of for each in coming.entries)
    assert [each.date for each in coming.entries] == sorted(each.date for each in coming.entries)
    assert {(each.kind, each.id) for each in (*past.entries, *coming.entries)} >= set(whole)


def test_nothing_was_known_before_it_was_loaded(example: Engine) -> None:
    assert look(example, Moment(known_at=LOADED - timedelta(seconds=1))).entries == ()


def test_what_a_document_says_comes_with_its_words_and_whether_they_were_confirmed(example: Engine) -> None:
    said = look(example, kinds=("said",)).entries
    assert said
    assert all(each.quote and each.quote.exact and each.status for each in said)
    claim = said[0].id
    with writing(example) as session:
        decide(session, claim, Verdict.REJECT, by="J. Jansen", why="staat er niet", now=LOADED)
    states = {each.id: each.status for each in look(example, kinds=("said",)).entries}
    assert states[claim] is Status.REJECTED


def test_of_terms_only_the_one_that_stands_is_told(example: Engine) -> None:
    with writing(example) as session:
        request = session.exec(select(RequestRow.id).order_by(RequestRow.id)).first()
        for number, due in enumerate((date(2022, 5, 1), date(2022, 9, 1))):
            session.add(
                DeadlineRow(
                    id=f"t-{number}", request_id=request, as_said="later", due=due, source="eigen",
                    recorded_at=LOADED + timedelta(days=number + 1),
                )
            )  # fmt: skip
    terms = [each.date for each in look(example, kinds=("term",)).entries if each.about and each.about.id == request]
    assert terms == [date(2022, 9, 1)]
    then = Moment(known_at=datetime.combine(LOADED.date() + timedelta(days=1), LOADED.time(), LOADED.tzinfo))
    assert date(2022, 5, 1) in [each.date for each in look(example, then, kinds=("term",)).entries]


@pytest.mark.parametrize("told", [{"kind": "feest"}, {"when": "ooit"}])
def test_what_does_not_exist_is_refused(told: dict[str, str]) -> None:
    with pytest.raises(InvalidInput):
        asked_of(told.items())


def test_programs_and_spreadsheets_get_what_is_shown(example: Engine) -> None:
    found = look(example)
    assert [each["date"] for each in as_data(found)["entries"]] == [each.date.isoformat() for each in found.entries]
    assert [line[1] for line in sheet(found, "en").lines] == [KINDS[each.kind].en for each in found.entries]
