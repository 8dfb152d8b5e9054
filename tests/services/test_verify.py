from __future__ import annotations

import sqlite3

from sqlalchemy import Engine
from sqlmodel import Session, select

from kb.services.locate import locate_quotes
from kb.services.verify import verify
from kb.storage.database import writing
from kb.storage.tables import EvidenceRow, LinkRow, PassageRow

from .conftest import add_official_text


def codes(session: Session) -> set[str]:
    session.flush()
    return {finding.code for finding in verify(session).findings}


def test_a_sound_knowledge_base_has_no_findings(example: Engine) -> None:
    with writing(example) as session:
        locate_quotes(session, add_official_text(session))
        assert codes(session) == set()


def test_a_quote_that_is_no_longer_in_its_passage_is_found_out(example: Engine) -> None:
    with writing(example) as session:
        locate_quotes(session, add_official_text(session))
        for passage in session.exec(select(PassageRow)):
            passage.text = "Iets heel anders."
        assert "quote-moved" in codes(session)


def test_a_sentence_that_changed_around_its_quote_is_found_out(example: Engine) -> None:
    with writing(example) as session:
        locate_quotes(session, add_official_text(session))
        for passage in session.exec(select(PassageRow)):
            passage.text = passage.text.replace(".", ", althans volgens sommigen.")
        assert "sentence-changed" in codes(session)


def test_a_link_without_evidence_or_with_a_wrong_predicate_is_found_out(example: Engine) -> None:
    with writing(example) as session:
        first, second = session.exec(select(LinkRow).order_by(LinkRow.id)).all()[:2]
        for evidence in session.exec(select(EvidenceRow).where(EvidenceRow.link_id == first.id)):
            session.delete(evidence)
        second.predicate = "asksAbout" if second.predicate != "asksAbout" else "funds"
        assert {"no-evidence", "predicate"} <= codes(session)


def test_a_reference_to_nothing_is_found_out(example: Engine) -> None:
    with sqlite3.connect(str(example.url.database)) as loose:  # another program, that does not hold to references
        loose.execute("UPDATE link SET object = 'product/gone' WHERE id = (SELECT min(id) FROM link)")
    loose.close()
    with writing(example) as session:
        assert "foreign-key" in codes(session)
