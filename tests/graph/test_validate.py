"""The shapes, and what they find."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

import pyshacl
import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, Triple

from kb.domain.actors import Actor, DocumentActor
from kb.domain.entity import Declared
from kb.domain.links import Evidence, Link
from kb.domain.policy import Dictum, Motion, StageEvent
from kb.domain.products import Dependency, Product
from kb.domain.publications import Document
from kb.domain.values import ActorType, Origin, StageScheme, Status, Verification
from kb.graph.project import OWNER, Surroundings, project
from kb.graph.schema import records
from kb.graph.shapes import turtle
from kb.graph.validate import judged, validate
from kb.graph.vocabulary import OWN, Vocabulary

BASE = Vocabulary("https://example.org")
NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
MOTION, PAPER, SPICES, NUTMEG = "motion/kst-1-2", "document/kst-1-3", "dependency/kruiden", "product/nootmuskaat"
LINK = Link.make_id(SPICES, "concerns", NUTMEG)
TOLD = {"source": "zelf bedacht"}
ROWS = (
    Motion(id=MOTION, label_nl="Motie over kruiden", reference="kst-1-2", submitted=date(2021, 5, 4), **TOLD),
    Dictum(id="dictum/kst-1-2.1", label_nl="Kruiden zoeken", motion_id=MOTION, ordinal=1, **TOLD),
    Document(id=PAPER, label_nl="Brief over kruiden", reference="kst-1-3", source="https://example.org/brief"),
    Actor(id="actor/jansen", label_nl="A. Jansen", type=ActorType.MINISTER, identifier="1234", **TOLD),
    DocumentActor(document_id=PAPER, actor_id="actor/jansen", role="sender", **TOLD),
    Dependency(id=SPICES, label_nl="Kruiden", label_en="Spices", **TOLD),
    Product(id=NUTMEG, label_nl="Nootmuskaat", code="0908 11", **TOLD),
    Link(id=LINK, subject=SPICES, predicate="concerns", object=NUTMEG, recorded_at=NOW),
    Evidence(
        id="e-1", link_id=LINK, document_id=PAPER, exact="met kruiden", fragment="h1.p1", origin=Origin.CURATED,
        recorded_at=NOW,
    ),
)  # fmt: skip


def iri(name: str) -> NamedNode:
    return NamedNode(BASE.iri(name))


def thing(entity_id: str) -> NamedNode:
    return NamedNode(BASE.thing(entity_id))


def typed(value: str, datatype: str) -> Literal:
    return Literal(value, datatype=iri(f"xsd:{datatype}"))


def sound() -> list[Quad]:
    return list(project(ROWS, Surroundings({LINK: Status.CONFIRMED, "e-1": Status.CONFIRMED}), BASE))


def planted(node: str, predicate: str, *values: NamedNode | Literal) -> list[Triple]:
    """The sound graph, with `values` in the place of what `predicate` says of `node`."""
    subject, path = thing(node), iri(predicate)
    kept = [quad.triple for quad in sound() if (quad.subject, quad.predicate) != (subject, path)]
    return [*kept, *(Triple(subject, path, value) for value in values)]


def test_what_the_projection_makes_of_sound_rows_conforms() -> None:
    assert validate(sound(), BASE) == []


WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40)
DAYS = st.none() | st.dates()
CODES = st.none() | st.lists(st.text("0123456789", min_size=2, max_size=8), min_size=1, max_size=6).map(" ".join)


@st.composite
def anything_sound(draw: st.DrawFn) -> list[Declared]:
    """Rows that the model takes, whatever they say."""
    motion = Motion.model_validate(
        {
            "id": "motion/een",
            "label_nl": draw(WORDS),
            "reference": draw(WORDS),
            "submitted": draw(DAYS),
            "source": draw(WORDS),
        }
    )
    product = Product.model_validate(
        {
            "id": "product/een",
            "label_nl": draw(WORDS),
            "label_en": draw(WORDS),
            "code": draw(CODES),
            "source": draw(WORDS),
        }
    )
    dictum = Dictum.model_validate(
        {"id": "dictum/een", "label_nl": draw(WORDS), "motion_id": "motion/een", "ordinal": draw(st.integers(1)),
         "quote": draw(st.none() | WORDS), "source": "https://example.org/" + draw(CODES.map(str))}
    )  # fmt: skip
    return [motion, product, dictum]


@settings(deadline=None, max_examples=25)
@given(rows=anything_sound())
def test_the_shapes_take_whatever_the_model_takes(rows: list[Declared]) -> None:
    assert validate(project(rows, None, BASE), BASE) == []


def test_the_seeded_graph_conforms(seeded: list[Quad]) -> None:
    assert validate(seeded) == []


def test_every_property_that_the_seeded_graph_has_is_looked_at_by_a_shape(seeded: list[Quad]) -> None:
    shapes = rdflib.Graph().parse(data=turtle(), format="turtle")
    paths = {str(path) for path in shapes.objects(None, rdflib.SH.path)} | {str(rdflib.RDF.type)}
    assert {quad.predicate.value for quad in seeded} - paths == set()


NAME, LONG = "skos:prefLabel", "kst-" + "1" * 60
CASES = {
    "a Dutch name is missing": (MOTION, NAME, [Literal("Motion on spices", language="en")], "Naam", "Name (Dutch)"),
    "two Dutch names": (
        MOTION, NAME, [Literal("Motie", language="nl"), Literal("Andere motie", language="nl")], "Naam", "Name",
    ),
    "a name in a language that is not kept": (
        SPICES, NAME, [Literal("Kruiden", language="nl"), Literal("Gewürze", language="de")], "Naam", "Name",
    ),
    "an empty name": (SPICES, NAME, [Literal("Kruiden", language="nl"), Literal("", language="en")], "Naam", "Name"),
    "a date as text": (MOTION, "dcterms:dateSubmitted", [Literal("2021-05-04")], "Ingediend op", "Tabled on"),
    "a day that does not exist": (
        MOTION, "dcterms:dateSubmitted", [typed("2021-02-31", "date")], "Ingediend op", "Tabled on",
    ),
    "a reference that is too long": (
        MOTION, "kb:reference", [Literal(LONG)], "Kamerstuknummer", "Parliamentary paper",
    ),
    "two references": (
        MOTION, "kb:reference", [Literal("kst-1-2"), Literal("kst-1-9")], "Kamerstuknummer", "Parliamentary paper",
    ),
    "no source": (SPICES, "dcterms:source", [], "Bron", "Source"),
    "an identifier of another form": (SPICES, "dcterms:identifier", [Literal("kruiden")], "Kenmerk", "Identifier"),
    "an identifier of another form beside an official one": (
        "actor/jansen", "dcterms:identifier", [Literal("jansen"), Literal("1234")], "Kenmerk", "Identifier",
    ),
    "a code with letters": (NUTMEG, "skos:notation", [Literal("muskaat")], "Goederencode", "Commodity code"),
    "a clause of a motion that is not there": (
        "dictum/kst-1-2.1", "kb:clauseOf", [thing("motion/kst-9-9")], "Dictum van", "Clause of",
    ),
    "a place in the order before the first": (
        "dictum/kst-1-2.1", "kb:ordinal", [typed("0", "integer")], "Volgnummer", "Ordinal",
    ),
    "a sort of actor that is not in the list": (
        "actor/jansen", "dcterms:type", [iri("kb:ActorType.wizard")], "Soort", "Type",
    ),
    "a link of no known sort": (f"link/{LINK}", "kb:predicate", [iri("kb:loves")], "Soort schakel", "Predicate"),
    "a link to nothing": (f"link/{LINK}", "kb:object", [thing("product/weg")], "Naar", "To"),
    "a link recorded at no time": (f"link/{LINK}", "prov:generatedAtTime", [], "Vastgelegd op", "Recorded at"),
    "a status that is not in the list": (f"link/{LINK}", "kb:status", [iri("kb:Stance.handled")], "Status", "Status"),
    "evidence for no link": ("evidence/e-1", "kb:evidenceFor", [thing(SPICES)], "Bewijs voor", "Evidence for"),
    "evidence that both holds and does not": (
        "evidence/e-1", "kb:supports", [typed("true", "boolean"), typed("false", "boolean")], "Onderschrijft", "Supports",
    ),
    "a plain statement about the wrong kind of thing": (
        SPICES, "kb:concerns", [thing(MOTION)], "gaat over", "concerns",
    ),
    "a plain statement from the wrong kind of thing": (
        MOTION, "kb:concerns", [thing(NUTMEG)], "gaat over", "concerns",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_an_error_is_found_at_its_node_and_field_in_both_languages(case: str) -> None:
    node, predicate, values, nl, en = CASES[case]
    graph = planted(node, predicate, *values)
    (found,) = validate(graph, BASE)
    assert [found] == judged(graph, BASE)  # nothing that the engine finds was let pass
    assert (found.entity_id, found.field_nl, found.field_en) == (node, nl, en)
    assert f"«{nl}»" in found.message_nl
    assert f"“{en}”" in found.message_en
    assert any(word in found.message_nl for word in ("vul", "kies"))
    assert any(word in found.message_en for word in ("fill in", "choose"))


def test_of_two_owners_that_a_record_has_each_must_be_there() -> None:
    role = next(quad.subject for quad in sound() if quad.object == iri("kb:DocumentRole"))
    lost = [quad for quad in sound() if (quad.subject, quad.object) != (role, thing(PAPER))]
    assert [each.field_nl for each in validate(lost, BASE)] == ["Hoort bij (Document)"]


def test_a_stage_of_a_scheme_is_accepted_and_another_concept_is_not() -> None:
    event = StageEvent(
        id="s-1", entity_id=SPICES, scheme=StageScheme.ACT, stage="in_force", verification=Verification.STATED,
        recorded_at=NOW, **TOLD,
    )  # fmt: skip
    triples = [quad.triple for quad in project([*ROWS, event], None, BASE)]
    assert validate(triples, BASE) == []
    wrong = Triple(thing("stage_event/s-1"), iri("kb:stage"), iri("kb:Stage.act.forgotten"))
    kept = [each for each in triples if each.predicate != iri("kb:stage")]
    assert [each.field_nl for each in validate([*kept, wrong], BASE)] == ["Fase"]


def test_a_node_of_elsewhere_is_reported_by_its_address_alone() -> None:
    elsewhere = Triple(NamedNode("https://elders.example/x"), iri("rdf:type"), iri("kb:Recess"))
    found = validate([elsewhere], BASE)
    assert {(each.node, each.entity_id) for each in found} == {("https://elders.example/x", None)}
    assert {each.field_nl for each in found} == {"Naam", "Eerste dag", "Laatste dag", "Bron"}


def shapes() -> rdflib.Graph:
    return rdflib.Graph().parse(data=turtle(), format="turtle")


def named_shapes(graph: rdflib.Graph) -> Iterable[rdflib.term.Node]:
    for kind in (rdflib.SH.NodeShape, rdflib.SH.PropertyShape):
        yield from graph.subjects(rdflib.RDF.type, kind)


def test_every_shape_has_a_name_and_a_message_in_both_languages() -> None:
    graph = shapes()
    for shape in named_shapes(graph):
        names = [*graph.objects(shape, rdflib.SH.name), *graph.objects(shape, rdflib.RDFS.label)]
        for texts in (names, list(graph.objects(shape, rdflib.SH.message))):
            assert sorted(text.language for text in texts if isinstance(text, rdflib.Literal)) == ["en", "nl"], shape


def test_every_class_has_a_shape() -> None:
    targets = {str(target) for target in shapes().objects(None, rdflib.SH.targetClass)}
    assert targets == {OWN.iri(each.term.iri) for each in records() if not each.edge}
    assert rdflib.URIRef(OWN.iri(OWNER)) in set(shapes().objects(None, rdflib.SH.path))


def test_the_shapes_are_well_formed_by_shacls_own_shapes() -> None:
    conforms, _, text = pyshacl.validate(rdflib.Graph(), shacl_graph=shapes(), meta_shacl=True)
    assert conforms, text


def test_findings_are_ordered_and_each_field_of_a_node_is_reported_once(caplog: pytest.LogCaptureFixture) -> None:
    bad = typed("morgen", "dateTime")
    sourceless = [quad.triple for quad in sound() if quad.predicate not in (iri("dcterms:source"), iri("kb:ordinal"))]
    found = validate([*sourceless, Triple(thing(f"link/{LINK}"), iri("prov:generatedAtTime"), bad)], BASE)
    keys = [(each.node, each.field_nl) for each in found]
    assert keys == sorted(set(keys))
    assert {each.field_nl for each in found} == {"Bron", "Volgnummer", "Vastgelegd op"}
    assert caplog.records == []
