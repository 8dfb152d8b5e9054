"""A document into the knowledge base, in one transaction: its passages and citations, and what they suggest."""

from __future__ import annotations

import hashlib
from collections.abc import Container
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime
from typing import Any

from sqlmodel import Session, select

from kb.citations.annotate import annotate
from kb.citations.model import Resolver
from kb.citations.resolve import by_form, by_list
from kb.documents.reader import read as read_document
from kb.documents.structure import ReadDocument
from kb.domain.identifiers import official_url
from kb.domain.publications import Document
from kb.domain.quotes import stable_id
from kb.domain.values import DocumentType, RenditionKind
from kb.errors import InvalidInput
from kb.services.analyse import Analysis, analyse
from kb.services.clock import now
from kb.services.locate import locate_quotes
from kb.services.names import Catalogue, catalogue
from kb.services.report import as_data
from kb.services.suggest import suggest
from kb.services.workspace import Workspace
from kb.settings import Settings
from kb.storage.tables import CitationRow, CitationTargetRow, DocumentRow, PassageRow, RenditionRow
from kb.storage.writes import ensure_entity


@dataclass(frozen=True)
class Incoming:
    """A file to be read. `id` and `date` take the place of what it says of itself."""

    data: bytes
    name: str
    id: str | None
    date: Date | None
    kind: RenditionKind


@dataclass(frozen=True)
class IngestReport:
    """What ingesting one file did. `outcome` is `added`, `changed` or `unchanged`."""

    document_id: str
    outcome: str
    version: int
    passages: int = 0
    citations: int = 0
    suggestions: int = 0
    quotes_found: int = 0
    quotes_missing: tuple[str, ...] = ()

    def sentence(self) -> str:
        """One line for people."""
        if self.outcome == "unchanged":
            return f"{self.document_id}: nothing changed since version {self.version}."
        return (
            f"{self.document_id}: version {self.version} with {self.passages} passages, {self.citations} citations, "
            f"{self.suggestions} new suggestions; {self.quotes_found} quotes found, {len(self.quotes_missing)} not."
        )


def findings(settings: Settings, incoming: Incoming) -> dict[str, Any]:
    """What is found in a file, in the shape of `kb analyse`, without storing it."""
    known = catalogue(settings.seeds)
    return as_data(_analyse(read_document(incoming.data, incoming.name), incoming, known), known)


def ingest_document(workspace: Workspace, incoming: Incoming) -> IngestReport:
    """Read a file and store all of it or nothing. The same file again changes nothing; a changed one is a new version.

    Raises UnreadableDocument, or InvalidInput where neither the caller nor the file says which document it is.
    """
    read = read_document(incoming.data, incoming.name)
    with workspace.session() as session:
        found = _analyse(read, incoming, catalogue(workspace.settings.seeds), by_list(_ReadDocuments(session)))
    if found.identity.id is None:
        raise InvalidInput(
            f"{incoming.name}: the text does not say which document it is; give --id, such as kst-35570-XVII-26"
        )
    with workspace.writing() as session:
        return _store(session, found, incoming, now())


@dataclass(frozen=True)
class _ReadDocuments(Container[str]):
    """The ids of the documents of which a text was read. That a document is cited does not make its id known."""

    session: Session

    def __contains__(self, reference: object) -> bool:
        rows = select(RenditionRow.id).join(DocumentRow).where(DocumentRow.reference == reference)
        return self.session.exec(rows).first() is not None


def _analyse(read: ReadDocument, incoming: Incoming, known: Catalogue, resolve: Resolver = by_form) -> Analysis:
    date = incoming.date.isoformat() if incoming.date else None
    return analyse(read, known, id=incoming.id, date=date, resolve=resolve)


