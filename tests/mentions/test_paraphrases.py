"""What a motion asks is found where a text tells it in its own words."""

import pytest

from kb.citations.extract import find_citations
from kb.domain.values import RequestKind
from kb.mentions.model import FoundMotion
from kb.mentions.motions import find_motions
from kb.mentions.paraphrases import FORMS, MOTION_ASKS


def motions_in(text: str) -> list[FoundMotion]:
    return find_motions(text, find_citations(text))


@pytest.mark.parametrize("example", [example for _, example in (*FORMS, MOTION_ASKS)])
def test_each_form_tells_what_is_asked_and_of_whom(example: str) -> None:
    (motion,) = motions_in(example)
    assert motion.dicta == []
    assert [(each.dictum, each.text, each.addressee) for each in motion.requests] == [
        (None, "veren te tellen", "regering")
    ]


@pytest.mark.parametrize(
    ("text", "requests"),
    [
        (
            "Met de motie-Jansen c.s. heeft de Kamer de regering verzocht te onderzoeken hoe veren varen en de Kamer "
            "hierover voor de zomer te informeren.",
            ["te onderzoeken hoe veren varen", "de Kamer hierover voor de zomer te informeren"],
        ),
        (
            "De motie-Jansen (36 410, nr. 4) roept de regering op om veren te tellen en verzoekt de regering bruggen te bouwen.",
            ["veren te tellen", "bruggen te bouwen"],
        ),
        (
            "De motie-Jansen is aangenomen. Daarin wordt de minister van Verkeer en Waterstaat gevraagd veren te tellen; "
            "dat gebeurt.",
            ["veren te tellen"],
        ),
        ("De motie-Jansen verzoekt om veren te tellen, maar dat gebeurt al.", ["veren te tellen"]),
    ],
)
def test_the_words_are_cut_into_requests(text: str, requests: list[str]) -> None:
    (motion,) = motions_in(text)
    assert [each.text for each in motion.requests] == requests


def test_a_told_request_has_its_kind_and_term() -> None:
    (motion,) = motions_in("In de motie-Jansen wordt de regering verzocht de Kamer voor de zomer te informeren.")
    assert [(each.kind, each.deadline) for each in motion.requests] == [(RequestKind.INFORM_CHAMBER, "voor de zomer")]


@pytest.mark.parametrize(
    "text",
    [
        "Ter uitvoering van de motie-Jansen is de minister van Verkeer gevraagd om veren te tellen.",
        "In reactie op de motie-Jansen heb ik de Europese Commissie verzocht om veren te tellen.",
        "In lijn met de motie-Jansen heeft het kabinet de gemeente verzocht veren te tellen.",
        "Conform de motie-Jansen verzoekt de regering de Commissie om veren te tellen.",
        "De motie-Jansen vraagt veel van de regering.",
        "De motie-Jansen is aangenomen. Het kabinet wordt verzocht veren te tellen.",
    ],
)
def test_what_the_government_does_about_a_motion_is_not_what_it_asks(text: str) -> None:
    (motion,) = motions_in(text)
    assert motion.requests == []


def test_what_is_quoted_goes_before_what_is_told() -> None:
    (motion,) = motions_in(
        "De motie-Jansen verzoekt de regering «veren te tellen». De motie-Jansen verzoekt de regering om telling."
        " In de motie-Jansen wordt de regering verzocht veren te laten tellen."
    )
    assert [(each.dictum, each.text) for each in motion.requests] == [(0, "veren te tellen")]


def test_a_motion_told_of_twice_asks_what_is_told_first() -> None:
    (motion,) = motions_in(
        "De motie-Jansen verzoekt de regering om veren te tellen.\n\n"
        "De motie-Jansen verzoekt de regering om alle veren te tellen."
    )
    assert [each.text for each in motion.requests] == ["veren te tellen"]
