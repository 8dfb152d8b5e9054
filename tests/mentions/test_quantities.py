import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.documents.structure import Span
from kb.mentions.quantities import FORMS, Form, find_quantities, parse_number


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


def test_a_ratio_gives_its_fraction_and_both_counts() -> None:
    found = find_quantities("Het gaat om 12 van de 3.000 onderzochte havens.")
    assert [(q.surface, q.value, q.unit) for q in found] == [
        ("12 van de 3.000 onderzochte havens", 12 / 3000, "fraction"),
        ("12", 12, "count"),
        ("3.000", 3000, "count"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "COVID-19 en CO2",
        "1) varen, 2) wachten",
        "Veerdienst 2 vaart",
        "met een derde land",
        "in hoofdstuk 5.",
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
