"""What became of motions, in a terminal and for programs."""

import csv

import pytest
from openpyxl import load_workbook

from kb.cli.follow_up import _lines


def test_the_board_names_each_request_with_its_standing_and_term(kb):
    assert kb("init").code == 0
    told = kb("follow-up", "--as-of", "2021-12-31", "--minister", "bruijn")
    assert told.code == 0
    assert "77 dagen na het" in told.out and "Opvolging" in told.out
    rows = kb("follow-up", "--as-of", "2021-12-31", "--open", "--json").data
    assert {"motion", "title", "movers", "state", "flags", "days_late", "decision", "requests"} <= rows[0].keys()
    assert not {"met", "declined", "lapsed"} & {row["state"] for row in rows}
    (flagged,) = (row for row in rows if row["motion"] == "kst-21501-02-2383")
    assert (flagged["state"], flagged["flags"]) == ("in_progress", ["claimed-not-done"])
    assert [each["state"] for each in flagged["requests"]] == ["declined", "in_progress"]


def test_a_wrong_day_is_one_line_and_code_2(kb):
    ended = kb("follow-up", "--as-of", "eens")
    assert ended.code == 2 and not ended.out


@pytest.mark.parametrize("session", ["9999-00", "0000-01", "2021-1922"])
def test_what_is_no_parliamentary_year_is_one_line_and_code_2_and_leaves_no_file(kb, tmp_path, session):
    assert kb("init").code == 0
    ended = kb("follow-up", "--out", tmp_path / "z.docx", "--session", session)
    assert ended.code == 2 and "2021-2022" in ended.err and "Traceback" not in ended.err
    assert not (tmp_path / "z.docx").exists()


def test_a_workbook_has_the_year_and_ministry_that_were_asked_for_and_says_so(kb, tmp_path):
    assert kb("init").code == 0
    asked = ("--session", "2020-2021", "--ministry", "buitenlandse")
    assert kb("follow-up", "--out", tmp_path / "board.xlsx", *asked).code == 0
    sheet = load_workbook(tmp_path / "board.xlsx").worksheets[0]
    numbers = {cell.value for (cell,) in sheet.iter_rows(min_row=5, max_col=1)}
    assert numbers == {row["motion"] for row in kb("follow-up", "--json", *asked).data}
    assert numbers < {row["motion"] for row in kb("follow-up", "--json").data}
    assert sheet["A2"].value.startswith("ministerie: buitenlandse; vergaderjaar 2020-2021 · stand op")


def test_a_table_has_the_words_that_people_read_and_codes_for_programs(kb, tmp_path):
    assert kb("init").code == 0
    assert kb("follow-up", "--out", tmp_path / "board.csv").code == 0
    lines = list(csv.DictReader((tmp_path / "board.csv").read_text(encoding="utf-8-sig").splitlines()))
    rows = kb("follow-up", "--json").data
    assert [line["Nummer"] for line in lines] == [row["motion"] for row in rows]
    assert [line["Stand (code)"] for line in lines] == [row["state"] for row in rows]
    assert "onbekend" in {line["Stand"] for line in lines}


def test_a_terminal_tells_decision_and_findings_and_marks_what_is_only_suggested():
    claim = {"stance": "handled", "quote": "is klaar", "status": "confirmed"}
    request = {
        "text": "Tel de ganzen", "state": "open", "flags": [], "days_late": None, "deadline": None,
        "claims": [{**claim, "quote": "is misschien klaar", "status": "suggested"}],
        "assessments": [{"value": "partly", "status": "proposed", "by": "redactie", "date": "2020-01-02", "why": None,
                         "quote": "half klaar", "source": "kst-1-2#h1.p1"}],
    }  # fmt: skip
    motion = {
        "title": "Motie over ganzen", "motion": "kst-1-2", "state": "open", "flags": [], "days_late": None,
        "decision": {"value": "adopted"}, "claims": [claim], "requests": [request],
    }  # fmt: skip
    whole, part = _lines(motion)
    assert whole[0].endswith("Besluit: aangenomen") and whole[4] == "afgehandeld: «is klaar»"
    assert part[4] == "afgehandeld: «is misschien klaar» (suggestie)"
    assert "redactie" in part[5] and "half klaar" in part[5]
