"""A draft is held against what is known before it is sent."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine

from kb.bundled import bundled
from kb.documents.reader import read
from kb.services.analyse import analyse
from kb.services.check import check
from kb.services.check_draft import Row
from kb.services.names import catalogue
from kb.storage.database import reading, writing
from kb.storage.tables import CommitmentRow, RegisteredRow

from .conftest import LOADED

SETTLED = "Met deze brief beschouw ik de motie van het lid De Vries c.s. (Kamerstuk 99 001, nr. 5) als afgedaan."
COMMITMENT = "TZ202001-007"


@pytest.fixture
def promised(example: Engine) -> Engine:
    """The example, in which a minister also promised to count the geese."""
    with writing(example) as session:
        session.add(RegisteredRow(id=f"commitment/{COMMITMENT}", kind="commitment", recorded_at=LOADED))
        session.flush()
        session.add(
            CommitmentRow(
                id=f"commitment/{COMMITMENT}",
                label_nl="Toezegging over ganzen",
                reference=COMMITMENT,
                source="eigen voorbeeld",
                quote="De ganzen in de polder worden geteld",
                status="Openstaand",
                due=date(2020, 9, 1),
            )
        )
    return example


def checked(engine: Engine, *paragraphs: str) -> Row:
    found = analyse(
        read("\n\n".join(paragraphs).encode(), "concept.txt"), catalogue(bundled("seeds")), date="2020-06-01"
    )
    with reading(engine) as session:
        return check(session, found)


def test_a_motion_called_settled_of_which_one_request_is_answered_leaves_the_other_silent(example: Engine) -> None:
    told = checked(example, SETTLED, "Het kabinet heeft de veren laten onderzoeken door een instituut.")
    (motion,) = told["motions"]
    assert [each["text"] for each in motion["answered"]] == ["De veren onderzoeken"]
    assert [each["text"] for each in motion["silent"]] == ["De Kamer berichten"]
    assert motion["claimed_without_answer"] and not told["in_order"]


def test_a_motion_is_also_known_by_its_mover_alone(example: Engine) -> None:
    (motion,) = checked(example, "In deze brief ga ik in op de motie-De Vries c.s. over de veren.")["motions"]
    assert (motion["motion"], motion["known"]) == ("kst-99001-5", True)


def test_what_is_said_of_a_commitment_stands_beside_its_state_by_the_chamber(promised: Engine) -> None:
    (told,) = checked(promised, f"De toezegging {COMMITMENT} is hiermee afgedaan.")["commitments"]
    assert (told["known"], told["status"], told["due"]) == (True, "Openstaand", "2020-09-01")
    assert told["claimed_without_answer"]


def test_a_commitment_that_a_sentence_answers_is_in_order(promised: Engine) -> None:
    told = checked(
        promised,
        "In de polder worden de ganzen nu elk jaar geteld.",
        f"De toezegging {COMMITMENT} is hiermee afgedaan.",
    )
    (commitment,) = told["commitments"]
    assert commitment["answered"] == "In de polder worden de ganzen nu elk jaar geteld."
    assert not commitment["claimed_without_answer"] and told["in_order"]


def test_a_commitment_that_is_not_here_is_told_and_one_without_a_number_is_not_held_against_the_draft(
    promised: Engine,
) -> None:
    unknown = checked(promised, "De toezegging TZ199901-001 is hiermee afgedaan.")
    assert (unknown["commitments"][0]["known"], unknown["in_order"]) == (False, False)
    without = checked(promised, "Mijn toezegging over de sluizen is hiermee afgedaan.")
    assert (without["commitments"][0]["known"], without["in_order"]) == (None, True)


def test_a_figure_that_differs_is_told_as_people_write_it(example: Engine) -> None:
    (told,) = checked(example, "Van de veren komen er nu 13 veren van overzee.")["differences"]
    assert (told["what"], told["stated"], told["known_as"]["nl"]) == ("figure", "13 veren", "12 veren")
    assert (told["name"]["nl"], told["source"]) == ("Veren van overzee", "eigen voorbeeld")
