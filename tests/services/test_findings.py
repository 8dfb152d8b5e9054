"""What the finders make of a whole document together."""

from __future__ import annotations

from typing import Any

import pytest

from kb.bundled import bundled
from kb.documents.reader import read
from kb.services.analyse import analyse
from kb.services.names import catalogue
from kb.services.report import as_data


def found(data: bytes | str) -> dict[str, Any]:
    known = catalogue(bundled("seeds"))
    document = read(data.encode() if isinstance(data, str) else data, "proef.txt")
    return as_data(analyse(document, known), known)


@pytest.fixture(scope="module")
def letter(letter_bytes: bytes) -> dict[str, Any]:
    return found(letter_bytes)


@pytest.mark.parametrize(
    "text",
    [
        "De Havenwet (Stb. 2020, 491) geldt.",
        "Zie COM(2021) 350 over havens.",
        "Verordening (EU) 2021/167 gaat over havens.",
        "Dat staat in Richtlijn 2014/24/EU over havens.",
    ],
)
def test_the_year_in_the_number_of_a_publication_is_no_date(text: str) -> None:
    assert found(text)["dates"] == []


@pytest.mark.parametrize(
    ("policy", "stage"),
    [
        ("Geüpdatete Europese industriestrategie", "published"),
        ("Critical Raw Materials Action Plan", "published"),
        ("Herziening van het Europese handelsbeleid", "published"),
        ("Trade Enforcement Regulation", "in_force"),
        ("International Procurement Instrument", "announced"),
        ("Verordening buitenlandse subsidies", "proposed"),
        ("Anti-coercion instrument", "announced"),
        ("Due-diligencerichtlijn", "announced"),
        ("IPCEI-instrument", None),
        ("IPCEI Micro-elektronica 2", None),
        ("IPCEI Cloud", None),
        ("IPCEI Waterstof", None),
        ("European Chips Act", "announced"),
        ("Connectiviteitsstrategie", "announced"),
        ("Uitvoeringswet screeningsverordening buitenlandse directe investeringen", "in_force"),
        ("Wet veiligheidstoets investeringen, fusies en overnames", "proposed"),
    ],
)
def test_the_letter_states_these_stages_and_no_others(letter: dict[str, Any], policy: str, stage: str | None) -> None:
    policies = {row["name"]: row["stage_stated"] for row in (*letter["instruments"], *letter["measures"])}
    assert policies[policy] == stage


@pytest.mark.parametrize("product", ["Laptops", "Vitamines", "Geneesmiddelen"])
def test_examples_of_concentrated_goods_are_concentrated(letter: dict[str, Any], product: str) -> None:
    assert {row["name"]: row["role"] for row in letter["products"]}[product] == "concentrated"


@pytest.mark.parametrize(
    ("surface", "section", "of"),
    [
        ("135", "summary", "productcategorieën"),
        ("bijna de helft", "summary", "135 productcategorieën"),
        ("135", "h3", "productcategorieën"),
        ("3.449", "h3", "geanalyseerde productcategorieën"),
        ("30", "h5", "kritieke grondstoffen"),
        ("300 miljoen euro", "h5", "deelname aan de IPCEI"),
    ],
)
def test_the_letter_says_what_its_figures_are_of(letter: dict[str, Any], surface: str, section: str, of: str) -> None:
    figures = [q for q in letter["quantities"] if q["surface"] == surface and f"#{section}." in q["locator"]]
    assert figures and all(figure["of"].startswith(of) for figure in figures)


@pytest.mark.parametrize("product", ["Medische producten", "Groen gas", "Waterstof"])
def test_products_are_found_within_the_measures_that_are_about_them(letter: dict[str, Any], product: str) -> None:
    assert product in [row["name"] for row in letter["products"]]


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("organisations", "De Kamer vroeg erom.", "Tweede Kamer"),
        ("organisations", "Het voorstel van de Commissie ligt er.", "Europese Commissie"),
        ("organisations", "De Minister van Buitenlandse Zaken kwam.", "Ministerie van Buitenlandse Zaken"),
        ("organisations", "Het Europees Parlement stemde.", "Europees Parlement"),
        ("organisations", "In de Europese Raad is gesproken.", "Europese Raad"),
        ("organisations", "De EIB leent geld.", "Europese Investeringsbank"),
        ("organisations", "De AIVD waarschuwt.", "Algemene Inlichtingen- en Veiligheidsdienst"),
        ("countries", "Handel met de VS groeit.", "Verenigde Staten"),
        ("countries", "Handel met het VK groeit.", "Verenigd Koninkrijk"),
        ("products", "De vraag naar kobalt groeit.", "Kobalt"),
        ("products", "De vraag naar zonnepanelen groeit.", "Zonnepanelen"),
    ],
)
def test_what_letters_often_name_is_known(kind: str, text: str, name: str) -> None:
    assert name in [row["name"] for row in found(text)[kind]]


@pytest.mark.parametrize(
    ("text", "found_"),
    [
        ("Voor aardolie zet men in op diversificatie van leveranciers.", True),
        ("Voor cacao zet men in op diversificatie van leveranciers.", False),
    ],
)
def test_spreading_suppliers_is_only_about_oil_where_oil_is_named(text: str, found_: bool) -> None:
    assert ("Diversificatie van olieleveranciers" in [row["name"] for row in found(text)["measures"]]) is found_
