"""How long who asks in SPARQL waits: on the seeds, in warm processes, and through a server that really runs."""

from __future__ import annotations

import contextlib
import itertools
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx

from kb.errors import TooMuch
from kb.graph.examples import examples
from kb.services.graph import rebuild_graph
from kb.services.setup import initialise
from kb.services.sparql import Sparql
from kb.services.workspace import Workspace
from kb.settings import Settings

_ROUNDS = 200
_SMALL = "SELECT ?name { ?thing <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } LIMIT 10"
_CROSS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
_JSON = "application/sparql-results+json"


def main() -> None:
    """Print medians and 95th percentiles in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder), sparql_seconds=1)
        initialise(settings)
        workspace = Workspace(settings)
        workspace.catch_up()
        try:
            _measure(workspace)
        finally:
            workspace.close()


def _measure(workspace: Workspace) -> None:
    sparql = workspace.sparql
    dependency = examples()["instruments-per-dependency"].query
    _print("small query, asked before", lambda: _ask(sparql, _SMALL), "aim < 20 ms")
    new = (f"{_SMALL} # {number}" for number in itertools.count())
    _print("small query, new each time", lambda: _ask(sparql, next(new)))
    _print("instruments per dependency", lambda: _ask(sparql, dependency))
    with _served(workspace.settings.data_dir) as address, httpx.Client() as client:
        asked = {"query": _SMALL}
        _print("small query over HTTP", lambda: client.get(f"{address}sparql", params=asked).raise_for_status())
    _print("small query after a change", lambda: _ask(sparql, _SMALL), "aim < 1,000 ms", lambda: _change(workspace), 5)
    taken = [_overrun(sparql) for _ in range(3)]
    print(f"{'a cross product is gone':28}{(max(taken) - 1) * 1000:7.1f} ms after its limit  (aim < 1,000 ms)")


def _ask(sparql: Sparql, query: str) -> bytes:
    return sparql.answer(sparql.admit(query), _JSON)


def _change(workspace: Workspace) -> None:
    with workspace.session() as session:
        rebuild_graph(session, workspace.graph, workspace.vocabulary)


def _overrun(sparql: Sparql) -> float:
    _ask(sparql, _SMALL)
    start = time.perf_counter()
    with contextlib.suppress(TooMuch):
        _ask(sparql, _CROSS)
    return time.perf_counter() - start


def _print(
    what: str,
    work: Callable[[], object],
    aim: str = "",
    before: Callable[[], object] = lambda: None,
    rounds: int = _ROUNDS,
) -> None:
    work()
    times = []
    for _ in range(rounds):
        before()
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    p95 = statistics.quantiles(times, n=20)[-1]
    print(f"{what:28}{statistics.median(times):7.1f} ms p50  {p95:7.1f} ms p95" + (f"  ({aim})" if aim else ""))


@contextlib.contextmanager
def _served(data_dir: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "kb", "--data-dir", str(data_dir), "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            line = server.stdout.readline() if server.stdout else ""
            yield re.findall(r"http://\S+", line)[0]
        finally:
            server.terminate()
