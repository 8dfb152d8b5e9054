"""Asking the graph in SPARQL: what is admitted, in which forms it can be answered, and by whom."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from kb.errors import SourceUnavailable
from kb.generations import current
from kb.graph.gate import Admitted, Form, check_graph
from kb.graph.pool import ENGINE, READER, Limits, Pool
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


READING = Limits(seconds=1, memory_mb=256, result_mb=1)
"""What reading one query may take."""
_READERS = 2
"""So that whoever sends queries that take long to read does not keep everybody else waiting."""
_REMEMBERED = 256
"""Queries that need not be read again: pages and programs ask the same thing over and over."""


class Sparql:
    """The graph of one installation, to be asked. Processes start with the first question and end with `close`."""

    def __init__(self, settings: Settings) -> None:
        self._limits = Limits(settings.sparql_seconds, settings.sparql_memory_mb, settings.sparql_result_mb)
        need_wall = not settings.sparql_without_wall
        self._engine = Pool(ENGINE, settings.sparql_workers, self._limits, need_wall=need_wall)
        self._reader = Pool(READER, _READERS, READING, need_wall=need_wall)
        self._root, self._elsewhere = settings.graph_dir, settings.graph_url
        self.vocabulary = Vocabulary(settings.base_url)
        self.admit = lru_cache(_REMEMBERED)(self._read)
        """The query, if it may be answered; see `kb.graph.gate.check` for what is refused. Raises also as `Pool.ask`."""

    def is_own(self, graph: str) -> bool:
        """Whether an address is that of a graph of this installation."""
        return graph.startswith(self.vocabulary.graph(""))

    def _read(self, query: str) -> Admitted:
        self._engine.warm()
        found = json.loads(self._reader.ask({"text": query, "own": self.vocabulary.graph("")}))
        return Admitted(found["text"], Form(found["form"]), found["names_dataset"], found["prefixes"])

    def answer(
        self,
        query: Admitted,
        media_type: str,
        default_graphs: tuple[str, ...] = (),
        named_graphs: tuple[str, ...] = (),
        *,
        result_mb: int | None = None,
    ) -> bytes:
        """The answer as `media_type`, one of FORMATS for its form; of at most `result_mb`, where that is less than usual.

        The graphs, where any are named, take the place of what the query says; where neither says, everything is asked.
        Raises Forbidden for graphs of others, and what `Pool.ask` raises.
        """
        for each in (*default_graphs, *named_graphs):
            check_graph(each, self.is_own)
        seen, folder = version(self._root), self._folder()
        question = {
            "folder": str(folder),
            "version": seen,
            "text": query.text,
            "media_type": media_type,
            "union": not query.names_dataset,
            "default_graphs": default_graphs,
            "named_graphs": named_graphs,
            "prefixes": dict(query.prefixes),
        }
        size = self._limits.result_mb if result_mb is None else min(result_mb, self._limits.result_mb)
        return self._engine.ask({**question, "result_mb": size})

    def _folder(self) -> Path:
        if self._elsewhere:
            raise SourceUnavailable(
                f"the graph is kept by {self._elsewhere}; queries are answered from one kept here only"
            )
        folder = current(self._root)
        if folder is None:
            raise SourceUnavailable(f"{self._root}: there is no graph here yet; build it with `kb rebuild graph`")
        return folder

    def close(self) -> None:
        """End the processes."""
        self._reader.close()
        self._engine.close()
