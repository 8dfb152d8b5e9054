"""What codes of countries mean."""

import pytest

from kb.concentration.countries import Meaning, in_eu_2020, in_eu_dated, name, partner


@pytest.mark.parametrize(
    ("code", "meaning", "country"),
    [
        ("EL", Meaning.COUNTRY, "GR"), ("GRC", Meaning.COUNTRY, "GR"), ("nl", Meaning.COUNTRY, "NL"),
        ("China", Meaning.COUNTRY, "CN"), ("Duitsland", Meaning.COUNTRY, "DE"), ("156", Meaning.COUNTRY, "CN"),
        ("World", Meaning.AGGREGATE, None), ("W00", Meaning.AGGREGATE, None), ("EU27_2020", Meaning.AGGREGATE, None),
        ("EXT_EU27_2020", Meaning.AGGREGATE, None), ("Areas, nes", Meaning.UNSPECIFIED, None),
        ("Atlantis", Meaning.UNKNOWN, None), ("", Meaning.UNKNOWN, None),
    ],
)  # fmt: skip
def test_a_code_or_name_stands_for_a_country_a_sum_or_nothing_known(code, meaning, country):
    found = partner(code)
    assert (found.meaning, found.country) == (meaning, country)


@pytest.mark.parametrize(
    ("code", "now", "then"), [("GB", False, True), ("NLD", True, True), ("HR", True, False), ("US", False, False)]
)
def test_membership_is_that_of_2020_or_that_of_the_year(code, now, then):
    assert (in_eu_2020(code), in_eu_dated(code, 2010)) == (now, then)


def test_countries_have_a_name_in_both_languages_and_what_is_none_keeps_its_code():
    assert (name("DEU", "nl"), name("DEU", "en"), name("Atlantis", "nl")) == ("Duitsland", "Germany", "Atlantis")
