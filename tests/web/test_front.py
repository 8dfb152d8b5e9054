"""The front page and the timeline: what changed, what waits, and the way on."""

import csv
import io

import pytest
from lxml import html
from openpyxl import load_workbook

JSON = {"accept": "application/json"}


def page(client, address="/"):
    answer = client.get(address)
    assert answer.status_code == 200, answer.text[:400]
    return html.fromstring(answer.content)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_front_page_has_one_search_and_five_doors_that_lead_somewhere(seeded, lang):
    tree = page(seeded, f"/?lang={lang}")
    assert len(tree.xpath("//main//form[@action='/search']")) == 1
    doors = tree.xpath("//ul[@class='doors']//a/@href")
    assert len(doors) == 5
    assert all(seeded.get(door).status_code == 200 for door in doors)


def test_what_changed_lately_is_the_beginning_of_the_timeline(seeded):
    shown = [each.get("datetime") for each in page(seeded).xpath("//section[@aria-labelledby='lately']//time")]
    assert shown == [each["date"] for each in seeded.get("/", headers=JSON).json()["lately"]] != []
    whole = [each for each in seeded.get("/timeline", headers=JSON).json()["entries"] if each["kind"] != "assessed"]
    assert shown == [each["date"] for each in whole[: len(shown)]]


def test_open_motions_are_counted_by_age_and_each_count_leads_to_as_many(seeded):
    links = page(seeded).xpath("//ul[@class='ages']//a")
    assert links
    for link in links:
        rows = seeded.get(link.get("href"), headers=JSON).json()["motions"]
        assert len(rows) == int(link.find("strong").text)
    told = seeded.get("/", headers=JSON).json()["motions"]
    assert sum(told["open_by_age"].values()) <= told["open"]


def test_a_motion_reported_settled_that_was_not_is_named_on_the_front_page(seeded):
    flagged = page(seeded).xpath("//section[@aria-labelledby='flagged']//li/a/@href")
    listed = seeded.get("/moties?flag=claimed-not-done", headers=JSON).json()["motions"]
    assert flagged == [f"/motion/{row['motion']}" for row in listed] != []


def test_an_earlier_day_has_an_earlier_front_page(seeded):
    then = seeded.get("/?as_of=2021-12-01", headers=JSON).json()["lately"]
    assert then
    assert all(each["date"] <= "2021-12-01" for each in then)


def test_an_empty_base_has_a_front_page_that_says_so(sample):
    assert "Er is hier nog niets" in page(sample).text_content()


def test_the_timeline_goes_on_page_by_page_and_is_taken_away_whole(seeded):
    seen, address = [], "/timeline"
    while address:
        tree = page(seeded, address)
        seen += [each.get("datetime") for each in tree.xpath("//ol[contains(@class, 'timeline')]//time")]
        address = next(iter(tree.xpath("//nav[@class='pages']/a[contains(@rel, 'next')]/@href")), None)
    lines = list(csv.reader(io.StringIO(seeded.get("/timeline.csv").text.removeprefix("\ufeff"))))
    assert [line[0] for line in lines[1:]] == seen
    assert len(seen) > 50
    sheet = load_workbook(io.BytesIO(seeded.get("/timeline.xlsx?kind=stage").content)).active
    assert {row[1].value for row in sheet.iter_rows(min_row=5)} == {"Fase van beleid"}


def test_a_statement_on_the_timeline_leads_to_its_sentence(seeded):
    links = page(seeded, "/timeline?kind=said").xpath("//p[@class='meta']/a[contains(@href, '#')]/@href")
    assert links
    place, _, fragment = links[0].partition("#")
    assert page(seeded, place).xpath("//*[@id=$id]", id=fragment.partition(".s")[0])


def test_a_kind_that_does_not_exist_is_a_problem(seeded):
    answer = seeded.get("/timeline?kind=feest", headers=JSON)
    assert answer.status_code == 400
    assert "tabled" in answer.json()["detail"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_example_beside_the_search_box_finds_something_in_the_readers_language(seeded, language):
    page = html.fromstring(seeded.get(f"/?lang={language}").content)
    examples = page.xpath("//p[@id='q-hint']/a/@href")
    assert len(examples) == 4
    for each in examples:
        answer = seeded.get(each, headers={"accept": "application/json"})
        assert answer.json()["total"] > 0, each
