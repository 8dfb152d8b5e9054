"""The first wall: what is admitted to the graph, and what is not."""

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.errors import Forbidden, InvalidInput, SchakelError
from kb.graph.gate import MAX_LENGTH, Form, check

OWN = "https://example.org/graph/"
CALL = "SERVICE <http://192.0.2.1/> { ?a ?b ?c }"


def own(address):
    return address.startswith(OWN)


def admitted(query):
    return check(query, own)


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("SELECT * { ?s ?p ?o }", Form.SELECT),
        ("select (count(*) as ?n) where { ?s ?p ?o } group by ?p", Form.SELECT),
        ("ASK { ?s ?p ?o }", Form.ASK),
        ("PREFIX a: <http://a/> CONSTRUCT WHERE { ?s a:b ?o }", Form.CONSTRUCT),
        ("DESCRIBE <http://a/>", Form.DESCRIBE),
        ("SELECT * { ?s (<http://a/>|^<http://b/>)*/!<http://c/> ?o . VALUES ?s { <http://d/> UNDEF } }", Form.SELECT),
        ("# a remark\r\nSELECT * {\r\n ?s ?p ?o }\r\n", Form.SELECT),
    ],
)
def test_a_question_is_admitted_with_its_form(query, form):
    assert admitted(query).form is form


SOUND_LOOKALIKES = [
    "ASK { ?s ?p 'SERVICE <http://x/> { ?a ?b ?c }' }",
    'ASK { ?s ?p """FROM <http://x/>\n SERVICE <y> {""" }',
    "ASK { ?s ?p ?o } # SERVICE <http://x/> { ?a ?b ?c }",
    "PREFIX service: <http://service/> SELECT ?service { ?service service:SERVICE <http://x/SERVICE> }",
    "SELECT * { ?load ?insert ?from FILTER(?from != 'DELETE WHERE { ?s ?p ?o }') }",
    "SELECT (?s AS ?SERVICE) { ?s ?p 'caf\\u00E9' }",
]


@pytest.mark.parametrize("query", SOUND_LOOKALIKES)
def test_what_only_looks_like_a_call_is_admitted(query):
    assert admitted(query)


HIDING_PLACES = [
    "SELECT * { %s }",
    "SELECT * { ?s ?p ?o OPTIONAL { %s } }",
    "SELECT * { { ?s ?p ?o } UNION { %s } }",
    "SELECT * { ?s ?p ?o MINUS { %s } }",
    "SELECT * { GRAPH ?g { %s } }",
    "SELECT * { { SELECT ?s { { SELECT * { %s } } } } }",
    "SELECT * { ?s ?p ?o FILTER EXISTS { %s } }",
    "SELECT * { ?s ?p ?o FILTER (1 = 2 || NOT EXISTS { %s }) }",
    "SELECT * { ?s ?p ?o BIND (IF(EXISTS { %s }, 1, 2) AS ?x) }",
    "SELECT (COUNT(EXISTS { %s }) AS ?n) { ?s ?p ?o }",
    "SELECT * { ?s ?p ?o } GROUP BY (EXISTS { %s })",
    "SELECT (1 AS ?x) { ?s ?p ?o } HAVING (EXISTS { %s })",
    "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { %s })",
    "ASK { ?s ?p 'text' . %s ?s ?p 'text' }",
    "DESCRIBE ?a { %s }",
    "CONSTRUCT { ?a ?b ?c } WHERE { ?s (<p>/<q>)+ ?o %s }",
    "SELECT * { ?s ?p ?o VALUES ?s { '}' } %s }",
]


@pytest.mark.parametrize("place", HIDING_PLACES)
def test_a_call_is_refused_wherever_it_hides(place):
    with pytest.raises(Forbidden, match="SERVICE"):
        admitted(place % CALL)


nested = st.recursive(
    st.just(CALL),
    lambda inner: st.builds(lambda place, part: "{ " + place % part + " }", st.sampled_from([
        "%s", "?s ?p ?o OPTIONAL { %s }", "{ ?s ?p ?o } UNION { %s }", "?s ?p ?o MINUS { %s }", "GRAPH ?g { %s }",
        "SELECT * { %s }", "?s ?p ?o FILTER NOT EXISTS { %s }", "?s ?p ?o BIND (EXISTS { %s } AS ?x)",
    ]), inner),
    max_leaves=6,
)  # fmt: skip