def _store(session: Session, found: Analysis, incoming: Incoming, at: datetime) -> IngestReport:
    document = _document(session, found, incoming.name, at)
    digest = hashlib.sha256(incoming.data).hexdigest()
    previous = _current(session, document.id, incoming.kind)
    if previous is not None and previous.sha256 == digest:
        return IngestReport(document.id, "unchanged", previous.version)
    if previous is not None:
        previous.closed_at = at
    rendition = RenditionRow(
        id=stable_id("r", document.id, incoming.kind.value, digest, at.isoformat()),
        document_id=document.id,
        kind=incoming.kind,
        version=previous.version + 1 if previous else 1,
        language="nl",
        media_type=found.read.media_type,
        sha256=digest,
        original=found.read.original,
        recorded_at=at,
    )
    session.add(rendition)
    session.flush()
    session.add_all(_passages(found.read, rendition.id))
    session.flush()
    _store_citations(session, found, rendition.id)
    suggestions, located = 0, None
    if incoming.kind is RenditionKind.OFFICIAL:
        suggestions = suggest(session, found, document, at)
        session.flush()
        located = locate_quotes(session, rendition)
    return IngestReport(
        document.id,
        "changed" if previous else "added",
        rendition.version,
        len(found.read.blocks),
        len(found.citations),
        suggestions,
        located.found if located else 0,
        tuple(located.missing) if located else (),
    )


def _document(session: Session, found: Analysis, name: str, at: datetime) -> DocumentRow:
    """The row of the document, made where there is none; what it does not know yet is filled in."""
    identity = found.identity
    day = Date.fromisoformat(identity.date) if identity.date and len(identity.date) == 10 else None
    declared = Document(
        id=f"document/{identity.id}",
        label_nl=identity.title or str(identity.id),
        source=official_url(str(identity.id)) or name,
        reference=str(identity.id),
        type=_document_type(identity.type),
        date=day,
        session=identity.session,
        url=official_url(str(identity.id)),
    )
    row = ensure_entity(session, declared, at)
    assert isinstance(row, DocumentRow)  # noqa: S101 - for the type checker: the kind decides the table
    if row.type is DocumentType.UNKNOWN:
        row.type = declared.type
    row.date = row.date or day
    row.session = row.session or identity.session
    return row


_PRINTED_TYPES = {
    "brief": DocumentType.LETTER,
    "motie": DocumentType.MOTION,
    "amendement": DocumentType.PAPER,
    "kamerstuk": DocumentType.PAPER,
    "memorie van toelichting": DocumentType.PAPER,
    "voorstel van wet": DocumentType.PAPER,
    "verslag": DocumentType.PAPER,
}
"""What a paper calls itself in print, and the sort of publication that is."""


def _document_type(printed: str) -> DocumentType:
    return _PRINTED_TYPES.get(printed, DocumentType.UNKNOWN)


def _current(session: Session, document_id: str, kind: RenditionKind) -> RenditionRow | None:
    return session.exec(
        select(RenditionRow)
        .where(RenditionRow.document_id == document_id, RenditionRow.kind == kind)
        .order_by(RenditionRow.version.desc())  # type: ignore[attr-defined]
    ).first()


def _passages(read: ReadDocument, rendition_id: str) -> list[PassageRow]:
    notes = {note.fragment: note for note in read.notes}
    numbers = {section.fragment: section.number for section in read.sections}
    rows = []
    for ordinal, block in enumerate(read.blocks):
        note = notes.get(block.fragment)
        original = read.offsets.original_span(block.span)
        marker = read.block_at(max(note.marker - 1, 0)) if note and note.marker is not None else None
        rows.append(
            PassageRow(
                rendition_id=rendition_id,
                fragment=block.fragment,
                ordinal=ordinal,
                kind=block.kind.value,
                section=read.sections[block.section].fragment if block.section is not None else None,
                number=note.number if note else numbers.get(block.fragment),
                text=read.text[block.span.start : block.span.end],
                start=block.span.start,
                end=block.span.end,
                original_start=original.start if original else 0,
                original_end=original.end if original else 0,
                line=read.line(block.span.start),
                marker_fragment=marker.fragment if marker else None,
                marker_offset=note.marker - marker.span.start if note and marker and note.marker is not None else None,
            )
        )
    return rows


def _store_citations(session: Session, found: Analysis, rendition_id: str) -> None:
    targets = []
    for fragment, span, citation in annotate(found.read, found.citations):
        row = CitationRow(
            id=stable_id("v", rendition_id, citation.span.start),
            rendition_id=rendition_id,
            fragment=fragment,
            kind=citation.kind.value,
            surface=citation.surface,
            start=span.start,
            end=span.end,
        )
        session.add(row)
        targets += [
            CitationTargetRow(citation_id=row.id, ordinal=ordinal, reference=target)
            for ordinal, target in enumerate(citation.ids)
        ]
    session.flush()
    session.add_all(targets)
