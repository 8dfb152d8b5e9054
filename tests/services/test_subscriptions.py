"""Who is told by mail: asked, confirmed, told once, and erased."""

from __future__ import annotations

import socket
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from lxml import html
from sqlmodel import select

from kb.domain.following import USUAL, Period, Why
from kb.domain.values import AssessmentValue
from kb.errors import InvalidInput, SourceUnavailable, UnknownIdentifier
from kb.graph.schema import records
from kb.services.curate import assess
from kb.services.followed import followed
from kb.services.rebuild import rebuild
from kb.services.subscriptions import keep, outgoing
from kb.services.subscriptions import notify as notifying
from kb.services.subscriptions.desk import Desk
from kb.services.subscriptions.notify import notify
from kb.services.subscriptions.outgoing import CLAIM, GIVEN_UP
from kb.services.subscriptions.request import request_by_mail
from kb.services.workspace import Workspace
from kb.storage.database import writing
from kb.storage.tables import DeadlineRow, MailRow, OutboxRow, SubscriberRow, SubscriptionRow
from tests.mailbox import links, plain
from tests.services.conftest import LOADED

ANNA, BRAM = "anna@example.nl", "bram@example.nl"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BEGUN = LOADED + DAY
"""When the subscriptions of these tests are confirmed."""


def rows(workspace, table):
    with workspace.session() as session:
        found = session.exec(select(table)).all()
        session.expunge_all()
    return found


def subscribe(workspace, of, *, address=ANNA, reasons=USUAL, period=Period.AT_ONCE, at=BEGUN) -> str:
    """Ask and confirm; returns the id of the subscription."""
    with writing(workspace.engine) as session:
        row = keep.ask(session, address, keep.wish(of, reasons, period), "nl", at)
        assert row is not None
        id_ = row.id
        keep.start(row, followed(workspace, row.of).ids, at)
    return id_


MOTION, REQUEST, OTHER = "motion/kst-99001-6", "request/kst-99001-6.1.1", "request/kst-99001-5.1.2"
LETTER = "document/kst-99001-7"


def found_met(workspace, at, request=REQUEST):
    with writing(workspace.engine) as session:
        assess(session, request, AssessmentValue.MET, quote="het is gedaan", source="eigen voorbeeld", by="A. Jansen",
               why=None, now=at)  # fmt: skip


def set_due(workspace, due, at, request=REQUEST):
    with writing(workspace.engine) as session:
        session.add(
            DeadlineRow(id=f"t-{due}", request_id=request, as_said="op tijd", due=due, rule="genoemde dag",
                        source="eigen voorbeeld", recorded_at=at)
        )  # fmt: skip


def asked(workspace, of=f"/{MOTION}", *, address=ANNA, at=BEGUN, language="nl"):
    request_by_mail(workspace, address, keep.wish(of, USUAL, "at_once"), language, at)


def subjects(mailbox, address=ANNA) -> list[str]:
    return [mail["Subject"] for mail in mailbox.to(address)]


def test_nothing_is_told_before_the_mail_that_asks_is_answered(base, mailbox):
    asked(base)
    (asking,) = mailbox.to(ANNA)
    (subscriber,) = rows(base, SubscriberRow)
    assert links(asking) == [f"https://kb.example/subscriptions/{subscriber.token}"]
    found_met(base, BEGUN + HOUR)
    notify(base, BEGUN + 2 * HOUR)
    assert mailbox.to(ANNA) == [asking]


def test_the_mail_that_asks_holds_no_word_of_who_asked(base, mailbox):
    asked(base, "/search?q=koop+nu+http://kwaad.example")
    (asking,) = mailbox.mails
    assert "kwaad" not in asking.as_string() and "koop" not in plain(asking)


def test_one_address_is_asked_a_few_times_whoever_types_it(base, mailbox):
    for _ in range(3):
        asked(base)
    assert len(mailbox.mails) == 1
    for number in range(10):
        asked(base, f"/search?q=veren{number}")
    assert len(mailbox.mails) == keep.MOST_PENDING
    asked(base, at=BEGUN + 2 * HOUR)
    assert len(mailbox.mails) == keep.MOST_PENDING
    asked(base, at=BEGUN + DAY)
    assert len(mailbox.mails) == keep.MOST_PENDING + 1


