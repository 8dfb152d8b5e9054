"""Where a sentence ends, and where a dot is only a dot."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.documents.offsets import Span
from kb.documents.sentences import ABBREVIATIONS, ENDING_ABBREVIATIONS, sentences

WHOLE = [
    "Zie Kamerstuk 12 345, nr. 1 en art. 5 van de wet.",
    "Mw. Th.J.A.M. de Vries en dhr. A. Jansen kwamen.",
    "In de motie Jansen c.s. (Kamerstuk 12 345, nr. 5) staat dat.",
    "Op 29 september jl. is dat gezegd.",
    "Het gaat om 1) regen, 2) zon en 3) wind.",
    "Er zijn 3.449 producten, d.w.z. Nederlandse.",
    "Op www.voorbeeld.nl staat meer.",
]
SPLIT = [
    ["Het regent.", "Het is nat."],
    ["Op 29 september jl.", "De zon scheen."],
    ["Dat vroeg Jansen c.s.", "In reactie daarop bleef het stil."],
    ["«Waarom?»", "Dat weet niemand."],
    ["Hij zei: «Het regent.»", "Daarna was het stil."],
    ["Zij zag «regen».", "Dat klopte!", "En nu?"],
    ["Het duurde tot 2021.", "Toen stopte het."],
]


def cut(text: str) -> list[str]:
    return [text[slice(*span)] for span in sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize("text", WHOLE)
def test_a_dot_inside_a_sentence_does_not_end_it(text: str):
    assert cut(text) == [text]


@pytest.mark.parametrize("parts", SPLIT)
def test_a_text_is_cut_where_its_sentences_end(parts: list[str]):
    assert cut(" ".join(parts)) == parts


@pytest.mark.parametrize("word", sorted(ABBREVIATIONS))
def test_an_abbreviation_never_ends_a_sentence(word: str):
    assert len(cut(f"Dit is {word}. Regen en meer.")) == 1


@pytest.mark.parametrize("word", sorted(ENDING_ABBREVIATIONS))
def test_an_abbreviation_that_may_end_a_sentence_does_so_before_a_capital(word: str):
    assert len(cut(f"Dit is {word}. Regen en meer.")) == 2
    assert len(cut(f"Dit is {word}. regen en meer.")) == 1


@given(st.text(alphabet="Aa .!?«»()1\n", max_size=80), st.integers(0, 20))
def test_sentences_leave_out_nothing_but_blanks(text: str, start: int):
    span = Span(min(start, len(text)), len(text))
    found = sentences(text, span)
    assert "".join("".join(text[slice(*cut)].split()) for cut in found) == "".join(text[span.start :].split())
    assert all(before.end <= after.start for before, after in pairwise(found))
