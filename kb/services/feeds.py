"""What happened, as Atom (RFC 4287): a form that feed readers subscribe to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kb.domain.following import REASONS
from kb.domain.terms import Language
from kb.services.addresses import absolute
from kb.services.followed import Followed
from kb.services.printable import printable
from kb.services.telling import Event

if TYPE_CHECKING:
    from lxml import etree

_ATOM = "http://www.w3.org/2005/Atom"
_BEFORE_ALL = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Feed:
    """A feed of what is followed, as one reader gets it: at which address, in which language."""

    followed: Followed
    base_url: str
    own_path: str
    """Where the feed itself stands, with its query."""
    language: Language = "nl"

    def absolute(self, path: str, mark: str | None = None) -> str:
        """`path` on this site, for a reader elsewhere."""
        return absolute(self.base_url, path, self.language, mark)

    @property
    def title(self) -> str:
        """What the feed is called, on one line."""
        title = self.followed.title_en if self.language == "en" else self.followed.title_nl
        return " ".join(printable(title).split())


def atom(feed: Feed, events: Sequence[Event]) -> bytes:
    """The events as an Atom feed. Each says why it is told, and leads to the sentence where there is one."""
    from lxml import etree

    root = etree.Element(f"{{{_ATOM}}}feed", nsmap={None: _ATOM})  # type: ignore[dict-item]  # the stubs know no default namespace
    root.set("{http://www.w3.org/XML/1998/namespace}lang", feed.language)
    newest = max((event.at for event in events), default=_BEFORE_ALL)
    _put(root, "id", absolute(feed.base_url, feed.own_path))
    _put(root, "title", f"Schakel · {feed.title}")
    _put(root, "updated", newest.isoformat())
    _put(_put(root, "author"), "name", "Schakel")
    _put(root, "link", rel="self", href=absolute(feed.base_url, feed.own_path), type="application/atom+xml")
    _put(root, "link", rel="alternate", href=feed.absolute(feed.followed.address), type="text/html")
    for event in events:
        _entry(_put(root, "entry"), feed, event)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8")
    return written


def _entry(entry: etree._Element, feed: Feed, event: Event) -> None:
    english = feed.language == "en"
    label = REASONS[event.why].label(feed.language)
    name = event.about.label(feed.language)
    what = event.what_en if english else event.what_nl
    _put(entry, "id", f"{absolute(feed.base_url, event.about.path)}#{event.id}")
    _put(entry, "title", f"{label.capitalize()}: {name}")
    _put(entry, "updated", event.at.isoformat())
    _put(entry, "category", term=event.why.value, label=label)
    _put(entry, "link", rel="alternate", href=feed.absolute(event.path, event.mark), type="text/html")
    _put(entry, "summary", f"{what} ({event.quote.locator})" if event.quote else what)


def _put(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    from lxml import etree

    child = etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
    child.text = text and printable(text)
    return child
