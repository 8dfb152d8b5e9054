import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect
from sqlmodel import SQLModel

import kb.storage.tables  # noqa: F401 - declares the tables
from kb.storage import migrations
from kb.storage.database import open_engine


def test_a_migrated_database_is_exactly_the_declared_one(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, SQLModel.metadata) == []


@pytest.mark.parametrize("table", SQLModel.metadata.sorted_tables, ids=lambda table: table.name)
def test_every_column_has_its_declared_length_key_and_index(engine: Engine, table) -> None:
    found = inspect(engine)
    columns = {column["name"]: column for column in found.get_columns(table.name)}
    assert {name: getattr(c["type"], "length", None) for name, c in columns.items()} == {
        c.name: getattr(c.type, "length", None) for c in table.columns
    }
    assert {name: c["nullable"] for name, c in columns.items()} == {c.name: c.nullable for c in table.columns}
    assert found.get_pk_constraint(table.name)["constrained_columns"] == [c.name for c in table.primary_key]
    assert {index["name"] for index in found.get_indexes(table.name)} == {index.name for index in table.indexes}
    assert {(key["constrained_columns"][0], key["referred_table"]) for key in found.get_foreign_keys(table.name)} == {
        (key.parent.name, key.column.table.name) for key in table.foreign_keys
    }


def test_migrating_again_changes_nothing(engine: Engine) -> None:
    assert migrations.current(engine) == migrations.head()
    migrations.upgrade(engine)
    assert migrations.current(engine) == migrations.head()


def test_an_empty_database_has_no_revision(tmp_path) -> None:
    empty = open_engine(f"sqlite:///{tmp_path / 'empty.sqlite'}", create=True)
    assert migrations.current(empty) is None
    empty.dispose()
