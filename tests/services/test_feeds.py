"""Feeds, agendas and mails that programs read again, whatever the words in them are."""

from __future__ import annotations

from datetime import date

import feedparser
import icalendar
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.domain.following import Subscriber, Why
from kb.services.agenda import DueTerm, calendar
from kb.services.feeds import Feed, atom
from kb.services.followed import Followed
from kb.services.printable import printable
from kb.services.subscriptions.letters import Writer, as_text, from_text
from kb.services.subscriptions.news import News
from kb.services.telling import Event
from kb.services.views.things import Ref
from kb.settings import Settings
from tests.services.conftest import LOADED

WORDS = st.text(min_size=1, max_size=300)
SITE = Settings(base_url="https://kb.example", mail_from="kb@kb.example")


def event(words: str) -> Event:
    about = Ref("motion/kst-1-2", "motion", words)
    return Event("n-1", LOADED, Why.STATE, about, words, words, about.path)


def followed(words: str) -> Followed:
    return Followed("/search?q=veren", words, words, frozenset())


@given(WORDS)
@settings(max_examples=60)
def test_any_words_make_a_feed_that_is_well_formed(words):
    read = feedparser.parse(atom(Feed(followed(words), SITE.base_url, "/follow.atom?of=/"), [event(words)]))
    assert not read.bozo and len(read.entries) == 1
    assert read.entries[0].link == "https://kb.example/motion/kst-1-2"


@given(WORDS)
@settings(max_examples=60)
def test_any_words_make_an_agenda_that_is_read_back(words):
    term = DueTerm(Ref("request/kst-1-2.1.1", "request", words), date(2026, 3, 1), words, words, LOADED, False)
    written = calendar(Feed(followed(words), SITE.base_url, "/follow.ics?of=/"), [term])
    assert max(map(len, written.split(b"\r\n"))) <= 75
    (read,) = icalendar.Calendar.from_ical(written).walk("VEVENT")
    assert "".join(str(read["summary"]).split()) == "".join(printable(f"Uiterlijk: {words}").split())


@given(WORDS)
@settings(max_examples=60)
def test_any_words_make_a_mail_that_is_kept_and_read_back(words):
    subscriber = Subscriber(id="r-1", address="anna@example.nl", language="nl", token="t" * 43, created_at=LOADED)
    news = News(followed(words), (event(words),), "", "")
    message = from_text(as_text(Writer(SITE, subscriber, LOADED).digest([news])))
    assert message["To"] == "anna@example.nl" and "\n" not in message["Subject"]
    body = message.get_body(("plain",))
    assert body is not None and "https://kb.example/motion/kst-1-2" in body.get_content()
    assert message["List-Unsubscribe"] == f"<https://kb.example/subscriptions/{'t' * 43}/end>"
