"""Every database that a released version made can be brought to the present one, and loses nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

from kb.services.seed import load_seeds
from kb.services.verify import verify
from kb.storage import migrations
from kb.storage.database import open_engine, reading, writing
from tests.services.conftest import EXAMPLE
from tests.upgrade.dump import HERE, LOADED, dump, restore

DUMPS = sorted(HERE.glob("v*.sql"))
OF_SEEDS = ("v0001", "v0002", "v0003", "v0004")
"""Dumps of all the seeds of their time, which leave tables empty."""
SEEDS = HERE.parents[1] / "seeds"

Rows = dict[str, list[dict[str, Any]]]


def rows_of(file: Path) -> Rows:
    """Every row of every table, by table."""
    with closing(sqlite3.connect(file)) as connection:
        connection.row_factory = sqlite3.Row
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')]
            for name in names
            if name != "alembic_version"
        }


@pytest.fixture(params=DUMPS, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A database as an earlier version made it."""
    file = tmp_path / "old.sqlite"
    restore(request.param.read_text(encoding="utf-8"), file)
    return file


def test_there_is_a_dump_of_every_revision() -> None:
    scripts = ScriptDirectory(str(Path(migrations.__file__).parent))
    assert {path.stem for path in DUMPS} == {script.revision for script in scripts.walk_revisions()}


@pytest.mark.parametrize("path", [path for path in DUMPS if path.stem not in OF_SEEDS], ids=lambda path: path.stem)
def test_a_dump_has_a_row_in_every_table(path: Path, tmp_path: Path) -> None:
    restore(path.read_text(encoding="utf-8"), tmp_path / "old.sqlite")
    assert [table for table, rows in rows_of(tmp_path / "old.sqlite").items() if not rows] == []


def test_upgrading_keeps_every_row(old: Path) -> None:
    before = rows_of(old)
    assert sum(map(len, before.values())) > 150
    engine = open_engine(f"sqlite:///{old}")
    migrations.upgrade(engine)
    engine.dispose()
    after = rows_of(old)
    for table, rows in before.items():
        assert [{name: row[name] for name in was} for was, row in zip(rows, after[table], strict=True)] == rows


def test_what_was_upgraded_is_the_present_schema_and_sound(old: Path) -> None:
    engine = open_engine(f"sqlite:///{old}")
    migrations.upgrade(engine)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), SQLModel.metadata) == []
    with reading(engine) as session:
        assert verify(session).findings == []
    with writing(engine) as session:
        assert sum(load_seeds(session, folder, now=LOADED).added for folder in (SEEDS, EXAMPLE)) > 0
    with reading(engine) as session:
        assert verify(session).findings == []
    engine.dispose()


def test_a_dump_says_the_same_each_time() -> None:
    assert dump() == dump()
