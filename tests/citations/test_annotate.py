"""Citations are marked in the text they were found in."""

from kb.citations.annotate import annotate
from kb.citations.extract import find_citations

TEXT = "De motie (35 334, nr. 309) en het rapport «Wie betaalt de dijk» bij Stb. 2020, 491."


def test_resolved_citations_become_links_and_others_stay_as_they_are() -> None:
    assert annotate(TEXT, find_citations(TEXT)) == (
        "De motie ([35 334, nr. 309](https://zoek.officielebekendmakingen.nl/kst-35334-309.html)) "
        "en het rapport «Wie betaalt de dijk» bij [Stb. 2020, 491](https://zoek.officielebekendmakingen.nl/stb-2020-491.html)."
    )


def test_a_caller_chooses_the_mark() -> None:
    assert annotate(TEXT, find_citations(TEXT)[:1], mark=lambda citation: citation.ids[0]).startswith(
        "De motie (kst-35334-309)"
    )


def test_without_citations_the_text_is_unchanged() -> None:
    assert annotate(TEXT, []) == TEXT
