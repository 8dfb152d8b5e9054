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


def test_a_name_within_a_context_is_only_found_where_its_paragraph_names_that_before() -> None:
    ferries = gazetteer("veren … spreiding van havens")
    assert [
        m.surface for thing in ferries.find("Voor veren zoekt men spreiding van havens.") for m in thing.mentions
    ] == ["spreiding van havens"]
    assert ferries.find("Voor treinen zoekt men spreiding van havens.") == []
    assert ferries.find("Over veren.\n\nMen zoekt spreiding van havens.") == []


@pytest.mark.parametrize("text", ["steun van de Raad", "De Raad besloot.", "het plan van de Raad voor veren"])
def test_an_institution_is_known_by_its_head_with_an_article(text: str) -> None:
    assert gazetteer("de Raad", "De Raad", exact=True).find(text)


@pytest.mark.parametrize("text", ["de raad", "de Raad van State", "de Raad voor de Rechtspraak", "de Raad-Jansen"])
def test_an_institution_with_more_to_its_name_is_another(text: str) -> None:
    assert gazetteer("de Raad", "De Raad", exact=True).find(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("steun uit Horizon Norway komt", False),
        ("met Norway Direct gaat", False),
        ("In Norway is het koud.", True),
        ("handel tussen Norway en anderen", True),
    ],
)
def test_an_english_country_within_another_name_is_none(text: str, found: bool) -> None:
    names = Gazetteer([Name("Norway", "country/NO", "country", "Noorwegen", language="en")])
    assert bool(names.find(text)) is found


def test_a_product_is_also_found_within_a_policy_that_is_described_but_not_in_a_title() -> None:
    names = Gazetteer(
        [
            Name("gebruik van kaas", "measure/kaas", "measure", "Gebruik van kaas"),
            Name("Kaasplan Kaas", "measure/plan", "measure", "Kaasplan Kaas"),
            Name("kaas", "product/kaas", "product", "Kaas"),
        ]
    )
    assert [thing.kind for thing in names.find("Het gebruik van kaas groeit.")] == ["measure", "product"]
    assert [thing.kind for thing in names.find("Het Kaasplan Kaas groeit.")] == ["measure"]
