"""Web pages: headings, paragraphs and list items, without the page's own furniture."""

from __future__ import annotations

from kb.documents.reader.draft import DraftDocument
from kb.documents.reader.markup import Dialect, MarkupWalker
from kb.documents.words import words
from kb.errors import UnreadableDocument

HTML = Dialect(
    inline=words(
        "a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var font ins del"
    ),
    numbers=frozenset(),
    headings=words("h1 h2 h3 h4 h5 h6"),
    items=words("li"),
    skipped=words("head script style nav noscript template svg form button iframe"),
    breaks=words("br"),
)


def draft_html(text: str, name: str) -> DraftDocument:
    """The blocks of a web page; raises `UnreadableDocument` if there is nothing to read in it."""
    from lxml import etree

    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    root = etree.fromstring(text.encode(), parser)
    if any(fault.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for fault in parser.error_log):
        raise UnreadableDocument(name, "the web page is nested too deeply to be read", "save it as plain text")
    if root is None:
        raise UnreadableDocument(name, "the web page is empty", "check that this is the right file")
    return MarkupWalker(HTML, "text/html").walk(root)
