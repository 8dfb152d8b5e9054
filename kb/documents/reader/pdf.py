"""PDF with a text layer: the text of its pages, read like any printed text."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from kb.documents.reader.draft import DraftDocument
from kb.documents.reader.text import draft_text
from kb.errors import UnreadableDocument

if TYPE_CHECKING:
    from pypdf import PdfReader

_END = b"%%EOF"
_END_WITHIN = 2048


def draft_pdf(data: bytes, name: str) -> DraftDocument:
    """The blocks of a PDF's text; raises `UnreadableDocument` where it is damaged, locked, or has no text."""
    if _END not in data[-_END_WITHIN:]:
        raise UnreadableDocument(name, "the PDF is truncated: its end is missing", "get the whole file again")
    text = _extract(data, name)
    if not text.strip():
        raise UnreadableDocument(name, "the PDF has no text (a scan?)", "run text recognition on it first")
    return draft_text(text, "application/pdf")


def _extract(data: bytes, name: str) -> str:
    from pypdf.errors import PyPdfError

    with _quiet():
        try:
            return "\f".join(page.extract_text() for page in _open(data, name).pages)
        except UnreadableDocument:
            raise
        except (
            PyPdfError,
            ValueError,
            KeyError,
            TypeError,
            AttributeError,
            IndexError,
            RecursionError,
            OSError,
        ) as error:
            raise UnreadableDocument(name, "the PDF is damaged", "open it elsewhere and save it again") from error


def _open(data: bytes, name: str) -> PdfReader:
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableDocument(name, "the PDF is locked with a password", "save it without the password")
    return reader


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the library's remarks about odd files to itself: one error of ours says what matters."""
    logger = logging.getLogger("pypdf")
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)
