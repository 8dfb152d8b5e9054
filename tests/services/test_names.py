"""The names of the seeds, and the official numbers of what they name."""

from pathlib import Path

import pytest

from kb.bundled import bundled
from kb.citations.extract import find_citations
from kb.domain.identifiers import parse_identifier
from kb.services.names import catalogue

INSTRUMENTS = """id,label_nl,celex,com
instrument/act,Veerverordening,32021R0167,COM(2019) 623
instrument/plan,Veerplan,,COM(2020) 474
instrument/note,Veernota,,C(2021) 8481
instrument/idea,Veeridee,,nog niet bekend
"""
MEASURES = """id,label_nl,bwb,dossier
measure/law,Veerwet,BWBR0044449,35502
measure/bill,Bruggenwet,,35 880
measure/practice,Tellen,,
"""


def test_a_thing_is_known_by_the_id_that_a_citation_of_its_number_has(tmp_path: Path) -> None:
    (tmp_path / "instruments.csv").write_text(INSTRUMENTS, encoding="utf-8")
    (tmp_path / "measures.csv").write_text(MEASURES, encoding="utf-8")
    assert catalogue(tmp_path).identifiers == {
        "instrument/act": "celex:32021R0167",
        "instrument/plan": "com:2020:474",
        "instrument/note": "c:2021:8481",
        "measure/law": "bwb:BWBR0044449",
        "measure/bill": "kst-35880",
    }


@pytest.mark.parametrize("number", ["COM(2020) 474", "C(2021) 8481", "JOIN(2021) 30", "32021R0167", "BWBR0044449"])
def test_seeds_and_citations_spell_a_number_alike(number: str) -> None:
    (citation,) = find_citations(f"Zie {number}.")
    assert citation.ids == (parse_identifier(number),)


def test_every_policy_of_the_seeds_has_its_number_in_the_official_spelling() -> None:
    numbers = [
        number
        for entity, number in catalogue(bundled("seeds")).identifiers.items()
        if entity.startswith(("instr", "meas"))
    ]
    assert numbers
    assert [parse_identifier(number) for number in numbers] == numbers
