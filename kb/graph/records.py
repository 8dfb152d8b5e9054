"""Records that have an address but no page of their own: which thing they are about, so that the address leads there."""

from __future__ import annotations

from pyoxigraph import NamedNode

from kb.graph.project import OWNER
from kb.graph.store import Node, Reader
from kb.graph.vocabulary import Vocabulary

_UPWARDS = (
    "kb:evidenceFor", "kb:decisionOn", "kb:proposedFor", "kb:subject", "kb:claimAbout", "kb:followUpOf", "kb:renditionOf", OWNER,
)  # fmt: skip
"""The properties that lead from a record to what it is a record of, the nearest first."""
_STEPS = 4
"""Decision, evidence, link, thing."""


def thing_of(reader: Reader, record_id: str, vocabulary: Vocabulary, things: tuple[str, ...]) -> str | None:
    """The IRI of the thing that the record `evidence/e-…` is about; None where the graph has no such record.

    `things` are the beginnings of the addresses of things.
    """
    upwards = [NamedNode(vocabulary.iri(curie)) for curie in _UPWARDS]
    node: Node | None = NamedNode(vocabulary.thing(record_id))
    for _ in range(_STEPS):
        node = _next(reader, node, upwards) if node else None
        if node and node.value.startswith(things):
            return node.value
    return None


def _next(reader: Reader, node: Node, upwards: list[Node]) -> Node | None:
    for predicate in upwards:
        found = sorted(q.object.value for q in reader.quads(node, predicate) if isinstance(q.object, NamedNode))
        if found:
            return NamedNode(found[0])
    return None
