import pytest

from kb.mentions.internal_refs import find_internal_refs


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("(hoofdstuk 1)", ("1",)),
        ("(hoofdstukken 2 en 3)", ("2", "3")),
        ("zie paragraaf 3.2", ("3.2",)),
        ("in bijlage 1 van deze brief", ("bijlage 1",)),
        ("in de hoofdstukken 2 t/m 4", ("2", "3", "4")),
        ("bijlagen 1, 2 en 5", ("bijlage 1", "bijlage 2", "bijlage 5")),
    ],
)
def test_a_part_of_the_document_is_pointed_to(text: str, target: tuple[str, ...]) -> None:
    (found,) = find_internal_refs(text)
    assert found.target == target
    assert text[slice(*found.span)] == found.surface


@pytest.mark.parametrize(
    "text", ["hoofdstuk 3 van de wet", "hoofdstuk XV", "bijlage 1 bij de richtlijn", "hoofdstukken"]
)
def test_a_part_of_another_document_is_not(text: str) -> None:
    assert find_internal_refs(text) == []
