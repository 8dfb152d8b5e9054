"""What search engines and those who link here are told, and what somebody is told who is lost."""

import json
import re
from urllib.parse import urlsplit

import pytest
from lxml import etree, html

from web.schema_org import embedded

JSON = {"accept": "application/json"}
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def page(client, address, status=200):
    answer = client.get(address)
    assert answer.status_code == status, answer.text[:400]
    return html.fromstring(answer.content)


def places(client, address):
    answer = client.get(address)
    assert answer.headers["content-type"].startswith("application/xml")
    return [urlsplit(each).path for each in etree.fromstring(answer.content).xpath("//s:loc/text()", namespaces=NAMES)]


def test_the_sitemap_names_every_thing_once_and_each_address_answers(seeded):
    parts = places(seeded, "/sitemap.xml")
    told = [place for part in parts for place in places(seeded, part)]
    assert len(told) == len(set(told))
    listed = {
        f"/{ref['id']}"
        for kind in ("motion", "document", "country")
        for ref in seeded.get(f"/{kind}", headers=JSON).json()
    }
    assert listed <= set(told)
    for path in [*places(seeded, "/sitemap/pages.xml"), *places(seeded, "/sitemap/motion-1.xml")]:
        assert seeded.get(path).status_code == 200, path


@pytest.mark.parametrize("name", ["motion-0", "motion-2", "planet-1", "motion-x", "motion"])
def test_a_part_that_is_not_there_is_not_found(seeded, name):
    assert seeded.get(f"/sitemap/{name}.xml", headers=JSON).status_code == 404


def test_robots_may_read_all_but_what_has_no_end(seeded):
    text = seeded.get("/robots.txt").text
    assert text.startswith("User-agent: *\n")
    assert "Disallow: /\n" not in text
    assert "/sitemap.xml" in text


def test_robots_leave_what_says_again_what_stands_elsewhere(seeded):
    lines = seeded.get("/robots.txt").text.splitlines()
    closed = [line.partition(": ")[2] for line in lines if line.startswith("Disallow")]

    def is_open(address):
        return not any(re.match(".*".join(map(re.escape, each.split("*"))), address) for each in closed)

    letter = "document/kst-35925-XVII-54"
    assert not is_open(f"/{letter}/compare?from=a&to=b") and not is_open(f"/cite/{letter}?passage=h3.p2")
    assert not is_open(f"/{letter}?lang=en&as_of=2021-11-30") and not is_open("/search?q=chips")
    assert is_open(f"/{letter}") and is_open(f"/cite/{letter}") and is_open("/moties")


@pytest.mark.parametrize("path", ["/moties", "/search?q=chips"])
@pytest.mark.parametrize("form", ["application/json", "text/html"])
def test_a_cache_knows_that_the_form_follows_from_what_is_accepted(seeded, path, form):
    assert "Accept" in seeded.get(path, headers={"accept": form}).headers["vary"].replace(" ", "").split(",")


def canonical(tree):
    """The place on this site that a page says is its own."""
    (address,) = tree.xpath("//link[@rel='canonical']/@href")
    return urlsplit(address)._replace(scheme="", netloc="").geturl()


@pytest.mark.parametrize("path", ["/", "/motion/kst-21501-02-2383", "/document/kst-35925-XVII-54", "/instrument/chips-act",
                                  "/product/laptops", "/actor/brekelmans", "/country/CN", "/coverage", "/dumps"])  # fmt: skip
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_page_says_what_it_is_to_who_links_to_it(seeded, path, lang):
    tree = page(seeded, f"{path}?lang={lang}")
    said = {each.get("property") or each.get("name"): each.get("content") for each in tree.xpath("//meta[@content]")}
    assert said["og:title"] in tree.xpath("//title")[0].text
    assert said["og:description"] == said["description"] != ""
    assert said["og:url"].endswith(f"{path}?lang={lang}")
    assert said["og:url"].startswith("http")
    assert said["og:locale"].startswith(lang)
    assert tree.xpath("//link[@rel='canonical']/@href") == [said["og:url"]]
    others = {each.get("hreflang"): each.get("href") for each in tree.xpath("//link[@rel='alternate'][@hreflang]")}
    plain = said["og:url"].partition("?")[0]
    assert others == {"nl": f"{plain}?lang=nl", "en": f"{plain}?lang=en", "x-default": plain}
    picture = seeded.get(urlsplit(said["og:image"])._replace(scheme="", netloc="").geturl())
    assert picture.headers["content-type"] == "image/png"
    assert "robots" not in said


