"""The query language: what is read, and what a mistake is told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.errors import InvalidInput
from kb.search.language import Alike, All, Any_, Begin, Between, Narrowing, Not, Phrase, Word, parse

FACETS = {"kind": "kind", "soort": "kind", "year": "year"}
A, B, C = Word("a"), Word("b"), Word("c")
READ = [
    ("chips", Word("chips")),
    ("a b", All((A, B))),
    ("a AND b", All((A, B))),
    ("a OR b c", Any_((A, All((B, C))))),
    ("(a OR b) c", All((Any_((A, B)), C))),
    ("a NOT b", All((A, Not(B)))),
    ('"a b" c', All((Phrase("a b"), C))),
    ("«a b»", Phrase("a b")),
    ("begin*", Begin("begin")),
    ("alike~", Alike("alike", 1)),
    ("alike~2", Alike("alike", 2)),
    ("title:a", Word("a", title=True)),
    ('titel:"a b"', Phrase("a b", title=True)),
    ("COM(2021)66", Word("COM(2021)66")),
    ("celex:32021R0167", Word("celex:32021R0167")),
    ("https://example.org/a", Word("https://example.org/a")),
    ("", None),
]


@pytest.mark.parametrize(("text", "node"), READ, ids=[text for text, _ in READ])
def test_a_query_is_read(text, node):
    assert parse(text, FACETS).node == node


def test_fields_narrow_the_whole_query_and_leave_no_word():
    asked = parse("soort:motion,passage chips NOT year:2020", FACETS)
    assert asked.node == Word("chips")
    assert asked.narrowings == (Narrowing("kind", ("motion", "passage")), Narrowing("year", ("2020",), excluded=True))


DATES = [
    ("2021..2023", Between(date(2021, 1, 1), date(2023, 12, 31))),
    ("2021", Between(date(2021, 1, 1), date(2021, 12, 31))),
    ("2024-02", Between(date(2024, 2, 1), date(2024, 2, 29))),
    ("2021-09-15..", Between(date(2021, 9, 15), None)),
    ("..2021-09", Between(None, date(2021, 9, 30))),
]


@pytest.mark.parametrize(("text", "between"), DATES)
def test_dates_are_ranges_of_days(text, between):
    assert parse(f"date:{text}", FACETS).dates == (between,)


MISTAKES = [
    ('"open', "quotation mark"),
    ("(open", r"write \(… OR …\)"),
    ("shut)", "too many"),
    ("*", "need words"),
    ("AND", "both sides"),
    ("a AND", "after AND"),
    ("a OR", "both sides"),
    ("a NOT", "after NOT"),
    ("NOT a", "before NOT"),
    ("(kind:motion OR a)", "outside"),
    ("a OR kind:motion", "outside"),
    ("(kind:motion) a", "outside the parentheses"),
    ("ab~", "too short"),
    ("knd:motion", "did you mean kind"),
    ("colour:red", "there are title, date, kind, year"),
    ("date:yesterday", "not a date"),
    ("date:2021-13", "not a date"),
    ("date:..", "needs a day"),
    ("a NOT date:2021", "can't be excluded"),
    ("x" * 301, "longer than 300"),
    ("(" * 30 + "a" + ")" * 30, "too many parentheses"),
]


@pytest.mark.parametrize(("text", "advice"), MISTAKES, ids=[text[:20] for text, _ in MISTAKES])
def test_a_mistake_is_told_with_what_to_do(text, advice):
    with pytest.raises(InvalidInput, match=advice):
        parse(text, FACETS)


@given(st.text(max_size=80))
def test_whatever_is_typed_is_read_or_gets_advice(text):
    try:
        parse(text, FACETS)
    except InvalidInput as fault:
        assert (str(fault).startswith("search ") and "; " in str(fault)) or ":" in str(fault)
