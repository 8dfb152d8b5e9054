"""Why a statement is in the graph."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from kb.domain.links import Evidence, Link
from kb.domain.values import Origin
from kb.errors import InvalidInput, UnknownIdentifier
from kb.graph.store import Folder
from kb.graph.vocabulary import OWN
from kb.services.graph import catch_up_graph
from kb.services.why import Answer, Statement, inferred, why
from kb.storage import tables as t
from kb.storage.database import reading, writing

from .conftest import LOADED


def link(session: Session, subject: str, predicate: str, object_: str) -> None:
    link_id = Link.make_id(subject, predicate, object_)
    if session.get(t.LinkRow, link_id) is None:
        session.add(t.LinkRow(id=link_id, subject=subject, predicate=predicate, object=object_, recorded_at=LOADED))
        session.flush()
    words, document = f"{predicate} in eigen woorden", "document/kst-99001-7"
    session.add(
        t.EvidenceRow(
            id=Evidence.make_id(link_id, document, words), link_id=link_id, document_id=document, exact=words,
            fragment="h1.p1", origin=Origin.CURATED, recorded_at=LOADED,
        )
    )  # fmt: skip


@pytest.fixture
def things(example: Engine) -> dict[str, str]:
    """A request about a product, a dependency that is about it, and two motions of which one follows the other."""
    with writing(example) as session:
        found = {
            name: session.exec(select(table.id).order_by(table.id)).first() or ""
            for name, table in (("request", t.RequestRow), ("dependency", t.DependencyRow), ("product", t.ProductRow))
        }
        found["first"], found["second"] = session.exec(select(t.MotionRow.id).order_by(t.MotionRow.id).limit(2)).all()
        for evidence in session.exec(select(t.EvidenceRow)):
            evidence.closed_at = LOADED
        link(session, found["request"], "asksAbout", found["product"])
        link(session, found["dependency"], "concerns", found["product"])
        link(session, found["second"], "follows", found["first"])
    return found


@pytest.fixture
def asked(example: Engine, tmp_path: Path) -> Iterator[tuple[Session, Folder]]:
    store = Folder(tmp_path / "graph")
    catch_up_graph(example, store, OWN)
    with reading(example) as session:
        yield session, store


def ask(asked: tuple[Session, Folder], *statement: str) -> Answer:
    session, store = asked
    return why(session, store.reader(), OWN, Statement(*statement))


def test_a_request_about_a_product_is_about_its_dependency_and_says_why(things, asked) -> None:
    session, store = asked
    said = [(each.predicate, each.object.id) for each in inferred(session, store.reader(), OWN, things["request"])]
    assert said == [("asksAbout", things["dependency"])]
    (derivation,) = ask(asked, things["request"], "asksAbout", things["dependency"]).derivations
    premises = {(each.subject.id, each.predicate, each.object.id) for each in derivation.premises}
    assert premises == {
        (things["request"], "asksAbout", things["product"]),
        (things["dependency"], "concerns", things["product"]),
    }
    assert derivation.rule_nl != derivation.rule_en


def test_a_link_read_from_its_other_end_answers_with_the_same_evidence_and_is_not_told_twice(things, asked) -> None:
    session, store = asked
    assert ask(asked, things["first"], "isFollowedBy", things["second"]).links[0].evidence
    assert inferred(session, store.reader(), OWN, things["first"]) == ()


def test_a_longer_chain_of_motions_is_followed_both_ways(example, things, tmp_path) -> None:
    third = "motion/kst-99001-99"
    with writing(example) as session:
        session.add(t.RegisteredRow(id=third, kind="motion", recorded_at=LOADED))
        session.flush()
        session.add(t.MotionRow(id=third, label_nl="Derde motie", reference="kst-99001-99", source="zelf bedacht"))
        session.flush()
        link(session, third, "follows", things["second"])
    store = Folder(tmp_path / "graph")
    catch_up_graph(example, store, OWN)
    with reading(example) as session:
        (forth,) = inferred(session, store.reader(), OWN, third)
        (back,) = inferred(session, store.reader(), OWN, things["first"])
        answer = why(session, store.reader(), OWN, Statement(third, "follows", things["first"]))
    assert (forth.predicate, forth.object.id) == ("follows", things["first"])
    assert (back.predicate, back.object.id) == ("isFollowedBy", third)
    assert {each.predicate for each in answer.derivations[0].premises} == {"follows"}


def test_what_is_stated_answers_with_its_evidence(things, asked) -> None:
    answer = ask(asked, things["request"], "asksAbout", things["product"])
    assert [each.quote.exact for each in answer.links[0].evidence] == ["asksAbout in eigen woorden"]
    assert answer.derivations == ()


def test_what_is_not_there_has_no_reason(things, asked) -> None:
    answer = ask(asked, things["first"], "follows", things["second"])
    assert (answer.links, answer.derivations) == ((), ())


def test_what_cannot_be_asked_is_told(things, asked) -> None:
    with pytest.raises(InvalidInput, match="not a kind of link"):
        ask(asked, things["first"], "likes", things["second"])
    with pytest.raises(UnknownIdentifier):
        ask(asked, "motion/none", "follows", things["second"])
