"""Keeping the Chamber's records as they came, and finding those that hang together with the ones that changed."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from sqlalchemy import delete, insert, tuple_
from sqlmodel import Session, col, select

from kb.sources.tweede_kamer.joins import Joins, Node
from kb.sources.tweede_kamer.record import ChamberRecord
from kb.storage.tables import ChamberEdgeRow, ChamberRecordRow

Item = TypeVar("Item")
_MOST = 10_000
_DOWN = {
    "Zaak": ("ZaakActor", "Document", "Besluit", "Agendapunt", "Kamerstukdossier", "Zaak"),
    "Document": ("Kamerstukdossier",),
    "Besluit": ("Stemming", "Agendapunt", "Zaak"),
    "Agendapunt": ("Activiteit", "Besluit", "Zaak"),
    "ZaakActor": ("Persoon",),
    "Toezegging": ("Toezegging", "Persoon", "Fractie"),
}
"""What is needed to say what a record means, from the ones that tell of motions and commitments downwards."""
_UP = {
    "ZaakActor": ("Zaak",), "Document": ("Zaak",), "Besluit": ("Zaak", "Agendapunt"), "Agendapunt": ("Zaak", "Besluit"),
    "Stemming": ("Besluit",), "Persoon": ("ZaakActor",), "Kamerstukdossier": ("Zaak", "Document"),
    "Activiteit": ("Agendapunt",), "Zaak": ("Zaak",), "Toezegging": ("Toezegging",),
}  # fmt: skip
"""What may mean something else once a record is there."""
_STEPS = 4
"""Zaak, decision, agenda item, sitting."""


def keep(session: Session, records: Iterable[ChamberRecord]) -> tuple[Counter[str], set[str]]:
    """Store records as they came; returns what became of them (`new`, `changed`, `unchanged`, `older`, `removed`), and
    the ids of those that were not there in this form.

    Of two versions the last changed stays. A record that was removed is kept as such, so that an older copy of it does
    not bring it back.
    """
    latest = {record.id: record for record in sorted(records, key=lambda record: record.changed)}
    there = _there(session, list(latest))
    fates, stored = Counter[str](), []
    for record in latest.values():
        row = _row(record)
        before = there.get(record.id)
        if before and record.deleted:
            row["number"] = before.number  # what tells of a removal has no fields any more
        fate = _fate(row, before)
        fates[fate] += 1
        if fate not in ("unchanged", "older"):
            stored.append(row)
    _replace(session, stored, there)
    touched = {str(row["id"]) for row in stored} | _connect(session, latest.values())
    return fates, touched


class _Before(NamedTuple):
    """What is kept of a record already."""

    changed: str
    checksum: str
    number: str | None


def _there(session: Session, ids: Sequence[str]) -> dict[str, _Before]:
    row = ChamberRecordRow
    columns = col(row.id), col(row.changed), col(row.sha256), col(row.number)
    found = (session.execute(select(*columns).where(columns[0].in_(some))) for some in _portions(ids))
    return {identifier: _Before(*rest) for rows in found for identifier, *rest in rows}


def _row(record: ChamberRecord) -> dict[str, object]:
    body = json.dumps(record.fields, ensure_ascii=False, sort_keys=True)
    checksum = hashlib.sha256(f"{record.deleted}{body}".encode()).hexdigest()
    return {
        "id": record.id, "entity": record.entity, "number": record.number, "changed": record.changed, "deleted": record.deleted,
        "sha256": checksum, "body": body,
    }  # fmt: skip


def _fate(row: dict[str, object], there: _Before | None) -> str:
    if there is None:
        return "removed" if row["deleted"] else "new"
    if there.checksum == row["sha256"]:
        return "unchanged"
    if str(row["changed"]) < there.changed:
        return "older"
    return "removed" if row["deleted"] else "changed"


def _replace(session: Session, rows: Sequence[dict[str, object]], there: Collection[str]) -> None:
    known = [str(row["id"]) for row in rows if row["id"] in there]
    for some in _portions(known):
        session.execute(delete(ChamberRecordRow).where(col(ChamberRecordRow.id).in_(some)))
    if rows:
        session.execute(insert(ChamberRecordRow), rows)


def _connect(session: Session, records: Collection[ChamberRecord]) -> set[str]:
    """Store what records refer to; returns the ids of those of which that changed."""
    wanted = {(record.id, edge.name, edge.target) for record in records for edge in record.edges}
    complete = {record.id for record in records if record.edges_complete}
    there = set(_edges(session, [record.id for record in records], outgoing=True))
    new = wanted - there
    gone = {edge for edge in there - wanted if edge[0] in complete}
    if new:
        session.execute(
            insert(ChamberEdgeRow), [{"source": a, "name": name, "target": b} for a, name, b in sorted(new)]
        )
    key = tuple_(col(ChamberEdgeRow.source), col(ChamberEdgeRow.name), col(ChamberEdgeRow.target))
    for some in _portions(sorted(gone), most=_MOST // 3):
        session.execute(delete(ChamberEdgeRow).where(key.in_(some)))
    return {edge[0] for edge in new | gone} | {edge[2] for edge in gone}


def affected(session: Session, ids: Collection[str]) -> set[str]:
    """The ids of the records that tell of motions, commitments, members and sittings, and that `ids` may bear upon."""
    reached, border = set(ids), set(ids)
    for _ in range(_STEPS):
        kinds = _kinds(session, border)
        near = _near(session, border)
        others = _kinds(session, {each for several in near.values() for each in several})
        border = {
            other
            for each in border
            for other in near.get(each, ())
            if others.get(other) in _UP.get(kinds.get(each, ""), ())
        } - reached
        if not border:
            break
        reached |= border
    return reached


def joined(session: Session, ids: Collection[str]) -> Joins:
    """The records `ids` and all that is needed to say what they mean."""
    nodes: dict[str, Node] = {}
    edges: set[tuple[str, str, str]] = set()
    border = _with_namesakes(session, ids)
    for _ in range(_STEPS + 1):
        fresh = {node.id: node for node in _nodes(session, border - nodes.keys())}
        nodes |= fresh
        onward = sorted(each for each, node in fresh.items() if node.entity in _DOWN)
        touching = {edge for outgoing in (True, False) for edge in _edges(session, onward, outgoing=outgoing)}
        edges |= touching
        ends = {(a, b) for a, _, b in touching} | {(b, a) for a, _, b in touching}
        others = _kinds(session, {b for _, b in ends} - nodes.keys())
        border = {b for a, b in ends if a in fresh and others.get(b) in _DOWN.get(fresh[a].entity, ())}
        if not border:
            break
    return Joins(nodes.values(), edges)


def removed_numbers(session: Session, entity: str, ids: Collection[str]) -> set[str]:
    """The numbers of those records that were removed and of which no other record is left."""
    columns = col(ChamberRecordRow.number), col(ChamberRecordRow.entity) == entity
    found: set[str] = set()
    for some in _portions(sorted(ids)):
        removed = columns[1], col(ChamberRecordRow.deleted), col(ChamberRecordRow.id).in_(some)
        found.update(str(number) for number in session.exec(select(columns[0]).where(*removed)) if number)
    left = columns[1], ~col(ChamberRecordRow.deleted), columns[0].in_(sorted(found))
    return found - {str(number) for number in session.exec(select(columns[0]).where(*left))} if found else found


def _with_namesakes(session: Session, ids: Collection[str]) -> set[str]:
    """The ids, and those of other records of the same zaak or document, which may have come from elsewhere."""
    found = set(ids)
    for some in _portions(sorted(ids)):
        own = select(ChamberRecordRow.number).where(
            col(ChamberRecordRow.id).in_(some), col(ChamberRecordRow.number).is_not(None)
        )
        numbers = sorted({str(number) for number in session.exec(own)})
        for several in _portions(numbers):
            found.update(session.exec(select(ChamberRecordRow.id).where(col(ChamberRecordRow.number).in_(several))))
    return found


def _nodes(session: Session, ids: Collection[str]) -> Iterator[Node]:
    for some in _portions(sorted(ids)):
        query = select(ChamberRecordRow).where(
            col(ChamberRecordRow.id).in_(some), col(ChamberRecordRow.deleted).is_(False)
        )
        table = ChamberRecordRow.__table__  # type: ignore[attr-defined]
        for row in session.execute(query.with_only_columns(table.c.id, table.c.entity, table.c.body, table.c.changed)):
            yield Node(row.id, row.entity, json.loads(row.body), row.changed)


def _kinds(session: Session, ids: Collection[str]) -> dict[str, str]:
    columns = col(ChamberRecordRow.id), col(ChamberRecordRow.entity)
    found = (session.execute(select(*columns).where(columns[0].in_(some))) for some in _portions(sorted(ids)))
    return {row.id: row.entity for rows in found for row in rows}


def _near(session: Session, ids: Collection[str]) -> dict[str, set[str]]:
    near: dict[str, set[str]] = {}
    for a, _, b in _edges(session, sorted(ids), outgoing=True):
        near.setdefault(a, set()).add(b)
    for a, _, b in _edges(session, sorted(ids), outgoing=False):
        near.setdefault(b, set()).add(a)
    return near


def _edges(session: Session, ids: Sequence[str], *, outgoing: bool) -> Iterator[tuple[str, str, str]]:
    columns = col(ChamberEdgeRow.source), col(ChamberEdgeRow.name), col(ChamberEdgeRow.target)
    end = columns[0] if outgoing else columns[2]
    for some in _portions(ids):
        yield from (
            (row.source, row.name, row.target) for row in session.execute(select(*columns).where(end.in_(some)))
        )


def _portions(values: Sequence[Item], most: int = _MOST) -> Iterator[Sequence[Item]]:
    return (values[start : start + most] for start in range(0, len(values), most))
