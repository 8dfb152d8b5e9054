import re

from hypothesis import given
from hypothesis import strategies as st

from kb.domain.dutch import blanked, fold, light_stem, matches_at


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(min_size=1), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))))
def test_blanking_keeps_the_length_and_all_that_is_outside(text: str, pairs: list[tuple[int, int]]) -> None:
    spans = [(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in pairs]
    result = blanked(text, spans)
    assert len(result) == len(text)
    inside = {at for start, end in spans for at in range(start, end)}
    assert all((result[at] == "\x00") if at in inside else (result[at] == text[at]) for at in range(len(text)))


def test_inflected_forms_share_a_stem() -> None:
    assert light_stem("grondstoffen") == light_stem("grondstof")
    assert light_stem("zeldzame") == light_stem("zeldzaam")


@given(st.text("ab "))
def test_looking_at_every_place_finds_what_a_search_finds(text: str) -> None:
    pattern = re.compile(r"a+b?|\b(?<=a )b")
    found = matches_at(pattern, text, range(len(text)))
    assert [each.span() for each in found] == [each.span() for each in pattern.finditer(text)]


def test_a_place_within_a_match_begins_no_other() -> None:
    assert [each.group() for each in matches_at(re.compile("brug+"), "brugg brug", [0, 1, 6])] == ["brugg", "brug"]
