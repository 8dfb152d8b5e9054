"""What codes of countries mean."""

import pytest

from kb.concentration.countries import Meaning, in_eu_2020, in_eu_dated, name, of_unknown_side, partner


@pytest.mark.parametrize(
    ("code", "meaning", "country"),
    [
        ("EL", Meaning.COUNTRY, "GR"), ("GRC", Meaning.COUNTRY, "GR"), ("nl", Meaning.COUNTRY, "NL"),
        ("China", Meaning.COUNTRY, "CN"), ("Duitsland", Meaning.COUNTRY, "DE"), ("156", Meaning.COUNTRY, "CN"),
        ("World", Meaning.AGGREGATE, None), ("W00", Meaning.AGGREGATE, None), ("EU27_2020", Meaning.AGGREGATE, None),
        ("EXT_EU27_2020", Meaning.AGGREGATE, None), ("Areas, nes", Meaning.UNSPECIFIED, None),
        ("XI", Meaning.COUNTRY, "GB"), ("XU", Meaning.COUNTRY, "GB"), ("EU28", Meaning.AGGREGATE, None),
        ("EA20", Meaning.AGGREGATE, None), ("EU27_2020_EXTRA", Meaning.AGGREGATE, None), ("EU27 (2020)", Meaning.AGGREGATE, None),
        ("Totaal landen", Meaning.AGGREGATE, None), ("Azië", Meaning.AGGREGATE, None), ("Geheim", Meaning.CONFIDENTIAL, None),
        ("Other Asia, nes", Meaning.COUNTRY, "TW"), ("Rep. of Korea", Meaning.COUNTRY, "KR"), ("S19", Meaning.COUNTRY, "TW"),
        ("European Union - 27 countries (from 2020)", Meaning.AGGREGATE, None), ("European Union", Meaning.AGGREGATE, None),
        ("Extra-EU27 (from 2020)", Meaning.AGGREGATE, None), ("All countries of the world", Meaning.AGGREGATE, None),
        ("Euro area - 20 countries (from 2023)", Meaning.AGGREGATE, None), ("Euro area", Meaning.AGGREGATE, None),
        ("Europese Unie (27)", Meaning.AGGREGATE, None), ("ASEAN", Meaning.AGGREGATE, None), ("OPEC", Meaning.AGGREGATE, None),
        ("Bunkers", Meaning.UNSPECIFIED, None), ("Tsjechie", Meaning.COUNTRY, "CZ"), ("Tsjechië", Meaning.COUNTRY, "CZ"),
        ("Germany (incl. German Democratic Republic 'DD' from 1991)", Meaning.COUNTRY, "DE"), ("Azie", Meaning.AGGREGATE, None),
        ("Groot-Brittannie", Meaning.COUNTRY, "GB"), ("Belgie", Meaning.COUNTRY, "BE"), ("Cote d'Ivoire", Meaning.COUNTRY, "CI"),
        ("China (Taiwan)", Meaning.UNKNOWN, None), ("Atlantis (incl. Lemuria)", Meaning.UNKNOWN, None),
        ("Atlantis", Meaning.UNKNOWN, None), ("", Meaning.UNKNOWN, None),
    ],
)  # fmt: skip
def test_a_code_or_name_stands_for_a_country_a_sum_or_nothing_known(code, meaning, country):
    found = partner(code)
    assert (found.meaning, found.country) == (meaning, country)


@pytest.mark.parametrize(
    ("written", "country"),
    [("The Netherlands", "NL"), ("Republiek Korea", "KR"), ("Korea, Rep.", "KR"), ("Taiwan, China", "TW"),
     ("Bosnië-Herzegovina", "BA"), ("VAE", "AE"), ("Vaticaanstad", "VA"), ("Birma", "MM"), ("Noord-Ierland", "GB"),
     ("Democratische Republiek Congo", "CD"), ("Congo, Dem. Rep.", "CD"), ("Egypt, Arab Rep.", "EG")],
)  # fmt: skip
def test_names_that_are_usual_beside_the_official_ones_are_known(written, country):
    assert partner(written).country == country


@pytest.mark.parametrize(
    ("code", "now", "then"), [("GB", False, True), ("NLD", True, True), ("HR", True, False), ("US", False, False)]
)
def test_membership_is_that_of_2020_or_that_of_the_year(code, now, then):
    assert (in_eu_2020(code), in_eu_dated(code, 2010)) == (now, then)


@pytest.mark.parametrize(
    ("code", "within"), [("QV", True), ("QY", True), ("QR", True), ("QW", False), ("QZ", False), ("QX", False)]
)
def test_areas_without_a_name_lie_on_their_side_of_the_border(code, within):
    assert (in_eu_2020(code), in_eu_dated(code, 2010)) == (within, within)
    assert of_unknown_side(code) is (code == "QX")


def test_countries_have_a_name_in_both_languages_and_what_is_none_keeps_its_code():
    assert (name("DEU", "nl"), name("DEU", "en"), name("Atlantis", "nl")) == ("Duitsland", "Germany", "Atlantis")
