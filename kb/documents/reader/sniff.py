"""What kind of file some bytes are, and their text: told from the bytes themselves, never from the name."""

from __future__ import annotations

import codecs
import re
import zipfile
from enum import StrEnum
from io import BytesIO

from kb.errors import UnreadableDocument


class Format(StrEnum):
    """The formats that can be read, by media type."""

    TEXT = "text/plain"
    PDF = "application/pdf"
    XML = "application/xml"
    HTML = "text/html"


FOREIGN = {
    b"\xd0\xcf\x11\xe0": ("an old Office file (.doc, .xls)", "save it as PDF or as plain text"),
    b"{\\rtf": ("an RTF file", "save it as PDF or as plain text"),
    b"\x89PNG": ("an image (PNG)", "run text recognition on it first"),
    b"\xff\xd8\xff": ("an image (JPEG)", "run text recognition on it first"),
    b"II*\x00": ("an image (TIFF)", "run text recognition on it first"),
    b"MM\x00*": ("an image (TIFF)", "run text recognition on it first"),
    b"\x1f\x8b": ("a gzip archive", "unpack it first"),
    b"7z\xbc\xaf": ("a 7-Zip archive", "unpack it first"),
}
"""Files that are recognised and not read, by their first bytes."""

_BOMS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_XML = re.compile(rb"\s*<(?:\?xml|!DOCTYPE|!--|[A-Za-z][\w.-]*[\s>/])")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a]")
_MOST_CONTROLS = 0.01


def sniff(data: bytes, name: str) -> Format:
    """The format of `data`; raises `UnreadableDocument` for one that is known but not read."""
    head = data[:2048]
    if b"%PDF-" in head[:1024]:
        return Format.PDF
    if head.startswith(b"PK"):
        raise _zip_error(data, name)
    for signature, (what, advice) in FOREIGN.items():
        if head.startswith(signature):
            raise UnreadableDocument(name, f"this is {what}, which is not read", advice)
    plain = head.removeprefix(codecs.BOM_UTF8)
    if _HTML.match(plain):
        return Format.HTML
    return Format.XML if _XML.match(plain) else Format.TEXT


def _zip_error(data: bytes, name: str) -> UnreadableDocument:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return UnreadableDocument(
            name,
            "the file is a damaged or truncated container (DOCX, ODT or zip)",
            "get the file again, or save it as PDF",
        )
    if "word/document.xml" in members:
        return UnreadableDocument(
            name, "this is a Word document (DOCX), which is not read", "save it as PDF or plain text"
        )
    return UnreadableDocument(
        name, "this is an archive or Office file, which is not read", "save it as PDF or plain text"
    )


def decode(data: bytes, name: str) -> str:
    """The text of `data`, in UTF-8 (with or without a mark) or UTF-16 with a mark; raises `UnreadableDocument` otherwise."""
    mark = next((mark for mark in _BOMS if data.startswith(mark)), b"")
    encoding = _BOMS.get(mark, "utf-8")
    if not mark and b"\x00" in data:
        raise _nul_error(data, name)
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise _encoding_error(error, len(mark), len(data), name) from error
    if len(_CONTROLS.findall(text)) > _MOST_CONTROLS * len(text):
        raise UnreadableDocument(name, "the file is binary, not text", "check that this is the right file")
    return text


def _nul_error(data: bytes, name: str) -> UnreadableDocument:
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if max(even, odd) > 0.3 * len(data) / 2 and min(even, odd) < 0.05 * len(data):
        return UnreadableDocument(name, "the text is UTF-16 without a byte-order mark", "save it as UTF-8")
    return UnreadableDocument(
        name, f"the file is binary: a NUL byte at {data.index(0)}", "check that this is the right file"
    )


def _encoding_error(error: UnicodeDecodeError, skipped: int, size: int, name: str) -> UnreadableDocument:
    at = error.start + skipped
    if error.reason == "unexpected end of data" or (error.reason == "truncated data" and at >= size - 4):
        return UnreadableDocument(
            name, f"the file is truncated: it ends in half a character at byte {at}", "get the whole file again"
        )
    return UnreadableDocument(name, f"the text is not UTF-8 (byte {at})", "save it as UTF-8")
