"""Whether everything still is as it says: evidence in its place, references that lead somewhere, locators that resolve."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import text
from sqlmodel import Session, col, select

from kb.domain.links import PREDICATES
from kb.domain.quotes import fold, sentence_hash
from kb.domain.values import RenditionKind
from kb.services.locate import QUOTED_TABLES, find_quote
from kb.storage.tables import CitationRow, EvidenceRow, LinkRow, PassageRow, RenditionRow


@dataclass(frozen=True)
class Finding:
    """Something that is not as it should be: what, where, and how to mend it."""

    code: str
    what: str
    where: str
    mend: str


@dataclass(frozen=True)
class VerifyReport:
    """All findings; none is good."""

    findings: list[Finding] = field(default_factory=list)


def verify(session: Session) -> VerifyReport:
    """Check the whole knowledge base."""
    checks = (_quotes, _links, _fragments, _foreign_keys)
    return VerifyReport([finding for check in checks for finding in check(session)])


def _quotes(session: Session) -> Iterator[Finding]:
    """Every quote on a document whose official text is loaded stands in its passage, in the sentence it had."""
    current = select(RenditionRow).where(
        RenditionRow.kind == RenditionKind.OFFICIAL, col(RenditionRow.closed_at).is_(None)
    )
    for rendition in session.exec(current):
        passages = session.exec(
            select(PassageRow).where(PassageRow.rendition_id == rendition.id).order_by(col(PassageRow.ordinal))
        ).all()
        by_fragment = {passage.fragment: passage for passage in passages}
        for table in QUOTED_TABLES:
            rows: Iterable[Any] = session.exec(select(table).where(table.document_id == rendition.document_id))
            for row in rows:
                if getattr(row, "closed_at", None) is None:
                    yield from _quote(row, by_fragment.get(row.fragment), passages)


def _quote(row: Any, passage: PassageRow | None, passages: Iterable[PassageRow]) -> Iterator[Finding]:
    where = f"{row.document_id.partition('/')[2]}#{row.fragment}"
    if passage is None or fold(row.exact) not in fold(passage.text):
        yield Finding("quote-moved", f"{row.id} «{row.exact}» is not there", where, "ingest the official text again")
        return
    found = find_quote(row, passages)
    if found and row.sentence_hash and sentence_hash(found.sentence) != row.sentence_hash:
        yield Finding(
            "sentence-changed",
            f"{row.id}: the sentence around «{row.exact}» changed",
            where,
            "read it and decide again",
        )


def _links(session: Session) -> Iterator[Finding]:
    """Every link has evidence, and its predicate allows the kinds it links."""
    proven = set(session.exec(select(EvidenceRow.link_id)))
    for link in session.exec(select(LinkRow).where(col(LinkRow.closed_at).is_(None))):
        name = f"{link.subject} {link.predicate} {link.object}"
        if link.id not in proven:
            yield Finding("no-evidence", name, link.id, "add evidence, or close the link")
        predicate = PREDICATES.get(link.predicate)
        if predicate is None or not predicate.allows(link.subject.partition("/")[0], link.object.partition("/")[0]):
            yield Finding("predicate", name, link.id, "choose a predicate that allows these kinds")


def _fragments(session: Session) -> Iterator[Finding]:
    """Every citation and note marker stands in a passage that is there."""
    places = set(session.exec(select(PassageRow.rendition_id, PassageRow.fragment)))
    for citation in session.exec(select(CitationRow)):
        if (citation.rendition_id, citation.fragment) not in places:
            yield Finding("citation-lost", citation.surface, citation.fragment, "ingest the document again")
    marked = select(PassageRow.rendition_id, PassageRow.fragment, PassageRow.marker_fragment)
    for rendition, fragment, marker in session.exec(marked):
        if marker is not None and (rendition, marker) not in places:
            yield Finding("marker-lost", f"note {fragment}", marker, "ingest the document again")


def _foreign_keys(session: Session) -> Iterator[Finding]:
    """Every reference leads to a row. Other databases than SQLite hold this themselves."""
    if session.get_bind().dialect.name != "sqlite":
        return
    for table, row, parent, _ in session.execute(text("PRAGMA foreign_key_check")):
        yield Finding(
            "foreign-key", f"{table} row {row} refers to a {parent} that is not there", table, "restore from a backup"
        )
