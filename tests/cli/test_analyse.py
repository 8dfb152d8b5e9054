"""`kb analyse` on the real letter, and on what people write themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Kb

MOTION = """De Kamer,
gehoord de beraadslaging,
verzoekt de regering een veerdienst te onderzoeken, en de Kamer hierover voor het zomerreces te informeren,
en gaat over tot de orde van de dag.
"""


@pytest.fixture
def letter(kb: Kb, letter_path: Path) -> dict[str, Any]:
    outcome = kb("analyse", letter_path, "--format", "json")
    assert outcome.code == 0, outcome.err
    return outcome.data  # type: ignore[no-any-return]


def ids(rows: list[dict[str, Any]]) -> set[str]:
    return {row["id"] for row in rows}


def test_the_letter_is_known_by_its_page_footer(letter: dict[str, Any]) -> None:
    assert letter["document"]["id"] == "kst-35925-XVII-54"


def test_all_chapters_and_notes_of_the_letter_are_found(letter: dict[str, Any]) -> None:
    assert [s["number"] for s in letter["sections"] if s["number"]] == ["1", "2", "3", "4", "5", "6"]
    assert [n["number"] for n in letter["notes"]] == [str(number) for number in range(1, 24)]
    assert letter["notes"][0]["section"] == "summary"


def test_every_paper_the_letter_cites_is_resolved_and_no_other(letter: dict[str, Any]) -> None:
    cited = {id_ for citation in letter["citations"] if citation["kind"] == "kamerstuk" for id_ in citation["ids"]}
    assert cited == {
        "kst-35570-XVII-26", "kst-35663-15", "kst-21501-02-2383", "kst-30821-73", "kst-27771-1", "kst-34952-126",
        "kst-29477-703", "kst-29477-731", "kst-21501-30-539", "kst-22112-3134", "kst-22112-2936", "kst-22112-3073",
        "kst-22112-3179", "kst-22112-3133", "kst-21501-33-845", "kst-31125-92",
        "kst-35880-1", "kst-35880-2", "kst-35880-3", "kst-35880-4",
    }  # fmt: skip


def test_each_motion_has_every_request_and_both_things_said_of_it(letter: dict[str, Any]) -> None:
    motions = {motion["id"]: motion for motion in letter["motions"]}
    kinds = {id_: [request["kind"] for request in motion["requests"]] for id_, motion in motions.items()}
    assert kinds == {
        "kst-35570-XVII-26": ["investigate", "investigate", "inform_chamber"],
        "kst-35663-15": ["ask_commission", "ask_commission", "put_on_agenda", "coordinate"],
        "kst-21501-02-2383": ["investigate", "inform_chamber"],
    }
    assert all("handled" in [s["stance"] for s in motion["statements"]] for motion in motions.values())
    assert "declines" in [s["stance"] for s in motions["kst-21501-02-2383"]["statements"]]


def test_the_eu_instruments_of_the_letter_are_found_and_no_other(letter: dict[str, Any]) -> None:
    assert ids(letter["instruments"]) == {
        "celex:52021DC0350",  # the updated industrial strategy
        "celex:52020DC0474",  # the Critical Raw Materials Action Plan
        "com:2020:474",  # the list of critical raw materials, in a note
        "celex:52021DC0066",  # the trade policy review
        "celex:32021R0167",  # Trade Enforcement Regulation
        "celex:32022R1031",  # International Procurement Instrument
        "celex:32022R2560",  # foreign subsidies
        "celex:32023R2675",  # anti-coercion
        "celex:32024L1760",  # due diligence
        "c:2021:8481", "instrument/ipcei-microelectronics-2", "instrument/ipcei-cloud", "instrument/ipcei-hydrogen",
        "celex:32023R1781",  # Chips Act
        "celex:52021JC0030",  # connectivity
    }  # fmt: skip


def test_the_national_measures_of_the_letter_are_found_and_no_other(letter: dict[str, Any]) -> None:
    assert ids(letter["measures"]) == {
        "measure/medical-supply-security",
        "measure/medicine-shortages",
        "measure/oil-supplier-diversification",
        "measure/strategic-oil-stock",
        "measure/green-gas-and-hydrogen",
        "measure/defence-industrial-base",
        "bwb:BWBR0044449",  # screening of foreign direct investment
        "bwb:BWBR0046747",  # the security test of investments, mergers and acquisitions
    }


def test_a_thing_is_listed_once_with_every_place_that_names_it(letter: dict[str, Any]) -> None:
    listed = [row["id"] for row in letter["instruments"] + letter["measures"]]
    assert len(listed) == len(set(listed))
    lines = {row["id"]: [mention["line"] for mention in row["mentions"]] for row in letter["instruments"]}
    assert lines["celex:52020DC0474"] == [305, 310]
    assert lines["celex:52021DC0350"] == [280, 287]
    assert lines["c:2021:8481"] == [357, 357, 360, 366, 369, 389]


@pytest.mark.parametrize(
    ("surface", "value", "unit", "exact"),
    [
        ("135 van de 3.449", 135 / 3449, "fraction", True),
        ("4%", 4, "%", True),
        ("45%", 45, "%", True),
        ("bijna de helft", 0.5, "fraction", False),
        ("300 miljoen euro", 300e6, "EUR", True),
    ],
)
def test_the_figures_of_the_letter_are_read(
    letter: dict[str, Any], surface: str, value: float, unit: str, exact: bool
) -> None:
    assert any(
        surface in q["surface"] and q["value"] == pytest.approx(value) and q["unit"] == unit and q["exact"] is exact
        for q in letter["quantities"]
    )


def test_a_policy_is_tied_to_the_documents_its_clause_or_note_cites_and_to_no_other(letter: dict[str, Any]) -> None:
    ids_of = {row["name"]: row["id"] for row in letter["instruments"] + letter["measures"]}
    assert {(ids_of.get(link["from"], link["from"]), link["to"]) for link in letter["links"]} == {
        ("Motie Alkaya/Weverling", "kst-35570-XVII-26"),
        ("Motie Sjoerdsma c.s.", "kst-35663-15"),
        ("Motie Brekelmans", "kst-21501-02-2383"),
        ("measure/medical-supply-security", "kst-29477-703"),
        ("measure/medical-supply-security", "kst-29477-731"),
        ("celex:52021DC0350", "kst-22112-3134"),
        ("com:2020:474", "https://ec.europa.eu/growth/sectors/raw-materials/specific-interest/critical_en"),
        ("celex:52020DC0474", "kst-22112-2936"),
        ("celex:52021DC0066", "celex:52021DC0066"),
        ("celex:52021DC0066", "kst-22112-3073"),
        ("celex:32021R0167", "celex:32021R0167"),
        ("celex:32022R1031", "kst-22112-3179"),
        ("celex:32022R2560", "kst-22112-3133"),
        ("c:2021:8481", "https://www.government.se/articles/2021/09/smart-and-selective-use-of-the-ipcei-instrument/"),
        ("measure/defence-industrial-base", "kst-31125-92"),
        ("bwb:BWBR0044449", "bwb:BWBR0044449"),
        *(("bwb:BWBR0046747", f"kst-35880-{number}") for number in (1, 2, 3, 4)),
    }


def test_the_letter_refers_to_its_own_chapters_and_annexes(letter: dict[str, Any]) -> None:
    assert {target for ref in letter["internal_refs"] for target in ref["target"]} == {
        "1", "2", "3", "4", "5", "bijlage 1", "bijlage 2",
    }  # fmt: skip


def test_a_motion_of_ones_own_needs_no_heading(kb: Kb, tmp_path: Path) -> None:
    file = tmp_path / "motion.txt"
    file.write_text(MOTION, encoding="utf-8")
    (motion,) = kb("analyse", file, "--format", "json", "--id", "kst-99999-1").data["motions"]
    assert motion["id"] == "kst-99999-1"
    assert [request["kind"] for request in motion["requests"]] == ["investigate", "inform_chamber"]
    assert motion["requests"][1]["deadline"] == "voor het zomerreces"


def test_json_lines_keep_the_order_and_name_the_file_that_could_not_be_read(kb: Kb, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(MOTION, encoding="utf-8")
    bad.write_bytes(b"")
    outcome = kb("analyse", bad, good, "--format", "jsonl")
    import json

    first, second = map(json.loads, outcome.out.splitlines())
    assert outcome.code == 2
    assert (first["file"], "error" in first) == (str(bad), True)
    assert (second["file"], len(second["motions"])) == (str(good), 1)


@pytest.mark.parametrize("form", ["json", "table"])
def test_the_other_forms_print_all_files_or_only_what_is_wrong(kb: Kb, tmp_path: Path, form: str) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(MOTION, encoding="utf-8")
    bad.write_bytes(b"")
    outcome = kb("analyse", good, bad, "--format", form)
    assert (outcome.code, outcome.out) == (2, "")
    assert str(bad) in outcome.err


def test_the_table_is_for_people(kb: Kb, tmp_path: Path) -> None:
    file = tmp_path / "motion.txt"
    file.write_text(MOTION, encoding="utf-8")
    outcome = kb("analyse", file)
    assert outcome.code == 0
    assert "gevraagd" in outcome.out
    assert "veerdienst" in outcome.out