@pytest.mark.parametrize(("lang", "said"), [("nl", "(kst-35925-XVII-54, brief regering, 22 november 2021)"),
                                            ("en", "(kst-35925-XVII-54, government letter, 22 November 2021)")])  # fmt: skip
def test_what_links_to_a_document_tells_its_number_its_sort_and_its_day(seeded, lang, said):
    tree = page(seeded, f"/document/kst-35925-XVII-54?lang={lang}")
    (told,) = tree.xpath("//meta[@property='og:description']/@content")
    assert told.startswith("Document: ") and told.endswith(said)


def test_a_page_of_the_past_points_at_the_present_and_is_not_indexed(seeded):
    tree = page(seeded, "/motion/kst-21501-02-2383?as_of=2021-12-01")
    assert tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert canonical(tree) == "/motion/kst-21501-02-2383"


@pytest.mark.parametrize("path", ["/sources?of=data.europa.eu", "/follow?of=%2Finstrument", "/coverage?gap=nothing"])
def test_a_page_that_its_query_makes_is_named_with_its_query(seeded, path):
    said = canonical(page(seeded, path))
    assert said == path
    assert seeded.get(said).status_code == 200


def test_what_only_marks_words_is_the_same_page(seeded):
    tree = page(seeded, "/document/kst-35925-XVII-54?mark=laptops")
    assert canonical(tree) == "/document/kst-35925-XVII-54"


def embedded_in(client, path):
    blocks = page(client, path).xpath("//script[@type='application/ld+json']")
    return {each["@type"]: each for each in (json.loads(block.text) for block in blocks)}


def test_things_are_described_in_schema_org_with_the_way_to_them(seeded):
    motion = embedded_in(seeded, "/motion/kst-21501-02-2383")
    assert motion["CreativeWork"]["author"][0]["name"] == "Ruben Brekelmans"
    assert motion["CreativeWork"]["dateCreated"] == "2021-07-08"
    assert [each["position"] for each in motion["BreadcrumbList"]["itemListElement"]] == [1, 2, 3]
    assert "Legislation" in embedded_in(seeded, "/instrument/chips-act")
    assert embedded_in(seeded, "/product/laptops")["DefinedTerm"]["termCode"] == "847130"
    assert "SearchAction" in str(embedded_in(seeded, "/")["WebSite"])
    assert "Dataset" in embedded_in(seeded, "/dumps")


def test_nothing_in_embedded_data_ends_its_element():
    hostile = {"name": "</script><script>alert(1)</script> & <!--"}
    text = embedded(hostile)
    assert "<" not in text
    assert json.loads(text) == hostile


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/instrument/chip-act", "/instrument/chips-act"),
        ("/motion/kst-21501-2383", "/motion/kst-21501-02-2383"),
        ("/halfgeleiders", "/product/semiconductors"),
        ("/ergens/zeldzame-aardmetalen.html", "/dependency/rare-earths"),
    ],
)
def test_who_is_lost_is_told_what_comes_near(seeded, path, expected):
    tree = page(seeded, path, 404)
    assert expected in tree.xpath("//main//ul[@class='plain']//a/@href")
    assert tree.xpath("//main//form[@action='/search']//input[@name='q']/@value")[0]


@pytest.mark.parametrize("path", ["/instrument/nope", "/suggest/zz/zz", "/country/xq"])
def test_what_merely_shares_a_letter_or_two_is_not_what_was_meant(seeded, path):
    assert page(seeded, path, 404).xpath("//main//ul[@class='plain']//a/@href") == []


def test_who_is_lost_without_anything_near_can_still_search(seeded):
    tree = page(seeded, "/qqqqxxxx/%F0%9F%A6%86", 404)
    assert tree.xpath("//main//form[@action='/search']")
    assert seeded.get("/qqqqxxxx/wvvw", headers=JSON).headers["content-type"] == "application/problem+json"


def test_a_lost_page_of_an_installation_without_an_index_is_still_a_page(sample):
    assert page(sample, "/planet/mars", 404).xpath("//main//form[@action='/search']")
