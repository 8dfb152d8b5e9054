"""Where the graph is kept."""

import multiprocessing

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kb.errors import SourceUnavailable
from kb.graph.server import Server
from kb.graph.store import Changes, Folder, Mirror, describe, lines, version, write

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
def folder(tmp_path):
    made = Folder(tmp_path)
    assert made.replace(QUADS, 7) == len(QUADS)
    return made


@pytest.fixture(params=["embedded", "server"])
def store(request):
    """The same graph under the data directory, and behind a SPARQL server."""
    if request.param == "embedded":
        return request.getfixturevalue("folder")
    server = request.getfixturevalue("graph_server")
    assert server.replace(QUADS, 7) == len(QUADS)
    return server


def test_a_graph_built_again_from_the_same_statements_has_the_same_lines(store):
    first = lines(store.reader())
    assert store.replace(reversed(QUADS), 7) == len(QUADS)
    assert lines(store.reader()) == first


def test_a_reader_goes_on_reading_what_it_opened_while_another_is_built(folder):
    reader = folder.reader()
    folder.replace(QUADS[:1], 8)
    assert len(lines(reader)) == len(QUADS)
    assert len(lines(folder.reader())) == 1


def test_a_snapshot_stays_as_it_is_while_the_copy_in_memory_goes_along(folder):
    kept = Mirror(folder.root)
    before, snapshot = kept.reader(), kept.snapshot()
    with kept.writer() as writer:
        writer.apply(Changes(8, set(), {quad("motion/3", "label", "nog een")}))
    assert len(lines(kept.reader())) == len(lines(before)) == len(QUADS) + 1
    assert len(lines(snapshot)) == len(QUADS)


def test_a_build_that_fails_leaves_the_old_graph_in_force_and_nothing_behind(folder):
    before = sorted(folder.root.iterdir())

    def broken():
        yield QUADS[0]
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        folder.replace(broken(), 8)
    assert sorted(folder.root.iterdir()) == before
    assert len(lines(folder.reader())) == len(QUADS)


def test_without_a_graph_the_error_says_how_to_build_it(tmp_path):
    assert Folder(tmp_path).number() is None
    with pytest.raises(SourceUnavailable, match="kb rebuild graph"):
        Folder(tmp_path).reader()
    with pytest.raises(SourceUnavailable, match="kb rebuild graph"), Folder(tmp_path).writer():
        pass


def test_a_change_is_seen_by_readers_that_ask_again_and_the_store_says_up_to_where_it_is(store):
    new = quad("motion/1", "label", "een andere motie")
    with store.writer() as writer:
        writer.apply(Changes(9, removed={QUADS[0]}, added={new}))
    assert set(lines(store.reader())) == {f"{each} ." for each in [*QUADS[1:], new]}
    assert store.number() == 9


def test_the_version_of_a_folder_changes_with_every_change_and_what_was_opened_does_not(folder):
    seen, reader = version(folder.root), folder.reader()
    with folder.writer() as writer:
        writer.apply(Changes(9, removed={QUADS[0]}))
    assert version(folder.root) != seen
    assert len(lines(reader)) == len(QUADS)


def test_a_copy_in_memory_follows_the_changes_that_others_make(folder):
    mirror = Mirror(folder.root)
    reader = mirror.reader()
    for number in range(3):
        with folder.writer() as writer:
            writer.apply(Changes(10 + number, added={quad(f"motion/{number}", "label", "een motie")}))
        assert lines(mirror.reader()) == lines(folder.reader())
        assert mirror.reader() is reader
        assert mirror.number() == 10 + number


def test_a_copy_in_memory_is_made_anew_when_a_change_was_not_told_or_the_graph_was_built_again(folder):
    mirror = Mirror(folder.root)
    reader = mirror.reader()
    with folder.writer() as writer:
        writer.apply(Changes(9, removed={QUADS[0]}))
        writer.applied.clear()  # as if the process had died before it told
    with folder.writer() as writer:
        writer.apply(Changes(10, removed={QUADS[1]}))
    assert lines(mirror.reader()) == lines(folder.reader())
    assert mirror.reader() is not reader
    folder.replace(QUADS[:2], 11)
    assert lines(mirror.reader()) == lines(folder.reader())


def test_a_query_asks_all_graphs_together(store):
    found = store.reader().query(f"SELECT ?about {{ ?about <https://example.org/def#cites> <{EX}motion/1> }}")
    assert [each["about"].value for each in found] == [f"{EX}document/2"]


def test_a_query_can_ask_one_graph_and_construct_statements(store):
    query = f"CONSTRUCT {{ ?a <{EX}seen> ?b }} WHERE {{ GRAPH {GRAPH} {{ ?a <https://example.org/def#cites> ?b }} }}"
    assert [str(each) for each in store.reader().query(query)] == [f"<{EX}document/2> <{EX}seen> <{EX}motion/1>"]


def test_a_server_that_does_not_answer_is_named_with_what_to_do():
    server = Server("http://127.0.0.1:9/query", "http://127.0.0.1:9/update", "http://127.0.0.1:9/store")
    with pytest.raises(SourceUnavailable, match="check that the graph server runs"):
        server.number()


def test_a_server_that_refuses_is_named_with_what_it_said(graph_server):
    with pytest.raises(SourceUnavailable, match="answered 400"):
        graph_server.query("SELEKT")


def test_writers_in_several_processes_wait_for_each_other(folder):
    spawn = multiprocessing.get_context("spawn")
    workers = [spawn.Process(target=_write, args=(folder.root, name)) for name in "abc"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(lines(folder.reader())) == len(QUADS) + 15


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
