"""Subscriptions: asked for, confirmed, changed, paused and ended. Nothing is kept of who does not want to be told any more.

Anybody can type anybody's address. So nothing is told before a mail to that address was answered, the answer to the form
never says whether an address is known here, and one address gets few such mails.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.errors import HeaderParseError
from email.headerregistry import Address
from urllib.parse import parse_qsl, urlencode

from sqlmodel import Session, col, select

from kb.domain.following import Period, Why
from kb.domain.terms import Language
from kb.errors import InvalidInput, UnknownIdentifier
from kb.storage.tables import MailRow, SubscriberRow, SubscriptionRow

MOST_PENDING = 5
"""How many subscriptions of one address may wait to be confirmed."""
MOST_HELD = 100
"""How many subscriptions one address may have."""
ASK_AGAIN = timedelta(hours=1)
"""How long after a mail another may be asked for."""
FORGOTTEN_AFTER = timedelta(days=3)
"""When an address that did not confirm is erased."""
_PASSING = {"lang", "as_of", "known_at", "offset", "sort", "group"}
"""What an address says that makes no difference to what it shows."""


@dataclass(frozen=True)
class Wish:
    """What somebody wants to be told of: what an address of the site shows, for which reasons, how often."""

    of: str
    reasons: frozenset[Why]
    period: Period


def wish(of: str, reasons: Collection[str], period: str) -> Wish:
    """A wish as a form or command gives it. Raises InvalidInput for a reason or period that is none."""
    place, _, query = of.partition("?")
    kept = [(name, value) for name, value in parse_qsl(query) if name not in _PASSING]
    address = f"{place}?{urlencode(kept)}" if kept else place
    if len(address) > 1000:
        raise InvalidInput("the address to follow is longer than 1000 characters; narrow it less")
    if not reasons:
        raise InvalidInput(f"no reason to be told is chosen; choose of {', '.join(Why)}")
    try:
        return Wish(address, frozenset(map(Why, reasons)), Period(period))
    except ValueError:
        raise InvalidInput(
            f"{', '.join(reasons)}; {period}: not reasons and a period; there are {', '.join(Why)}; {', '.join(Period)}"
        ) from None


def mail_address(text: str) -> str:
    """An address as it is kept: in lower case. Raises InvalidInput for what is none."""
    plain = text.strip().lower()
    try:
        found = Address(addr_spec=plain)
    except (HeaderParseError, ValueError, IndexError):
        found = Address()
    if not (found.username and "." in found.domain and plain.isascii() and plain.isprintable() and len(plain) <= 254):
        raise InvalidInput(f"{text[:80]!r}: not an e-mail address; write it as name@example.nl")
    return plain


def ask(session: Session, address: str, wanted: Wish, language: Language, now: datetime) -> SubscriptionRow | None:
    """Note a wish that waits for its confirmation. What is returned is to be asked for by mail; None for no mail.

    What was confirmed before stays as it is: only who reads the mail may change it.
    """
    subscriber = _subscriber(session, mail_address(address), language, now)
    held = _held(session, subscriber)
    known = next((each for each in held if each.of == wanted.of), None)
    if known is None and (len(held) >= MOST_HELD or sum(each.since is None for each in held) >= MOST_PENDING):
        return None
    if known is not None and now - known.asked_at < ASK_AGAIN:
        return None
    row = known or SubscriptionRow(
        id=_new("s"), subscriber_id=subscriber.id, of=wanted.of, reasons="", period=wanted.period, asked_at=now
    )
    row.asked_at = now
    if row.since is None:
        change(row, wanted)
    session.add(row)
    session.flush()
    return row


def _subscriber(session: Session, address: str, language: Language, now: datetime) -> SubscriberRow:
    known = session.exec(select(SubscriberRow).where(SubscriberRow.address == address)).first()
    if known is not None:
        return known
    made = SubscriberRow(
        id=_new("r"), address=address, language=language, token=secrets.token_urlsafe(32), created_at=now
    )
    session.add(made)
    session.flush()
    return made


def _new(letter: str) -> str:
    return f"{letter}-{secrets.token_hex(8)}"


def _held(session: Session, subscriber: SubscriberRow) -> Sequence[SubscriptionRow]:
    owned = select(SubscriptionRow).where(SubscriptionRow.subscriber_id == subscriber.id)
    return session.exec(owned.order_by(col(SubscriptionRow.asked_at), col(SubscriptionRow.id))).all()


def holder(session: Session, token: str) -> SubscriberRow:
    """Who holds `token`. Raises UnknownIdentifier where nobody does."""
    found = session.exec(select(SubscriberRow).where(SubscriberRow.token == token)).first()
    if found is None:
        raise UnknownIdentifier(
            "these subscriptions are not here (any more); the newest mail has the address of yours, or follow something anew"
        )
    return found


def subscription(session: Session, id_: str, token: str | None = None) -> SubscriptionRow:
    """A subscription; with a token one of its holder alone. Raises UnknownIdentifier where there is none."""
    found = session.get(SubscriptionRow, id_)
    if found is None or (token is not None and found.subscriber_id != holder(session, token).id):
        raise UnknownIdentifier(f"{id_[:40]}: there is no such subscription; `kb subscriptions list` names them")
    return found


def change(row: SubscriptionRow, wanted: Wish) -> None:
    """Have a subscription told for other reasons, or at other times."""
    row.reasons = " ".join(sorted(wanted.reasons))
    row.period = wanted.period


def start(row: SubscriptionRow, seen: Collection[str], now: datetime) -> None:
    """Tell, from now on, what becomes known: once it is confirmed, and again after a pause."""
    row.since = row.told_until = now
    row.seen, row.told = " ".join(sorted(seen)), ""
    row.paused_at = row.paused_why = None


def pause(row: SubscriptionRow, now: datetime, why: str | None = None) -> None:
    """Tell nothing until it is started again."""
    row.paused_at, row.paused_why = now, why and why[:500]


def end(session: Session, row: SubscriptionRow) -> None:
    """Erase a subscription, and its holder with the last one."""
    subscriber = session.get_one(SubscriberRow, row.subscriber_id)
    session.delete(row)
    session.flush()
    if not _held(session, subscriber):
        end_all(session, subscriber)


def end_all(session: Session, subscriber: SubscriberRow) -> None:
    """Erase everything that is kept of somebody."""
    for mail in session.exec(select(MailRow).where(MailRow.subscriber_id == subscriber.id)):
        session.delete(mail)
    for row in _held(session, subscriber):
        session.delete(row)
    session.flush()
    session.delete(subscriber)


def forget_unconfirmed(session: Session, now: datetime) -> int:
    """Erase what nobody confirmed in time, and tell how much that was."""
    waiting = select(SubscriptionRow).where(
        col(SubscriptionRow.since).is_(None), col(SubscriptionRow.asked_at) < now - FORGOTTEN_AFTER
    )
    rows = session.exec(waiting).all()
    for row in rows:
        end(session, row)
    return len(rows)
