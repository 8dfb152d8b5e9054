"""What the graph of an installation says."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kb.domain.model import ENTITIES
from kb.errors import SourceUnavailable
from kb.services.installation import Installation

if TYPE_CHECKING:
    from kb.services.why import Answer, Said, Statement


class GraphAnswers(Installation):
    """An installation that tells what its graph says of a thing, in which named graph, and why."""

    def describe(self, entity_id: str, media_type: str) -> bytes:
        """What the graph says of a thing and the records about it, written as `media_type`; empty where it knows none."""
        from kb.graph.store import describe, write

        triples = describe(self.graph.reader(), self.vocabulary.thing(entity_id), self._things)
        return write(triples, media_type, self.vocabulary.prefixes) if triples else b""

    def named_graph(self, name: str, media_type: str) -> bytes:
        """The statements of the graph `name` (`curated`, `document/kst-…`), written as `media_type`; empty for none."""
        from pyoxigraph import NamedNode

        from kb.graph.store import write

        found = self.graph.reader().graph(NamedNode(self.vocabulary.graph(name)))
        triples = [quad.triple for quad in found]
        return write(triples, media_type, self.vocabulary.prefixes) if triples else b""

    def why(self, statement: Statement) -> Answer:
        """Why the graph says something; see `kb.services.why`."""
        from kb.services.why import why

        with self.session() as session:
            return why(session, self.graph.reader(), self.vocabulary, statement)

    def inferred(self, entity_id: str) -> tuple[Said, ...]:
        """What follows about a thing from what is stated; see `kb.services.why`. Nothing while there is no graph."""
        from kb.services.why import inferred

        try:
            reader = self.graph.reader()
        except SourceUnavailable:
            return ()
        with self.session() as session:
            return inferred(session, reader, self.vocabulary, entity_id)

    def thing_of(self, record_id: str) -> str | None:
        """The id of the thing that a record (`evidence/e-…`, `claim/c-…`) is about; None where there is no such record."""
        from kb.graph.records import thing_of

        iri = thing_of(self.graph.reader(), record_id, self.vocabulary, self._things)
        return self.vocabulary.entity_id(iri) if iri else None

    @cached_property
    def _things(self) -> tuple[str, ...]:
        return tuple(self.vocabulary.thing(f"{kind}/") for kind in ENTITIES)
