"""The whole site over the seeds: every page is there, every link and anchor leads somewhere, and RDF agrees."""

from collections import deque
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from lxml import html
from rdflib import RDF, Graph

from kb.domain.model import ENTITIES
from kb.graph.store import Folder, lines
from kb.graph.vocabulary import Vocabulary
from kb.services.rebuild import rebuild
from kb.services.workspace import Workspace

START = "http://schakel.test/"


@pytest.fixture(scope="module")
def crawled(seeded):
    """Every page that can be reached in Dutch: address to its anchors and to the links on it."""
    found, queue = {}, deque([START, *(f"{START}{kind}" for kind in ENTITIES)])
    while queue:
        address = queue.popleft()
        if address in found:
            continue
        answer = seeded.get(address)
        if answer.has_redirect_location:  # a search for an official number leads to the thing itself
            found[address] = (200, set(), [])
            queue.append(urldefrag(urljoin(address, answer.headers["location"])).url)
            continue
        is_page = answer.headers["content-type"].startswith("text/html")
        if answer.status_code != 200 or not is_page:
            found[address] = (answer.status_code, set(), [])
            continue
        page = html.fromstring(answer.content)
        followed = page.xpath("//main//a[not(contains(@rel, 'nofollow'))] | //header//a | //link")
        links = [urljoin(address, each.get("href")) for each in followed]
        found[address] = (200, set(page.xpath("//@id")), links)
        assert len(page.xpath("//@id")) == len(found[address][1]), f"{address}: an id stands there twice"
        inside = (urldefrag(link).url for link in links if urlsplit(link).netloc == "schakel.test")
        queue.extend(link for link in inside if "lang=" not in link and not link.endswith((".ttl", ".jsonld")))
    return found


def test_every_internal_link_leads_to_a_page(crawled):
    broken = {address for address, (status, _, _) in crawled.items() if status != 200}
    assert broken == set()
    assert len(crawled) > 100


def test_every_internal_anchor_is_there(crawled):
    missing = set()
    for address, (_, _, links) in crawled.items():
        for link in links:
            place, fragment = urldefrag(link)
            if fragment and place in crawled and fragment not in crawled[place][1]:
                missing.add((address, link))
    assert missing == set()


def test_what_the_foot_of_a_page_offers_is_there(seeded):
    pages = ["/", "/moties", "/coverage", "/timeline", "/search?q=chips"]
    for kind in ENTITIES:
        listed = seeded.get(f"/{kind}", headers={"accept": "application/json"}).json()
        pages += [f"/{kind}", *(f"/{ref['id']}" for ref in listed[:1])]
    offered = {link for path in pages for link in html.fromstring(seeded.get(path).content).xpath("//footer//a/@href")}
    assert len(offered) > len(pages)
    refused = {link: seeded.get(urljoin(START, link)).status_code for link in offered}
    assert {link: status for link, status in refused.items() if status >= 400} == {}


def test_every_thing_has_its_turtle(seeded, seeded_settings):
    vocabulary = Vocabulary(seeded_settings.base_url)
    for kind, model in ENTITIES.items():
        listed = seeded.get(f"/{kind}", headers={"accept": "application/json"}).json()
        for ref in listed[:2]:
            answer = seeded.get(f"/{ref['id']}", headers={"accept": "text/turtle"})
            assert answer.headers["content-type"].startswith("text/turtle")
            graph = Graph().parse(data=answer.text, format="turtle")
            classes = {str(each) for each in graph.objects(predicate=RDF.type)}
            assert vocabulary.iri(model.term.iri) in classes, ref


def test_a_graph_rebuilt_has_the_same_lines(seeded_settings):
    before = lines(Folder(seeded_settings.graph_dir).reader())
    workspace = Workspace(seeded_settings)
    with workspace.session() as session:
        counts = rebuild(session, seeded_settings)
    workspace.close()
    assert lines(Folder(seeded_settings.graph_dir).reader()) == before
    assert counts["graph"] == len(before) > 1000
    assert counts["search"] > 100


def test_searching_finds_things_and_passages_and_marks_the_words(seeded):
    page = html.fromstring(seeded.get("/search?q=afhankelijkheden").content)
    assert page.xpath("//ol[@class='hits']/li")
    assert page.xpath("//ol[@class='hits']//mark")


def test_an_identifier_finds_its_motion_first(seeded):
    listed = seeded.get("/motion", headers={"accept": "application/json"}).json()
    for ref in listed:
        hits = seeded.get(
            "/search", params={"q": ref["id"].partition("/")[2]}, headers={"accept": "application/json"}
        ).json()
        assert ref["id"] in {hit["id"] for hit in hits["hits"][:3]}


def test_a_motion_is_found_by_any_spelling_of_its_number(seeded):
    for spelled in ("35 570 XVII nr 26", "35570-XVII-26", "kst-35570-XVII-26", "35 570 XVII, nr. 26"):
        for path, query in ((f"/motion/{spelled}", {}), ("/search", {"q": spelled})):
            answer = seeded.get(path, params=query, follow_redirects=True)
            assert answer.status_code == 200, (path, spelled)
            assert answer.url.path == "/motion/kst-35570-XVII-26", (path, spelled)


def test_a_decision_that_is_only_presupposed_says_that_nobody_checked_the_vote(seeded):
    page = seeded.get("/motion/kst-35663-15?lang=en").text
    assert "adopted per a document; vote not checked" in page
    assert "«verzocht de Tweede Kamer de regering»" in page


def test_where_something_stands_is_a_link_to_the_place_in_a_document_that_is_here(seeded):
    tree = html.fromstring(seeded.get("/motion/kst-35570-XVII-26").content)
    links = tree.xpath("//ol[contains(@class, 'numbered')]//span[@class='meta']/a/@href")
    assert any(link.startswith("/document/kst-35925-XVII-54#") for link in links)
    assert all(seeded.get(link.partition("#")[0]).status_code == 200 for link in links if link.startswith("/document/"))


def test_an_address_within_a_longer_source_is_a_link(seeded):
    tree = html.fromstring(seeded.get("/motion/kst-35570-XVII-26").content)
    (chain,) = tree.xpath("//section[@aria-labelledby='chain']")
    assert chain.xpath(".//span[@class='meta']/a[@rel='external'][not(contains(., 'https'))]/@href")


def test_what_a_document_presupposes_was_decided_at_the_latest_on_its_day(seeded):
    tree = html.fromstring(seeded.get("/motion/kst-35570-XVII-26?lang=en").content)
    said = [each.text_content() for each in tree.xpath("//ol[contains(@class, 'numbered')]/li")]
    assert any("at the latest: adopted per a document" in each for each in said)
