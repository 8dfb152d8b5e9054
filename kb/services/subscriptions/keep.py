"""Subscriptions: asked for, confirmed, changed, paused and ended. Nothing is kept of who does not want to be told any more.

Anybody can type anybody's address. So nothing is told before a mail to that address was answered, the answer to the form
never says whether an address is known here, and one address gets few such mails.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import parse_qsl, urlencode

from sqlmodel import Session, col, func, or_, select

from kb.domain import following
from kb.domain.following import Period, Subscriber, Why
from kb.domain.terms import Language
from kb.errors import Busy, InvalidInput, UnknownIdentifier
from kb.storage.tables import MailRow, SubscriberRow, SubscriptionRow

MOST_PENDING = 5
"""How many subscriptions of one address may wait to be confirmed."""
MOST_HELD = 100
"""How many subscriptions one address may have."""
ASK_AGAIN = timedelta(days=1)
"""How long after a mail that asks to confirm something another may ask the same. So what was asked in the last day is as many
mails as rows."""
MOST_ASKED = 10
"""How many mails in a day ask one mailbox something: somebody who begins confirms more than a few, a victim gets no flood."""
MOST_ASKED_OF_ALL = 500
"""How many such mails go out in a day: more than begin to follow something on one day, and few enough that a form that is
misused does not have the sender taken for one of junk."""
FORGOTTEN_AFTER = timedelta(days=3)
"""When an address that did not confirm is erased, however often it was asked."""
_PASSING = {"lang", "as_of", "known_at", "after", "before", "limit", "sort", "group"}
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
    try:
        return following.mail_address(text)
    except ValueError as fault:
        raise InvalidInput(str(fault)) from None


def ask(session: Session, address: str, wanted: Wish, language: Language, now: datetime) -> SubscriptionRow | None:
    """Note a wish of anybody that waits for its confirmation. What is returned is to be asked for by mail; None for no mail.

    What was confirmed before stays as it is: only who reads the mail may change it. Raises InvalidInput for what is no
    address, Busy where too many mails ask something today, whoever they go to.
    """
    plain = mail_address(address)
    if _asked(session, now) >= MOST_ASKED_OF_ALL:
        raise Busy("too many people asked to be told by mail today; ask again tomorrow, or follow it in a feed")
    subscriber = _known(session, plain)
    held = _held(session, subscriber) if subscriber else ()
    if _asked(session, now, plain) >= MOST_ASKED or not _may_ask(subscriber, held, wanted, now):
        return None
    row = _noted(session, subscriber or _made(session, plain, language, now), held, wanted, now)
    row.asked_at = now
    if row.since is None:
        change(row, wanted)
    session.flush()
    return row


def add(session: Session, address: str, wanted: Wish, language: Language, now: datetime) -> SubscriptionRow | None:
    """Note a wish of which the keeper knows whose it is; None where the address has it already, or too many."""
    plain = mail_address(address)
    subscriber = _known(session, plain)
    held = _held(session, subscriber) if subscriber else ()
    had = any(each.of == wanted.of and each.since is not None for each in held)
    if had or len(held) >= MOST_HELD:
        return None
    row = _noted(session, subscriber or _made(session, plain, language, now), held, wanted, now)
    change(row, wanted)
    session.flush()
    return row


def _may_ask(subscriber: SubscriberRow | None, held: Sequence[SubscriptionRow], wanted: Wish, now: datetime) -> bool:
    """Whether a mail may ask an address to confirm a wish, as far as what it holds decides."""
    waiting = [each for each in held if each.since is None]
    if subscriber and len(waiting) == len(held) and now - subscriber.created_at > FORGOTTEN_AFTER - ASK_AGAIN:
        return False  # it is erased soon: who confirms tomorrow would find nothing, and its mails would count no more
    known = next((each for each in held if each.of == wanted.of), None)
    if known is not None:
        return now - known.asked_at >= ASK_AGAIN
    return len(held) < MOST_HELD and len(waiting) < MOST_PENDING


def _asked(session: Session, now: datetime, address: str | None = None) -> int:
    """How many mails asked something in the last day: of all, or of one mailbox. Many servers put what is written to
    `name+anything@` into the mailbox of `name@`."""
    lately = select(func.count()).select_from(SubscriptionRow).where(col(SubscriptionRow.asked_at) > now - ASK_AGAIN)
    if address is not None:
        local, _, domain = address.partition("@")
        name, kept = local.partition("+")[0], col(SubscriberRow.address)
        tagged = kept.startswith(f"{name}+", autoescape=True) & kept.endswith(f"@{domain}", autoescape=True)
        lately = lately.join(SubscriberRow).where(or_(kept == f"{name}@{domain}", tagged))
    return session.exec(lately).one()


def _noted(
    session: Session, subscriber: SubscriberRow, held: Sequence[SubscriptionRow], wanted: Wish, now: datetime
) -> SubscriptionRow:
    """The row of a wish, made where there is none. As long as no mail asked about it, it counts as asked long ago."""
    row = next((each for each in held if each.of == wanted.of), None) or SubscriptionRow(
        id=_new("s"), subscriber_id=subscriber.id, of=wanted.of, reasons="", period=wanted.period,
        asked_at=now - ASK_AGAIN,
    )  # fmt: skip
    session.add(row)
    return row


def _known(session: Session, address: str) -> SubscriberRow | None:
    return session.exec(select(SubscriberRow).where(SubscriberRow.address == address)).first()


def _made(session: Session, address: str, language: Language, now: datetime) -> SubscriberRow:
    made = SubscriberRow(
        id=_new("r"), address=address, language=language, token=secrets.token_urlsafe(32), created_at=now
    )
    session.add(made)
    session.flush()
    return made


def apart(row: SubscriberRow) -> Subscriber:
    """A subscriber as the database has them, but apart from it. What was allowed once and is not now is kept as it is: its
    holder and the keeper must be able to see and end it."""
    return Subscriber.model_construct(**row.model_dump())


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
    """Erase who confirmed nothing in time, and what others did not, and tell how many subscriptions that was."""
    late = now - FORGOTTEN_AFTER
    waiting = select(SubscriptionRow, SubscriberRow).join(SubscriberRow).where(col(SubscriptionRow.since).is_(None))
    confirmed = select(SubscriptionRow.subscriber_id).where(col(SubscriptionRow.since).is_not(None))
    never = (col(SubscriberRow.created_at) < late) & col(SubscriberRow.id).not_in(confirmed)
    rows = [row for row, _ in session.exec(waiting.where(or_(never, col(SubscriptionRow.asked_at) < late)))]
    for row in rows:
        end(session, row)
    return len(rows)
