"""The outbox: which records changed, in order, noted in the same transaction, for the projections to catch up with.

Every session that writes notes its own changes, so that no change can be forgotten by who makes it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Table, event, func
from sqlmodel import Session, col, insert, select

from kb.domain.entity import Declared
from kb.storage.tables import OutboxRow


class NotingSession(Session):
    """A session that notes in the outbox the owner of every row that it adds, changes or removes."""


def last_number(session: Session) -> int:
    """The number of the newest note; 0 where nothing was ever noted."""
    return session.exec(select(func.max(OutboxRow.number))).one() or 0


def owners_since(session: Session, number: int) -> set[str]:
    """The owners (see `owner`) of what changed after note `number`."""
    return set(session.exec(select(OutboxRow.entity_id).where(col(OutboxRow.number) > number)))


def removed_since(session: Session, number: int) -> bool:
    """Whether anything was removed after note `number`."""
    removed = select(OutboxRow.number).where(col(OutboxRow.number) > number, OutboxRow.change == "removed").limit(1)
    return session.exec(removed).first() is not None


def last_changes(session: Session, owners: Collection[str]) -> dict[str, datetime]:
    """When each of `owners` last changed, of those of which that was noted."""
    last = select(OutboxRow.entity_id, func.max(OutboxRow.recorded_at)).where(col(OutboxRow.entity_id).in_(owners))
    return dict(session.exec(last.group_by(OutboxRow.entity_id)).all()) if owners else {}


def owner(row: Any) -> str:
    """What a row is a part of, as kind and id: an entity, or a record with an id of its own.

    A row whose key has several columns is a part of what the first one names: a synonym of its thing, a passage of
    its rendition.
    """
    table: Table = row.__table__
    return owner_of(table, {column.name: getattr(row, column.name) for column in table.primary_key.columns})


def owner_of(table: Table, values: Mapping[str, Any]) -> str:
    """The same for a row that is not at hand, by its table and the values of its key."""
    first, *others = table.primary_key.columns
    value: str = values[first.name]
    if "/" in value:
        return value
    kind = next(iter(first.foreign_keys)).column.table.name if others else table.name
    return f"{kind}/{value}"


@event.listens_for(NotingSession, "after_flush")
def _note(session: Session, _: object) -> None:
    changed = {
        **{owner(row): "removed" for row in session.deleted if isinstance(row, Declared)},
        **{owner(row): "changed" for row in session.dirty if isinstance(row, Declared) and session.is_modified(row)},
        **{owner(row): "added" for row in session.new if isinstance(row, Declared)},
    }
    if changed:
        at = datetime.now(UTC)
        notes = [{"entity_id": name, "change": change, "recorded_at": at} for name, change in sorted(changed.items())]
        session.connection().execute(insert(OutboxRow), notes)
