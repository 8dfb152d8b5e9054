"""The graph kept up change by change is the graph built whole."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, select

from kb.domain.links import PREDICATES, Evidence, Link
from kb.domain.proposals import Proposal
from kb.domain.values import AssessmentValue, Origin, ProposalKind, Verdict
from kb.errors import InvalidInput
from kb.graph.server import Server
from kb.graph.store import Folder, lines
from kb.graph.vocabulary import OWN, Vocabulary
from kb.services.curate import assess, decide
from kb.services.graph import catch_up_graph, rebuild_graph
from kb.storage import tables as t
from kb.storage.database import open_engine, reading, writing

from .conftest import LOADED, add_official_text


@dataclass(frozen=True)
class Choice:
    """Which row an edit takes, counted round, and when it is made."""

    number: int

    @property
    def at(self) -> Any:
        return LOADED + timedelta(minutes=self.number)

    def of(self, session: Session, *tables: type[SQLModel]) -> Any:
        rows = [row for table in tables for row in session.exec(select(table))]
        return rows[self.number % len(rows)]

    def among(self, values: Any) -> Any:
        return list(values)[self.number % len(list(values))]


def decide_on(session: Session, choice: Choice) -> None:
    target = choice.of(session, t.EvidenceRow, t.ClaimRow, t.ProposalRow)
    try:
        decide(session, target.id, choice.among(Verdict), by="A. Jansen", why="gelezen", now=choice.at)
    except InvalidInput:
        assert choice.among(Verdict) is Verdict.UNDO  # there was nothing to take back


def assess_a_request(session: Session, choice: Choice) -> None:
    request = choice.of(session, t.RequestRow)
    value = choice.among(AssessmentValue)
    assess(session, request.id, value, quote="gedaan", source="kst-1-2", by="A. Jansen", why=None, now=choice.at)


def name_anew(session: Session, choice: Choice) -> None:
    choice.of(session, *t.ENTITY_TABLES.values()).label_nl = f"naam {choice.number}"


def add_a_synonym(session: Session, choice: Choice) -> None:
    thing = choice.of(session, t.RegisteredRow)
    name = f"ook wel {choice.number}"
    if session.get(t.LabelRow, (thing.id, "nl", name)) is None:
        session.add(t.LabelRow(entity_id=thing.id, language="nl", text=name, source="zelf bedacht"))


LINKS = (
    ("addresses", t.InstrumentRow, t.DependencyRow),
    ("asksAbout", t.RequestRow, t.ProductRow),
    ("concerns", t.DependencyRow, t.ProductRow),
    ("follows", t.MotionRow, t.MotionRow),
)


def add_a_link(session: Session, choice: Choice) -> None:
    """Of a kind that rules look at or not; with evidence that contradicts it, now and then, or that a machine found."""
    predicate, begins, ends = choice.among(LINKS)
    subject, object_ = choice.of(session, begins), Choice(choice.number // 7).of(session, ends)
    if subject.id == object_.id:
        return
    link_id = Link.make_id(subject.id, predicate, object_.id)
    if session.get(t.LinkRow, link_id) is None:
        session.add(
            t.LinkRow(id=link_id, subject=subject.id, predicate=predicate, object=object_.id, recorded_at=choice.at)
        )
        session.flush()
    document = choice.of(session, t.DocumentRow)
    evidence_id = Evidence.make_id(link_id, document.id, f"woorden {choice.number}")
    if session.get(t.EvidenceRow, evidence_id) is None:
        session.add(
            t.EvidenceRow(
                id=evidence_id,
                link_id=link_id,
                document_id=document.id,
                exact=f"woorden {choice.number}",
                fragment="h1.p1",
                origin=choice.among(Origin),
                supports=choice.number % 3 > 0,
                recorded_at=choice.at,
            )
        )


def propose_something(session: Session, choice: Choice) -> None:
    """A name, a stage or a match, that may be decided on later."""
    thing = choice.of(session, t.InstrumentRow)
    kind = choice.among([each for each in ProposalKind if each is not ProposalKind.DECISION])
    value = "in_force" if kind is ProposalKind.STAGE else f"https://example.org/{choice.number}"
    day = LOADED.date() if kind is ProposalKind.STAGE else None
    language = "nl" if kind is ProposalKind.SYNONYM else None
    proposal_id = Proposal.make_id(thing.id, kind, value, language, day)
    if session.get(t.ProposalRow, proposal_id) is None:
        session.add(
            t.ProposalRow(
                id=proposal_id, entity_id=thing.id, kind=kind, value=value, language=language, date=day,
                stated_as="https://example.org/zegt", source="https://example.org/bron", file_name="bron.ttl",
                sha256="0" * 64, recorded_at=choice.at,
            )
        )  # fmt: skip


def close_something(session: Session, choice: Choice) -> None:
    row = choice.of(session, t.EvidenceRow, t.LinkRow, t.ClaimRow, t.ProposalRow)
    row.closed_at = None if row.closed_at else choice.at


def read_a_version(session: Session, choice: Choice) -> None:
    if session.get(t.RenditionRow, f"r-{choice.at:%Y%m%d%H%M}") is None:
        add_official_text(session, at=choice.at)


def take_a_part_away(session: Session, choice: Choice) -> None:
    session.delete(choice.of(session, t.LabelRow, t.PassageRow, t.ClaimSubjectRow, t.MotionMoverRow))


EDITS: tuple[Callable[[Session, Choice], None], ...] = (
    decide_on, assess_a_request, name_anew, add_a_synonym, add_a_link, propose_something, close_something,
    read_a_version, take_a_part_away,
)  # fmt: skip
edits = st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 500).map(Choice)), min_size=1, max_size=8)


@contextmanager
def copy_of(example: Engine) -> Iterator[tuple[Engine, Path]]:
    """A copy of a database, and a folder beside it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(str(example.url.database), folder / "copy.sqlite")
        engine = open_engine(f"sqlite:///{folder / 'copy.sqlite'}")
        yield engine, folder
        engine.dispose()


