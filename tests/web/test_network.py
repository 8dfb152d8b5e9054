"""The neighbourhood of a thing on the site: drawn, as a list that says the same, and to take away."""

import csv
import io

import pytest
from lxml import etree, html

JSON = {"accept": "application/json"}
CENTRE = "/network/document/kst-35925-XVII-54"


def page(client, address=CENTRE):
    answer = client.get(address)
    assert answer.status_code == 200, answer.text[:400]
    return html.fromstring(answer.content)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_drawing_list_and_data_show_the_same_things(seeded, lang):
    data = seeded.get(CENTRE, headers=JSON).json()
    wanted = {node["id"] for node in data["nodes"]}
    tree = page(seeded, f"{CENTRE}?lang={lang}")
    assert set(tree.xpath("//*[contains(@class, 'spot')]/@data-id")) == wanted
    listed = {each.removeprefix("near-") for each in tree.xpath("//ul[contains(@class, 'network-list')]/li/@id")}
    assert listed == {each.replace("/", "-") for each in wanted - {data["centre"]}}
    assert len(wanted) > 20


def test_one_expands_and_collapses_by_links(seeded):
    (link,) = page(seeded).xpath("//li[@id='near-motion-kst-21501-02-2383']//a[@class='expand']/@href")
    opened = page(seeded, link)
    before = seeded.get(CENTRE, headers=JSON).json()["total"]
    assert len(opened.xpath("//*[contains(@class, 'spot')]")) > before
    (back,) = opened.xpath("//li[@id='near-motion-kst-21501-02-2383']//a[@class='expand']/@href")
    assert len(page(seeded, back).xpath("//*[contains(@class, 'spot')]")) == before


def test_evidence_is_one_click_away(seeded):
    link = page(seeded).xpath("//ul[contains(@class, 'network-list')]//a[contains(@href, '#l-')]/@href")[0]
    place, _, fragment = link.partition("#")
    assert page(seeded, place).xpath("//*[@id=$id]", id=fragment)


def test_the_drawing_is_taken_away_as_svg_and_png_and_the_relations_as_tables(seeded):
    svg = seeded.get(f"{CENTRE}.svg")
    assert svg.headers["content-type"].startswith("image/svg+xml")
    tree = etree.fromstring(svg.content)
    assert not tree.xpath("//@style | //*[local-name()='style'] | //*[local-name()='script']")
    png = seeded.get(f"{CENTRE}.png?kind=motion")
    assert png.content.startswith(b"\x89PNG")
    lines = list(csv.reader(io.StringIO(seeded.get(f"{CENTRE}.csv").text.removeprefix("\ufeff"))))
    assert len(lines) == 1 + len(seeded.get(f"{CENTRE}.json").json()["edges"])
    assert seeded.get(f"{CENTRE}.xlsx").content.startswith(b"PK")


def test_a_kind_and_a_span_of_days_narrow_it(seeded):
    data = seeded.get(f"{CENTRE}?kind=document&since=2021-06-01&until=2021-12-31", headers=JSON).json()
    others = [node for node in data["nodes"] if node["steps"]]
    assert others
    assert all(node["kind"] == "document" for node in others)
    assert all("2021-06-01" <= node["date"] <= "2021-12-31" for node in others if node["date"])


def test_a_thing_that_is_not_there_has_no_neighbourhood(seeded):
    for path in ("/network/planet/mars", "/network/motion/niets"):
        assert seeded.get(path, headers=JSON).status_code == 404


def test_a_thing_leads_to_its_neighbourhood(seeded):
    assert page(seeded, "/dependency/rare-earths").xpath("//a[@href='/network/dependency/rare-earths']")
