"""Write a small database of the present schema, with a row in every table, as SQL text: `python -m tests.upgrade.dump`.

Run it once when a version is released, or a migration is added; from then on its file never changes again. (The dumps up to v0004
are of the seeds of their time, from before there were rows for the tables that seeds leave empty.)
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Enum, Table, inspect, update
from sqlmodel import Session, SQLModel, select

from kb.services.seed import load_seeds
from kb.storage import tables
from kb.storage.database import open_engine, writing
from kb.storage.migrations import head, upgrade
from tests.services.conftest import EXAMPLE, add_official_text

HERE = Path(__file__).parent
LOADED = datetime(2026, 1, 1, tzinfo=UTC)
"""The same for every dump, so that the same seeds give the same text."""

_PLAIN: dict[type, Any] = {str: "veer", int: 1, float: 0.5, bool: False, date: LOADED.date(), datetime: LOADED}
"""A value of each sort, for a column that asks for no one value."""
_SAID: dict[str, Any] = {
    "source": "document/kst-99001-7", "language": "nl", "sha256": "0" * 64, "url": "https://kb.example/veer",
    "citation.fragment": "h1.p1", "country.id": "country/NL", "country.code": "NL",
    "decision.target": "e-0d5061b7df79",
}  # fmt: skip
"""Where only some values are sound: by the column, or by table and column."""


def dump() -> str:
    """The database made from the example, with a row in each table that it leaves empty, as SQL."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "seeded.sqlite"
        engine = open_engine(f"sqlite:///{file}", create=True)
        upgrade(engine)
        with writing(engine) as session:
            load_seeds(session, EXAMPLE, now=LOADED)
            add_official_text(session, at=LOADED)
            _fill(session)
            session.flush()
            session.execute(
                update(tables.OutboxRow).values(recorded_at=LOADED)
            )  # when a note was made is of its own time
        engine.dispose()
        with closing(sqlite3.connect(file)) as connection:
            # Indexes were made in no particular order; they come after all rows.
            lines = sorted(connection.iterdump(), key=lambda line: line if line.startswith("CREATE INDEX") else "")
            lines.append(lines.pop(lines.index("COMMIT;")))
            return "\n".join(lines) + "\n"


def restore(sql: str, file: Path) -> None:
    """Make the database `file` from a dump."""
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(sql)


def _fill(session: Session) -> None:
    """Give every table that is there and empty a row."""
    there = set(inspect(session.connection()).get_table_names())
    classes = {row.__tablename__: row for row in vars(tables).values() if hasattr(row, "__table__")}
    for table in SQLModel.metadata.sorted_tables:
        if table.name in there and session.exec(select(classes[table.name])).first() is None:
            values = dict(_values(session, table))
            if table.name in tables.ENTITY_TABLES:
                session.add(tables.RegisteredRow(id=values["id"], kind=table.name, recorded_at=LOADED))
                session.flush()
            session.add(classes[table.name](**values))
            session.flush()


def _values(session: Session, table: Table) -> Iterator[tuple[str, Any]]:
    for column in table.columns:
        said = _SAID.get(f"{table.name}.{column.name}", _SAID.get(column.name))
        yield column.name, _value(session, column) if said is None else said


def _value(session: Session, column: Column[Any]) -> Any:
    entity = column.primary_key and any(key.column.table.name == "entity" for key in column.foreign_keys)
    if column.name == "closed_at":
        return None
    if entity:
        return f"{column.table.name}/veer"
    for key in column.foreign_keys:
        return session.execute(select(key.column)).scalars().first()
    if isinstance(column.type, Enum):
        return next(iter(column.type.enum_class or ()))
    return _PLAIN[getattr(column.type, "impl", column.type).python_type]


if __name__ == "__main__":
    (HERE / f"{head()}.sql").write_text(dump(), encoding="utf-8")
