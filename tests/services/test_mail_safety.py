"""Mail does no harm: it floods nobody, carries nothing that is smuggled in, tells a change once, and one fault stops one mail."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from email import message_from_string, policy
from email.errors import MessageError
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select

from kb.domain.following import MailKind, Subscriber, Why, mail_address
from kb.domain.values import AssessmentValue
from kb.errors import Busy, InvalidInput, NotAsItShouldBe, SourceUnavailable
from kb.services.curate import assess
from kb.services.followed import Followed
from kb.services.subscriptions import keep, news, outgoing
from kb.services.subscriptions.desk import Desk
from kb.services.subscriptions.letters import Writer, as_text, from_text
from kb.services.subscriptions.news import News
from kb.services.subscriptions.notify import notify
from kb.services.subscriptions.outgoing import CLAIM, GIVEN_UP, MOST_ATTEMPTS, put_out, send
from kb.services.telling import Event
from kb.services.views.things import Ref
from kb.services.workspace import Workspace
from kb.storage.database import writing
from kb.storage.tables import MailRow, SubscriberRow, SubscriptionRow
from tests.mailbox import plain
from tests.services.test_subscriptions import (
    ANNA,
    BEGUN,
    BRAM,
    DAY,
    HOUR,
    MOTION,
    REQUEST,
    asked,
    found_met,
    rows,
    subscribe,
)

MINUTE = timedelta(minutes=1)
SPELLED_OTHERWISE = [
    "victim(1)@x.nl", "(a)victim@x.nl", "victim@x.nl(b)", "victim@(c)x.nl", '"a b"@x.nl', '"victim"@x.nl', "a@[127.0.0.1]",
    "a@127.0.0.1", "a@x.nl.", ".a@x.nl", "a.@x.nl", "a..b@x.nl", "a@-x.nl", "a@x-.nl", "a@x..nl", "a@b@x.nl", "<a@x.nl>",
    "a@exämple.nl", "ä@x.nl", "a@x.nl\n.x", "a @x.nl", "a@x.nl\x00", "\u212aa@x.nl", "a" * 65 + "@x.nl", "a@" + "b" * 64 + ".nl",
]  # fmt: skip


@pytest.mark.parametrize("text", SPELLED_OTHERWISE)
def test_an_address_in_any_but_the_plain_spelling_is_none(text):
    with pytest.raises(ValueError, match="not an e-mail address"):
        mail_address(text)


@pytest.mark.parametrize("text", ["Jan.de-Wit+x@Sub.Voorbeeld.NL", " a@x.nl ", "o'neill_1@xn--exmple-cua.nl"])
def test_a_plain_address_is_kept_in_lower_case(text):
    assert mail_address(text) == text.strip().lower()


@given(st.text(max_size=20), st.text(max_size=20))
def test_whatever_is_taken_for_an_address_a_record_holds_and_a_header_says(local, domain):
    try:
        found = mail_address(f"{local}@{domain}.nl")
    except ValueError:
        return
    assert mail_address(found) == found
    made = Subscriber(id="r-1", address=found, language="nl", token="t", created_at=BEGUN)
    assert Subscriber.model_validate(made.model_dump()).address == found
    header = message_from_string(f"To: {found}\n\n", policy=policy.default)["To"]
    assert [each.addr_spec for each in header.addresses] == [found]


def asked_often(base, address, days=1, at=BEGUN):
    for hour in range(24 * days):
        for number in range(4):
            asked(base, f"/search?q=veren{hour}-{number}", address=address, at=at + hour * HOUR)


def test_one_mailbox_gets_few_mails_a_day_however_its_address_is_spelled(base, mailbox):
    for tag in ("", "+1", "+2", "+3"):
        asked_often(base, f"Victim{tag}@x.nl")
    assert 0 < len(mailbox.mails) <= keep.MOST_ASKED
    asked(base, address="victim2@x.nl")
    assert mailbox.to("victim2@x.nl")


def test_who_confirms_at_once_is_asked_no_more_than_so_often_in_a_day(base, mailbox):
    for number in range(30):
        asked(base, f"/search?q=veren{number}")
        for row in rows(base, SubscriptionRow):
            Desk(base, clock=lambda: BEGUN).start(row.id)
    assert len(mailbox.mails) == keep.MOST_ASKED
    asked(base, "/search?q=bruggen", at=BEGUN + DAY)
    assert len(mailbox.mails) == keep.MOST_ASKED + 1


def test_all_together_get_so_many_mails_a_day_and_then_everybody_is_told_to_come_back(base, mailbox, monkeypatch):
    monkeypatch.setattr(keep, "MOST_ASKED_OF_ALL", 3)
    for number in range(3):
        asked(base, address=f"lezer{number}@x.nl")
    for address in ("lezer0@x.nl", "nieuw@x.nl"):
        with pytest.raises(Busy, match="tomorrow"):
            asked(base, address=address)
    assert len(mailbox.mails) == 3 and len(rows(base, SubscriberRow)) == 3
    asked(base, address="nieuw@x.nl", at=BEGUN + DAY)
    assert mailbox.to("nieuw@x.nl")


def test_an_address_that_never_confirms_is_erased_in_time_however_often_it_is_asked(base, mailbox):
    for hour in range(72):
        asked(base, at=BEGUN + hour * HOUR)
        asked(base, "/dossier/99001", at=BEGUN + hour * HOUR)
    assert len(mailbox.mails) <= 6
    with writing(base.engine) as session:
        keep.forget_unconfirmed(session, BEGUN + keep.FORGOTTEN_AFTER + MINUTE)
    assert not rows(base, SubscriberRow) and not rows(base, SubscriptionRow) and not rows(base, MailRow)


def test_what_the_keeper_adds_counts_for_nobodys_limit(base, mailbox, monkeypatch):
    monkeypatch.setattr(keep, "MOST_ASKED_OF_ALL", 3)
    desk = Desk(base, clock=lambda: BEGUN)
    for number in range(12):
        desk.add(ANNA, keep.wish(f"/search?q=veren{number}", {"state"}, "daily"), "nl")
    asked(base, address=BRAM)
    assert mailbox.to(BRAM)


def kept_before(base, address):
    """A subscriber as an older version may have kept one."""
    id_ = subscribe(base, f"/{MOTION}", address="oud@x.nl")
    with writing(base.engine) as session:
        (row,) = session.exec(select(SubscriberRow).where(SubscriberRow.address == "oud@x.nl"))
        row.address = address
    return id_


def test_an_address_that_is_allowed_no_more_is_listed_and_paused_and_stops_nobody(base, mailbox):
    id_ = kept_before(base, '"a b"@x.nl')
    subscribe(base, f"/{MOTION}")
    assert '"a b"@x.nl' in {each.subscriber.address for each in Desk(base).held()}
    found_met(base, BEGUN + HOUR)
    assert notify(base, BEGUN + 2 * HOUR).lost == [id_]
    assert [mail["To"] for mail in mailbox.mails] == [ANNA]
    assert "not an e-mail address" in str(Desk(base).find(id_).paused_why)


def test_a_digest_that_cannot_be_written_is_named_and_stops_nobody(base, mailbox, monkeypatch):
    for address in (ANNA, BRAM):
        subscribe(base, f"/{MOTION}", address=address)
    found_met(base, BEGUN + HOUR)
    digest = Writer.digest

    def failing(writer, told):
        if writer.subscriber.address == ANNA:
            raise UnicodeEncodeError("utf-8", "\udc80", 0, 1, "surrogates not allowed")
        return digest(writer, told)

    with monkeypatch.context() as broken:
        broken.setattr(Writer, "digest", failing)
        with pytest.raises(NotAsItShouldBe, match=r"r-.*UnicodeEncodeError") as told:
            notify(base, BEGUN + 2 * HOUR)
    assert ANNA not in str(told.value) and [mail["To"] for mail in mailbox.mails] == [BRAM]
    notify(base, BEGUN + 3 * HOUR)
    assert [mail["To"] for mail in mailbox.mails] == [BRAM, ANNA]


def set_found(base, value, at, by="A. Jansen"):
    with writing(base.engine) as session:
        assess(session, REQUEST, value, quote="zo is het", source="eigen voorbeeld", by=by, why=None, now=at)


def states(mailbox):
    """The changes of state of the one request that the mails told, each mail with one string."""
    lines = [plain(mail).splitlines() for mail in mailbox.mails]
    return [" ".join(line.strip() for line in each if "→" in line) for each in lines]


def test_a_change_of_state_is_told_once_whoever_finds_it_again(base, mailbox):
    subscribe(base, f"/{REQUEST}", reasons={Why.STATE})
    for minutes in (10, 30, 50, 80, 100):
        set_found(base, AssessmentValue.MET, BEGUN + minutes * MINUTE, by=f"lezer {minutes}")
        notify(base, BEGUN + (minutes + 5) * MINUTE)
    assert len(mailbox.mails) == 1


def test_a_state_that_goes_back_and_forth_is_told_each_time(base, mailbox):
    subscribe(base, f"/{REQUEST}", reasons={Why.STATE})
    for number, value in enumerate([AssessmentValue.MET, AssessmentValue.NOT_MET] * 2):
        at = BEGUN + (10 + 10 * number) * MINUTE
        set_found(base, value, at)
        notify(base, at + 5 * MINUTE)
        notify(base, at + 6 * MINUTE)
    told = states(mailbox)
    assert len(told) == 4 and told[1] != told[0] and told[1:3] == [told[1], told[2]] and told[1] == told[3]
    came, _, went = told[1].partition(" → ")
    assert told[2] == f"{went} → {came}"


def mails_waiting(base, *addresses):
    """A subscriber and a mail that waits for each address; the first is the oldest."""
    ids = []
    for number, address in enumerate(addresses):
        subscribe(base, f"/{MOTION}", address=address)
        with writing(base.engine) as session:
            (subscriber,) = session.exec(select(SubscriberRow).where(SubscriberRow.address == address))
            letter = Writer(base.settings, keep.apart(subscriber), BEGUN).digest([some_news("Veren")])
            ids.append(put_out(session, subscriber, MailKind.DIGEST, letter, BEGUN + number * MINUTE))
    return ids


def test_a_run_that_lasts_longer_than_a_claim_sends_no_mail_that_another_sends_too(base, mailbox, monkeypatch):
    mails_waiting(base, *(f"lezer{number}@x.nl" for number in range(4)))
    time, nested = [BEGUN + HOUR], []
    deliver = outgoing.deliver

    def slow(*told):
        time[0] += CLAIM / 2 + MINUTE
        if not nested and len(mailbox.mails) == 2:  # so long after this run began, another one begins
            nested.append(True)
            send(base.engine, base.settings, lambda: time[0])
        deliver(*told)

    monkeypatch.setattr(outgoing, "deliver", slow)
    send(base.engine, base.settings, lambda: time[0])
    assert nested and sorted(mail["To"] for mail in mailbox.mails) == [f"lezer{number}@x.nl" for number in range(4)]


@contextmanager
def failing_for(monkeypatch, address, fault):
    deliver = outgoing.deliver

    def failing(connection, message, sender, recipient):
        if recipient == address:
            raise fault
        deliver(connection, message, sender, recipient)

    with monkeypatch.context() as broken:
        broken.setattr(outgoing, "deliver", failing)
        yield


def test_a_mail_that_fails_for_itself_blocks_no_other_and_is_given_up_after_some_attempts(base, mailbox, monkeypatch):
    mails_waiting(base, ANNA, BRAM)
    with failing_for(monkeypatch, ANNA, ValueError("odd")):
        for attempt in range(MOST_ATTEMPTS):
            assert len(rows(base, MailRow)) == (2 if attempt == 0 else 1)
            send(base.engine, base.settings, lambda: BEGUN + HOUR)
    assert [mail["To"] for mail in mailbox.mails] == [BRAM] and not rows(base, MailRow)
    paused = {row.paused_why for row in rows(base, SubscriptionRow)}
    assert paused == {None, "this mail cannot be sent (ValueError)"}


def test_a_mail_at_which_the_server_goes_away_comes_last_the_next_time_and_is_given_up_after_days(
    base, mailbox, monkeypatch
):
    mails_waiting(base, ANNA, BRAM)
    with failing_for(monkeypatch, ANNA, SourceUnavailable("the mail server stopped taking mail")):
        for sent in (0, 1):
            with pytest.raises(SourceUnavailable):
                send(base.engine, base.settings, lambda: BEGUN + HOUR)
            assert len(mailbox.mails) == sent
        with pytest.raises(SourceUnavailable):
            send(base.engine, base.settings, lambda: BEGUN + GIVEN_UP + HOUR)
    assert not rows(base, MailRow)


def some_news(label):
    about = Ref(MOTION, "motion", label)
    event = Event("n-1", BEGUN, Why.STATE, about, "gedaan", "done", f"/{MOTION}#h\udc80")
    return News(Followed(f"/{MOTION}\udc80", label, label, frozenset()), (event,), "", "")


@pytest.mark.parametrize("label", [
    "=?utf-8?q?hi=0AReply-To:_evil@x.nl?=", "=?utf-8?q?hi=0D=0AReply-To:_evil@x.nl?= Veren", "a\r\nReply-To: evil@x.nl",
    "a\x85Reply-To: evil@x.nl", "a\u2028Reply-To: evil@x.nl", "=?utf-8?b?CkJjYzogZXZpbEB4Lm5s?=", "a =\udc80?utf-8?q?=0AX:_y?=",
    "=" * 40 + "?utf-8?q?=0ABcc:_evil@x.nl?=", "\x0b=?utf-8?q?=0ABcc:_evil@x.nl?=\x1c",
    "é" * 90 + "=?utf-8?q?=0ABcc:_evil@x.nl?=",
])  # fmt: skip
def test_no_title_puts_a_header_into_a_mail(base, label):
    subscriber = Subscriber(id="r-1", address=ANNA, language="nl", token="t", created_at=BEGUN)
    message = Writer(base.settings, subscriber, BEGUN).digest([some_news(label)])
    text = as_text(message)
    for each in (message_from_string(text, policy=policy.default), from_text(text)):
        assert not {"Reply-To", "Bcc", "X"} & set(each.keys()) and len(each.get_all("To")) == 1
        sent, _, _ = each.as_bytes(policy=policy.SMTP).partition(b"\r\n\r\n")
        assert b"\nReply-To" not in sent and b"\nBcc" not in sent and b"\nX:" not in sent


def test_a_header_that_would_be_read_as_more_than_one_is_not_kept():
    message = EmailMessage(policy.SMTP)
    message["Subject"] = "=?utf-8?q?hi=0AReply-To:_evil@x.nl?="
    with pytest.raises((ValueError, MessageError)):  # ours, or that of a newer Python
        as_text(message)


def test_what_an_address_shows_is_looked_up_once_for_all_and_each_mail_is_written_once(base, mailbox, monkeypatch):
    for address in (ANNA, BRAM):
        subscribe(base, f"/{MOTION}", address=address)
    found_met(base, BEGUN + HOUR)
    looked, written = [], []
    followed, digest = news.followed, Writer.digest
    monkeypatch.setattr(news, "followed", lambda *told: looked.append(told[1]) or followed(*told))
    monkeypatch.setattr(Writer, "digest", lambda *told: written.append(1) or digest(*told))
    notify(base, BEGUN + 2 * HOUR)
    assert looked == [f"/{MOTION}"] and len(written) == len(mailbox.mails) == 2


@pytest.mark.parametrize("wrong", [{"smtp_url": "http://x"}, {"smtp_url": ""}, {"mail_from": '"a b"@x.nl'},
                                   {"base_url": "https://schakel.example"}, {"base_url": "kb.example"}])  # fmt: skip
def test_a_wrong_setting_is_refused_before_anything_is_looked_at_or_kept(base, mailbox, wrong):
    workspace = Workspace(replace(base.settings, **wrong))
    with pytest.raises(InvalidInput):
        notify(workspace, BEGUN)
    with pytest.raises(InvalidInput):
        asked(workspace)
    assert not rows(base, SubscriberRow)
