"""What follows from what the graph states, and why."""

from __future__ import annotations

from collections.abc import Iterable

import pyshacl
import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, Quad, Store, Triple

from kb.bundled import bundled
from kb.graph.rules import Construct, bears_on_rules, explain, infer, rules
from kb.graph.validate import in_memory
from kb.graph.vocabulary import OWN, Vocabulary

Edges = set[tuple[int, int]]


def thing(kind: str, number: int) -> NamedNode:
    return NamedNode(OWN.thing(f"{kind}/{number}"))


def said(subject: NamedNode, name: str, value: NamedNode) -> Triple:
    return Triple(subject, NamedNode(OWN.iri(name)), value)


def a(node: NamedNode, kind: str) -> Triple:
    return said(node, "rdf:type", NamedNode(OWN.iri(kind)))


def asks(request: int, kind: str, number: int) -> Triple:
    return said(thing("request", request), "kb:asksAbout", thing(kind, number))


def concerns(dependency: int, product: int) -> Triple:
    return said(thing("dependency", dependency), "kb:concerns", thing("product", product))


def follows(later: int, earlier: int) -> Triple:
    return said(thing("motion", later), "kb:follows", thing("motion", earlier))


def followed(earlier: int, later: int) -> Triple:
    return said(thing("motion", earlier), "kb:isFollowedBy", thing("motion", later))


REQUESTS = [a(thing("request", each), "kb:Request") for each in range(6)]
MOTIONS = [a(thing("motion", each), "kb:Motion") for each in range(6)]


def over(triples: Iterable[Triple], inferred: Iterable[Triple] = (), vocabulary: Vocabulary = OWN) -> Construct:
    """A graph to ask, with `triples` among the curated facts."""
    store = Store()
    store.extend(Quad(*each, NamedNode(vocabulary.graph("curated"))) for each in triples)
    store.extend(Quad(*each, NamedNode(vocabulary.graph("inferred"))) for each in inferred)
    return lambda query: store.query(query, use_default_graph_as_union=True)


edges = st.sets(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=12)


def closed(pairs: Edges) -> Edges:
    """The transitive closure, plainly."""
    while more := {(x, z) for x, y in pairs for w, z in pairs if y == w} - pairs:
        pairs = pairs | more
    return pairs


@settings(deadline=None)
@given(about_products=edges, about_dependencies=edges, belonging=edges, chain=edges)
def test_what_is_inferred_is_the_closure_and_nothing_that_is_stated(
    about_products: Edges, about_dependencies: Edges, belonging: Edges, chain: Edges
) -> None:
    stated = {
        *(asks(*pair[:1], "product", pair[1]) for pair in about_products),
        *(asks(*pair[:1], "dependency", pair[1]) for pair in about_dependencies),
        *(concerns(*pair) for pair in belonging),
        *(follows(*pair) for pair in chain),
    }
    expected = {asks(x, "dependency", d) for x, y in about_products for d, p in belonging if p == y}
    expected |= {follows(*pair) for pair in closed(chain)} | {followed(y, x) for x, y in closed(chain)}
    found = infer(over([*stated, *REQUESTS, *MOTIONS]))
    assert len(found) == len(set(found))
    assert set(found) == expected - stated


@settings(deadline=None, max_examples=30)
@given(chain=st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=6))
def test_an_explanation_goes_back_to_what_is_stated_by_rules_that_hold(chain: Edges) -> None:
    stated = {follows(*pair) for pair in chain} | set(MOTIONS)
    ask = over(stated)
    to_explain, explained = infer(ask), dict[Triple, int]()
    while to_explain:
        left = []
        for triple in to_explain:
            reasons = explain(triple, ask)
            assert reasons
            if any(all(each in stated or each in explained for each in reason.premises) for reason in reasons):
                explained[triple] = len(explained)
            else:
                left.append(triple)
        assert len(left) < len(to_explain)  # no statement is explained by itself alone
        to_explain = left


