"""One installation, opened when first needed: its database, its index and its graph."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlmodel import Session

from kb.errors import SourceUnavailable
from kb.settings import Settings

if TYPE_CHECKING:
    from kb.graph.store import GraphStore
    from kb.graph.vocabulary import Vocabulary
    from kb.search.port import SearchIndex
    from kb.services.find import Finder
    from kb.services.sparql import Sparql

_log = logging.getLogger(__name__)


class Installation:
    """Opens what a program needs; nothing is imported or opened before it is asked for.

    `lasting` tells that the process will answer many questions, so that preparing for them is worth its while.
    """

    def __init__(self, settings: Settings, *, lasting: bool = False) -> None:
        self.settings = settings
        self._lasting = lasting

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
        from kb.services.search_index import catch_up_search

        engine = self.engine  # without a database there is nothing to follow: that is told, not noted
        followers: dict[str, Callable[[], None]] = {
            "search index": lambda: catch_up_search(engine, self.index),
            "graph": lambda: catch_up_graph(engine, self.graph, self.vocabulary),
        }
        for name, follow in followers.items():
            try:
                follow()
            except SourceUnavailable as fault:
                _log.warning("the %s is behind and will catch up later: %s", name, fault)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The addresses of this installation."""
        from kb.graph.vocabulary import Vocabulary

        return Vocabulary(self.settings.base_url)

    @cached_property
    def graph(self) -> GraphStore:
        """Where the graph is kept."""
        from kb.services.graph import graph_store

        return graph_store(self.settings, lasting=self._lasting)

    @cached_property
    def index(self) -> SearchIndex:
        """The full-text index."""
        from kb.services.search_index import search_index

        return search_index(self.settings)

    @cached_property
    def finder(self) -> Finder:
        """Answers questions to the index."""
        from kb.services.find import Finder

        return Finder(self.index)

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
