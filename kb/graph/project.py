"""From rows to statements: one pure function, driven by what the declared model says of its own fields.

Every entity and record becomes a node with an address (no blank nodes, so that two graphs compare line by line).
A link is a node with its evidence; the plain statement stands beside it only where the link is confirmed and open.
Every statement stands in exactly one named graph, so that over all of them together each is counted once: that of the
document it comes from, that of curated facts, or that of how the knowledge base came to hold it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from pyoxigraph import Literal, NamedNode, Quad

from kb.domain.computations import Computation
from kb.domain.entity import Declared
from kb.domain.links import PREDICATES, Decision, Link
from kb.domain.policy import Observation, StageEvent
from kb.domain.proposals import Proposal
from kb.domain.publications import Document
from kb.domain.quotes import stable_id
from kb.domain.terms import Term
from kb.domain.values import LabelKind, ProposalKind, Status, ValueList
from kb.graph.schema import Property, Record, record
from kb.graph.vocabulary import OWN, Vocabulary

OWNER = "kb:recordOf"
"""From a record to the thing whose record it is, where the field has no term of its own."""
STATUS = "kb:status"
MATCHES = {ProposalKind.EXACT_MATCH: "skos:exactMatch", ProposalKind.CLOSE_MATCH: "skos:closeMatch"}
"""The properties that say that a thing stands elsewhere too."""
LEFT_OUT = {("rendition", "original")}
"""Fields that are no statement: the characters of a whole file."""
DECISION_TARGETS = {"e": "evidence", "c": "claim", "p": "proposal"}
"""What a decision is on, by how its id begins."""
ADDRESSES = {"url", "source", "stated_as"}
"""Fields that may hold an address of the web."""
_LITERAL_TYPES: dict[type, tuple[str, Callable[[Any], str]]] = {
    bool: ("xsd:boolean", lambda value: "true" if value else "false"),
    int: ("xsd:integer", str),
    float: ("xsd:double", repr),
    date: ("xsd:date", date.isoformat),
    datetime: ("xsd:dateTime", datetime.isoformat),
}

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that RDF/XML and SPARQL's XML results cannot hold: https://www.w3.org/TR/xml/#charsets"""

CURATED, PROVENANCE, INFERRED, WORDS = "curated", "provenance", "inferred", "vocabulary"
"""Names of the graphs that belong to no document (`Vocabulary.graph`). The last holds the words themselves: the ontology,
how it is aligned with others, and the identifiers that others have for the same things."""
DATA_SET = Term("qb:dataSet", "Gegevensverzameling", "Data set")
DATA_SETS: dict[type[Declared], Term] = {
    Observation: Term("kb:Figures", "cijfers die documenten noemen", "figures that documents state"),
    Computation: Term("kb:Computed", "cijfers die berekend zijn", "figures that were computed"),
}
"""The data cubes of figures stated and computed; their structures stand in `ontology/alignment.ttl`."""
_HISTORY = {"recorded_at", "closed_at", "origin", "source"}
"""Fields that say how the knowledge base came to hold a record."""
Node = NamedNode | Literal


@dataclass(frozen=True)
class Surroundings:
    """What the statements of a row depend on beside the row itself.

    `statuses` holds where links, evidence and claims stand, by their ids; `documents` the document that a rendition,
    citation, claim or link comes from, by theirs.
    """

    statuses: Mapping[str, Status] = field(default_factory=dict)
    documents: Mapping[str, str] = field(default_factory=dict)


def project(
    rows: Iterable[Declared], around: Surroundings | None = None, vocabulary: Vocabulary = OWN
) -> Iterator[Quad]:
    """The statements of `rows` (any declared records), each in its graph."""
    projector = _Projector(vocabulary, around or Surroundings())
    for row in rows:
        yield from projector.statements(row)


