"""The mails that wait, and what becomes of them.

A mail is written in the same transaction that notes what it tells, and erased when the server took it. A process that dies
in between leaves it waiting, so nothing is lost; a claim keeps two processes from sending the same mail at one time. Only
where a process dies between the server's "taken" and the note of it is a mail sent again, with the same Message-ID.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from secrets import token_hex

from sqlalchemy import ColumnElement, Engine, and_, update
from sqlmodel import Session, col, or_, select

from kb.domain.following import MailKind
from kb.errors import InvalidInput
from kb.services.subscriptions import keep
from kb.services.subscriptions.letters import as_text, from_text
from kb.services.subscriptions.post import PutOff, Refused, connected, deliver, mail_server
from kb.settings import Settings
from kb.storage.database import reading, writing
from kb.storage.tables import MailRow, SubscriberRow, SubscriptionRow

CLAIM = timedelta(minutes=3)
"""How long a mail is left to the process that began to send it."""
GIVEN_UP = timedelta(days=5)
"""How long a server may put a mail off."""


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
    """Raise InvalidInput where no mail can be sent."""
    if not settings.sends_mail:
        raise InvalidInput("no mail is sent here; set smtp_url and mail_from (KB_SMTP_URL, KB_MAIL_FROM)")
    keep.mail_address(settings.mail_from)


def send(engine: Engine, settings: Settings, now: datetime, only: str | None = None) -> Sent:
    """Send the mails that wait, the oldest first, or one alone.

    Raises SourceUnavailable where the server cannot be reached or stops taking mail; what was not sent waits.
    """
    sent = Sent()
    with reading(engine) as session:
        waiting = session.exec(select(MailRow.id).where(_free(now)).order_by(col(MailRow.created_at))).all()
    wanted = [id_ for id_ in waiting if only in (None, id_)]
    if not wanted:
        return sent
    with connected(mail_server(settings.smtp_url)) as connection:
        for id_ in wanted:
            with writing(engine) as session:
                claimed = _claim(session, id_, now)
            if claimed is None:
                continue
            text, recipient = claimed
            try:
                deliver(connection, from_text(text), settings.mail_from, recipient)
            except PutOff as fault:
                _put_off(engine, id_, str(fault), now)
                sent.put_off += 1
            except Refused as fault:
                _refused(engine, id_, str(fault), now)
                sent.refused += 1
            except BaseException:
                _unclaim(engine, id_)
                raise
            else:
                _taken(engine, id_)
                sent.taken += 1
    return sent


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


def _put_off(engine: Engine, id_: str, why: str, now: datetime) -> None:
    """Leave a mail for the next time; what waited for days is given up."""
    with writing(engine) as session:
        row = session.get(MailRow, id_)
        if row is not None and now - row.created_at > GIVEN_UP:
            _give_up(session, row, why, now)
        elif row is not None:
            row.claimed_at, row.fault = None, why


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
