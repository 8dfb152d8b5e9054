"""Telling everybody what is due: to be run by a timer, as often as one likes."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage

from sqlmodel import col, select

from kb.domain.following import MailKind, Subscriber, Subscription
from kb.errors import InvalidInput, NotAsItShouldBe, SchakelError, SourceUnavailable, UnknownIdentifier
from kb.services.clock import running_from
from kb.services.subscriptions import keep
from kb.services.subscriptions.letters import Writer
from kb.services.subscriptions.news import News, Reporter, is_due
from kb.services.subscriptions.outgoing import Sent, demand_mail, put_out, send
from kb.services.workspace import Workspace
from kb.storage.database import reading, writing
from kb.storage.tables import SubscriberRow, SubscriptionRow

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Digest:
    """What one subscriber is told now."""

    address: str
    subject: str
    events: int


@dataclass
class Notified:
    """What a run did. `lost` are the ids of subscriptions of which nothing can be told any more, as what they follow is not
    here or their address is none; they are paused. `faults` are the ids of subscribers whose mail could not be written."""

    looked_at: int = 0
    digests: list[Digest] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
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
    sent. Raises InvalidInput where a setting for mail is missing or wrong, SourceUnavailable where the server, or the index of a
    search that is followed, cannot be reached, NotAsItShouldBe where somebody's mail cannot be written; what could not be
    looked at or sent is next time, and keeps nobody else from being told.
    """
    clock = running_from(now)
    if not dry_run:
        demand_mail(workspace.settings)
    done = Notified()
    faults: list[SchakelError] = []
    reporter = Reporter(workspace, now)
    for subscriber, rows in _all_due(workspace, now):
        try:
            faults += _tell(reporter, Writer(workspace.settings, subscriber, now), rows, done, dry_run=dry_run)
        except SourceUnavailable:
            raise  # the database is away: nobody can be told
        except Exception as fault:  # whatever it is, the others are told
            _LOG.debug("%s: no digest could be written", subscriber.id, exc_info=True)
            done.faults.append(subscriber.id)
            faults.append(NotAsItShouldBe(f"{subscriber.id}: no digest can be written ({type(fault).__name__})"))
    if not dry_run:
        with writing(workspace.engine) as session:
            done.forgotten = keep.forget_unconfirmed(session, now)
        done.sent = send(workspace.engine, workspace.settings, clock)
    if faults:  # who follows something else was told all the same
        raise faults[0]
    return done


def _tell(
    reporter: Reporter, writer: Writer, rows: Sequence[Subscription], done: Notified, *, dry_run: bool
) -> list[SourceUnavailable]:
    """Write the digest of one subscriber and note it. Returns what could not be reached."""
    due = _look_at(reporter, writer.subscriber, rows)
    told = [each.news for each in due if each.news and each.news.events]
    message = writer.digest(told) if told else None
    if not dry_run:
        _note(reporter.workspace, writer, due, message)
    done.looked_at += len(due)
    done.lost += [each.row.id for each in due if each.lost]
    if message is not None:
        events = sum(len(each.events) for each in told)
        done.digests.append(Digest(writer.subscriber.address, message["Subject"], events))
    return [each.unavailable for each in due if each.unavailable]


def _all_due(workspace: Workspace, now: datetime) -> list[tuple[Subscriber, list[Subscription]]]:
    """Who is to be told now, with what they follow; as they are in the database, but apart from it."""
    with reading(workspace.engine) as session:
        confirmed = select(SubscriberRow, SubscriptionRow).join(SubscriptionRow)
        confirmed = confirmed.where(col(SubscriptionRow.since).is_not(None), col(SubscriptionRow.paused_at).is_(None))
        found: dict[str, tuple[Subscriber, list[Subscription]]] = {}
        for subscriber, row in session.exec(confirmed.order_by(col(SubscriptionRow.asked_at), col(SubscriptionRow.id))):
            if is_due(row, now):
                _, rows = found.setdefault(subscriber.id, (keep.apart(subscriber), []))
                rows.append(Subscription(**row.model_dump()))
    return list(found.values())


def _look_at(reporter: Reporter, subscriber: Subscriber, rows: Sequence[Subscription]) -> list[_Due]:
    try:
        keep.mail_address(subscriber.address)
    except InvalidInput as fault:  # it was kept when more was allowed
        return [_Due(row, lost=str(fault)) for row in rows]
    return [_look(reporter, row) for row in rows]


def _look(reporter: Reporter, row: Subscription) -> _Due:
    try:
        return _Due(row, reporter.news(row))
    except (InvalidInput, UnknownIdentifier) as fault:
        return _Due(row, lost=str(fault))
    except SourceUnavailable as fault:
        return _Due(row, unavailable=fault)


def _note(workspace: Workspace, writer: Writer, due: Sequence[_Due], message: EmailMessage | None) -> None:
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
        if message is not None:
            subscriber = session.get_one(SubscriberRow, writer.subscriber.id)
            put_out(session, subscriber, MailKind.DIGEST, message, writer.now)


def _moved(was: Subscription, row: SubscriptionRow | None) -> bool:
    """Whether somebody told, changed or ended a subscription since it was looked at."""
    return row is None or row.model_dump() != was.model_dump()
