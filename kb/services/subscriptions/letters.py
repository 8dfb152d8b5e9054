"""The mails: one that asks to confirm, and the digest. In the reader's language, as plain text and as HTML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import HeaderParser, Parser
from email.policy import compat32
from email.utils import format_datetime, make_msgid
from urllib.parse import urlencode, urlsplit

from babel.dates import format_date
from markupsafe import Markup

from kb.domain.following import REASONS, Subscriber, Subscription, Why
from kb.domain.terms import Caption, Language
from kb.domain.timeline import HERE
from kb.services.addresses import absolute
from kb.services.followed import Followed
from kb.services.printable import printable
from kb.services.subscriptions.news import News
from kb.services.telling import Event
from kb.services.views.things import Ref
from kb.settings import Settings
from kb.texts import caption

MOST_TOLD = 60
"""How many events a mail tells; of more it says how many there are."""
_ONE_LINE = policy.SMTP.clone(max_line_length=900)
"""Addresses in headers are not cut in pieces: what reads them may not put them together."""

_WORDS: Mapping[str, Caption] = {
    "confirm_subject": caption("letters", "confirm_what_you_want_to_follow"),
    "confirm_text": caption("letters", "somebody_probably_you_asked_to_tell"),
    "confirm_not": caption("letters", "was_it_not_you_or_dont"),
    "known_subject": caption("letters", "you_follow_this_already"),
    "known_text": caption("letters", "somebody_probably_you_asked_to_tell_2"),
    "one": caption("letters", "why_about"),
    "many": caption("letters", "count_messages_about_things"),
    "others": caption("letters", "about_and_count_more"),
    "because": caption("letters", "you_follow_titles"),
    "more": caption("letters", "and_count_more_everything_is_at"),
    "manage": caption("letters", "change_pause_or_end"),
}


@dataclass(frozen=True)
class Writer:
    """Writes mails to one subscriber of the site of `settings`."""

    settings: Settings
    subscriber: Subscriber
    now: datetime

    @property
    def language(self) -> Language:
        """The reader's language."""
        return "en" if self.subscriber.language == "en" else "nl"

    @property
    def manage(self) -> str:
        """The address of the page with all subscriptions of the reader."""
        return self._address(f"/subscriptions/{self.subscriber.token}")

    def confirmation(self, row: Subscription) -> EmailMessage:
        """Asks to confirm. It holds no word that was typed by who asked: that may be anybody."""
        known = "confirm" if row.since is None else "known"
        text = self._say(f"{known}_text", site=urlsplit(self.settings.base_url).hostname)
        last = [self._say("confirm_not")] if row.since is None else []
        plain = "\n\n".join([text, self.manage, *last]) + "\n"
        parts = [Markup("<p>{}</p>").format(text), Markup('<p><a href="{0}">{0}</a></p>').format(self.manage)]
        parts += [Markup("<p>{}</p>").format(each) for each in last]
        return self._message(self._say(f"{known}_subject"), plain, parts)

    def digest(self, news: Sequence[News]) -> EmailMessage:
        """Everything that happened, by thing: why it is told, where it stands, and by what it is followed."""
        lines = _gathered(news)
        about = _by_thing(lines[:MOST_TOLD])
        rest = len(lines) - MOST_TOLD
        plain, parts = [], []
        for ref, found in about.items():
            name = self._name(ref)
            plain += [name, self._address(ref.path), ""]
            plain += [each for line in found for each in self._plain(line)]
            items = Markup().join(self._item(line) for line in found)
            heading = Markup('<h2><a href="{}">{}</a></h2>').format(self._address(ref.path), name)
            parts.append(heading + Markup("<ul>{}</ul>").format(items))
        for text, places in self._foot(news, rest):
            plain += [text, *places, ""]
            links = Markup("<br>").join(Markup('<a href="{0}">{0}</a>').format(place) for place in places)
            parts.append(Markup("<p>{}<br>{}</p>").format(text, links))
        message = self._message(self._subject(lines), "\n".join(plain), parts)
        self._add_unsubscribe(message)
        return message

    def _foot(self, news: Sequence[News], rest: int) -> list[tuple[str, list[str]]]:
        followed = [urlencode({"of": each.what.address}, errors="replace") for each in news if each.events]
        everything = [self._address(f"/follow?{query}") for query in followed]
        more = [(self._say("more", count=rest), everything)] if rest > 0 else []
        return [*more, (self._say("manage"), [self.manage])]

    def _subject(self, lines: Sequence[_Line]) -> str:
        first = self._name(lines[0].event.about)
        things = len({line.event.about.id for line in lines})
        if len(lines) == 1:
            return self._say("one", why=REASONS[lines[0].event.why].label(self.language).capitalize(), about=first)
        about = first if things == 1 else self._say("others", about=first, count=things - 1)
        return self._say("many", count=len(lines), things=about)

    def _plain(self, line: _Line) -> list[str]:
        why, what, day = self._words(line.event)
        followed = self._say("because", titles="; ".join(self._title(each) for each in line.followed))
        return [
            f"* {why} ({day})",
            f"  {what}",
            f"  {self._address(line.event.path, line.event.mark)}",
            f"  {followed}",
            "",
        ]

    def _item(self, line: _Line) -> Markup:
        why, what, day = self._words(line.event)
        followed = self._say("because", titles="; ".join(self._title(each) for each in line.followed))
        return Markup('<li><strong>{}</strong> ({}): <a href="{}">{}</a><br><small>{}</small></li>').format(
            why, day, self._address(line.event.path, line.event.mark), what, followed
        )

    def _words(self, event: Event) -> tuple[str, str, str]:
        what = event.what_en if self.language == "en" else event.what_nl
        where = f"{what} ({event.quote.locator})" if event.quote else what
        day = format_date(event.at.astimezone(HERE).date(), "long", locale=self.language)
        return REASONS[event.why].label(self.language), where, day

    def _name(self, ref: Ref) -> str:
        return " ".join(ref.label(self.language).split())

    def _title(self, what: Followed) -> str:
        return what.title_en if self.language == "en" else what.title_nl

    def _say(self, key: str, **values: object) -> str:
        return _WORDS[key].label(self.language).format(**values)

    def _address(self, path: str, mark: str | None = None) -> str:
        return absolute(self.settings.base_url, path, self.language, mark)

    def _add_unsubscribe(self, message: EmailMessage) -> None:
        """RFC 2369, and where the site is reached safely RFC 8058: one click in a mail program, by POST."""
        end = f"{self.settings.base_url.rstrip('/')}/subscriptions/{self.subscriber.token}/end"
        message["List-Unsubscribe"] = f"<{end}>"
        if end.startswith("https:"):
            message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"

    def _message(self, subject: str, plain: str, parts: Sequence[Markup]) -> EmailMessage:
        message = EmailMessage(_ONE_LINE)
        message["From"] = Address("Schakel", addr_spec=self.settings.mail_from)
        message["To"] = self.subscriber.address
        message["Subject"] = in_header(f"Schakel: {subject}")[:200]
        message["Date"] = format_datetime(self.now)
        message["Message-ID"] = make_msgid(domain=self.settings.mail_from.rpartition("@")[2])
        message["Auto-Submitted"] = "auto-generated"
        message["Content-Language"] = self.language
        message.set_content(printable(plain))
        body = Markup("\n").join(parts)
        page = Markup(
            '<!doctype html>\n<html lang="{}"><head><meta charset="utf-8"><title>{}</title></head><body>\n{}\n'
        )
        whole = page.format(self.language, subject, body) + Markup("</body></html>\n")
        message.add_alternative(printable(whole), subtype="html")
        return message


