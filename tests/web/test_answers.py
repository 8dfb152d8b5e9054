"""What programs get: other forms at the same address, redirects, problem documents, headers."""

import asyncio
import socket
from dataclasses import replace

import httpx
import pytest
import uvicorn
from litestar.testing import TestClient
from lxml import html

from kb.errors import SourceUnavailable
from kb.services import browse
from kb.settings import Settings
from web.app import create_app
from web.negotiation import choose, split_ending
from web.server import head_as_get, serve

from .sample import ACT, MOTION


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        (None, "text/html"),
        ("*/*", "text/html"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html"),
        ("application/json", "application/json"),
        ("text/turtle, application/rdf+xml;q=0.9", "text/turtle"),
        ("text/html;q=0.2, application/ld+json;q=0.9", "application/ld+json"),
        ("text/*", "text/html"),
        ("application/*;q=0.5, application/json;q=0", "application/ld+json"),
    ],
)
def test_the_accept_header_chooses_the_form(accept, form):
    assert choose(accept) == form


def test_an_ending_asks_for_a_form_and_a_dot_in_a_name_does_not():
    assert split_ending("kst-1-2.ttl") == ("kst-1-2", "text/turtle")
    assert split_ending("kst-35663-15.1") == ("kst-35663-15.1", None)


@pytest.mark.parametrize(("path", "accept"), [(f"/{ACT.id}", "application/json"), (f"/{ACT.id}.json", "text/html")])
def test_a_view_as_json(sample, path, accept):
    answer = sample.get(path, headers={"accept": accept})
    assert answer.headers["content-type"].startswith("application/json")
    assert answer.json()["ref"] == {
        "id": ACT.id,
        "kind": "instrument",
        "label_nl": ACT.label_nl,
        "label_en": ACT.label_en,
    }
    assert answer.json()["links"][0]["evidence"][0]["quote"]["exact"] == "pakt specerijen aan"


def test_the_address_of_a_thing_leads_to_its_page(sample):
    answer = sample.get(f"/id/{MOTION.id}")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/{MOTION.id}")


def test_what_no_form_fits_is_not_acceptable(sample):
    answer = sample.get(f"/{ACT.id}", headers={"accept": "image/png"})
    assert answer.status_code == 406
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_list_has_no_form_but_a_page_and_json(sample):
    assert sample.get("/motion", headers={"accept": "application/json"}).json()[0]["id"] == MOTION.id
    assert sample.get("/motion", headers={"accept": "text/turtle"}).status_code == 406


def test_an_unknown_thing_is_a_problem_document_for_programs(sample):
    answer = sample.get("/motion/kst-99999-6", headers={"accept": "application/json"})
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["title"] == "Not Found"
    assert "did you mean motion/kst-99999-5" in answer.json()["detail"]


def test_an_unknown_thing_is_a_page_with_a_suggestion_for_people(sample):
    answer = sample.get("/motion/kst-99999-6")
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")
    assert "did you mean motion/kst-99999-5" in answer.text and "/search" in answer.text


@pytest.mark.parametrize("path", ["/motion/kst-1-1", "/dependency/zeppelin/bears-on", "/link/l-0", "/planet/mars"])
@pytest.mark.parametrize("accept", ["text/html", "application/json"])
def test_what_the_site_does_not_have_is_told_without_commands_of_a_terminal(seeded, path, accept):
    answer = seeded.get(path, headers={"accept": accept}, follow_redirects=True)
    assert answer.status_code == 404 and "`kb " not in answer.text


@pytest.mark.parametrize("path", ["/planet", "/planet/mars", "/a/b/c/d", "/static/../app.py", "/motion/%00"])
def test_addresses_of_nothing_are_not_found(sample, path):
    assert sample.get(path).status_code in {400, 404}


