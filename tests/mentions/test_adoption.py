"""What a text presupposes of the decision on a motion."""

import pytest

from kb.documents.reader import read
from kb.mentions.adoption import PRESUPPOSING
from kb.mentions.motions import find_motions


def presupposed(text: str) -> list[tuple[str, ...]]:
    return [tuple(each.surface for each in motion.presupposed) for motion in find_motions(text, [])]


@pytest.mark.parametrize("form", PRESUPPOSING, ids=lambda form: form.example[:40])
def test_every_form_is_found_in_its_example_of_the_motion_that_it_names(form):
    (words,) = presupposed(form.example)
    assert len(words) == 1
    assert words[0] in form.example


@pytest.mark.parametrize(
    "text",
    [
        "De motie van het lid De Vries is niet aangenomen.",
        "Als de motie van het lid De Vries is aangenomen, begint de telling.",
        "De motie van het lid De Vries is verworpen; een andere motie werd aangenomen.",
        "De motie van het lid De Vries verzoekt de regering de ganzen te tellen.",
        "Ik ontraad de motie van het lid De Vries, die morgen kan zijn aangenomen.",
        "De Kamer heeft vaker om een telling gevraagd. De motie van het lid De Vries gaat over veren.",
    ],
)
def test_a_condition_a_denial_and_another_outcome_presuppose_nothing(text):
    assert not any(presupposed(text))


def test_a_sentence_that_names_two_motions_is_left_to_a_person():
    text = "De motie van het lid De Vries is aangenomen en de motie van het lid Jansen ook."
    assert not any(presupposed(text))


def test_the_real_letter_presupposes_the_adoption_of_each_of_its_three_motions(letter_bytes: bytes):
    text = read(letter_bytes, "letter.txt").text
    found = [motion for motion in find_motions(text, []) if motion.presupposed]
    assert [motion.movers for motion in found] == [["Alkaya", "Weverling"], ["Sjoerdsma"], ["Brekelmans"]]
