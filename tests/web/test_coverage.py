"""The coverage matrix on the site and at the terminal: the same numbers, each of which leads to its evidence."""

import csv
import io
import json
import subprocess
import sys
from urllib.parse import urldefrag, urlsplit

import pytest
from lxml import html
from openpyxl import load_workbook

from kb.domain.alphabet import order

JSON = {"accept": "application/json"}


def page(client, address="/coverage"):
    answer = client.get(address)
    assert answer.status_code == 200, answer.text[:400]
    return html.fromstring(answer.content)


def test_page_programs_and_command_line_show_the_same_cells(seeded, seeded_settings):
    data = seeded.get("/coverage", headers=JSON).json()
    command = [sys.executable, "-m", "kb", "--data-dir", str(seeded_settings.data_dir), "coverage", "--json"]
    assert json.loads(subprocess.run(command, check=True, capture_output=True).stdout) == data
    tree = page(seeded)
    shown = [int(each.text) for each in tree.xpath("//td[contains(@class, 'cell')]//strong")]
    assert shown == [each["links"] for each in data["cells"]] != []
    assert len(tree.xpath("//td[@class='gap']")) == data["gaps"] > 0


def test_a_cell_leads_to_the_sentences_that_bear_it_out(seeded):
    for link in page(seeded).xpath("//td[contains(@class, 'cell')]/a/@href"):
        place, fragment = urldefrag(link)
        (row,) = page(seeded, place).xpath("//tr[@id=$id]", id=fragment)
        assert row.xpath(".//blockquote")


def test_the_number_in_a_cell_is_that_of_the_links_where_it_leads(seeded):
    several = 0
    for cell in seeded.get("/coverage", headers=JSON).json()["cells"]:
        told = seeded.get(f"/{cell['dependency']}/bears-on", headers=JSON).json()["bears_on"]
        (policy,) = (each for each in told if each["id"] == cell["policy"])
        ways = [policy["path"], *(each["path"] for each in policy["other_ways"])]
        assert len({step["link"] for way in ways for step in way}) == cell["links"]
        several += len(ways) > 1
    assert several


def test_the_world_of_an_earlier_day_has_other_stages(seeded):
    then, now = (
        {each["id"]: each["stage"] and each["stage"]["stage"] for each in data["columns"]}
        for data in (seeded.get(f"/coverage{query}", headers=JSON).json() for query in ("?as_of=2021-12-01", ""))
    )
    assert any(then[each] != now[each] for each in then.keys() & now.keys())


@pytest.mark.parametrize("query", ["level=nl", "gap=nothing&lang=en", "stage=in-force&rows=most"])
def test_a_view_is_taken_away_as_it_is_shown(seeded, query):
    data = seeded.get(f"/coverage?{query}", headers=JSON).json()
    lines = list(csv.reader(io.StringIO(seeded.get(f"/coverage.csv?{query}").text.removeprefix("\ufeff"))))
    assert len(lines) == 1 + len(data["rows"]) * len(data["columns"])
    book = load_workbook(io.BytesIO(seeded.get(f"/coverage.xlsx?{query}").content))
    first = book.worksheets[0]
    assert [row[0].value for row in first.iter_rows(min_row=5)] == [
        each["label"]["en" if "lang=en" in query else "nl"] or each["label"]["nl"] for each in data["rows"]
    ]


def test_a_choice_that_does_not_exist_is_a_problem(seeded):
    answer = seeded.get("/coverage?gap=onzin", headers=JSON)
    assert answer.status_code == 400
    assert "no-instrument" in answer.json()["detail"]


def test_the_command_writes_a_file_or_tells_what_it_can_write(seeded_settings, tmp_path):
    command = [sys.executable, "-m", "kb", "--data-dir", str(seeded_settings.data_dir), "coverage", "--out"]
    subprocess.run([*command, str(tmp_path / "dekking.csv")], check=True, capture_output=True)
    assert (tmp_path / "dekking.csv").read_text(encoding="utf-8-sig").startswith("Afhankelijkheid,")
    refused = subprocess.run([*command, str(tmp_path / "dekking.doc")], check=False, capture_output=True)
    assert refused.returncode == 2
    assert not (tmp_path / "dekking.doc").exists()


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_names_stand_in_the_order_of_the_readers_language(seeded, lang):
    tree = page(seeded, f"/coverage?lang={lang}&rows=name")
    names = [each.text_content() for each in tree.xpath("//tbody/tr/th//a[contains(@href, '/dependency/')]")]
    assert len(names) > 5 and names == sorted(names, key=order)
    policy = html.fromstring(seeded.get(f"/dependency/semiconductors?lang={lang}").content)
    for group in policy.xpath("//ul[@class='links']"):
        named = group.xpath("li/p[@class='linked']/a/@href")
        shown = group.xpath("li/p[@class='linked']/a/text()")
        kinds = [urlsplit(each).path.split("/")[1] for each in named]
        assert list(zip(kinds, map(order, shown), strict=True)) == sorted(zip(kinds, map(order, shown), strict=True))


def test_a_phone_gets_the_matrix_as_a_list_that_says_the_same(seeded):
    tree = page(seeded, "/coverage")
    cells = tree.xpath("//table[contains(@class, 'matrix')]//td[contains(@class, 'cell')]/a/@href")
    assert cells and tree.xpath("//ul[@class='matrix-list']/li/ul//a/@href") == cells
    missing = [each.text_content() for each in tree.xpath("//td[@class='missing']") if each.text_content()]
    listed = [each.text_content().partition(": ")[2] for each in tree.xpath("//ul[@class='matrix-list']//p")]
    assert missing == listed
