"""Finding things by words."""

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kb.errors import InvalidInput, SourceUnavailable
from kb.search.analysis import stem, terms
from kb.search.index import Entry, rebuild
from kb.search.query import search

ENTRIES = [
    Entry("document/kst-1-2", "passage", "Brief over specerijen", "Wij zijn afhankelijk van nootmuskaat uit Indië.",
          fragment="h1.p1"),
    Entry("document/kst-1-2", "passage", "Brief over specerijen", "Voor peper zijn er\u00adgens anders leveranciers.",
          fragment="h1.p2"),
    Entry("motion/kst-35570-XVII-26", "motion", "Motie over chips", "vraagt om een onderzoek", ("halfgeleiders",),
          ("kst-35570-XVII-26",)),
    Entry("instrument/chips", "instrument", "Chipsverordening", "verordening", identifiers=("celex:32023R1781",)),
]  # fmt: skip


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    root = tmp_path_factory.mktemp("search")
    assert rebuild(root, ENTRIES) == len(ENTRIES)
    return root


FOUND = [
    ("afhankelijkheden", "document/kst-1-2#h1.p1"),  # by its stem
    ("INDIE", "document/kst-1-2#h1.p1"),  # without its diacritic, in any case
    ("nootm*", "document/kst-1-2#h1.p1"),  # by its beginning
    ('"afhankelijk van nootmuskaat"', "document/kst-1-2#h1.p1"),  # as a phrase
    ("ergens", "document/kst-1-2#h1.p2"),  # across a soft hyphen
    ("specerijen NOT nootmuskaat", "document/kst-1-2#h1.p2"),
    ("halfgeleider", "motion/kst-35570-XVII-26"),  # by a synonym
    ("35570 XVII, nr. 26", "motion/kst-35570-XVII-26"),  # an identifier as people write it
    ("kst-35570-XVII-26", "motion/kst-35570-XVII-26"),
    ("32023R1781", "instrument/chips"),
    ("nootmuskaat kruidnagel", "document/kst-1-2#h1.p1"),  # some of the words, where nothing has all
]


@pytest.mark.parametrize(("words", "locator"), FOUND, ids=[words for words, _ in FOUND])
def test_words_find(index, words, locator):
    assert search(index, words)[0].locator == locator


def test_a_snippet_marks_the_words_that_matched(index):
    hit = search(index, "afhankelijkheid nootmuskaat")[0]
    assert [hit.snippet[start:end] for start, end in hit.marked] == ["afhankelijk", "nootmuskaat"]


def test_a_long_text_is_cut_around_the_first_word_and_between_words(tmp_path):
    rebuild(tmp_path, [Entry("document/d", "passage", "Lang", "vooraf " * 100 + "saffraan" + " achteraf" * 100)])
    hit = search(tmp_path, "saffraan")[0]
    assert len(hit.snippet) < 300
    assert hit.snippet.startswith("… vooraf") and hit.snippet.endswith("achteraf …")
    assert [hit.snippet[start:end] for start, end in hit.marked] == ["saffraan"]


def test_a_kind_narrows_the_hits(index):
    assert [hit.kind for hit in search(index, "chips", kind="motion")] == ["motion"]


@pytest.mark.parametrize("words", ["", "   ", "*", "AND", '"open', "(open", "x" * 400])
def test_a_query_that_says_nothing_gets_advice(index, words):
    with pytest.raises(InvalidInput, match="search"):
        search(index, words)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.sampled_from('chips"()*?~^:[]{}<>-+ANDORT TO\\/&|!'), max_size=40))
def test_no_query_fails_in_another_way(index, words):
    with contextlib.suppress(InvalidInput):
        assert isinstance(search(index, words), list)


def test_without_an_index_the_error_says_how_to_build_it(tmp_path):
    with pytest.raises(SourceUnavailable, match="kb rebuild search"):
        search(tmp_path, "chips")


@given(st.text(max_size=60))
def test_terms_keep_the_offsets_of_their_words(text):
    assert all(text[start:end] and term for term, start, end in terms(text))


@pytest.mark.parametrize(("one", "other"), [("grondstoffen", "grondstof"), ("risico's", "risico"), ("moties", "motie")])
def test_inflected_forms_share_a_stem(one, other):
    assert stem(one) == stem(other)
