from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from kb.domain.recess import recess_before


@dataclass(frozen=True)
class Days:
    label_nl: str
    last_day: date
    source: str = "own example"


KNOWN = [
    Days("Zomerreces 2031", date(2031, 9, 1)),
    Days("Zomerreces 2030", date(2030, 9, 2)),
    Days("Herfstreces 2030", date(2030, 10, 21)),
]


@pytest.mark.parametrize(
    ("said", "asked_on", "meant"),
    [
        ("kort na het zomerreces", date(2030, 7, 1), KNOWN[1]),
        ("na afloop van het komende herfstreces", date(2030, 7, 1), KNOWN[2]),
        ("direct na het reces", date(2030, 7, 1), None),
        ("kort na het zomerreces", date(2030, 9, 3), KNOWN[0]),
        ("kort na het zomerreces", date(2031, 9, 2), None),
        ("voor het zomerreces", date(2030, 7, 1), None),
    ],
)
def test_a_term_leans_on_the_next_recess_of_that_name_to_end(said: str, asked_on: date, meant: Days | None) -> None:
    assert recess_before(said, asked_on, KNOWN) == meant
