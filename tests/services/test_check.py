"""A draft is held against what is known before it is sent."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine

from kb.bundled import bundled
from kb.documents.reader import read
from kb.domain.values import Origin
from kb.mentions.gazetteer import Gazetteer
from kb.mentions.model import Name
from kb.services.analyse import analyse
from kb.services.check import check
from kb.services.check_draft import Row
from kb.services.names import Catalogue, catalogue
from kb.storage.database import reading, writing
from kb.storage.tables import CommitmentRow, MotionMoverRow, MotionRow, ObservationRow, RegisteredRow

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


FERRIES = Catalogue(
    Gazetteer([Name("Verenverordening", "instrument/ferry-act", "instrument", "Verenverordening")]), {}, {}
)


def checked(engine: Engine, *paragraphs: str, names: Catalogue | None = None, date: str = "2020-06-01") -> Row:
    known = names or catalogue(bundled("seeds"))
    found = analyse(read("\n\n".join(paragraphs).encode(), "concept.txt"), known, date=date)
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


@pytest.mark.parametrize(
    "words",
    [
        "Kamerstuk 99 001, nr. 5 is hiermee afgedaan.",
        "In Kamerstuk 99 001, nr. 5 wordt iets gevraagd. Deze motie is hiermee afgedaan.",
    ],
)
def test_a_motion_is_also_known_by_its_number_alone(example: Engine, words: str) -> None:
    (motion,) = checked(example, words)["motions"]
    assert (motion["motion"], motion["known"]) == ("kst-99001-5", True)
    assert motion["claimed_without_answer"] and len(motion["silent"]) == 2


@pytest.mark.parametrize(
    "words",
    [
        "Beide moties zijn afgehandeld: Kamerstuk 99 001, nr. 5 en Kamerstuk 99 001, nr. 6.",
        "De moties onder Kamerstuk 99 001, nr. 5 en Kamerstuk 99 001, nr. 6 zijn afgedaan.",
        "Dit gaat over Kamerstuk 99 001, nr. 5 en Kamerstuk 99 001, nr. 6. Beide moties zijn hiermee afgedaan.",
    ],
)
def test_what_is_said_of_a_group_is_said_of_each_of_its_motions(example: Engine, words: str) -> None:
    told = checked(example, words)["motions"]
    assert [each["motion"] for each in told] == ["kst-99001-5", "kst-99001-6"]
    assert all(each["known"] and each["silent"] and each["claimed_without_answer"] for each in told)


def test_the_members_of_a_group_may_be_listed_below_it(example: Engine) -> None:
    told = checked(
        example,
        "De volgende moties zijn hiermee afgedaan:",
        "- Kamerstuk 99 001, nr. 5;",
        "Verder speelt Kamerstuk 99 001, nr. 6.",
    )["motions"]
    assert [(each["motion"], each["claimed_without_answer"]) for each in told] == [
        ("kst-99001-5", True),
        ("kst-99001-6", False),
    ]


def test_a_paper_that_is_no_motion_is_not_taken_for_one_and_a_listed_one_that_is_not_here_is_told(
    example: Engine,
) -> None:
    assert not checked(example, "Kamerstuk 99 001, nr. 7 is hiermee afgedaan.")["motions"]
    told = checked(example, "De moties onder Kamerstuk 99 001, nr. 5 en Kamerstuk 99 009, nr. 1 zijn afgedaan.")
    assert [(each["motion"], each["known"]) for each in told["motions"]] == [
        ("kst-99001-5", True),
        ("kst-99009-1", False),
    ]


def test_a_motion_named_and_elsewhere_cited_by_its_number_is_told_once(example: Engine) -> None:
    (motion,) = checked(
        example,
        "In deze brief ga ik in op de motie van het lid De Vries c.s. over de veren.",
        "Daarmee is Kamerstuk 99 001, nr. 5 afgedaan.",
    )["motions"]
    assert {each["stance"] for each in motion["statements"]} == {"informs", "handled"}


def test_an_announced_answer_is_promised_and_not_given(example: Engine) -> None:
    (motion,) = checked(example, f"{SETTLED} Ik zal de Kamer hierover nog informeren.")["motions"]
    assert not motion["answered"] and motion["claimed_without_answer"]
    assert [(each["text"], each["stance"]) for each in motion["promised"]] == [("De Kamer berichten", "announces")]


def test_that_a_letter_goes_into_a_motion_tells_the_house_nothing_until_something_is_said(example: Engine) -> None:
    opening = "In deze brief ga ik in op de motie van het lid De Vries c.s. (Kamerstuk 99 001, nr. 5)."
    (motion,) = checked(example, opening)["motions"]
    assert len(motion["silent"]) == 2
    (motion,) = checked(example, opening, "Het kabinet heeft de veren laten onderzoeken.")["motions"]
    assert len(motion["answered"]) == 2 and not motion["silent"]
    (motion,) = checked(example, opening, "De veren te laten onderzoeken acht ik onwenselijk.")["motions"]
    assert [each["stance"] for each in motion["answered"]] == ["declines", "informs"]


def test_a_sentence_about_another_motion_answers_nothing(example: Engine) -> None:
    told = checked(
        example,
        SETTLED,
        "De motie-Bakker (Kamerstuk 99 001, nr. 6) voer ik uit door de veren te onderzoeken.",
        "De Kamer wordt hierover in mei bericht.",
    )
    first = next(each for each in told["motions"] if each["motion"] == "kst-99001-5")
    assert len(first["silent"]) == 2


def test_a_refusal_answers_and_is_told_as_one(example: Engine) -> None:
    (motion,) = checked(example, SETTLED, "De veren te laten onderzoeken acht ik onwenselijk.")["motions"]
    (answer,) = motion["answered"]
    assert (answer["text"], answer["stance"]) == ("De veren onderzoeken", "declines")


@pytest.fixture
def two_by_bakker(example: Engine) -> Engine:
    """The example, in which Bakker moved one motion alone, one with De Vries, and one with two others."""
    with writing(example) as session:
        for number, movers in ((8, ("bakker", "de-vries")), (9, ("bakker",))):
            id_ = f"motion/kst-99001-{number}"
            session.add(RegisteredRow(id=id_, kind="motion", recorded_at=LOADED))
            session.flush()
            session.add(MotionRow(id=id_, label_nl=f"Motie {number}", reference=id_[7:], source="eigen voorbeeld"))
            session.flush()
            for ordinal, mover in enumerate(movers, start=1):
                session.add(
                    MotionMoverRow(
                        id=f"{id_} {ordinal}",
                        motion_id=id_,
                        ordinal=ordinal,
                        actor_id=f"actor/{mover}",
                        recorded_at=LOADED,
                        source="eigen voorbeeld",
                    )
                )
    return example


def test_where_more_than_one_motion_fits_each_is_told(two_by_bakker: Engine) -> None:
    (motion,) = checked(two_by_bakker, "De motie-Bakker is afgedaan.")["motions"]
    assert (motion["known"], motion["motion"]) == (False, None)
    assert [each["motion"] for each in motion["candidates"]] == ["kst-99001-6", "kst-99001-9"]


def test_how_many_moved_a_motion_tells_which_one_is_meant(two_by_bakker: Engine) -> None:
    (motion,) = checked(two_by_bakker, "De motie van de leden Bakker en De Vries is afgedaan.")["motions"]
    assert motion["motion"] == "kst-99001-8"


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


@pytest.fixture
def measured(example: Engine) -> Engine:
    """The example, with a share and two numbers of the same things."""
    with writing(example) as session:
        for name, label, value, unit, of in (
            ("loss-share", "Aandeel veren met een kapotte schacht", 0.039, "fraction", "getelde veren"),
            ("loss", "Veren met een kapotte schacht", 39, "count", "veren"),
            ("counted", "Getelde veren", 1000, "count", "veren"),
        ):
            id_ = f"observation/{name}"
            session.add(RegisteredRow(id=id_, kind="observation", recorded_at=LOADED))
            session.flush()
            session.add(
                ObservationRow(
                    id=id_, label_nl=label, value=value, unit=unit, of_nl=of, source="eigen voorbeeld",
                    document_id="document/kst-99001-7", fragment="h1.p1", exact="twaalf van de veertien",
                    recorded_at=LOADED, origin=Origin.CURATED,
                )
            )  # fmt: skip
    return example


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("Van de 1.000 getelde veren zijn er 45 kapot aan de schacht.", ["45"]),
        ("Van de 1.000 getelde veren zijn er 39 kapot aan de schacht.", []),
        ("Het aandeel veren met een kapotte schacht is 5%.", ["5%"]),
        ("Het aandeel veren met een kapotte schacht is 4%.", []),
        ("Het aandeel veren met een kapotte schacht is 3,9%.", []),
        ("Ongeveer 40 veren hebben een kapotte schacht.", []),
        ("In China is het aandeel veren met een kapotte schacht 5%.", []),
    ],
)
def test_each_figure_of_a_sentence_is_held_against_the_one_that_it_is_about(
    measured: Engine, sentence: str, stated: list[str]
) -> None:
    assert [each["stated"] for each in checked(measured, sentence)["differences"]] == stated


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("De Verenverordening is op 3 mei 2021 aangenomen.", [("date", "2021-05-03", "2021-06-15")]),
        ("De Verenverordening, die op 3 mei 2021 aangenomen is, helpt ons.", [("date", "2021-05-03", "2021-06-15")]),
        ("De Verenverordening is op 15 juni 2021 aangenomen.", []),
        ("De Verenverordening is aangenomen, zoals ik u op 3 juli 2021 berichtte.", []),
        ("De Verenverordening is aangenomen. Op 3 juli 2021 sprak ik over de Verenverordening.", []),
        ("De Verenverordening is in werking getreden.", [("stage", "in_force", "adopted")]),
        ("De Verenverordening is ingediend.", [("stage", "proposed", "adopted")]),
    ],
)
def test_a_day_or_stage_that_differs_is_told_and_another_day_in_the_letter_is_not(
    example: Engine, sentence: str, stated: list[tuple[str, str, str]]
) -> None:
    told = checked(example, sentence, names=FERRIES, date="2021-09-01")["differences"]
    assert [(each["what"], each["stated"], each["known"]) for each in told] == stated


def test_what_is_proposed_may_be_called_intended(example: Engine) -> None:
    assert not checked(example, "Hierbij helpt de beoogde Verenverordening.", names=FERRIES, date="2020-09-01")[
        "differences"
    ]
