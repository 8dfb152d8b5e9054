"""Numbers as people write them."""

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.concentration.imports.numbers import choose, decimal_mark, either, evidence, number, parse

WRITTEN = [
    ("1.234,5", ",", 1234.5),
    ("1,234.5", ".", 1234.5),
    ("1.234.567", ",", 1234567),
    ("1,234,567", ".", 1234567),
    ("1 234 567,25", ",", 1234567.25),
    ("1\u202f234,5", ",", 1234.5),
    ("€ 12,50", ",", 12.5),
    ("12.5 EUR", ".", 12.5),
    ("-3,25", ",", -3.25),
    ("0,125", ",", 0.125),
    (",5", ",", 0.5),
    ("1.5e3", ".", 1500),
]
WRONG = ["1.2.3", "1,23.4", "12.34,5", "inf", "nan%", "twaalf", "1-2", "--5", "0x10", "1_000", "e5", ".", "1.234.56"]


@pytest.mark.parametrize(("text", "mark", "value"), WRITTEN)
def test_a_number_is_read_with_its_own_decimal_mark(text: str, mark: str, value: float) -> None:
    assert number(text, mark) == value
    assert decimal_mark(text) == mark


@pytest.mark.parametrize("text", WRONG)
@pytest.mark.parametrize("mark", [".", ","])
def test_what_is_no_number_is_never_taken_for_one(text: str, mark: str) -> None:
    assert math.isnan(number(text, mark))


@pytest.mark.parametrize("text", ["1.234", "12,345", "123", "", "abc"])
def test_what_may_be_thousands_says_nothing_of_the_decimal_mark(text: str) -> None:
    assert decimal_mark(text) is None


def _dutch(value: float) -> str:
    return f"{value:,.2f}".translate(str.maketrans({",": ".", ".": ","}))


@given(st.decimals(-(10**12), 10**12, places=2, allow_nan=False))
def test_numbers_survive_being_written_in_dutch_and_in_english(value: float) -> None:
    assert number(_dutch(value), ",") == float(value)
    assert number(f"{value:,.2f}", ".") == float(value)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_survive_being_written_by_a_program(value: float) -> None:
    read, wrong = parse(pd.Series([repr(value), "5"]), ".")
    assert read.tolist() == [value, 5.0]
    assert not wrong.any()


@given(st.text(max_size=40), st.sampled_from(",."))
def test_any_text_is_a_finite_number_or_none(text: str, mark: str) -> None:
    assert math.isnan(number(text, mark)) or math.isfinite(number(text, mark))


def test_missing_is_told_from_wrong() -> None:
    read, wrong = parse(pd.Series(["5", "", ":", None, "veel", "1e999"]), ".")
    assert read.notna().tolist() == [True, False, False, False, False, False]
    assert wrong.tolist() == [False, False, False, False, True, True]


def test_split_evidence_names_both_rows() -> None:
    found = evidence(pd.Series(["1.234", "1,5", "1.5"], index=[2, 3, 4], name="waarde"))
    with pytest.raises(ValueError, match=r"row 4, column waarde writes 1\.5 and row 3, column waarde writes 1,5"):
        choose(found.values(), ".")


CELLS = st.lists(
    st.one_of(st.from_regex(r"[+-]?[0-9]{0,5}([.,][0-9]{0,4}){0,3}", fullmatch=True), st.sampled_from(WRONG))
)


@given(CELLS, st.sampled_from(",."))
def test_a_column_is_read_as_each_of_its_cells_is(cells: list[str], mark: str) -> None:
    together, _ = parse(pd.Series(cells, dtype="str"), mark)
    assert together.tolist() == pytest.approx([number(cell, mark) for cell in cells], rel=0, abs=0, nan_ok=True)


@given(CELLS)
def test_a_column_tells_of_marks_what_each_of_its_cells_tells(cells: list[str]) -> None:
    texts = pd.Series(cells, dtype="str")
    told = {mark: cell for cell in reversed(cells) if (mark := decimal_mark(cell))}
    assert {mark: each.text for mark, each in evidence(texts).items()} == told
    assert either(texts).tolist() == either(texts.astype(object)).tolist()
