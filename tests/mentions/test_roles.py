import pytest

from kb.documents.reader import read
from kb.mentions.roles import CUES, MENTIONED, RoleCue, product_role, roles_in


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.role)
def test_every_cue_reads_its_own_example(cue: RoleCue) -> None:
    assert product_role(cue.example) == cue.role


def test_a_product_that_is_only_named_is_mentioned() -> None:
    assert product_role("Op tafel lag kaas.") == MENTIONED


@pytest.mark.parametrize(
    "opening", ["Hierbij gaat het onder meer om", "Het gaat om", "Voorbeelden zijn", "Dit betreft"]
)
def test_examples_have_the_role_of_what_they_are_examples_of(opening: str) -> None:
    assert product_role(f"{opening} kaas.", "De invoer is geconcentreerd.") == "concentrated"


def test_a_sentence_that_turns_to_something_else_takes_nothing_from_the_one_before() -> None:
    assert product_role("Op tafel lag kaas.", "De invoer is geconcentreerd.") == MENTIONED


def test_each_product_has_the_role_of_its_own_sentence() -> None:
    document = read(b"De invoer is geconcentreerd. Hierbij gaat het om kaas. Op tafel lag brood.", "proef.txt")
    places = [document.text.index("kaas"), document.text.index("brood")]
    assert roles_in(document, places) == ["concentrated", MENTIONED]
