"""Whether everything still is as it says: evidence in its place, references that lead somewhere, locators that resolve,
and a graph as the declared model has it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import text
from sqlmodel import Session, col, select

from kb.domain.links import PREDICATES
from kb.domain.quotes import fold, sentence_hash
from kb.domain.terms import Caption
from kb.domain.values import RenditionKind
from kb.services.locate import QUOTED_TABLES, find_quote
from kb.storage.tables import CitationRow, EvidenceRow, LinkRow, PassageRow, RenditionRow
from kb.texts import caption

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kb.graph.store import GraphStore
    from kb.graph.vocabulary import Vocabulary


@dataclass(frozen=True)
class Finding:
    """Something that is not as it should be: what, where, and how to mend it."""

    code: str
    what: Caption
    where: str
    mend: Caption


@dataclass(frozen=True)
class VerifyReport:
    """All findings; none is good."""

    findings: list[Finding] = field(default_factory=list)


_SHOWN = 10
"""How many statements of each kind are named where the graph differs: building it anew mends them all."""
Check = Callable[[Session], Iterator[Finding]]
_AGAIN = caption("verify", "ingest_the_document_again")


def verify(session: Session, checks: Iterable[Check] | None = None) -> VerifyReport:
    """Check the whole knowledge base, or only `checks` of CHECKS."""
    return VerifyReport([finding for check in checks or CHECKS for finding in check(session)])


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
        what = caption("verify", "is_not_there", id=row.id, exact=row.exact)
        mend = caption("verify", "ingest_the_official_text_again")
        yield Finding("quote-moved", what, where, mend)
        return
    found = find_quote(row, passages)
    if found and row.sentence_hash and sentence_hash(found.sentence) != row.sentence_hash:
        what = caption("verify", "the_sentence_around_changed", id=row.id, exact=row.exact)
        yield Finding("sentence-changed", what, where, caption("verify", "read_it_and_decide_again"))


def _links(session: Session) -> Iterator[Finding]:
    """Every link has evidence, and its predicate allows the kinds it links."""
    proven = set(session.exec(select(EvidenceRow.link_id)))
    for link in session.exec(select(LinkRow).where(col(LinkRow.closed_at).is_(None))):
        name = _same(f"{link.subject} {link.predicate} {link.object}")
        if link.id not in proven:
            mend = caption("verify", "add_evidence_or_close_the")
            yield Finding("no-evidence", name, link.id, mend)
        predicate = PREDICATES.get(link.predicate)
        if predicate is None or not predicate.allows(link.subject.partition("/")[0], link.object.partition("/")[0]):
            mend = caption("verify", "choose_a_predicate_that_allows")
            yield Finding("predicate", name, link.id, mend)


def _fragments(session: Session) -> Iterator[Finding]:
    """Every citation and note marker stands in a passage that is there."""
    places = set(session.exec(select(PassageRow.rendition_id, PassageRow.fragment)))
    for citation in session.exec(select(CitationRow)):
        if (citation.rendition_id, citation.fragment) not in places:
            yield Finding("citation-lost", _same(citation.surface), citation.fragment, _AGAIN)
    marked = select(PassageRow.rendition_id, PassageRow.fragment, PassageRow.marker_fragment)
    for rendition, fragment, marker in session.exec(marked):
        if marker is not None and (rendition, marker) not in places:
            yield Finding("marker-lost", caption("verify", "note", fragment=fragment), marker, _AGAIN)


def _foreign_keys(session: Session) -> Iterator[Finding]:
    """Every reference leads to a row. Other databases than SQLite hold this themselves."""
    if session.get_bind().dialect.name != "sqlite":
        return
    for table, row, parent, _ in session.execute(text("PRAGMA foreign_key_check")):
        what = caption("verify", "row_refers_to_a_that", table=table, row=row, parent=parent)
        yield Finding("foreign-key", what, table, caption("verify", "restore_from_a_backup"))


def _shapes(session: Session) -> Iterator[Finding]:
    """The graph of everything is as the declared model says (SHACL)."""
    from kb.graph.project import project
    from kb.graph.validate import validate
    from kb.services.graph_rows import all_rows, surroundings

    around = surroundings(session)
    quads: list[Quad] = []
    for row in all_rows(session):
        try:
            quads += project([row], around)
        except (KeyError, ValueError) as fault:  # a word in none of the lists, or an address that is none
            what = caption("verify", "does_not_fit_into_the", fault=fault)
            mend = caption("verify", "choose_a_value_of_the")
            yield Finding("not-in-graph", what, getattr(row, "id", type(row).__name__), mend)
    for found in validate(quads):
        fields, mend = Caption(found.field_nl, found.field_en), Caption(found.message_nl, found.message_en)
        yield Finding("shape", fields, found.entity_id or found.node, mend)


def stored_graph(session: Session, store: GraphStore, vocabulary: Vocabulary) -> Iterator[Finding]:
    """The graph that is kept shows the database as it is, statement by statement."""
    from kb.services.graph import differences
    from kb.storage.outbox import last_number

    mend = caption("verify", "build_it_anew_kb_rebuild")
    number, last = store.number(), last_number(session)
    if number is None:
        yield Finding("graph-absent", caption("verify", "there_is_no_graph"), "graph", mend)
        return
    if number != last:
        what = caption("verify", "the_graph_shows_of_changes", number=number, last=last)
        yield Finding("graph-behind", what, "graph", mend)
        return
    try:
        missing, extra = differences(session, store.reader(), vocabulary)
    except (KeyError, ValueError):  # what does not fit into a graph is told of the record itself
        return
    for quads, nl, en in ((missing, "ontbreekt in de graaf", "is missing from the graph"),
                          (extra, "staat ten onrechte in de graaf", "should not be in the graph")):  # fmt: skip
        for quad in sorted(quads, key=str)[:_SHOWN]:
            statement = f"{quad.predicate} {quad.object}"
            yield Finding(
                "graph-differs",
                caption("verify", "differs", statement=statement, nl=nl, en=en),
                str(quad.subject),
                mend,
            )


def _same(words: str) -> Caption:
    """What is written the same in both languages."""
    return Caption(words, words)


CHECKS: tuple[Check, ...] = (_quotes, _links, _fragments, _foreign_keys, _shapes)
"""All that is checked of the database, in order; `stored_graph` checks what is kept beside it."""
