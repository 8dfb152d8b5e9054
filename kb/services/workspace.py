"""What a program needs of one installation: sessions on its database, its index and its graph."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlmodel import Session

from kb.domain.model import ENTITIES
from kb.errors import SourceUnavailable
from kb.settings import Settings

if TYPE_CHECKING:
    from kb.graph.store import GraphStore
    from kb.graph.vocabulary import Vocabulary
    from kb.search.query import Hit
    from kb.services.sparql import Sparql

_log = logging.getLogger(__name__)


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

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that is committed as one transaction when its block ends; the projections follow."""
        from kb.storage.database import writing

        with writing(self.engine) as session:
            yield session
        self.catch_up()

    def catch_up(self) -> None:
        """Bring the projections to what the database holds. What is committed stays so if one of them can't follow."""
        from kb.services.graph import catch_up_graph

        engine = self.engine
        try:
            catch_up_graph(engine, self.graph, self.vocabulary)
        except SourceUnavailable as fault:
            _log.warning("the graph is behind and will catch up later: %s", fault)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The addresses of this installation."""
        from kb.graph.vocabulary import Vocabulary

        return Vocabulary(self.settings.base_url)

    @cached_property
    def graph(self) -> GraphStore:
        """Where the graph is kept."""
        from kb.services.graph import graph_store

        return graph_store(self.settings)

    @property
    def search_dir(self) -> Path:
        """Where the full-text index lies."""
        return self.settings.search_dir

    def search(self, words: str, limit: int = 20, kind: str | None = None) -> list[Hit]:
        """The best hits for `words`; see `kb.search.query.search`."""
        from kb.search.query import search

        return search(self.search_dir, words, limit, kind)

    def describe(self, entity_id: str, media_type: str) -> bytes:
        """What the graph says of a thing and the records about it, written as `media_type`; empty where it knows none."""
        from kb.graph.store import describe, write

        things = tuple(self.vocabulary.thing(f"{kind}/") for kind in ENTITIES)
        triples = describe(self.graph.reader(), self.vocabulary.thing(entity_id), things)
        return write(triples, media_type, self.vocabulary.prefixes) if triples else b""

    @cached_property
    def sparql(self) -> Sparql:
        """The graph, to be asked in SPARQL."""
        from kb.services.sparql import Sparql

        return Sparql(self.settings)

    def close(self) -> None:
        """Let go of the database, and end the processes that answer queries."""
        if "engine" in self.__dict__:
            self.engine.dispose()
            del self.__dict__["engine"]
        if "sparql" in self.__dict__:
            self.sparql.close()
            del self.__dict__["sparql"]
