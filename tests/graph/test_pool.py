"""The processes that answer, and the second wall."""

import json
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kb.errors import Busy, Forbidden, InvalidInput, SourceUnavailable, TooMuch
from kb.generations import current
from kb.graph import walls
from kb.graph.pool import ENGINE, READER, Limits, Pool
from kb.graph.store import Folder, version

JSON = "application/sparql-results+json"
CROSS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f }"
LARGE_GRAPH = "CONSTRUCT { ?x ?e ?f } WHERE { ?a ?b ?c . ?d ?e ?f BIND (IRI(CONCAT(STR(?a), STR(?d))) AS ?x) }"
GREEDY = "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?f ?c"
EX = "https://example.org/"


def build(root, count):
    """A graph of `count` statements, in two named graphs."""
    node, long = NamedNode(f"{EX}p"), Literal("x" * 200)
    quads = (Quad(NamedNode(f"{EX}{n}"), node, long, NamedNode(f"{EX}graph/{n % 2}")) for n in range(count))
    Folder(root).replace(quads, 0)


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    folder = tmp_path_factory.mktemp("graph")
    build(folder, 300)
    return folder


def question(root, query, media_type=JSON, **more):
    base = {"union": True, "default_graphs": (), "named_graphs": (), "prefixes": {}}
    return {
        "folder": str(current(root)),
        "version": version(root),
        "text": query,
        "media_type": media_type,
        **base,
        **more,
    }


def engine(size=1, limits=None, **more):
    return Pool(ENGINE, size, limits or Limits(), **more)


@pytest.fixture(scope="module")
def pool():
    made = engine(1, Limits(seconds=1.0, memory_mb=256, result_mb=1))
    yield made
    made.close()


