"""What the calculator's pages and its interface for programs say: rows in order, charts, a cube, and clear faults."""

import io
import json
import subprocess
from pathlib import Path

import openpyxl
import pytest
import rdflib
from lxml import html

from kb.errors import InvalidInput, TooMuch
from kb.services.bounded import Limits, bounded_run
from kb.services.concentration_options import Options
from web.calculation import SHOWN

JSON = {"accept": "application/json"}
TABLE = "jaar;rapporteur;land;product;waarde\n" + "".join(
    f"{year};NL;{land};{code};{value}\n"
    for year in (2019, 2020)
    for code, values in (("847130", (830, 170, 0)), ("090811", (500, 300, 200)), ("440710", (4, 996, 1)))
    for land, value in zip(("China", "Duitsland", "Brazilië"), values, strict=True)
)


def tree(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    return html.fromstring(answer.content)


@pytest.fixture(scope="module")
def table(seeded_module):
    answer = seeded_module.post(
        "/calculator", files={"file": ("handel.csv", TABLE.encode())}, data={"rules": "hhi>0.4"}
    )
    return answer.headers["location"]


@pytest.fixture(scope="module")
def seeded_module(seeded_settings):
    from tests.web.conftest import client_of

    with client_of(seeded_settings) as client:
        yield client


def codes(page):
    return [cell.text for cell in page.xpath("//table[contains(@class, 'results')]/tbody/tr/th//code")]


def test_rows_stand_in_the_order_asked_for(seeded, table):
    assert codes(tree(seeded, f"{table}&year=2019")) == ["440710", "847130", "090811"]
    assert codes(tree(seeded, f"{table}&year=2019&sort=product")) == ["090811", "440710", "847130"]
    page = tree(seeded, f"{table}&year=2019&sort=cdi2")
    assert codes(page) == ["847130", "090811", "440710"]
    assert page.xpath("string(//th[@aria-sort='descending'])") == "Van buiten de EU"


def test_flagged_rows_of_which_little_comes_from_outside_are_told_apart(seeded, table):
    assert codes(tree(seeded, f"{table}&year=2019&show=flagged")) == ["440710", "847130"]
    assert codes(tree(seeded, f"{table}&year=2019&show=little")) == ["440710"]
    assert codes(tree(seeded, f"{table}&year=2019&show=outside")) == ["847130"]
    assert codes(tree(seeded, f"{table}&year=2019&code=09")) == ["090811"]


def test_a_long_table_is_shown_page_by_page(seeded):
    lines = "".join(f"2019;NL;China;{number:06};1\n2019;NL;Japan;{number:06};1\n" for number in range(100_000, 100_120))
    answer = seeded.post(
        "/calculator", files={"file": ("lang.csv", f"jaar;rapporteur;land;product;waarde\n{lines}".encode())}
    )
    first = tree(seeded, answer.headers["location"])
    assert len(codes(first)) == SHOWN
    (following,) = first.xpath("//a[@rel='next']/@href")
    assert codes(tree(seeded, following))[0] == f"{100_000 + SHOWN}"
    assert len(codes(tree(seeded, answer.headers["location"] + "?n=99"))) == 120 - 2 * SHOWN


def test_a_row_leads_to_its_product_its_dependency_and_a_sentence_on_it(seeded, table):
    page = tree(seeded, f"{table}&year=2019&product=847130")
    links = page.xpath("//table[contains(@class, 'results')]//th/a/@href")
    assert "/product/laptops" in links and any(link.startswith("/dependency/") for link in links)
    told = page.xpath("//section[@aria-labelledby='one']")[0]
    assert "China levert 83%" in told.text_content()
    assert told.xpath(".//dl//a[starts-with(@href, '/dependency/')]")


def test_a_row_counts_the_policies_and_motions_of_its_product_as_they_are_listed_with_it(seeded):
    rows = "".join(f"2019;NL;China;{code};1\n2019;NL;Japan;{code};1\n" for code in ("300490", "850511", "847130"))
    table = seeded.post(
        "/calculator", files={"file": ("x.csv", f"jaar;rapporteur;land;product;waarde\n{rows}".encode())}
    )
    page = tree(seeded, table.headers["location"])
    told = page.xpath("//table[contains(@class, 'results')]//th/a[contains(@href, '#bears')]")
    assert told
    for link in told:
        listed = tree(seeded, link.get("href")).xpath("//dl[@id='bears']/div")
        counts = [len(each.xpath("dd//a[not(contains(@href, '#'))]")) for each in listed[1:]]
        numbers = [int(word) for word in link.text_content().split() if word.isdigit()]
        assert numbers == [count for count in counts if count]


def test_what_bears_on_rows_is_asked_of_the_database_once(seeded, table, monkeypatch):
    tree(seeded, table)

    def never(*_):
        raise AssertionError("the database did not change")

    monkeypatch.setattr("kb.services.calculator.Products.of", never)
    assert codes(tree(seeded, f"{table}&sort=total"))


TWO = """jaar;rapporteur;land;product;waarde
2020;NL;China;847130;90
2020;NL;Japan;847130;10
2020;BE;Japan;847130;5
2020;BE;China;847130;1
"""


def test_whose_imports_of_a_product_are_drawn_can_be_chosen_and_stands_in_the_address(seeded):
    table = seeded.post("/calculator", files={"file": ("twee.csv", TWO.encode())}).headers["location"]
    page = tree(seeded, f"{table}?product=847130")
    assert "China 90%" in page.xpath("string(//section[@aria-labelledby='one']//figcaption)")
    assert page.xpath("//select[@id='reporter']/option/@value") == ["", "BE", "NL"]
    other = tree(seeded, f"{table}?product=847130&reporter=BE")
    (figure,) = other.xpath("//section[@aria-labelledby='one']//figure")
    assert "Japan 83%" in figure.xpath("string(figcaption)") and "reporter=BE" in figure.get("data-spec")
    assert other.xpath("//select[@id='reporter']/option[@selected]/@value") == ["BE"]
    shares = {row["partner"]: row["share"] for rows in seeded.get(figure.get("data-spec")).json()["datasets"].values()
              for row in rows if "partner" in row}  # fmt: skip
    assert shares["Japan"] == pytest.approx(5 / 6)
    assert not tree(seeded, "/calculator/example?product=847130").xpath("//select[@id='reporter']")


def test_axes_have_the_decimal_mark_of_the_reader(seeded):
    assert "0,6" in seeded.get("/calculator/example/chart/quadrant.svg").text
    assert "0.6" in seeded.get("/calculator/example/chart/quadrant.svg?lang=en").text


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "Geconcentreerder: 1 product;"), ("en", "More concentrated: 1 product;")]
)
def test_captions_count_one_in_the_singular(seeded, language, said):
    page = tree(seeded, f"/calculator/example?lang={language}")
    assert said in page.xpath("string(//figure[contains(@data-spec, '/years.json')]/figcaption)")


