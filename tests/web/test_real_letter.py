"""The first real letter, read in: what its motions asked and what it says of them, side by side with the sentences."""

import pytest
from lxml import html

from kb.documents.reader import read
from kb.domain.values import RenditionKind
from kb.services.ingest import Incoming, ingest_document
from kb.services.rebuild import rebuild
from kb.services.setup import bundled_renditions, initialise
from kb.services.workspace import Workspace
from kb.settings import Settings

from .conftest import client_of

JSON = {"accept": "application/json"}


@pytest.fixture(scope="module")
def site(tmp_path_factory, letter_bytes):
    settings = Settings(data_dir=tmp_path_factory.mktemp("letter"))
    initialise(settings)
    document_id = next(bundled_renditions(settings)).id
    workspace = Workspace(settings)
    ingest_document(workspace, Incoming(letter_bytes, "letter.txt", document_id, None, RenditionKind.OFFICIAL))
    with workspace.session() as session:
        rebuild(session, settings)
    workspace.close()
    with client_of(settings) as client:
        yield client


@pytest.fixture(scope="module")
def motions(site):
    """Every motion as its page's data."""
    return [site.get(f"/{ref['id']}", headers=JSON).json() for ref in site.get("/motion", headers=JSON).json()]


def claims(view):
    requests = [request for dictum in view["motion"]["dicta"] for request in dictum["requests"]]
    return [*view["motion"]["claims"], *(claim for request in requests for claim in request["claims"])]


def test_a_motion_called_settled_that_is_not_carried_out_shows_both_with_their_sentences(site, motions, letter_bytes):
    text = read(letter_bytes, "letter.txt").text
    told = [view for view in motions if {"handled", "declines"} <= {claim["stance"] for claim in claims(view)}]
    assert told
    for view in told:
        page = html.fromstring(site.get(f"/{view['ref']['id']}").content)
        for stance in ("handled", "declines"):
            shown = page.xpath(f"//li[contains(@class, 'claim')][.//*[contains(@class, 'stance {stance}')]]")
            sentences = ["".join(item.xpath(".//blockquote/p")[0].itertext()).strip() for item in shown]
            assert sentences and all(sentence in text for sentence in sentences)
            assert all(item.xpath(".//figcaption/a/@href")[0].startswith("/document/") for item in shown)


def test_every_locator_of_a_claim_leads_to_its_passage(site, motions):
    places = {(c["quote"]["document"]["id"], c["quote"]["fragment"]) for view in motions for c in claims(view)}
    assert places
    for document, fragment in places:
        page = html.fromstring(site.get(f"/{document}").content)
        assert page.xpath("//*[@id=$id]", id=fragment), fragment


def test_before_the_letter_was_written_nothing_had_been_said(site, motions):
    for view in motions:
        for claim in claims(view):
            day = claim["date"]
            before = site.get(f"/{view['ref']['id']}?as_of={int(day[:4]) - 1}{day[4:]}", headers=JSON).json()
            assert claim["id"] not in {each["id"] for each in claims(before)}


def test_the_official_text_is_shown_and_no_banner_of_a_summary(site):
    page = html.fromstring(site.get("/document").content)
    first = site.get("/", headers={"accept": "text/html"})
    latest = html.fromstring(first.content).xpath("//section[@aria-labelledby='latest']//a/@href")[0]
    letter = html.fromstring(site.get(latest).content)
    assert page.xpath(f"//a[@href='{latest}']")
    assert not letter.xpath("//div[contains(@class, 'summary')]")
    assert letter.xpath("//span[contains(@class, 'official')]")


@pytest.mark.parametrize("ending", ["", ".ttl"])
def test_another_spelling_of_an_official_number_leads_to_its_page_in_the_same_form(site, motions, ending):
    for view in motions:
        identifier = view["ref"]["id"]
        answer = site.get(f"/{identifier.replace('kst-', '')}{ending}?lang=en")
        assert (answer.status_code, answer.headers["location"]) == (301, f"/{identifier}{ending}?lang=en")
