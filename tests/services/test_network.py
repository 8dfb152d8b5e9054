"""The neighbourhood of a thing: what joins it with others, step by step, narrowed and at any moment."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from kb.domain.policy import Request
from kb.domain.timeline import NOW, Moment
from kb.domain.values import RequestKind, Status, Verdict
from kb.errors import InvalidInput, UnknownIdentifier
from kb.services.curate import decide
from kb.services.lookup import Lookup
from kb.services.network import MOST, RELATIONS, Asked, Network, as_data, asked_of, network
from kb.services.takeaway.network import sheet
from kb.storage.database import reading, writing
from kb.storage.tables import DictumRow, EvidenceRow, LinkRow, RequestRow
from kb.storage.writes import ensure_entity
from web.network import NAME, drawn
from web.reading import as_day

from .conftest import LOADED


def around(engine: Engine, centre: str, moment: Moment = NOW, **asked: object) -> Network:
    with reading(engine) as session:
        return network(session, Asked(centre, **asked), moment)  # type: ignore[arg-type]


class Ends(NamedTuple):
    id: str
    subject: str
    object: str


def first_link(session: Session) -> Ends:
    found = session.exec(select(LinkRow).order_by(LinkRow.id)).first()
    assert found
    return Ends(found.id, found.subject, found.object)


def test_both_ends_of_every_link_find_each_other(example: Engine) -> None:
    with reading(example) as session:
        ends = {end for row in session.exec(select(LinkRow)) for end in (row.subject, row.object)}
        for one in ends:
            shown = [link for link in Lookup(session, NOW).links(one) if link.status is not Status.REJECTED]
            found = network(session, Asked(one))
            assert {link.other.id for link in shown} <= {node.ref.id for node in found.nodes if node.steps == 1}
            assert {link.id for link in shown} <= {edge.link for edge in found.edges}


def test_a_motion_has_its_requests_around_it_without_the_clauses_between(example: Engine) -> None:
    with reading(example) as session:
        dictum = session.exec(select(DictumRow)).first()
        assert dictum
        motion, clause = dictum.motion_id, dictum.id
        asked = set(session.exec(select(RequestRow.id).where(RequestRow.dictum_id == dictum.id)))
    found = {node.ref.id for node in around(example, motion).nodes}
    assert asked <= found
    assert clause not in found


def test_every_thing_nearby_says_how_it_is_joined(example: Engine) -> None:
    with reading(example) as session:
        centre = first_link(session).subject
    found = around(example, centre)
    for node in found.nodes:
        if node.steps:
            assert found.near(node.ref.id), node
    assert {edge.relation for edge in found.edges} <= RELATIONS.keys()


def test_what_is_opened_shows_its_own_neighbours_a_step_further(example: Engine) -> None:
    with reading(example) as session:
        link = first_link(session)
    plain = around(example, link.subject)
    opened = around(example, link.subject, opened=(link.object,))
    assert {node.ref.id for node in plain.nodes} <= {node.ref.id for node in opened.nodes}
    beyond = {node.ref.id for node in around(example, link.object).nodes}
    assert beyond <= {node.ref.id for node in opened.nodes}
    assert next(node for node in opened.nodes if node.ref.id == link.object).open


def test_what_is_not_reached_cannot_be_opened(example: Engine) -> None:
    with reading(example) as session:
        centre = first_link(session).subject
    assert around(example, centre, opened=("country/ZZ",)) == around(example, centre)


def test_kinds_and_days_leave_things_out_but_not_the_counts(example: Engine) -> None:
    whole = around(example, "document/kst-99001-7")
    for kind, count in whole.counts.items():
        some = around(example, "document/kst-99001-7", kinds=(kind,))
        assert {node.ref.kind for node in some.nodes if node.steps} == {kind}
        assert len([node for node in some.nodes if node.steps]) == count
        assert some.counts == whole.counts
    late = around(example, "document/kst-99001-7", since=date(2999, 1, 1))
    assert not [node for node in late.nodes if node.date and node.steps]


def test_a_rejected_link_joins_nothing_and_nothing_was_joined_before_it_was_known(example: Engine) -> None:
    with reading(example) as session:
        link = first_link(session)
        evidence = list(session.exec(select(EvidenceRow.id).where(EvidenceRow.link_id == link.id)))
    with writing(example) as session:
        for each in evidence:
            decide(session, each, Verdict.REJECT, by="J. Jansen", why="klopt niet", now=LOADED + timedelta(days=1))
    assert link.id not in {edge.link for edge in around(example, link.subject).edges}
    before = around(example, link.subject, Moment(known_at=LOADED + timedelta(hours=1)))
    assert link.id in {edge.link for edge in before.edges}
    with pytest.raises(UnknownIdentifier):
        around(example, link.subject, Moment(known_at=LOADED - timedelta(seconds=1)))


def test_a_drawing_shows_everything_within_its_frame_and_nothing_on_the_same_spot(example: Engine) -> None:
    with reading(example) as session:
        link = first_link(session)
    for found in (
        around(example, "document/kst-99001-7"),
        around(example, link.subject, opened=(link.object,)),
        around(example, link.object),
    ):
        drawing = drawn(found)
        assert {spot.node.ref.id for spot in drawing.spots} == {node.ref.id for node in found.nodes}
        assert len({(spot.x, spot.y) for spot in drawing.spots}) == len(drawing.spots)
        assert len(drawing.lines) == len(found.edges)
        for spot in drawing.spots:
            end = spot.x + (NAME if spot.right else -NAME) * bool(spot.node.steps)
            assert 0 <= end <= drawing.width
            assert 0 < spot.y < drawing.height


def test_more_than_can_be_drawn_is_a_list(example: Engine) -> None:
    with writing(example) as session:
        dictum = session.exec(select(DictumRow)).first()
        assert dictum
        motion = dictum.motion_id
        for number in range(MOST):
            row = Request(
                id=f"request/many-{number}", label_nl=f"Verzoek {number}", dictum_id=dictum.id, ordinal=number + 50,
                request_kind=RequestKind.OTHER, source="eigen",
            )  # fmt: skip
            ensure_entity(session, row, LOADED)
    found = around(example, motion)
    assert not found.drawable
    assert len(found.nodes) == found.total > MOST


@pytest.mark.parametrize(
    "told", [[("kind", "planeet")], [("since", "gisteren")], [("open", ",".join(f"country/{n}" for n in range(30)))]]
)
def test_what_does_not_exist_is_refused(told: list[tuple[str, str]]) -> None:
    with pytest.raises(InvalidInput):
        asked_of("country/NL", told, lambda name, text: as_day(text, name))


def test_programs_and_spreadsheets_get_the_same_relations(example: Engine) -> None:
    found = around(example, "document/kst-99001-7")
    data = as_data(found)
    assert {node["id"] for node in data["nodes"]} == {node.ref.id for node in found.nodes}
    assert len(data["edges"]) == len(sheet(found).lines) == len(found.edges)
