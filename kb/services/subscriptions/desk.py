"""What the holder of subscriptions may do on their page, and the keeper at a terminal with those of everybody."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from kb.domain.following import Subscriber, Subscription
from kb.domain.terms import Language
from kb.errors import InvalidInput, SchakelError
from kb.services.clock import now as this_moment
from kb.services.followed import Followed, followed
from kb.services.subscriptions import keep
from kb.services.workspace import Workspace
from kb.storage.database import writing
from kb.storage.tables import SubscriberRow, SubscriptionRow


@dataclass(frozen=True)
class Held:
    """A subscription, whose it is, and what it follows; None where that is not here any more."""

    row: Subscription
    subscriber: Subscriber
    what: Followed | None


class Desk:
    """Changes to subscriptions. With a token only those of its holder are found; without one, those of everybody."""

    def __init__(
        self, workspace: Workspace, token: str | None = None, clock: Callable[[], datetime] = this_moment
    ) -> None:
        self._workspace, self._token, self._clock = workspace, token, clock

    def subscriber(self) -> Subscriber:
        """Who holds the token. Raises UnknownIdentifier where nobody does."""
        with self._workspace.session() as session:
            return keep.apart(keep.holder(session, self._token or ""))

    def held(self) -> list[Held]:
        """The subscriptions, by address and age."""
        query = select(SubscriptionRow, SubscriberRow).join(SubscriberRow)
        with self._workspace.session() as session:
            if self._token is not None:
                query = query.where(SubscriberRow.id == keep.holder(session, self._token).id)
            order = (col(SubscriberRow.address), col(SubscriptionRow.asked_at), col(SubscriptionRow.id))
            found = [
                (Subscription(**row.model_dump()), keep.apart(subscriber))
                for row, subscriber in session.exec(query.order_by(*order))
            ]
        return [Held(row, subscriber, self._what(row)) for row, subscriber in found]

    def _what(self, row: Subscription) -> Followed | None:
        try:
            return followed(self._workspace, row.of)
        except SchakelError:
            return None

    def find(self, id_: str) -> Subscription:
        """One by its id. Raises UnknownIdentifier where there is none."""
        with self._workspace.session() as session:
            return Subscription(**keep.subscription(session, id_, self._token).model_dump())

    def start(self, id_: str) -> None:
        """Confirm a subscription, or resume it; one that is told already stays as it is."""
        found = self.find(id_)
        if found.since is not None and found.paused_at is None:
            return
        # What it shows is looked up before the database is held for writing.
        seen = followed(self._workspace, found.of).ids
        self._change(id_, lambda _, row: keep.start(row, seen, self._clock()))

    def save(self, id_: str, reasons: Collection[str], period: str) -> None:
        """Tell it for other reasons, or at other times. Raises InvalidInput for what is none."""
        self._change(id_, lambda _, row: keep.change(row, keep.wish(row.of, reasons, period)))

    def pause(self, id_: str) -> None:
        """Tell nothing of it until it is started again."""
        self._change(id_, lambda _, row: keep.pause(row, self._clock()))

    def end(self, id_: str) -> None:
        """Erase it, and its holder with the last one."""
        self._change(id_, keep.end)

    def end_everything(self) -> None:
        """Erase the holder of the token with everything; nothing where that was done before."""
        with writing(self._workspace.engine) as session:
            subscriber = session.exec(select(SubscriberRow).where(SubscriberRow.token == self._token)).first()
            if subscriber is not None:
                keep.end_all(session, subscriber)

    def add(self, address: str, wanted: keep.Wish, language: Language) -> str:
        """Follow something for somebody who asked the keeper to; nothing is mailed to confirm it. Returns its id.

        Raises InvalidInput where the address follows it already, or has too many.
        """
        seen = followed(self._workspace, wanted.of).ids
        with writing(self._workspace.engine) as session:
            row = keep.add(session, address, wanted, language, self._clock())
            if row is None:
                raise InvalidInput(f"{address} follows {wanted.of} already, or too much; see `kb subscriptions list`")
            keep.start(row, seen, self._clock())
            return row.id

    def _change(self, id_: str, change: Callable[[Session, SubscriptionRow], object]) -> None:
        with writing(self._workspace.engine) as session:
            change(session, keep.subscription(session, id_, self._token))