class _Projector:
    def __init__(self, vocabulary: Vocabulary, around: Surroundings) -> None:
        self._around = around
        self._vocabulary = vocabulary
        self._terms: dict[str, NamedNode] = {}
        self._graphs: dict[str, NamedNode] = {}

    def _term(self, curie: str) -> NamedNode:
        if curie not in self._terms:
            self._terms[curie] = NamedNode(self._vocabulary.iri(curie))
        return self._terms[curie]

    def _thing(self, entity_id: str) -> NamedNode:
        return NamedNode(self._vocabulary.thing(entity_id))

    def _graph(self, name: str) -> NamedNode:
        if name not in self._graphs:
            self._graphs[name] = NamedNode(self._vocabulary.graph(name))
        return self._graphs[name]

    def statements(self, row: Declared) -> Iterator[Quad]:
        kind = record(type(row))
        home = self._graph(self._home(row))
        if kind.edge:
            yield self._edge(kind, row, home)
            return
        node = self._thing(_address(kind, row))
        yield Quad(node, self._term("rdf:type"), self._term(kind.term.iri), home)
        yield from self._properties(kind, row, node, home)
        if (data_set := DATA_SETS.get(kind.model)) is not None:
            yield Quad(node, self._term(DATA_SET.iri), self._term(data_set.iri), home)
        if (status := self._around.statuses.get(getattr(row, "id", ""))) is not None:
            yield Quad(node, self._term(STATUS), self._term(status.term.iri), home)
            if status is Status.CONFIRMED and isinstance(row, Link | Proposal) and row.closed_at is None:
                yield from self._plain(row)

    def _home(self, row: Any) -> str:
        """The name of the graph in which a row is told."""
        if isinstance(row, Document):
            return row.id
        if isinstance(row, Decision | Proposal):
            return PROVENANCE
        if document := getattr(row, "document_id", None):
            return str(document)
        keys = (str(getattr(row, name, "")) for name in ("rendition_id", "citation_id", "claim_id", "id"))
        return next((self._around.documents[key] for key in keys if key in self._around.documents), CURATED)

    def _properties(self, kind: Record, row: Declared, node: NamedNode, home: NamedNode) -> Iterator[Quad]:
        history = self._graph(PROVENANCE)
        for each in kind.properties:
            value = getattr(row, each.name)
            predicate = each.term.iri if each.term else OWNER if each.target else None
            if value is not None and predicate is not None and (kind.slug, each.name) not in LEFT_OUT:
                graph = history if each.name in _HISTORY else home
                yield Quad(node, self._term(predicate), self._object(row, each, value), graph)

    def _plain(self, row: Link | Proposal) -> Iterator[Quad]:
        """What a confirmed link says, or a confirmed match; a confirmed name or stage is a row of its own."""
        if isinstance(row, Link):
            predicate = self._term(PREDICATES[row.predicate].term.iri)
            yield Quad(self._thing(row.subject), predicate, self._thing(row.object), self._graph(CURATED))
        elif row.kind in MATCHES:
            yield Quad(
                self._thing(row.entity_id), self._term(MATCHES[row.kind]), NamedNode(row.value), self._graph(CURATED)
            )

    def _edge(self, kind: Record, row: Any, home: NamedNode) -> Quad:
        predicate, subject, object_ = _EDGES[kind.slug](row)
        value = object_ if isinstance(object_, Literal) else self._thing(object_)
        return Quad(self._thing(subject), self._term(predicate), value, home)

    def _object(self, row: Declared, each: Property, value: Any) -> Node:
        if curie := _concept(row, each, value):
            return self._term(curie)
        if each.target is not None:
            return self._thing(value if "/" in value else f"{each.target}/{value}")
        if each.name == "target":
            return self._thing(f"{DECISION_TARGETS[value[0]]}/{value}")
        if isinstance(value, str):
            return _address_of(each, value) or Literal(_NOT_IN_XML.sub("\ufffd", value), language=each.language)
        datatype, spelled = _LITERAL_TYPES[type(value)]
        return Literal(spelled(value), datatype=self._term(datatype))


def _address(kind: Record, row: Any) -> str:
    if kind.keys == ("id",):
        identifier: str = row.id
        return identifier if "/" in identifier else f"{kind.slug}/{identifier}"
    return f"{kind.slug}/{stable_id(kind.slug[0], *(getattr(row, key) for key in kind.keys))}"


def _concept(row: Declared, each: Property, value: Any) -> str | None:
    """The concept that a value stands for, as a CURIE: a member of a value list, a predicate, a stage."""
    if isinstance(value, ValueList):
        return value.term.iri
    if isinstance(row, Link) and each.name == "predicate":
        return PREDICATES[value].term.iri
    if isinstance(row, StageEvent) and each.name == "stage":
        return f"kb:Stage.{row.scheme}.{value}"
    return None


def _address_of(each: Property, value: str) -> NamedNode | None:
    """The address that a source or official page is; None for other words, and for what only looks like one."""
    if each.name not in ADDRESSES or not value.startswith(("http://", "https://")):
        return None
    try:
        return NamedNode(value)
    except ValueError:
        return None


def _label(row: Any) -> tuple[str, str, Literal]:
    predicate = "skos:hiddenLabel" if row.kind is LabelKind.HIDDEN else "skos:altLabel"
    return predicate, row.entity_id, Literal(row.text, language=row.language)


_EDGES: dict[str, Callable[[Any], tuple[str, str, str | Literal]]] = {
    "label": _label,
    "motion_mover": lambda row: ("kb:mover", row.motion_id, row.actor_id),
    "claim_subject": lambda row: ("kb:claimAbout", f"claim/{row.claim_id}", row.entity_id),
    "citation_target": lambda row: ("cito:hasCitedEntity", f"citation/{row.citation_id}", f"document/{row.reference}"),
}
"""Rows that are one statement: predicate, subject, object."""
