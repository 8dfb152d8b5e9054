"""The way from the normalised text back to the original, and forth."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kb.documents.reader import read
from kb.documents.structure import ReadDocument
from kb.errors import UnreadableDocument

SNIPPETS = [
    "regen", "Zon-", "\n", "\n\n", " ", "\u00a0", "\u00ad", "\u200b", "1", " 2", "1 Noot.", "3. Kop", "«", "».", ". ", "12 345",
    "https://a.nl/", "b/c", "\f", "nr. ", "- punt", "De Kamer,", "CO2", "[1]", "¹",
    "Tweede Kamer, vergaderjaar 2020–2021, 12 345, nr. 5 4",
]  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(SNIPPETS), max_size=40).map("".join))


def read_or_none(text: str) -> ReadDocument | None:
    try:
        return read(text.encode(), "proef.txt")
    except UnreadableDocument:
        return None


def assert_consistent(document: ReadDocument) -> None:
    position = 0
    for run in document.offsets.runs:
        assert run.start == position and run.length > 0
        position += run.length
    assert position == len(document.text)
    for offset, char in enumerate(document.text):
        original = document.offsets.original(offset)
        if original is None:
            assert char in " \n"
        else:
            source = document.original[original]
            assert char == source or (char == " " and source.isspace())
            assert document.offsets.normalised(original) == offset


@given(TEXTS)
def test_offsets_lead_to_the_original_and_back(text: str):
    if document := read_or_none(text):
        assert_consistent(document)


@given(TEXTS)
def test_blocks_cover_the_text_in_order_and_have_names_of_their_own(text: str):
    if document := read_or_none(text):
        assert document.text == "\n\n".join(document.text[slice(*block.span)] for block in document.blocks)
        assert all("\n" not in document.text[slice(*block.span)] for block in document.blocks)
        assert len({block.fragment for block in document.blocks}) == len(document.blocks)


@given(TEXTS)
@example("\r0")
def test_a_line_number_is_one_of_the_originals(text: str):
    if document := read_or_none(text):
        assert 1 <= document.line(0) <= len(re.findall(r"\r\n|\r|\n", text)) + 1


def test_offsets_of_the_real_letter_round_trip(letter_bytes: bytes):
    assert_consistent(read(letter_bytes, "letter"))


@pytest.mark.parametrize(("found", "line"), [("tweede", 2), ("derde", 4)])
def test_a_line_number_counts_from_one(found: str, line: int):
    document = read(b"Een eerste\nen een tweede.\n\nDe derde.\n", "proef.txt")
    assert document.line(document.text.index(found)) == line
