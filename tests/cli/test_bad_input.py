"""Bad input: one clear line, exit code 2, and nothing left behind."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from tests.cli.conftest import Kb


def pdf(text: str = "Brief") -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.drawString(72, 720, text)
    canvas.save()
    return buffer.getvalue()


def locked_pdf() -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(pdf())))
    writer.encrypt("geheim", algorithm="AES-256")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def scanned_pdf() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.rect(72, 72, 200, 200, fill=1)
    canvas.save()
    return buffer.getvalue()


def docx() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w/>" * 200)
    return buffer.getvalue()


BAD: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "only blanks": lambda: b" \n\t\n",
    "half a character": lambda: "De brief van het kabinet over caf\u00e9".encode()[:-1],
    "another encoding": lambda: "Grenswaarde: één vraag over financiële eisen".encode("latin-1"),
    "binary junk": lambda: bytes(range(256)) * 4,
    "a truncated PDF": lambda: pdf()[:200],
    "a PDF with a password": locked_pdf,
    "a scan without text": scanned_pdf,
    "a truncated DOCX": lambda: docx()[:100],
    "a DOCX": docx,
    "truncated XML": lambda: b'<?xml version="1.0"?><officiele-publicatie><kamerstuk><stuk>',
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_gets_one_line_and_leaves_nothing(kb: Kb, tmp_path: Path, data_dir: Path, name: str) -> None:
    assert kb("init", "--empty").code == 0
    file = tmp_path / "brief"
    file.write_bytes(BAD[name]())
    outcome = kb("ingest", file, "--id", "kst-12345-1")
    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    assert outcome.err.startswith("kb: ")
    assert str(file) in outcome.err
    assert kb("show", "kst-12345-1").code == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["ingest", "absent.txt"], "absent.txt"),
        (["analyse"], "FILES"),
        (["analysee", "x"], "did you mean 'analyse'"),
        (["show", "no such thing"], "no such thing"),
        (["review", "confirm", "e-123"], "--by"),
        (["review", "confirm", "e-000000000000", "--by", "A", "--why", "b"], "e-000000000000"),
        (["assess", "request/none", "met", "--quote", "q", "--source", "s", "--by", "A"], "request/none"),
        (["rebuild", "everything"], "everything"),
        (["motions", "--as-of", "gisteren"], "gisteren"),
    ],
)
def test_a_wrong_command_says_what_is_wrong(kb: Kb, arguments: list[str], words: str) -> None:
    kb("init", "--empty")
    outcome = kb(*arguments)
    assert outcome.code == 2
    assert words in outcome.err
    assert "Traceback" not in outcome.err


def test_a_text_that_does_not_say_what_it_is_wants_an_id(kb: Kb, tmp_path: Path) -> None:
    kb("init", "--empty")
    file = tmp_path / "note.txt"
    file.write_text("Een tekst zonder kenmerk.", encoding="utf-8")
    outcome = kb("ingest", file)
    assert outcome.code == 2
    assert "--id" in outcome.err


@pytest.mark.parametrize("command", ["analyse", "ingest"])
@pytest.mark.parametrize("words", ["foo bar", "", "kst-1#h2", "-", "a" * 200])
def test_an_id_that_can_be_none_is_refused(kb: Kb, tmp_path: Path, command: str, words: str) -> None:
    file = tmp_path / "note.txt"
    file.write_text("Een tekst zonder kenmerk.", encoding="utf-8")
    outcome = kb(command, file, f"--id={words}")
    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert "--id" in outcome.err


@pytest.mark.parametrize(("words", "canonical"), [("35 570 XVII, nr. 26", "kst-35570-XVII-26"), ("brief-7", "brief-7")])
def test_an_id_is_taken_in_its_canonical_spelling(kb: Kb, tmp_path: Path, words: str, canonical: str) -> None:
    file = tmp_path / "note.txt"
    file.write_text("Een tekst zonder kenmerk.", encoding="utf-8")
    assert kb("analyse", file, "--format", "json", "--id", words).data["document"]["id"] == canonical


@pytest.mark.parametrize("command", [["motions"], ["serve", "--port", "0"], ["export", "rdf"], ["search", "x"]])
def test_without_a_database_a_command_says_how_to_make_one(kb: Kb, command: list[str]) -> None:
    outcome = kb(*command)
    assert outcome.code == 3
    assert "kb init" in outcome.err
