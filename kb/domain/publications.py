"""Documents, their renditions and passages, and the citations in them."""

from __future__ import annotations

from datetime import date as Date
from typing import Annotated, ClassVar

from pydantic import StringConstraints
from sqlmodel import Field

from kb.domain.entity import Closable, Declared, Entity, RecordId, Text
from kb.domain.terms import Caption, Term
from kb.domain.values import DocumentType, RenditionKind

Fragment = Annotated[
    str, StringConstraints(pattern=r"^\S+$", max_length=120), Term("kb:fragment", nl="Vindplaats", en="Fragment")
]
"""The part of a locator behind the `#`: `h3.p2`, `n14`."""


class Document(Entity):
    """A publication that is read, cited or linked to; its id is `document/` and the official identifier."""

    kind: ClassVar[str] = "document"
    term: ClassVar[Term] = Term("kb:Document", nl="Document", en="Document")

    reference: Annotated[Text, Term("kb:reference", nl="Officieel kenmerk", en="Official identifier")] = Field(
        max_length=120, unique=True
    )
    type: Annotated[DocumentType, Term("dcterms:type", nl="Documentsoort", en="Type")] = DocumentType.UNKNOWN
    date: Annotated[Date | None, Term("dcterms:date", nl="Datum", en="Date")] = None
    session: Annotated[str | None, Term("kb:session", nl="Vergaderjaar", en="Session")] = Field(None, max_length=9)
    url: Annotated[str | None, Term("foaf:page", nl="Officieel adres", en="Official address")] = None


class Rendition(Closable):
    """A form of a document as it was read: the original characters, and which version of that form it is."""

    term: ClassVar[Term] = Term("kb:Rendition", nl="Weergave", en="Rendition")

    id: RecordId = Field(primary_key=True, max_length=40)
    document_id: Annotated[str, Term("kb:renditionOf", nl="Weergave van", en="Rendition of")] = Field(
        foreign_key="document.id", index=True
    )
    kind: Annotated[RenditionKind, Term("kb:renditionKind", nl="Soort weergave", en="Kind of rendition")]
    version: Annotated[int, Term("kb:version", nl="Versie", en="Version")] = Field(ge=1)
    language: Annotated[str, Term("dcterms:language", nl="Taal", en="Language")] = Field("nl", max_length=5)
    media_type: Annotated[Text, Term("dcterms:format", nl="Formaat", en="Format")] = Field(max_length=100)
    sha256: Annotated[str, Term("kb:sha256", nl="Controlegetal", en="Checksum")] = Field(min_length=64, max_length=64)
    original: Annotated[str, Term("kb:original", nl="Oorspronkelijke tekst", en="Original text")]
    """The decoded characters of the file, nothing left out."""


class Passage(Declared):
    """An addressable piece of a rendition. Offsets count characters: `start`/`end` in the normalised text,
    `original_start`/`original_end` in `Rendition.original`."""

    term: ClassVar[Term] = Term("kb:Passage", nl="Passage", en="Passage")

    rendition_id: Annotated[str, Caption("Weergave", "Rendition")] = Field(foreign_key="rendition.id", primary_key=True)
    fragment: Fragment = Field(primary_key=True)
    ordinal: Annotated[int, Term("kb:ordinal", nl="Volgnummer", en="Ordinal")] = Field(ge=0)
    kind: Annotated[Text, Term("kb:passageKind", nl="Soort passage", en="Kind of passage")] = Field(max_length=20)
    """`heading`, `paragraph`, `list_item` or `note`."""
    section: Annotated[str | None, Term("kb:section", nl="Hoofdstuk", en="Section")] = Field(None, max_length=120)
    """Fragment of the heading it stands under; None before the first heading."""
    number: Annotated[str | None, Term("kb:number", nl="Nummer", en="Number")] = Field(None, max_length=20)
    """The number of a section or note."""
    text: Annotated[str, Term("oa:exact", nl="Tekst", en="Text")]
    start: Annotated[int, Caption("Begin", "Start")] = Field(ge=0)
    end: Annotated[int, Caption("Einde", "End")] = Field(ge=0)
    original_start: Annotated[int, Caption("Begin in het origineel", "Start in the original")] = Field(ge=0)
    original_end: Annotated[int, Caption("Einde in het origineel", "End in the original")] = Field(ge=0)
    line: Annotated[int, Term("kb:line", nl="Regel", en="Line")] = Field(ge=1)
    """1-based, in the original."""
    marker_fragment: Annotated[str | None, Term("kb:marker", nl="Noot bij", en="Note to")] = Field(None, max_length=120)
    """For a note: the passage its marker stands in."""
    marker_offset: Annotated[int | None, Caption("Plaats van het nootteken", "Place of the note's marker")] = Field(
        None, ge=0
    )
    """For a note: the offset of its marker in the text of that passage."""


class Citation(Declared):
    """A place in a passage that refers to a document. `start`/`end` are offsets in the passage's text."""

    term: ClassVar[Term] = Term("cito:Citation", nl="Verwijzing", en="Citation")

    id: RecordId = Field(primary_key=True, max_length=40)
    rendition_id: Annotated[str, Caption("Weergave", "Rendition")] = Field(foreign_key="rendition.id", index=True)
    fragment: Fragment
    kind: Annotated[Text, Term("kb:citationKind", nl="Soort verwijzing", en="Kind of citation")] = Field(max_length=20)
    surface: Annotated[str, Term("oa:exact", nl="Zoals geschreven", en="As written")]
    start: Annotated[int, Caption("Begin", "Start")] = Field(ge=0)
    end: Annotated[int, Caption("Einde", "End")] = Field(ge=0)


class CitationTarget(Declared):
    """One document that a citation names. A citation without targets could not be resolved, and says so."""

    term: ClassVar[Term] = Term("cito:hasCitedEntity", nl="Verwijst naar", en="Cites")

    citation_id: Annotated[str, Caption("Verwijzing", "Citation")] = Field(foreign_key="citation.id", primary_key=True)
    ordinal: Annotated[int, Caption("Volgnummer", "Ordinal")] = Field(primary_key=True, ge=0)
    reference: Annotated[Text, Term("kb:reference", nl="Officieel kenmerk", en="Official identifier")] = Field(
        index=True
    )
