"""Being told by mail: asked on the site, confirmed from the mail, told with a link that opens on the sentence, and ended."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import date, timedelta
from time import sleep

import pytest
from litestar.testing import TestClient
from lxml import html
from sqlmodel import select

from kb.domain.values import RenditionKind, Verdict
from kb.services.clock import now
from kb.services.curate import decide
from kb.services.ingest import Incoming, ingest_document
from kb.services.subscriptions.keep import FORGOTTEN_AFTER, ask, wish
from kb.services.subscriptions.notify import notify
from kb.services.workspace import Workspace
from kb.storage.database import writing
from kb.storage.tables import ClaimRow, SubscriberRow
from tests.mailbox import links, mail_server_running, plain
from web import upkeep

from .conftest import client_of

BASE = "https://schakel.test"
LETTER = """Geachte voorzitter,

Hierbij bericht ik u over de ganzen. In deze brief ga ik in op de motie van het lid Jansen (Kamerstuk 99 999, nr. 7).

Verder is er niets.
"""
MOTION = "/motion/kst-99999-7"


@pytest.fixture(scope="module")
def mailbox():
    with mail_server_running() as box:
        yield box


@pytest.fixture(scope="module")
def settings(seeded_settings, mailbox, tmp_path_factory):
    data = shutil.copytree(seeded_settings.data_dir, tmp_path_factory.mktemp("told") / "data")
    made = replace(seeded_settings, data_dir=data, base_url=BASE, smtp_url=mailbox.url, mail_from="kb@schakel.test")
    workspace = Workspace(made)
    ingest_document(
        workspace, Incoming(LETTER.encode(), "brief.txt", "kst-99999-8", date(2026, 1, 5), RenditionKind.OFFICIAL)
    )
    workspace.close()
    return made


@pytest.fixture(scope="module")
def site(settings):
    with client_of(settings) as client:
        yield client


def tree(answer):
    assert answer.status_code == 200, answer.text
    return html.fromstring(answer.content)


def form_of(page, **wanted):
    """What a browser sends for the form that holds the button `action` (or the first form by POST), and where to."""
    action = wanted.get("action")
    button = f".//button[@value='{action}']" if action else ".//button"
    form = page.xpath(f"//form[@method='post'][{button}]")[0]
    sent = [(each.get("name"), each.get("value")) for each in form.xpath(".//input[@type='hidden' or @checked]")]
    sent += [(each.get("name"), each.xpath("./option[@selected]/@value")[0]) for each in form.xpath(".//select")]
    return form.get("action"), [*((name, value) for name, value in sent if name not in wanted), *wanted.items()]


def press(site: TestClient, page, **wanted):
    address, sent = form_of(page, **wanted)
    fields = {name: [value for key, value in sent if key == name] for name, _ in sent}
    return site.post(address, data=fields)


def subscribe(site, mailbox, address, of=MOTION, **more):
    """From the page to the page of one's own, which the mail leads to."""
    answer = press(site, tree(site.get("/follow", params={"of": of})), address=address, **more)
    assert answer.status_code == 303
    assert "Kijk in uw mail" in site.get(answer.headers["location"]).text
    return links(mailbox.to(address)[-1])[0].removeprefix(BASE)


def test_from_the_form_to_the_sentence(site, settings, mailbox):
    own = subscribe(site, mailbox, "lezer@example.nl", period="at_once")
    waiting = tree(site.get(own))
    assert "Wacht tot u het bevestigt" in waiting.text_content()
    done = press(site, waiting, action="start")
    assert "Bijgehouden tot" in site.get(done.headers["location"]).text

    workspace = Workspace(settings)
    with workspace.writing() as session:
        claim = session.exec(select(ClaimRow).where(ClaimRow.document_id == "document/kst-99999-8")).one()
        words = claim.exact
        decide(session, claim.id, Verdict.CONFIRM, by="A. Jansen", why="staat er", now=now())
    assert notify(workspace, now() + timedelta(minutes=1)).sent.taken == 1
    workspace.close()

    mail = mailbox.to("lezer@example.nl")[-1]
    assert "nieuwe uitspraak" in plain(mail) and words in plain(mail)
    (place,) = [each.removeprefix(BASE) for each in links(mail) if "/document/" in each]
    path, _, fragment = place.partition("#")
    passage = tree(site.get(path)).xpath("//*[@id=$id]", id=fragment)[0]
    marked = [mark.text_content() for mark in passage.xpath(".//mark")]
    assert marked == re.findall(r"\w+", words)


def test_opening_an_address_changes_nothing(site, mailbox):
    own = subscribe(site, mailbox, "voorzichtig@example.nl")
    for address in (own, f"{own}/end"):
        for _ in range(2):
            assert site.get(address).status_code == 200
    assert "Wacht tot u het bevestigt" in site.get(own).text


def test_one_click_of_a_mail_program_ends_everything_and_may_be_repeated(site, mailbox):
    own = subscribe(site, mailbox, "klaar@example.nl")
    for _ in range(2):
        answer = site.post(f"{own}/end", data={"List-Unsubscribe": "One-Click"})
        assert answer.status_code == 200 and "uw adres is gewist" in answer.text
    assert site.get(own).status_code == 404