def test_what_was_published_stands_beside_what_the_table_gives(seeded, table):
    page = tree(seeded, f"{table}&year=2019")
    cells = page.xpath("//table[contains(@class, 'against')]/tbody/tr")
    assert [[cell.text_content() for cell in row.xpath("td")] for row in cells] == [
        ["3.449", "3"], ["135 (4%)", "2 (67%)"], ["45% (61)", "50% (1)"],
    ]  # fmt: skip


def test_what_is_undefined_in_a_row_is_told_reason_by_reason(seeded):
    told = {"file": ("intern.csv", b"jaar;land;product;waarde\n2019;Duitsland;847130;5\n")}
    address = seeded.post("/calculator", files=told, data={"own": "hhi>0.4"}).headers["location"]
    (cell,) = tree(seeded, address).xpath("//table[contains(@class, 'results')]/tbody/tr/td[@data-label='HHI']")
    assert cell.text_content() == "1,00geen bekend land van buiten de EU; één leverancier"


def test_a_level_that_no_nomenclature_has_cannot_be_chosen(seeded):
    answer = seeded.get("/calculator/example?level=5", headers={"accept": "application/json"})
    assert answer.status_code == 400 and "choose from 2, 4, 6, 8" in answer.json()["detail"]


@pytest.mark.parametrize("name", ["curve", "quadrant", "heat", "years", "shares"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_chart_is_a_picture_a_specification_a_sentence_and_figures(seeded, table, name, language):
    page = tree(seeded, f"{table}&product=847130&lang={language}")
    (figure,) = page.xpath(f"//figure[contains(@data-spec, '/{name}.json')]")
    (alt,) = figure.xpath(".//img/@alt")
    assert any(mark.isdigit() for mark in alt) and alt.partition(". ")[2] in figure.xpath("string(figcaption)")
    assert figure.xpath(".//table/tbody/tr/td") and figure.xpath(".//table/thead//th")
    spec = seeded.get(figure.get("data-spec")).json()
    assert "vega-lite" in spec["$schema"] and spec["datasets"]
    assert b"<svg" in seeded.get(figure.xpath(".//img/@src")[0]).content[:200]


def test_the_libraries_of_charts_are_loaded_on_this_page_only(seeded, table):
    for address, there in ((table, True), ("/", False), ("/calculator", False)):
        scripts = "".join(tree(seeded, address).xpath("//script/@src"))
        assert ("vega" in scripts) <= there


def test_the_cube_tells_what_the_table_holds_in_the_terms_of_other_figures(seeded, table):
    path, _, query = table.partition("?")
    answer = seeded.get(f"{path}/concentration.ttl?{query}")
    assert answer.headers["content-type"].startswith("text/turtle")
    graph = rdflib.Graph().parse(data=answer.text, format="turtle")
    found = graph.query(
        "SELECT ?period ?code ?value { ?each kb:period ?period ; skos:notation ?code ; kb:value ?value ; kb:unit 'HHI' ;"
        " ?indicator ?hhi . ?hhi skos:prefLabel 'HHI'@en }",
        initNs=dict(graph.namespaces()),
    )
    rows = seeded.get(table, headers=JSON).json()["rows"]
    assert sorted((str(year), str(code), float(value)) for year, code, value in found) == sorted(
        (str(row["period"]), row["product"], row["hhi"]) for row in rows
    )


def test_a_program_gets_the_answer_at_once_with_its_address_and_the_account_of_rows(seeded):
    given = (TABLE + "2019;NL;Atlantis;090811;-3\n").encode()
    answer = seeded.post("/calculator", files={"file": ("x.csv", given)}, data={"year": "2019"}, headers=JSON)
    assert answer.status_code == 201, answer.text
    told = answer.json()
    assert {each["rule"]: each["rows"] for each in told["report"]} == {"negative": 1, "unknown-country": 1}
    assert len(told["rows"]) == 3 and told["manifest"]["rows"]["read"] == 19
    assert seeded.get(answer.headers["location"], headers=JSON).json()["rows"] == told["rows"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("leeg.csv", b"", "leeg.csv: the file is empty"),
        ("x.csv", b"a;b\n1;2\n", "which column is the period"),
        ("x.csv", b"jaar;land;product;waarde\n2019;CN;01;1;2;3\n", "line 2"),
        ("x.xlsx", b"PK\x03\x04rest", "x.xlsx"),
    ],
)
def test_a_program_gets_a_problem_document_for_what_cannot_be_understood(seeded, name, content, said):
    answer = seeded.post("/calculator", files={"file": (name, content)}, headers=JSON)
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert said in answer.json()["detail"]


def test_a_person_whose_columns_are_not_recognised_can_point_them_out(seeded):
    answer = seeded.post("/calculator", files={"file": ("x.csv", b"wanneer;wie;wat;hoeveel\n2019;CN;0908;1\n")})
    page = html.fromstring(answer.content)
    assert answer.status_code == 400 and page.xpath("//*[@role='alert']")
    assert "period=wanneer" in page.xpath("//select[@id='column-period']/option/@value")
    assert all(page.xpath(f"//label[@for='{each}']") for each in page.xpath("//select/@id"))


def test_columns_that_were_guessed_wrong_are_chosen_again_on_the_page(seeded):
    answer = seeded.post(
        "/calculator", files={"file": ("x.csv", b"jaar;land;product;waarde;bedrag2\n2019;CN;0908;1;70\n")}
    )
    page = tree(seeded, answer.headers["location"])
    assert "value=bedrag2" in page.xpath("//select[@id='column-value']/option/@value")
    other = tree(seeded, answer.headers["location"] + "?column=&column=value%3Dbedrag2")
    assert (
        other.xpath("string(//table[contains(@class, 'results')]/tbody/tr/td[starts-with(@data-label, 'Totaal')])")
        == "70"
    )


def test_a_spreadsheet_with_dutch_numbers_an_unknown_country_and_a_negative_value_is_accounted_for(seeded):
    book = openpyxl.Workbook()
    rows = (("China", "8.300,50"), ("Duitsland", "1.699,50"), ("Atlantis", "10,00"), ("Japan", "-5,00"))
    for row in (("Jaar", "Land", "Product", "Waarde"), *((2019, land, "847130", value) for land, value in rows)):
        book.active.append(row)
    stored = io.BytesIO()
    book.save(stored)
    answer = seeded.post("/calculator", files={"file": ("invoer.xlsx", stored.getvalue())}, headers=JSON)
    told = answer.json()
    assert told["rows"][0]["total"] == pytest.approx(10_010)
    assert {each["rule"]: each["places"] for each in told["report"]} == {
        "negative": ["invoer.xlsx, row 5, column Waarde: -5,00"],
        "unknown-country": ["invoer.xlsx, row 4, column Land: Atlantis"],
    }  # fmt: skip


def test_a_run_that_takes_too_long_is_ended_and_says_what_to_do(tmp_path):
    path = tmp_path / "groot.csv"
    path.write_text("jaar;land;product;waarde\n" + "2019;CN;0908;1\n" * 100_000)
    with pytest.raises(TooMuch, match="give a part of it"):
        bounded_run(path, Options(), Limits(seconds=0.05))


def test_what_a_child_unpacks_lies_where_its_parent_clears_up(tmp_path, monkeypatch):
    places = []

    def ended(command, *, env, timeout, **_):
        places.append(Path(env["TMPDIR"]))
        (places[0] / "unpacked").touch()
        raise subprocess.TimeoutExpired(command, timeout)

    monkeypatch.setattr("kb.services.bounded.subprocess.run", ended)
    path = tmp_path / "handel.7z"
    path.touch()
    with pytest.raises(TooMuch):
        bounded_run(path, Options(), Limits())
    assert places and not places[0].exists()


def test_a_run_in_a_child_gives_what_one_here_gives_and_tells_the_same_faults(tmp_path, monkeypatch):
    path = tmp_path / "handel.csv"
    path.write_text(TABLE)
    here = bounded_run(path, Options(), Limits())
    monkeypatch.setattr("kb.services.bounded._SMALL", 0)
    there = bounded_run(path, Options(), Limits())
    assert json.dumps(there.manifest, sort_keys=True) == json.dumps(here.manifest, sort_keys=True)
    assert there.rows == here.rows
    path.write_text("a;b\n1;2\n")
    with pytest.raises(InvalidInput, match="which column") as fault:
        bounded_run(path, Options(), Limits())
    assert fault.value.available == ("a", "b")
