"""What is printed around a paper and is not part of its text: running footers, headers, page numbers, colophons.

What they say of the document itself is kept as its self-description.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from kb.documents.reader.lines import Line
from kb.documents.structure import SelfDescription

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)

DOSSIER = (
    r"(?P<dossier>\d{2}[ \u00a0\u2009\u202f]?\d{3})"
    r"(?:[ \u00a0-](?P<chapter>[IVXL]+[A-E]?|[A-J]|\d{2}))?(?: ?\((?P<act>R ?\d{3,4})\))?"
    r"(?: en \d{2}[ \u00a0]?\d{3}(?:[ \u00a0-](?:[IVXL]+[A-E]?|\d{2}))?)*"
)
"""A dossier number as printed: `35 925 XVII`, `21 501-02`, `36 027 (R2160)`, `30 821 en 21 501-20`."""

RUNNING_FOOTER = re.compile(
    r"(?P<chamber>Tweede|Eerste) Kamer, vergaderjaar (?P<session>\d{4}[-–]\d{4}), "
    + DOSSIER
    + r", (?:nr\. ?(?P<number>\d+[a-z]?)|(?P<letter>[A-Z]{1,2}))(?:\s+\d{1,4})?"
)

COLOPHON = re.compile(
    r"kst-(?P<id>\d{4,8}(?:-[0-9A-Za-z]+)+)|ISSN \d{4} ?- ?\d{3}[\dX]|[’'‘]s-Gravenhage \d{4}|"
    r"[Pp]agina \d+(?: van \d+)?|- ?\d{1,3} ?-"
)

_SESSION = re.compile(r"Vergaderjaar (\d{4})[-–](\d{4})")
_DOSSIER_LINE = re.compile(r"(?:Kamerstuk(?:ken)?\s+)?" + DOSSIER + r"(?:,? nr\. ?(?P<number>\d+))?(?:\s+[A-Z].*)?")
_NUMBER_LINE = re.compile(r"Nr\. ?(?P<number>\d+[a-z]?)(?:\s+(?P<title>[A-ZÀ-Ý][A-ZÀ-Ý .,’'\-\d]{3,}))?")
_DATELINE = re.compile(
    r"(?:Voorgesteld|Ontvangen|Vastgesteld|[A-Z’'‘][\w’' -]{2,30},)\s+(\d{1,2})\s+(" + "|".join(MONTHS) + r")\s+(\d{4})"
)
_HEADER_DEPTH = 40

TYPES = {
    "motie": r"(?:NADER )?(?:GEWIJZIGDE )?MOTIE VAN\b|De Kamer,$",
    "amendement": r"(?:NADER )?(?:GEWIJZIGD )?AMENDEMENT VAN\b",
    "brief": r"(?i:brief van)\b|(?:In|Met) deze brief\b|Geachte [Vv]oorzitter",
    "verslag": r"(?i:(?:nader )?verslag van)\b",
    "memorie van toelichting": r"MEMORIE VAN TOELICHTING\b",
    "voorstel van wet": r"VOORSTEL VAN WET\b",
}
"""Kinds of paper, by the words that open their title or a sentence about themselves.

Motions and amendments are spoken of in other papers, at the start of a line too: only a title in capitals says it is one.
"""

_TYPES = [(kind, re.compile(pattern)) for kind, pattern in TYPES.items()]


def find_furniture(lines: Sequence[Line]) -> set[int]:
    """The indices of lines that are not part of the text."""
    found = {i for i, line in enumerate(lines) if RUNNING_FOOTER.fullmatch(line.text) or COLOPHON.fullmatch(line.text)}
    return found | _running_lines(lines)


def _running_lines(lines: Sequence[Line]) -> set[int]:
    """First and last lines of pages that come back on most pages, whatever number they carry."""
    edges = _page_edges(lines)
    shapes = Counter(re.sub(r"\d+", "#", lines[index].text) for index in edges)
    pages = len(edges) / 2
    return {
        index
        for index in edges
        if pages >= 3 and shapes[re.sub(r"\d+", "#", lines[index].text)] > pages / 2 and len(lines[index].text) < 120
    }


def _page_edges(lines: Sequence[Line]) -> list[int]:
    starts = [index for index, line in enumerate(lines) if line.opens_page and line.text]
    printed = [index for index, line in enumerate(lines) if line.text]
    if not starts or not printed:
        return []
    before = {later: earlier for earlier, later in pairwise(printed)}
    return [printed[0], *(edge for start in starts for edge in (before.get(start, start), start)), printed[-1]]


def describe(lines: Sequence[Line]) -> SelfDescription:
    """What a printed paper says of itself in its footers and at its head."""
    printed = [line.text for line in lines if line.text]
    head = printed[:_HEADER_DEPTH]
    footer = next((m for m in map(RUNNING_FOOTER.fullmatch, printed) if m), None)
    colophon = next((m["id"] for m in map(COLOPHON.fullmatch, printed) if m and m["id"]), None)
    numbered = next((m for m in map(_NUMBER_LINE.fullmatch, head) if m), None)
    session = next((f"{m[1]}-{m[2]}" for m in map(_SESSION.fullmatch, head) if m), None)
    identifier = f"kst-{colophon}" if colophon else _footer_id(footer) or _header_id(head, numbered)
    return SelfDescription(
        id=identifier,
        title=numbered["title"] if numbered and numbered["title"] else None,
        date=_dateline(head),
        type=document_type(printed) or ("kamerstuk" if identifier else None),
        session=footer["session"].replace("–", "-") if footer else session,
    )


def document_type(texts: Iterable[str]) -> str | None:
    """The kind of paper that a title, or the paper's own first words about itself, name."""
    for text in texts:
        number = _NUMBER_LINE.match(text)
        title = text[number.start("title") :] if number and number["title"] else text
        for kind, pattern in _TYPES:
            if pattern.match(title):
                return kind
    return None


def dossier_id(match: re.Match[str], number: str) -> str:
    """The official identifier of paper `number` in the dossier of a `DOSSIER` match: `kst-35925-XVII-54`."""
    parts = [re.sub(r"\D", "", match["dossier"]), match["chapter"], (match["act"] or "").replace(" ", ""), number]
    return "-".join(["kst", *filter(None, parts)])


def iso_date(day: str, month: str, year: str) -> str:
    """A Dutch date as ISO 8601."""
    return f"{year}-{MONTHS.index(month) + 1:02}-{int(day):02}"


def _footer_id(footer: re.Match[str] | None) -> str | None:
    return dossier_id(footer, footer["number"] or footer["letter"]) if footer else None


def _header_id(head: Sequence[str], numbered: re.Match[str] | None) -> str | None:
    """From `35 925 XVII …` and `Nr. 54 …` on lines of their own; only where the paper is headed as one."""
    headed = any(_SESSION.fullmatch(text) for text in head)
    dossier = next((m for m in map(_DOSSIER_LINE.fullmatch, head) if m), None) if headed or numbered else None
    if dossier is None:
        return None
    number = dossier["number"] or (numbered["number"] if numbered else None)
    return dossier_id(dossier, number) if number else None


def _dateline(head: Sequence[str]) -> str | None:
    match = next((m for m in map(_DATELINE.fullmatch, head) if m), None)
    return iso_date(*match.groups()) if match else None
