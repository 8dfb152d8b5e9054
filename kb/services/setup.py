"""From nothing to a database with its seeds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kb.domain.values import RenditionKind
from kb.services.clock import now
from kb.services.ingest import Incoming
from kb.services.seed import load_seeds
from kb.services.workspace import Workspace
from kb.settings import Settings
from kb.storage.database import open_engine, writing
from kb.storage.migrations import upgrade

SUMMARY = "summary.nl.txt"
"""In the seeds folder of a document: its summary in own words, by paragraph."""


@dataclass(frozen=True)
class InitReport:
    """What `kb init` did."""

    database: str
    added: int
    changed: int
    unchanged: int

    def sentence(self) -> str:
        """One line for people."""
        return f"The database is ready: {self.added} added, {self.changed} changed, {self.unchanged} as they were."


def initialise(settings: Settings, *, with_seeds: bool = True) -> InitReport:
    """Make the database where there is none, bring it to the present schema, and load the seeds in one transaction."""
    engine = open_engine(settings.database, create=True)
    upgrade(engine)
    if not with_seeds:
        return InitReport(settings.database, 0, 0, 0)
    with writing(engine) as session:
        report = load_seeds(session, settings.seeds, now=now())
    Workspace(settings).catch_up()
    return InitReport(settings.database, report.added, report.changed, report.unchanged)


def bundled_renditions(settings: Settings) -> Iterator[Incoming]:
    """The own-words summaries that come with the seeds, each named by its document's folder."""
    for path in sorted(settings.seeds.glob(f"*/{SUMMARY}")):
        yield Incoming(path.read_bytes(), str(path), path.parent.name, None, RenditionKind.SUMMARY)
