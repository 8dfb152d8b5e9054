"""The last day of a term in words."""

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.domain.due import RULES, Setting, due, prinsjesdag


@dataclass(frozen=True)
class Recess:
    label_nl: str
    first_day: date


RECESSES = (Recess("Meireces 2023", date(2023, 4, 21)), Recess("Zomerreces 2023", date(2023, 7, 7)))
MARCH = Setting(date(2023, 3, 1), RECESSES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule)
def test_every_rule_gives_the_day_of_its_example(rule):
    found = due(rule.example, MARCH)
    assert (found.date, found.rule) == (rule.gives, rule.rule)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("voor 1 februari", date(2024, 1, 31)),  # the next one
        ("binnen twee weken", date(2023, 3, 15)),
        ("binnen één jaar", date(2024, 3, 1)),
        ("in het eerste kwartaal", date(2023, 3, 31)),
        ("uiterlijk in Q4 van 2023", date(2023, 12, 31)),
        ("voor eind 2024", date(2024, 12, 31)),
        ("voor het zomerreces van 2023", date(2023, 7, 6)),
        ("voor Prinsjesdag 2024", date(2024, 9, 16)),
        ("zo snel mogelijk", None),
        ("kort na het zomerreces", None),
        ("voor de zomer", None),
        ("voor de begrotingsbehandeling", None),
        ("vanaf 1 januari 2024", None),
        ("voor het kerstreces", None),  # no such recess is known
        ("voor 1 mei 2022", None),  # passed when it was set: it can not be what is meant
        ("uiterlijk 31 februari 2024", None),
    ],
)
def test_only_a_form_that_has_a_last_day_gives_one(said, day):
    found = due(said, MARCH)
    assert (found.date if found else None) == day


def test_a_month_later_is_in_that_month():
    assert due("binnen een maand", Setting(date(2023, 1, 31))).date == date(2023, 2, 28)


def test_the_session_begins_on_the_third_tuesday_of_september():
    assert [prinsjesdag(year).day for year in (2021, 2022, 2023, 2024)] == [21, 20, 19, 17]


@given(st.sampled_from(RULES), st.dates(date(2001, 1, 1), date(2098, 12, 31)))
def test_no_term_ends_before_it_was_set(rule, day):
    found = due(rule.example, Setting(day, RECESSES))
    assert found is None or found.date >= day
