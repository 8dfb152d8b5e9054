"""What the page of every thing offers: its history, its links to take away, and a way to say that it is wrong."""

import csv
import io

import pytest
from lxml import html

from kb.services.curate import review_list
from kb.services.setup import initialise
from kb.services.workspace import Workspace
from kb.settings import Settings
from web.controllers.remarks import MOST_AN_HOUR

from .conftest import client_of

PATH = "/suggest/instrument/chips-act"


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    """A site of its own, to write to, and its settings."""
    settings = Settings(data_dir=tmp_path_factory.mktemp("own"))
    initialise(settings)
    with client_of(settings) as client:
        yield client, settings


def waiting(settings):
    workspace = Workspace(settings)
    with workspace.session() as session:
        found = [each for each in review_list(session) if each.id.startswith("o-")]
    workspace.close()
    return found


@pytest.mark.parametrize("path", ["/instrument/chips-act", "/product/nutmeg", "/country/CN", "/motion/kst-35663-15"])
def test_every_entry_tells_its_history_newest_first(seeded, path):
    days = html.fromstring(seeded.get(path).content).xpath("//section[@aria-labelledby='history']//li//time/@datetime")
    assert days and days == sorted(days, reverse=True)


def test_the_links_of_an_entry_are_taken_away_with_their_evidence(seeded):
    view = seeded.get("/instrument/chips-act.json").json()
    for answer in (
        seeded.get("/instrument/chips-act.csv"),
        seeded.get("/instrument/chips-act", headers={"accept": "text/csv"}),
    ):
        rows = list(csv.DictReader(io.StringIO(answer.text.lstrip("\ufeff"))))
        assert {row["Bewijs"] for row in rows} == {e["id"] for link in view["links"] for e in link["evidence"]}
        assert all("instrument/chips-act" in (row["Van"], row["Naar"]) for row in rows)
        assert {row["Citaat"] for row in rows} == {
            e["quote"]["exact"] for link in view["links"] for e in link["evidence"]
        }


@pytest.mark.parametrize(("lang", "said"), [("nl", "Zoek waar het genoemd wordt"), ("en", "Search where it is named")])
def test_an_entry_without_links_leads_to_the_passages_that_name_it(seeded, lang, said):
    tree = html.fromstring(seeded.get(f"/product/nutmeg?lang={lang}").content)
    (link,) = tree.xpath("//section[@aria-labelledby='links']//a")
    assert link.text == said
    found = html.fromstring(seeded.get(link.get("href")).content).xpath("//main//a/@href")
    assert any(each.startswith("/document/kst-35925-XVII-54") for each in found)


def test_an_entry_that_no_text_names_by_its_title_or_that_has_links_leads_to_no_search(seeded):
    observations = seeded.get("/observation", headers={"accept": "application/json"}).json()
    for path in ("/instrument/chips-act", f"/{observations[0]['id']}"):
        tree = html.fromstring(seeded.get(path).content)
        assert not tree.xpath("//section[@aria-labelledby='links']//a[starts-with(@href, '/search')]")


def test_one_record_is_no_table(seeded):
    view = seeded.get("/instrument/chips-act.json").json()
    answer = seeded.get(f"/link/{view['links'][0]['id']}.csv")
    assert answer.status_code == 404


def test_a_correction_is_suggested_without_an_account_and_waits_for_review(own):
    client, settings = own
    form = html.fromstring(client.get(f"{PATH}?passage=h2.p1").content)
    assert form.xpath("//input[@name='passage']/@value") == ["h2.p1"]
    sent = {"text": "De naam klopt niet.", "passage": "h2.p1", "evidence": "", "who": "", "website": ""}
    answer = client.post(PATH, data=sent)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PATH}?sent=1")
    assert "Dank." in client.get(answer.headers["location"]).text
    (each,) = waiting(settings)
    assert (each.exact, each.locator) == ("De naam klopt niet.", "instrument/chips-act#h2.p1")


def test_what_a_machine_sends_or_another_site_sends_is_not_kept(own):
    client, settings = own
    before = len(waiting(settings))
    assert client.post(PATH, data={"text": "spam", "website": "https://spam.example"}).status_code == 303
    refused = client.post(PATH, data={"text": "van elders"}, headers={"origin": "https://elsewhere.example"})
    assert refused.status_code == 403
    assert len(waiting(settings)) == before


@pytest.mark.parametrize("text", [" ", "\x00\x00\x07"])
def test_an_empty_suggestion_is_told_what_it_lacks(own, text):
    client, settings = own
    before = len(waiting(settings))
    answer = client.post(PATH, data={"text": text}, headers={"accept": "application/json"})
    assert answer.status_code == 400 and "empty" in answer.json()["detail"]
    assert len(waiting(settings)) == before


@pytest.mark.parametrize(("text", "said"), [(" ", "Het voorstel is leeg"), ("a" * 2001, "2001 characters")])
def test_a_suggestion_that_cannot_be_taken_leaves_the_form_as_it_was_sent(own, text, said):
    client, _ = own
    sent = {"text": text, "passage": "h2.p1", "evidence": "kst-1 <b>", "who": "Jansen"}
    answer = client.post(PATH, data=sent)
    tree = html.fromstring(answer.content)
    assert answer.status_code == 400 and said in tree.xpath("//*[@role='alert']")[0].text_content()
    (form,) = [each for each in tree.forms if each.get("action") == PATH]
    assert {name: form.fields[name] for name in sent} == sent


def test_a_file_is_no_suggestion(own):
    client, settings = own
    before = len(waiting(settings))
    answer = client.post(PATH, files={"text": ("brief.txt", b"Dit is een bestand.")})
    assert answer.status_code == 400 and "not a file" in answer.text
    assert len(waiting(settings)) == before


def test_one_address_can_send_only_so_many_in_an_hour_whatever_it_says_of_itself(tmp_path):
    settings = Settings(data_dir=tmp_path)
    initialise(settings)
    with client_of(settings) as client:
        answers = [
            client.post(PATH, data={"text": f"nummer {at}"}, headers={"x-forwarded-for": f"192.0.2.{at}"}).status_code
            for at in range(MOST_AN_HOUR + 1)
        ]
    assert answers == [303] * MOST_AN_HOUR + [429]
    assert len(waiting(settings)) == MOST_AN_HOUR
