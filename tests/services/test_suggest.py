"""What reading a document adds to what is known: which citations become documents, and which only stay what they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import select

from kb.domain.values import RenditionKind
from kb.services.ingest import Incoming, ingest_document
from kb.services.workspace import Workspace
from kb.settings import Settings
from kb.storage.database import open_engine
from kb.storage.migrations import upgrade
from kb.storage.tables import CitationTargetRow, DocumentRow, LinkRow


@pytest.mark.parametrize("site", ["www.eenden.example", "https://www.eenden.example", "www.eenden.example/vijver"])
def test_a_site_that_a_text_names_is_cited_but_is_no_document(tmp_path: Path, site: str) -> None:
    settings = Settings(data_dir=tmp_path)
    upgrade(open_engine(settings.database, create=True))
    workspace = Workspace(settings)
    text = f"De tellingen staan op {site} en in Kamerstuk 35 570 XVII, nr. 26."
    ingest_document(workspace, Incoming(text.encode(), "a.txt", "kst-99999-1", None, RenditionKind.OFFICIAL))
    with workspace.session() as session:
        assert site in session.exec(select(CitationTargetRow.reference)).all()
        assert set(session.exec(select(DocumentRow.id))) == {"document/kst-99999-1", "document/kst-35570-XVII-26"}
        assert session.exec(select(LinkRow.object)).all() == ["document/kst-35570-XVII-26"]
    workspace.close()
