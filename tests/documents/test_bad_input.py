"""Files that cannot be read: each one clear error that names the file and the cause."""

import zipfile
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from kb.documents.reader import read
from kb.errors import UnreadableDocument


def pdf(*lines: str, password: str | None = None) -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer)
    for row, line in enumerate(lines):
        canvas.drawString(72, 800 - 14 * row, line)
    canvas.showPage()
    canvas.save()
    if password is None:
        return buffer.getvalue()
    writer, locked = PdfWriter(PdfReader(buffer)), BytesIO()
    writer.encrypt(password, algorithm="AES-256")
    writer.write(locked)
    return locked.getvalue()


def archive(*members: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as container:
        for member in members:
            container.writestr(member, "<w/>" * 200)
    return buffer.getvalue()


XML = b"<officiele-publicatie><kamerstuk><stuk><al>Regen.</al></stuk></kamerstuk></officiele-publicatie>"
BAD = {
    "empty": (b"", "empty"),
    "only blanks": (b" \n\t\n", "no text"),
    "only a byte-order mark": (b"\xef\xbb\xbf", "no text"),
    "latin-1": ("Financiën en meer.".encode("latin-1"), "not UTF-8 (byte 7)"),
    "half a character": ("Financië".encode()[:-1], "truncated"),
    "utf-16 without a mark": ("Het regent vaak.".encode("utf-16-le"), "UTF-16 without"),
    "half a utf-16 character": ("Regen".encode("utf-16")[:-1], "truncated"),
    "nul bytes": (b"abc\x00def\x00\x00\x00\x00", "NUL byte at 3"),
    "binary junk": (bytes(range(1, 9)) * 50, "binary"),
    "truncated pdf": (pdf("Het regent.")[:-200], "truncated"),
    "damaged pdf": (b"%PDF-1.7\nniets\n%%EOF\n", "PDF"),
    "locked pdf": (pdf("Het regent.", password="geheim"), "password"),
    "scanned pdf": (pdf(), "no text"),
    "truncated xml": (XML[:-30], "truncated"),
    "unknown xml": (b"<?xml version='1.0'?><recept><stap>Roer.</stap></recept>", "unknown kind (<recept>)"),
    "xml without text": (b"<officiele-publicatie><kamerstuk/></officiele-publicatie>", "no text"),
    "deep xml": (b"<officiele-publicatie>" + b"<al>" * 3000 + b"Regen." + b"</al>" * 3000, "nested too deeply"),
    "deep web page": (b"<html>" + b"<div>" * 3000 + b"Regen." + b"</div>" * 3000, "nested too deeply"),
    "text in entities": (
        b'<!DOCTYPE officiele-publicatie [<!ENTITY e "regen">]>' + XML.replace(b"Regen.", b"&e;"),
        "entities that the XML declares",
    ),
    "word document": (archive("[Content_Types].xml", "word/document.xml"), "Word document"),
    "truncated word document": (archive("[Content_Types].xml", "word/document.xml")[:-60], "truncated"),
    "other archive": (archive("regen.txt"), "archive"),
    "old office file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office"),
    "image": (b"\x89PNG\r\n\x1a\n", "image"),
}


@pytest.mark.parametrize(("data", "cause"), BAD.values(), ids=BAD.keys())
def test_a_file_that_cannot_be_read_gets_one_clear_error(data: bytes, cause: str, caplog: pytest.LogCaptureFixture):
    with pytest.raises(UnreadableDocument) as caught:
        read(data, "map/proef.bin")
    message = str(caught.value)
    assert message.startswith("map/proef.bin: ") and cause in message and "\n" not in message
    assert caught.value.advice
    assert caplog.records == []


def test_a_file_above_the_limit_is_refused_before_it_is_read():
    with pytest.raises(UnreadableDocument, match="too large"):
        read(b"Het regent.", "proef.txt", largest=5)


def test_entities_in_xml_reach_no_file(tmp_path):
    secret = tmp_path / "geheim.txt"
    secret.write_text("geheim")
    doctype = f'<!DOCTYPE officiele-publicatie [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'.encode()
    document = read(doctype + XML.replace(b"Regen.", b"Regen &e; valt."), "proef.xml")
    assert "geheim" not in document.text and "valt" in document.text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_in_a_marked_encoding_is_read(encoding: str):
    assert read("Financiën.".encode(encoding), "proef.txt").text == "Financiën."


def test_a_pdf_is_read_like_printed_text():
    document = read(pdf("1. Over regen", "Het regent vaak in de handels-", "steden van het land."), "proef.pdf")
    assert "Het regent vaak in de handelssteden van het land." in document.text
    assert document.media_type == "application/pdf"
