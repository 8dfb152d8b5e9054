"""The files of the ontology: they open everywhere, use no word that nobody defined, and say how they relate to standards."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from pyoxigraph import NamedNode, Quad
from rdflib.namespace import DCTERMS, FOAF, ORG, OWL, PROV, QB, RDF, RDFS, SDO, SKOS

from kb.domain.model import ENTITIES
from kb.graph.validate import in_memory
from kb.graph.vocabulary import OWN

FOLDER = Path(__file__).resolve().parents[2] / "ontology"
FILES = sorted(FOLDER.glob("*.ttl"))
KB, ID = OWN.prefixes["kb"], OWN.prefixes["id"]
CHECKABLE = {DCTERMS, FOAF, ORG, OWL, PROV, QB, RDF, RDFS, SDO, SKOS}
"""Vocabularies of which rdflib knows every term."""
MAPPINGS = {
    RDF.type, RDFS.subClassOf, RDFS.subPropertyOf, OWL.equivalentClass, OWL.equivalentProperty,
    SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, OWL.sameAs,
}  # fmt: skip


def graph(name: str) -> rdflib.Graph:
    return rdflib.Graph().parse(FOLDER / name, format="turtle")


def terms(found: rdflib.Graph) -> set[str]:
    return {str(term) for triple in found for term in triple if isinstance(term, rdflib.URIRef) and term.startswith(KB)}


DEFINED = {str(each) for name in ("kb.ttl", "shapes.ttl", "rules.ttl") for each in graph(name).subjects(RDF.type)}
DECLARED = {
    each: kind
    for kind in (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
    for each in graph("kb.ttl").subjects(RDF.type, kind)
}
ALIGNMENT = graph("alignment.ttl")
DEFINED |= {
    str(each)
    for kind in (QB.DataSet, QB.DataStructureDefinition, QB.ComponentSpecification)
    for each in ALIGNMENT.subjects(RDF.type, kind)
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_rdflib_and_oxigraph_read_the_same_from_a_file(path: Path) -> None:
    with path.open("rb") as source:
        read = sum(1 for _ in pyoxigraph.parse(source, format=pyoxigraph.RdfFormat.TURTLE))
    assert read == len(rdflib.Graph().parse(path, format="turtle")) > 0


@pytest.mark.skipif(shutil.which("riot") is None, reason="Apache Jena's riot is not on the PATH")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_jena_has_nothing_to_complain_about(path: Path) -> None:
    done = subprocess.run(["riot", "--validate", str(path)], capture_output=True, text=True, check=False)
    said = [line for line in (done.stdout + done.stderr).splitlines() if "WARN" in line or "ERROR" in line]
    assert (done.returncode, said) == (0, [])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_uses_no_word_of_ours_that_is_not_defined(path: Path) -> None:
    assert terms(rdflib.Graph().parse(path, format="turtle")) - DEFINED == set()


def test_the_context_and_the_graph_use_no_word_of_ours_that_is_not_defined(seeded: list[Quad]) -> None:
    context = json.loads((FOLDER / "context.jsonld").read_text(encoding="utf-8"))
    named = {OWN.iri(each) for each in re.findall(r'"(kb:[^"]+)"', json.dumps(context))}
    emitted = {
        term.value
        for quad in seeded
        for term in (quad.subject, quad.predicate, quad.object)
        if isinstance(term, NamedNode) and term.value.startswith(KB)
    }
    assert (named | emitted) - DEFINED == set()
    assert len(emitted) > 50


def mapped() -> set[rdflib.term.Node]:
    """Our classes and properties that are related to another vocabulary, or whose inverse is."""
    direct = {each for each, predicate, value in ALIGNMENT if predicate in MAPPINGS and not str(value).startswith(KB)}
    pairs = list(graph("kb.ttl").subject_objects(OWL.inverseOf))
    return direct | {a for a, b in pairs if b in direct} | {b for a, b in pairs if a in direct}


def unmapped_with_a_reason() -> set[rdflib.term.Node]:
    pairs = list(graph("kb.ttl").subject_objects(OWL.inverseOf))
    reasons = set(ALIGNMENT.subjects(RDFS.comment))
    return reasons | {b for a, b in pairs if a in reasons}


def test_every_class_and_property_of_ours_is_aligned_or_listed_as_our_own_with_a_reason() -> None:
    assert {str(each) for each in set(DECLARED) - mapped() - unmapped_with_a_reason()} == set()


def test_nothing_is_both_aligned_and_listed_as_our_own() -> None:
    assert mapped() & unmapped_with_a_reason() == set()
    assert len(unmapped_with_a_reason()) < len(DECLARED) / 4


@pytest.mark.parametrize("name", ["kb.ttl", "shapes.ttl", "alignment.ttl", "identifiers.ttl", "rules.ttl"])
def test_a_word_of_a_vocabulary_that_rdflib_knows_is_one_of_its_words(name: str) -> None:
    wrong = set()
    for term in {term for triple in graph(name) for term in triple if isinstance(term, rdflib.URIRef)}:
        for namespace in CHECKABLE:
            if term.startswith(str(namespace)) and term not in namespace:
                wrong.add(term)
    assert wrong == set()


def test_the_graph_uses_the_words_of_vocabularies_that_rdflib_knows_as_these_have_them(seeded: list[Quad]) -> None:
    used = {rdflib.URIRef(quad.predicate.value) for quad in seeded}
    used |= {rdflib.URIRef(quad.object.value) for quad in seeded if isinstance(quad.object, NamedNode)}
    for namespace in CHECKABLE:
        assert {term for term in used if term.startswith(str(namespace)) and term not in namespace} == set()


@pytest.mark.parametrize("name", ["alignment.ttl", "identifiers.ttl"])
def test_every_block_that_is_written_by_hand_names_its_source(name: str) -> None:
    blocks = (FOLDER / name).read_text(encoding="utf-8").split("\n\n")
    said = [block for block in blocks if re.search(r"^(?:kb|id):\S+ ", block, re.MULTILINE)]
    assert len(said) > 3
    assert [block for block in said if not re.search(r"^# Source: .*\S", block, re.MULTILINE)] == []


def test_the_things_that_are_matched_with_others_are_in_the_seeds(seeded: list[Quad]) -> None:
    known = {quad.subject.value for quad in seeded if isinstance(quad.subject, NamedNode)}
    matched = {str(each) for each in graph("identifiers.ttl").subjects()}
    assert matched - known == set()
    assert {each.removeprefix(ID).partition("/")[0] for each in matched} <= set(ENTITIES)


def test_no_two_things_are_matched_with_the_same_thing_elsewhere() -> None:
    values = [value for _, _, value in graph("identifiers.ttl")]
    assert len(values) == len(set(values)) > 400


def test_every_figure_has_a_place_of_its_own_in_the_data_cube(seeded: list[Quad]) -> None:
    graph = in_memory(seeded) + ALIGNMENT
    figures = set(graph.subjects(rdflib.RDF.type, QB.Observation))
    (structure,) = {graph.value(graph.value(figure, QB.dataSet), QB.structure) for figure in figures}
    parts = list(graph.objects(structure, QB.component))
    dimensions = [value for part in parts for value in graph.objects(part, QB.dimension)]
    needed = [value for part in parts for kind in (QB.measure, QB.attribute) for value in graph.objects(part, kind)]
    places = {tuple(graph.value(figure, each) for each in dimensions) for figure in figures}
    assert len(places) == len(figures) >= 11
    assert all(None not in place for place in places)
    assert all(graph.value(figure, each) is not None for figure in figures for each in needed)
