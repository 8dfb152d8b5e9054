"""Telling everybody what is due: to be run by a timer, as often as one likes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import col, select

from kb.domain.following import MailKind, Subscriber, Subscription
from kb.errors import InvalidInput, SourceUnavailable, UnknownIdentifier
from kb.services.subscriptions import keep
from kb.services.subscriptions.letters import Writer
from kb.services.subscriptions.news import News, Reporter, is_due
from kb.services.subscriptions.outgoing import Sent, demand_mail, put_out, send
from kb.services.workspace import Workspace
from kb.storage.database import reading, writing
from kb.storage.tables import SubscriberRow, SubscriptionRow


@dataclass(frozen=True)
class Digest:
    """What one subscriber is told now."""

    address: str
    subject: str
    events: int


@dataclass
class Notified:
    """What a run did. `lost` are the ids of subscriptions to what is not here any more; they are paused."""

    looked_at: int = 0
    digests: list[Digest] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    forgotten: int = 0
    sent: Sent = field(default_factory=Sent)


@dataclass(frozen=True)
class _Due:
    """A subscription that is due, and what there is to tell of it; or why there can be nothing now, or any more."""

    row: Subscription
    news: News | None = None
    lost: str | None = None
    unavailable: SourceUnavailable | None = None


def notify(workspace: Workspace, now: datetime, *, dry_run: bool = False) -> Notified:
    """Write a digest for everybody for whom something happened, and send what waits.

    A run that is broken off, or done twice, tells nothing twice and forgets nothing. With `dry_run` nothing is written or
    sent. Raises InvalidInput where no mail server is set, SourceUnavailable where it, or the index of a search that is followed,
    cannot be reached; what could not be looked at or sent is next time.
    """
    if not dry_run:
        demand_mail(workspace.settings)
    done = Notified()
    unavailable: list[SourceUnavailable] = []
    for subscriber, rows in _all_due(workspace, now):
        reporter = Reporter(workspace, now)
        due = [_look(reporter, row) for row in rows]
        done.looked_at += len(due)
        done.lost += [each.row.id for each in due if each.lost]
        unavailable += [each.unavailable for each in due if each.unavailable]
        told = [each.news for each in due if each.news and each.news.events]
        writer = Writer(workspace.settings, subscriber, now)
        if told:
            message = writer.digest(told)
            done.digests.append(Digest(subscriber.address, message["Subject"], sum(len(each.events) for each in told)))
        if not dry_run:
            _note(workspace, writer, due, told)
    if not dry_run:
        with writing(workspace.engine) as session:
            done.forgotten = keep.forget_unconfirmed(session, now)
        done.sent = send(workspace.engine, workspace.settings, now)
    if unavailable:  # who follows something else was told all the same
        raise unavailable[0]
    return done


def _all_due(workspace: Workspace, now: datetime) -> list[tuple[Subscriber, list[Subscription]]]:
    """Who is to be told now, with what they follow; as they are in the database, but apart from it."""
    with reading(workspace.engine) as session:
        confirmed = select(SubscriberRow, SubscriptionRow).join(SubscriptionRow)
        confirmed = confirmed.where(col(SubscriptionRow.since).is_not(None), col(SubscriptionRow.paused_at).is_(None))
        found: dict[str, tuple[Subscriber, list[Subscription]]] = {}
        for subscriber, row in session.exec(confirmed.order_by(col(SubscriptionRow.asked_at), col(SubscriptionRow.id))):
            if is_due(row, now):
                _, rows = found.setdefault(subscriber.id, (Subscriber(**subscriber.model_dump()), []))
                rows.append(Subscription(**row.model_dump()))
    return list(found.values())


def _look(reporter: Reporter, row: Subscription) -> _Due:
    try:
        return _Due(row, reporter.news(row))
    except (InvalidInput, UnknownIdentifier) as fault:
        return _Due(row, lost=str(fault))
    except SourceUnavailable as fault:
        return _Due(row, unavailable=fault)


def _note(workspace: Workspace, writer: Writer, due: Sequence[_Due], told: Sequence[News]) -> None:
    """Note in one transaction what is told, and the mail that tells it; nothing where another run was first."""
    with writing(workspace.engine) as session:
        rows = {each.row.id: session.get(SubscriptionRow, each.row.id) for each in due}
        if any(_moved(each.row, rows[each.row.id]) for each in due):
            return
        for each in due:
            row = rows[each.row.id]
            assert row is not None  # noqa: S101
            if each.lost:
                keep.pause(row, writer.now, each.lost)
            elif each.news:
                row.told_until, row.seen, row.told = writer.now, each.news.seen, each.news.told
        if told:
            subscriber = session.get_one(SubscriberRow, writer.subscriber.id)
            put_out(session, subscriber, MailKind.DIGEST, writer.digest(told), writer.now)


def _moved(was: Subscription, row: SubscriptionRow | None) -> bool:
    """Whether somebody told, changed or ended a subscription since it was looked at."""
    return row is None or row.model_dump() != was.model_dump()