def disguised(query, choose):
    """The same words in odd case, with characters as escapes and remarks between the words."""
    keyword = "".join(each.upper() if choose(2) else each.lower() for each in "service")
    keyword = "".join(f"\\u{ord(each):04X}" if choose(3) == 0 else each for each in keyword)
    gap = ("\n", " # a remark\n", "\t", " #\\u007d\n", "\r#x\r")[choose(5)]
    return query.replace("SERVICE ", keyword + gap + ("silent " if choose(2) else ""))


@given(st.data(), nested)
def test_no_nesting_and_no_disguise_lets_a_call_through(data, inner):
    query = disguised(f"SELECT * {{ {inner} }}", lambda n: data.draw(st.integers(0, n - 1)))
    with pytest.raises(SchakelError):
        admitted(query)


@given(st.text(alphabet="SERVICE <>{}?spo'\"\\#u0041\n\r.", max_size=60))
def test_what_is_admitted_has_no_call_outside_strings_and_remarks(noise):
    try:
        text = admitted(f"SELECT * {{ ?s ?p ?o . {noise} }}").text
    except SchakelError:
        return
    bare = re.sub(r"'[^'\n]*'|\"[^\"\n]*\"|<[^<>\s]*>|#[^\n]*", "", text)
    assert not re.search(r"\bSERVICE\b", bare)


@given(st.text(max_size=200))
def test_any_text_is_admitted_or_refused_with_advice(text):
    try:
        admitted(text)
    except SchakelError as fault:
        assert str(fault)


@pytest.mark.parametrize(
    "update",
    [
        "INSERT DATA { <a> <b> <c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "PREFIX a: <b>\n LoAd <http://192.0.2.1/>",
        "CLEAR ALL",
        "DROP GRAPH <g>",
        "\\u0044ELETE DATA { <a> <b> <c> }",
    ],
)
def test_an_update_is_refused_by_name(update):
    with pytest.raises(Forbidden, match="no updates"):
        admitted(update)


def test_an_update_behind_tabs_is_refused_as_one():
    with pytest.raises(Forbidden, match="INSERT"):
        admitted("\t\tINSERT DATA { <http://a/> <http://b/> <http://c/> }")


@pytest.mark.parametrize("clause", ["FROM <>", "FROM NAMED <>"])
def test_an_empty_address_is_no_graph_of_ours(clause):
    with pytest.raises(Forbidden):
        admitted(f"SELECT * {clause} {{ ?s ?p ?o }}")


def test_a_question_followed_by_an_update_is_refused():
    with pytest.raises(InvalidInput, match="line 1, column 18"):
        admitted("ASK { ?s ?p ?o } ; INSERT DATA { <a> <b> <c> }")


@pytest.mark.parametrize(
    "source",
    [
        "FROM <file:///etc/hosts>",
        "FROM NAMED <http://192.0.2.1/>",
        f"FROM <{OWN}a> FROM <http://192.0.2.1/>",
        "FROM <http:\\u002f/192.0.2.1/>",
    ],
)
def test_from_anything_that_is_not_ours_is_refused(source):
    with pytest.raises(Forbidden, match="not a graph of this knowledge base"):
        admitted(f"SELECT * {source} {{ ?s ?p ?o }}")


@pytest.mark.parametrize(
    "query",
    [
        f"ASK FROM <{OWN}a> FROM NAMED <{OWN}b> {{}}",
        f"PREFIX g: <{OWN}> ASK FROM g:a {{}}",
        "BASE <https://example.org/> PREFIX g: <graph/> ASK FROM g:a FROM NAMED <graph/b> {}",
    ],
)
def test_from_our_own_graphs_is_admitted_however_they_are_written(query):
    assert admitted(query).names_dataset


def test_a_prefix_that_was_not_declared_is_named():
    with pytest.raises(InvalidInput, match="PREFIX g: <…>"):
        admitted("ASK FROM g:a {}")


