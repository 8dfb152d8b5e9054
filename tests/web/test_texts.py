"""The words of the interface: in both languages, each used, none missing; days, numbers and order as people have them."""

import ast
import re
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import nodes

import kb
import web
from kb import texts
from kb.domain.alphabet import order
from kb.domain.model import ENTITIES
from kb.domain.values import DatePrecision
from kb.search.plan import How
from web import formats, rendering
from web.texts import CATALOGUES, LANGUAGES, catalogue, text

FILES = sorted(path for folder in (CATALOGUES, texts.CATALOGUES) for path in folder.glob("*/LC_MESSAGES/*.po"))
SPEAKING = [Path(kb.__file__).parent / "services", Path(web.__file__).parent]
"""Where nothing that people read may be written out: what it says stands in the catalogues."""
TEMPLATES = Path(web.__file__).parent / "templates"


def entries(path):
    with path.open("rb") as file:
        return [each for each in read_po(file) if each.id]


@pytest.mark.parametrize("path", FILES, ids=lambda path: "-".join((path.parts[-5], path.parts[-3], path.stem)))
def test_no_text_lacks_a_translation(path):
    empty = [each.id for each in entries(path) if not re.search(r"\S", str(each.string)) or each.fuzzy]
    assert empty == []


def test_both_languages_have_the_same_keys_in_the_same_files():
    keys = {
        language: {
            (path.parts[-5], path.stem, each.context, each.id)
            for path in FILES
            if path.parts[-3] == language
            for each in entries(path)
        }
        for language in LANGUAGES
    }
    assert keys["nl"] ^ keys["en"] == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_stands_in_two_files(language):
    counted = Counter(
        (path.parts[-5], each.context, each.id)
        for path in FILES
        if path.parts[-3] == language
        for each in entries(path)
    )
    assert [key for key, count in counted.items() if count > 1] == []


def calls():
    """Every call of `t` in a template: where, its key if it is written out, and its list's name."""
    for path in sorted(TEMPLATES.glob("*.html")):
        tree = rendering._ENVIRONMENT.parse(path.read_text(encoding="utf-8"))
        for call in tree.find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name == "t":
                key, *lists = call.args
                named = lists[0].value if lists else None
                for each in written(key):
                    yield f"{path.name}:{call.lineno}", each, named


def written(node):
    """The strings that an expression can be; None where it is not written out."""
    if isinstance(node, nodes.Const):
        return [node.value]
    if isinstance(node, nodes.CondExpr) and node.expr2 is not None:
        return [*written(node.expr1), *written(node.expr2)]
    return [None]


def asked_in_code():
    """The keys that Python asks for by name."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in Path(web.__file__).parent.rglob("*.py"))
    inside = re.findall(r"\btext\(([^()]*)\)", code)
    return {key for call in inside for key in re.findall(r'"(\w+)"', call)}


def test_every_key_that_a_template_asks_for_is_there():
    missing = [(place, key) for place, key, named in calls() if key and (named, key) not in catalogue("nl")]
    assert missing == []


def test_a_key_that_is_not_written_out_belongs_to_a_list():
    assert [place for place, key, named in calls() if key is None and named is None] == []


def test_every_key_is_used():
    used = {key for _, key, named in calls() if named is None} | asked_in_code()
    assert {key for named, key in catalogue("nl") if named is None} - used == set()


@cache
def code():
    """Every module of the product as a tree."""
    paths = [path for folder in (kb, web) for path in Path(folder.__file__).parent.rglob("*.py")]
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in paths]


@cache
def captions():
    """The names of the classes that take a text in each language."""
    classes = (each for _, tree in code() for each in ast.walk(tree) if isinstance(each, ast.ClassDef))
    return {"Caption"} | {
        each.name for each in classes if any(getattr(base, "id", "") == "Caption" for base in each.bases)
    }


def test_every_text_that_no_page_alone_says_is_used_and_every_one_asked_for_is_there():
    asked = {
        tuple(each.value for each in call.args[:2])
        for _, tree in code()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("words", "caption", "text")
        if len(call.args) >= 2 and all(isinstance(each, ast.Constant) for each in call.args[:2])
    }
    asked |= {("takeaway", key) for key in by_name(("heading", "_column"))}
    asked |= {("timeline", key) for key in by_name(("_things",))} | {
        ("dependency", key) for key in by_name(("_of_each",))
    }
    there = set(texts.catalogue(texts.CATALOGUES, "nl"))
    assert {key for key in asked if key[0] in {topic for topic, _ in there}} == there


def by_name(functions):
    """The keys that are given to functions which look them up."""
    for _, tree in code():
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in functions:
                yield from (each.value for each in call.args[:1] if isinstance(each, ast.Constant))


def is_text(node):
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def written_out(tree):
    """Where words stand in the code: a caption with its two languages, or a choice between two texts by the language."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in captions():
            if len(node.args) >= 2 and all(map(is_text, node.args[:2])):
                yield node.lineno
        elif isinstance(node, ast.IfExp) and is_text(node.body) and is_text(node.orelse):
            said = {getattr(each, "value", "") for each in (node.body, node.orelse)}
            by_language = {getattr(each, "value", "") for each in ast.walk(node.test)} & set(LANGUAGES)
            if by_language and said != set(LANGUAGES) and said != {"name", "name_en"}:
                yield node.lineno