def test_what_somebody_follows_already_is_told_to_them_alone_and_not_changed(base, mailbox):
    id_ = subscribe(base, f"/{MOTION}", reasons={"overdue"}, period=Period.WEEKLY)
    asked(base, at=BEGUN + DAY)
    assert subjects(mailbox) == ["Schakel: U volgt dit al"]
    (row,) = rows(base, SubscriptionRow)
    assert (row.id, row.wanted, row.period) == (id_, {Why.OVERDUE}, Period.WEEKLY)


@pytest.mark.parametrize("wrong", ["anna", "anna@", "@example.nl", "anna@nl", "anna@exämple.nl", "a b@example.nl",
                                   "anna@example.nl\r\nBcc: bram@example.nl", "anna@example.nl, bram@example.nl"])  # fmt: skip
def test_what_is_no_address_is_told_so_and_nothing_is_kept(base, mailbox, wrong):
    with pytest.raises(InvalidInput, match="not an e-mail address"):
        asked(base, address=wrong)
    assert not rows(base, SubscriberRow) and not mailbox.mails


def test_a_digest_says_what_happened_why_and_where_and_how_to_end_it(base, mailbox):
    subscribe(base, f"/{MOTION}")
    found_met(base, BEGUN + HOUR)
    done = notify(base, BEGUN + 2 * HOUR)
    assert (len(done.digests), done.sent.taken) == (1, 1)
    (mail,) = mailbox.to(ANNA)
    (subscriber,) = rows(base, SubscriberRow)
    text, page = plain(mail), html.fromstring(mail.get_body(("html",)).get_content())
    for line in (
        "beoordeeld (2 januari 2026)",
        "andere stand",
        f"https://kb.example/{REQUEST}",
        "U volgt: Motie-Bakker",
    ):
        assert line in text
    assert f"https://kb.example/{REQUEST}" in page.xpath("//a/@href")
    end = f"https://kb.example/subscriptions/{subscriber.token}/end"
    assert (mail["List-Unsubscribe"], mail["List-Unsubscribe-Post"]) == (f"<{end}>", "List-Unsubscribe=One-Click")
    assert end.removesuffix("/end") in links(mail)
    assert mail["Message-ID"].endswith("@kb.example>") and mail["Date"].datetime == BEGUN + 2 * HOUR
    assert mailbox.envelopes == [("kb@kb.example", [ANNA])]


def test_one_click_is_offered_only_where_the_site_is_reached_safely(base, mailbox):
    subscribe(base, f"/{MOTION}")
    found_met(base, BEGUN + HOUR)
    notify(Workspace(replace(base.settings, base_url="http://kb.example")), BEGUN + 2 * HOUR)
    (mail,) = mailbox.mails
    assert mail["List-Unsubscribe"] and mail["List-Unsubscribe-Post"] is None


def test_who_reads_english_is_told_in_english(base, mailbox):
    asked(base, language="en")
    (mail,) = mailbox.mails
    assert mail["Subject"] == "Schakel: Confirm what you want to follow"
    assert links(mail)[0].endswith("?lang=en")


def test_nothing_is_told_twice_and_nothing_where_nothing_happened(base, mailbox):
    subscribe(base, f"/{MOTION}")
    found_met(base, BEGUN + HOUR)
    for minutes in (61, 62, 90, 120, 200, 2000):
        notify(base, BEGUN + timedelta(minutes=minutes))
    assert len(mailbox.mails) == 1


def test_what_was_recorded_before_and_committed_after_a_run_is_told_all_the_same(base, mailbox):
    subscribe(base, f"/{MOTION}")
    notify(base, BEGUN + HOUR)
    found_met(base, BEGUN + HOUR - timedelta(minutes=20))
    notify(base, BEGUN + 2 * HOUR)
    notify(base, BEGUN + 2 * HOUR + timedelta(minutes=10))
    assert len(mailbox.mails) == 1


