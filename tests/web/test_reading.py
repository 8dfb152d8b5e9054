"""In which language a visitor reads, and the addresses that keep what a page's address says."""

import pytest
from lxml import html

from .foreign import unmarked


def language(client, address="/", header=None):
    answer = client.get(address, headers={"accept-language": header} if header else {})
    return html.fromstring(answer.content).get("lang"), answer.headers["vary"]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (None, "nl"),
        ("en", "en"),
        ("en-GB,en;q=0.9", "en"),
        ("nl-BE,nl;q=0.9,en;q=0.8", "nl"),
        ("de-DE,de;q=0.9,en;q=0.5", "en"),
        ("fr", "nl"),
        ("en;q=0.2, nl;q=0.7", "nl"),
        ("en;q=0", "nl"),
        ("*", "nl"),
        ("EN-us", "en"),
        ("en;q=onzin, ;;,", "nl"),
    ],
)
def test_a_browser_is_answered_in_the_language_it_prefers_and_else_in_dutch(sample, header, expected):
    told, vary = language(sample, header=header)
    assert told == expected
    assert "Accept-Language" in vary


def test_the_address_wins_over_the_browser_and_then_no_cache_need_know_the_browser(sample):
    for named, preferred in (("nl", "en"), ("en", "nl")):
        told, vary = language(sample, f"/?lang={named}", preferred)
        assert told == named
        assert "Accept-Language" not in vary
    assert language(sample, "/?lang=xx", "en")[0] == "en"


def test_an_error_is_told_in_the_visitors_language(sample):
    assert language(sample, "/motion/none", "en")[0] == "en"


def test_links_carry_the_language_only_where_the_address_named_it(sample):
    def links(address, header):
        page = html.fromstring(sample.get(address, headers={"accept-language": header}).content)
        return page.xpath("//main//a/@href")

    assert not any("lang=" in link for link in links("/", "en"))
    assert all("lang=nl" in link for link in links("/?lang=nl", "en") if link.startswith("/"))


def test_the_switch_of_language_stays_on_the_page_with_all_that_its_address_says(sample):
    address = "/search?q=een+twee&kind=motion&kind=document&as_of=2022-01-01&lang=nl"
    page = html.fromstring(sample.get(address).content)
    (there,) = page.xpath("//nav[@class='languages']//a[@lang='en']/@href")
    assert there == "/search?q=een+twee&kind=motion&kind=document&as_of=2022-01-01&lang=en"


def test_looking_back_in_time_keeps_the_rest_of_the_address(sample):
    page = html.fromstring(sample.get("/motion?as_of=2022-01-01&lang=en").content)
    (form,) = page.xpath("//details[contains(@class, 'moment')]//form")
    assert form.xpath(".//input[@type='hidden']/@name") == ["lang"]
    (back,) = page.xpath("//div[contains(@class, 'past')]//a/@href")
    assert back == "/motion?lang=en"


WALKED = [
    "/", "/motion/kst-35570-XVII-26", "/motion/kst-35663-15", "/instrument/international-procurement-instrument",
    "/instrument/chips-act", "/instrument/critical-raw-materials-act", "/product/nutmeg",
    "/dependency/critical-raw-materials", "/dependency/semiconductors", "/search?q=nootmuskaat", "/moties", "/coverage",
    "/timeline", "/sources", "/sources?of=document/kst-35925-XVII-54", "/follow?of=/motion/kst-35570-XVII-26",
    "/brief/kst-35570-XVII-26", "/about", "/check", "/brekelmans",
]  # fmt: skip


@pytest.mark.parametrize("path", WALKED)
def test_a_page_in_english_marks_what_is_dutch(seeded, path):
    answer = seeded.get(f"{path}{'&' if '?' in path else '?'}lang=en")
    assert answer.status_code in (200, 404)
    assert list(unmarked(html.fromstring(answer.content))) == []


def test_a_quote_is_in_the_language_of_its_document(seeded):
    page = html.fromstring(seeded.get("/instrument/critical-raw-materials-act?lang=en").content)
    quotes = page.xpath("//figure[@class='quote'][.//a[contains(@href, 'celex')]]/blockquote/@lang")
    assert quotes and "nl" not in quotes
    page = html.fromstring(seeded.get("/dependency/semiconductors?lang=en").content)
    assert "nl" in page.xpath("//figure[@class='quote']/blockquote/@lang")
