"""Write the seeded database of the present schema as SQL text: `python -m tests.upgrade.dump`.

Run it once when a version is released, or a migration is added; from then on its file never changes again.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import update

from kb.services.seed import load_seeds
from kb.storage.database import open_engine, writing
from kb.storage.migrations import head, upgrade
from kb.storage.tables import OutboxRow

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds"
LOADED = datetime(2026, 1, 1, tzinfo=UTC)
"""The same for every dump, so that the same seeds give the same text."""


def dump(seeds: Path = SEEDS) -> str:
    """The database made from `seeds`, as SQL."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "seeded.sqlite"
        engine = open_engine(f"sqlite:///{file}", create=True)
        upgrade(engine)
        with writing(engine) as session:
            load_seeds(session, seeds, now=LOADED)
            session.flush()
            session.execute(update(OutboxRow).values(recorded_at=LOADED))  # when a note was made is of its own time
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


if __name__ == "__main__":
    (HERE / f"{head()}.sql").write_text(dump(), encoding="utf-8")
