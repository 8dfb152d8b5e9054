"""The board of motions on the site."""

import csv
import io
import json
import subprocess
import sys

import pytest
from lxml import html

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
    assert [line["motion"] for line in lines] == shown(page(seeded, "/moties?state=in_progress"))
    assert {line["state"] for line in lines} == {"in_progress"}


def test_a_moment_and_a_mistake(seeded):
    assert shown(page(seeded, "/moties?as_of=2020-01-01")) != []
    assert seeded.get("/moties?state=klaar", headers=JSON).headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("offset", ["9" * 5000, "0" * 9 + "9" * 5000, "-1", "veel"])
def test_an_offset_that_is_no_number_of_motions_is_a_mistake(seeded, offset):
    assert seeded.get(f"/moties?offset={offset}", headers=JSON).status_code == 400