def test_a_subscription_is_changed_paused_resumed_and_ended_on_its_page(site, mailbox):
    own = subscribe(site, mailbox, "wisselend@example.nl", of="/moties?state=open")
    press(site, tree(site.get(own)), action="start")
    address, sent = form_of(tree(site.get(own)), action="save")
    kept = [(name, value) for name, value in sent if name not in ("why", "period")]
    site.post(address, data={**dict(kept), "why": ["overdue", "near"], "period": "weekly"})
    page = tree(site.get(own))
    assert page.xpath("normalize-space(//main//details/summary)") == "termijn nadert, termijn verstreken; eens per week"
    assert "Moties: open" in page.xpath("string(//h2/a)")
    press(site, page, action="pause")
    assert "Gepauzeerd" in site.get(own).text
    press(site, tree(site.get(own)), action="start")
    assert "Gepauzeerd" not in site.get(own).text
    gone = press(site, tree(site.get(own)), action="end")
    assert "uw adres is gewist" in site.get(gone.headers["location"]).text


def test_the_page_of_ones_own_is_for_nobody_else(site, mailbox):
    own = subscribe(site, mailbox, "geheim@example.nl")
    headers = site.get(own).headers
    assert headers["cache-control"] == "no-store" and headers["referrer-policy"] == "no-referrer"
    assert "noindex" in headers["x-robots-tag"]
    other = subscribe(site, mailbox, "ander@example.nl")
    id_ = tree(site.get(own)).xpath("//input[@name='id']/@value")[0]
    assert site.post(other, data={"id": id_, "action": "end"}).status_code == 404
    for path in ("/", "/follow?of=" + MOTION, MOTION, "/search?q=geheim", "/documents"):
        assert "geheim@example.nl" not in site.get(path).text


@pytest.mark.parametrize(
    "wrong", [{"address": "geen"}, {"why": "zomaar"}, {"period": "ooit"}, {"of": "/sparql"}, {"of": ""}]
)
def test_a_form_with_a_mistake_is_told_so_and_mails_nobody(site, mailbox, wrong):
    form = {"of": MOTION, "address": "fout@example.nl", "why": "state", "period": "daily", **wrong}
    answer = site.post("/follow", data=form, headers={"accept": "application/json"})
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert not mailbox.to("fout@example.nl")


def test_the_site_erases_who_did_not_confirm_while_it_serves(settings, mailbox, monkeypatch):
    workspace = Workspace(settings)
    with writing(workspace.engine) as session:
        long_ago = now() - FORGOTTEN_AFTER - timedelta(minutes=1)
        ask(session, "vergeten@example.nl", wish(MOTION, {"state"}, "daily"), "nl", long_ago)
    monkeypatch.setattr(upkeep, "FIRST", 0.0)
    with client_of(settings):
        for _ in range(200):
            with workspace.session() as session:
                kept = session.exec(select(SubscriberRow).where(SubscriberRow.address == "vergeten@example.nl")).all()
            if not kept:
                break
            sleep(0.05)
    workspace.close()
    assert not kept


def test_the_site_serves_on_where_it_cannot_erase_now_and_does_so_the_next_time(settings, monkeypatch):
    tried = []

    def failing(*_):
        tried.append(1)
        raise RuntimeError("the table is of another version")

    monkeypatch.setattr(upkeep, "forget_unconfirmed", failing)
    monkeypatch.setattr(upkeep, "FIRST", 0.0)
    monkeypatch.setattr(upkeep, "EVERY", 0.01)
    with client_of(settings) as client:
        for _ in range(200):
            if len(tried) > 1:
                break
            sleep(0.05)
        assert len(tried) > 1 and client.get("/").status_code == 200


def test_an_address_with_a_comment_or_quotes_is_refused_in_the_form(site, mailbox):
    for address in ("victim(1)@example.nl", '"a b"@example.nl', "a@[127.0.0.1]"):
        form = {"of": MOTION, "address": address, "why": "state", "period": "daily"}
        assert site.post("/follow", data=form).status_code == 400
    assert not [mail for mail in mailbox.mails if "victim" in mail["To"] or "127" in mail["To"]]


def test_where_no_mail_is_sent_none_is_offered(seeded):
    page = tree(seeded.get("/follow", params={"of": "/instrument"}))
    assert not page.xpath("//form[@method='post']") and not page.xpath("//input[@type='email']")
    form = {"of": "/instrument", "address": "lezer@example.nl", "why": "state", "period": "daily"}
    assert seeded.post("/follow", data=form).status_code == 400


def test_the_page_speaks_english_too(site, mailbox):
    answer = site.post(
        "/follow?lang=en", data={"of": MOTION, "address": "reader@example.nl", "why": "state", "period": "daily"}
    )
    assert "lang=en" in answer.headers["location"]
    own = links(mailbox.to("reader@example.nl")[-1])[0].removeprefix(BASE)
    assert "Waits until you confirm it" in site.get(own).text
