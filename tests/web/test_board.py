"""The board of motions on the site."""

import csv
import io
import json
import re
import subprocess
import sys

import pytest
from lxml import html
from openpyxl import load_workbook

from kb.domain.values import RequestState

JSON = {"accept": "application/json"}


def page(client, address="/moties"):
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    return html.fromstring(answer.content)


def shown(tree):
    return [link.rpartition("/")[2] for link in tree.xpath("//tbody/tr/th/a/@href")]


def test_the_page_shows_what_programs_and_the_command_line_get(seeded, seeded_settings):
    data = seeded.get("/moties", headers=JSON).json()
    command = [sys.executable, "-m", "kb", "--data-dir", str(seeded_settings.data_dir), "follow-up", "--json"]
    told = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    assert data["motions"] == told
    assert shown(page(seeded)) == [row["motion"] for row in told]
    assert data["total"] == len(told) >= 7


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_from_the_board_one_goes_by_the_flag_to_the_motion_and_to_the_sentence(seeded, lang):
    tree = page(seeded, f"/moties?lang={lang}")
    words = {"nl": "Als afgehandeld gemeld, niet (geheel) gedaan", "en": "Reported settled, not (fully) done"}[lang]
    (flag,) = [link for link in tree.xpath("//nav[@class='facets']//a") if words in link.text]
    flagged = page(seeded, flag.get("href"))
    assert shown(flagged) == [f"kst-21501-02-2383?lang={lang}"]
    motion = page(seeded, flagged.xpath("//tbody/tr/th/a/@href")[0])
    assert motion.xpath("//figure[@class='quote']//a[contains(@href, '#h')]")


def test_every_choice_has_an_address_that_shows_it_chosen(seeded):
    link = page(seeded).xpath("//section[@aria-labelledby='facet-mover']//a/@href")[0]
    chosen = page(seeded, link)
    assert chosen.xpath("//nav[@class='facets']//a[@aria-current='true']")
    assert 0 < len(shown(chosen)) < len(shown(page(seeded)))


def test_a_view_is_taken_away_as_it_is_shown(seeded):
    answer = seeded.get("/moties.csv?state=in_progress")
    assert answer.headers["content-type"].startswith("text/csv")
    lines = list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"))))
    assert [line["Nummer"] for line in lines] == shown(page(seeded, "/moties?state=in_progress"))
    assert {(line["Stand"], line["Stand (code)"]) for line in lines} == {("in behandeling", "in_progress")}


def test_what_is_taken_away_is_in_the_language_of_the_visitor_with_codes_that_are_the_same_in_each(seeded):
    def table(language):
        told = seeded.get("/moties.csv", params={"lang": language}).text.removeprefix("\ufeff")
        book = load_workbook(io.BytesIO(seeded.get("/moties.xlsx", params={"lang": language}).content)).worksheets[0]
        lines = list(csv.reader(io.StringIO(told)))
        assert [cell.value for cell in book[4]] == lines[0]
        assert [row[0].value for row in book.iter_rows(min_row=5)] == [line[0] for line in lines[1:]]
        return lines

    dutch, english = table("nl"), table("en")
    code = dutch[0].index("Besluit (code)")
    assert english[0].index("Decision (code)") == code
    assert not set(dutch[0]) & set(english[0]) - {"Dossier"}
    assert [line[code:] for line in dutch[1:]] == [line[code:] for line in english[1:]]
    state = dutch[0].index("Stand")
    words = {
        english[0][state]: {line[state] for line in english[1:]},
        dutch[0][state]: {line[state] for line in dutch[1:]},
    }
    for language, head in (("en", "State"), ("nl", "Stand")):
        assert words[head] <= {each.label(language) for each in RequestState}


def test_a_moment_and_a_mistake(seeded):
    assert shown(page(seeded, "/moties?as_of=2020-01-01")) != []
    assert seeded.get("/moties?state=klaar", headers=JSON).headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("asked", ["", "group=party", "group=mover&sort=title", "sort=oldest&open=1"])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_board_is_walked_page_by_page_and_back_and_programs_find_the_same(seeded, asked, lang):
    whole = shown(page(seeded, f"/moties?lang={lang}&{asked}"))
    tree = page(seeded, f"/moties?lang={lang}&limit=3&{asked}")
    seen = shown(tree)
    while links := tree.xpath("//nav[@class='pages']/a[contains(@rel, 'next')]/@href"):
        assert f"lang={lang}" in links[0]
        tree = page(seeded, links[0])
        seen += shown(tree)
    assert seen == whole
    back = shown(tree)
    while links := tree.xpath("//nav[@class='pages']/a[contains(@rel, 'prev')]/@href"):
        tree = page(seeded, links[0])
        back = shown(tree) + back
    assert back == whole
    assert len(whole) > 3


def test_programs_get_a_page_at_a_time_with_the_addresses_of_those_beside_it(seeded):
    whole = seeded.get("/moties?group=party", headers=JSON).json()
    found, address = {}, "/moties?group=party&limit=2"
    while address:
        answer = seeded.get(address, headers=JSON)
        assert answer.json()["total"] == whole["total"]
        for group in answer.json()["groups"]:
            found.setdefault(group["value"], []).extend(group["motions"])
        links = {rel: place for place, rel in re.findall(r'<([^>]*)>; rel="(\w+)"', answer.headers.get("link", ""))}
        if before := links.get("prev"):
            assert seeded.get(before, headers=JSON).headers["link"]
        address = links.get("next")
    assert found == {group["value"]: group["motions"] for group in whole["groups"]}


@pytest.mark.parametrize("form", ["text/html", "application/json"])
@pytest.mark.parametrize(
    "address", ["/moties?", "/motion?", "/timeline?", "/sources?", "/sources?of=document/kst-35925-XVII-54&"]
)
@pytest.mark.parametrize("told", ["after=x", "before=x", "after=a&before=b", "limit=0", "limit=1001"])
def test_a_page_that_does_not_exist_is_told_in_one_way_on_every_list(seeded, form, address, told):
    answer = seeded.get(address + told, headers={"accept": form})
    assert answer.status_code == 400
    if form == "text/html" and "limit" not in told:
        (banner,) = html.fromstring(answer.content).xpath("//*[@role='alert']")
        assert (
            banner.text_content().strip()
            == "Deze lijst heeft die plaats niet; begin bij de eerste bladzijde en volg de links."
        )
    elif form != "text/html":
        assert answer.headers["content-type"] == "application/problem+json"