def test_the_prefixes_of_a_query_come_with_it():
    found = admitted("PREFIX a: <http://a/> PREFIX : <http://b/> ASK {}")
    assert found.prefixes == {"a": "http://a/", "": "http://b/"}


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("SELECT * {\n ?s ?p ?o FILT(1) }", "line 2, column 11: 'FILT(1) }'"),
        ("SELECT ?s {?s ?p ?o", "line 1, column 20: something is missing"),
        ("", "line 1, column 1: something is missing"),
        ("ASK { ?s ?p '\\u12' }", "line 1, column 14: no codepoint escape"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_place(query, place):
    with pytest.raises(InvalidInput) as refused:
        admitted(query)
    assert str(refused.value).startswith(place)


@pytest.mark.parametrize("escape", ["\\uD800", "\\U00110000"])
def test_an_escape_of_no_character_is_refused(escape):
    with pytest.raises(InvalidInput, match="no such character"):
        admitted(f"ASK {{ ?s ?p '{escape}' }}")


@pytest.mark.parametrize("text", ["C:\\\\Users", "\\\\\\\\uit"])
def test_a_backslash_that_is_escaped_makes_no_escape_of_what_follows(text):
    query = f'ASK {{ FILTER ("{text}" = "x") }}'
    assert admitted(query).text == query


@pytest.mark.parametrize("text", ["\\u005C\\u005Cu0022", "\\\\\\u005Cu0053"])
def test_no_escape_is_left_that_one_engine_reads_and_another_does_not(text):
    with pytest.raises(InvalidInput, match="escape"):
        admitted(f'ASK {{ FILTER ("{text}" = "x") }}')


def test_a_base_of_which_no_address_can_be_made_is_a_mistake():
    with pytest.raises(InvalidInput, match="BASE"):
        admitted("BASE <http://[> ASK FROM <x> { ?s ?p ?o }")


def test_an_escape_that_makes_another_is_refused_for_the_engine_would_read_it_once_more():
    with pytest.raises(InvalidInput, match="no codepoint escape"):
        admitted("ASK { ?s ?p '\\u005Cu0027 }")


def test_a_remark_ends_at_every_kind_of_line_end():
    with pytest.raises(Forbidden, match="SERVICE"):
        admitted(f"SELECT * {{ # a remark\r{CALL} }}")


def test_the_engine_gets_what_was_read():
    assert admitted("ASK { ?s ?p '\\u00E9' } # a\r\n").text == "ASK { ?s ?p 'é' } # a\n"


def test_a_query_that_is_too_long_is_refused():
    with pytest.raises(InvalidInput, match="characters"):
        admitted("ASK {}" + " " * MAX_LENGTH)


NESTS = [
    ("ASK { FILTER (", "(", "1", ")", ") }"),
    ("ASK ", "{", "?s ?p ?o", "}", ""),
    ("ASK { ?s ?p ", "[ ?p ", "1", "]", " }"),
    ("ASK { ?s ?p ", "(", "1", ")", " }"),
    ("ASK { ?s ", "(", "<p>", ")", " ?o }"),
    ("ASK { FILTER (", "IF(1, 1, ", "1", ")", ") }"),
    ("ASK { ", "?s ?p ?o FILTER EXISTS { ", "?s ?p ?o", "}", " }"),
    ("ASK { ", "{ SELECT * { ", "?s ?p ?o", "} }", " }"),
    ("ASK { FILTER (", "((1 - ", "1", "))", ") }"),
]


@pytest.mark.parametrize(("before", "opening", "core", "closing", "after"), NESTS)
@pytest.mark.parametrize("closed", [True, False])
def test_deep_nesting_is_refused_before_it_costs_much(before, opening, core, closing, after, closed):
    depth = (MAX_LENGTH - 50) // (len(opening) + len(closing))
    query = before + opening * depth + core + (closing * depth + after) * closed
    start = process_time()
    with pytest.raises(InvalidInput, match="nested too deeply"):
        admitted(query)
    assert process_time() - start < 5  # one level more may not double it: that would take longer than the universe has
