"""A database of its own for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kb.storage import migrations
from kb.storage.database import open_engine


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An empty, migrated database."""
    made = open_engine(f"sqlite:///{tmp_path / 'kb.sqlite'}", create=True)
    migrations.upgrade(made)
    yield made
    made.dispose()