def test_several_things_followed_make_one_mail_that_tells_each_event_once(base, mailbox):
    subscribe(base, f"/{MOTION}")
    subscribe(base, "/dossier/99001", at=BEGUN + timedelta(minutes=1))
    subscribe(base, f"/{REQUEST}", address=BRAM)
    found_met(base, BEGUN + HOUR)
    notify(base, BEGUN + 2 * HOUR)
    (mail,) = mailbox.to(ANNA)
    assert plain(mail).count("* beoordeeld") == 1
    assert "U volgt: Motie-Bakker over bruggen; Dossier 99001" in plain(mail)
    assert len(mailbox.to(BRAM)) == 1


@pytest.mark.parametrize(
    ("period", "told"),
    [(Period.DAILY, ["2026-01-03", "2026-01-04", "2026-01-05"]), (Period.WEEKLY, ["2026-01-05"])],
)
def test_who_wants_a_digest_gets_it_in_the_morning_of_a_day_or_of_a_monday(base, mailbox, period, told):
    subscribe(base, f"/{MOTION}", period=period)
    for hours in range(0, 72, 6):
        at = BEGUN + timedelta(hours=hours, minutes=30)
        set_due(base, (LOADED - (100 + hours) * DAY).date(), at)
        notify(base, at)
    times = [mail["Date"].datetime.astimezone(ZoneInfo("Europe/Amsterdam")) for mail in mailbox.mails]
    assert [f"{at:%Y-%m-%d}" for at in times] == told
    assert {at.hour for at in times} == {7}


def test_a_term_is_told_when_it_nears_and_when_it_passed_once_each_though_nothing_else_happened(base, mailbox):
    subscribe(base, f"/{MOTION}", reasons={Why.NEAR, Why.OVERDUE})
    set_due(base, (BEGUN + 20 * DAY).date(), BEGUN + HOUR)
    for day in (0, 4, 5, 6, 13, 19, 20, 21, 30):
        for hour in (1, 9):
            notify(base, BEGUN + timedelta(days=day, hours=hour))
    assert [(mail["Date"].datetime - BEGUN).days for mail in mailbox.mails] == [6, 21]
    assert ["termijn nadert" in plain(mail) for mail in mailbox.mails] == [True, False]
    assert "termijn verstreken" in plain(mailbox.mails[1])


def test_a_motion_that_comes_into_a_view_is_told_as_found_and_one_that_leaves_it_by_its_state(base, mailbox):
    subscribe(base, "/moties?state=met", address=ANNA)
    subscribe(base, "/moties?state=in_progress", address=BRAM)
    found_met(base, BEGUN + HOUR)
    notify(base, BEGUN + 2 * HOUR)
    (came,), (left,) = mailbox.to(ANNA), mailbox.to(BRAM)
    assert "* nieuw gevonden" in plain(came) and "U volgt: Moties: voldaan" in plain(came)
    assert "* andere stand" in plain(left) and "nieuw gevonden" not in plain(left)


def test_only_the_reasons_that_were_chosen_are_told(base, mailbox):
    subscribe(base, f"/{MOTION}", reasons={Why.STATE})
    found_met(base, BEGUN + HOUR)
    notify(base, BEGUN + 2 * HOUR)
    (mail,) = mailbox.mails
    assert "andere stand" in plain(mail) and "beoordeeld" not in plain(mail)


def test_an_address_that_is_refused_is_told_no_more_and_it_says_why(base, mailbox):
    subscribe(base, f"/{MOTION}")
    mailbox.answers[ANNA] = "550 5.1.1 no such mailbox"
    found_met(base, BEGUN + HOUR)
    assert notify(base, BEGUN + 2 * HOUR).sent.refused == 1
    (row,) = rows(base, SubscriptionRow)
    assert BEGUN + 2 * HOUR <= row.paused_at < BEGUN + 3 * HOUR and row.paused_why == "550 5.1.1 no such mailbox"
    mailbox.answers.clear()
    found_met(base, BEGUN + 3 * HOUR, OTHER)
    notify(base, BEGUN + 4 * HOUR)
    assert not mailbox.mails and not rows(base, MailRow)


