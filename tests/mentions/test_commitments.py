import pytest

from kb.domain.values import Stance
from kb.mentions.model import FoundCommitment
from kb.mentions.motions import find_motions_and_commitments


def commitments_in(text: str) -> list[FoundCommitment]:
    return find_motions_and_commitments(text, []).commitments


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("Uitvoering van de toezegging over het veer", [Stance.CARRIES_OUT]),
        ("Met deze brief geef ik gevolg aan mijn toezegging.", [Stance.CARRIES_OUT]),
        ("Zoals toegezegd aan het lid Jansen heb ik de veren laten tellen.", [Stance.CARRIES_OUT]),
        ("Ik heb toegezegd het veer te bezien. Daar kom ik na de zomer op terug.", [Stance.ANNOUNCES]),
        ("In het debat heb ik de Kamer een brief over veren toegezegd.", []),
        ("Ik zeg toe dat er een brief over veren komt.", [Stance.ANNOUNCES]),
    ],
)
def test_a_commitment_is_found_with_what_is_said_of_it(text: str, stances: list[Stance]) -> None:
    (commitment,) = commitments_in(text)
    assert [statement.stance for statement in commitment.statements] == stances


def test_a_number_is_read() -> None:
    (commitment,) = commitments_in("Afdoening toezegging (T01234) over het veer")
    assert commitment.id == "T01234"


def test_words_that_point_back_name_the_same_commitment() -> None:
    (commitment,) = commitments_in("Ik heb toegezegd het veer te bezien. Deze toezegging beschouw ik als afgedaan.")
    assert len(commitment.mentions) == 2
    assert [statement.stance for statement in commitment.statements] == [Stance.HANDLED]


@pytest.mark.parametrize(
    "text", ["De subsidie die is toegezegd, is betaald.", "Het begrip toezegging komt in de wet niet voor."]
)
def test_money_and_the_word_alone_are_no_commitments(text: str) -> None:
    assert commitments_in(text) == []
