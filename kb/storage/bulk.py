"""Many declared records at a time into the database: what is new is added, what differs changed, the rest left alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, and_, bindparam, delete, insert, select, update
from sqlmodel import Session, SQLModel

from kb.domain.entity import Declared, Entity
from kb.storage.outbox import owner_of
from kb.storage.tables import OutboxRow, RegisteredRow

_MOST = 10_000
"""Values in one question: SQLite takes 32,766, PostgreSQL 65,535."""
Key = tuple[Any, ...]


@dataclass
class Written:
    """What writing did, in rows."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    closed: int = 0


class Bulk:
    """Records on their way into the database, from one source of which every address begins with `ours`.

    What others wrote stays as it is; where they left a field empty it is filled in.
    """

    def __init__(self, session: Session, at: datetime, ours: str) -> None:
        self._session, self._at, self._ours = session, at, ours
        self._rows: dict[Table, dict[Key, dict[str, Any]]] = defaultdict(dict)
        self._whole: list[tuple[Table, str, set[str]]] = []
        self.written = Written()

    def put(self, table: type[SQLModel], record: Declared) -> None:
        """Take a record; of two with the same key the last counts."""
        target = _table(table)
        values = {column.name: getattr(record, column.name) for column in target.columns}
        if "recorded_at" in values:
            values["recorded_at"] = self._at
        self._rows[target][_key(target, values)] = values
        if isinstance(record, Entity):
            register = _table(RegisteredRow)
            self._rows[register][(record.id,)] = {"id": record.id, "kind": record.kind, "recorded_at": self._at}

    def all_of(self, table: type[SQLModel], column: str, owners: Collection[str]) -> None:
        """Say that what was put is all there is of these owners: rows of ours that were not put go when all is written."""
        self._whole.append((_table(table), column, set(owners)))

    def flush(self) -> Written:
        """Write what was taken, in the order in which rows may refer to each other, and note the changes."""
        owners: dict[str, str] = {}
        for table in SQLModel.metadata.sorted_tables:
            rows = self._rows.pop(table, {})
            if rows:
                self._write(table, rows, owners)
            self._drop(table, rows, owners)
        self._whole.clear()
        if owners:
            notes = [
                {"entity_id": name, "change": what, "recorded_at": self._at} for name, what in sorted(owners.items())
            ]
            self._session.execute(insert(_table(OutboxRow)), notes)
        return self.written

    def _write(self, table: Table, rows: dict[Key, dict[str, Any]], owners: dict[str, str]) -> None:
        there = {_key(table, row): row for row in self._there(table, list(rows))}
        new = [values for key, values in rows.items() if key not in there]
        changes = [change for key, row in there.items() if (change := self._change(row, rows[key]))]
        for values in new:
            owners[owner_of(table, values)] = "added"
        for change in changes:
            owners.setdefault(owner_of(table, change), "changed")
        if new:
            self._session.execute(insert(table), new)
        if changes:
            self._session.execute(
                _update(table), [{f"new_{name}": value for name, value in each.items()} for each in changes]
            )
        self.written.added += len(new)
        self.written.changed += len(changes)
        self.written.unchanged += len(rows) - len(new) - len(changes)

    def _there(self, table: Table, keys: Sequence[Key]) -> Iterator[dict[str, Any]]:
        first, *others = table.primary_key.columns
        wanted = set(keys)
        for some in _portions(sorted({key[0] for key in keys})):
            for row in self._session.execute(select(table).where(first.in_(some))).mappings():
                if not others or _key(table, row) in wanted:
                    yield dict(row)

    def _change(self, row: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any] | None:
        """The row as it should be, where that differs; a row of others only has its empty fields filled."""
        own = str(row.get("source", self._ours)).startswith(self._ours)
        changed = {
            name: value
            for name, value in wanted.items()
            if name != "recorded_at" and row[name] != value and (own or row[name] is None)
        }
        return {**row, **changed} if changed else None

    def _drop(self, table: Table, rows: dict[Key, dict[str, Any]], owners: dict[str, str]) -> None:
        for _, column, ids in [each for each in self._whole if each[0] is table]:
            for some in _portions(sorted(ids)):
                where = [table.c[column].in_(some), table.c.source.startswith(self._ours, autoescape=True)]
                if "closed_at" in table.c:
                    where.append(table.c.closed_at.is_(None))
                found = self._session.execute(select(table).where(*where)).mappings()
                gone = [dict(row) for row in found if _key(table, row) not in rows]
                owners.update((owner_of(table, row), "changed") for row in gone)
                self._close(table, gone)

    def _close(self, table: Table, gone: list[dict[str, Any]]) -> None:
        """Close rows that keep their history, remove others."""
        if not gone:
            return
        if "closed_at" in table.c:
            closed = [{f"new_{name}": value for name, value in {**row, "closed_at": self._at}.items()} for row in gone]
            self._session.execute(_update(table), closed)
        else:
            same = and_(*(column == bindparam(f"key_{column.name}") for column in table.primary_key.columns))
            keys = [{f"key_{column.name}": row[column.name] for column in table.primary_key.columns} for row in gone]
            self._session.connection().execute(delete(table).where(same), keys)
        self.written.closed += len(gone)


def _update(table: Table) -> Any:
    same = and_(*(column == bindparam(f"new_{column.name}") for column in table.primary_key.columns))
    values: dict[str, Any] = {
        column.name: bindparam(f"new_{column.name}") for column in table.columns if not column.primary_key
    }
    return update(table).where(same).values(values)


def _table(table: type[SQLModel]) -> Table:
    found: Table = table.__table__  # type: ignore[attr-defined]
    return found


def _key(table: Table, values: Any) -> Key:
    return tuple(values[column.name] for column in table.primary_key.columns)


def _portions(values: Sequence[str]) -> Iterator[Sequence[str]]:
    return (values[start : start + _MOST] for start in range(0, len(values), _MOST))