def test_what_is_put_off_is_tried_again_for_some_days(base, mailbox):
    subscribe(base, f"/{MOTION}")
    subscribe(base, f"/{MOTION}", address=BRAM)
    mailbox.answers |= {ANNA: "452 mailbox full", BRAM: "452 mailbox full"}
    found_met(base, BEGUN + HOUR)
    assert notify(base, BEGUN + 2 * HOUR).sent.put_off == 2
    del mailbox.answers[ANNA]
    notify(base, BEGUN + 3 * HOUR)
    assert len(mailbox.to(ANNA)) == 1
    notify(base, BEGUN + 3 * HOUR + GIVEN_UP)
    paused = {row.subscriber_id: row.paused_why for row in rows(base, SubscriptionRow)}
    assert sorted(map(str, paused.values())) == ["452 mailbox full", "None"] and not rows(base, MailRow)


def test_where_the_server_is_gone_the_mail_waits(base, mailbox):
    subscribe(base, f"/{MOTION}")
    found_met(base, BEGUN + HOUR)
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        away = replace(base.settings, smtp_url=f"smtp://127.0.0.1:{nobody.getsockname()[1]}")
        with pytest.raises(SourceUnavailable, match="check KB_SMTP_URL"):
            notify(Workspace(away), BEGUN + 2 * HOUR)
        asked(Workspace(away), "/dossier/99001", address=BRAM)
    assert len(rows(base, MailRow)) == 2
    notify(base, BEGUN + 3 * HOUR)
    assert len(mailbox.to(ANNA)) == len(mailbox.to(BRAM)) == 1 and not rows(base, MailRow)


def test_a_run_that_dies_loses_nothing_and_repeats_only_what_it_could_not_note(base, mailbox, monkeypatch):
    for address in (ANNA, BRAM):
        subscribe(base, f"/{MOTION}", address=address)
    found_met(base, BEGUN + HOUR)
    note = outgoing._taken

    def dying(*told):
        if len(mailbox.mails) == 2:
            raise KeyboardInterrupt  # after the server took it, before that could be noted
        note(*told)

    monkeypatch.setattr(outgoing, "_taken", dying)
    with pytest.raises(KeyboardInterrupt):
        notify(base, BEGUN + 2 * HOUR)
    monkeypatch.undo()
    first, second = (mail["To"] for mail in mailbox.mails)
    notify(base, BEGUN + 2 * HOUR + CLAIM / 2)  # the other process may still be at it
    assert len(mailbox.mails) == 2
    notify(base, BEGUN + 2 * HOUR + 2 * CLAIM)
    assert [mail["To"] for mail in mailbox.mails] == [first, second, second]
    assert {first, second} == {ANNA, BRAM}
    assert mailbox.mails[1]["Message-ID"] == mailbox.mails[2]["Message-ID"]
    assert not rows(base, MailRow)


def test_two_runs_at_one_time_write_one_mail(base, mailbox, monkeypatch):
    subscribe(base, f"/{MOTION}")
    found_met(base, BEGUN + HOUR)
    look = notifying._look

    def slow(*told):
        monkeypatch.setattr(notifying, "_look", look)
        seen = look(*told)
        notify(base, BEGUN + 2 * HOUR)  # another run begins and ends meanwhile
        return seen

    monkeypatch.setattr(notifying, "_look", slow)
    notify(base, BEGUN + 2 * HOUR)
    assert len(mailbox.mails) == 1


def test_a_dry_run_tells_what_would_be_sent_and_leaves_it(base, mailbox):
    subscribe(base, f"/{MOTION}")
    found_met(base, BEGUN + HOUR)
    before = rows(base, SubscriptionRow)[0].model_dump()
    without = Workspace(replace(base.settings, smtp_url=""))
    (digest,) = notify(without, BEGUN + 2 * HOUR, dry_run=True).digests
    assert (digest.address, digest.events) == (ANNA, 3)
    assert rows(base, SubscriptionRow)[0].model_dump() == before and not mailbox.mails
    with pytest.raises(InvalidInput, match="KB_SMTP_URL"):
        notify(without, BEGUN + 2 * HOUR)


