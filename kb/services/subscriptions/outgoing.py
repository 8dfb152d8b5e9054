"""The mails that wait, and what becomes of them.

A mail is written in the same transaction that notes what it tells, and erased when the server took it. A process that dies
in between leaves it waiting, so nothing is lost; a claim keeps two processes from sending the same mail at one time. Only
where a process dies between the server's "taken" and the note of it is a mail sent again, with the same Message-ID.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from secrets import token_hex
from smtplib import SMTP
from urllib.parse import urlsplit

from sqlalchemy import ColumnElement, Engine, and_, update
from sqlmodel import Session, col, or_, select

from kb.domain.following import MailKind
from kb.errors import InvalidInput, SourceUnavailable
from kb.services.subscriptions import keep
from kb.services.subscriptions.letters import as_text, from_text
from kb.services.subscriptions.post import PutOff, Refused, connected, deliver, mail_server
from kb.settings import NOWHERE, Settings
from kb.storage.database import reading, writing
from kb.storage.tables import MailRow, SubscriberRow, SubscriptionRow

_LOG = logging.getLogger(__name__)
CLAIM = timedelta(minutes=3)
"""How long a mail is left to the process that began to send it."""
GIVEN_UP = timedelta(days=5)
"""How long a server may put a mail off, or go away when it is handed over."""
MOST_ATTEMPTS = 10
"""How often a mail is tried that fails here, before the server says anything: it will not mend itself."""


@dataclass
class Sent:
    """How many mails were taken, put off until the next time, and refused for good."""

    taken: int = 0
    put_off: int = 0
    refused: int = 0


def put_out(session: Session, subscriber: SubscriberRow, kind: MailKind, message: EmailMessage, now: datetime) -> str:
    """Have a mail wait; returns its id."""
    row = MailRow(
        id=f"m-{token_hex(8)}", subscriber_id=subscriber.id, kind=kind, created_at=now, content=as_text(message)
    )
    session.add(row)
    return row.id


def demand_mail(settings: Settings) -> None:
    """Raise InvalidInput where no mail can be sent, or one whose links lead nowhere."""
    if not (settings.smtp_url and settings.mail_from):
        raise InvalidInput("no mail is sent here; set smtp_url and mail_from (KB_SMTP_URL, KB_MAIL_FROM)")
    mail_server(settings.smtp_url)
    keep.mail_address(settings.mail_from)
    parts = urlsplit(settings.base_url)
    if settings.base_url == NOWHERE or parts.scheme not in ("http", "https") or not parts.hostname:
        raise InvalidInput(
            f"base_url: the links in a mail would lead to {settings.base_url[:80]!r}; set it (KB_BASE_URL) to the address of the "
            "site as its readers see it, as in https://schakel.ministry.nl"
        )


def send(engine: Engine, settings: Settings, clock: Callable[[], datetime], only: str | None = None) -> Sent:
    """Send the mails that wait, or one alone: those that were tried least come first, then the oldest.

    `clock` is read for each mail: a run may last longer than a claim. Raises SourceUnavailable where the server cannot be
    reached or stops taking mail; what was not sent waits.
    """
    sent = Sent()
    with reading(engine) as session:
        order = (col(MailRow.attempts), col(MailRow.created_at))
        waiting = session.exec(select(MailRow.id).where(_free(clock())).order_by(*order)).all()
    wanted = [id_ for id_ in waiting if only in (None, id_)]
    if not wanted:
        return sent
    with connected(mail_server(settings.smtp_url)) as connection:
        for id_ in wanted:
            with writing(engine) as session:
                claimed = _claim(session, id_, clock())
            if claimed is not None:
                _attempt(engine, _Attempt(id_, *claimed, settings.mail_from), connection, clock, sent)
    return sent


@dataclass(frozen=True)
class _Attempt:
    """A mail that this process sends now."""

    id: str
    text: str
    recipient: str
    sender: str


def _attempt(engine: Engine, mail: _Attempt, connection: SMTP, clock: Callable[[], datetime], sent: Sent) -> None:
    """Hand a mail over, and note what became of it. A mail that fails for itself is put off, and the next one goes."""
    try:
        deliver(connection, from_text(mail.text), mail.sender, mail.recipient)
    except PutOff as fault:
        _put_off(engine, mail.id, str(fault), clock())
        sent.put_off += 1
    except Refused as fault:
        _refused(engine, mail.id, str(fault), clock())
        sent.refused += 1
    except SourceUnavailable as fault:
        _put_off(engine, mail.id, str(fault), clock())
        raise
    except Exception as fault:  # whatever it is, the others are sent
        _LOG.debug("%s: this mail cannot be sent", mail.id, exc_info=True)
        _put_off(engine, mail.id, f"this mail cannot be sent ({type(fault).__name__})", clock(), MOST_ATTEMPTS)
        sent.put_off += 1
    except BaseException:
        _unclaim(engine, mail.id)
        raise
    else:
        _taken(engine, mail.id)
        sent.taken += 1


def _free(now: datetime) -> ColumnElement[bool]:
    return or_(col(MailRow.claimed_at).is_(None), col(MailRow.claimed_at) < now - CLAIM)


def _claim(session: Session, id_: str, now: datetime) -> tuple[str, str] | None:
    """The text and recipient of a mail that this process may send now; None where another one does or did."""
    mine = update(MailRow).where(and_(col(MailRow.id) == id_, _free(now)))
    taken = session.connection().execute(mine.values(claimed_at=now, attempts=MailRow.attempts + 1))
    if not taken.rowcount:
        return None
    row = session.get_one(MailRow, id_)
    return row.content, session.get_one(SubscriberRow, row.subscriber_id).address


def _unclaim(engine: Engine, id_: str) -> None:
    with writing(engine) as session:
        if row := session.get(MailRow, id_):
            row.claimed_at = None


def _taken(engine: Engine, id_: str) -> None:
    with writing(engine) as session:
        if row := session.get(MailRow, id_):
            session.delete(row)


def _put_off(engine: Engine, id_: str, why: str, now: datetime, most: int | None = None) -> None:
    """Leave a mail for the next time; what waited for days, or was tried `most` times, is given up."""
    with writing(engine) as session:
        row = session.get(MailRow, id_)
        if row is None:
            return
        if now - row.created_at > GIVEN_UP or (most is not None and row.attempts >= most):
            _give_up(session, row, why, now)
        else:
            row.claimed_at, row.fault = None, why[:500]


def _refused(engine: Engine, id_: str, why: str, now: datetime) -> None:
    with writing(engine) as session:
        if row := session.get(MailRow, id_):
            _give_up(session, row, why, now)


def _give_up(session: Session, row: MailRow, why: str, now: datetime) -> None:
    """Erase a mail that cannot be delivered, and pause what its reader follows until they say otherwise."""
    held = select(SubscriptionRow).where(SubscriptionRow.subscriber_id == row.subscriber_id)
    for each in session.exec(held.where(col(SubscriptionRow.since).is_not(None))):
        keep.pause(each, now, why)
    session.delete(row)
