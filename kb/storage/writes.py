"""Writing entities: registered with their row, and noted in the outbox for the projections."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, SQLModel

from kb.domain.entity import Entity
from kb.storage.tables import ENTITY_TABLES, OutboxRow, RegisteredRow


def ensure_entity(session: Session, declared: Entity, at: datetime) -> SQLModel:
    """The row of `declared`, made and registered where there is none; a row that is there stays as it is."""
    table = ENTITY_TABLES[type(declared).kind]
    row = session.get(table, declared.id)
    if row is not None:
        return row
    session.add(RegisteredRow(id=declared.id, kind=type(declared).kind, recorded_at=at))
    session.flush()
    row = table.model_validate(declared.model_dump())
    session.add(row)
    session.flush()
    note_change(session, declared.id, "added", at)
    return row


def note_change(session: Session, entity_id: str, change: str, at: datetime) -> None:
    """Tell the projections that `entity_id` changed; part of the same transaction."""
    session.add(OutboxRow(entity_id=entity_id, change=change, recorded_at=at))
