"""Looking around: all about one thing, lists of things, links, motions; at any moment (`kb.domain.timeline.Moment`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date as Date
from difflib import get_close_matches
from typing import Any

from sqlmodel import Session, col, or_, select

from kb.domain.alphabet import order
from kb.domain.entity import Closable, Entity
from kb.domain.identifiers import parse_identifier
from kb.domain.links import Quoted
from kb.domain.model import ENTITIES
from kb.domain.terms import Term, field_terms
from kb.domain.timeline import NOW, Moment
from kb.domain.values import Status
from kb.errors import UnknownIdentifier
from kb.services.computed_views import computed_view, side_by_side
from kb.services.dependency_pages import dependency_view
from kb.services.document_pages import document_view
from kb.services.lookup import Lookup, known, ref
from kb.services.motion_context import motion_context
from kb.services.motion_pages import motion_views, request_view
from kb.services.proposals import proposal_views
from kb.services.stages import reached, stage_view
from kb.services.views.entities import EntityView
from kb.services.views.motions import MotionView
from kb.services.views.stages import StageView
from kb.services.views.statements import ClaimView, LinkView
from kb.services.views.things import Ref
from kb.storage.tables import (
    ENTITY_TABLES,
    ComputationRow,
    DependencyRow,
    DictumRow,
    DocumentRow,
    LabelRow,
    MotionRow,
    ObservationRow,
    RegisteredRow,
    RequestRow,
    StageEventRow,
)

_OF_COMPUTATIONS = {"says_nl", "says_en", "result", "manifest", "made_up", "by", "why", "withdrawn_by", "withdrawn_why"}
_NO_FACTS = {"id", "label_nl", "label_en", "source", "closed_at", *Quoted.model_fields}
"""Fields that a page shows in places of their own."""
_OFFICIAL_KINDS = ("motion", "document")
"""Kinds whose ids are official identifiers. A motion is also a document: what it asked is what people look for first."""


def entity_view(session: Session, id_: str, moment: Moment = NOW) -> EntityView:
    """All about one thing at a moment. `id_` is its id, or an official identifier in any usual spelling.

    Raises UnknownIdentifier, naming what comes near, where there is no such thing, or was none at the time asked.
    """
    entity_id = resolve(session, id_, moment)
    look = Lookup(session, moment)
    kind = entity_id.partition("/")[0]
    row = session.get_one(ENTITY_TABLES[kind], entity_id)
    assert isinstance(row, Entity)  # noqa: S101 - every kind in ENTITY_TABLES is one
    motion = motion_views(look, [row]).get(row.id) if isinstance(row, MotionRow) else None
    stages, links = _stages(look, entity_id), look.links(entity_id)
    stage = reached(look, moment.day, [entity_id]).get(entity_id) if stages else None
    return EntityView(
        ref=ref(row),
        kind_term=type(row).term,
        source=row.source,
        facts=_facts(row),
        synonyms=_synonyms(look, entity_id),
        links=links,
        claims=_claims(look, entity_id, motion),
        stages=stages,
        current_stage=stage_view(stage) if stage else None,
        observations=_observations(look, entity_id),
        proposals=proposal_views(look, entity_id),
        quote=look.quotes([row])[0] if isinstance(row, ObservationRow) else None,
        motion=motion,
        around=motion_context(look, row, motion) if isinstance(row, MotionRow) and motion else None,
        request=request_view(look, row) if isinstance(row, RequestRow) else None,
        document=document_view(look, row) if isinstance(row, DocumentRow) else None,
        dependency=dependency_view(look, row, links) if isinstance(row, DependencyRow) else None,
        side_by_side=side_by_side(look, row),
        computed=computed_view(look, row) if isinstance(row, ComputationRow) else None,
        parents=_parents(look, row),
    )


def names_in_facts(session: Session, view: EntityView, moment: Moment = NOW) -> Mapping[str, Ref]:
    """The things whose ids are among the facts of `view`, such as what a figure is about, by id; in one query."""
    return Lookup(session, moment).refs(value for _, value in view.facts if isinstance(value, str))


def entity_list(session: Session, kind: str, moment: Moment = NOW) -> list[Ref]:
    """The things of a kind that were known at the moment, by name. Raises UnknownIdentifier for what is no kind."""
    if kind not in ENTITY_TABLES:
        raise UnknownIdentifier(f"{kind}: not a kind of thing; there are {', '.join(ENTITIES)}")
    look = Lookup(session, moment)
    table = ENTITY_TABLES[kind]
    ids = [row.id for row in look.rows(RegisteredRow, RegisteredRow.kind == kind)]
    if issubclass(table, Closable):
        there = {row.id for row in look.rows(table)}  # type: ignore[attr-defined]
        ids = [each for each in ids if each in there]
    return sorted(look.refs(ids).values(), key=Ref.place)


def motions(session: Session, moment: Moment = NOW, only: Collection[str] | None = None) -> list[EntityView]:
    """Every motion known at the moment, or those in `only` (ids), with what it asked and what was said of it; the last
    tabled first."""
    newest_first = (col(MotionRow.submitted).is_(None), col(MotionRow.submitted).desc(), col(MotionRow.id))
    query = select(MotionRow).join(RegisteredRow, col(RegisteredRow.id) == MotionRow.id)
    narrowed = () if only is None else (col(MotionRow.id).in_(only),)
    rows = session.exec(query.where(known(RegisteredRow, moment), *narrowed).order_by(*newest_first)).all()
    views = motion_views(Lookup(session, moment), rows)
    return [
        EntityView(ref(row), row.term, row.source, _facts(row), claims=_all_claims(views[row.id]), motion=views[row.id])
        for row in rows
    ]


def links_of(session: Session, id_: str, status: Status | None = None, moment: Moment = NOW) -> list[LinkView]:
    """The links of a thing in both directions, all or those with `status`. Raises UnknownIdentifier."""
    found = Lookup(session, moment).links(resolve(session, id_, moment))
    return [link for link in found if status is None or link.status is status]


def resolve(session: Session, id_: str, moment: Moment = NOW) -> str:
    """The id of the thing that `id_` names: `motion/kst-…`, `kst-…`, or any usual spelling of an official number.

    Raises UnknownIdentifier with the nearest ids where there is none.
    """
    wanted = list(_candidates(id_.strip()))
    there = session.exec(
        select(RegisteredRow.id).where(col(RegisteredRow.id).in_(wanted), known(RegisteredRow, moment))
    ).all()
    found = next((each for each in wanted if each in there), None)
    if found is None:
        raise UnknownIdentifier(f"{id_}: there is no such thing here{_hint(session, id_, moment)}")
    return found


def _candidates(spelled: str) -> Iterable[str]:
    """The ids that a spelling may stand for, best first."""
    yield spelled
    kind, slash, rest = spelled.partition("/")
    kinds, number = ((kind,), rest) if slash and kind in ENTITIES else (_OFFICIAL_KINDS, spelled)
    try:
        official = parse_identifier(number)
    except UnknownIdentifier:
        return
    yield from (f"{each}/{official}" for each in kinds)


def _hint(session: Session, id_: str, moment: Moment) -> str:
    there = session.exec(select(RegisteredRow.id).where(known(RegisteredRow, moment)))
    by_name = {each.partition("/")[2]: each for each in there}
    near = get_close_matches(id_.rpartition("/")[2], by_name, n=3, cutoff=0.6)
    return f"; did you mean {' or '.join(by_name[each] for each in near)}?" if near else "; search for it by name"


def _facts(row: Entity) -> tuple[tuple[Term, Any], ...]:
    values = ((name, term, getattr(row, name)) for name, term in field_terms(ENTITIES[row.kind]).items())
    elsewhere = _NO_FACTS | (_OF_COMPUTATIONS if isinstance(row, ComputationRow) else set())
    return tuple((term, value) for name, term, value in values if name not in elsewhere and value not in (None, ""))


def _synonyms(look: Lookup, entity_id: str) -> tuple[tuple[str, str], ...]:
    rows = look.rows(LabelRow, LabelRow.entity_id == entity_id)
    names = ((row.language, row.text) for row in rows if row.kind.value != "hidden")
    return tuple(sorted(names, key=lambda name: (name[0], order(name[1]))))


def _claims(look: Lookup, entity_id: str, motion: MotionView | None) -> tuple[ClaimView, ...]:
    if motion is not None:
        return _all_claims(motion)
    return look.claims_in(entity_id) if entity_id.startswith("document/") else look.claims([entity_id])


def _all_claims(motion: MotionView) -> tuple[ClaimView, ...]:
    """What was said of a motion or of one of its requests, each once."""
    of_requests = (claim for request in motion.requests for claim in request.claims)
    return tuple({claim.id: claim for claim in (*motion.claims, *of_requests)}.values())


def _stages(look: Lookup, entity_id: str) -> tuple[StageView, ...]:
    rows = look.rows(StageEventRow, StageEventRow.entity_id == entity_id)
    views = [stage_view(row) for row in rows]
    return tuple(sorted(views, key=lambda view: (view.date or Date.max, view.order, not view.chosen, view.source)))


def _observations(look: Lookup, entity_id: str) -> tuple[Ref, ...]:
    about = or_(col(ObservationRow.about_id) == entity_id, col(ObservationRow.document_id) == entity_id)
    rows = look.rows(ObservationRow, about)
    return tuple(sorted((ref(row) for row in rows if look.happened(row.date)), key=Ref.place))


def _parents(look: Lookup, row: Entity) -> tuple[Ref, ...]:
    """The motion, and clause, that a clause or request is part of, outermost first."""
    if isinstance(row, DictumRow):
        path = [row.motion_id]
    elif isinstance(row, RequestRow):
        path = [look.session.get_one(DictumRow, row.dictum_id).motion_id, row.dictum_id]
    else:
        return ()
    names = look.refs(path)
    return tuple(names[each] for each in path)
