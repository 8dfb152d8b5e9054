"""Rebuilding the projections: graph and search index, whole, from what SQL holds."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from sqlmodel import Session, col, select

from kb.domain.entity import Entity
from kb.domain.publications import Document
from kb.domain.terms import field_terms
from kb.graph.schema import record
from kb.graph.vocabulary import Vocabulary
from kb.search import index as search
from kb.services.graph import graph_store, rebuild_graph
from kb.settings import Settings
from kb.storage import tables

_IDENTIFIERS = ("reference", "celex", "com", "procedure", "bwb", "dossier", "code", "identifier")
"""Fields of entities that people type to go straight to the thing."""
_NOT_SEARCHED = {"id", "label_nl", "source", "url", "session", "sha256"}
_HEADING = "heading"


def rebuild(session: Session, settings: Settings, what: Collection[str] = ("graph", "search")) -> dict[str, int]:
    """Build projections anew; readers see the old ones until the new ones are whole. Returns how much each holds."""
    makers: dict[str, Callable[[], int]] = {
        "graph": lambda: rebuild_graph(session, graph_store(settings), Vocabulary(settings.base_url)),
        "search": lambda: rebuild_search(session, settings),
    }
    return {name: make() for name, make in makers.items() if name in what}


def rebuild_search(session: Session, settings: Settings) -> int:
    """Build the search index anew; returns how many entries it holds."""
    return search.rebuild(settings.search_dir, _entries(session))


def _entries(session: Session) -> Iterator[search.Entry]:
    names = _names(session)
    for model in tables.ENTITY_TABLES.values():
        for row in session.exec(select(model)):
            assert isinstance(row, Entity)  # noqa: S101 - every kind in ENTITY_TABLES is one
            yield _entity_entry(row, names.get(row.id, ()))
    yield from _passage_entries(session)


def _names(session: Session) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for label in session.exec(select(tables.LabelRow).order_by(col(tables.LabelRow.text))):
        found.setdefault(label.entity_id, []).append(label.text)
    return {entity_id: tuple(texts) for entity_id, texts in found.items()}


def _entity_entry(row: Entity, names: tuple[str, ...]) -> search.Entry:
    texts = [
        value
        for name in field_terms(record(type(row)).model)
        if name not in _NOT_SEARCHED and type(value := getattr(row, name)) is str
    ]
    identifiers = [str(value) for name in _IDENTIFIERS if (value := getattr(row, name, None))]
    return search.Entry(row.id, row.kind, row.label_nl, " · ".join(texts), names, tuple(identifiers))


def _passage_entries(session: Session) -> Iterator[search.Entry]:
    """The passages of what is shown of each document, each under the document's name and its own heading."""
    for rendition, document in _shown_renditions(session):
        rows = session.exec(
            select(tables.PassageRow)
            .where(tables.PassageRow.rendition_id == rendition.id)
            .order_by(col(tables.PassageRow.ordinal))
        ).all()
        headings = {row.fragment: row.text for row in rows if row.kind == _HEADING}
        for row in rows:
            if row.kind != _HEADING:
                heading = headings.get(row.section or "")
                title = f"{document.label_nl} – {heading}" if heading else document.label_nl
                yield search.Entry(document.id, "passage", title, row.text, fragment=row.fragment)


def _shown_renditions(session: Session) -> Iterator[tuple[tables.RenditionRow, Document]]:
    """For each document the official text, or while that is not loaded the summary."""
    query = select(tables.RenditionRow, tables.DocumentRow).where(
        tables.RenditionRow.document_id == tables.DocumentRow.id, col(tables.RenditionRow.closed_at).is_(None)
    )
    shown: dict[str, tuple[tables.RenditionRow, Document]] = {}
    for rendition, document in sorted(
        session.exec(query).all(), key=lambda pair: (pair[0].kind != "official", pair[0].id)
    ):
        shown.setdefault(document.id, (rendition, document))
    yield from shown.values()
