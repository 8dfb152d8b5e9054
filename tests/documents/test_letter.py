"""The reader on the first real letter: what a person counts in it."""

from collections import Counter

import pytest

from kb.documents.reader import read
from kb.documents.structure import ReadDocument

MARKER_WORDS = [
    *("afhankelijkheden", "Concurrentiekracht", "draagt", "waardeketens", "bevinden", "genoemd"),
    *("producten", "aardmetalen", "belang", "jl.", "Industriestrategie", "geïdentificeerd"),
    *("steunt", "handelsbeleid", "Regulation", "Instrument", "subsidies", "is"),
    *("waarde", "dalen", "basis", "kracht", "Kamer"),
]
NOTE_SECTIONS = ["summary", "1", "1", "2", "2", "3", "3", "3", *["5"] * 15]


@pytest.fixture(scope="module")
def letter(letter_bytes: bytes) -> ReadDocument:
    return read(letter_bytes, "letter")


def test_every_note_has_its_number_marker_and_section(letter: ReadDocument):
    assert [note.number for note in letter.notes] == [str(number) for number in range(1, 24)]
    assert [note.marker_word for note in letter.notes] == MARKER_WORDS
    assert [letter.section_key(note.section) for note in letter.notes] == NOTE_SECTIONS


@pytest.mark.parametrize(
    ("number", "end"),
    [
        (1, "www.tweedekamer.nl."),
        (7, "(Kamerstuk 29 477, nr. 731)."),
        (12, "sectors/raw-materials/specific-interest/critical_en"),
        (14, "en Kamerstuk 22 112, nr. 3073"),
        (18, "smart-and-selective-use-of-the-ipcei-instrument/"),
        (22, "directe investeringen – BWBR0044449 (overheid.nl)"),
    ],
)
def test_a_note_is_read_to_its_end(letter: ReadDocument, number: int, end: str):
    assert letter.text[slice(*letter.notes[number - 1].span)].endswith(end)


def test_sections_have_their_numbers_and_the_two_unnumbered_ones_their_parent(letter: ReadDocument):
    assert [section.number for section in letter.sections] == [None, "1", "2", "3", "4", "5", None, None, "6"]
    assert [letter.section_key(index) for index in range(9)] == ["summary", "1", "2", "3", "4", "5", "5", "5", "6"]


def test_line_end_hyphens_are_joined_but_for_the_real_one(letter: ReadDocument):
    actions = Counter((repair.kind, repair.action) for repair in letter.repairs)
    assert actions == {("hyphen", "joined"): 23, ("hyphen", "kept"): 1, ("address", "joined"): 3}
    assert [repair.text for repair in letter.repairs if repair.action == "kept"] == ["IPCEI-instrument"]
    assert "handelsbelemmeringen" in letter.text


def test_the_letter_says_what_it_is_in_its_footer(letter: ReadDocument):
    assert (letter.about.id, letter.about.session) == ("kst-35925-XVII-54", "2021-2022")
    assert "vergaderjaar" not in letter.text


@pytest.mark.parametrize(
    ("words", "fragment"), [("135 van de 3.449", "h3.p1.s2"), ("drie moties afgehandeld", "summary.p5.s1")]
)
def test_a_place_has_a_locator_down_to_the_sentence(letter: ReadDocument, words: str, fragment: str):
    assert letter.fragment_at(letter.text.index(words), sentence=True) == fragment
