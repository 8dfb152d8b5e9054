"""Two sites: one that shows made-up views, and one on the seeds with the bundled summary read in."""

from contextlib import contextmanager
from dataclasses import replace

import pytest
from litestar.testing import TestClient

from kb.domain.timeline import NOW
from kb.errors import UnknownIdentifier
from kb.services import browse, sparql
from kb.services.rebuild import rebuild
from kb.services.workspace import Workspace
from kb.settings import Settings
from kb.storage.database import open_engine
from kb.storage.migrations import upgrade
from web.app import create_app

from .sample import BEARING, VIEWS


@pytest.fixture(scope="session", autouse=True)
def patient_reader():
    """How busy the machine is says nothing about the product: reading a query may take longer here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sparql, "READING", replace(sparql.READING, seconds=20))
        yield


@contextmanager
def client_of(settings):
    with TestClient(create_app(settings), base_url="http://schakel.test", raise_server_exceptions=False) as client:
        client.headers["accept"] = "text/html,application/xhtml+xml,*/*;q=0.8"
        client.follow_redirects = False
        yield client


@pytest.fixture(scope="session")
def empty_settings(tmp_path_factory):
    settings = Settings(data_dir=tmp_path_factory.mktemp("empty"))
    upgrade(open_engine(settings.database, create=True))
    return settings


@pytest.fixture
def asked_at():
    """The moments that the sample site was asked for, in order."""
    return []


@pytest.fixture
def sample(empty_settings, monkeypatch, asked_at):
    def entity_view(session, entity_id, moment=NOW):
        asked_at.append(moment)
        if entity_id not in VIEWS:
            raise UnknownIdentifier(f"{entity_id}: nothing of that name is known; did you mean motion/kst-99999-5?")
        return VIEWS[entity_id]

    def entity_list(session, kind, moment=NOW):
        return [view.ref for view in VIEWS.values() if view.ref.kind == kind]

    def motions(session, moment=NOW):
        return [view for view in VIEWS.values() if view.motion]

    for function in (entity_view, entity_list, motions):
        monkeypatch.setattr(browse, function.__name__, function)
    monkeypatch.setattr(Workspace, "bears_on", lambda self, name, moment=NOW: BEARING)
    with client_of(empty_settings) as client:
        yield client


@pytest.fixture(scope="session")
def seeded_settings(tmp_path_factory):
    from kb.services.ingest import ingest_document
    from kb.services.setup import bundled_renditions, initialise

    settings = Settings(data_dir=tmp_path_factory.mktemp("seeded"))
    initialise(settings)
    workspace = Workspace(settings)
    for incoming in bundled_renditions(settings):
        ingest_document(workspace, incoming)
    with workspace.session() as session:
        rebuild(session, settings)
    workspace.close()
    return settings


@pytest.fixture(scope="session")
def seeded(seeded_settings):
    with client_of(seeded_settings) as client:
        yield client
