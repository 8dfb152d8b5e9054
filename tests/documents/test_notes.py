"""Notes and their markers in printed text."""

import pytest

from kb.documents.reader import read
from kb.documents.structure import ReadDocument


def read_text(text: str) -> ReadDocument:
    return read(text.encode(), "proef.txt")


def note_texts(document: ReadDocument) -> dict[str, str]:
    return {note.number: document.text[slice(*note.span)] for note in document.notes}


@pytest.mark.parametrize(
    ("sentence", "word", "without"),
    [
        ("Het regent vaak1.", "vaak", "Het regent vaak."),
        ("Het regent.1 Dat is nat.", "regent", "Het regent. Dat is nat."),
        ("Het regende op 29 mei jl.1. Dat was nat.", "jl.", "Het regende op 29 mei jl. Dat was nat."),
        ("De Regenwet 1, de Zonwet en meer.", "Regenwet", "De Regenwet, de Zonwet en meer."),
        ("De Regenwet 1 en de Zonwet.", "Regenwet", "De Regenwet en de Zonwet."),
        ("Regen[1] is nat.", "Regen", "Regen is nat."),
        ("Regen¹ is nat.", "Regen", "Regen is nat."),
        ("Het was nat in 20211.", "2021", "Het was nat in 2021."),
        ("De CO2-uitstoot en COVID-19 in de EU1 dalen.", "EU", "De CO2-uitstoot en COVID-19 in de EU dalen."),
        ("Zie hoofdstuk 1 over regen1.", "regen", "Zie hoofdstuk 1 over regen."),
        ("Er is 1 wolk (een kleine)1 te zien.", "kleine", "Er is 1 wolk (een kleine) te zien."),
    ],
)
def test_a_marker_is_found_and_leaves_the_text(sentence: str, word: str, without: str):
    document = read_text(f"{sentence}\n\n1 Zie het weerbericht.\n")
    (note,) = document.notes
    assert note.marker_word == word
    assert document.text == f"{without}\n\nZie het weerbericht."
    assert note.marker is not None and document.text[: note.marker].rstrip(".)").endswith(word.rstrip("."))


@pytest.mark.parametrize(
    "text",
    [
        "De CO2-uitstoot daalt.\n\n2 miljoen mensen zien dat.\n",
        "Het regende op 29 september jl.\n\n29 september was nat.\n",
        "Zie hoofdstuk 1.\n\n1 wolk is genoeg.\n",
        "Er waren 3 wolken.\n\n3 van de 4 dagen was het nat.\n",
    ],
)
def test_a_number_at_the_start_of_a_line_is_no_note_without_a_marker(text: str):
    assert read_text(text).notes == ()


PAGES = """1. Over regen

Het regent in het noorden1 en ook in het zuiden, waar de mensen er al lang
aan gewend zijn geraakt2. In het oosten is het droog en valt er in een han-

1 Zie het weerbericht.
2 Zie ook het rapport van de dienst, dat op het net staat op https://voorbeeld.nl/

rapporten/2021/regen en het verslag daarvan in de lange reeks van verslagen en versla-

gen van verslagen
 delsjaar minder regen3.

2. Over zon

De zon schijnt CO2-vrij, ook in 2021 4. Micro-elektronica 2 is er ook.

3 Derde noot.
4 Vierde noot.
"""


def test_notes_at_a_page_foot_interrupt_neither_word_nor_sentence():
    document = read_text(PAGES)
    first = next(block for block in document.blocks if block.fragment == "h1.p1")
    text = document.text[slice(*first.span)]
    assert text.endswith("In het oosten is het droog en valt er in een handelsjaar minder regen.")


def test_a_note_goes_on_after_a_blank_line_where_its_line_was_broken():
    notes = note_texts(read_text(PAGES))
    assert notes["2"].endswith("verslagen en verslagen van verslagen")
    assert "https://voorbeeld.nl/rapporten/2021/regen en" in notes["2"]


def test_a_note_belongs_to_the_section_of_its_marker():
    document = read_text(PAGES)
    assert {note.number: document.section_key(note.section) for note in document.notes} == {
        "1": "1",
        "2": "1",
        "3": "1",
        "4": "2",
    }


def test_a_name_that_ends_in_a_number_keeps_it():
    assert "Micro-elektronica 2 is er ook." in read_text(PAGES).text


def test_markers_are_chosen_so_that_every_note_has_one_in_order():
    text = "Eerst regen1, dan in hoofdstuk A2 zon2 en ten slotte wind3.\n\n1 Een.\n2 Twee.\n3 Drie.\n"
    assert [note.marker_word for note in read_text(text).notes] == ["regen", "zon", "wind"]


def test_notes_that_begin_again_have_fragments_of_their_own():
    text = "Deel een1.\n\n1 Noot bij een.\n\nDeel twee1.\n\n1 Noot bij twee.\n"
    document = read_text(text)
    assert [(note.fragment, note.marker_word) for note in document.notes] == [("n1", "een"), ("n1-2", "twee")]


GLUED = """De dienst schreef dat in 20217 en later. Wij lazen dit.8 De groei was 4%9 en
het gebruik van 5G10 nam toe in het land.

7 Zie het weerbericht.
8 Zie het rapport.
9 Zie de cijfers.
10 Zie de brief.
"""


def test_a_first_note_of_which_the_marker_is_unclear_is_led_by_those_that_count_on_from_it():
    assert [(note.number, note.marker_word) for note in read_text(GLUED).notes] == [
        ("7", "2021"), ("8", "dit"), ("9", "4%"), ("10", "5G")
    ]  # fmt: skip


def test_a_first_note_without_any_marker_keeps_those_that_have_one():
    notes = read_text("Het regende vaak. Dat was nat8.\n\n7 Zie het weerbericht.\n8 Zie het rapport.\n").notes
    assert [(note.number, note.marker_word) for note in notes] == [("7", None), ("8", "nat")]


def test_numbered_lines_of_which_none_has_a_marker_are_no_notes():
    assert read_text("Het regende vaak.\n\n7 wolken dreven over.\n8 wolken bleven hangen.\n").notes == ()
