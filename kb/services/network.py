"""The neighbourhood of a thing: what it is linked to, and what those things are linked to that somebody opened."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from typing import Any

from sqlmodel import Session, col, or_, select

from kb.domain.links import PREDICATES
from kb.domain.model import ENTITIES
from kb.domain.terms import Caption
from kb.domain.timeline import NOW, Moment
from kb.domain.values import Status
from kb.errors import InvalidInput
from kb.services.browse import resolve
from kb.services.lookup import Lookup
from kb.services.standing import of_link, stand
from kb.services.views.things import Ref
from kb.storage.tables import (
    ClaimRow,
    ClaimSubjectRow,
    DictumRow,
    DocumentActorRow,
    DocumentRow,
    EvidenceRow,
    LinkRow,
    MotionMoverRow,
    MotionRow,
    ObservationRow,
    RequestRow,
)
from kb.texts import caption, words

MOST = 200
"""How many things are drawn; of more there is only the list."""
_LISTED = 1000
"""How many things the list holds; of more it says how many there are."""
_OPENED = 20
"""How many things may be open at once."""


@dataclass(frozen=True)
class Relation(Caption):
    """How one thing stands to another, and what that is called the other way round."""

    back: Caption


RELATIONS: Mapping[str, Relation] = {
    **{
        name: Relation(each.term.nl, each.term.en, Caption(each.inverse.nl, each.inverse.en))
        for name, each in PREDICATES.items()
    },
    "requestOf": Relation(*words("network", "is_a_request_of"), caption("network", "requests")),
    "clauseOf": Relation(*words("network", "is_an_operative_clause_of"), caption("network", "has_the_clause")),
    "saysOf": Relation(*words("network", "says_something_of"), caption("network", "is_spoken_of_in")),
    "about": Relation(*words("network", "is_about"), caption("network", "figure_about_it")),
    "statedIn": Relation(*words("network", "is_stated_in"), caption("network", "states")),
    "movedBy": Relation(*words("network", "was_moved_by"), caption("network", "moved")),
    "sentBy": Relation(*words("network", "was_sent_by"), caption("network", "sent")),
}
"""Every relation that joins two things: the predicates of links, and what the records themselves say."""


@dataclass(frozen=True)
class Node:
    """A thing that is shown: how many steps from the centre, its day where it has one, and whether it was opened."""

    ref: Ref
    steps: int
    date: Date | None
    open: bool


@dataclass(frozen=True)
class Edge:
    """A relation between two things that are shown. `link` is the id of the link that says so, with its evidence."""

    subject: str
    relation: str
    """Key of RELATIONS."""
    object: str
    status: Status = Status.CONFIRMED
    link: str | None = None


@dataclass(frozen=True)
class Asked:
    """Around which thing, which other things are open, and what is left out: kinds, and days outside a span."""

    centre: str
    opened: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    """Only things of these kinds; all where it is empty."""
    since: Date | None = None
    until: Date | None = None
    """Things with a day outside are left out; those without a day are kept."""


@dataclass(frozen=True)
class Network:
    """What is around a thing. `counts` are of all kinds, whatever was chosen; `total` may be more than what is listed."""

    centre: Ref
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    counts: Mapping[str, int]
    total: int

    def near(self, name: str) -> list[tuple[Edge, bool, str]]:
        """What joins a thing with the centre or with what is open: the edge, whether it begins there, and the other end."""
        inner = {self.centre.id} | {node.ref.id for node in self.nodes if node.open}
        ends = ((edge, edge.subject in inner and edge.object == name) for edge in self.edges)
        found = [(edge, begins, edge.subject if begins else edge.object) for edge, begins in ends]
        return [each for each in found if name in (each[0].subject, each[0].object) and each[2] in inner - {name}]

    @property
    def drawable(self) -> bool:
        """Whether it is small enough to be drawn."""
        return self.total <= MOST


def asked_of(centre: str, told: Sequence[tuple[str, str]], day: Any) -> Asked:
    """What an address asks for; `day` reads a date from its name and text. Raises InvalidInput for what does not exist."""
    said = dict(told)
    kinds = tuple(dict.fromkeys(value for name, value in told if name == "kind" and value))
    if strange := [kind for kind in kinds if kind not in ENTITIES]:
        raise InvalidInput(f"kind={strange[0][:40]}: not a kind of thing; there are {', '.join(ENTITIES)}")
    opened = tuple(dict.fromkeys(each for each in said.get("open", "").split(",") if each and each != centre))
    if len(opened) > _OPENED:
        raise InvalidInput(f"open: {len(opened)} things are too many to open at once; at most {_OPENED}")
    return Asked(centre, opened, kinds, day("since", said.get("since")), day("until", said.get("until")))


def network(session: Session, asked: Asked, moment: Moment = NOW) -> Network:
    """The neighbourhood at a moment. Raises UnknownIdentifier where the centre is not there; other names that lead to
    nothing are left out."""
    look = Lookup(session, moment)
    centre = resolve(session, asked.centre, moment)
    steps, edges = _reached(look, centre, asked)
    names, days = look.refs(steps), _days(look, steps)
    kept = {each for each in names if each == centre or _wanted(names[each], days.get(each), asked)}
    ordered = sorted(kept, key=lambda each: (steps[each], *_order(names[each])))
    nodes = [Node(names[each], steps[each], days.get(each), each in asked.opened) for each in ordered[:_LISTED]]
    shown = {node.ref.id for node in nodes}
    return Network(
        centre=names[centre],
        nodes=tuple(nodes),
        edges=tuple(edge for edge in edges if {edge.subject, edge.object} <= shown),
        counts=Counter(names[each].kind for each in names if each != centre),
        total=len(kept),
    )


def _order(ref: Ref) -> tuple[int, tuple[str, str, str]]:
    return list(ENTITIES).index(ref.kind), ref.place()


def _wanted(ref: Ref, day: Date | None, asked: Asked) -> bool:
    if asked.kinds and ref.kind not in asked.kinds:
        return False
    return day is None or ((asked.since is None or day >= asked.since) and (asked.until is None or day <= asked.until))


def _reached(look: Lookup, centre: str, asked: Asked) -> tuple[dict[str, int], list[Edge]]:
    """The things that are reached from the centre through what is open, with the number of steps, and what joins them."""
    steps, edges, todo = {centre: 0}, dict[tuple[str, str, str], Edge](), [centre]
    while todo:
        found = list(_edges(look, todo))
        edges |= {(edge.subject, edge.relation, edge.object): edge for edge in found}
        near = {end for edge in found for end in (edge.subject, edge.object)} - steps.keys()
        depth = steps[todo[0]] + 1
        steps |= dict.fromkeys(near, depth)
        todo = [each for each in asked.opened if each in near]
    if len(steps) <= MOST:  # what joins the neighbours among each other
        edges |= {
            (e.subject, e.relation, e.object): e for e in _edges(look, steps) if {e.subject, e.object} <= steps.keys()
        }
    return steps, sorted(edges.values(), key=lambda e: (list(RELATIONS).index(e.relation), e.subject, e.object))


def _edges(look: Lookup, ids: Collection[str]) -> Iterator[Edge]:
    """All that joins any of `ids` with something."""
    return (edge for edge in _all_edges(look, ids) if edge.subject in ids or edge.object in ids)


def _all_edges(look: Lookup, ids: Collection[str]) -> Iterator[Edge]:
    """What records that name any of `ids` join, also with something else."""
    yield from _links(look, ids)
    yield from _requests(look, ids)
    yield from _said(look, ids)
    for row in look.rows(ObservationRow, or_(*(col(field).in_(ids) for field in _OBSERVED))):
        yield Edge(row.id, "statedIn", row.document_id)
        if row.about_id:
            yield Edge(row.id, "about", row.about_id)
    for mover in look.rows(
        MotionMoverRow, or_(col(MotionMoverRow.motion_id).in_(ids), col(MotionMoverRow.actor_id).in_(ids))
    ):
        yield Edge(mover.motion_id, "movedBy", mover.actor_id)
    sent = or_(col(DocumentActorRow.document_id).in_(ids), col(DocumentActorRow.actor_id).in_(ids))
    for part in look.rows(DocumentActorRow, sent):
        yield Edge(part.document_id, "sentBy", part.actor_id)


_OBSERVED = (ObservationRow.id, ObservationRow.document_id, ObservationRow.about_id)


def _links(look: Lookup, ids: Collection[str]) -> Iterator[Edge]:
    rows = look.rows(LinkRow, or_(col(LinkRow.subject).in_(ids), col(LinkRow.object).in_(ids)))
    holding = [row for row in rows if look.moment.holds(row.valid_from, row.valid_to)]
    stands = _standing(look, [row.id for row in holding])
    for row in holding:
        status = stands.get(row.id)
        if status in (Status.CONFIRMED, Status.SUGGESTED):
            yield Edge(row.subject, row.predicate, row.object, status, row.id)


def _standing(look: Lookup, links: Collection[str]) -> Mapping[str, Status]:
    """Where each link that had evidence stood; what contradicts a link cannot confirm it."""
    evidence = look.rows(EvidenceRow, col(EvidenceRow.link_id).in_(links), col(EvidenceRow.supports)) if links else ()
    stands = stand(evidence, look.decisions([row.id for row in evidence]))
    found: dict[str, list[Status]] = defaultdict(list)
    for row in evidence:
        found[row.link_id].append(stands[row.id])
    return {link: of_link(each) for link, each in found.items()}


def _requests(look: Lookup, ids: Collection[str]) -> Iterator[Edge]:
    """Requests with their motion; the clause between them only where it is asked about itself."""
    wanted = or_(col(DictumRow.motion_id).in_(ids), col(RequestRow.id).in_(ids), col(DictumRow.id).in_(ids))
    found = select(RequestRow.id, DictumRow.id, DictumRow.motion_id)
    for request, clause, motion in look.session.exec(
        found.join(DictumRow, col(DictumRow.id) == RequestRow.dictum_id).where(wanted)
    ):
        yield Edge(request, "requestOf", motion)
        if clause in ids:
            yield Edge(request, "requestOf", clause)
            yield Edge(clause, "clauseOf", motion)


def _said(look: Lookup, ids: Collection[str]) -> Iterator[Edge]:
    subjects = select(ClaimSubjectRow.claim_id).where(col(ClaimSubjectRow.entity_id).in_(ids))
    claims = look.rows(ClaimRow, or_(col(ClaimRow.document_id).in_(ids), col(ClaimRow.id).in_(subjects)))
    documents = {row.id: row.document_id for row in claims if look.happened(row.date)}
    about = look.rows(ClaimSubjectRow, col(ClaimSubjectRow.claim_id).in_(documents)) if documents else ()
    for row in about:
        yield Edge(documents[row.claim_id], "saysOf", row.entity_id)


def _days(look: Lookup, ids: Collection[str]) -> dict[str, Date]:
    """The day of each document, motion and figure that has one."""
    found: dict[str, Date] = {}
    for table, field in ((DocumentRow, "date"), (MotionRow, "submitted"), (ObservationRow, "date")):
        rows = look.rows(table, col(table.id).in_([each for each in ids if each.startswith(f"{table.kind}/")]))
        found |= {row.id: day for row in rows if (day := getattr(row, field)) is not None}
    return found


def as_data(found: Network) -> dict[str, Any]:
    """A neighbourhood as programs get it."""
    return {
        "centre": found.centre.id,
        "total": found.total,
        "kinds": dict(found.counts),
        "nodes": [
            {
                "id": node.ref.id,
                "kind": node.ref.kind,
                "label": {"nl": node.ref.label_nl, "en": node.ref.label_en},
                "steps": node.steps,
                "date": node.date.isoformat() if node.date else None,
                "open": node.open,
            }
            for node in found.nodes
        ],
        "edges": [
            {
                "from": edge.subject,
                "relation": edge.relation,
                "to": edge.object,
                "status": edge.status.value,
                "link": edge.link,
            }
            for edge in found.edges
        ],
    }
