"""The whole as data: records, named graphs, the vocabulary, the files to take away, and how clients ask again."""

import hashlib
import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from lxml import html
from pyoxigraph import RdfFormat, parse
from rdflib import DCAT, RDF, Dataset, Graph, URIRef

from kb.domain.values import RenditionKind
from kb.graph.dump import FORMS, load
from kb.graph.store import Folder, lines
from kb.graph.vocabulary import Vocabulary
from kb.services.workspace import Workspace
from kb.storage.tables import DocumentRow, RegisteredRow, RenditionRow

from .conftest import client_of

TURTLE = {"accept": "text/turtle"}
JSON = {"accept": "application/json"}
READER_WARNS = pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning:rdflib")


@pytest.fixture(scope="module")
def link(seeded):
    """Any link of any instrument, as data."""
    for ref in seeded.get("/instrument", headers=JSON).json():
        links = seeded.get(f"/{ref['id']}", headers=JSON).json()["links"]
        if links:
            return {"owner": ref["id"], **links[0]}
    raise AssertionError("no instrument has a link")


def test_the_address_of_a_link_leads_people_to_its_place_on_a_page_and_programs_to_its_statements(seeded, link):
    page = seeded.get(f"/link/{link['id']}")
    assert page.status_code == 303
    path, _, anchor = page.headers["location"].partition("#")
    assert html.fromstring(seeded.get(path).content).xpath("//*[starts-with(@id, $id)]", id=anchor)
    graph = Graph().parse(data=seeded.get(f"/link/{link['id']}", headers=TURTLE).text)
    kb = Vocabulary().prefixes["kb"]
    assert len(set(graph.subjects(URIRef(kb + "evidenceFor"), URIRef(Vocabulary().thing(f"link/{link['id']}"))))) >= 1


def test_the_address_of_evidence_leads_to_the_quote(seeded, link):
    evidence = link["evidence"][0]["id"]
    path, _, anchor = seeded.get(f"/evidence/{evidence}").headers["location"].partition("#")
    found = html.fromstring(seeded.get(path).content).xpath("//*[@id=$id]", id=anchor)
    assert "blockquote" in {each.tag for each in found[0].iter()}


def test_a_record_that_is_not_there_is_told_so(seeded):
    assert seeded.get("/evidence/e-none", headers=JSON).status_code == 404


@READER_WARNS
@pytest.mark.parametrize(
    ("ending", "form"), [(".ttl", "turtle"), (".jsonld", "json-ld"), (".nt", "nt"), (".rdf", "xml")]
)
def test_every_ending_gives_the_same_statements(seeded, link, ending, form):
    turtle = Graph().parse(data=seeded.get(f"/{link['owner']}.ttl").text)
    found = Graph().parse(data=seeded.get(f"/{link['owner']}{ending}").text, format=form)
    assert set(found) == set(turtle)


def test_a_client_that_has_an_answer_already_gets_it_not_again(seeded, link):
    for headers in (TURTLE, JSON, {"accept": "text/html"}):
        first = seeded.get(f"/{link['owner']}", headers=headers)
        again = seeded.get(f"/{link['owner']}", headers={**headers, "if-none-match": first.headers["etag"]})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
        assert "Accept" in again.headers["vary"]
    strong = first.headers["etag"].removeprefix("W/")
    assert seeded.get(f"/{link['owner']}", headers={"accept": "text/html", "if-none-match": strong}).status_code == 304
    other = seeded.get(f"/{link['owner']}", headers={**TURTLE, "if-none-match": 'W/"another"'})
    assert other.status_code == 200


def test_pages_on_other_sites_may_read(seeded, link):
    answer = seeded.get(f"/{link['owner']}", headers={**TURTLE, "origin": "https://elsewhere.example"})
    assert answer.headers["access-control-allow-origin"] == "*"
    asked = {
        "origin": "https://elsewhere.example",
        "access-control-request-method": "GET",
        "access-control-request-headers": "accept, if-none-match",
    }
    assert "GET" in seeded.options(f"/{link['owner']}", headers=asked).headers["access-control-allow-methods"]


def test_a_named_graph_holds_what_comes_from_its_document(seeded, link):
    document = link["evidence"][0]["quote"]["document"]["id"]
    graph = Graph().parse(data=seeded.get(f"/graph/{document}", headers=TURTLE).text)
    assert (URIRef(Vocabulary().thing(f"evidence/{link['evidence'][0]['id']}")), RDF.type, None) in graph
    assert seeded.get("/graph/document/kst-0-0", headers=TURTLE).status_code == 404


@pytest.mark.parametrize("name", ["curated", "provenance", "inferred", "vocabulary"])
def test_a_graph_that_every_installation_has_is_there_even_when_it_is_empty(seeded, name):
    answer = seeded.get(f"/graph/{name}", headers=TURTLE)
    assert answer.status_code == 200
    Graph().parse(data=answer.text)


@pytest.mark.parametrize("name", ["shapes", "alignment", "identifiers", "rules"])
@pytest.mark.parametrize("media_type", ["text/turtle", "application/ld+json"])
def test_what_goes_with_the_vocabulary_stands_at_its_own_address(seeded, name, media_type):
    answer = seeded.get(f"/def/{name}", headers={"accept": media_type})
    assert answer.headers["content-type"].startswith(media_type)
    assert len(list(parse(answer.content, format=RdfFormat.from_media_type(media_type)))) > 10
    assert seeded.get("/def/otherwise", headers=TURTLE).status_code == 404


