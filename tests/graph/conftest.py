from __future__ import annotations

import pytest
from pyoxigraph import Quad

from kb.graph.project import project
from kb.services.graph_rows import all_rows, surroundings
from kb.services.ingest import ingest_document
from kb.services.setup import bundled_renditions, initialise
from kb.services.workspace import Workspace
from kb.settings import load


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> list[Quad]:
    """The graph of the bundled seeds, with the bundled summary read in."""
    settings = load({}, data_dir=tmp_path_factory.mktemp("seeded"))
    initialise(settings)
    workspace = Workspace(settings)
    for document in bundled_renditions(settings):
        ingest_document(workspace, document)
    with workspace.session() as session:
        quads = list(project(all_rows(session), surroundings(session)))
    workspace.close()
    return quads
