"""The official publication formats: `officiele-publicatie` (since about 2010) and the older `kamerwrk`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from kb.documents.reader.draft import DraftDocument
from kb.documents.reader.furniture import MONTHS, document_type, iso_date
from kb.documents.reader.markup import Dialect, MarkupWalker
from kb.documents.structure import SelfDescription
from kb.documents.words import words
from kb.errors import UnreadableDocument

if TYPE_CHECKING:
    from lxml.etree import _Element

ROOTS = words("officiele-publicatie kamerwrk")

OFFICIAL = Dialect(
    inline=words(
        "nadruk extref intref dossierref inf sup b i u vet cur ondernummer datum voornaam achternaam extract "
        "naam-inline begin eind redactie unl strike nootref verwijzing"
    ),
    numbers=words("li.nr lidnr nr label"),
    headings=words("tussenkop tuskop kop"),
    items=words("li lid"),
    skipped=words(
        "metadata meta kamerstukkop dossier stuknr datumtekst frontm plaatje illustratie witreg ltrlabel versie"
    ),
    note="noot",
    note_number="noot.nr",
)

METADATA = {
    "id": (("DC.identifier", None),),
    "title": (("OVERHEIDop.documenttitel", None), ("DC.title", None)),
    "date": (("DCTERMS.issued", None), ("OVERHEIDop.datumOndertekening", None)),
    "type": (("DC.type", "OVERHEIDop.KamerstukTypen"),),
    "session": (("OVERHEIDop.vergaderjaar", None),),
}
"""Which inline metadata (name, scheme) answers for which field, best first."""

_EXTERNAL_RECORD = re.compile(r"/((?:kst|ah|h|kv|stb|stcrt|trb|blg|ag|nds)-[^/]+)/metadata\.xml")
_DATELINE = re.compile(r"\s(\d{1,2})\s+(" + "|".join(MONTHS) + r")\s+(\d{4})\s*$")
_TITLE_PATHS = ("kamerstuk/stuk/titel", "body/stuk/titel", "staatsblad/intitule", "staatscourant/kop/titel")


def draft_xml(data: bytes, name: str) -> DraftDocument:
    """The blocks of an official publication; raises `UnreadableDocument` for damaged or unknown XML."""
    from lxml import etree

    root = _parse(data, name)
    if root.tag not in ROOTS:
        raise UnreadableDocument(
            name,
            f"this is XML of an unknown kind (<{root.tag}>)",
            "give an official publication (officiele-publicatie)",
        )
    about = _describe(root)
    _drop_titles(root)
    draft = MarkupWalker(OFFICIAL, "application/xml").walk(root)
    if not draft.body and any(True for _ in root.iter(etree.Entity)):
        cause = "all its text stands in entities that the XML declares itself, which are not read"
        raise UnreadableDocument(name, cause, "get the file from the official source")
    draft.about = about
    return draft


def _parse(data: bytes, name: str) -> _Element:
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        if any(fault.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for fault in parser.error_log):
            cause = f"the XML is nested too deeply, or too large, to be read (line {line})"
            raise UnreadableDocument(name, cause, "check that this is the right file") from error
        cause = f"the XML is damaged or truncated (line {line})"
        raise UnreadableDocument(name, cause, "get the whole file again") from error


def _drop_titles(root: _Element) -> None:
    """The title and masthead of a paper describe it; they are no part of its text."""
    for element in [found for path in (*_TITLE_PATHS, "kop", "body/stuk/nummer") for found in root.findall(path)]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _describe(root: _Element) -> SelfDescription:
    fields = {field: _metadata(root, names) for field, names in METADATA.items()}
    title = fields["title"] or _title(root)
    kind = fields["type"] or document_type([(_title(root) or "").upper()])
    return SelfDescription(
        id=fields["id"] or _external_id(root) or _structural_id(root),
        title=title,
        date=fields["date"] or _date(root),
        type=kind.lower() if kind else None,
        session=fields["session"] or _session(root),
    )


def _metadata(root: _Element, names: Iterable[tuple[str, str | None]]) -> str | None:
    for name, scheme in names:
        for meta in root.iterfind("metadata/meta"):
            if meta.get("name") == name and scheme in (None, meta.get("scheme")) and meta.get("content"):
                return meta.get("content")
    return None


def _external_id(root: _Element) -> str | None:
    match = _EXTERNAL_RECORD.search(_metadata(root, [("OVERHEIDop.externMetadataRecord", None)]) or "")
    return match[1] if match else None


def _structural_id(root: _Element) -> str | None:
    """Put together from the dossier and number that a paper is headed with."""
    dossier = root.find("kamerstuk/dossier/dossiernummer")
    number = root.findtext("kamerstuk/stuk/stuknr/ondernummer")
    if dossier is None or not number:
        return None
    parts = (dossier.findtext(tag) for tag in ("dossiernr", "raadnr", "begrotingshoofdstuk", "rijkswetnr"))
    return "-".join(["kst", *(re.sub(r"\s", "", part) for part in parts if part), number.strip()])


def _title(root: _Element) -> str | None:
    elements = (root.find(path) for path in _TITLE_PATHS)
    return next((" ".join("".join(map(str, e.itertext())).split()) for e in elements if e is not None), None)


def _date(root: _Element) -> str | None:
    marked = root.find(".//datum[@isodatum]")
    if marked is not None:
        return marked.get("isodatum")
    lines = (_DATELINE.search(element.text or "") for element in root.iter("al") if len(element.text or "") < 60)
    return next((iso_date(*match.groups()) for match in lines if match), None)


def _session(root: _Element) -> str | None:
    text = root.findtext("kamerstuk/kamerstukkop/tekstregel[@inhoud='vergaderjaar']") or root.findtext(
        "frontm/vergjaar"
    )
    match = re.search(r"\d{4}-\d{4}", text or "")
    return match.group() if match else None
