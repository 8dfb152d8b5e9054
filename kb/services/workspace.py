"""What a program needs of one installation: sessions on its database, its index and its graph."""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlmodel import Session

from kb.domain.model import ENTITIES
from kb.settings import Settings

if TYPE_CHECKING:
    from kb.search.query import Hit


class Workspace:
    """One installation, opened when first needed. Nothing is imported or opened before that."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    @cached_property
    def engine(self) -> Engine:
        """The connection to the database; raises SourceUnavailable where there is none."""
        from kb.storage.database import open_engine

        return open_engine(self.settings.database)

    def session(self) -> AbstractContextManager[Session]:
        """A session that sees one state of the database and changes nothing."""
        from kb.storage.database import reading

        return reading(self.engine)

    def writing(self) -> AbstractContextManager[Session]:
        """A session that is committed as one transaction when its block ends."""
        from kb.storage.database import writing

        return writing(self.engine)

    @property
    def search_dir(self) -> Path:
        """Where the full-text index lies."""
        return self.settings.search_dir

    @property
    def graph_dir(self) -> Path:
        """Where the graph lies."""
        return self.settings.graph_dir

    def search(self, words: str, limit: int = 20, kind: str | None = None) -> list[Hit]:
        """The best hits for `words`; see `kb.search.query.search`."""
        from kb.search.query import search

        return search(self.search_dir, words, limit, kind)

    def describe(self, entity_id: str, media_type: str) -> bytes:
        """What the graph says of a thing and the records about it, written as `media_type`; empty where it knows none."""
        from kb.graph.store import describe, open_graph, write
        from kb.graph.vocabulary import Vocabulary

        vocabulary = Vocabulary(self.settings.base_url)
        things = tuple(vocabulary.thing(f"{kind}/") for kind in ENTITIES)
        triples = describe(open_graph(self.graph_dir), vocabulary.thing(entity_id), things)
        return write(triples, media_type, vocabulary.prefixes) if triples else b""

    def close(self) -> None:
        """Let go of the database."""
        if "engine" in self.__dict__:
            self.engine.dispose()
            del self.__dict__["engine"]