def count(pool, root):
    """How many statements there are; one of them is the store's own, on which state it shows."""
    answer = json.loads(pool.ask(question(root, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")))
    return int(answer["results"]["bindings"][0]["n"]["value"])


def test_a_question_is_answered(pool, root):
    assert count(pool, root) == 301


@pytest.mark.parametrize(
    ("query", "media_type", "begins"),
    [
        ("SELECT ?s { ?s ?p ?o } LIMIT 1", "text/csv", b"s\r\n"),
        ("SELECT ?s { ?s ?p ?o } LIMIT 1", "text/tab-separated-values", b"?s\n"),
        ("SELECT ?s { ?s ?p ?o } LIMIT 1", "application/sparql-results+xml", b"<?xml"),
        ("ASK { ?s ?p ?o }", JSON, b'{"head":{},"boolean":true}'),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "text/turtle", b"@prefix ex: <https://example.org/> .\n"),
        (f"DESCRIBE <{EX}1>", "application/n-triples", b"<https://example.org/1>"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "application/rdf+xml", b"<?xml"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "application/ld+json", b"["),
    ],
)
def test_an_answer_comes_in_the_form_asked_for(pool, root, query, media_type, begins):
    assert pool.ask(question(root, query, media_type, prefixes={"ex": EX})).startswith(begins)


def test_a_cross_product_is_gone_within_a_second_after_its_limit_and_the_next_question_is_answered(pool, root):
    pool.warm()
    assert count(pool, root) == 301
    start = time.monotonic()
    with pytest.raises(TooMuch, match="longer than 1 seconds"):
        pool.ask(question(root, CROSS))
    assert time.monotonic() - start < 1.0 + 1.0
    assert count(pool, root) == 301


def test_a_query_that_wants_too_much_memory_is_ended(root):
    pool = engine(1, Limits(seconds=60, memory_mb=256))
    try:
        with pytest.raises(TooMuch, match="more than 256 MB"):
            pool.ask(question(root, GREEDY))
        assert count(pool, root) == 301
    finally:
        pool.close()


def test_an_answer_that_is_too_large_is_not_given(pool, root):
    with pytest.raises(TooMuch, match="larger than 1 MB"):
        pool.ask(question(root, LARGE))
    with pytest.raises(TooMuch, match="larger than 1 MB"):
        pool.ask(question(root, LARGE_GRAPH, "text/turtle"))
    assert count(pool, root) == 301


def test_what_the_engine_cannot_read_is_told_as_a_mistake(pool, root):
    with pytest.raises(InvalidInput, match="line 1, column 11"):
        pool.ask(question(root, "SELECT * {"))


def test_an_engine_that_falls_over_is_replaced(pool, root):
    with pytest.raises((SourceUnavailable, TooMuch)):
        pool.ask(question(root, "ASK " + "{" * 50_000 + "}" * 50_000))
    assert count(pool, root) == 301


def test_a_process_that_died_in_the_meantime_is_replaced(pool, root):
    for worker in list(pool._all):
        worker._process.kill()
        worker._process.wait()
    assert count(pool, root) == 301


def test_a_graph_built_anew_shows_at_once(pool, tmp_path):
    build(tmp_path, 3)
    assert count(pool, tmp_path) == 4
    build(tmp_path, 5)
    assert count(pool, tmp_path) == 6


def test_one_graph_alone_can_be_asked(pool, root):
    asked = question(root, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "text/csv", default_graphs=(f"{EX}graph/1",))
    assert pool.ask(asked) == b"n\r\n150\r\n"
    asked = question(
        root, "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }", "text/csv", named_graphs=(f"{EX}graph/0",)
    )
    assert pool.ask(asked) == b"n\r\n150\r\n"


def test_nothing_can_be_written(pool, root):
    with pytest.raises(InvalidInput):
        pool.ask(question(root, "DELETE WHERE { ?s ?p ?o }"))
    assert count(pool, root) == 301


def at_work(pool, asked):
    with pytest.raises(TooMuch):
        pool.ask(asked)


def test_who_finds_everyone_at_work_is_told_to_ask_again(root):
    pool = engine(1, Limits(seconds=1.0), patience=0.1)
    try:
        assert count(pool, root) == 301
        busy = threading.Thread(target=at_work, args=(pool, question(root, CROSS)))
        busy.start()
        while not pool._idle.empty():
            time.sleep(0.01)
        with pytest.raises(Busy, match="again"):
            count(pool, root)
        busy.join()
    finally:
        pool.close()


def test_a_pool_that_was_closed_leaves_no_process(root):
    pool = engine(2)
    assert count(pool, root) == 301
    processes = [worker._process for worker in pool._all]
    pool.close()
    assert [each.poll() is None for each in processes] == [False, False]


@pytest.fixture
def listener():
    """A server on this machine, and those who called."""
    calls = []
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.2)

    def listen():
        while server.fileno() >= 0:
            try:
                calls.append(server.accept()[0].close())
            except TimeoutError:
                continue
            except OSError:
                return

    thread = threading.Thread(target=listen)
    thread.start()
    yield server.getsockname()[1], calls
    server.close()
    thread.join()


def calling(port):
    return f"SELECT * {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}"


def test_a_call_that_came_past_the_first_wall_does_not_leave_the_second(pool, root, listener):
    port, calls = listener
    with pytest.raises(SourceUnavailable, match="not permitted"):
        pool.ask(question(root, calling(port)))
    assert calls == []


def test_without_the_wall_the_listener_is_called_so_it_would_have_shown(root, listener, monkeypatch):
    port, calls = listener
    monkeypatch.setattr(subprocess.Popen, "__init__", unwalled(subprocess.Popen.__init__))
    pool = engine(1, need_wall=False)
    try:
        with pytest.raises(SourceUnavailable):
            pool.ask(question(root, calling(port)))
        end = time.monotonic() + 10
        while not calls and time.monotonic() < end:  # the listener notes a call in a thread of its own
            time.sleep(0.02)
        assert calls
    finally:
        pool.close()


def test_where_there_is_no_wall_the_graph_stays_shut_and_the_reason_is_told(root, monkeypatch):
    monkeypatch.setattr(subprocess.Popen, "__init__", unwalled(subprocess.Popen.__init__))
    pool = engine(1)
    try:
        with pytest.raises(SourceUnavailable, match=r"SPARQL is shut.*because it was taken down.*sparql_without_wall"):
            pool.ask(question(root, "ASK {}"))
    finally:
        pool.close()


def unwalled(start):
    """Start the same process, but as on a system that has no such wall."""
    program = (
        "import kb.graph.walls as walls, kb.graph.worker as worker\n"
        "walls.shut_network = lambda: 'it was taken down'\nworker.main(512)"
    )

    def instead(self, command, **more):
        start(self, [sys.executable, "-c", program], **more)

    return instead


def in_a_process(program):
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()


def test_behind_the_wall_there_is_no_socket_of_any_kind_and_no_other_program():
    assert in_a_process(
        "import socket, os\nfrom kb.graph.walls import shut_network\nprint(shut_network() or 'walled')\n"
        "for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX):\n"
        "    try: socket.socket(family); print('open')\n"
        "    except PermissionError: print('shut')\n"
        "try: os.execv('/bin/true', ['true'])\nexcept PermissionError: print('shut')\n"
    ) == ["walled", "shut", "shut", "shut", "shut"]


def test_a_system_that_knows_no_such_filter_is_told_so(monkeypatch):
    monkeypatch.setattr(walls.platform, "machine", lambda: "abacus")
    assert "abacus" in walls.shut_network()


def runs(process):
    """Whether it is there, and not just waiting to be buried by a parent that does not care."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


ORPHAN = """
import json, os, sys, threading, time
from kb.graph.pool import ENGINE, Limits, Pool
pool = Pool(ENGINE, 1, Limits(seconds=1.0))
question = json.loads(sys.argv[1])
pool.ask({**question, "text": "ASK {}"})
print([process._process.pid for process in pool._all][0], flush=True)
threading.Thread(target=pool.ask, args=(question,), daemon=True).start()
time.sleep(0.3)
os._exit(9)
"""


def test_a_process_whose_parent_died_ends_at_its_limit_by_itself(root):
    asked = json.dumps(question(root, CROSS))
    parent = subprocess.run([sys.executable, "-c", ORPHAN, asked], capture_output=True, text=True)
    assert parent.returncode == 9, parent.stderr
    process, end = int(parent.stdout), time.monotonic() + 10
    while runs(process):
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.fixture(scope="module")
def reader():
    made = Pool(READER, 1, Limits(seconds=1.0, memory_mb=256, result_mb=1))
    yield made
    made.close()


def reading(query):
    return {"text": query, "own": f"{EX}graph/"}


def test_a_query_is_read_in_a_process_of_its_own(reader):
    found = json.loads(reader.ask(reading(f"PREFIX g: <{EX}graph/> ASK FROM g:a {{}}")))
    assert (found["form"], found["names_dataset"], found["prefixes"]) == ("AskQuery", True, {"g": f"{EX}graph/"})


def test_a_refusal_comes_back_as_what_it_is(reader):
    with pytest.raises(Forbidden, match="SERVICE"):
        reader.ask(reading("SELECT * { SERVICE <http://192.0.2.1/> { ?s ?p ?o } }"))
    with pytest.raises(Forbidden, match="not a graph"):
        reader.ask(reading("ASK FROM <http://192.0.2.1/> {}"))
    with pytest.raises(InvalidInput, match="line 1, column 5"):
        reader.ask(reading("ASK nonsense"))


def test_a_query_that_takes_long_to_read_is_given_up(reader):
    with pytest.raises(TooMuch, match="reading the query took longer"):
        reader.ask(reading("SELECT * {} ORDER BY" + " (1)" * 4_000))
    assert reader.ask(reading("ASK {}"))
