"""Printed text: paragraphs, headings, notes, page feet and broken words."""

import pytest

from kb.documents.reader import read
from kb.documents.structure import BlockKind, ReadDocument


def read_text(text: str) -> ReadDocument:
    return read(text.encode(), "proef.txt")


def passages(document: ReadDocument) -> dict[str, str]:
    return {block.fragment: document.text[slice(*block.span)] for block in document.blocks}


PAPER = """Tweede Kamer der Staten-Generaal 2

Vergaderjaar 2022–2023

36 200 XIII Vaststelling van de proefbegroting

Nr. 12 BRIEF VAN DE MINISTER VAN PROEFZAKEN

Den Haag, 3 maart 2023

Inleiding en samenvatting

Deze proef gaat over regen.

1. Over regen

Het regent vaak.

Regen in het noorden

Daar regent het ook.

2. Over zon

De zon schijnt:
- soms in het westen;
- vaker in het oosten, dat wat
verder weg ligt;
- nooit in de nacht.

Tot slot

Dat was de proef.

De Minister van Proefzaken,
A. Proef
De Staatssecretaris van Toetsen,
B. Toets
"""


def test_passages_are_named_after_the_section_they_stand_in():
    found = passages(read_text(PAPER))
    assert found["h0.p4"].startswith("Nr. 12")
    assert found["summary"] == "Inleiding en samenvatting"
    assert found["summary.p1"] == "Deze proef gaat over regen."
    assert found["h1"] == "Over regen"
    assert found["h1-regen-in-het-noorden"] == "Regen in het noorden"
    assert found["h1.p2"] == "Daar regent het ook."
    assert found["h-tot-slot.p1"] == "Dat was de proef."


def test_an_unnumbered_heading_belongs_to_the_numbered_section_it_stands_in():
    document = read_text(PAPER)
    within = next(section for section in document.sections if section.title == "Regen in het noorden")
    closing = next(section for section in document.sections if section.title == "Tot slot")
    assert within.parent is not None and document.sections[within.parent].number == "1"
    assert closing.parent is None


def test_items_on_lines_of_their_own_are_list_items():
    document = read_text(PAPER)
    items = [document.text[slice(*b.span)] for b in document.blocks if b.kind is BlockKind.LIST_ITEM]
    assert items == ["- soms in het westen;", "- vaker in het oosten, dat wat verder weg ligt;", "- nooit in de nacht."]


def test_each_signature_is_a_block_of_its_own():
    texts = list(passages(read_text(PAPER)).values())
    assert texts[-2:] == ["De Minister van Proefzaken, A. Proef", "De Staatssecretaris van Toetsen, B. Toets"]


def test_a_printed_paper_says_what_it_is_at_its_head():
    about = read_text(PAPER).about
    assert (about.id, about.session, about.date) == ("kst-36200-XIII-12", "2022-2023", "2023-03-03")
    assert (about.type, about.title) == ("brief", "BRIEF VAN DE MINISTER VAN PROEFZAKEN")


@pytest.mark.parametrize(
    ("footer", "identifier"),
    [
        ("Tweede Kamer, vergaderjaar 2020–2021, 12 345 XVII, nr. 54 4", "kst-12345-XVII-54"),
        ("Tweede Kamer, vergaderjaar 2020-2021, 21 501-02, nr. 2383", "kst-21501-02-2383"),
        ("Tweede Kamer, vergaderjaar 2020–2021, 36 027 (R2160), nr. 3 12", "kst-36027-R2160-3"),
        ("Tweede Kamer, vergaderjaar 2020–2021, 30 821 en 21 501-20, nr. 73 1", "kst-30821-73"),
        ("Eerste Kamer, vergaderjaar 2020–2021, 35 925, AR 2", "kst-35925-AR"),
        ("kst-35925-XVII-54", "kst-35925-XVII-54"),
    ],
)
def test_a_running_footer_names_the_paper_and_is_no_part_of_its_text(footer: str, identifier: str):
    document = read_text(f"De eerste helft van een zin\n\n{footer}\n\ngaat hier verder.\n")
    assert document.about.id == identifier
    assert document.text == "De eerste helft van een zin gaat hier verder."


