"""What follows from what the graph states: the rules of `ontology/rules.ttl`, run until nothing new comes, and explained.

A rule is a CONSTRUCT query of triple patterns. Only the statements that fit some pattern are fetched, one simple query for
each, wherever the graph is kept; the rules run on them in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, QuerySolutions, QueryTriples, Store, Triple, Variable

from kb.bundled import bundled
from kb.graph.project import INFERRED
from kb.graph.vocabulary import OWN, Vocabulary

if TYPE_CHECKING:
    import rdflib

Construct = Callable[[str], Iterable[Triple]]
"""Answers a CONSTRUCT query over the named graphs."""
Term = NamedNode | BlankNode | Literal | Triple
_SHACL = "http://www.w3.org/ns/shacl#"


@dataclass(frozen=True)
class Pattern:
    """A triple pattern of addresses and variables."""

    parts: tuple[NamedNode | Variable, NamedNode | Variable, NamedNode | Variable]

    def __str__(self) -> str:
        return " ".join(map(str, self.parts))

    def bindings(self, triple: Triple) -> dict[Variable, Term] | None:
        """What the variables stand for where this is `triple`; None where it cannot be."""
        found: dict[Variable, Term] = {}
        for part, term in zip(self.parts, (triple.subject, triple.predicate, triple.object), strict=True):
            if term != (found.setdefault(part, term) if isinstance(part, Variable) else part):
                return None
        return found

    def filled(self, solution: Any) -> Triple:
        """The triple that this is in a solution of a query."""
        subject, predicate, object_ = (solution[each] if isinstance(each, Variable) else each for each in self.parts)
        return Triple(subject, predicate, object_)


@dataclass(frozen=True)
class Rule:
    """From statements that fit `body` follows what `head` says of the same things."""

    label_nl: str
    label_en: str
    head: tuple[Pattern, ...]
    body: tuple[Pattern, ...]

    @property
    def construct(self) -> str:
        """The rule as a query that gives what follows."""
        return f"CONSTRUCT {{ {_joined(self.head)} }} WHERE {{ {_joined(self.body)} }}"

    @property
    def premises(self) -> str:
        """A query for what the variables of the rule can stand for."""
        return f"SELECT DISTINCT * WHERE {{ {_joined(self.body)} }}"


@dataclass(frozen=True)
class Reason:
    """Why a statement is in the graph: the rule it follows from, and the statements that it follows from by that rule."""

    label_nl: str
    label_en: str
    premises: tuple[Triple, ...]


def infer(construct: Construct, vocabulary: Vocabulary = OWN) -> list[Triple]:
    """What follows from the statements in the named graphs but that of inferred ones, and is not stated; in order."""
    _, rounds = _closure(construct, vocabulary)
    return sorted((triple for triple, number in rounds.items() if number > 0), key=str)


def bears_on_rules(quads: Iterable[Quad], vocabulary: Vocabulary = OWN) -> bool:
    """Whether anything can follow, or follow no more, from a change of `quads`: whether one fits a pattern of a rule."""
    patterns = {pattern for rule in rules(vocabulary) for pattern in (*rule.body, *rule.head)}
    return any(pattern.bindings(quad.triple) is not None for quad in quads for pattern in patterns)


def explain(triple: Triple, construct: Construct, vocabulary: Vocabulary = OWN) -> list[Reason]:
    """Why `triple` follows: every way in which a rule gives it from statements that were there before it.

    Empty where it is stated or does not follow. A premise that was itself inferred can be asked about in turn; that ends.
    """
    store, rounds = _closure(construct, vocabulary)
    ways = (
        Reason(rule.label_nl, rule.label_en, premises)
        for rule in rules(vocabulary)
        for pattern in rule.head
        if (bound := pattern.bindings(triple)) is not None
        for premises in _ways(store, rule, bound)
        if max(rounds[each] for each in premises) < rounds.get(triple, 0)
    )
    return sorted(set(ways), key=lambda each: (each.label_nl, str(each.premises)))


def _ways(store: Store, rule: Rule, bound: dict[Variable, Term]) -> Iterable[tuple[Triple, ...]]:
    solutions = store.query(rule.premises, substitutions=bound)
    assert isinstance(solutions, QuerySolutions)  # noqa: S101 - it is a SELECT
    for solution in solutions:
        values = bound | {each: solution[each] for each in solutions.variables if solution[each] is not None}
        yield tuple(sorted({pattern.filled(values) for pattern in rule.body}, key=_links_first))


def _links_first(triple: Triple) -> tuple[bool, str]:
    return triple.predicate.value.endswith("#type"), str(triple)


def _closure(construct: Construct, vocabulary: Vocabulary) -> tuple[Store, dict[Triple, int]]:
    """All that bears on the rules and all that follows from it, each with the round it came in: 0 for what is stated."""
    found = rules(vocabulary)
    rounds = dict.fromkeys(_stated(construct, found, vocabulary), 0)
    store = Store()
    store.extend(Quad(*triple) for triple in rounds)
    while new := {triple for rule in found for triple in _constructed(store, rule)} - rounds.keys():
        rounds |= dict.fromkeys(new, max(rounds.values()) + 1)
        store.extend(Quad(*triple) for triple in new)
    return store, rounds


def _stated(construct: Construct, found: Iterable[Rule], vocabulary: Vocabulary) -> Iterable[Triple]:
    inferred = NamedNode(vocabulary.graph(INFERRED))
    patterns = dict.fromkeys(_unnamed(pattern) for rule in found for pattern in (*rule.body, *rule.head))
    for pattern in patterns:
        yield from construct(
            f"CONSTRUCT {{ {pattern} }} WHERE {{ GRAPH ?graph {{ {pattern} }} FILTER (?graph != {inferred}) }}"
        )


def _unnamed(pattern: Pattern) -> str:
    """The pattern whatever its variables are called, so that each is asked for once."""
    places = ("?s", "?p", "?o")
    return " ".join(
        place if isinstance(part, Variable) else str(part) for place, part in zip(places, pattern.parts, strict=True)
    )


def _constructed(store: Store, rule: Rule) -> Iterable[Triple]:
    triples = store.query(rule.construct)
    assert isinstance(triples, QueryTriples)  # noqa: S101 - it is a CONSTRUCT
    return triples


def _joined(patterns: Iterable[Pattern]) -> str:
    return " . ".join(map(str, patterns))


@cache
def rules(vocabulary: Vocabulary = OWN) -> tuple[Rule, ...]:
    """The rules that come with the product, under the installation's base address."""
    import rdflib

    text = vocabulary.moved((bundled("ontology") / "rules.ttl").read_text(encoding="utf-8"))
    graph = rdflib.Graph().parse(data=text, format="turtle")
    kind, name = rdflib.RDF.type, rdflib.URIRef(f"{_SHACL}SPARQLRule")
    return tuple(_rule(graph, node) for node in sorted(graph.subjects(kind, name), key=str))


def _rule(graph: rdflib.Graph, node: rdflib.term.Node) -> Rule:
    import rdflib
    from rdflib.plugins.sparql import prepareQuery

    shacl = rdflib.Namespace(_SHACL)
    labels = {
        each.language: str(each) for each in graph.objects(node, rdflib.RDFS.label) if isinstance(each, rdflib.Literal)
    }
    declared = {
        str(graph.value(each, shacl.prefix)): str(graph.value(each, shacl.namespace))
        for each in graph.objects(graph.value(node, shacl.prefixes), shacl.declare)
    }
    query = prepareQuery(str(graph.value(node, shacl.construct)), initNs=declared).algebra
    return Rule(labels["nl"], labels["en"], _patterns(query.template), _patterns(query.p.p.triples))


def _patterns(triples: Iterable[tuple[rdflib.term.Node, ...]]) -> tuple[Pattern, ...]:
    return tuple(Pattern((_part(s), _part(p), _part(o))) for s, p, o in triples)


def _part(term: rdflib.term.Node) -> NamedNode | Variable:
    import rdflib

    return Variable(str(term)) if isinstance(term, rdflib.Variable) else NamedNode(str(term))
