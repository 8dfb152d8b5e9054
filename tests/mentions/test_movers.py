import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.mentions.movers import Movers, may_be_same_movers, parse_movers, proper_case, same_movers

SURNAMES = st.sampled_from(
    ["Jansen", "De Boer", "Van der Meer", "El Idrissi", "Pieter de Wit", "Six Bakker", "Ös-Vink"]
)


@pytest.mark.parametrize(
    ("words", "names", "with_others"),
    [
        ("Jansen en De Boer", ("Jansen", "De Boer"), False),
        ("De Boer/Van der Meer c.s.", ("De Boer", "Van der Meer"), True),
        ("Jansen, De Boer en Vink", ("Jansen", "De Boer", "Vink"), False),
        ("Jansen (XYZ) en De Boer (ABC)", ("Jansen", "De Boer"), False),
        ("Jansen cum suis", ("Jansen",), True),
        ("JANSEN C.S.", ("JANSEN",), True),
    ],
)
def test_a_list_of_members_is_read_in_order(words: str, names: tuple[str, ...], with_others: bool) -> None:
    assert parse_movers(words) == Movers(names, with_others)


@given(st.lists(SURNAMES, min_size=1, max_size=5, unique=True), st.booleans())
def test_what_a_title_lists_is_read_back(names: list[str], with_others: bool) -> None:
    words = " en ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
    assert parse_movers(words + " c.s." * with_others) == Movers(tuple(names), with_others)


@pytest.mark.parametrize(
    ("capitals", "written"),
    [
        ("VAN DER MEER", "Van der Meer"),
        ("PIETER DE WIT", "Pieter de Wit"),
        ("BAKKER-VINK", "Bakker-Vink"),
        ("DE BOER", "De Boer"),
    ],
)
def test_a_heading_in_capitals_gives_names_as_they_are_written(capitals: str, written: str) -> None:
    assert proper_case(capitals) == written


def test_a_slip_in_a_heading_is_mended_from_the_signers() -> None:
    assert proper_case("JANSSENS", ["Janssen", "De Boer"]) == "Janssen"
    assert proper_case("VINK", ["Janssen", "De Boer"]) == "Vink"


@given(st.lists(SURNAMES, min_size=1, max_size=4, unique=True))
def test_the_order_of_movers_does_not_matter(names: list[str]) -> None:
    assert same_movers(Movers(tuple(names)), Movers(tuple(reversed(names))))


def test_a_first_name_may_be_left_out_but_a_particle_is_part_of_the_name() -> None:
    assert same_movers(Movers(("Pieter de Wit",)), Movers(("De Wit",)))
    assert not same_movers(Movers(("Van Dijk",)), Movers(("Dijk",)))


def test_a_hyphen_may_join_two_movers() -> None:
    assert same_movers(Movers(("Van Meer-Vink",)), Movers(("Van Meer", "Vink")))


def test_the_first_mover_may_stand_for_all() -> None:
    assert may_be_same_movers(Movers(("Jansen",)), Movers(("Jansen", "Vink")))
    assert not may_be_same_movers(Movers(("Vink",)), Movers(("Jansen", "Vink")))
