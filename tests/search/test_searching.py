"""Finding things by words, in all the ways that people write them."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.errors import InvalidInput, SourceUnavailable
from kb.search.embedded import EmbeddedIndex
from kb.search.plan import How, Switches, Unit

from .conftest import everything, passage, thing

P = "document/kst-1-2#h1."
FOUND = [
    ("afhankelijkheden", f"{P}p1"),  # by its stem
    ("INDIE", f"{P}p1"),  # without its diacritic, in any case
    ("nootm*", f"{P}p1"),  # by its beginning
    ("nootmuskat~", f"{P}p1"),  # by what is alike
    ('"afhankelijk van nootmuskaat"', f"{P}p1"),  # as a phrase
    ("«afhankelijk van nootmuskaat»", f"{P}p1"),  # in the quotation marks of letters
    ("ergens", f"{P}p2"),  # across a soft hyphen
    ("c.s.", f"{P}p2"),
    ("cs", f"{P}p2"),
    ("3449", f"{P}p2"),  # a number without its point
    ("specerijen peper", f"{P}p2"),  # one of the words in the name of the document
    ("zeldzame aarden", f"{P}p4"),  # by another name of two words
    ("grondstoffen winning", f"{P}p3"),
    ("halfgeleider", "product/chips"),  # by another name
    ("title:chips", "product/chips"),
]


@pytest.mark.parametrize(("words", "place"), FOUND, ids=[words for words, _ in FOUND])
def test_words_find(searching, words, place):
    assert searching.places(words)[0] == place


ALSO = [
    ("winning", f"{P}p4", "inside a compound, as its last part"),
    ("grondstof", f"{P}p4", "inside a compound, as its first part"),
    ("grondstoffenwinning", f"{P}p3", "its parts apart"),
    ("chips", f"{P}p5", "another name"),
    ("semiconductors", "motion/kst-35570-XVII-26", "a translation"),
    ("semiconductor", "product/chips", "an English stem"),
    ("chips", "instrument/act", "inside a name"),
    ("NOT-a-word OR nootmuskaat", f"{P}p1", "either"),
    ("35570-XVII-26", f"{P}p4", "what cites it"),
]


@pytest.mark.parametrize(("words", "place", "why"), ALSO, ids=[f"{words}: {why}" for words, _, why in ALSO])
def test_words_find_among_others(searching, words, place, why):
    assert place in searching.places(words)


def test_a_word_in_a_phrase_out_of_order_is_not_found(searching):
    assert searching.places('"nootmuskaat van afhankelijk"') == []


def test_what_must_not_be_there_is_left_out(searching):
    assert f"{P}p4" in searching.places("grondstoffenwinning")
    assert f"{P}p4" not in searching.places("grondstoffenwinning NOT aardmetalen")


def test_the_name_of_the_document_alone_finds_none_of_its_passages(searching):
    assert searching.places("specerijen") == []


def test_all_words_are_asked_and_where_nothing_has_all_some_will_do(searching):
    assert searching.places("nootmuskaat kruidnagel") == []
    assert searching.some("nootmuskaat kruidnagel") == [f"{P}p1"]


def test_the_parts_of_an_unknown_compound_will_do_where_nothing_has_both(searching):
    assert f"{P}p5" in searching.some("sectornootmuskaat")


OFF = [
    ("chips", Switches(synonyms=False), f"{P}p5"),
    ("winning", Switches(compounds=False), f"{P}p4"),
    ("grondstoffenwinning", Switches(compounds=False), f"{P}p3"),
]


@pytest.mark.parametrize(("words", "switches", "place"), OFF)
def test_other_names_and_compounds_can_be_switched_off(searching, words, switches, place):
    assert place in searching.places(words)
    assert place not in searching.places(words, switches)


def test_every_hit_can_say_by_which_words_and_where_it_was_found(searching):
    plan = searching.plan("halfgeleiders")
    found = searching.index.search(plan, everything, 20)
    why = searching.index.explain(plan, [hit.key for hit in found.hits])
    assert {hit.key for hit in found.hits} == set(why)
    said = {(reason.how, reason.found, reason.field) for reason in why["product/chips"]}
    assert {(How.WORD, "halfgeleiders", "names_nl"), (How.SYNONYM, "chips", "title_nl")} <= said
    for reasons in why.values():
        assert [reason.weight for reason in reasons] == sorted((reason.weight for reason in reasons), reverse=True)
        assert all(reason.weight > 0 and reason.asked == "halfgeleiders" for reason in reasons)


def test_every_entry_is_counted_in_its_group_and_only_those_of_chosen_groups_are_hits(searching):
    plan = searching.plan("grondstoffen OR chips")
    found = searching.index.search(plan, lambda groups: {"product/chips"}, 20)
    assert found.groups["r-document/kst-1-2#passage"] == 3
    assert [hit.key for hit in found.hits] == ["product/chips"] and found.total == 1


def test_without_words_everything_is_found(searching):
    assert searching.index.search(None, everything, 3).total == 8


def test_pages_of_hits_join_into_one_list(searching):
    plan = searching.plan("grondstoffen OR chips OR peper")
    whole = [hit.key for hit in searching.index.search(plan, everything, 50).hits]
    assert len(whole) > 4
    assert [
        hit.key for at in range(len(whole)) for hit in searching.index.search(plan, everything, 1, at).hits
    ] == whole


def test_a_misspelt_word_has_suggestions_and_a_beginning_completions(searching):
    assert searching.index.suggest("nootmuskat")[0] == "nootmuskaat"
    assert searching.index.complete("grond") == ["grondstoffen", "grondstoffenbeleid", "grondstoffenwinning"]


def test_an_official_number_names_its_thing(searching):
    assert searching.index.things({"35570xvii26", "kst35570xvii26"}) == ["motion/kst-35570-XVII-26"]


def test_rarer_words_and_shorter_texts_count_more(make):
    searching = make(
        passage("p1", "peper " + "zout " * 30),
        passage("p2", "peper"),
        passage("p3", "zout zout"),
        passage("p4", "zout peper zout"),
    )
    assert searching.places("peper")[0].endswith("p2")
    hits = searching.found("peper OR zout").hits
    assert hits[0].fragment == "p4"


def test_a_thing_with_many_names_for_one_word_is_no_better_than_its_best_name(make):
    many = thing(
        "product/a", "Iets", names={"nl": "halfgeleiders\nhalfgeleider", "en": "semiconductors\nsemiconductor"}
    )
    searching = make(many, thing("product/b", "Chips"))
    assert searching.places("chips")[0] == "product/b"


def test_without_an_index_the_error_says_how_to_build_it(tmp_path):
    index = EmbeddedIndex(tmp_path)
    assert index.number() is None
    with pytest.raises(SourceUnavailable, match="kb rebuild search"):
        index.search(Unit("x", ()), everything, 1)


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from('chips" ()*?~^:[]{}<>-+ANDORT\\/&|!.«»1'), max_size=40))
def test_no_query_fails_but_with_advice(searching, words):
    with contextlib.suppress(InvalidInput):
        assert searching.found(words).total >= 0
