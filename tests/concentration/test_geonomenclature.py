"""Eurostat's numbers of countries: what each stood for in which year."""

import csv
from importlib.resources import files

import pytest

from kb.concentration.countries import Meaning, partner
from kb.concentration.geonomenclature import FILE, country_of


@pytest.mark.parametrize(
    ("number", "year", "country"),
    [
        (1, 2010, "FR"), (2, 1990, "BE"), (2, 2010, None), (17, 2010, "BE"), (58, 1989, "DD"), (40, 1980, "PT"),
        (10, 1990, "PT"), (720, 1999, "CN"), (4, 2000, "DE"), (56, 1991, "SUHH"), (75, 1995, "RU"), (19, 1980, None),
    ],
)  # fmt: skip
def test_a_number_stands_for_a_country_in_some_years_only(number, year, country):
    assert country_of(number, year) == country


def test_no_number_stands_for_two_in_one_year_and_each_says_where_that_is_from():
    rows = list(csv.DictReader((files("kb.concentration") / FILE).read_text("utf-8").splitlines()))
    years = [(row["number"], year) for row in rows for year in range(int(row["from"]), int(row["to"] or 2025) + 1)]
    assert len(years) == len(set(years))
    assert all(row["source"] for row in rows)


def test_what_a_number_means_is_a_country_that_is_known_or_one_that_is_no_more():
    rows = csv.DictReader((files("kb.concentration") / FILE).read_text("utf-8").splitlines())
    unknown = {row["means"] for row in rows if partner(row["means"]).meaning is Meaning.UNKNOWN}
    assert unknown == {"YUCS", "SUHH", "CSHH", "CSXX", "PCPZ", "ANHH", "YDYE"}
