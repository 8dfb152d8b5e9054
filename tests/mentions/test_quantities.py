import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.documents.offsets import Span
from kb.mentions.quantities import find_quantities
from kb.mentions.quantity_forms import FORMS, UNITS, Form, Unit, parse_number


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.example)
def test_every_form_reads_its_own_example(form: Form) -> None:
    assert form.pattern.search(form.example.lower())
    assert find_quantities(form.example)


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit", "of", "exact"),
    [
        ("Dat is 4% van alle havens.", "4% van alle havens", 4, "%", "alle havens", True),
        ("bijna de helft van de schepen is oud", "bijna de helft van de schepen", 0.5, "fraction", "schepen", False),
        ("twee derde van de havens", "twee derde van de havens", 2 / 3, "fraction", "havens", True),
        ("er ging € 1,2 mrd om", "€ 1,2 mrd", 1.2e9, "EUR", None, True),
        ("een fonds van 300 miljoen euro", "300 miljoen euro", 3e8, "EUR", None, True),
        ("ruim 1.200 schepen", "1.200 schepen", 1200, "count", "schepen", False),
        ("60 procent van goederen verlaat het land", "60 procent van goederen", 60, "%", "goederen", True),
        ("Hiervan zijn er nu 30 geïdentificeerd", "30", 30, "count", None, True),
        ("45% van de 30 havens", "45% van de 30 havens", 45, "%", "30 havens", True),
        ("een kade van 1,5 mln. euro", "1,5 mln. euro", 1.5e6, "EUR", None, True),
        ("een kade van 43 mld. euro", "43 mld. euro", 43e9, "EUR", None, True),
        (
            "200 miljoen euro gereserveerd voor bouw van de kade. Dat",
            "200 miljoen euro",
            2e8,
            "EUR",
            "bouw van de kade",
            True,
        ),
        ("vijftien van de 27 havens", "vijftien van de 27 havens", 15 / 27, "fraction", "havens", True),
        ("1 op de 5 schepen", "1 op de 5 schepen", 0.2, "fraction", "schepen", True),
        ("één op de vijf is oud", "één op de vijf", 0.2, "fraction", None, True),
        ("een krimp van -3% in mei", "-3%", -3, "%", None, True),
        ("drie havens", "drie havens", 3, "count", "havens", True),
    ],
)
def test_a_figure_has_its_unit_what_it_is_of_and_whether_it_is_exact(
    text: str, surface: str, value: float, unit: str, of: str | None, exact: bool
) -> None:
    found = find_quantities(text)[0]
    assert (found.surface, found.value, found.unit, found.of, found.exact) == (
        surface,
        pytest.approx(value),
        unit,
        of,
        exact,
    )


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.symbol)
def test_every_unit_reads_its_own_example(unit: Unit) -> None:
    (found,) = find_quantities(f"Er ging {unit.example} naar de haven.")
    assert found.unit == unit.symbol
    assert unit.example.startswith(found.surface)


def test_a_measure_has_its_scale_and_what_is_measured() -> None:
    (found,) = find_quantities("Er ging 15 miljard m3 gas door.")
    assert (found.value, found.unit, found.of) == (15e9, "m3", "gas")


@pytest.mark.parametrize(
    ("text", "values", "unit", "of"),
    [
        ("20–30% van de havens", [20, 30], "%", "havens"),
        ("tussen 10 en 20 procent", [10, 20], "%", None),
        ("3 à 4 havens", [3, 4], "count", "havens"),
        ("drie tot vier havens", [3, 4], "count", "havens"),
        ("2 tot 3 miljard euro", [2e9, 3e9], "EUR", None),
        ("500 miljoen tot 2 miljard euro", [5e8, 2e9], "EUR", None),
        ("10 tot 15 kilometer kade", [10, 15], "km", "kade"),
    ],
)
def test_a_range_gives_both_its_ends(text: str, values: list[float], unit: str, of: str | None) -> None:
    found = find_quantities(f"Dat is {text}.")
    assert [figure.value for figure in found] == values
    assert {(figure.unit, figure.of, figure.exact) for figure in found} == {(unit, of, False)}


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Het gaat om een beperkt aantal havens (135; dat is veel).", "havens"),
        ("Er zijn 12 havens. Hiervan is bijna de helft oud.", "12 havens"),
        ("Van de havens is 4% oud.", "havens"),
        ("Het gaat om enkele havens (135; veel). Hierbinnen is de helft oud.", "135 havens"),
        ("Er is een lijst van grote havens. Hiervan zijn er 30 getekend.", "grote havens"),
        ("Men kent «kleine havens». Dit zijn havens die klein zijn. Hiervan zijn er 30 getekend.", "kleine havens"),
        ("De helft is oud.", None),
    ],
)
def test_what_a_figure_is_of_is_taken_from_the_words_before_it(text: str, of: str | None) -> None:
    assert find_quantities(text)[-1].of == of


def test_a_ratio_gives_its_fraction_and_both_counts() -> None:
    found = find_quantities("Het gaat om 12 van de 3.000 onderzochte havens.")
    assert [(q.surface, q.value, q.unit) for q in found] == [
        ("12 van de 3.000 onderzochte havens", 12 / 3000, "fraction"),
        ("12", 12, "count"),
        ("3.000", 3000, "count"),
    ]
    assert [q.of for q in found] == ["onderzochte havens", "havens", "onderzochte havens"]


@pytest.mark.parametrize(
    "text",
    [
        "COVID-19 en CO2",
        "1) varen, 2) wachten",
        "Veerdienst 2 vaart",
        "met een derde land",
        "in hoofdstuk 5.",
        "versie 3-2 havens",
        "in 2007-2013 moeten",
        "één op één",
        "dossier 21 501-02",
    ],
)
def test_what_only_looks_like_a_figure_is_none(text: str) -> None:
    assert find_quantities(text) == []


def test_what_is_read_as_something_else_is_passed_over() -> None:
    assert find_quantities("op 12 januari waren er geen veren", skip=[Span(3, 13)]) == []


@given(st.integers(min_value=0, max_value=10**12))
def test_a_number_with_dots_in_it_is_read_back(number: int) -> None:
    assert parse_number(f"{number:,}".replace(",", ".")) == number


@given(st.text(alphabet="0123456789., %€nr.vande helft\n", max_size=200))
def test_every_surface_stands_where_it_says(text: str) -> None:
    for found in find_quantities(text):
        assert text[slice(*found.span)] == found.surface
