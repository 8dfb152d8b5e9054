"""The tail of a citation names its numbers and pages."""

import pytest

from kb.citations.numbers import numbers_and_pages


@pytest.mark.parametrize(
    ("tail", "numbers", "pages"),
    [
        (", nr. 26", ["26"], None),
        (", nr. 1 t/m 4", ["1", "2", "3", "4"], None),
        (", nrs. 3, 5 en 7", ["3", "5", "7"], None),
        (", nrs. A-C", ["A", "B", "C"], None),
        (", nr. 4, p. 12 en 13, en nr. 6", ["4", "6"], "12-13"),
        (", nr. 3 (bijlage 4), blz. 21", ["3"], "21"),
        (", nr. 35 t/m 8", ["35", "8"], None),
        (", nr. 1 t/m 9999", ["1", "9999"], None),
        (", nr. Y t/m AB", ["Y", "Z", "AA", "AB"], None),
        (", nr. AZ-BB", ["AZ", "BA", "BB"], None),
        (", nr. 4 t/m 6a", ["4", "6a"], None),
        (", NR. 33", ["33"], None),
        (", NRS. 3 EN 5", ["3", "5"], None),
        (", NRS. 3, EN 5 T/M 7, BLZ. 2 EN 3", ["3", "5", "6", "7"], "2-3"),
        (", NRS. A EN C", ["A", "C"], None),
        (", NUMMERS 2 TOT EN MET 4", ["2", "3", "4"], None),
        (", nr. NR", ["NR"], None),
        (", nrs. EM, EN en NO", ["EM", "EN", "NO"], None),
        (", letter A", ["A"], None),
        (", nr. 32, I en II", ["32"], None),
    ],
)
def test_a_tail_is_read_in_full(tail: str, numbers: list[str], pages: str | None) -> None:
    assert numbers_and_pages(tail) == (numbers, pages)
