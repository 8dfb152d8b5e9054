"""Where the graph is kept."""

import multiprocessing

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kb.errors import SourceUnavailable
from kb.graph.store import Changes, Folder, describe, lines, version, write

EX = "https://example.org/id/"
THINGS = (f"{EX}motion/", f"{EX}document/")


GRAPH = NamedNode("https://example.org/graph/curated")


def quad(subject, predicate, object_):
    value = NamedNode(EX + object_) if "/" in object_ else Literal(object_)
    return Quad(NamedNode(EX + subject), NamedNode(f"https://example.org/def#{predicate}"), value, GRAPH)


QUADS = [
    quad("motion/1", "label", "een motie"),
    quad("link/l", "object", "motion/1"),
    quad("evidence/e", "evidenceFor", "link/l"),
    quad("decision/d", "decisionOn", "evidence/e"),
    quad("document/2", "cites", "motion/1"),
]


@pytest.fixture
def store(tmp_path):
    folder = Folder(tmp_path)
    assert folder.replace(QUADS, 7) == len(QUADS)
    return folder


def test_a_graph_built_again_from_the_same_statements_has_the_same_lines(store):
    first = lines(store.reader())
    assert store.replace(reversed(QUADS), 7) == len(QUADS)
    assert lines(store.reader()) == first


def test_a_reader_goes_on_reading_what_it_opened_while_another_is_built(store):
    reader = store.reader()
    store.replace(QUADS[:1], 8)
    assert len(lines(reader)) == len(QUADS)
    assert len(lines(store.reader())) == 1


def test_a_build_that_fails_leaves_the_old_graph_in_force_and_nothing_behind(store):
    before = sorted(store.root.iterdir())

    def broken():
        yield QUADS[0]
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        store.replace(broken(), 8)
    assert sorted(store.root.iterdir()) == before
    assert len(lines(store.reader())) == len(QUADS)


def test_without_a_graph_the_error_says_how_to_build_it(tmp_path):
    assert Folder(tmp_path).number() is None
    with pytest.raises(SourceUnavailable, match="kb rebuild graph"):
        Folder(tmp_path).reader()
    with pytest.raises(SourceUnavailable, match="kb rebuild graph"), Folder(tmp_path).writer():
        pass


def test_a_change_is_seen_by_readers_that_ask_again_and_the_store_says_up_to_where_it_is(store):
    seen, reader = version(store.root), store.reader()
    new = quad("motion/1", "label", "een andere motie")
    with store.writer() as writer:
        writer.apply(Changes(9, removed={QUADS[0]}, added={new}))
    assert version(store.root) != seen
    assert len(lines(reader)) == len(QUADS)
    assert set(lines(store.reader())) == {f"{each} ." for each in [*QUADS[1:], new]}
    assert store.number() == 9


def test_a_query_asks_all_graphs_together(store):
    found = store.reader().query(f"SELECT ?about {{ ?about <https://example.org/def#cites> <{EX}motion/1> }}")
    assert [each["about"].value for each in found] == [f"{EX}document/2"]


def test_writers_in_several_processes_wait_for_each_other(store):
    spawn = multiprocessing.get_context("spawn")
    workers = [spawn.Process(target=_write, args=(store.root, name)) for name in "abc"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(lines(store.reader())) == len(QUADS) + 15


def _write(root, name):
    for number in range(5):
        with Folder(root).writer() as writer:
            writer.apply(Changes(number, added={quad(f"motion/{name}{number}", "label", "een motie")}))


def test_a_description_holds_the_thing_its_links_their_evidence_and_decisions_but_no_other_thing(store):
    found = describe(store.reader(), f"{EX}motion/1", THINGS)
    assert [each.subject.value.removeprefix(EX) for each in found] == ["motion/1", "decision/d", "evidence/e", "link/l"]


def test_an_unknown_thing_has_no_description(store):
    assert describe(store.reader(), f"{EX}motion/9", THINGS) == []


@pytest.mark.parametrize(
    "media_type", ["text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"]
)
def test_a_description_can_be_written_in_each_format(media_type):
    assert b"een motie" in write([each.triple for each in QUADS], media_type, {"ex": EX})
