"""How a form is recognised, and which column is taken for what."""

import pytest

from kb.concentration.imports.forms import FORMS, NEEDED, PLAIN, Form, chosen, recognise


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_form_is_recognised_by_its_signature_and_gives_what_is_needed(form: Form) -> None:
    assert recognise(sorted(form.signature)) is form
    others = [other for other in FORMS if other is not form]
    assert not any(other.signature <= form.signature for other in others)
    columns = {name for names in form.columns.values() for name in names if not name.startswith("=")}
    assert set(NEEDED) <= set(chosen(form, sorted(columns)))


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        (
            ["Jaar", "GN-code", "Land van herkomst", "Waarde (euro)"],
            {"period": "Jaar", "product": "GN-code", "partner": "Land van herkomst", "value": "Waarde (euro)"},
        ),
        (
            ["Year", "Reporter", "Partner", "HS code", "Trade value", "Net weight"],
            {
                "period": "Year",
                "reporter": "Reporter",
                "partner": "Partner",
                "product": "HS code",
                "value": "Trade value",
                "quantity": "Net weight",
            },
        ),
        (
            ["importeur", "exporteur", "product", "periode", "stroom", "bedrag"],
            {
                "reporter": "importeur",
                "partner": "exporteur",
                "product": "product",
                "period": "periode",
                "flow": "stroom",
                "value": "bedrag",
            },
        ),
    ],
)
def test_columns_are_guessed_by_dutch_and_english_words(columns: list[str], expected: dict[str, str]) -> None:
    found = chosen(PLAIN, columns)
    assert {ours: name for ours, name in found.items() if not name.startswith("=")} == expected


def test_no_column_is_taken_twice() -> None:
    found = chosen(PLAIN, ["code", "land", "jaar", "waarde", "product"])
    assert found["product"] == "product"
    assert len(set(found.values())) == len(found)
