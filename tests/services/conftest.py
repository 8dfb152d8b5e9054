from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from kb.domain.values import RenditionKind
from kb.services.seed import load_seeds
from kb.services.workspace import Workspace
from kb.settings import Settings
from kb.storage.database import open_engine, writing
from kb.storage.migrations import upgrade
from kb.storage.tables import PassageRow, RenditionRow
from tests.mailbox import Mailbox

EXAMPLE = Path(__file__).parent / "example_seeds"
LOADED = datetime(2026, 1, 1, 12, tzinfo=UTC)
"""When the example was loaded."""
PASSAGES = {
    "h1": "De veren",
    "h1.p1": "Onze veren komen van overzee: twaalf van de veertien. Een onderzoek naar de veren komt er niet.",
    "h1.p2": "Wij hebben geen eigen veren; de verordening helpt ons aan veren. De eerste brug is geopend. "
    "Beide moties zijn hiermee afgedaan.",
}


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An empty database of the present schema."""
    opened = open_engine(f"sqlite:///{tmp_path / 'test.sqlite'}", create=True)
    upgrade(opened)
    yield opened
    opened.dispose()


@pytest.fixture
def example(engine: Engine) -> Engine:
    """Two motions about ferries and bridges, and a letter on both, of which the official text is not loaded."""
    with writing(engine) as session:
        load_seeds(session, EXAMPLE, now=LOADED)
    return engine


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example as a data directory."""
    folder = tmp_path_factory.mktemp("filled")
    settings = Settings(data_dir=folder)
    engine = open_engine(settings.database, create=True)
    upgrade(engine)
    with writing(engine) as session:
        load_seeds(session, EXAMPLE, now=LOADED)
        add_official_text(session)
    engine.dispose()
    Workspace(settings).catch_up()
    return folder


@pytest.fixture
def base(tmp_path: Path, filled: Path, mailbox: Mailbox) -> Iterator[Workspace]:
    """A knowledge base of its own with the example, that sends its mails to `mailbox`."""
    data = shutil.copytree(filled, tmp_path / "data")
    settings = Settings(data_dir=data, base_url="https://kb.example", smtp_url=mailbox.url, mail_from="kb@kb.example")
    workspace = Workspace(settings)
    yield workspace
    workspace.close()


def add_official_text(session: Session, passages: dict[str, str] = PASSAGES, at: datetime = LOADED) -> RenditionRow:
    """The official text of the example's letter."""
    text = "\n\n".join(passages.values())
    rendition = RenditionRow(
        id=f"r-{at:%Y%m%d%H%M}",
        document_id="document/kst-99001-7",
        kind=RenditionKind.OFFICIAL,
        version=1,
        media_type="text/plain",
        sha256="0" * 64,
        original=text,
        recorded_at=at,
    )
    session.add(rendition)
    session.flush()
    for ordinal, (fragment, words) in enumerate(passages.items()):
        start = text.index(words)
        place = {"start": start, "end": start + len(words), "original_start": start, "original_end": start + len(words)}
        kind = "paragraph" if "." in fragment else "heading"
        session.add(
            PassageRow(
                rendition_id=rendition.id, fragment=fragment, ordinal=ordinal, kind=kind, text=words, line=1, **place
            )
        )
    session.flush()
    return rendition
