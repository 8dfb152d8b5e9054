"""The search index follows the database: at once, change by change, and as a rebuilt one would be."""

from __future__ import annotations

from datetime import date

import pytest
from sqlmodel import select

from kb.domain.timeline import Moment
from kb.domain.values import RenditionKind, Verdict
from kb.search import index as files
from kb.services.curate import decide, review_list
from kb.services.find import Question
from kb.services.ingest import Incoming, ingest_document
from kb.services.search_index import rebuild_search
from kb.services.seed import load_seeds
from kb.services.workspace import Workspace
from kb.settings import Settings
from kb.storage.database import open_engine, writing
from kb.storage.migrations import upgrade
from kb.storage.tables import LabelRow, ProductRow, RegisteredRow, RenditionRow

from .conftest import EXAMPLE, LOADED

LETTER = """Brief van de Minister van Waterstaat

1. Veren

Zonder veren is er geen verkeer over het water, en zonder bruggen evenmin (Kamerstuk 99 001, nr. 3).
"""


@pytest.fixture
def base(tmp_path):
    settings = Settings(data_dir=tmp_path / "data")
    engine = open_engine(settings.database, create=True)
    upgrade(engine)
    with writing(engine) as session:
        load_seeds(session, EXAMPLE, now=LOADED)
    engine.dispose()
    workspace = Workspace(settings)
    workspace.catch_up()
    yield workspace
    workspace.close()


def found(base, words, **more):
    return {hit.locator for hit in base.search(Question(words, limit=200, **more)).hits}


def state(base, words=("", "veren", "brug", "motie")):
    answers = [base.search(Question(each, limit=500)) for each in words]
    return [({hit.locator for hit in each.hits}, each.total, each.facets) for each in answers]


def ingest(base, text=LETTER, document="kst-99001-7"):
    return ingest_document(
        base, Incoming(text.encode(), "brief.txt", document, date(2021, 11, 22), RenditionKind.OFFICIAL)
    )


def test_what_is_committed_is_found_at_once(base):
    assert not found(base, "verkeer")
    ingest(base)
    assert {each.partition("#")[0] for each in found(base, "verkeer")} == {"document/kst-99001-7"}


def test_a_new_version_takes_the_place_of_the_old_one_which_is_still_found_for_its_time(base):
    ingest(base)
    before = last_recorded(base)
    ingest(base, LETTER.replace("verkeer", "vervoer"))
    assert found(base, "vervoer") and not found(base, "verkeer")
    assert found(base, "verkeer", moment=Moment(None, before)) and not found(
        base, "vervoer", moment=Moment(None, before)
    )


def last_recorded(base):
    with base.session() as session:
        return max(session.exec(select(RenditionRow.recorded_at)))


def add_product(base, name="Pontons"):
    with base.writing() as session:
        session.add(RegisteredRow(id="product/pontoon", kind="product", recorded_at=LOADED))
        session.flush()
        session.add(ProductRow(id="product/pontoon", label_nl=name, source="test"))


def test_a_thing_is_found_by_a_name_it_gets_and_no_longer_by_one_it_loses(base):
    add_product(base)
    assert found(base, "pontons") == {"product/pontoon"}
    with base.writing() as session:
        session.add(LabelRow(entity_id="product/pontoon", language="nl", text="drijfbrug", source="test"))
    assert "product/pontoon" in found(base, "drijfbruggen")
    with base.writing() as session:
        session.delete(session.get_one(LabelRow, ("product/pontoon", "nl", "drijfbrug")))
    assert "product/pontoon" not in found(base, "drijfbruggen")


def test_kept_up_step_by_step_it_answers_as_one_built_anew(base):
    ingest(base)
    add_product(base)
    ingest(base, LETTER.replace("bruggen", "tunnels"))
    with base.writing() as session:
        for waiting in review_list(session)[:2]:
            decide(session, waiting.id, Verdict.CONFIRM, by="Jansen", why="klopt", now=LOADED)
    kept = state(base)
    with base.session() as session:
        rebuild_search(session, base.index)
    assert state(base) == kept


def test_an_index_of_another_analysis_is_built_anew(base, monkeypatch):
    expected = state(base)
    monkeypatch.setattr(files, "VERSION", "another")
    base.catch_up()
    assert base.index.number() is not None
    assert state(base) == expected


def test_suggestions_count_only_where_they_are_asked_for(base):
    ingest(base)
    with_them = base.search(Question("", suggestions=True))
    without = base.search(Question(""))
    evidence = {name: {each.value: each.count for facet in answer.facets if facet.name == "evidence" for each in facet.values}
                for name, answer in (("with", with_them), ("without", without))}  # fmt: skip
    assert evidence["with"]["with"] >= evidence["without"]["with"]
    assert with_them.total == without.total
