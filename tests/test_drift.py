"""What is generated from the declared model is committed as it would be generated now."""

import json
from pathlib import Path

import pyoxigraph
import pytest
import rdflib

from kb.domain.model import ENTITIES
from kb.services.generate import artefacts, main

CHECKOUT = Path(__file__).resolve().parents[1]
ARTEFACTS = artefacts()


@pytest.mark.parametrize("name", ARTEFACTS)
def test_a_committed_artefact_is_what_the_model_gives(name):
    committed = (CHECKOUT / name).read_text(encoding="utf-8")
    assert committed == ARTEFACTS[name], f"{name} has drifted from the model; run `make generate` and commit it"


def test_generating_twice_gives_the_same_bytes(tmp_path):
    main(tmp_path)
    first = {name: (tmp_path / name).read_bytes() for name in ARTEFACTS}
    main(tmp_path)
    assert {name: (tmp_path / name).read_bytes() for name in ARTEFACTS} == first


def test_every_term_of_ours_that_the_ontology_uses_it_also_defines():
    graph = rdflib.Graph().parse(data=ARTEFACTS["ontology/kb.ttl"], format="turtle")
    own = {str(term) for triple in graph for term in triple if str(term).startswith("https://schakel.example/def#")}
    defined = {str(subject) for subject in graph.subjects(rdflib.RDF.type, None)}
    assert own - defined == set()


def test_every_defined_term_has_a_name_in_both_languages():
    graph = rdflib.Graph().parse(data=ARTEFACTS["ontology/kb.ttl"], format="turtle")
    for kind in (rdflib.OWL.Class, rdflib.OWL.ObjectProperty, rdflib.OWL.DatatypeProperty, rdflib.SKOS.Concept):
        name = rdflib.SKOS.prefLabel if kind == rdflib.SKOS.Concept else rdflib.RDFS.label
        for subject in graph.subjects(rdflib.RDF.type, kind):
            languages = {label.language for label in graph.objects(subject, name)}
            assert languages == {"nl", "en"}, subject


def test_the_context_reads_an_entity_as_the_terms_of_its_fields():
    context = json.loads(ARTEFACTS["ontology/context.jsonld"])["@context"]
    document = {
        "@context": context,
        "@id": "https://schakel.example/id/motion/kst-1-2",
        "@type": "Motion",
        "label_nl": "Motie over specerijen",
        "submitted": "2021-05-04",
    }
    found = {str(quad.triple) for quad in pyoxigraph.parse(json.dumps(document), format=pyoxigraph.RdfFormat.JSON_LD)}
    motion = f"<{document['@id']}>"
    assert f'{motion} <{rdflib.SKOS.prefLabel}> "Motie over specerijen"@nl' in found
    assert f'{motion} <{rdflib.DCTERMS.dateSubmitted}> "2021-05-04"^^<{rdflib.XSD.date}>' in found


def test_the_page_has_a_heading_for_every_kind():
    page = ARTEFACTS["docs/reference/data-model.md"]
    assert all(f"### {model.__name__}: {model.term.nl} / {model.term.en}\n" in page for model in ENTITIES.values())
