"""Sources, what is not known, and whether an installation is well: counted, and each count can be followed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from kb.domain.timeline import NOW, Moment
from kb.errors import UnknownIdentifier
from kb.services.sources import RECORDS, TABLES, facts_of, sources
from kb.services.status import State, health
from kb.services.workspace import Workspace
from kb.settings import Settings
from kb.storage.database import open_engine, reading, writing
from kb.storage.migrations import upgrade
from kb.storage.tables import DocumentRow, EvidenceRow, MotionRow

from .conftest import LOADED


def described(session: Session) -> int:
    """How many rows of all tables say where they come from."""
    return sum(len(session.exec(select(table)).all()) for table in TABLES.values())


def test_every_fact_is_counted_under_its_source_and_leads_back_to_it(example: Engine) -> None:
    with reading(example) as session:
        found = sources(session)
        assert sum(each.total for each in found) >= described(session) > 0
        for each in found:
            facts = facts_of(session, each.key)
            assert len(facts) == each.total, each.key
            assert {fact.record for fact in facts} == set(each.counts)


def test_addresses_are_put_together_by_host_and_numbers_by_document(example: Engine) -> None:
    with writing(example) as session:
        motion = session.exec(select(MotionRow)).first()
        assert motion
        motion.source = "https://www.veren.example/a; kst-99001-7#h1.p2 (ondertekening); mondeling"
    with reading(example) as session:
        keys = {each.key: each for each in sources(session)}
    assert keys["veren.example"].addresses == {"https://www.veren.example/a"}
    assert keys["document/kst-99001-7"].document
    assert keys["mondeling"].counts == {"motion": 1}


def test_a_remark_in_brackets_is_no_source_and_parts_none(example: Engine) -> None:
    with writing(example) as session:
        motion = session.exec(select(MotionRow)).first()
        assert motion
        motion.source = "Verordening (EU) 2021/167 (erts; geen metaal); mondeling (bode)"
        id_ = motion.id
    with reading(example) as session:
        for key in ("Verordening (EU) 2021/167", "mondeling"):
            assert [fact.id for fact in facts_of(session, key)] == [id_]


def test_quotes_come_from_their_document(example: Engine) -> None:
    with reading(example) as session:
        (letter,) = [each for each in sources(session) if each.key == "document/kst-99001-7"]
        assert letter.counts["evidence"] == len(session.exec(select(EvidenceRow)).all()) > 0
        row = session.get_one(DocumentRow, "document/kst-99001-7")
        assert letter.date == row.date
        evidence = [fact for fact in facts_of(session, letter.key) if fact.record == "evidence"]
        assert all(fact.about for fact in evidence)


def test_sources_are_narrowed_by_words_and_by_what_was_known(example: Engine) -> None:
    with reading(example) as session:
        assert [each.key for each in sources(session, NOW, "99001-7")] == ["document/kst-99001-7"]
        before = sources(session, Moment(known_at=LOADED - timedelta(seconds=1)))
        assert not any(each.counts.keys() - {"document_actor", "label", "motion_mover"} for each in before)
        with pytest.raises(UnknownIdentifier, match="/sources"):
            facts_of(session, "nergens.example")


def test_people_who_follow_are_no_source() -> None:
    assert not [name for name in RECORDS if "subscri" in name or "follower" in name]


def test_a_part_that_is_not_there_or_behind_is_told(tmp_path) -> None:
    workspace = Workspace(Settings(data_dir=tmp_path))
    assert health(workspace).state is State.UNREACHABLE
    upgrade(open_engine(workspace.settings.database, create=True), "v0004")
    told = {part.name: part.state for part in health(workspace).parts}
    assert told == {
        "database": State.OK, "schema": State.BEHIND, "graph": State.ABSENT, "index": State.ABSENT,
    }  # fmt: skip
    workspace.close()
