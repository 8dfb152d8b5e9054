"""What pages show of a document: its renditions, the passages of the one that is shown, and what they cite."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlmodel import col, select

from kb.domain.values import RenditionKind
from kb.services.lookup import Lookup, known
from kb.services.views.documents import CitationView, DocumentView, PassageView, RenditionView
from kb.services.views.things import Ref
from kb.storage.tables import (
    CitationRow,
    CitationTargetRow,
    DocumentActorRow,
    DocumentRow,
    MotionRow,
    PassageRow,
    RenditionRow,
)


def document_view(look: Lookup, document: DocumentRow) -> DocumentView:
    """The document as it stood at the moment asked: the official text where it was loaded by then, else a summary."""
    of_document = RenditionRow.document_id == document.id
    recorded = look.moment.known_at is None or col(RenditionRow.recorded_at) <= look.moment.known_at
    # Not its characters: they are long, and pages show passages.
    columns = (
        RenditionRow.id,
        RenditionRow.kind,
        RenditionRow.version,
        RenditionRow.language,
        RenditionRow.recorded_at,
    )
    rows = look.session.execute(
        select(*columns, known(RenditionRow, look.moment).label("current"))  # type: ignore[call-overload]
        .where(of_document, recorded)
        .order_by(RenditionRow.kind, RenditionRow.version)
    )
    renditions = tuple(RenditionView(*row) for row in rows)
    current = [each for each in renditions if each.current]
    shown = min(current, key=lambda each: list(RenditionKind).index(each.kind), default=None)
    return DocumentView(
        renditions=renditions,
        shown=shown,
        passages=_passages(look, shown.id) if shown else (),
        senders=_senders(look, document.id),
        cited_by=_cited_by(look, document),
        motion=_motion(look, document),
        official_loaded=any(each.kind is RenditionKind.OFFICIAL for each in current),
    )


def _passages(look: Lookup, rendition_id: str) -> tuple[PassageView, ...]:
    rows = look.rows(PassageRow, PassageRow.rendition_id == rendition_id, order=(PassageRow.ordinal,))
    citations = _citations(look, rendition_id)
    markers = defaultdict(list)
    for row in rows:
        if row.marker_fragment is not None:
            markers[row.marker_fragment].append((row.marker_offset or 0, row.fragment))
    return tuple(
        PassageView(
            fragment=row.fragment,
            kind=row.kind,
            number=row.number,
            text=row.text,
            line=row.line,
            markers=tuple(sorted(markers[row.fragment])),
            marker_fragment=row.marker_fragment,
            citations=tuple(citations.get(row.fragment, ())),
        )
        for row in rows
    )


def _citations(look: Lookup, rendition_id: str) -> dict[str, list[CitationView]]:
    rows = look.rows(CitationRow, CitationRow.rendition_id == rendition_id, order=(CitationRow.start,))
    of_rendition = select(CitationRow.id).where(CitationRow.rendition_id == rendition_id)
    targets = defaultdict(list)
    for target in look.rows(
        CitationTargetRow,
        col(CitationTargetRow.citation_id).in_(of_rendition),
        order=(CitationTargetRow.ordinal,),
    ):
        targets[target.citation_id].append(target.reference)
    pages = _pages(look, {reference for each in targets.values() for reference in each})
    found = defaultdict(list)
    for row in rows:
        named = tuple(targets[row.id])
        known_here = tuple(page for reference in named for page in pages.get(reference, ()))
        found[row.fragment].append(CitationView(row.surface, row.kind, row.start, row.end, named, known_here))
    return found


def _pages(look: Lookup, references: set[str]) -> dict[str, list[Ref]]:
    """The pages there are for official identifiers: a motion's own one before that of the paper it was printed as."""
    found = defaultdict(list)
    tables: tuple[type[Any], ...] = (MotionRow, DocumentRow)
    for table in tables:
        for row in look.rows(table, col(table.reference).in_(references)) if references else ():
            found[row.reference].append(Ref(row.id, table.kind, row.label_nl, row.label_en))
    return found


def _motion(look: Lookup, document: DocumentRow) -> Ref | None:
    """The motion that was printed as this document."""
    pages = _pages(look, {document.reference})[document.reference]
    return next((each for each in pages if each.kind == MotionRow.kind), None)


def _senders(look: Lookup, document_id: str) -> tuple[tuple[str, Ref], ...]:
    rows: Sequence[DocumentActorRow] = look.rows(
        DocumentActorRow,
        DocumentActorRow.document_id == document_id,
        order=(col(DocumentActorRow.role).desc(), DocumentActorRow.actor_id),
    )
    names = look.refs(row.actor_id for row in rows)
    return tuple((row.role, names[row.actor_id]) for row in rows)


def _cited_by(look: Lookup, document: DocumentRow) -> tuple[Ref, ...]:
    """The documents in whose text, as it was then current, this one is cited."""
    citing = (
        select(RenditionRow.document_id)
        .join(CitationRow, col(CitationRow.rendition_id) == RenditionRow.id)
        .join(CitationTargetRow, col(CitationTargetRow.citation_id) == CitationRow.id)
        .where(
            CitationTargetRow.reference == document.reference,
            RenditionRow.document_id != document.id,
            known(RenditionRow, look.moment),
        )
        .distinct()
    )
    names = look.refs(look.session.exec(citing).all())
    return tuple(sorted(names.values(), key=Ref.place))
