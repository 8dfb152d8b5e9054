"""How words are compared: stems, compounds, identifiers, names of one thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.search.analysis import Words, folded_word, squashed, stem, words
from kb.search.lexicon import Lexicon
from kb.search.plan import spellings
from kb.search.thesaurus import Name, Thesaurus

ALIKE = [
    ("grondstoffen", "grondstof"),
    ("risico's", "risico"),
    ("moties", "motie"),
    ("afhankelijkheden", "afhankelijkheid"),
    ("zeldzame", "zeldzaam"),
    ("vitaminen", "vitamines"),
    ("Coördinatie", "coordinatie"),
    ("Coo\u0308rdinatie", "coordinatie"),
    ("afhan\u00adkelijk", "afhankelijk"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_forms_of_a_word_share_a_stem(one, other):
    assert stem(folded_word(one)) == stem(folded_word(other))


def test_english_has_a_stemmer_of_its_own():
    assert stem("dependencies", "en") == stem("dependency", "en") != stem("dependencies", "nl")


CUT = [
    ("« zeldzame » aarden", ["zeldzame", "aarden"]),
    ("Sjoerdsma c.s.", ["sjoerdsma", "cs"]),
    ("135 van de 3.449", ["135", "van", "de", "3449"]),
    ("GS 8471.30 en 1,5%", ["gs", "8471.30", "en", "1,5"]),
    ("EU-regels", ["eu", "regels"]),
]


@pytest.mark.parametrize(("text", "expected"), CUT)
def test_a_text_is_cut_into_words(text, expected):
    assert [word.text for word in words(text)] == expected


@given(st.text(max_size=60))
def test_words_keep_the_offsets_of_their_characters(text):
    for word in words(text):
        assert word.text and folded_word(text[word.start : word.end]) == word.text


@given(st.text(max_size=60))
def test_an_index_gets_the_words_that_a_query_is_cut_into(text):
    tokens = [(token.text, token.pos) for token in Words("nl")(text, positions=True)]
    assert tokens == [(stem(word.text), at) for at, word in enumerate(words(text))]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("35570 XVII, nr. 26", "kst35570xvii26"),
        ("Kst-35570-XVII-26", "kst35570xvii26"),
        ("COM(2021)66", "com202166"),
        ("Verordening (EU) 2023/1781", "celex32023r1781"),
        ("8471.30", "847130"),
    ],
)
def test_an_identifier_is_the_same_in_any_spelling(typed, stored):
    assert stored in spellings(typed)


def test_words_without_figures_are_no_identifier():
    assert spellings("zeldzame aarden") == set()
    assert squashed("nr. 3") == "3"


VOCABULARY = (
    "grondstoffen", "winning", "grondstoffenwinning", "handel", "handelsakkoord", "akkoorden", "handeling", "eiland", "land",
)  # fmt: skip
KNOWN = Lexicon(dict.fromkeys(VOCABULARY, 1))


@pytest.mark.parametrize(
    ("part", "compounds"),
    [
        ("grondstof", ["grondstoffenwinning"]),
        ("winning", ["grondstoffenwinning"]),
        ("akkoord", ["handelsakkoord"]),
        ("handel", ["handelsakkoord"]),  # and not handeling: what is left of it is an ending
        ("land", []),  # eiland is no compound
        ("de", []),
    ],
)
def test_a_word_has_the_compounds_that_it_is_a_part_of(part, compounds):
    assert KNOWN.with_part(part) == compounds


@pytest.mark.parametrize(
    ("compound", "parts"),
    [
        ("grondstoffenwinning", ("grondstoffen", "winning")),
        ("handelsakkoorden", ("handels", "akkoorden")),
        ("winningsakkoord", ("winnings", "akkoord")),
        ("grondstoffenbeleid", ("grondstoffen", "beleid")),  # one part is new, the other telling
        ("winning", None),
        ("eiland", None),
    ],
)
def test_a_compound_has_its_parts(compound, parts):
    assert KNOWN.parts(compound) == parts


@given(st.from_regex(r"[a-z]{1,30}", fullmatch=True))
def test_the_parts_of_a_word_make_up_the_word(word):
    if (parts := KNOWN.parts(word)) is not None:
        assert word.startswith(parts[0]) and word.endswith(parts[1])


THESAURUS = Thesaurus(
    [
        Name("product/chips", "nl", "Chips"),
        Name("product/chips", "nl", "geavanceerde chips"),
        Name("product/chips", "en", "semiconductors"),
        Name("dependency/chips", "nl", "Afhankelijkheid van chips"),
        Name("dependency/chips", "nl", "chipafhankelijkheid"),
        Name("document/x", "nl", "Brief over grote en kleine bruggen, vaste veren en smalle sluizen"),
    ]
)


def test_other_names_are_those_of_the_same_thing_that_do_not_hold_the_word_itself():
    assert [name.text for name in THESAURUS.synonyms(["chip"])] == ["semiconductors"]
    assert [name.text for name in THESAURUS.synonyms(["semiconductor"])] == ["Chips", "geavanceerde chips"]


def test_a_name_of_several_words_is_recognised_without_its_small_words():
    assert THESAURUS.things(["afhankelijkheden", "chips"]) == {"dependency/chips"}


def test_a_title_is_no_name():
    assert THESAURUS.things(["brief", "grote", "kleine", "bruggen", "vaste", "veren", "smalle", "sluizen"]) == set()
