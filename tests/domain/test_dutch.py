from hypothesis import given
from hypothesis import strategies as st

from kb.domain.dutch import blanked, fold, light_stem


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