@dataclass(frozen=True)
class _Line:
    """An event with everything that is followed by which it is told."""

    event: Event
    followed: tuple[Followed, ...]


def _gathered(news: Sequence[News]) -> list[_Line]:
    """Every event once, the newest first."""
    found: dict[str, list[tuple[Event, Followed]]] = {}
    for each in news:
        for event in each.events:
            # What is new to two views is told of each, with ids of their own.
            key = f"{event.why} {event.about.id}" if event.why is Why.MATCH else event.id
            found.setdefault(key, []).append((event, each.what))
    lines = [_Line(told[0][0], tuple(what for _, what in told)) for told in found.values()]
    return sorted(lines, key=lambda line: (line.event.at, line.event.id), reverse=True)


def _by_thing(lines: Sequence[_Line]) -> dict[Ref, list[_Line]]:
    found: dict[Ref, list[_Line]] = {}
    for line in lines:
        found.setdefault(line.event.about, []).append(line)
    return found


def in_header(text: str) -> str:
    """`text` on one line, as itself: what looks like an encoded word (RFC 2047) is not read as one."""
    return printable(" ".join(text.split())).replace("=?", "= ?")


def as_text(message: EmailMessage) -> str:
    """A message as it is kept until it is sent. Raises ValueError where a header would be read as more than one."""
    text = message.as_string()
    if HeaderParser(policy=compat32).parsestr(text).keys() != message.keys():
        raise ValueError("a header of this mail would be read as more than one")
    return text


def from_text(text: str) -> EmailMessage:
    """The message that was kept."""
    return Parser(policy=_ONE_LINE).parsestr(text)
