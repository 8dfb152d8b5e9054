"""The declared model as an ontology: Turtle with every class, property and value list, and a JSON-LD context.

Written by hand rather than by a serialiser, so that the bytes depend on the model alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from pydantic import AwareDatetime

from kb.domain.links import PREDICATES, Predicate
from kb.domain.model import ENTITIES
from kb.domain.terms import Term
from kb.domain.timeline import STAGES
from kb.domain.values import ValueList
from kb.graph.project import OWNER, STATUS
from kb.graph.schema import Property, Record, records
from kb.graph.vocabulary import OWN

_DATATYPES: dict[type, str] = {
    str: "xsd:string",
    bool: "xsd:boolean",
    int: "xsd:integer",
    float: "xsd:double",
    date: "xsd:date",
    datetime: "xsd:dateTime",
    AwareDatetime: "xsd:dateTime",
}
_OWN_PROPERTIES = (
    Term(OWNER, "hoort bij", "record of"),
    Term(STATUS, "status", "status"),
)
"""Properties that the projection uses and no field declares."""
_HEADER = """# The vocabulary of Schakel, generated from the declared model by `make generate`; do not edit.
"""


@dataclass
class _Node:
    """One subject with its statements, in the order in which they are written."""

    subject: str
    statements: list[tuple[str, str]] = field(default_factory=list)

    def turtle(self) -> str:
        body = " ;\n    ".join(f"{predicate} {object_}" for predicate, object_ in self.statements)
        return f"{self.subject} {body} .\n"


def turtle() -> str:
    """The whole ontology."""
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in OWN.prefixes.items())
    nodes = [_ontology(), *_classes(), *_value_lists(), *_stages(), *_predicates(), *_properties()]
    return "\n".join([_HEADER + prefixes, *(node.turtle() for node in nodes)])


def context() -> str:
    """The JSON-LD 1.1 context: the prefixes, and within each class its fields (one name may differ by class)."""
    classes = {each.model.__name__: _class_context(each) for each in records() if not each.edge}
    return json.dumps({"@context": {"@version": 1.1, **OWN.prefixes, **classes}}, ensure_ascii=False, indent=2) + "\n"


def value_lists() -> list[type[ValueList]]:
    """Every value list, by name."""
    return sorted(ValueList.__subclasses__(), key=lambda each: each.__name__)


def _class_context(each: Record) -> dict[str, object]:
    fields = {field.name: _context_entry(field) for field in each.properties if field.term and field.name != "id"}
    return {"@id": each.term.iri, "@context": fields}


def _context_entry(each: Property) -> dict[str, str]:
    assert each.term is not None  # noqa: S101 - asked of fields with a term only
    if each.language:
        return {"@id": each.term.iri, "@language": each.language}
    if each.target or issubclass(each.type, ValueList):
        return {"@id": each.term.iri, "@type": "@id"}
    datatype = _DATATYPES[each.type]
    return {"@id": each.term.iri} if datatype == "xsd:string" else {"@id": each.term.iri, "@type": datatype}


def _ontology() -> _Node:
    title = '"De woorden van Schakel"@nl, "The vocabulary of Schakel"@en'
    return _Node("<https://schakel.example/def>", [("a", "owl:Ontology"), ("dcterms:title", title)])


def _classes() -> Iterator[_Node]:
    for each in records():
        if _own(each.term.iri) and not each.edge:
            yield _Node(each.term.iri, [("a", "owl:Class"), *_labels(each.term), _comment(each.model.__doc__)])


def _value_lists() -> Iterator[_Node]:
    for each in value_lists():
        name = f"kb:{each.__name__}"
        yield _Node(name, [("a", "skos:ConceptScheme"), _comment(each.__doc__)])
        for member in each:
            yield _concept(member.term, name, member.value)


def _stages() -> Iterator[_Node]:
    for scheme in dict.fromkeys(scheme for scheme, _ in STAGES):
        name = f"kb:Stage.{scheme.value}"
        yield _Node(name, [("a", "skos:ConceptScheme"), *_labels(scheme.term)])
        for stage in (stage for stage in STAGES.values() if stage.scheme == scheme):
            node = _concept(stage.term, name, stage.value)
            node.statements.append(("kb:order", str(stage.order)))
            yield node


def _concept(term: Term, scheme: str, notation: str) -> _Node:
    names = ("skos:prefLabel", f"{_text(term.nl)}@nl, {_text(term.en)}@en")
    return _Node(
        term.iri, [("a", "skos:Concept"), ("skos:inScheme", scheme), ("skos:notation", _text(notation)), names]
    )


def _predicates() -> Iterator[_Node]:
    for each in PREDICATES.values():
        yield _link_property(each.term, each.subjects, each.objects, each)
        yield _link_property(each.inverse, each.objects, each.subjects, None)


def _link_property(term: Term, subjects: tuple[str, ...], objects: tuple[str, ...], forward: Predicate | None) -> _Node:
    node = _Node(term.iri, [("a", "owl:ObjectProperty"), *_labels(term)])
    for predicate, kinds in (("rdfs:domain", subjects), ("rdfs:range", objects)):
        if len(kinds) == 1:  # several domains would mean all at once
            node.statements.append((predicate, ENTITIES[kinds[0]].term.iri))
    if forward is not None:
        node.statements.append(("owl:inverseOf", forward.inverse.iri))
    return node


def _properties() -> Iterator[_Node]:
    """Every property of our own that fields declare, once, with the classes and kinds of value it is used for."""
    uses: dict[str, list[tuple[Record, Property]]] = {}
    for record in records():
        for each in record.properties:
            if each.term is not None and _own(each.term.iri):
                uses.setdefault(each.term.iri, []).append((record, each))
    yield from (_property(uses[iri]) for iri in sorted(uses))
    edges = (each.term for each in records() if each.edge and _own(each.term.iri))
    for term in (*edges, *_OWN_PROPERTIES):
        yield _Node(term.iri, [("a", "owl:ObjectProperty"), *_labels(term)])
    yield _Node("kb:order", [("a", "owl:DatatypeProperty"), ("rdfs:range", "xsd:integer")])


def _property(uses: list[tuple[Record, Property]]) -> _Node:
    first = uses[0][1]
    assert first.term is not None  # noqa: S101 - only fields with a term are collected
    ranges = sorted({_range(each) for _, each in uses})
    literal = all(each.startswith("xsd:") or each == "rdf:langString" for each in ranges)
    node = _Node(
        first.term.iri, [("a", "owl:DatatypeProperty" if literal else "owl:ObjectProperty"), *_labels(first.term)]
    )
    owners = {record.term.iri for record, _ in uses if not record.edge}
    if len(owners) == 1:
        node.statements.append(("rdfs:domain", owners.pop()))
    if len(ranges) == 1:
        node.statements.append(("rdfs:range", ranges[0]))
    return node


def _range(each: Property) -> str:
    if each.target in ENTITIES:
        return ENTITIES[each.target].term.iri
    if each.target is not None:
        return "rdfs:Resource"
    if issubclass(each.type, ValueList) or each.name in {"predicate", "target", "stage"}:
        return "rdfs:Resource"
    return "rdf:langString" if each.language else _DATATYPES[each.type]


def _own(iri: str) -> bool:
    return iri.startswith("kb:")


def _labels(term: Term) -> Iterable[tuple[str, str]]:
    return [("rdfs:label", f"{_text(term.nl)}@nl, {_text(term.en)}@en")]


def _comment(text: str | None) -> tuple[str, str]:
    return "rdfs:comment", f"{_text(' '.join((text or '').split()))}@en"


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
