"""The whole walk at the terminal: seeds, the real letter, what it says, and what a person decides."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Kb


@pytest.fixture
def filled(kb: Kb, letter_path: Path) -> Kb:
    assert kb("init").code == 0
    outcome = kb("ingest", letter_path, "--date", "2021-11-22", "--json")
    assert outcome.code == 0, outcome.err
    return kb


def test_loading_the_seeds_twice_changes_nothing(kb: Kb) -> None:
    first = kb("init", "--json").data
    second = kb("init", "--json").data
    assert first["added"] > 100
    assert (second["added"], second["changed"]) == (0, 0)


def test_the_motion_shows_what_was_asked_and_both_things_that_were_said(filled: Kb) -> None:
    view = filled("show", "motion/kst-21501-02-2383", "--json").data
    asked = [request for dictum in view["motion"]["dicta"] for request in dictum["requests"]]
    assert [request["kind"] for request in asked] == ["investigate", "inform_chamber"]
    assert asked[1]["deadlines"][0]["as_said"] == "kort na het zomerreces"
    said = {claim["stance"]: claim["quote"] for claim in view["claims"] + view["motion"]["claims"]}
    assert "afgehandeld" in said["handled"]["sentence"]
    assert "niet aan de orde" in said["declines"]["sentence"]
    assert said["handled"]["fragment"].startswith("summary.")


def test_every_quote_of_the_seeds_is_found_in_the_letter(kb: Kb, letter_path: Path) -> None:
    kb("init")
    (report,) = kb("ingest", letter_path, "--json").data
    assert report["quotes_missing"] == []
    assert report["quotes_found"] > 50


def test_the_same_file_again_changes_nothing_and_a_changed_one_is_a_new_version(
    filled: Kb, letter_path: Path, tmp_path: Path
) -> None:
    (again,) = filled("ingest", letter_path, "--json").data
    assert (again["outcome"], again["version"]) == ("unchanged", 1)
    changed = tmp_path / "changed.txt"
    changed.write_bytes(letter_path.read_bytes() + b"\nEen naschrift.\n")
    (new,) = filled("ingest", changed, "--json").data
    assert (new["outcome"], new["version"], new["suggestions"]) == ("changed", 2, 0)


def test_after_the_letter_everything_is_still_where_it_says(filled: Kb) -> None:
    outcome = filled("verify", "--json")
    assert outcome.data["findings"] == []
    assert outcome.code == 0


def test_what_is_not_as_it_should_be_is_told_in_the_language_asked_for(filled: Kb, data_dir: Path) -> None:
    assert filled("verify").out.strip() == "Alles is zoals het hoort."
    with closing(sqlite3.connect(data_dir / "schakel.sqlite")) as loose, loose:  # as another program might
        loose.execute("UPDATE motion SET reference = printf('%061d', rowid)")
    dutch, english = filled("verify"), filled("verify", "--language", "en")
    assert dutch.code == english.code == 1
    assert "Kamerstuknummer" in dutch.out
    assert "Parliamentary paper" in english.out


def test_a_person_decides_and_a_later_run_leaves_it(filled: Kb, letter_path: Path, tmp_path: Path) -> None:
    waiting = filled("review", "--list", "--json").data
    assert waiting
    id_ = waiting[0]["id"]
    assert filled("review", "reject", id_, "--by", "A. Jansen", "--why", "niet zo bedoeld").code == 0
    changed = tmp_path / "changed.txt"
    changed.write_bytes(letter_path.read_bytes() + b"\nEen naschrift.\n")
    assert filled("ingest", changed).code == 0
    assert id_ not in [row["id"] for row in filled("review", "--list", "--json").data]
    assert filled("review", "undo", id_, "--by", "A. Jansen", "--why", "vergissing").code == 0
    assert id_ in [row["id"] for row in filled("review", "--list", "--json").data]


def test_an_assessment_is_recorded_with_its_words_and_source(filled: Kb) -> None:
    view = filled("show", "motion/kst-35663-15", "--json").data
    request = view["motion"]["dicta"][1]["requests"][0]["ref"]["id"]
    outcome = filled(
        "assess", request, "met", "--quote", "op de agenda gezet", "--source", "kst-21501-30-539", "--by", "A. Jansen"
    )
    assert outcome.code == 0, outcome.err
    after = filled("show", "motion/kst-35663-15", "--json").data
    own, proposed = after["motion"]["dicta"][1]["requests"][0]["assessments"]
    assert (own["value"], own["by"], own["status"]) == ("met", "A. Jansen", "established")
    assert (proposed["by"], proposed["status"]) == ("redactie", "proposed")
    assert after["motion"]["dicta"][1]["requests"][0]["state"] == "met"


def test_the_demo_runs_twice_and_leaves_what_is_there(kb: Kb) -> None:
    first = kb("demo", "--no-serve")
    assert first.code == 0, first.err
    second = kb("demo", "--no-serve")
    assert "nothing changed" in second.out


def test_words_are_found_in_things_and_passages(filled: Kb) -> None:
    assert filled("rebuild", "--json").code == 0
    found = filled("search", "aardmetalen", "--json").data
    assert found["total"] > 0
    assert filled("search", "xyzzyplugh", "--json").data["total"] == 0


def test_a_day_before_the_letter_knows_nothing_it_says(filled: Kb) -> None:
    view = filled("show", "motion/kst-21501-02-2383", "--as-of", "2021-10-01", "--json").data
    assert view["claims"] + view["motion"]["claims"] == []


def test_a_letter_of_ones_own_becomes_a_document_of_its_sort(kb: Kb, tmp_path: Path) -> None:
    kb("init", "--empty")
    file = tmp_path / "brief.txt"
    file.write_text(
        "In deze brief ga ik in op de motie van het lid Jansen (Kamerstuk 99 999, nr. 7).\n", encoding="utf-8"
    )
    assert kb("ingest", file, "--id", "kst-99999-8").code == 0
    facts = {term["en"]: value for term, value in kb("show", "document/kst-99999-8", "--json").data["facts"]}
    assert facts["Type"] == "letter"
    view = kb("show", "motion/kst-99999-7", "--json").data
    assert [claim["stance"] for claim in view["motion"]["claims"]] == ["informs"]
    assert view["motion"]["claims"][0]["status"] == "suggested"


def test_a_citation_that_may_be_two_papers_is_the_one_that_was_read(kb: Kb, tmp_path: Path) -> None:
    kb("init")
    paper, citing = tmp_path / "paper.txt", tmp_path / "citing.txt"
    paper.write_text("Veren zijn nuttig.\n", encoding="utf-8")
    citing.write_text("Zie Kamerstukken I 2003/04, 27 484 (R 1669), nr. 289.\n", encoding="utf-8")
    assert kb("ingest", paper, "--id", "kst-27484-R1669-289").code == 0
    assert kb("ingest", citing, "--id", "kst-99999-1").code == 0
    view = kb("show", "document/kst-99999-1", "--json").data
    ((citation,),) = [passage["citations"] for passage in view["document"]["passages"]]
    assert citation["targets"] == ["kst-27484-R1669-289"]
