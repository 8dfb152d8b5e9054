import pytest

from kb.mentions.gazetteer import Gazetteer
from kb.mentions.model import Name


def gazetteer(*labels: str, exact: bool = False) -> Gazetteer:
    return Gazetteer(Name(label, f"instrument/{label}", "instrument", label, exact_case=exact) for label in labels)


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("zeldzaam aardmetaal", "zeldzame aardmetalen"),
        ("laptop", "laptops"),
        ("veerfonds-instrument", "het Veerfonds instrument"),
        ("financiële steun", "Financiele steun"),
        ("port regulation", "Port Regulations"),
    ],
)
def test_a_name_is_found_however_it_is_inflected(label: str, text: str) -> None:
    (thing,) = gazetteer(label).find(text)
    assert thing.entity == f"instrument/{label}"


def test_the_longest_name_wins_and_hides_the_one_within() -> None:
    found = gazetteer("Veerwet", "Veerwet kleine havens").find("De Veerwet kleine havens geldt.")
    assert [thing.name for thing in found] == ["Veerwet kleine havens"]


def test_a_name_with_exact_case_is_only_found_as_written() -> None:
    assert gazetteer("VEER", exact=True).find("de veer en het veer") == []
    assert gazetteer("VEER", exact=True).find("het VEER-plan")


def test_a_name_is_no_part_of_another_word() -> None:
    assert gazetteer("chip").find("het chipsgerecht") == []


def test_every_mention_stands_where_it_says() -> None:
    text = "Laptops, een laptop en nog laptops."
    (thing,) = gazetteer("laptop").find(text)
    assert [text[slice(*mention.span)] for mention in thing.mentions] == ["Laptops", "laptop", "laptops"]