def test_a_fault_of_ours_says_nothing_of_its_inside(sample, monkeypatch, caplog):
    def broken(*_):
        raise RuntimeError("secret detail")

    monkeypatch.setattr(browse, "entity_view", broken)
    answer = sample.get(f"/{ACT.id}", headers={"accept": "application/json"})
    assert answer.status_code == 500
    assert "secret" not in answer.text and answer.json()["title"] == "Internal Server Error"
    assert "secret detail" in caplog.text


@pytest.mark.parametrize("path", ["/", f"/{ACT.id}", "/static/schakel.css", "/planet", f"/{ACT.id}.json", "/healthz"])
def test_every_answer_carries_the_security_headers(sample, path):
    headers = sample.get(path).headers
    assert headers["content-security-policy"].startswith("default-src 'self'")
    assert headers["x-content-type-options"] == "nosniff"


def test_pages_tell_caches_and_programs_of_their_other_forms(sample):
    headers = sample.get(f"/{ACT.id}").headers
    assert headers["vary"].replace(" ", "").split(",") == ["Accept", "Accept-Encoding", "Accept-Language"]
    assert f'</{ACT.id}.ttl>; rel="alternate"; type="text/turtle"' in headers["link"]


def test_the_site_says_that_it_is_well(sample):
    assert sample.get("/healthz").json() == {"status": "ok"}


def test_a_search_without_an_index_tells_people_what_to_do(sample):
    answer = sample.get("/search?q=peper")
    assert answer.status_code == 200
    assert "kb rebuild search" in answer.text


def test_rdf_without_a_graph_is_unavailable(sample):
    assert sample.get(f"/{ACT.id}.ttl").status_code == 503


def test_a_taken_port_is_a_clear_error(empty_settings):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        settings = replace(empty_settings, port=taken.getsockname()[1])
        with pytest.raises(SourceUnavailable, match="--port"):
            serve(settings)


def test_connections_are_such_that_an_answer_is_sent_at_once(empty_settings, monkeypatch):
    listeners = []

    def run(server, sockets):
        listeners.extend((each.proto, each.type) for each in sockets)

    monkeypatch.setattr(uvicorn.Server, "run", run)
    serve(replace(empty_settings, port=0))
    assert listeners == [(socket.IPPROTO_TCP, socket.SOCK_STREAM)]


def test_a_site_without_a_database_says_how_to_make_one(tmp_path):
    with TestClient(create_app(Settings(data_dir=tmp_path / "none"))) as client:
        answer = client.get("/healthz")
        assert answer.status_code == 503
        assert "kb init" in answer.json()["detail"]


def test_head_is_answered_as_get(empty_settings):
    async def head(path):
        transport = httpx.ASGITransport(app=head_as_get(create_app(empty_settings)))
        async with httpx.AsyncClient(transport=transport, base_url="http://schakel.test") as client:
            return await client.head(path)

    assert asyncio.run(head("/healthz")).status_code == 200
    assert asyncio.run(head("/planet")).status_code == 404


FORMS = ["text/html", "application/json"]
NUMBERS = ["0" * 8 + "10" + "0" * 5000, "9" * 20, "9" * 5000, "000000010999", "-1", "1e3", "\u0663", "veel"]
NUMBERED = [
    ("/search?q=a&limit=", FORMS), ("/search?q=a&offset=", FORMS), ("/moties?limit=", FORMS), ("/timeline?limit=", FORMS),
    ("/motion?limit=", FORMS), ("/sources?of=document/kst-35925-XVII-54&limit=", FORMS),
]  # fmt: skip
TIMES = [
    "0001-01-01T00:00:00%2B01:00", "9999-12-31T23:59:59-14:00", "9999-12-31T23:59:59", "0000-01-01", "2021-02-30",
    "veel",
]  # fmt: skip
EDGES = ["0001-01-01", "9999-12-31"]
MOMENTS = [
    "/",
    "/motion",
    "/search?q=kst-35925-XVII-54&list=1",
    "/moties",
    "/coverage",
    "/timeline",
    "/sources",
    "/about",
]


