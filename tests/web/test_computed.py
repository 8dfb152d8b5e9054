"""A figure of the calculator is kept on the site, beside what a document says, and withdrawn."""

import re
import shutil
from dataclasses import replace

import pytest
from lxml import html

from .conftest import client_of

TABLE = """jaar;rapporteur;land;product;waarde
2019;NL;China;847130;8.300,00
2019;NL;Duitsland;847130;1.700,00
2019;NL;China;090811;5,00
"""
LAPTOPS = {"product": "847130", "period": "2019", "reporter": "NL", "kept_by": "A. Jansen", "why": "voor het debat"}


@pytest.fixture(scope="module")
def seeded(seeded_settings, tmp_path_factory):
    """The seeded site of these tests alone: what they keep is withdrawn, but never gone."""
    own = tmp_path_factory.mktemp("computed") / "data"
    shutil.copytree(seeded_settings.data_dir, own)
    with client_of(replace(seeded_settings, data_dir=own)) as client:
        yield client


@pytest.fixture
def table(seeded):
    """The address of a table that was uploaded."""
    answer = seeded.post("/calculator", files={"file": ("handel.csv", TABLE.encode())}, data={"rules": "hhi>0.4"})
    return answer.headers["location"]


def keep(client, table, headers=None, **told):
    path, _, query = table.partition("?")
    return client.post(f"{path}/keep?{query}", data={**LAPTOPS, **told}, headers=headers or {})


def withdraw(client, id_):
    return client.post(f"/withdraw/{id_.rpartition('/')[2]}", data={"kept_by": "A. Jansen", "why": "proef"})


def section(client, address, name):
    tree = html.fromstring(client.get(address).content)
    return tree.xpath(f"//section[@aria-labelledby='{name}']")[0]


def test_the_page_offers_to_keep_the_figure_of_a_product_that_is_known(seeded, table):
    tree = html.fromstring(seeded.get(f"{table}&product=847130").content)
    (form,) = tree.xpath("//section[@aria-labelledby='one']//form[contains(@action, '/keep')]")
    assert form.xpath(".//input[@name='product']/@value") == ["847130"]
    assert all(form.xpath(f"//label[@for='{field}']") for field in form.xpath(".//input[@type!='hidden']/@id"))


def test_a_kept_figure_stands_beside_the_words_of_the_letter_with_both_sources(seeded, table):
    answer = keep(seeded, table)
    assert (answer.status_code, answer.headers["location"]) == (303, "/product/laptops#computed")
    shown = section(seeded, "/product/laptops", "computed")
    (stated,) = shown.xpath(".//div[contains(@class, 'stated')]")
    (computed,) = shown.xpath(".//div[@class='card computed']")
    assert "laptops" in stated.xpath("string(.//blockquote)")
    assert stated.xpath(".//figcaption/a[contains(@href, '/document/kst-35925-XVII-54')]")
    told = computed.text_content()
    assert "China levert 83%; HHI 0,72; blijft boven 0,40 tenzij" in told
    assert "A. Jansen" in told and "handel.csv" in told and "sha256" in told
    (again,) = computed.xpath(".//a[text()='handel.csv']/@href")
    assert "China levert 83%; HHI 0,72" in seeded.get(again).text
    (own,) = set(computed.xpath(".//a[contains(@href, '/computation/')]/@href"))
    assert withdraw(seeded, own.strip("/")).status_code == 303
    assert "A. Jansen: proef" in re.sub(r"\s+", " ", seeded.get(own).text)
    assert "China levert" not in section(seeded, "/product/laptops", "computed").text_content()


def test_a_figure_from_made_up_data_is_marked_wherever_it_stands(seeded):
    answer = keep(seeded, "/calculator/example?rules=hhi%3E0.4")
    assert answer.status_code == 303, answer.text
    shown = section(seeded, "/product/laptops?lang=en", "computed")
    assert "made-up figures" in shown.text_content()
    (own,) = set(shown.xpath(".//a[contains(@href, '/computation/')]/@href"))
    own = own.partition("?")[0].strip("/")
    assert "verzonnen cijfers" in seeded.get(f"/{own}").text
    assert b"madeUp>" in seeded.get(f"/{own}.nt").content
    withdraw(seeded, own)


def test_a_dependency_shows_what_was_computed_of_its_products(seeded, table):
    keep(seeded, table)
    (address,) = html.fromstring(seeded.get("/product/laptops").content).xpath(
        "//section[@aria-labelledby='links']//p[@class='linked']/a/@href"
    )[:1]
    shown = section(seeded, address, "computed")
    assert "China levert 83%" in shown.text_content()
    (own,) = set(shown.xpath(".//a[contains(@href, '/computation/')]/@href"))
    withdraw(seeded, own.strip("/"))


def test_a_table_as_a_whole_stands_beside_the_figures_that_the_letter_published(seeded, table):
    answer = keep(seeded, table, product="", period="")
    assert answer.headers["location"] == "/document/kst-35925-XVII-54#computed"
    shown = section(seeded, "/document/kst-35925-XVII-54", "computed")
    assert "2 van 2 producten liggen boven de grens" in shown.text_content()
    assert {"135", "3.449"} <= set(shown.xpath(".//p[@class='figure']/strong/text()"))
    (own,) = set(shown.xpath(".//a[contains(@href, '/computation/')]/@href"))
    withdraw(seeded, own.strip("/"))


@pytest.mark.parametrize(
    ("told", "headers", "status"),
    [
        ({"kept_by": " "}, {}, 400),
        ({"product": "999999"}, {}, 400),
        ({"period": "x"}, {}, 400),
        ({"about": "product/nothing"}, {}, 404),
        ({}, {"origin": "http://elsewhere.test"}, 403),
        ({}, {"sec-fetch-site": "cross-site"}, 403),
    ],
)
def test_what_cannot_be_kept_is_refused(seeded, table, told, headers, status):
    answer = keep(seeded, table, headers=headers, **told)
    assert answer.status_code == status, answer.text


def test_no_more_is_kept_on_a_day_than_anyone_needs(seeded, table, monkeypatch):
    monkeypatch.setattr("kb.services.computed.MOST_A_DAY", 0)
    assert keep(seeded, table).status_code == 503


@pytest.mark.parametrize(("language", "name"), [("nl", "Nootmuskaat"), ("en", "Nutmeg")])
def test_what_a_figure_is_about_is_named_in_the_language_of_the_page_and_an_id_for_programs(
    seeded, table, language, name
):
    about = keep(seeded, table, product="090811").headers["location"]
    (own,) = set(section(seeded, about, "computed").xpath(".//a[contains(@href, '/computation/')]/@href"))
    (link,) = section(seeded, f"{own}?lang={language}", "facts").xpath(".//a[contains(@href, '/product/')]")
    assert link.text == name and link.get("href").startswith("/product/nutmeg")
    facts = seeded.get(f"{own}.json").json()["facts"]
    assert "product/nutmeg" in [value for _, value in facts]
    withdraw(seeded, own.strip("/"))
