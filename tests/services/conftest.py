from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kb.storage.database import open_engine
from kb.storage.migrations import upgrade


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An empty database of the present schema."""
    opened = open_engine(f"sqlite:///{tmp_path / 'test.sqlite'}", create=True)
    upgrade(opened)
    yield opened
    opened.dispose()
