"""RDF files of others: what is read from them, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import RdfFormat, parse, serialize

from kb.domain.values import ProposalKind
from kb.errors import UnreadableDocument
from kb.graph.foreign import full, statements
from kb.graph.foreign_facts import READINGS, Foreign, Reading, read_facts
from tests.services.test_rdf_import import NOTICE, THESAURUS

ACT = "http://data.europa.eu/eli/reg/2031/7/oj"
DAY = '"2031-02-03"^^<http://www.w3.org/2001/XMLSchema#date>'


def facts(turtle: str, name: str = "file.ttl") -> Foreign:
    return read_facts(statements(turtle.encode(), name))


@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.property)
def test_every_property_gives_what_the_table_says_of_its_example(reading: Reading) -> None:
    found = facts(f"<{ACT}> <{full(reading.property)}> {reading.example} .")
    if isinstance(reading.gives, ProposalKind):
        (resource,) = found.resources
        (fact,) = resource.facts
        assert (fact.gives, fact.stated_as, fact.unclear) == (reading.gives, full(reading.property), None)
        assert (fact.date, fact.value) == (date(2031, 2, 3), reading.role) or reading.gives is not ProposalKind.STAGE
    else:
        (relation,) = found.relations
        assert relation.predicate == reading.gives
        assert (relation.object if reading.inverse else relation.subject) == ACT


@pytest.mark.parametrize(
    "form",
    [
        ("a.ttl", RdfFormat.TURTLE),
        ("a.nt", RdfFormat.N_TRIPLES),
        ("a.rdf", RdfFormat.RDF_XML),
        ("a.jsonld", RdfFormat.JSON_LD),
        ("a.trig", RdfFormat.TRIG),
        ("a.nq", RdfFormat.N_QUADS),
        ("xml", RdfFormat.RDF_XML),
        ("json", RdfFormat.JSON_LD),
        ("turtle", RdfFormat.TURTLE),
        ("quads", RdfFormat.N_QUADS),
    ],
    ids=lambda form: form[0],
)
def test_the_same_is_read_from_every_form_by_its_ending_or_its_beginning(form: tuple[str, RdfFormat]) -> None:
    name, rdf_format = form
    for file in (THESAURUS, NOTICE):
        expected = read_facts(statements(file.read_bytes(), file.name))
        kind = RdfFormat.TURTLE if file is THESAURUS else RdfFormat.RDF_XML
        data = serialize((quad.triple for quad in parse(file.read_bytes(), format=kind)), format=rdf_format)
        assert isinstance(data, bytes)
        assert read_facts(statements(data, name)) == expected


@given(st.randoms(use_true_random=False))
def test_the_order_of_the_lines_changes_nothing(random: object) -> None:
    for file, kind in ((THESAURUS, RdfFormat.TURTLE), (NOTICE, RdfFormat.RDF_XML)):
        lines = [f"{quad.triple} ." for quad in parse(file.read_bytes(), format=kind)]
        expected = facts("\n".join(lines), "a.nt")
        random.shuffle(lines)  # type: ignore[attr-defined]
        assert facts("\n".join(lines), "a.nt") == expected


def test_texts_in_other_languages_or_none_are_left_out() -> None:
    (resource,) = facts(f'<{ACT}> <{full("eli:title")}> "loi"@fr, "wet", "act"@en-GB .').resources
    assert [(fact.language, fact.value) for fact in resource.facts] == [("en", "act")]


def test_a_notice_under_several_addresses_is_one_resource_with_its_titles_and_dates() -> None:
    found = read_facts(statements(NOTICE.read_bytes(), NOTICE.name))
    (act,) = [resource for resource in found.resources if resource.identifiers == {"celex:32031R0007"}]
    said = [(fact.gives.value, fact.value, fact.date and fact.date.isoformat(), fact.unclear) for fact in act.facts]
    assert said == [
        ("synonym", "Verordening over veren naar overzee", None, None),
        ("stage", "document", "2021-06-15", None),
        ("stage", "application", "2031-08-03", None),
        ("stage", "application", "2032-08-03", "for a part of it only"),
        ("stage", "entry", "2031-02-03", None),
    ]


@pytest.mark.parametrize(
    ("reading", "mark"), [(reading, mark) for reading in READINGS for mark in reading.marks], ids=str
)
def test_a_note_on_a_date_tells_the_part_it_plays(reading: Reading, mark: str) -> None:
    address = full(reading.property)
    note = (
        f"[] <{full('owl:annotatedSource')}> <{ACT}> ; <{full('owl:annotatedProperty')}> <{address}> ; "
        f'<{full("owl:annotatedTarget")}> {DAY} ; <{full("ann:comment_on_date")}> "{{{mark}|https://example.org/}} 7" .'
    )
    (act,) = facts(f"<{ACT}> <{address}> {DAY} . {note}").resources
    assert [(fact.value, fact.unclear) for fact in act.facts] == [(reading.marks[mark], None)]


def test_several_dates_that_nothing_tells_apart_are_not_guessed_at() -> None:
    entry = full("cdm:resource_legal_date_entry-into-force")
    (act,) = facts(f"<{ACT}> <{entry}> {DAY}, {DAY.replace('2031', '2033')} .").resources
    assert {fact.unclear for fact in act.facts} == {"one of several dates that nothing tells apart"}


def test_a_day_that_may_never_come_or_is_no_day_is_left_out() -> None:
    (act,) = facts(f'<{ACT}> <{full("eli:date_document")}> "9999-12-31", "1001-01-01", "2031", "gisteren" .').resources
    assert act.facts == ()


@pytest.mark.parametrize("address", ["/2031/7/2033-01-01", "/2031/7/art_2/oj", "/2031/7/corrigendum/2032-01-01/oj"])
def test_a_part_or_another_version_of_an_act_is_not_the_act(address: str) -> None:
    assert facts(f"<http://data.europa.eu/eli/reg{address}> <{full('eli:date_document')}> {DAY} .").resources == ()


def test_the_date_of_a_proposal_is_not_that_of_an_act() -> None:
    said = f'<https://example.org/p> <{full("eli:id_local")}> "52031PC0007" ; <{full("eli:date_document")}> {DAY} .'
    ((fact,),) = [resource.facts for resource in facts(said).resources]
    assert fact.value == "proposal"


_RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="https://example.org/x#"'


def xml(text: str, entities: str = "") -> bytes:
    """One statement with `text`, with entities declared before it."""
    said = f'<rdf:Description rdf:about="https://example.org/a"><x:p>{text}</x:p></rdf:Description>'
    return f"<!DOCTYPE r [{entities}]>\n<rdf:RDF {_RDF}>\n{said}\n</rdf:RDF>".encode()


LAUGHS = '<!ENTITY a "ha">' + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
TRIPLE = b"<https://a.example/> <https://b.example/> <https://c.example/> .\n"
BAD = {
    "empty.ttl": (b" \n", "empty"),
    "damaged.ttl": (TRIPLE + b"<https://a.example/> ?? .", "line 2"),
    "cut-off.nt": (TRIPLE + b"<https://a.example/> <https", "line 2"),
    "relative.ttl": (b"<a> <b> <c> .", "line 1"),
    "cut-off.rdf": (xml("")[:-10], "line 4"),
    "elsewhere.jsonld": (b'{"@context": "https://example.org/c", "@id": "https://a.example/"}', "nothing is fetched"),
    "elsewhere.rdf": (xml("&a;", '<!ENTITY a SYSTEM "file:///etc/hostname">'), "ENTITY"),
    "bomb.rdf": (xml("&j;", LAUGHS), "amplification"),
    "wide.rdf": (xml("&a;" * 9999, f'<!ENTITY a "{"ha" * 9999}">'), "amplification"),
    "latin.ttl": ('<https://a.example/> <https://b.example/> "caf\u00e9" .'.encode("latin-1"), "not UTF-8"),
    "words": (b"Geachte voorzitter", "line 1"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_cannot_be_read_is_refused_with_its_place_or_cause(name: str) -> None:
    data, words = BAD[name]
    with pytest.raises(UnreadableDocument, match=name) as fault:
        statements(data, name)
    assert words in str(fault.value)


def test_entities_that_spell_namespaces_are_read() -> None:
    ((value,),) = statements(xml("&eli;a", '<!ENTITY eli "https://example.org/">'), "a.rdf")[
        "https://example.org/a"
    ].values()
    assert value.value == "https://example.org/a"


@given(st.text(max_size=60))
def test_whatever_the_text_it_is_read_or_refused(text: str) -> None:
    for name in ("a.ttl", "a.rdf", "a.jsonld", "a"):
        try:
            read_facts(statements(text.encode("utf-8", "surrogatepass"), name))
        except UnreadableDocument as fault:
            assert "\n" not in str(fault)


def test_the_graphs_of_a_file_are_read_together() -> None:
    said = statements(b"<https://g.example/> {" + TRIPLE + b"} " + TRIPLE.replace(b"c.", b"d."), "a.trig")
    assert len(said["https://a.example/"]["https://b.example/"]) == 2
