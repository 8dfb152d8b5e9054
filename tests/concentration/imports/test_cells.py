"""What one cell means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.concentration.imports import cells


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2019", 2019),
        ("2019.0", 2019),
        ("201907", 201907),
        ("202452", 2024),
        ("2019-07", 201907),
        ("2017-01-01", 201701),
        ("2017-01-01 00:00:00", 201701),
        ("2019M07", 201907),
        ("2019MM07", 201907),
        ("2019JJ00", 2019),
        ("201913", 0),
        ("201900", 0),
        ("19", 0),
        ("0019", 0),
        ("vorig jaar", 0),
        ("", 0),
    ],
)
def test_a_period_is_a_year_or_a_month_or_nothing(written: str, meant: int) -> None:
    assert cells.period(written) == meant


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("90811", "090811"),
        ("090811", "090811"),
        ("1", "01"),
        ("0908.11", "090811"),
        ("0908 11 00", "09081100"),
        ("9081100", "09081100"),
        ("39XXXXXX", "39XXXXXX"),
        ("  ", ""),
    ],
)
def test_a_code_gets_back_the_zero_that_a_program_took(written: str, code: str) -> None:
    assert cells.product(written) == code


@given(st.integers(1, 10**8 - 1), st.sampled_from([2, 4, 6, 8]))
def test_a_code_survives_being_kept_as_a_number(number: int, digits: int) -> None:
    code = str(number).zfill(digits)[-digits:]
    if not code.startswith("00"):
        assert cells.product(str(int(code))) == code


@pytest.mark.parametrize(("flow", "signs"), cells.FLOWS.items())
def test_a_flow_is_known_by_each_of_its_signs(flow: str, signs: tuple[str, ...]) -> None:
    assert {cells.flow(sign.upper()) for sign in signs} == {flow}
    assert cells.flow("doorvoer") == ""
