"""Which rows the graph is made from: all of them, or those that a few changed records have a say in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlmodel import Session, col, select

from kb.domain.entity import Declared
from kb.graph.project import DECISION_TARGETS, Surroundings
from kb.services.standing import statuses
from kb.storage import tables
from kb.storage.tables import (
    ENTITY_TABLES,
    CitationRow,
    ClaimRow,
    DecisionRow,
    EvidenceRow,
    LinkRow,
    ProposalRow,
    RenditionRow,
)

_REGISTER = "entity"


def declared_tables() -> list[type[Declared]]:
    """Every table that is made from a declared record, but the register: it says nothing that the others do not."""
    made = (mapper.class_ for mapper in tables.RegisteredRow._sa_registry.mappers)
    declared = [each for each in made if issubclass(each, Declared) and each is not tables.RegisteredRow]
    return sorted(declared, key=lambda each: each.__name__)


def all_rows(session: Session) -> Iterator[Declared]:
    """Every row that the graph tells."""
    for model in declared_tables():
        yield from session.exec(select(model))


def concerned(session: Session, owners: Iterable[str]) -> set[str]:
    """`owners` (`kb.storage.outbox.owner`) and all whose statements may differ because of what changed in them.

    A decision bears on its evidence, claim or proposal, evidence on its link, and a link or proposal on the thing it is
    said of.
    """
    found = _by_kind(owners)
    for target in session.exec(select(DecisionRow.target).where(col(DecisionRow.id).in_(found["decision"]))):
        found[DECISION_TARGETS[target[0]]].add(target)
    found["link"].update(session.exec(select(EvidenceRow.link_id).where(col(EvidenceRow.id).in_(found["evidence"]))))
    saying = (("link", LinkRow.id, LinkRow.subject), ("proposal", ProposalRow.id, ProposalRow.entity_id))
    for kind, key, thing in saying:
        for subject in session.exec(select(thing).where(col(key).in_(found[kind]))):
            found[subject.partition("/")[0]].add(subject)
    things = set().union(*(found[kind] for kind in ENTITY_TABLES))
    for kind, key, thing in saying:
        found[kind].update(session.exec(select(key).where(col(thing).in_(things))))
    return {id_ if "/" in id_ else f"{kind}/{id_}" for kind, ids in found.items() for id_ in ids}


def rows_of(session: Session, owners: Iterable[str]) -> Iterator[Declared]:
    """The rows of `owners`, with all that is a part of them."""
    found = _by_kind(owners)
    for model in declared_tables():
        key, kind = owning_key(model)
        things = set().union(*found.values()) if kind == _REGISTER else found[kind]
        if things:
            yield from session.exec(select(model).where(col(key).in_(things)))


def owning_key(model: type[Any]) -> tuple[Any, str]:
    """The column of a table that names the owner of a row, and the table that the owner is in."""
    first, *others = model.__table__.primary_key.columns
    foreign = next(iter(first.foreign_keys), None)
    owned = bool(others) and foreign is not None
    return getattr(model, first.name), foreign.column.table.name if owned and foreign else model.__tablename__


def surroundings(session: Session, owners: Collection[str] | None = None) -> Surroundings:
    """What the rows of `owners`, or all rows, depend on beside themselves."""
    found = None if owners is None else _by_kind(owners)
    return Surroundings(
        statuses(session, *(None if found is None else found[kind] for kind in ("link", "claim", "proposal"))),
        dict(_documents(session, found)),
    )


def _documents(session: Session, found: dict[str, set[str]] | None) -> Iterator[tuple[str, str]]:
    """Which document a rendition, citation, claim or link comes from. A link comes from that of its first evidence."""
    evidence = select(EvidenceRow.link_id, EvidenceRow.document_id).order_by(
        col(EvidenceRow.recorded_at).desc(), col(EvidenceRow.id).desc()
    )
    citations = select(CitationRow.id, RenditionRow.document_id).join(RenditionRow)
    for kind, query, key in (
        ("link", evidence, EvidenceRow.link_id),
        ("claim", select(ClaimRow.id, ClaimRow.document_id), ClaimRow.id),
        ("rendition", select(RenditionRow.id, RenditionRow.document_id), RenditionRow.id),
        ("citation", citations, CitationRow.id),
    ):
        yield from session.exec(query if found is None else query.where(col(key).in_(found[kind])))


def _by_kind(owners: Iterable[str]) -> dict[str, set[str]]:
    """The ids of `owners` by their kind, as their tables hold them: those of entities begin with the kind."""
    found: dict[str, set[str]] = defaultdict(set)
    for owner in owners:
        kind, _, id_ = owner.partition("/")
        found[kind].add(owner if kind in ENTITY_TABLES else id_)
    return found