def test_no_text_is_written_out_in_the_code():
    found = {
        f"{path.name}:{line}"
        for path, tree in code()
        if any(path.is_relative_to(folder) for folder in SPEAKING)
        for line in written_out(tree)
    }
    assert found == set()


def test_a_text_that_is_written_out_is_found():
    tree = ast.parse(
        """a = Caption("ja", f"yes")\nb = "ja" if language == "nl" else "yes"\nc = Caption(*words("x", "yes"))"""
    )
    assert list(written_out(tree)) == [1, 2]


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("kinds", ENTITIES),
        ("how", [each.value for each in How]),
        ("search_example", ["words", "phrase", "begin", "number"]),
    ],
)
def test_a_list_has_a_text_for_each_of_its_values_and_no_other(name, values):
    assert {key for named, key in catalogue("nl") if named == name} == set(values)


def test_a_key_that_no_catalogue_has_is_an_error():
    with pytest.raises(KeyError, match="no_such_key"):
        text("no_such_key", "nl")


@pytest.mark.parametrize(
    ("precision", "dutch", "english"),
    [
        (DatePrecision.DAY, "5 maart 2021", "5 March 2021"),
        (DatePrecision.MONTH, "maart 2021", "March 2021"),
        (DatePrecision.YEAR, "2021", "2021"),
        (DatePrecision.UNKNOWN, "–", "–"),
    ],
)
def test_a_day_is_written_as_exactly_as_it_is_known(precision, dutch, english):
    day = date(2021, 3, 5)
    assert [formats.day(day, language, precision) for language in LANGUAGES] == [dutch, english]
    assert formats.day(None, "nl", precision) == "–"


@pytest.mark.parametrize(
    ("value", "dutch", "english"),
    [(3449.0, "3.449", "3,449"), (0.5, "0,5", "0.5"), (1234567.25, "1.234.567,25", "1,234,567.25")],
)
def test_a_number_has_the_marks_of_the_readers_language(value, dutch, english):
    assert [formats.number(value, language) for language in LANGUAGES] == [dutch, english]


def test_figures_have_the_decimals_asked_for_and_shares_are_percents():
    assert formats.figure(1234.5, "nl") == "1.234,50"
    assert formats.figure(0.4, "en", 0) == "0"
    assert formats.percent(0.456, "nl") == "46%"
    assert formats.figure(None, "nl") == formats.percent(None, "en") == "–"


def test_names_are_ordered_as_in_a_dictionary_whatever_their_accents_and_capitals():
    names = ["Zilver", "énergie", "Elektra", "eend", "Énergie", "Ångström", "abrikoos"]
    assert sorted(names, key=order) == [
        "abrikoos",
        "Ångström",
        "eend",
        "Elektra",
        "Énergie",
        "énergie",
        "Zilver",
    ]


@given(st.text(max_size=20), st.text(max_size=20))
def test_the_order_of_names_tells_different_names_apart(one, other):
    assert (order(one) == order(other)) == (one == other)
