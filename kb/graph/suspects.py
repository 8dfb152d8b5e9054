"""Which nodes of a graph may break a shape: a quick look at thousands of nodes before the SHACL engine judges the few.

What is surely sound by the shapes is let pass here. All else — also what a shape asks in a way that is not known here — is
left to the engine, so that its findings are the same as over the whole graph.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

if TYPE_CHECKING:
    import rdflib

_SH = "http://www.w3.org/ns/shacl#"
_XSD = "http://www.w3.org/2001/XMLSchema#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
TYPE = f"{_RDF}type"
"""The property that gives a node its class."""
Values = Sequence[object]
One = Callable[[object, "Nodes"], bool]
"""Whether a value surely is as asked."""
Test = Callable[[Values, "Nodes"], bool]
"""Whether all values of a property together surely are."""


@dataclass
class Nodes:
    """A graph by its nodes: what each says, and of which classes each is."""

    said: dict[str, dict[str, list[object]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    types: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def take(self, statements: Iterable[Triple | Quad]) -> Nodes:
        """These statements too; returns itself."""
        for each in statements:
            subject, predicate = name_of(each.subject), each.predicate.value
            if predicate == TYPE:
                self.types[subject].add(name_of(each.object))
            self.said[subject][predicate].append(each.object)
        return self


@dataclass(frozen=True)
class Shapes:
    """What is tested of the nodes of a class, and of the subjects of a property: by path, or "" for the node itself."""

    of_class: Mapping[str, Sequence[tuple[str, Test]]]
    of_subjects: Mapping[str, Sequence[tuple[str, Test]]]

    def doubtful(self, nodes: Nodes) -> Iterator[str]:
        """The nodes that are not surely sound."""
        for name, said in nodes.said.items():
            asked = chain(
                chain.from_iterable(self.of_class.get(each, ()) for each in nodes.types.get(name, ())),
                chain.from_iterable(self.of_subjects[each] for each in said if each in self.of_subjects),
            )
            if not all(test(said.get(path, ()) if path else (NamedNode(name),), nodes) for path, test in asked):
                yield name


def compiled(shapes: rdflib.Graph) -> Shapes:
    """The tests that `shapes` are made of."""
    import rdflib

    sh = rdflib.Namespace(_SH)
    of_class: defaultdict[str, list[tuple[str, Test]]] = defaultdict(list)
    of_subjects: defaultdict[str, list[tuple[str, Test]]] = defaultdict(list)
    for shape in shapes.subjects(rdflib.RDF.type, sh.NodeShape):
        tests = [("", _test(shapes, shape))]
        tests += [
            (str(shapes.value(each, sh.path)), _test(shapes, each)) for each in shapes.objects(shape, sh.property)
        ]
        for target in shapes.objects(shape, sh.targetClass):
            of_class[str(target)] += tests
        for target in shapes.objects(shape, sh.targetSubjectsOf):
            of_subjects[str(target)] += tests
    return Shapes(of_class, of_subjects)


_SAYS_NOTHING = {"name", "message", "path", "property", "targetClass", "targetSubjectsOf", "qualifiedMinCount"}
"""Parts of a shape that are no test of their own."""


def _test(shapes: rdflib.Graph, shape: rdflib.term.Node) -> Test:
    """All that a shape asks of the values of its path."""
    of_all, of_each = _parts(shapes, shape)
    return lambda values, nodes: (
        all(test(values, nodes) for test in of_all) and all(one(value, nodes) for one in of_each for value in values)
    )


def _parts(shapes: rdflib.Graph, shape: rdflib.term.Node) -> tuple[list[Test], list[One]]:
    of_all: list[Test] = []
    of_each: list[One] = []
    for predicate, asked in shapes.predicate_objects(shape):
        name = str(predicate).removeprefix(_SH) if str(predicate).startswith(_SH) else None
        if name is None or name in _SAYS_NOTHING:
            continue
        if name in _OF_ALL:
            of_all.append(_OF_ALL[name](str(asked)))
        elif name == "qualifiedValueShape":
            of_all.append(_some(_value_test(shapes, asked)))
        elif name in _OF_EACH:
            of_each.append(_OF_EACH[name](str(asked)))
        elif name in _OF_LISTS:
            of_each.append(_OF_LISTS[name](shapes, asked))
        else:
            of_all.append(lambda _, __: False)
    return of_all, of_each


def _value_test(shapes: rdflib.Graph, shape: rdflib.term.Node) -> One:
    test = _test(shapes, shape)
    return lambda value, nodes: test((value,), nodes)


def _some(one: One) -> Test:
    """At least one value is so; a shape that asks for more of them leaves it to the engine only where there is none."""
    return lambda values, nodes: any(one(value, nodes) for value in values)


def _each_language_once(values: Values, _: Nodes) -> bool:
    languages = [each.language for each in values if isinstance(each, Literal) and each.language]
    return len(languages) == len(set(languages))


_OF_ALL: Mapping[str, Callable[[str], Test]] = {
    "minCount": lambda asked: lambda values, _: len(values) >= int(asked),
    "maxCount": lambda asked: lambda values, _: len(values) <= int(asked),
    "uniqueLang": lambda _: _each_language_once,
}


def _is_datatype(asked: str) -> One:
    spelled = _SPELLED.get(asked)
    return lambda value, _: (
        isinstance(value, Literal) and value.datatype.value == asked and spelled is not None and spelled(value.value)
    )


def _text(holds: Callable[[str], bool]) -> One:
    return lambda value, _: holds(value.value) if isinstance(value, Literal | NamedNode) else False


def _number(holds: Callable[[float], bool]) -> One:
    return lambda value, _: isinstance(value, Literal) and _is_number(value.value) and holds(float(value.value))


_OF_EACH: Mapping[str, Callable[[str], One]] = {
    "datatype": _is_datatype,
    "nodeKind": lambda asked: lambda value, _: asked == f"{_SH}IRI" and isinstance(value, NamedNode),
    "minLength": lambda asked: _text(lambda text: len(text) >= int(asked)),
    "maxLength": lambda asked: _text(lambda text: len(text) <= int(asked)),
    "pattern": lambda asked: _text(lambda text: re.search(asked, text) is not None),
    "minInclusive": lambda asked: _number(lambda number: number >= float(asked)),
    "maxInclusive": lambda asked: _number(lambda number: number <= float(asked)),
    "class": lambda asked: lambda value, nodes: asked in nodes.types.get(name_of(value), ()),
}


def _among(shapes: rdflib.Graph, asked: rdflib.term.Node) -> One:
    names = {str(each) for each in shapes.items(asked)}
    return lambda value, _: isinstance(value, NamedNode) and value.value in names


def _in_languages(shapes: rdflib.Graph, asked: rdflib.term.Node) -> One:
    tags = {str(each) for each in shapes.items(asked)}
    return lambda value, _: isinstance(value, Literal) and value.language in tags


def _any_of(shapes: rdflib.Graph, asked: rdflib.term.Node) -> One:
    ones = [_value_test(shapes, each) for each in shapes.items(asked)]
    return lambda value, nodes: any(one(value, nodes) for one in ones)


_OF_LISTS: Mapping[str, Callable[[rdflib.Graph, rdflib.term.Node], One]] = {
    "in": _among,
    "languageIn": _in_languages,
    "or": _any_of,
}


@cache
def _is_number(text: str) -> bool:
    return re.fullmatch(r"[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?", text, re.ASCII) is not None


@cache
def _is_day(text: str) -> bool:
    try:
        return len(text) == len("2021-11-22") and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _is_time(text: str) -> bool:
    try:
        return "T" in text and datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


_SPELLED: Mapping[str, Callable[[str], bool]] = {
    f"{_XSD}string": lambda _: True,
    f"{_RDF}langString": lambda _: True,
    f"{_XSD}boolean": {"true", "false"}.__contains__,
    f"{_XSD}integer": lambda text: re.fullmatch(r"[+-]?\d+", text, re.ASCII) is not None,
    f"{_XSD}double": _is_number,
    f"{_XSD}date": _is_day,
    f"{_XSD}dateTime": _is_time,
}
"""By datatype whether a value is surely spelled as one of it."""


def name_of(term: object) -> str:
    """The address of a node, or what a blank one is called."""
    return term.value if isinstance(term, NamedNode | BlankNode) else str(term)