@pytest.fixture
def settled(example: Engine) -> Engine:
    """The example with nothing left in its write-ahead log, to be copied as one file."""
    with example.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return example


@given(groups=st.lists(edits, min_size=1, max_size=3))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_edited_the_graph_kept_up_equals_the_graph_built_whole(
    settled: Engine, groups: list[list[tuple[Callable[[Session, Choice], None], Choice]]]
) -> None:
    with copy_of(settled) as (engine, folder):
        kept_up, whole = Folder(folder / "kept-up"), Folder(folder / "whole")
        catch_up_graph(engine, kept_up, OWN)
        for group in groups:
            for edit, choice in group:
                with writing(engine) as session:
                    edit(session, choice)
            catch_up_graph(engine, kept_up, OWN)
        with reading(engine) as session:
            rebuild_graph(session, whole, OWN)
        assert kept_up.number() == whole.number()
        assert lines(kept_up.reader()) == lines(whole.reader())


def test_a_graph_that_was_not_told_of_changes_catches_up_later(settled: Engine, tmp_path: Path) -> None:
    store = Folder(tmp_path / "graph")
    catch_up_graph(settled, store, OWN)
    with writing(settled) as session:
        name_anew(session, Choice(3))
    assert not any('"naam 3"' in line for line in lines(store.reader()))
    catch_up_graph(settled, store, OWN)
    assert any('"naam 3"' in line for line in lines(store.reader()))


def test_a_graph_behind_a_server_is_kept_up_alike(settled: Engine, tmp_path: Path, graph_server: Server) -> None:
    folder = Folder(tmp_path / "graph")
    for number in (3, 8):
        with writing(settled) as session:
            add_a_link(session, Choice(number))
            name_anew(session, Choice(number))
        for store in (folder, graph_server):
            catch_up_graph(settled, store, OWN)
        assert lines(graph_server.reader()) == lines(folder.reader())


def test_a_graph_of_another_history_is_built_anew(settled: Engine, tmp_path: Path) -> None:
    store = Folder(tmp_path / "graph")
    store.replace([], 10**9)
    catch_up_graph(settled, store, OWN)
    assert len(lines(store.reader())) > 100


def test_the_plain_statement_of_a_link_comes_and_goes_with_the_decision(settled: Engine, tmp_path: Path) -> None:
    store = Folder(tmp_path / "graph")
    with writing(settled) as session:
        evidence = session.exec(select(t.EvidenceRow)).first()
        assert evidence is not None
        link = session.get_one(t.LinkRow, evidence.link_id)
        plain = (
            f"<{OWN.thing(link.subject)}> <{OWN.iri(PREDICATES[link.predicate].term.iri)}> <{OWN.thing(link.object)}>"
        )
        for other in session.exec(select(t.EvidenceRow).where(t.EvidenceRow.link_id == link.id)):
            other.origin = Origin.MACHINE
        target = evidence.id
    seen = []
    for verdict in (None, Verdict.CONFIRM, Verdict.UNDO, Verdict.REJECT):
        if verdict is not None:
            with writing(settled) as session:
                decide(session, target, verdict, by="A. Jansen", why="gelezen", now=LOADED)
        catch_up_graph(settled, store, OWN)
        seen.append(any(line.startswith(plain) for line in lines(store.reader())))
    assert seen == [False, True, False, False]


def test_every_statement_stands_in_one_graph_only(settled: Engine, tmp_path: Path) -> None:
    store = Folder(tmp_path / "graph")
    catch_up_graph(settled, store, OWN)
    triples = [str(quad.triple) for quad in store.reader().quads()]
    assert len(triples) == len(set(triples))


def test_a_base_that_has_another_address_gets_a_graph_of_its_own_addresses(example: Engine, tmp_path: Path) -> None:
    store, moved = Folder(tmp_path / "graph"), Vocabulary("https://kennis.example.org")
    catch_up_graph(example, store, OWN)
    for change in (False, True):
        if change:
            catch_up_graph(example, store, OWN)
            with writing(example) as session:
                session.exec(select(t.MotionRow)).first().label_nl += " (later)"
        catch_up_graph(example, store, moved)
        assert all(name.value.startswith("https://kennis.example.org/") for name in store.reader().graphs())