@pytest.mark.parametrize(("address", "forms"), NUMBERED)
def test_a_number_that_is_none_is_told_and_nothing_breaks(seeded, address, forms):
    asked = [(address + number, {"accept": form}) for number in NUMBERS for form in forms]
    told = {seeded.get(place, headers=headers).status_code for place, headers in asked}
    assert told == {400}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("address", MOMENTS)
def test_a_time_that_is_none_is_told_and_the_first_and_the_last_day_are_as_any_other(seeded, address, form):
    def status(name, value):
        return seeded.get(
            f"{address}{'&' if '?' in address else '?'}{name}={value}", headers={"accept": form}
        ).status_code

    assert {status("known_at", time) for time in TIMES[:2] + TIMES[3:]} == {400}
    assert {status("as_of", time) for time in TIMES[3:]} == {400}
    assert 500 not in {status(name, day) for name in ("known_at", "as_of") for day in (*EDGES, TIMES[2])}


@pytest.mark.parametrize("number", ["0", "00", "01", "999999", "9999999", "9" * 20, "9" * 5000, "\u0661", "-1", ""])
def test_a_part_of_the_sitemap_that_does_not_exist_is_not_found(seeded, number):
    assert seeded.get(f"/sitemap/document-{number}.xml").status_code == 404


def told(answer):
    page = html.fromstring(answer.content)
    (banner,) = page.xpath("//*[@role='alert']")
    own = " ".join(" ".join(banner.xpath(".//text()[not(ancestor::*[@lang='en'])]")).split())
    return own, " ".join(banner.xpath("string(.//*[@lang='en'])").split())


@pytest.mark.parametrize(
    ("address", "status", "dutch", "english"),
    [
        ("/brekelmans", 404, "Op dit adres staat niets.", "brekelmans"),
        ("/motion/kst-1-1", 404, "Op dit adres staat niets.", "kst-1-1"),
        ("/search?q=((", 200, "Deze zoekvraag kan niet worden gelezen.", "search '(('"),
        ("/motion?as_of=gisteren", 400, "as_of='gisteren': geen datum", ""),
        ("/motion?known_at=toen", 400, "known_at='toen': geen moment", ""),
        ("/search?q=a&limit=veel", 400, "'veel' is geen getal van 1 tot 200.", ""),
    ],
)
def test_a_dutch_page_tells_a_fault_in_dutch_and_marks_what_it_quotes_in_english(
    seeded, address, status, dutch, english
):
    answer = seeded.get(address)
    own, quoted = told(answer)
    assert answer.status_code == status
    assert own.startswith(dutch)
    assert english in quoted and bool(english) == bool(quoted)
    assert "Dat" not in told(seeded.get(f"{address}{'&' if '?' in address else '?'}lang=en"))[0]


def test_a_draft_that_is_none_or_cannot_be_read_leaves_the_form_and_what_was_pasted(seeded):
    empty = seeded.post("/check", files={"pasted": (None, " ")})
    assert (empty.status_code, told(empty)) == (400, ("Er is geen concept; kies een bestand of plak de tekst.", ""))
    undated = seeded.post("/check", files={"pasted": (None, "Een zin."), "date": (None, "eens")})
    assert told(undated)[0].startswith("date='eens': geen datum")
    assert html.fromstring(undated.content).xpath("string(//form[@method='post']//textarea)") == "Een zin."
    broken = seeded.post("/check", files={"file": ("a.pdf", b"%PDF-1.4 niets", "application/pdf")})
    assert told(broken)[0] == "Dit concept kan niet worden gelezen." and "a.pdf" in told(broken)[1]
    for answer in (empty, undated, broken):
        assert html.fromstring(answer.content).xpath("//form[@action='/check']//input[@type='file']")
        assert answer.headers["cache-control"] == "no-store"
