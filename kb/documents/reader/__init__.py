"""Bytes into a document, whatever the format: `read(data, name)`."""

from __future__ import annotations

from kb.documents.reader.assemble import assemble
from kb.documents.reader.draft import DraftDocument
from kb.documents.reader.sniff import Format, decode, sniff
from kb.documents.structure import ReadDocument
from kb.errors import UnreadableDocument

LARGEST = 50 * 2**20


def read(data: bytes, name: str, *, largest: int = LARGEST) -> ReadDocument:
    """The document in `data`; `name` is only for messages. Raises `UnreadableDocument` with the cause and what to do."""
    if not data:
        raise UnreadableDocument(name, "the file is empty", "check that this is the right file")
    if len(data) > largest:
        cause = f"the file is too large ({len(data):,} bytes, at most {largest:,})"
        raise UnreadableDocument(name, cause, "split it, or raise the limit")
    document = assemble(_draft(data, name))
    if not document.blocks:
        raise UnreadableDocument(name, "there is no text in the file", "check that this is the right file")
    return document


def _draft(data: bytes, name: str) -> DraftDocument:
    """The draft of the format's own reader; each is imported only when it is needed."""
    match sniff(data, name):
        case Format.PDF:
            from kb.documents.reader.pdf import draft_pdf

            return draft_pdf(data, name)
        case Format.XML:
            from kb.documents.reader.official_xml import draft_xml

            return draft_xml(data, name)
        case Format.HTML:
            from kb.documents.reader.html import draft_html

            return draft_html(decode(data, name), name)
        case Format.TEXT:
            from kb.documents.reader.text import draft_text

            return draft_text(decode(data, name))
