"""A draft is held against what is known before it is sent."""

from __future__ import annotations

from pathlib import Path

import pytest

DRAFT = """Den Haag, 3 maart 2022

In deze brief ga ik in op de motie van het lid Brekelmans (Kamerstuk 21 501-02, nr. 2383).

Het kabinet heeft geïnventariseerd welke opties er zijn waarmee de afhankelijkheden van China sneller kunnen afnemen.

Met deze brief beschouw ik de motie-Alkaya/Weverling (Kamerstuk 35 570 XVII, nr. 26) als afgedaan.

Over de veerboten zal ik uw Kamer voor 1 juni 2022 informeren.
"""


@pytest.fixture
def checked(kb, tmp_path: Path):
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    assert kb("init").code == 0
    return kb("check", tmp_path / "draft.txt", "--json")


def test_a_draft_that_settles_a_motion_without_answering_it_is_told_so(checked) -> None:
    motions = {each["motion"]: each for each in checked.data["motions"]}
    settled = motions["kst-35570-XVII-26"]
    assert settled["claimed_without_answer"] and len(settled["silent"]) == 3
    assert checked.code == 1 and not checked.data["in_order"]


def test_a_request_that_a_sentence_answers_is_not_silent(checked) -> None:
    (motion,) = (each for each in checked.data["motions"] if each["motion"] == "kst-21501-02-2383")
    assert {each["request"][-3:] for each in motion["answered"]} == {"1.1", "1.2"}
    assert not motion["silent"] and not motion["claimed_without_answer"]


ONE_SILENT = """Den Haag, 3 maart 2022

In deze brief ga ik in op de motie-Alkaya/Weverling (Kamerstuk 35 570 XVII, nr. 26).

Een instituut deed onderzoek naar strategische afhankelijkheden en kwetsbaarheden in zes sectoren.

Hiermee beschouw ik de motie van de leden Alkaya en Weverling als afgedaan.
"""


def test_a_draft_that_claims_a_motion_handled_and_leaves_one_request_silent_is_told_which(kb, tmp_path: Path) -> None:
    assert kb("init").code == 0
    (tmp_path / "draft.txt").write_text(ONE_SILENT, encoding="utf-8")
    told = kb("check", tmp_path / "draft.txt", "--json")
    (motion,) = told.data["motions"]
    assert [each["request"] for each in motion["silent"]] == ["request/kst-35570-XVII-26.1.2"]
    assert {each["request"][-3:] for each in motion["answered"]} == {"1.1", "1.3"} and not motion["promised"]
    assert motion["claimed_without_answer"] and told.code == 1
    shown = kb("check", tmp_path / "draft.txt").out
    assert shown.count("wordt niet beantwoord") == 1 and "zonder antwoord" in " ".join(shown.split())


def test_the_letter_that_the_base_was_made_from_differs_from_it_in_nothing(kb, letter_path: Path) -> None:
    assert kb("init").code == 0
    told = kb("check", letter_path, "--date", "2021-11-22", "--json").data
    assert not told["differences"]
    assert len(told["motions"]) == 3 and all(each["known"] for each in told["motions"])


def test_what_a_draft_promises_comes_with_its_date(checked) -> None:
    promised = {each["text"]: each["dates"] for each in checked.data["promises"]}
    assert promised["Over de veerboten zal ik uw Kamer voor 1 juni 2022 informeren."][0]["date"] == "2022-06-01"


def test_checking_stores_nothing(kb, data_dir: Path, tmp_path: Path) -> None:
    assert kb("init").code == 0
    before = kb("motions", "--json").out
    (tmp_path / "draft.txt").write_text("Ik ontraad de motie-Jansen (Kamerstuk 12 345, nr. 6).", encoding="utf-8")
    assert kb("check", tmp_path / "draft.txt").code == 1
    assert kb("motions", "--json").out == before
