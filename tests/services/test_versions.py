"""Two versions of a text held against each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.domain.values import RenditionKind
from kb.errors import InvalidInput, UnknownIdentifier
from kb.services import versions
from kb.services.ingest import Incoming, ingest_document
from kb.services.versions import Change
from kb.services.workspace import Workspace
from kb.settings import Settings
from kb.storage.database import open_engine
from kb.storage.migrations import upgrade
from kb.storage.tables import PassageRow

ID = "document/kst-99999-1"
FIRST = "De molen maalt peper en zout.\n\nDe baas slaapt in het gras.\n\nHet dorp ligt aan een rivier."
SECOND = "De molen maalt peper en kaneel.\n\nHet dorp ligt aan een rivier.\n\nEr komt een brug van staal."


@pytest.fixture
def workspace(tmp_path):
    settings = Settings(data_dir=tmp_path)
    upgrade(open_engine(settings.database, create=True))
    workspace = Workspace(settings)
    yield workspace
    workspace.close()


def read_in(workspace, text):
    ingest_document(workspace, Incoming(text.encode(), "a.txt", "kst-99999-1", None, RenditionKind.OFFICIAL))


def test_passages_that_changed_came_and_went_are_told_with_their_words(workspace):
    read_in(workspace, FIRST)
    read_in(workspace, SECOND)
    with workspace.session() as session:
        there = versions.renditions(session, ID)
        found = versions.compare(session, ID, *versions.usual_pair(there))
    assert [each.version for each in there] == [1, 2]
    assert [each.change for each in found.passages] == [Change.CHANGED, Change.REMOVED, Change.SAME, Change.ADDED]
    assert [(words.change, words.text) for words in found.passages[0].words if words.change is not Change.SAME] == [
        (Change.REMOVED, "zout"),
        (Change.ADDED, "kaneel"),
    ]
    assert len(found.changed) == 3


def test_one_version_cannot_be_compared_and_a_stranger_is_no_version(workspace):
    read_in(workspace, FIRST)
    with workspace.session() as session:
        there = versions.renditions(session, ID)
        with pytest.raises(InvalidInput, match="needs two"):
            versions.usual_pair(there)
        with pytest.raises(UnknownIdentifier, match="r-other: not a version"):
            versions.compare(session, ID, there[0].id, "r-other")
        with pytest.raises(UnknownIdentifier):
            versions.renditions(session, "document/none")


def rows(texts):
    return [PassageRow(rendition_id="r", fragment=f"p{at}", text=text, ordinal=at) for at, text in enumerate(texts)]


TEXTS = st.lists(st.text("abc ,", min_size=1, max_size=12), max_size=6)


@given(TEXTS, TEXTS)
def test_both_versions_can_be_read_back_from_what_is_told(old, new):
    told = list(versions._compared(rows(old), rows(new)))
    before = ["".join(w.text for w in each.words if w.change is not Change.ADDED) for each in told if each.before]
    after = ["".join(w.text for w in each.words if w.change is not Change.REMOVED) for each in told if each.after]
    assert (before, after) == (old, new)