def test_a_conclusion_is_explained_by_its_rule_in_both_languages_and_its_premises() -> None:
    stated = [asks(1, "product", 2), concerns(3, 2), concerns(3, 4), *REQUESTS]
    (reason,) = explain(asks(1, "dependency", 3), over(stated))
    assert reason.label_nl.startswith("Een verzoek over een product")
    assert reason.label_en.startswith("A request about a product")
    assert reason.premises == (concerns(3, 2), asks(1, "product", 2), REQUESTS[1])


def test_every_way_to_a_conclusion_is_told() -> None:
    stated = [asks(1, "product", 2), asks(1, "product", 4), concerns(3, 2), concerns(3, 4), *REQUESTS]
    reasons = explain(asks(1, "dependency", 3), over(stated))
    assert [concerns(3, 2) in each.premises for each in reasons] == [True, False]


@pytest.mark.parametrize("triple", [concerns(3, 2), concerns(9, 9), asks(2, "dependency", 3)])
def test_what_is_stated_and_what_does_not_follow_has_no_reason(triple: Triple) -> None:
    assert explain(triple, over([asks(1, "product", 2), concerns(3, 2), *REQUESTS])) == []


def test_what_was_inferred_before_is_not_taken_for_stated() -> None:
    ask = over([asks(1, "product", 2), *REQUESTS], inferred=[concerns(3, 2), asks(1, "dependency", 3)])
    assert infer(ask) == []
    again = over([asks(1, "product", 2), concerns(3, 2), *REQUESTS], inferred=[asks(1, "dependency", 3)])
    assert infer(again) == [asks(1, "dependency", 3)]


def test_only_motions_form_a_chain_that_is_followed() -> None:
    replaced = [said(thing("measure", x), "kb:follows", thing("measure", y)) for x, y in ((1, 2), (2, 3))]
    assert infer(over([*replaced, a(thing("measure", 1), "kb:Measure")])) == []


def test_rules_hold_under_the_base_of_an_installation() -> None:
    here = Vocabulary("https://example.org")
    moved = [
        Triple(*(NamedNode(here.moved(each.value)) for each in triple))
        for triple in (asks(1, "product", 2), concerns(3, 2), REQUESTS[1])
    ]
    (found,) = infer(over(moved, vocabulary=here), here)
    assert found.object == NamedNode("https://example.org/id/dependency/3")


def test_every_rule_has_a_name_in_both_languages() -> None:
    assert len(rules()) >= 3
    for rule in rules():
        assert len({rule.label_nl, rule.label_en}) == 2
        assert rule.head
        assert rule.body


def test_a_shacl_engine_draws_the_same_conclusions_from_the_file() -> None:
    stated = [asks(1, "product", 2), concerns(3, 2), follows(3, 2), follows(2, 1), *REQUESTS, *MOTIONS]
    graph = in_memory(stated)
    text = (bundled("ontology") / "rules.ttl").read_text(encoding="utf-8")
    shapes = rdflib.Graph().parse(data=text, format="turtle")
    expanded = pyshacl.shacl_rules(graph, shacl_graph=shapes, iterate_rules=True)
    assert {each[:3] for each in expanded} - set(in_memory(stated)) == set(in_memory(infer(over(stated))))


def test_only_what_fits_a_rule_makes_it_run_again():
    graph = NamedNode(OWN.graph("curated"))
    assert bears_on_rules([Quad(*asks(1, "product", 2), graph)])
    assert bears_on_rules([Quad(*followed(1, 2), graph)])  # what is stated now follows no more
    label = Triple(thing("motion", 1), NamedNode(OWN.iri("skos:prefLabel")), thing("motion", 2))
    assert not bears_on_rules(
        [Quad(*label, graph), Quad(*said(thing("link", 1), "kb:subject", thing("motion", 1)), graph)]
    )
