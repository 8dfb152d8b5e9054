"""The cleaned text leads back to the characters it came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.citations.clean import clean


def test_blanks_and_dashes_are_folded() -> None:
    assert clean("21\u00a0501–02,\n   nr. 3").text == "21 501-02, nr. 3"


def test_a_blank_line_stays_a_break() -> None:
    assert clean("een\n \ntwee").text == "een\ntwee"


def test_a_running_footer_becomes_a_break() -> None:
    assert (
        clean("een zin Tweede Kamer, vergaderjaar 2019–2020, 35 300 XVI, nr. 133 4 gaat door").text
        == "een zin \n gaat door"
    )


@pytest.mark.parametrize(
    "torn",
    [
        "Kamerstuk 22 112, nr.\n\n3134",
        "Kamerstuk\n\n22 112, nr. 3134",
        "Kamerstuk 22 112,\n\nnr. 3134",
        "Kamerstuk 22 112, nr.\n\nTweede Kamer, vergaderjaar 2021–2022, 35 925 XVII, nr. 54 4\n\n3134",
    ],
)
def test_a_page_break_inside_a_citation_is_a_blank(torn: str) -> None:
    assert clean(torn).text == "Kamerstuk 22 112, nr. 3134"


@given(st.text(alphabet="ab 1–\u00a0\n\r\t", max_size=60))
def test_every_visible_character_comes_from_where_the_map_says(text: str) -> None:
    cleaned = clean(text)
    for at, char in enumerate(cleaned.text):
        if char not in " \n":
            span = cleaned.original(at, at + 1)
            assert text[span.start : span.end].replace("–", "-") == char