def test_what_is_not_here_any_more_pauses_its_subscription_alone(base, mailbox):
    gone = subscribe(base, f"/{MOTION}")
    subscribe(base, f"/{REQUEST}")
    with writing(base.engine) as session:
        session.get_one(SubscriptionRow, gone).of = "/motion/kst-1-1"
    found_met(base, BEGUN + HOUR)
    assert notify(base, BEGUN + 2 * HOUR).lost == [gone]
    assert len(mailbox.mails) == 1
    assert [bool(row.paused_why) for row in rows(base, SubscriptionRow) if row.id == gone] == [True]


def test_a_search_that_cannot_be_asked_now_is_told_later_and_keeps_nobody_from_being_told(base, mailbox, monkeypatch):
    subscribe(base, "/search?kind=motion", address=BRAM)
    subscribe(base, f"/{MOTION}")
    found_met(base, BEGUN + HOUR)
    with monkeypatch.context() as away:
        away.setattr(Workspace, "search", lambda *_: (_ for _ in ()).throw(SourceUnavailable("the index is away")))
        with pytest.raises(SourceUnavailable, match="index"):
            notify(base, BEGUN + 2 * HOUR)
    assert [mail["To"] for mail in mailbox.mails] == [ANNA]
    notify(base, BEGUN + 3 * HOUR)
    assert [mail["To"] for mail in mailbox.mails] == [ANNA, BRAM]


def test_after_a_pause_one_is_told_what_happens_from_then_on(base, mailbox):
    id_ = subscribe(base, f"/{MOTION}")
    Desk(base, clock=lambda: BEGUN).pause(id_)
    set_due(base, LOADED.date(), BEGUN + HOUR)
    notify(base, BEGUN + 2 * HOUR)
    Desk(base, clock=lambda: BEGUN + 3 * HOUR).start(id_)
    notify(base, BEGUN + 4 * HOUR)
    assert not mailbox.mails
    set_due(base, (LOADED - DAY).date(), BEGUN + 5 * HOUR)
    notify(base, BEGUN + 6 * HOUR)
    assert len(mailbox.mails) == 1


def test_who_ends_everything_or_never_confirms_is_erased(base, mailbox):
    asked(base)
    notify(base, BEGUN + keep.FORGOTTEN_AFTER + HOUR)
    assert not rows(base, SubscriberRow)
    id_ = subscribe(base, f"/{MOTION}")
    other = subscribe(base, f"/{REQUEST}")
    with writing(base.engine) as session:
        keep.end(session, keep.subscription(session, id_))
    assert [row.id for row in rows(base, SubscriptionRow)] == [other]
    with writing(base.engine) as session:
        keep.end(session, keep.subscription(session, other))
    assert not rows(base, SubscriptionRow) and not rows(base, SubscriberRow) and not rows(base, MailRow)


def test_no_address_comes_into_graph_index_outbox_or_model(base, mailbox):
    subscribe(base, f"/{MOTION}")
    found_met(base, BEGUN + HOUR)
    notify(base, BEGUN + 2 * HOUR)
    with base.session() as session:
        rebuild(session, base.settings)
    names = {note.entity_id.partition("/")[0] for note in rows(base, OutboxRow)}
    assert not names & {"subscriber", "subscription", "mail"}
    assert not {record.model.__name__ for record in records()} & {"Subscriber", "Subscription", "Mail", "Private"}
    kept = [path for folder in (base.settings.graph_dir, base.settings.search_dir) for path in folder.rglob("*")]
    assert kept and not any(ANNA.encode() in path.read_bytes() for path in kept if path.is_file())


def test_the_token_of_one_opens_nothing_of_another(base, mailbox):
    id_ = subscribe(base, f"/{MOTION}")
    subscribe(base, f"/{MOTION}", address=BRAM)
    tokens = {row.address: row.token for row in rows(base, SubscriberRow)}
    with base.session() as session:
        assert keep.subscription(session, id_, tokens[ANNA]).id == id_
        with pytest.raises(UnknownIdentifier):
            keep.subscription(session, id_, tokens[BRAM])
        with pytest.raises(UnknownIdentifier, match="not here"):
            keep.holder(session, "x" * 43)
