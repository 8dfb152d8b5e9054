"""From rows to statements."""

from datetime import UTC, date, datetime

import pytest
from pyoxigraph import Literal

from kb.domain.actors import Label
from kb.domain.links import Decision, Evidence, Link
from kb.domain.policy import MotionMover, StageEvent
from kb.domain.products import Dependency, Product
from kb.domain.values import LabelKind, Origin, StageScheme, Status, Verdict, Verification
from kb.graph.project import Surroundings, project
from kb.graph.schema import records
from kb.graph.vocabulary import Vocabulary

NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
BASE = "https://example.org"
KB, ID = f"{BASE}/def#", f"{BASE}/id/"
DEPENDENCY, PRODUCT = "dependency/kruiden", "product/nootmuskaat"


def quads(*rows, statuses=None, documents=None):
    return list(project(rows, Surroundings(statuses or {}, documents or {}), Vocabulary(BASE)))


def lines(*rows, **around):
    return {str(quad.triple) for quad in quads(*rows, **around)}


def homes(*rows, **around):
    """The graphs in which each property is told."""
    found = {}
    for quad in quads(*rows, **around):
        found.setdefault(quad.predicate.value.rpartition("#")[2], set()).add(
            quad.graph_name.value.removeprefix(f"{BASE}/graph/")
        )
    return found


def link(**more):
    link_id = Link.make_id(DEPENDENCY, "concerns", PRODUCT)
    return Link(id=link_id, subject=DEPENDENCY, predicate="concerns", object=PRODUCT, recorded_at=NOW, **more)


PLAIN = f"<{ID}{DEPENDENCY}> <{KB}concerns> <{ID}{PRODUCT}>"


def test_an_entity_becomes_a_node_with_its_class_and_its_names_by_language():
    found = lines(Dependency(id=DEPENDENCY, label_nl="Kruiden", label_en="Spices", source="zelf bedacht"))
    name = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
    assert f"<{ID}{DEPENDENCY}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{KB}Dependency>" in found
    assert f'<{ID}{DEPENDENCY}> {name} "Kruiden"@nl' in found
    assert f'<{ID}{DEPENDENCY}> {name} "Spices"@en' in found


def test_a_confirmed_link_is_a_node_and_a_plain_statement():
    found = lines(link(), statuses={link().id: Status.CONFIRMED})
    assert PLAIN in found
    assert f"<{ID}link/{link().id}> <{KB}predicate> <{KB}concerns>" in found


def test_a_suggestion_or_a_closed_link_is_a_node_only():
    for row, status in ((link(), Status.SUGGESTED), (link(closed_at=NOW), Status.CONFIRMED), (link(), Status.REJECTED)):
        found = lines(row, statuses={row.id: status})
        assert PLAIN not in found
        assert f"<{ID}link/{row.id}> <{KB}status> <{KB}Status.{status}>" in found


def evidence():
    return Evidence(
        id="e-1", link_id=link().id, document_id="document/kst-1-2", exact="met kruiden", fragment="h1.p1",
        origin=Origin.CURATED, recorded_at=NOW,
    )  # fmt: skip


def test_evidence_is_told_in_the_graph_of_its_document_and_how_it_was_recorded_in_that_of_provenance():
    found = homes(evidence())
    assert found["exact"] == found["evidenceFor"] == {"document/kst-1-2"}
    assert found["generatedAtTime"] == found["origin"] == {"provenance"}


def test_a_link_is_told_in_the_graph_of_its_document_and_its_plain_statement_among_the_curated_facts():
    found = homes(link(), statuses={link().id: Status.CONFIRMED}, documents={link().id: "document/kst-1-2"})
    assert found["predicate"] == found["status"] == {"document/kst-1-2"}
    assert found["concerns"] == {"curated"}


def test_a_thing_is_curated_and_a_decision_is_provenance():
    decision = Decision(
        id="d-1", target="e-1", verdict=Verdict.CONFIRM, by="A. Jansen", why="staat er", recorded_at=NOW
    )
    assert set().union(*homes(decision).values()) == {"provenance"}
    found = homes(Dependency(id=DEPENDENCY, label_nl="Kruiden", source="zelf bedacht"))
    assert found["prefLabel"] == {"curated"}


def test_evidence_points_to_its_link_and_its_document():
    found = lines(evidence())
    assert f"<{ID}evidence/e-1> <{KB}evidenceFor> <{ID}link/{link().id}>" in found
    assert f"<{ID}evidence/e-1> <http://www.w3.org/ns/oa#hasSource> <{ID}document/kst-1-2>" in found


def test_a_stage_is_a_concept_of_its_scheme_and_belongs_to_its_policy():
    row = StageEvent(
        id="s-1", entity_id="instrument/wet", scheme=StageScheme.ACT, stage="in_force", date=date(2024, 5, 1),
        verification=Verification.STATED, source="zelf bedacht", recorded_at=NOW,
    )  # fmt: skip
    found = lines(row)
    assert f"<{ID}stage_event/s-1> <{KB}stage> <{KB}Stage.act.in_force>" in found
    assert f"<{ID}stage_event/s-1> <{KB}recordOf> <{ID}instrument/wet>" in found


def test_movers_and_synonyms_are_statements_about_their_thing():
    found = lines(
        MotionMover(motion_id="motion/kst-1-2", ordinal=1, actor_id="actor/jansen", source="zelf bedacht"),
        Label(entity_id=PRODUCT, language="en", text="nutmeg", kind=LabelKind.HIDDEN, source="zelf bedacht"),
    )
    assert found == {
        f"<{ID}motion/kst-1-2> <{KB}mover> <{ID}actor/jansen>",
        f'<{ID}{PRODUCT}> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "nutmeg"@en',
    }


def test_no_node_is_blank_and_an_address_is_escaped():
    found = lines(Product(id="product/café«", label_nl="Café", source="https://example.org/a"))
    assert all("_:" not in line for line in found)
    assert any(line.startswith(f"<{ID}product/caf%C3%A9%C2%AB>") for line in found)


@pytest.mark.parametrize("source", ["https://example.org/%", "https://example.org/a b", "http://[", "https://a\nb"])
def test_what_only_looks_like_an_address_is_told_as_words(source):
    found = quads(Product(id=PRODUCT, label_nl="Noot", source=source))
    assert Literal(source) in {quad.object for quad in found}


def test_every_declared_record_has_a_term_and_an_address_of_its_own():
    assert len({each.slug for each in records()}) == len(records()) > 20


def test_every_field_of_every_record_has_a_name_in_both_languages():
    names = [field.caption for each in records() for field in each.properties]
    assert all(name.nl.strip() and name.en.strip() for name in names)


def test_a_character_that_xml_cannot_hold_is_shown_as_one_that_was_lost():
    (said,) = (
        quad.object
        for quad in quads(Dependency(id=DEPENDENCY, label_nl="Krui\x01den\x00", source="eigen voorbeeld"))
        if quad.predicate.value.endswith("#prefLabel")
    )
    assert said.value == "Krui\ufffdden\ufffd"
