"""A citation belongs to the thing that its own clause or note names, and to no other."""

import re

import pytest

from kb.citations.extract import find_citations
from kb.documents.offsets import Span
from kb.documents.reader import read
from kb.mentions.clause_links import Named, clause_links

FERRY, BRIDGE, QUAY = "Veerverordening", "Bruggenplan", "kadelijst"


def links_in(text: str) -> list[tuple[str, str]]:
    document = read(text.encode(), "proef.txt")
    names = [
        Named(key, Span(*found.span()))
        for key, words in ((FERRY, FERRY), (BRIDGE, rf"{BRIDGE}|(?<=Het )plan"), (QUAY, QUAY))
        for found in re.finditer(words, document.text)
    ]
    found = clause_links(document, names, find_citations(document.text))
    return [(link.name.key, target) for link in found for target in link.citation.ids]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De Veerverordening (Kamerstuk 36 410, nr. 1) helpt.", [(FERRY, "kst-36410-1")]),
        ("De Veerverordening (Verordening (EU) 2021/167) helpt.", [(FERRY, "celex:32021R0167")]),
        (
            "De Veerverordening (Kamerstuk 36 410, nr. 1 en COM(2020) 7) helpt.",
            [(FERRY, "kst-36410-1"), (FERRY, "com:2020:7")],
        ),
        (
            "De Veerverordening (Kamerstuk 36 410, nr. 1) en het Bruggenplan (Kamerstuk 36 410, nr. 2) helpen.",
            [(FERRY, "kst-36410-1"), (BRIDGE, "kst-36410-2")],
        ),
        (
            "Het Bruggenplan is er. In een brief over dit plan staat meer (Kamerstuk 36 410, nr. 2).",
            [(BRIDGE, "kst-36410-2")],
        ),
    ],
)
def test_a_citation_goes_with_the_name_before_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert links_in(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "De Veerverordening is er. Het water stijgt (Kamerstuk 36 410, nr. 2).",
        "De Veerverordening is er. Zie ook de agenda van de Raad (Kamerstuk 36 410, nr. 2).",
        "De Veerverordening geldt naast de Havenverordening (Verordening (EG) 428/2009).",
        "De Veerverordening wijzigt Richtlijn 2014/24/EU.",
        "De Veerverordening geldt. De Commissie legt in COM(2021) 350 uit wat zij wil.",
        "De Veerverordening volgt op de mededeling over vaarwegen (COM(2021) 350).",
        "Zie Kamerstuk 36 410, nr. 2 voor meer over de Veerverordening.",
    ],
)
def test_a_citation_of_something_else_is_left_alone(text: str) -> None:
    assert links_in(text) == []


def test_one_name_takes_only_the_first_citations_after_it() -> None:
    found = links_in(
        "De Veerverordening (Kamerstuk 36 410, nr. 1) wordt besproken in de Raad (Kamerstuk 21 501-30, nr. 5). "
        "Over deze verordening is eerder bericht (Kamerstuk 36 410, nr. 9)."
    )
    assert found == [(FERRY, "kst-36410-1")]


def test_a_note_goes_with_the_name_before_its_marker() -> None:
    text = (
        "Wij kennen de Veerverordening1, en het Bruggenplan2. Het plan kent twee delen. De Kamer weet van de steun\n"
        "voor dit plan3.\n\n1 Kamerstuk 36 410, nr. 1 en Kamerstuk 36 410, nr. 2.\n2 Kamerstuk 36 410, nr. 3.\n"
        "3 Kamerstuk 36 410, nr. 4.\n"
    )
    assert links_in(text) == [
        (FERRY, "kst-36410-1"),
        (FERRY, "kst-36410-2"),
        (BRIDGE, "kst-36410-3"),
        (BRIDGE, "kst-36410-4"),
    ]


def test_what_a_note_names_itself_wins_over_its_sentence() -> None:
    text = "Het Bruggenplan telt mee wat er ligt1.\n\n1 Zie de kadelijst op https://www.example.org/kade\n"
    assert links_in(text) == [(QUAY, "https://www.example.org/kade")]


def test_a_note_that_names_another_act_is_left_alone() -> None:
    text = "Het Bruggenplan telt mee wat er ligt1.\n\n1 Zie de Havenwet, Stb. 2020, 12.\n"
    assert links_in(text) == []


def test_a_second_citation_in_a_note_needs_a_name_of_its_own() -> None:
    text = (
        "Het Bruggenplan is er1.\n\n1 Kamerstuk 36 410, nr. 1. Zie over water Kamerstuk 36 410, nr. 2 en over de\n"
        "kadelijst Kamerstuk 36 410, nr. 3.\n"
    )
    assert links_in(text) == [(BRIDGE, "kst-36410-1"), (QUAY, "kst-36410-3")]
