"""What a program needs of one installation: sessions on its database, its index and its graph."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlmodel import Session, select

from kb.domain.model import ENTITIES
from kb.domain.terms import Language
from kb.domain.timeline import NOW, Moment
from kb.errors import SourceUnavailable
from kb.settings import Settings
from kb.storage.tables import DocumentRow

if TYPE_CHECKING:
    from datetime import timedelta

    from kb.domain.following import Why
    from kb.graph.store import GraphStore
    from kb.graph.vocabulary import Vocabulary
    from kb.search.marks import Marker
    from kb.search.port import SearchIndex
    from kb.services import coverage
    from kb.services.about import About
    from kb.services.board import Asked, Board, Motions
    from kb.services.board_kept import KeptBoard
    from kb.services.calculator import Context, Products
    from kb.services.dependencies import BearingView
    from kb.services.find import Finder, Outcome, Question
    from kb.services.front import Front
    from kb.services.kept import Kept
    from kb.services.missing import Meant
    from kb.services.network import Asked as Around
    from kb.services.network import Network
    from kb.services.sources import FactView, SourceView
    from kb.services.sparql import Sparql
    from kb.services.telling import Event
    from kb.services.text_mentions import TextMentions
    from kb.services.views.entities import EntityView
    from kb.services.why import Answer, Said, Statement

_log = logging.getLogger(__name__)


class Workspace:
    """One installation, opened when first needed. Nothing is imported or opened before that.

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
    def _finder(self) -> Finder:
        from kb.services.find import Finder

        return Finder(self.index)

    def search(self, question: Question) -> Outcome:
        """What is found; see `kb.services.find.Finder.answer`."""
        with self.session() as session:
            return self._finder.answer(session, question)

    def bears_on(self, name: str, moment: Moment = NOW, *, suggestions: bool = False) -> BearingView:
        """What bears on a dependency; see `kb.services.dependencies.what_bears_on`."""
        from kb.services.dependencies import what_bears_on

        with self.session() as session:
            return what_bears_on(session, self._finder, name, moment, suggestions=suggestions)

    def coverage(self, moment: Moment = NOW, asked: coverage.Asked | None = None) -> coverage.Coverage:
        """What bears on which dependency; see `kb.services.coverage.coverage`."""
        from kb.services.coverage import coverage

        with self.session() as session:
            return coverage(self._finder.world(session, moment), moment, asked)

    @cached_property
    def _kept_board(self) -> KeptBoard:
        from kb.services.board_kept import KeptBoard

        return KeptBoard()

    def motions(self, moment: Moment = NOW) -> Motions:
        """What became of the motions, to be asked again and again; see `kb.services.board`."""
        with self.session() as session:
            return self._kept_board.motions(session, moment)

    def board(self, asked: Asked, moment: Moment = NOW) -> Board:
        """A view of what became of the motions."""
        return self.motions(moment).board(asked)

    def view(self, id_: str, moment: Moment = NOW) -> EntityView:
        """All about one thing, a document with what its passages name and bear out; see `kb.services.browse.entity_view`
        and `kb.services.annotations`. Kept until the database or the day changes; raises UnknownIdentifier."""
        from datetime import UTC, datetime

        from kb.services import browse
        from kb.services.annotations import annotated
        from kb.services.lookup import Lookup

        with self.session() as session:

            def made() -> EntityView:
                found = browse.entity_view(session, id_, moment)
                return annotated(Lookup(session, moment), self._text_mentions, found)

            return self._views.get(session, (id_, moment, datetime.now(UTC).date()), made)

    def history(self, id_: str, moment: Moment = NOW) -> list[Event]:
        """What became known of a thing by the time asked, the newest first; see `kb.services.events`. Kept as `view` is."""
        from datetime import UTC, datetime

        from kb.domain.following import Why
        from kb.services.events import events
        from kb.services.telling import Window

        now = datetime.now(UTC)
        window = Window(datetime.min.replace(tzinfo=UTC), moment.known_at or now)
        with self.session() as session:
            key = (id_, moment.known_at, now.date())
            return self._histories.get(session, key, lambda: events(session, [id_], window, frozenset(Why)))

    def happened(self, ids: Collection[str], why: Collection[Why], since: timedelta) -> list[Event]:
        """What became known of things, for the reasons in `why`, from so long ago until now, the newest first. Kept as
        `view` is."""
        from datetime import UTC, datetime

        from kb.services.events import events
        from kb.services.telling import Window

        until = datetime.now(UTC)
        with self.session() as session:
            key = (frozenset(ids), frozenset(why), since, until.date())
            return self._histories.get(session, key, lambda: events(session, ids, Window(until - since, until), why))

    @cached_property
    def _histories(self) -> Kept[list[Event]]:
        from kb.services.kept import Kept

        return Kept(64)

    @cached_property
    def _views(self) -> Kept[EntityView]:
        from kb.services.kept import Kept

        return Kept(64)

    @cached_property
    def _text_mentions(self) -> TextMentions:
        from kb.services.text_mentions import TextMentions

        return TextMentions()

    def network(self, asked: Around, moment: Moment = NOW) -> Network:
        """What is around a thing; see `kb.services.network.network`. Kept until the database changes; raises
        UnknownIdentifier."""
        from kb.services.network import network

        with self.session() as session:
            return self._networks.get(session, (asked, moment), lambda: network(session, asked, moment))

    @cached_property
    def _networks(self) -> Kept[Network]:
        from kb.services.kept import Kept

        return Kept(32)

    def products(self) -> Products:
        """What is known of products with a code; see `kb.services.calculator.Products`. Kept until the database changes."""
        from kb.services.calculator import Products

        with self.session() as session:
            return self._products.get(session, None, lambda: Products.of(session))

    @cached_property
    def _products(self) -> Kept[Products]:
        from kb.services.kept import Kept

        return Kept(1)

    def context_of(self, product_id: str) -> Context:
        """What bears on a product; see `kb.services.calculator.context_of`. Kept until the database changes."""
        from kb.services.calculator import context_of

        with self.session() as session:
            return self._contexts.get(session, product_id, lambda: context_of(session, product_id))

    @cached_property
    def _contexts(self) -> Kept[Context]:
        from kb.services.kept import Kept

        return Kept(64)

    def front(self, moment: Moment = NOW) -> Front:
        """What the front page shows; see `kb.services.front`. Kept until the database or the day changes."""
        from datetime import UTC, datetime

        from kb.services.front import front

        motions = self.motions(moment)
        with self.session() as session:
            key = moment, datetime.now(UTC).date()
            return self._fronts.get(session, key, lambda: front(session, motions, moment))

    @cached_property
    def _fronts(self) -> Kept[Front]:
        from kb.services.kept import Kept

        return Kept(8)

    def about(self, moment: Moment = NOW) -> About:
        """What there is and what is not known; see `kb.services.about`. Kept until the database changes."""
        from datetime import UTC, datetime

        from kb.services.about import about

        with self.session() as session:
            world, today = self._finder.world(session, moment), datetime.now(UTC).date()
            return self._abouts.get(session, (moment, today), lambda: about(session, world, moment))

    @cached_property
    def _abouts(self) -> Kept[About]:
        from kb.services.kept import Kept

        return Kept(8)

    def sources(self, moment: Moment = NOW, words: str = "") -> list[SourceView]:
        """Where the facts come from; see `kb.services.sources.sources`. Kept until the database changes."""
        from kb.services.sources import sources

        with self.session() as session:
            return self._sources.get(session, (moment, words), lambda: sources(session, moment, words))

    def facts_of(self, source: str, moment: Moment = NOW) -> list[FactView]:
        """What comes from one source; see `kb.services.sources.facts_of`. Raises UnknownIdentifier."""
        from kb.services.sources import facts_of

        with self.session() as session:
            return self._facts.get(session, (moment, source), lambda: facts_of(session, source, moment))

    @cached_property
    def _sources(self) -> Kept[list[SourceView]]:
        from kb.services.kept import Kept

        return Kept(8)

    @cached_property
    def _facts(self) -> Kept[list[FactView]]:
        from kb.services.kept import Kept

        return Kept(2)

    def documents(self) -> frozenset[str]:
        """The ids of the documents that are here."""
        with self.session() as session:
            return self._documents.get(session, "all", lambda: frozenset(session.exec(select(DocumentRow.id))))

    @cached_property
    def _documents(self) -> Kept[frozenset[str]]:
        from kb.services.kept import Kept

        return Kept(1)

    def complete(self, beginning: str, language: Language = "nl") -> list[str]:
        """What somebody who typed `beginning` may go on to, with names in `language`."""
        with self.session() as session:
            return self._finder.complete(session, beginning, language)

    def meant(self, path: str) -> Meant:
        """What an address that leads nowhere may have meant; see `kb.services.missing`. Never raises."""
        from kb.services.missing import Meant, meant

        try:
            with self.session() as session:
                return meant(session, self._finder, path)
        except SourceUnavailable:
            return Meant("")

    def marker(self, text: str, moment: Moment = NOW) -> Marker:
        """What marks the words of a query in a text."""
        with self.session() as session:
            return self._finder.marker(session, text, moment)

    def describe(self, entity_id: str, media_type: str) -> bytes:
        """What the graph says of a thing and the records about it, written as `media_type`; empty where it knows none."""
        from kb.graph.store import describe, write

        triples = describe(self.graph.reader(), self.vocabulary.thing(entity_id), self._things)
        return write(triples, media_type, self.vocabulary.prefixes) if triples else b""

    def named_graph(self, name: str, media_type: str) -> bytes:
        """The statements of the graph `name` (`curated`, `document/kst-…`), written as `media_type`; empty for none."""
        from pyoxigraph import NamedNode

        from kb.graph.store import write

        found = self.graph.reader().graph(NamedNode(self.vocabulary.graph(name)))
        triples = [quad.triple for quad in found]
        return write(triples, media_type, self.vocabulary.prefixes) if triples else b""

    def why(self, statement: Statement) -> Answer:
        """Why the graph says something; see `kb.services.why`."""
        from kb.services.why import why

        with self.session() as session:
            return why(session, self.graph.reader(), self.vocabulary, statement)

    def inferred(self, entity_id: str) -> tuple[Said, ...]:
        """What follows about a thing from what is stated; see `kb.services.why`. Nothing while there is no graph."""
        from kb.services.why import inferred

        try:
            reader = self.graph.reader()
        except SourceUnavailable:
            return ()
        with self.session() as session:
            return inferred(session, reader, self.vocabulary, entity_id)

    def thing_of(self, record_id: str) -> str | None:
        """The id of the thing that a record (`evidence/e-…`, `claim/c-…`) is about; None where there is no such record."""
        from kb.graph.records import thing_of

        iri = thing_of(self.graph.reader(), record_id, self.vocabulary, self._things)
        return self.vocabulary.entity_id(iri) if iri else None

    @cached_property
    def _things(self) -> tuple[str, ...]:
        return tuple(self.vocabulary.thing(f"{kind}/") for kind in ENTITIES)

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
