"""A run of the calculator as an RDF Data Cube: well formed by the constraints of that vocabulary, in the project's terms."""

from collections.abc import Iterator
from pathlib import Path

import pyshacl
import pytest
import rdflib

from kb.services.concentration import KEYS, run
from kb.services.concentration_options import Options
from kb.services.takeaway.cube import cube

ADDRESS = "https://example.org/calculator/x/concentration.ttl"
KB = "https://schakel.example/def#"
TABLE = """period,reporter,partner,product,flow,value
2019,NL,CN,847130,import,70
2019,NL,DE,847130,import,30
2019,NL,CN,090811,import,5
2020,NL,CN,847130,import,50
2020,BE,CN,847130,import,9
2020,BE,QZ,847130,import,4
2020,BE,US,847130,export,4
"""
PREFIXES = """PREFIX qb: <http://purl.org/linked-data/cube#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#> """
ALWAYS = "?data qb:structure/qb:component ?part . ?each qb:dataSet ?data . "
BROKEN = {
    "an observation of no data set, or of two": "?each a qb:Observation FILTER NOT EXISTS { ?each qb:dataSet ?one }",
    "a data set without a structure": "?each a qb:DataSet FILTER NOT EXISTS { ?each qb:structure ?one }",
    "a structure without a measure": "?each a qb:DataStructureDefinition "
    "FILTER NOT EXISTS { ?each qb:component/qb:measure ?one }",
    "a dimension without a range": "?each a qb:DimensionProperty FILTER NOT EXISTS { ?each rdfs:range ?one }",
    "concepts without a list of them": "?each a qb:DimensionProperty ; rdfs:range skos:Concept "
    "FILTER NOT EXISTS { ?each qb:codeList ?one }",
    "a component that is no property of its kind": "?part ?kind ?each "
    "FILTER ((?kind = qb:dimension && NOT EXISTS { ?each a qb:DimensionProperty }) || "
    "(?kind = qb:measure && NOT EXISTS { ?each a qb:MeasureProperty }) || "
    "(?kind = qb:attribute && NOT EXISTS { ?each a qb:AttributeProperty }))",
    "an observation that lacks a dimension": ALWAYS + "?part qb:dimension ?one FILTER NOT EXISTS { ?each ?one ?value }",
    "an observation with a dimension twice": ALWAYS + "?part qb:dimension ?one . ?each ?one ?a, ?b FILTER (?a != ?b)",
    "an observation that lacks the measure": ALWAYS + "?part qb:measure ?one FILTER NOT EXISTS { ?each ?one ?value }",
    "an observation that lacks what is required": ALWAYS + "?part qb:attribute ?one ; qb:componentRequired true "
    "FILTER NOT EXISTS { ?each ?one ?a } FILTER NOT EXISTS { ?part qb:componentAttachment qb:DataSet . ?data ?one ?b }",
    "a code that is not in the list": ALWAYS + "?part qb:dimension ?one . ?one qb:codeList ?list . ?each ?one ?code "
    "FILTER NOT EXISTS { ?code a skos:Concept ; skos:inScheme ?list }",
    "something said that the structure does not declare": "?each a qb:Observation ; qb:dataSet/qb:structure ?structure ; "
    "?one ?value FILTER (?one NOT IN (<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>, qb:dataSet)) "
    "FILTER NOT EXISTS { ?structure qb:component/(qb:dimension|qb:measure|qb:attribute) ?one }",
}
"""What the vocabulary does not allow, in words of our own; each finds `?each` that breaks it."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[rdflib.Graph, list[dict[str, object]]]]:
    path: Path = tmp_path_factory.mktemp("cube") / "handel.csv"
    path.write_text(TABLE)
    computed = run(path, Options(rules="hhi>0.4"))
    yield rdflib.Graph().parse(data=cube(computed, ADDRESS, made_up=True), format="turtle"), computed.rows


@pytest.mark.parametrize("broken", BROKEN)
def test_the_cube_breaks_no_constraint_of_its_vocabulary(found, broken) -> None:
    graph, _ = found
    assert list(graph.query(f"{PREFIXES} SELECT ?each {{ {BROKEN[broken]} }} LIMIT 3")) == []


@pytest.mark.parametrize("broken", ["an observation that lacks a dimension", "an observation that lacks the measure",
                                    "a code that is not in the list"])  # fmt: skip
def test_a_cube_that_lacks_something_would_be_seen(found, broken) -> None:
    graph, _ = found
    spoilt = rdflib.Graph()
    dropped = {"an observation that lacks a dimension": f"{KB}period", "an observation that lacks the measure": f"{KB}value",
               "a code that is not in the list": "http://www.w3.org/2004/02/skos/core#inScheme"}[broken]  # fmt: skip
    for statement in graph:
        if str(statement[1]) != dropped:
            spoilt.add(statement)
    assert list(spoilt.query(f"{PREFIXES} SELECT ?each {{ {BROKEN[broken]} }} LIMIT 3"))


def test_no_two_observations_are_about_the_same_and_each_defined_figure_is_there_once(found) -> None:
    graph, rows = found
    keys = [f"{KB}period", f"{KB}reporter", "http://www.w3.org/2004/02/skos/core#notation", f"{ADDRESS}#indicator"]
    observations = list(graph.subjects(rdflib.RDF.type, rdflib.URIRef("http://purl.org/linked-data/cube#Observation")))
    told = {tuple(str(graph.value(each, rdflib.URIRef(key))) for key in keys) for each in observations}
    assert len(told) == len(observations)
    listed = {str(each).rpartition("#")[2] for each in graph.subjects(rdflib.RDF.type, rdflib.SKOS.Concept)}
    assert len(observations) == sum(row[name] is not None for row in rows for name in listed & set(KEYS))


def test_its_terms_mean_what_they_mean_for_other_figures(found, ontology_graph) -> None:
    graph, _ = found
    for name in ("period", "reporter", "value", "unit", "madeUp"):
        term = rdflib.URIRef(f"{KB}{name}")
        kinds = {kind for kind in ontology_graph.objects(term, rdflib.RDF.type) if "cube#" in str(kind)}
        assert kinds and kinds <= set(graph.objects(term, rdflib.RDF.type))
        for declared in graph.objects(term, rdflib.RDFS.range):
            assert declared in set(ontology_graph.objects(term, rdflib.RDFS.range))


@pytest.fixture(scope="module")
def ontology_graph() -> rdflib.Graph:
    graph = rdflib.Graph()
    for name in ("kb.ttl", "alignment.ttl"):
        graph.parse(Path(__file__).parents[2] / "ontology" / name)
    return graph


SHAPES = """@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix qb: <http://purl.org/linked-data/cube#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix kb: <https://schakel.example/def#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
[] a sh:NodeShape ; sh:targetClass qb:Observation ;
  sh:property [ sh:path qb:dataSet ; sh:minCount 1 ; sh:maxCount 1 ; sh:class qb:DataSet ],
    [ sh:path kb:period ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ],
    [ sh:path skos:notation ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ],
    [ sh:path kb:value ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:double ],
    [ sh:path kb:unit ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] ."""


def test_its_observations_have_the_shape_of_figures(found) -> None:
    graph, _ = found
    fits, _, told = pyshacl.validate(graph, shacl_graph=rdflib.Graph().parse(data=SHAPES, format="turtle"))
    assert fits, told
