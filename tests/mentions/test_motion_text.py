from pathlib import Path
from typing import Any

import pytest

from benchmarks.mentions import motion_rows, motion_text, own_motion, plain, same_dicta, same_title_movers
from kb.citations.extract import find_citations
from kb.mentions.motion_text import read_motion
from kb.mentions.motions import find_motions

CLOSING = "en gaat over tot de orde van de dag."
PARTS = [
    "GEWIJZIGDE MOTIE VAN DE LEDEN VAN DER MEER EN VINK TER VERVANGING VAN DIE GEDRUKT ONDER NR. 12",
    "De Kamer,",
    "gehoord de beraadslaging,",
    "overwegende dat het veer ’s nachts stilligt;",
    "verzoekt de regering:",
    "– het veer te laten varen;",
    "– de Kamer voor de zomer te informeren;",
    "spreekt uit dat een veer nodig is,",
    CLOSING,
    "Van der Meer",
    "Vink",
]


@pytest.mark.parametrize("separator", ["\n\n", "\n"])
def test_a_motion_is_read_into_heading_dicta_and_movers(separator: str) -> None:
    text = separator.join(PARTS)
    (motion,) = find_motions(text, [], document_id="kst-12345-13")
    assert (motion.id, motion.movers) == ("kst-12345-13", ["Van der Meer", "Vink"])
    assert [plain(each.surface) for each in motion.dicta] == [
        "verzoekt de regering het veer te laten varen de kamer voor de zomer te informeren",
        "spreekt uit dat een veer nodig is",
    ]
    assert motion.statements == []


def test_a_motion_in_one_paragraph_is_read_too() -> None:
    (motion,) = find_motions(" ".join(PARTS[1:]), [], document_id="kst-12345-13")
    assert len(motion.dicta) == 2
    assert "orde van de dag" not in motion.dicta[-1].surface


def test_without_a_heading_the_signers_are_the_movers() -> None:
    (motion,) = find_motions("\n\n".join(PARTS[1:]), [], document_id="kst-12345-13")
    assert motion.movers == ["Van der Meer", "Vink"]


def test_signers_are_known_without_the_closing_words() -> None:
    (motion,) = find_motions("\n\n".join([*PARTS[1:5], *PARTS[9:]]), [], document_id="kst-12345-13")
    assert motion.movers == ["Van der Meer", "Vink"]
    assert [each.surface for each in motion.dicta] == ["verzoekt de regering:"]


def test_a_motion_says_nothing_on_behalf_of_the_government() -> None:
    recital = "constaterende dat de motie-Jansen (12 345, nr. 7) niet is uitgevoerd en hiermee niet is afgedaan;"
    text = "\n\n".join([*PARTS[:3], recital, *PARTS[4:]])
    found = find_motions(text, find_citations(text), document_id="kst-12345-13")
    assert [motion.id for motion in found] == ["kst-12345-13", "kst-12345-7"]
    assert [motion.statements for motion in found] == [[], []]


def test_a_letter_is_no_motion() -> None:
    assert read_motion("Geachte voorzitter,\n\nDe motie verzoekt de regering het veer te laten varen.") is None


@pytest.fixture(scope="module")
def real_motions(shared_data: Path) -> list[dict[str, Any]]:
    return [row for row in motion_rows(shared_data) if row["dicta"]][::5]


def test_the_dicta_of_real_motions_are_found(real_motions: list[dict[str, Any]]) -> None:
    wrong = [row["id"] for row in real_motions if not same_dicta(row, own_motion(motion_text(row)))]
    assert len(wrong) <= 0.005 * len(real_motions), wrong


def test_the_movers_in_real_titles_are_read(real_motions: list[dict[str, Any]], shared_data: Path) -> None:
    doubtful = {row["id"] for row in motion_rows(shared_data, "motions_title_conflicts")}
    clean = [row for row in real_motions if row["id"] not in doubtful]
    wrong = [row["onderwerp"] for row in clean if not same_title_movers(row)]
    assert len(wrong) <= 0.002 * len(clean), wrong


def test_a_heading_may_run_on_into_the_opening_words() -> None:
    (motion,) = find_motions("\n\n".join([f"{PARTS[0]} {PARTS[1]}", *PARTS[2:]]), [], document_id="kst-12345-13")
    assert motion.movers == ["Van der Meer", "Vink"]
