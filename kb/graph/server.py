"""The graph behind a server that speaks SPARQL 1.1: its query and update protocols and the graph store protocol.

https://www.w3.org/TR/sparql11-protocol/ and https://www.w3.org/TR/sparql11-http-rdf-update/ ; nothing is used that only
one maker's server knows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
from pyoxigraph import (
    NamedNode,
    Quad,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    parse,
    parse_query_results,
    serialize,
)

from kb.errors import SourceUnavailable
from kb.graph.store import STATE, Changes, Derive, Node, data, nothing_more, shown, state

_SECONDS = 60.0
_SOLUTIONS, _TRIPLES = "application/sparql-results+json", "application/n-triples"


@dataclass(frozen=True)
class Server:
    """A graph store by the addresses of its three protocols; those of update and graph store lie beside that of query."""

    query_url: str
    update_url: str
    store_url: str

    def replace(self, quads: Iterable[Quad], number: int, derive: Derive = nothing_more) -> int:
        """See GraphStore. A server changes graph by graph: what it shows is told last, and until then it shows nothing."""
        found: dict[Node, list[Quad]] = defaultdict(list)
        for quad in quads:
            assert isinstance(quad.graph_name, NamedNode)  # noqa: S101 - every statement stands in a named graph
            found[quad.graph_name].append(quad)
        self._update("".join(f"DROP SILENT GRAPH {name};\n" for name in (STATE, *self.graphs()) if name not in found))
        for name, statements in found.items():
            self._put(name, statements)
        if more := list(derive(self)):
            self._update(f"INSERT DATA {{ {data(more)} }}")
        self._update(f"INSERT DATA {{ GRAPH {STATE} {{ {state(number).triple} }} }}")
        return sum(map(len, found.values())) + len(more)

    def number(self) -> int | None:
        """See GraphStore."""
        return shown(self)

    def reader(self) -> Server:
        """See GraphStore."""
        return self

    def snapshot(self) -> Server:
        """See GraphStore. A server shows each question what is there when it comes."""
        return self

    @contextmanager
    def writer(self) -> Iterator[Server]:
        """See GraphStore. The server itself puts updates one after the other."""
        yield self

    def apply(self, changes: Changes) -> None:
        """See Writer: one request, which the server makes whole or not at all."""
        self._update(changes.update(shown(self) or 0))

    def quads(
        self, subject: Node | None = None, predicate: Node | None = None, value: Node | None = None
    ) -> Iterator[Quad]:
        """See Reader."""
        s, p, o = (term or f"?{name}" for term, name in ((subject, "s"), (predicate, "p"), (value, "o")))
        for found in self._select(f"SELECT ?s ?p ?o ?g WHERE {{ GRAPH ?g {{ {s} {p} {o} }} }}"):
            yield Quad(subject or found["s"], predicate or found["p"], value or found["o"], found["g"])

    def graph(self, name: Node) -> Iterator[Quad]:
        """See Reader."""
        for found in self._select(f"SELECT ?s ?p ?o WHERE {{ GRAPH {name} {{ ?s ?p ?o }} }}"):
            yield Quad(found["s"], found["p"], found["o"], name)

    def graphs(self) -> list[Node]:
        """See Reader."""
        found = (each["g"] for each in self._select("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }"))
        return sorted((each for each in found if isinstance(each, NamedNode) and each != STATE), key=str)

    def query(self, text: str) -> Any:
        """See Reader: the default graph of the query is all named graphs merged, as the protocol lets a client ask."""
        names = [name.value for name in self.graphs()]
        form = {"query": text, "default-graph-uri": names, "named-graph-uri": names}
        answer = self._send("POST", self.query_url, data=form, headers={"Accept": f"{_SOLUTIONS}, {_TRIPLES}"})
        if answer.headers.get("content-type", "").startswith(_TRIPLES):
            return (quad.triple for quad in parse(answer.content, format=RdfFormat.N_TRIPLES))
        return parse_query_results(answer.content, format=QueryResultsFormat.JSON)

    def _select(self, text: str) -> QuerySolutions:
        answer = self._send("POST", self.query_url, data={"query": text}, headers={"Accept": _SOLUTIONS})
        found = parse_query_results(answer.content, format=QueryResultsFormat.JSON)
        assert isinstance(found, QuerySolutions)  # noqa: S101 - asked with SELECT
        return found

    def _put(self, name: Node, statements: list[Quad]) -> None:
        body = serialize((quad.triple for quad in statements), format=RdfFormat.N_TRIPLES)
        self._send(
            "PUT", self.store_url, params={"graph": name.value}, content=body, headers={"Content-Type": _TRIPLES}
        )

    def _update(self, text: str) -> None:
        if text:
            headers = {"Content-Type": "application/sparql-update"}
            self._send("POST", self.update_url, content=text.encode(), headers=headers)

    def _send(self, method: str, url: str, **request: Any) -> httpx.Response:
        try:
            return httpx.request(method, url, timeout=_SECONDS, **request).raise_for_status()
        except httpx.HTTPStatusError as fault:
            said = fault.response.text.strip().partition("\n")[0][:200]
            raise SourceUnavailable(
                f"{url}: answered {fault.response.status_code} ({said}); check the address"
            ) from fault
        except httpx.HTTPError as fault:
            raise SourceUnavailable(f"{url}: {fault}; check that the graph server runs") from fault