@pytest.mark.parametrize("accept", ["text/html", "text/html,application/xhtml+xml", "text/html,*/*;q=0.8"])
def test_what_does_not_go_with_the_vocabulary_is_missing_for_people_and_not_there_in_another_form(seeded, accept):
    answer = seeded.get("/def/otherwise", headers={"accept": accept})
    assert answer.status_code == 404 and "there are shapes, alignment" in answer.text
    assert answer.headers["content-type"].startswith("text/html")


def test_the_short_names_of_the_vocabulary_can_be_fetched(seeded):
    answer = seeded.get("/def/context.jsonld")
    assert answer.headers["content-type"].startswith("application/ld+json")
    assert "Motion" in answer.json()["@context"]


def test_a_page_names_its_encoding_once(seeded):
    assert seeded.get("/").headers["content-type"] == "text/html; charset=utf-8"


def test_the_vocabulary_is_there_for_people_and_programs(seeded):
    page = html.fromstring(seeded.get("/def").content)
    assert page.xpath("//tr[@id='Motion']/td[@lang='nl']")[0].text == "Motie"
    graph = Graph().parse(data=seeded.get("/def", headers=TURTLE).text)
    assert (URIRef(Vocabulary().iri("kb:Motion")), RDF.type, None) in graph


def test_the_files_of_the_whole_have_the_checksums_that_are_told(seeded):
    page = html.fromstring(seeded.get("/dumps").content)
    rows = page.xpath("//tbody/tr")
    assert len(rows) == len(FORMS)
    for row in rows:
        content = seeded.get(row.xpath(".//a/@href")[0]).content
        assert hashlib.sha256(content).hexdigest() == row.xpath("./td[last()]")[0].text_content()


@pytest.mark.parametrize("ending", [ending for ending, form in FORMS.items() if form.graphs])
def test_a_dump_read_into_an_empty_base_gives_the_same_graph(seeded, seeded_settings, tmp_path, ending):
    file = tmp_path / f"dump.{ending}"
    file.write_bytes(seeded.get(f"/dumps/schakel.{ending}").content)
    store = Folder(tmp_path / "graph")
    with file.open("rb") as source:
        store.replace(load(source, FORMS[ending]), 0)
    assert lines(store.reader()) == lines(Folder(seeded_settings.graph_dir).reader())


def test_the_data_set_describes_itself_and_names_every_file(seeded):
    graph = Graph().parse(data=seeded.get("/dumps", headers=TURTLE).text)
    dataset = next(graph.subjects(RDF.type, DCAT.Dataset))
    urls = [str(graph.value(each, DCAT.downloadURL)) for each in graph.objects(dataset, DCAT.distribution)]
    assert sorted(url.rpartition(".")[2] for url in urls) == sorted(FORMS)
    assert seeded.get("/.well-known/void").headers["location"] == "/dumps"


def test_a_file_that_is_not_of_the_data_set_is_not_given(seeded):
    for name in ("dataset.json", "schakel.zip", "..%2Fcurrent"):
        assert seeded.get(f"/dumps/{name}", headers=JSON).status_code == 404


@READER_WARNS
def test_dumps_can_be_read_by_other_software(seeded):
    data = Dataset()
    data.parse(data=seeded.get("/dumps/schakel.trig").text, format="trig")
    names = {str(graph.identifier).partition("/graph/")[2] for graph in data.graphs()}
    assert {"curated", "provenance"} < names
    assert json.loads(seeded.get("/dumps/schakel.jsonld").text)


def test_why_a_link_is_there_is_answered_with_its_evidence(seeded, link):
    asked = {
        "subject": link["owner"],
        "predicate": link["term"]["iri"].partition(":")[2],
        "object": link["other"]["id"],
    }
    page = html.fromstring(seeded.get("/why", params=asked).content)
    quotes = " ".join(page.xpath("//main")[0].text_content().split())
    assert link["evidence"][0]["quote"]["exact"].split()[0] in quotes
    found = seeded.get("/why", params=asked, headers=JSON).json()
    assert {each["id"] for each in link["evidence"]} == {e["id"] for each in found["links"] for e in each["evidence"]}


def test_why_asks_for_all_three_of_a_statement(seeded):
    assert seeded.get("/why?subject=motion/kst-1-2", headers=JSON).status_code == 400


def test_a_record_of_a_thing_whose_number_is_escaped_in_addresses_leads_to_its_page(seeded_settings, tmp_path):
    settings = replace(seeded_settings, data_dir=tmp_path / "own")
    shutil.copytree(seeded_settings.data_dir, settings.data_dir)
    workspace, now = Workspace(settings), datetime.now(UTC)
    about = "document/celex-32016R0679R(02)-ü"
    with workspace.writing() as session:
        session.add(RegisteredRow(id=about, kind="document", recorded_at=now))
        session.flush()
        session.add(
            DocumentRow(id=about, label_nl="Rectificatie", reference="eigen-voorbeeld-1", source="eigen voorbeeld")
        )
        session.add(RenditionRow(id="r-1", document_id=about, kind=RenditionKind.OFFICIAL, version=1, recorded_at=now,
                                 media_type="text/plain", sha256="0" * 64, original="Tekst."))  # fmt: skip
    with client_of(settings) as client:
        led = client.get("/rendition/r-1")
        assert led.status_code == 303
        assert client.get(led.headers["location"]).status_code == 200
    workspace.close()
