"""Whether a graph is as the declared model says: SHACL over a copy in memory, with messages for people.

The engine takes a minute for a hundred thousand nodes, so that what is surely sound is let pass first (`suspects`).
The engine walks a graph triple by triple, which is slow over a store and quick over rdflib's own graph; so what is to be
checked is copied there. What a record points to has to be among it.
"""

from __future__ import annotations

import logging
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, cast

from pyoxigraph import Literal, NamedNode, Quad, Triple

from kb.graph.shapes import turtle
from kb.graph.suspects import TYPE, Nodes, Shapes, compiled, name_of
from kb.graph.vocabulary import OWN, Vocabulary

if TYPE_CHECKING:
    import rdflib

_SHACL = "http://www.w3.org/ns/shacl#"
_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"


@dataclass(frozen=True, order=True)
class Finding:
    """A field of a node that is not as it should be; the messages say how to mend it."""

    node: str
    """The address of the node."""
    entity_id: str | None
    """Its id (`motion/kst-…`), where the address is of this installation."""
    field_nl: str
    field_en: str
    message_nl: str
    message_en: str


def validate(statements: Iterable[Triple | Quad], vocabulary: Vocabulary = OWN) -> list[Finding]:
    """What is not as it should be in `statements`, in order; each field of a node is reported once."""
    statements = list(statements)
    nodes = Nodes().take(statements)
    doubtful = set(_compiled(vocabulary).doubtful(nodes))
    if not doubtful:
        return []
    # The classes of what they point to make nodes of that too, of which nothing else is given: these are not judged.
    return [each for each in judged(_around(statements, doubtful), vocabulary) if each.node in doubtful]


def _around(statements: Sequence[Triple | Quad], nodes: Container[str]) -> list[Triple | Quad]:
    """What these nodes say, and of which classes those are that they point to."""
    own = [each for each in statements if name_of(each.subject) in nodes]
    ends = {name_of(each.object) for each in own} - {name_of(each.subject) for each in own}
    return own + [each for each in statements if each.predicate.value == TYPE and name_of(each.subject) in ends]


def judged(statements: Iterable[Triple | Quad], vocabulary: Vocabulary = OWN) -> list[Finding]:
    """The same, by the SHACL engine over all of it."""
    import pyshacl
    import rdflib

    shapes = _shapes(vocabulary)
    with _without_log():
        _, results, _ = pyshacl.validate(in_memory(statements), shacl_graph=shapes, inplace=True)
    report = cast("rdflib.Graph", results)
    kind, violation = rdflib.RDF.type, rdflib.URIRef(f"{_SHACL}ValidationResult")
    found = {_finding(report, shapes, result, vocabulary) for result in report.subjects(kind, violation)}
    return sorted(found, key=lambda each: (each.node, each.field_nl, each.message_nl))


def in_memory(statements: Iterable[Triple | Quad]) -> rdflib.Graph:
    """A copy of `statements` as one rdflib graph, literals spelled as they are."""
    import rdflib

    graph = rdflib.Graph()
    for each in statements:
        graph.add((_term(each.subject), _term(each.predicate), _term(each.object)))
    return graph


@contextmanager
def _without_log() -> Iterator[None]:
    """A value that is not of its datatype is a finding; rdflib would log each with a traceback as well."""
    log = logging.getLogger("rdflib.term")
    before, log.disabled = log.disabled, True
    try:
        yield
    finally:
        log.disabled = before


def _term(term: object) -> rdflib.term.Node:
    import rdflib

    if isinstance(term, NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, Literal):
        datatype = None if term.language else rdflib.URIRef(term.datatype.value)
        return rdflib.Literal(term.value, lang=term.language, datatype=datatype, normalize=False)
    return rdflib.BNode(str(term).removeprefix("_:"))


@cache
def _compiled(vocabulary: Vocabulary) -> Shapes:
    return compiled(_shapes(vocabulary))


@cache
def _shapes(vocabulary: Vocabulary) -> rdflib.Graph:
    import rdflib

    return rdflib.Graph().parse(data=vocabulary.moved(turtle()), format="turtle")


def _finding(report: rdflib.Graph, shapes: rdflib.Graph, result: rdflib.term.Node, vocabulary: Vocabulary) -> Finding:
    import rdflib

    shacl = rdflib.Namespace(_SHACL)
    node = str(report.value(result, shacl.focusNode))
    shape = report.value(result, shacl.sourceShape)
    names = _texts(shapes, shape, shacl.name) or _texts(shapes, shape, rdflib.URIRef(_LABEL))
    messages = _texts(report, result, shacl.resultMessage)
    return Finding(node, vocabulary.entity_id(node), names["nl"], names["en"], messages["nl"], messages["en"])


def _texts(graph: rdflib.Graph, subject: rdflib.term.Node | None, predicate: rdflib.URIRef) -> dict[str, str]:
    import rdflib

    found = (text for text in graph.objects(subject, predicate) if isinstance(text, rdflib.Literal))
    return {text.language or "": str(text) for text in found}
