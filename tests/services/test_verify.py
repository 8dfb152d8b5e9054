from __future__ import annotations

import sqlite3
from pathlib import Path

from pyoxigraph import NamedNode, Quad
from sqlalchemy import Engine
from sqlmodel import Session, select

from kb.graph.store import Changes, Folder, shown
from kb.graph.vocabulary import OWN
from kb.services.graph import catch_up_graph
from kb.services.locate import locate_quotes
from kb.services.verify import stored_graph, verify
from kb.storage.database import reading, writing
from kb.storage.tables import EvidenceRow, LinkRow, MotionRow, PassageRow

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


def test_a_record_that_the_model_would_not_take_is_found_out_by_its_shape_in_both_languages(example: Engine) -> None:
    with writing(example) as session:
        locate_quotes(session, add_official_text(session))
        motion = session.exec(select(MotionRow).order_by(MotionRow.id)).first()
        assert motion is not None
        motion.reference = "x" * 61  # assigning to a table's row validates nothing
        session.flush()
        (found,) = verify(session).findings
        assert (found.code, found.where) == ("shape", motion.id)
    assert (found.what.nl, found.what.en) == ("Kamerstuknummer", "Parliamentary paper")
    assert found.mend.nl.startswith("Motie, «Kamerstuknummer»: vul precies één keer in: tekst")
    assert found.mend.en.startswith("Motion, “Parliamentary paper”: fill in exactly once: text")


def test_every_finding_speaks_both_languages(example: Engine) -> None:
    with writing(example) as session:
        locate_quotes(session, add_official_text(session))
        for passage in session.exec(select(PassageRow)):
            passage.text = "Iets heel anders."
        for evidence in session.exec(select(EvidenceRow)):
            session.delete(evidence)
        session.flush()
        findings = verify(session).findings
    assert {"quote-moved", "no-evidence"} <= {each.code for each in findings}
    assert all(each.mend.label("nl") != each.mend.label("en") for each in findings)


def test_a_word_in_none_of_the_lists_is_found_out_and_the_rest_is_still_checked(example: Engine) -> None:
    with writing(example) as session:
        locate_quotes(session, add_official_text(session))
        link = session.exec(select(LinkRow).order_by(LinkRow.id)).first()
        motion = session.exec(select(MotionRow).order_by(MotionRow.id)).first()
        assert link is not None
        assert motion is not None
        link.predicate, motion.reference = "loves", "x" * 61
        session.flush()
        found = [(each.code, each.where) for each in verify(session).findings]
    assert {("not-in-graph", link_id) for code, link_id in found if code == "predicate"} <= set(found)
    assert {"predicate", "not-in-graph", "shape"} <= {code for code, _ in found}


def test_a_kept_graph_that_shows_something_else_is_found_out(example: Engine, tmp_path: Path) -> None:
    store = Folder(tmp_path / "graph")
    with reading(example) as session:
        assert {each.code for each in stored_graph(session, store, OWN)} == {"graph-absent"}
    catch_up_graph(example, store, OWN)
    with reading(example) as session:
        assert list(stored_graph(session, store, OWN)) == []
    with store.writer() as writer:
        gone = next(quad for quad in writer.quads() if "motion/" in str(quad.subject))
        node = NamedNode(OWN.thing("motion/made-up"))
        invented = Quad(node, node, node, NamedNode(OWN.graph("curated")))
        writer.apply(Changes(shown(writer) or 0, {gone}, {invented}))
    with reading(example) as session:
        found = list(stored_graph(session, store, OWN))
    assert {(each.code, each.where) for each in found} == {
        ("graph-differs", str(gone.subject)),
        ("graph-differs", str(node)),
    }
    with writing(example) as session:
        session.get_one(MotionRow, session.exec(select(MotionRow.id)).first()).label_nl += " (later)"
    with reading(example) as session:
        assert {each.code for each in stored_graph(session, store, OWN)} == {"graph-behind"}
