"""Writing entities: each registered with its row."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, SQLModel

from kb.domain.entity import Entity
from kb.storage.tables import ENTITY_TABLES, RegisteredRow


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
    return row
