"""Names in the order of the reader's dictionary, and numbers with the reader's marks, wherever a page shows them."""

import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from lxml import html

import web
from kb.domain.alphabet import order
from kb.domain.model import ENTITIES
from kb.services.facet_labels import labelled
from kb.services.views.things import Ref
from web.rendering import _ENVIRONMENT

TEMPLATES = Path(web.__file__).parent / "templates"
NAMES = {
    "/document/kst-35925-XVII-54": "//section[@aria-labelledby='named']//ul[not(li/div/strong)]",
    "/dependency/semiconductors": "//section[@aria-labelledby='products']//tbody | //section[@aria-labelledby='criteria']//tbody",
    "/dependency/essential-goods": "//section[@aria-labelledby='countries']/ul",
    "/network/document/kst-35925-XVII-54": "//ul[contains(@class, 'network-list')]",
    "/document": "//tbody",
    "/product": "//tbody",
}
"""Pages, and the lists of names on them."""


def first_names(rows):
    return [names[0].text_content() for names in (row.xpath(".//a") for row in rows.xpath("./*")) if names]


@pytest.mark.parametrize("address", NAMES)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_names_stand_in_the_order_of_the_readers_dictionary(seeded, address, lang):
    page = html.fromstring(seeded.get(address, params={"lang": lang}).content)
    lists = [first_names(rows) for rows in page.xpath(NAMES[address])]
    for names in lists:
        assert names == sorted(names, key=order)
    assert max(map(len, lists), default=0) > 1 or address == "/dependency/essential-goods"


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_what_bears_on_a_dependency_stands_by_way_and_then_by_name(seeded, lang):
    page = html.fromstring(seeded.get("/dependency/semiconductors", params={"lang": lang}).content)
    for table in page.xpath("//section[contains(@class, 'bears-on')]//tbody"):
        lines = [
            (row.xpath("string(td[2])").split(":")[0].strip(), row.xpath("string(th/a)")) for row in table.xpath("tr")
        ]
        for way in {each for each, _ in lines}:
            names = [name for each, name in lines if each == way]
            assert names == sorted(names, key=order)


def test_values_of_a_facet_with_as_many_hits_stand_in_the_order_of_the_readers_dictionary():
    names = {f"country/{code}": Ref(f"country/{code}", "country", nl, en) for code, nl, en in
             (("A", "Zwitserland", "Switzerland"), ("B", "Ägypten", "Egypt"), ("C", "Duitsland", "Germany"))}  # fmt: skip
    counts = defaultdict(Counter, {"country": Counter({"country/A": 1, "country/B": 1, "country/C": 2})})
    (facet,) = labelled(counts, {}, names)
    shown = {
        lang: _ENVIRONMENT.from_string("{% for each in facet|ranked %}{{ each|label }} {% endfor %}").render(
            facet=facet, lang=lang
        )
        for lang in ("nl", "en")
    }
    assert shown == {"nl": "Duitsland Ägypten Zwitserland ", "en": "Germany Egypt Switzerland "}


def test_a_number_has_the_marks_of_the_reader():
    shown = {
        lang: _ENVIRONMENT.from_string("{{ 5373|counted }} {{ 12|counted }}").render(lang=lang) for lang in ("nl", "en")
    }
    assert shown == {"nl": "5.373 12", "en": "5,373 12"}


@pytest.mark.parametrize("path", sorted(TEMPLATES.glob("*.html")), ids=lambda path: path.name)
def test_no_page_writes_how_many_there_are_without_those_marks(path):
    plain = re.findall(
        r"{{ [^{}]*(?:\|length|count|counts|total|filled|empty|statements|days_late|\.days) }}", path.read_text()
    )
    assert [each for each in plain if "|counted" not in each] == []


def test_only_kinds_of_which_something_is_here_are_there_to_browse(seeded):
    page = html.fromstring(seeded.get("/about").content)
    browsed = [link.rpartition("/")[2] for link in page.xpath("//details[@class='browse']//a/@href")]
    there = {kind for kind in ENTITIES if seeded.get(f"/{kind}", headers={"accept": "application/json"}).json()}
    assert set(browsed) == there
    assert 5 < len(there) < len(ENTITIES)


def test_where_nothing_is_here_yet_every_kind_is_there_to_browse(sample):
    page = html.fromstring(sample.get("/about").content)
    assert len(page.xpath("//details[@class='browse']//a")) == len(ENTITIES)
