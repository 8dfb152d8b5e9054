"""Citations are placed on the passages that make them."""

from kb.citations.annotate import annotate
from kb.citations.extract import find_citations
from kb.documents.reader import read

TEXT = """De motie (35 334, nr. 309) telt veren1.

Zie ook Stb. 2020, 491.

1 Kamerstuk 36 410, nr. 2.
"""


def test_every_citation_stands_on_its_passage_at_its_own_words() -> None:
    document = read(TEXT.encode(), "proef.txt")
    passages = {block.fragment: document.text[slice(*block.span)] for block in document.blocks}
    placed = list(annotate(document, find_citations(document.text)))
    assert [(each.fragment, *each.citation.ids) for each in placed] == [
        ("h0.p1", "kst-35334-309"),
        ("h0.p2", "stb-2020-491"),
        ("n1", "kst-36410-2"),
    ]
    assert all(passages[each.fragment][slice(*each.span)] == each.citation.surface for each in placed)


def test_a_citation_over_a_page_break_stands_on_the_passage_where_it_begins() -> None:
    document = read(b"1. Veren\n\nZie Kamerstuk 36 410, nr.\n\n2. Bruggen\n\nMeer.\n", "proef.txt")
    (placed,) = annotate(document, find_citations(document.text))
    passage = next(block for block in document.blocks if block.fragment == placed.fragment)
    assert placed.span.end <= passage.span.end - passage.span.start
