"""The tools of the field, against a server that really runs."""

import re
import subprocess
import sys
from urllib.parse import quote

import pytest
from rdflib import Graph, URIRef
from SPARQLWrapper import CSV, JSON, POST, TURTLE, XML, SPARQLWrapper

from kb.graph.examples import examples
from kb.graph.vocabulary import Vocabulary

CHIPS_ACT = URIRef(Vocabulary().thing("instrument/chips-act"))


@pytest.fixture(scope="module")
def address(seeded_settings):
    command = [sys.executable, "-m", "kb", "--data-dir", str(seeded_settings.data_dir), "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            yield re.search(r"http://\S+", server.stdout.readline())[0]
        finally:
            server.terminate()


@pytest.fixture
def client(address):
    return SPARQLWrapper(f"{address}sparql")


@pytest.mark.parametrize("method", ["GET", POST])
def test_sparqlwrapper_gets_a_table(client, method):
    client.setMethod(method)
    client.setReturnFormat(JSON)
    client.setQuery(examples()["coverage"].query)
    rows = client.queryAndConvert()["results"]["bindings"]
    assert any(row["dependency"]["value"].endswith("/semiconductors") for row in rows)


def test_sparqlwrapper_gets_a_truth_in_xml_and_a_table_in_csv(client):
    client.setReturnFormat(XML)
    client.setQuery("ASK { ?s ?p ?o }")
    assert client.queryAndConvert().getElementsByTagName("boolean")[0].firstChild.data == "true"
    client.setReturnFormat(CSV)
    client.setQuery("SELECT (1 AS ?one) {}")
    assert client.queryAndConvert() == b"one\r\n1\r\n"


def test_sparqlwrapper_gets_a_graph(client):
    client.setReturnFormat(TURTLE)
    client.setQuery(f"CONSTRUCT WHERE {{ <{CHIPS_ACT}> ?p ?o }}")
    graph = Graph().parse(data=client.queryAndConvert(), format="turtle")
    assert (CHIPS_ACT, None, None) in graph


def test_rdflib_reads_the_answer_and_the_entry_with_its_evidence(address):
    query = quote(examples()["entry-with-evidence"].query)
    for url in (f"{address}sparql?query={query}", f"{address}instrument/chips-act"):
        graph = Graph().parse(url)
        assert (CHIPS_ACT, None, None) in graph
        assert set(graph.subjects(URIRef(Vocabulary().iri("kb:evidenceFor"))))


def test_rdflib_reads_the_description_of_the_service(address):
    graph = Graph().parse(f"{address}sparql")
    assert (
        None,
        URIRef("http://www.w3.org/ns/sparql-service-description#endpoint"),
        URIRef(f"{address}sparql"),
    ) in graph
