"""The declared model as SHACL: a shape for every class and for every field of it, each with a message in both languages.

The shapes describe what the projection (`kb.graph.project`) makes of sound rows. They are for a whole graph, in which
the things that a record points to are there too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kb.domain.entity import Entity
from kb.domain.links import PREDICATES, Predicate
from kb.domain.model import ENTITIES
from kb.domain.terms import Term
from kb.domain.values import Status
from kb.graph.ontology import OWN_PROPERTIES
from kb.graph.project import DATA_SET, DATA_SETS, LEFT_OUT, OWNER, STATUS
from kb.graph.schema import Property, Record, records
from kb.graph.shape_values import EVERYTHING, Value, among, any_language, in_languages, kind, kinds, one_of, value_of
from kb.graph.turtle import Statement, Subject, file_of, in_both, labels, nested
from kb.graph.vocabulary import OWN

_HEADER = "The shapes of Schakel's graph (SHACL), generated from the declared model by `make generate`; do not edit."
_SHACL = {"sh": "http://www.w3.org/ns/shacl#"}
_Words = tuple[str, str]
"""The same in Dutch and in English."""
_ONCE: _Words = ("precies één keer", "exactly once")
_AT_MOST_ONCE: _Words = ("ten hoogste één keer", "at most once")
_PER_LANGUAGE: _Words = ("ten hoogste één keer per taal", "at most once for each language")
_AT_LEAST_ONCE: _Words = ("ten minste één keer", "at least once")
_AS_OFTEN: _Words = ("zo vaak als nodig", "as often as needed")
_SUGGESTED = {"link", "evidence", "claim", "proposal"}
"""Kinds of record that people confirm or reject."""
_ALT, _HIDDEN = Term("skos:altLabel", "Synoniem", "Synonym"), Term("skos:hiddenLabel", "Zoekvorm", "Search form")
_STATEMENTS: dict[str, tuple[tuple[Term, Value], ...]] = {
    "motion": ((Term("kb:mover", "Indiener", "Mover"), kind("actor")),),
    "claim": ((Term("kb:claimAbout", "Bewering over", "Claim about"), kind(EVERYTHING)),),
    "citation": (
        (
            Term("cito:hasCitedEntity", "Verwijst naar", "Cites"),
            # What is cited need not be in the knowledge base.
            Value((("sh:nodeKind", "sh:IRI"),), "het adres van een document", "the address of a document"),
        ),
    ),
}
"""What rows that are one statement say of the thing they are about, besides its names."""


@dataclass(frozen=True)
class _Field:
    """A field as the graph shows it; several of a class may share a path."""

    name: str
    term: Term
    value: Value
    required: bool
    language: str | None = None


def turtle() -> str:
    """All shapes."""
    of_records = (shape for each in records() if not each.edge for shape in _of_record(each))
    of_predicates = (shape for each in PREDICATES.values() for shape in _of_predicate(each))
    return file_of(_HEADER, dict(sorted({**OWN.prefixes, **_SHACL}.items())), [_header(), *of_records, *of_predicates])


def _header() -> Subject:
    title = in_both("dcterms:title", "De vormen van Schakels graaf", "The shapes of Schakel's graph")
    return Subject("<https://schakel.example/def/shapes>", [("a", "owl:Ontology"), title])


def _of_record(record: Record) -> Iterator[Subject]:
    shapes = [*_of_fields(record), *_of_statements(record)]
    message = in_both(
        "sh:message",
        f"{record.term.nl}: niet alle velden kloppen; herstel wat erbij genoemd is.",
        f"{record.term.en}: not all fields are right; mend what is named with it.",
    )
    node = Subject(_name(record), [("a", "sh:NodeShape"), ("sh:targetClass", record.term.iri), labels(record.term)])
    node.statements += [message, ("sh:property", ", ".join(shape.name for shape in shapes))]
    yield node
    yield from shapes


def _of_fields(record: Record) -> Iterator[Subject]:
    by_path: dict[str, list[_Field]] = {}
    for each in _fields(record):
        by_path.setdefault(each.term.iri, []).append(each)
    for path, fields in by_path.items():
        if len(fields) == 1 and fields[0].language is None:
            yield _single(record, fields[0])
        else:
            spoken = all(each.language for each in fields)
            yield _texts(record, fields) if spoken else _several(record, path, fields)
            yield from (_one_among_others(record, each) for each in fields if each.required)


def _fields(record: Record) -> Iterator[_Field]:
    for each in record.properties:
        term = each.term or _owner(each)
        if term is not None and (record.slug, each.name) not in LEFT_OUT:
            yield _Field(each.name, term, value_of(record, each), not each.optional, each.language)
    if record.slug in _SUGGESTED:
        yield _Field("status", OWN_PROPERTIES[STATUS], among([each.term for each in Status]), required=False)
    if (data_set := DATA_SETS.get(record.model)) is not None:
        yield _Field("data_set", DATA_SET, among([data_set]), required=True)


def _owner(each: Property) -> Term | None:
    """What the graph calls a field that only tells whose record this is."""
    if each.target is None:
        return None
    term, whose = OWN_PROPERTIES[OWNER], ENTITIES.get(each.target)
    return Term(OWNER, f"{term.nl} ({whose.term.nl})", f"{term.en} ({whose.term.en})") if whose else term


def _single(record: Record, each: _Field) -> Subject:
    counts = [("sh:minCount", "1")] if each.required else []
    often = _ONCE if each.required else _AT_MOST_ONCE
    return _shape(
        record, each.name, each.term, often, each.value, [*counts, ("sh:maxCount", "1"), *each.value.statements]
    )


def _texts(record: Record, fields: Sequence[_Field]) -> Subject:
    """A text in some languages, once in each."""
    first, last = fields[0], fields[-1]
    term = Term(first.term.iri, first.term.nl, last.term.en)
    value = in_languages([each.language for each in fields if each.language])
    name = first.name.removesuffix(f"_{first.language}")
    return _shape(record, name, term, _PER_LANGUAGE, value, [*value.statements, ("sh:uniqueLang", "true")])


def _several(record: Record, path: str, fields: Sequence[_Field]) -> Subject:
    """Values of several fields that share a path: each is one of them."""
    term = Term(path, " / ".join(each.term.nl for each in fields), " / ".join(each.term.en for each in fields))
    value = one_of([each.value for each in fields])
    often = (f"ten hoogste {len(fields)} keer", f"at most {len(fields)} times")
    counts = [("sh:maxCount", str(len(fields)))]
    return _shape(record, path.partition(":")[2], term, often, value, [*counts, *value.statements])


def _one_among_others(record: Record, each: _Field) -> Subject:
    """A value that must be there whatever else shares its path."""
    wanted = [("sh:qualifiedValueShape", nested(each.value.statements)), ("sh:qualifiedMinCount", "1")]
    return _shape(record, each.name, each.term, _AT_LEAST_ONCE, each.value, wanted)


def _of_statements(record: Record) -> Iterator[Subject]:
    names = ((_ALT, any_language()), (_HIDDEN, any_language())) if issubclass(record.model, Entity) else ()
    for term, value in (*names, *_STATEMENTS.get(record.slug, ())):
        yield _shape(record, term.iri.partition(":")[2], term, _AS_OFTEN, value, list(value.statements))


def _shape(record: Record, name: str, term: Term, often: _Words, value: Value, constraints: list[Statement]) -> Subject:
    message = in_both(
        "sh:message",
        f"{record.term.nl}, «{term.nl}»: vul {often[0]} in: {value.nl}.",
        f"{record.term.en}, “{term.en}”: fill in {often[1]}: {value.en}.",
    )
    named = in_both("sh:name", term.nl, term.en)
    return Subject(
        _name(record, name), [("a", "sh:PropertyShape"), ("sh:path", term.iri), named, message, *constraints]
    )


def _name(record: Record, *parts: str) -> str:
    return ".".join((f"kb:Shape.{record.model.__name__}", *parts))


def _of_predicate(each: Predicate) -> Iterator[Subject]:
    """The kinds of thing that a link may stand between."""
    name, term = f"kb:Shape.{each.name}", each.term
    goal, (from_nl, from_en), (to_nl, to_en) = f"{name}.object", _named(each.subjects), _named(each.objects)
    subject_message = in_both(
        "sh:message",
        f"Schakel «{term.nl}», van: kies als begin {from_nl}, of een andere soort schakel.",
        f"Link “{term.en}”, from: choose as its beginning {from_en}, or another predicate.",
    )
    object_message = in_both(
        "sh:message",
        f"Schakel «{term.nl}», naar: kies als doel {to_nl}, of een andere soort schakel.",
        f"Link “{term.en}”, to: choose as its end {to_en}, or another predicate.",
    )
    yield Subject(
        name,
        [
            ("a", "sh:NodeShape"),
            ("sh:targetSubjectsOf", term.iri),
            labels(term),
            subject_message,
            *kinds(each.subjects).statements,
            ("sh:property", goal),
        ],
    )
    path = [("a", "sh:PropertyShape"), ("sh:path", term.iri), in_both("sh:name", term.nl, term.en)]
    yield Subject(goal, [*path, object_message, *kinds(each.objects).statements])


def _named(slugs: Sequence[str]) -> _Words:
    terms = [ENTITIES[each].term for each in slugs]
    return " of ".join(each.nl for each in terms), " or ".join(each.en for each in terms)
