"""How a publication, or a place in one, is cited: in the official Dutch form, and for programs that keep references.

Rules of the forms, by kind of publication:

| what | form | source |
| --- | --- | --- |
| papers, minutes, questions | `Kamerstukken II 2021/22, 35925-XVII, nr. 54` | Aanwijzingen voor de regelgeving, 3.43 |
| gazettes | `Stb. 2020, 491` | Aanwijzingen voor de regelgeving, 3.45 |
| an annex | `Bijlage bij Kamerstukken II …` | Leidraad voor juridische auteurs 2019, p. 65 |
| BibTeX, RIS, CSL | entry types and fields | BibTeX (Patashnik 1988), RIS (2011), CSL-JSON 1.0 |

The chapter of a dossier is joined with a hyphen, as in the official identifier. A form never says what is not known:
without a session a paper is cited without one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date as Date
from typing import Any

from kb.domain.identifiers import Kamerstuk
from kb.domain.terms import Language
from kb.domain.values import DocumentType

_CHAMBERS = {"tk": "II", "ek": "I", "vv": ""}


@dataclass(frozen=True)
class Place:
    """A passage in a publication: its fragment, and the number or else the title of the section that it stands in."""

    fragment: str
    section_number: str | None = None
    section_title: str | None = None


@dataclass(frozen=True)
class Work:
    """What is cited. One without `reference` is no publication but an entry of this knowledge base."""

    title: str
    permalink: str
    """Where it stands here, whole, with the fragment."""
    seen: Date
    reference: str | None = None
    type: DocumentType = DocumentType.UNKNOWN
    date: Date | None = None
    session: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    """The official address."""
    language: str = "nl"
    place: Place | None = None


def official_form(work: Work, language: Language = "nl") -> str:
    """The reference as people write it: `Kamerstukken II 2021/22, 35925-XVII, nr. 54, par. 3, al. 2`."""
    if work.reference is None:
        visited = "geraadpleegd op" if language == "nl" else "consulted on"
        return f"{work.title}, in: Schakel, {work.permalink} ({visited} {work.seen.isoformat()})"
    return ", ".join([_number(work), *_place(work.place, language)])


def _number(work: Work) -> str:
    reference = work.reference or ""
    for pattern, form in _FORMS:
        if match := re.fullmatch(pattern, reference):
            return form(match, work)
    return work.title


def _kamerstuk(match: re.Match[str], work: Work) -> str:
    paper = Kamerstuk.parse(match[0])
    annex = any(each.startswith("b") for each in paper.annex)
    return f"{'Bijlage bij ' if annex else ''}{paper.cite(work.session)}"


def _years(session: str) -> str:
    return f"{session[:4]}/{session[6:8]}"


def _of_chamber(name: str, tail: str) -> Callable[[re.Match[str], Work], str]:
    def form(match: re.Match[str], _: Work) -> str:
        parts = match.groupdict()
        chamber = " ".join(filter(None, (name, _CHAMBERS[parts["chamber"]])))
        return f"{chamber} {_years(parts['session'])}, " + tail.format(**parts)

    return form


_FORMS: tuple[tuple[str, Callable[[re.Match[str], Work], str]], ...] = (
    (r"kst-.+", _kamerstuk),
    (r"h-(?P<chamber>tk|ek|vv)-(?P<session>\d{8})-(?P<number>\d+)-(?P<item>\d+)",
     _of_chamber("Handelingen", "nr. {number}, item {item}")),
    (r"ah-(?P<chamber>tk|ek)-(?P<session>\d{8})-(?P<number>\d+)", _of_chamber("Aanhangsel Handelingen", "nr. {number}")),
    (r"(?P<series>stb|stcrt|trb)-(?P<year>\d{4})-(?P<number>\d+).*",
     lambda match, _: f"{match['series'].capitalize()}. {match['year']}, {match['number']}"),
    (r"bwb:(?P<number>.+)", lambda match, work: f"{work.title} ({match['number']})"),
    (r"celex:(?P<number>.+)", lambda match, work: f"{work.title} (CELEX {match['number']})"),
    (r"(?P<series>com|swd|join|sec|c):(?P<year>\d{4}):(?P<number>\d+)",
     lambda match, _: f"{match['series'].upper()}({match['year']}) {match['number']}"),
    (r"ecli:(?P<number>.+)", lambda match, _: f"ECLI:{match['number']}"),
)  # fmt: skip
"""Canonical identifier (`kb.domain.identifiers`) to the official form."""


def _place(place: Place | None, language: Language) -> Iterator[str]:
    """Section and paragraph, counted as the locators count: a list item is a paragraph of its section too."""
    if place is None:
        return
    if note := re.fullmatch(r"n(\d+\w*)", place.fragment):
        yield f"{'noot' if language == 'nl' else 'note'} {note[1]}"
        return
    if place.section_number:
        yield f"{'par.' if language == 'nl' else 'section'} {place.section_number}"
    elif place.section_title:
        yield f"«{place.section_title}»"
    if paragraph := re.fullmatch(r".*\.p(\d+)", place.fragment):
        yield f"{'al.' if language == 'nl' else 'para.'} {paragraph[1]}"


# --- For programs -----------------------------------------------------------------------------------------------------

_STATUTES = (DocumentType.LAW, DocumentType.EU_ACT)
_BIBTEX_TYPES = {DocumentType.REPORT: "techreport"}
_RIS_TYPES = {
    **dict.fromkeys(_STATUTES, "STAT"),
    DocumentType.REPORT: "RPRT",
    DocumentType.WEB: "ELEC",
    DocumentType.MINUTES: "HEAR",
}
_CSL_TYPES = {
    **dict.fromkeys(_STATUTES, "legislation"),
    DocumentType.WEB: "webpage",
    DocumentType.MINUTES: "hearing",
}
_TEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip
"""Characters that mean something in TeX, and how they are written."""


def key(work: Work) -> str:
    """A key for the reference: the identifier with letters, digits and hyphens only."""
    name = work.reference or work.permalink.partition("://")[2].partition("/")[2]
    named = f"{name}-{work.place.fragment}" if work.place else name
    return re.sub(r"[^0-9A-Za-z]+", "-", named).strip("-")


def bibtex(work: Work) -> str:
    """One entry of BibTeX, with the fields that biblatex adds (`url`, `urldate`, `langid`)."""
    published = work.reference is not None
    values = {
        "title": f"{{{_tex(work.title)}}}",
        "author": " and ".join(f"{{{_tex(name)}}}" for name in work.authors),
        "year": str(work.date.year) if work.date else "",
        "month": str(work.date.month) if work.date else "",
        "day": str(work.date.day) if work.date else "",
        "number": _tex(work.reference or ""),
        "howpublished": _tex(official_form(work)) if published else "Schakel",
        "url": work.url or work.permalink,
        "urldate": work.seen.isoformat(),
        "langid": {"nl": "dutch", "en": "english"}.get(work.language, ""),
        "note": _tex(work.permalink) if work.url else "",
    }
    lines = [f"  {name} = {{{value}}}" for name, value in values.items() if value]
    return f"@{_BIBTEX_TYPES.get(work.type, 'misc')}{{{key(work)},\n" + ",\n".join(lines) + "\n}\n"


def ris(work: Work) -> str:
    """One record of RIS, with the line ends that it asks for."""
    usual = "GOVDOC" if work.reference else "ELEC"
    rows: list[tuple[str, str | None]] = [("TY", _RIS_TYPES.get(work.type, usual))]
    rows += [("AU", name) for name in work.authors]
    rows += [
        ("TI", work.title),
        ("PY", str(work.date.year) if work.date else None),
        ("DA", work.date.strftime("%Y/%m/%d") if work.date else None),
        ("M1", work.reference),
        ("N1", official_form(work)),
        ("UR", work.url or work.permalink),
        ("L2", work.permalink if work.url else None),
        ("Y2", work.seen.strftime("%Y/%m/%d")),
        ("LA", work.language),
        ("ID", key(work)),
        ("ER", ""),
    ]
    return "".join(f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in rows if value is not None)


def csl(work: Work) -> dict[str, Any]:
    """One item of CSL-JSON, for citation processors."""
    usual = "report" if work.reference else "webpage"
    item: dict[str, Any] = {
        "id": key(work),
        "type": _CSL_TYPES.get(work.type, usual),
        "title": work.title,
        "author": [{"literal": name} for name in work.authors],
        "issued": _csl_date(work.date) if work.date else None,
        "number": work.reference,
        "genre": work.type.label("nl") if work.reference and work.type is not DocumentType.UNKNOWN else None,
        "locator": ", ".join(_place(work.place, "nl")),
        "URL": work.url or work.permalink,
        "accessed": _csl_date(work.seen),
        "language": work.language,
        "note": official_form(work),
    }
    return {name: value for name, value in item.items() if value}


def csl_json(work: Work) -> str:
    """A CSL-JSON file with the one item."""
    return json.dumps([csl(work)], ensure_ascii=False, indent=2) + "\n"


def _csl_date(day: Date) -> dict[str, list[list[int]]]:
    return {"date-parts": [[day.year, day.month, day.day]]}


def _tex(text: str) -> str:
    return "".join(_TEX.get(character, character) for character in " ".join(text.split()))
