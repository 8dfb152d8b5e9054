"""Asking the graph in SPARQL: what is admitted, in which forms it can be answered, and by whom."""

from __future__ import annotations

from kb.errors import SourceUnavailable
from kb.generations import current
from kb.graph.gate import Admitted, Form, check, check_graph
from kb.graph.pool import Limits, Pool, Question
from kb.graph.store import version
from kb.graph.vocabulary import Vocabulary
from kb.settings import Settings

_TRUTHS = {"json": "application/sparql-results+json", "xml": "application/sparql-results+xml"}
_TABLES = {**_TRUTHS, "csv": "text/csv", "tsv": "text/tab-separated-values"}
_GRAPHS = {
    "turtle": "text/turtle",
    "jsonld": "application/ld+json",
    "nt": "application/n-triples",
    "rdfxml": "application/rdf+xml",
}
FORMATS: dict[Form, dict[str, str]] = {
    Form.SELECT: _TABLES,
    Form.ASK: _TRUTHS,
    Form.CONSTRUCT: _GRAPHS,
    Form.DESCRIBE: _GRAPHS,
}
"""For each form of query the forms of its answer: short name and media type, the usual one first."""


class Sparql:
    """The graph of one installation, to be asked. Processes start with the first question and end with `close`."""

    def __init__(self, settings: Settings) -> None:
        limits = Limits(settings.sparql_seconds, settings.sparql_memory_mb, settings.sparql_result_mb)
        self._pool = Pool(settings.sparql_workers, limits, need_wall=not settings.sparql_without_wall)
        self._root = settings.graph_dir
        self.vocabulary = Vocabulary(settings.base_url)

    def is_own(self, graph: str) -> bool:
        """Whether an address is that of a graph of this installation."""
        return graph.startswith(self.vocabulary.graph(""))

    def admit(self, query: str) -> Admitted:
        """The query, if it may be answered; see `kb.graph.gate.check` for what is refused."""
        return check(query, self.is_own)

    def answer(
        self,
        query: Admitted,
        media_type: str,
        default_graphs: tuple[str, ...] = (),
        named_graphs: tuple[str, ...] = (),
    ) -> bytes:
        """The answer as `media_type`, one of FORMATS for its form.

        The graphs, where any are named, take the place of what the query says; where neither says, everything is asked.
        Raises Forbidden for graphs of others, and what `Pool.answer` raises.
        """
        for each in (*default_graphs, *named_graphs):
            check_graph(each, self.is_own)
        seen, folder = version(self._root), current(self._root)
        if folder is None:
            raise SourceUnavailable(f"{self._root}: there is no graph here yet; build it with `kb rebuild graph`")
        question = Question(
            folder=str(folder),
            version=seen,
            text=query.text,
            media_type=media_type,
            union=not (query.names_dataset or default_graphs or named_graphs),
            default_graphs=default_graphs,
            named_graphs=named_graphs,
            prefixes=dict(query.prefixes),
        )
        return self._pool.answer(question)

    def close(self) -> None:
        """End the processes."""
        self._pool.close()