def test_a_citation_is_never_taken_for_the_papers_own_number():
    assert read_text("Zie Tweede Kamer, vergaderjaar 2020–2021, 12 345, nr. 5 voor meer.\n").about.id is None


@pytest.mark.parametrize("text", ["Motie van het lid Jansen over natte voeten", "Een enkele zin.", "1. Een punt"])
def test_a_text_without_headings_is_one_paragraph(text: str):
    assert list(passages(read_text(text))) == ["h0.p1"]


def test_the_clauses_and_signers_of_a_motion_are_blocks_even_without_blank_lines():
    motion = (
        "De Kamer,\ngehoord de beraadslaging,\noverwegende dat regen nat is en dat\nnatte dingen lang nat blijven;\n"
        "verzoekt de regering droog te blijven,\nen gaat over tot de orde van de dag.\nJansen\nVan der Berg\n"
    )
    document = read_text(motion)
    assert list(passages(document).values()) == [
        "De Kamer,",
        "gehoord de beraadslaging,",
        "overwegende dat regen nat is en dat natte dingen lang nat blijven;",
        "verzoekt de regering droog te blijven,",
        "en gaat over tot de orde van de dag.",
        "Jansen",
        "Van der Berg",
    ]
    assert document.about.type == "motie"


def test_a_text_that_begins_by_naming_a_motion_is_none_itself():
    assert read_text("Motie van het lid Jansen over natte voeten is uitgevoerd.\n").about.type is None


def test_a_clearly_short_last_line_ends_a_paragraph():
    document = read_text(
        "Dit is een regel die over de hele breedte van het blad loopt\nen dan ophoudt.\n"
        "Dit is een nieuwe alinea die weer over de hele breedte loopt\nen ook die houdt vroeg op.\n"
    )
    assert list(passages(document)) == ["h0.p1", "h0.p2"]


def test_a_heading_may_stand_right_under_the_paragraph_before_it():
    found = passages(read_text("Het regent al dagen in het hele land.\nOver de zon\n\nDe zon schijnt nergens.\n"))
    assert list(found) == ["h0.p1", "h-over-de-zon", "h-over-de-zon.p1"]


def test_the_last_line_of_a_page_is_no_heading_for_being_followed_by_a_blank():
    document = read_text(
        "Het regent al dagen in het hele land, zo bleek.\nDit is deels te meten door op alle plaatsen te\n\n"
        "kst-12345-1\n\nkijken hoe nat het daar is geworden.\n"
    )
    assert list(passages(document)) == ["h0.p1"]


def test_numbers_inside_a_running_sentence_begin_no_list():
    document = read_text(
        "Er zijn drie punten van belang voor het beleid: 1) de regen en de\nwolken, 2) de zon en\n3) de wind.\n"
    )
    assert [block.kind for block in document.blocks] == [BlockKind.PARAGRAPH]


def test_passages_with_the_same_name_are_told_apart():
    found = passages(read_text("Regen\n\nHet regent.\n\nRegen\n\nHet regent weer.\n"))
    assert list(found) == ["h-regen", "h-regen.p1", "h-regen-2", "h-regen-2.p1"]


def test_blanks_are_folded_and_invisible_characters_dropped():
    assert read_text("Een\u00a0 ge\u00adtal\u200b van\u20093 449\tstuks.").text == "Een getal van 3 449 stuks."


def test_running_heads_of_a_paged_text_are_left_out():
    pages = [f"Proefrapport deel {n}\nOp bladzijde {n} staat een hele zin.\n{n} van 3" for n in (1, 2, 3)]
    document = read_text("\f".join(pages))
    assert "Proefrapport" not in document.text and "van 3" not in document.text
    assert "Op bladzijde 2 staat een hele zin." in document.text


def test_the_name_under_an_office_is_no_heading():
    text = (
        "Tot zover de brief.\n\nDe Minister van Havens,\n\nMarnix L.A. van Rijn\n\nBijlage\n\nHier staat de bijlage.\n"
    )
    assert [section.title for section in read_text(text).sections] == ["Bijlage"]
