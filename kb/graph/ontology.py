"""The declared model as an ontology: Turtle with every class, property and value list, and a JSON-LD context."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime

from pydantic import AwareDatetime
from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from kb.bundled import bundled
from kb.domain.links import PREDICATES, Predicate
from kb.domain.model import ENTITIES
from kb.domain.terms import Term
from kb.domain.timeline import STAGES
from kb.domain.values import ValueList
from kb.graph.project import OWNER, STATUS, WORDS
from kb.graph.schema import Property, Record, records
from kb.graph.turtle import Statement, Subject, file_of, in_both, labels, text
from kb.graph.vocabulary import OWN, Vocabulary

DATATYPES: dict[type, str] = {
    str: "xsd:string",
    bool: "xsd:boolean",
    int: "xsd:integer",
    float: "xsd:double",
    date: "xsd:date",
    datetime: "xsd:dateTime",
    AwareDatetime: "xsd:dateTime",
}
OWN_PROPERTIES: dict[str, Term] = {
    OWNER: Term(OWNER, "Hoort bij", "Record of"),
    STATUS: Term(STATUS, "Status", "Status"),
}
"""Properties that the projection uses and no field declares."""
ORDER = Term("kb:order", "Volgorde van de fasen", "Order of stages")
"""The place of a stage on the one line that all schemes share."""
_HEADER = "The vocabulary of Schakel, generated from the declared model by `make generate`; do not edit."


def turtle() -> str:
    """The whole ontology."""
    subjects = [_ontology(), *_classes(), *_value_lists(), *_stages(), *_predicates(), *_properties()]
    return file_of(_HEADER, OWN.prefixes, subjects)


def context() -> str:
    """The JSON-LD 1.1 context: the prefixes, and within each class its fields (one name may differ by class)."""
    classes = {each.model.__name__: _class_context(each) for each in records() if not each.edge}
    return json.dumps({"@context": {"@version": 1.1, **OWN.prefixes, **classes}}, ensure_ascii=False, indent=2) + "\n"


def words(vocabulary: Vocabulary) -> Iterator[Quad]:
    """The ontology, its alignment with others and the identifiers of others, under the installation's base address."""
    graph = NamedNode(vocabulary.graph(WORDS))
    aligned = ((bundled("ontology") / name).read_text(encoding="utf-8") for name in _BY_HAND)
    for written in (turtle(), *aligned):
        for quad in parse(vocabulary.moved(written), format=RdfFormat.TURTLE):
            yield Quad(quad.subject, quad.predicate, quad.object, graph)


_BY_HAND = ("alignment.ttl", "identifiers.ttl")


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
    datatype = DATATYPES[each.type]
    return {"@id": each.term.iri} if datatype == "xsd:string" else {"@id": each.term.iri, "@type": datatype}


def _ontology() -> Subject:
    title = '"De woorden van Schakel"@nl, "The vocabulary of Schakel"@en'
    return Subject("<https://schakel.example/def>", [("a", "owl:Ontology"), ("dcterms:title", title)])


def _classes() -> Iterator[Subject]:
    for each in records():
        if _own(each.term.iri) and not each.edge:
            yield Subject(each.term.iri, [("a", "owl:Class"), labels(each.term), _comment(each.model.__doc__)])


def _value_lists() -> Iterator[Subject]:
    for each in value_lists():
        name = f"kb:{each.__name__}"
        yield Subject(name, [("a", "skos:ConceptScheme"), _comment(each.__doc__)])
        for member in each:
            yield _concept(member.term, name, member.value)


def _stages() -> Iterator[Subject]:
    for scheme in dict.fromkeys(scheme for scheme, _ in STAGES):
        name = f"kb:Stage.{scheme.value}"
        yield Subject(name, [("a", "skos:ConceptScheme"), labels(scheme.term)])
        for stage in (stage for stage in STAGES.values() if stage.scheme == scheme):
            node = _concept(stage.term, name, stage.value)
            node.statements.append((ORDER.iri, str(stage.order)))
            yield node


def _concept(term: Term, scheme: str, notation: str) -> Subject:
    names = in_both("skos:prefLabel", term.nl, term.en)
    return Subject(
        term.iri, [("a", "skos:Concept"), ("skos:inScheme", scheme), ("skos:notation", text(notation)), names]
    )


def _predicates() -> Iterator[Subject]:
    for each in PREDICATES.values():
        yield _link_property(each.term, each.subjects, each.objects, each)
        yield _link_property(each.inverse, each.objects, each.subjects, None)


def _link_property(
    term: Term, subjects: tuple[str, ...], objects: tuple[str, ...], forward: Predicate | None
) -> Subject:
    node = Subject(term.iri, [("a", "owl:ObjectProperty"), labels(term)])
    for predicate, kinds in (("rdfs:domain", subjects), ("rdfs:range", objects)):
        if len(kinds) == 1:  # several domains would mean all at once
            node.statements.append((predicate, ENTITIES[kinds[0]].term.iri))
    if forward is not None:
        node.statements.append(("owl:inverseOf", forward.inverse.iri))
    return node


def _properties() -> Iterator[Subject]:
    """Every property of our own that fields declare, once, with the classes and kinds of value it is used for."""
    uses: dict[str, list[tuple[Record, Property]]] = {}
    for record in records():
        for each in record.properties:
            if each.term is not None and _own(each.term.iri):
                uses.setdefault(each.term.iri, []).append((record, each))
    yield from (_property(uses[iri]) for iri in sorted(uses))
    edges = (each.term for each in records() if each.edge and _own(each.term.iri))
    for term in (*edges, *OWN_PROPERTIES.values()):
        yield Subject(term.iri, [("a", "owl:ObjectProperty"), labels(term)])
    yield Subject(ORDER.iri, [("a", "owl:DatatypeProperty"), labels(ORDER), ("rdfs:range", "xsd:integer")])


def _property(uses: list[tuple[Record, Property]]) -> Subject:
    first = uses[0][1]
    assert first.term is not None  # noqa: S101 - only fields with a term are collected
    ranges = sorted({_range(each) for _, each in uses})
    literal = all(each.startswith("xsd:") or each == "rdf:langString" for each in ranges)
    english = next((each.term for _, each in uses if each.language == "en" and each.term), first.term)
    name = Term(first.term.iri, first.term.nl, english.en)
    node = Subject(name.iri, [("a", "owl:DatatypeProperty" if literal else "owl:ObjectProperty"), labels(name)])
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
    return "rdf:langString" if each.language else DATATYPES[each.type]


def _own(iri: str) -> bool:
    return iri.startswith("kb:")


def _comment(words: str | None) -> Statement:
    return "rdfs:comment", f"{text(' '.join((words or '').split()))}@en"
