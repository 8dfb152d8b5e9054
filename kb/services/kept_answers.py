"""Answers that cost something to make, kept for who asks again."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from sqlmodel import select

from kb.domain.terms import Language
from kb.domain.timeline import NOW, Moment
from kb.services.installation import Installation
from kb.services.kept import Kept
from kb.settings import Settings
from kb.storage.tables import DocumentRow, RegisteredRow

if TYPE_CHECKING:
    from kb.domain.following import Why
    from kb.services.about import About
    from kb.services.board import Asked, Board, Motions
    from kb.services.board_kept import KeptBoard
    from kb.services.calculator import Context, Products
    from kb.services.front import Front
    from kb.services.network import Asked as Around
    from kb.services.network import Network
    from kb.services.sources import FactView, SourceView
    from kb.services.telling import Event
    from kb.services.text_mentions import TextMentions
    from kb.services.views.entities import EntityView


class KeptAnswers(Installation):
    """An installation that answers again without work, until its database changes."""

    def __init__(self, settings: Settings, *, lasting: bool = False) -> None:
        super().__init__(settings, lasting=lasting)
        self._views: Kept[EntityView] = Kept(64)
        self._histories: Kept[list[Event]] = Kept(64)
        self._networks: Kept[Network] = Kept(32)
        self._products: Kept[Products] = Kept(1)
        self._contexts: Kept[Context] = Kept(64)
        self._fronts: Kept[Front] = Kept(8)
        self._abouts: Kept[About] = Kept(8)
        self._sources: Kept[list[SourceView]] = Kept(8)
        self._facts: Kept[list[FactView]] = Kept(2)
        self._documents: Kept[frozenset[str]] = Kept(1)
        self._kinds: Kept[frozenset[str]] = Kept(1)

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
        from kb.services.events import events
        from kb.services.telling import Window

        until = datetime.now(UTC)
        with self.session() as session:
            key = (frozenset(ids), frozenset(why), since, until.date())
            return self._histories.get(session, key, lambda: events(session, ids, Window(until - since, until), why))

    def network(self, asked: Around, moment: Moment = NOW) -> Network:
        """What is around a thing; see `kb.services.network.network`. Kept until the database changes; raises
        UnknownIdentifier."""
        from kb.services.network import network

        with self.session() as session:
            return self._networks.get(session, (asked, moment), lambda: network(session, asked, moment))

    def products(self) -> Products:
        """What is known of products with a code; see `kb.services.calculator.Products`. Kept until the database changes."""
        from kb.services.calculator import Products

        with self.session() as session:
            return self._products.get(session, None, lambda: Products.of(session))

    def context_of(self, product_id: str) -> Context:
        """What bears on a product; see `kb.services.calculator.context_of`. Kept until the database changes."""
        from kb.services.calculator import context_of

        with self.session() as session:
            return self._contexts.get(session, product_id, lambda: context_of(session, product_id))

    def front(self, moment: Moment = NOW) -> Front:
        """What the front page shows; see `kb.services.front`. Kept until the database or the day changes."""
        from kb.services.front import front

        motions = self.motions(moment)
        with self.session() as session:
            key = moment, datetime.now(UTC).date()
            return self._fronts.get(session, key, lambda: front(session, motions, moment))

    def about(self, moment: Moment = NOW) -> About:
        """What there is and what is not known; see `kb.services.about`. Kept until the database changes."""
        from kb.services.about import about

        with self.session() as session:
            world, today = self.finder.world(session, moment), datetime.now(UTC).date()
            return self._abouts.get(session, (moment, today), lambda: about(session, world, moment))

    def sources(self, moment: Moment = NOW, words: str = "") -> list[SourceView]:
        """Where the facts come from; see `kb.services.sources.sources`. Kept until the database changes."""
        from kb.services.sources import sources

        with self.session() as session:
            return self._sources.get(session, (moment, words), lambda: sources(session, moment, words))

    def facts_of(self, source: str, moment: Moment = NOW, language: Language = "nl") -> list[FactView]:
        """What comes from one source; see `kb.services.sources.facts_of`. Raises UnknownIdentifier."""
        from kb.services.sources import facts_of

        with self.session() as session:
            key = (moment, source, language)
            return self._facts.get(session, key, lambda: facts_of(session, source, moment, language))

    def documents(self) -> frozenset[str]:
        """The ids of the documents that are here."""
        with self.session() as session:
            return self._documents.get(session, "all", lambda: frozenset(session.exec(select(DocumentRow.id))))

    def kinds(self) -> frozenset[str]:
        """The kinds of which something is here."""
        with self.session() as session:
            found = select(RegisteredRow.kind).distinct()
            return self._kinds.get(session, "all", lambda: frozenset(session.exec(found)))

    @cached_property
    def _text_mentions(self) -> TextMentions:
        from kb.services.text_mentions import TextMentions

        return TextMentions()
