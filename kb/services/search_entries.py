"""From rows to what the search index holds: an entry for each thing and for each passage of every rendition."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any, NamedTuple

from sqlmodel import Session, SQLModel, col, select

from kb.domain.entity import Entity
from kb.domain.identifiers import parse_identifier
from kb.domain.quotes import whole_passage
from kb.errors import UnknownIdentifier
from kb.search.analysis import LANGUAGES, Language, squashed
from kb.search.port import Entry
from kb.services.locate import QUOTED_TABLES
from kb.storage.tables import (
    ENTITY_TABLES,
    CitationRow,
    CitationTargetRow,
    DocumentRow,
    EvidenceRow,
    LabelRow,
    PassageRow,
    RenditionRow,
)

_IDENTIFIERS = ("reference", "celex", "com", "procedure", "bwb", "dossier", "code", "identifier")
"""Fields of entities that people type to go straight to the thing."""
_BODY = ("definition_nl", "definition_en", "quote", "of_nl", "of_en", "sentence", "exact", "addressee", "party")
"""Fields of entities whose words are searched, beside their names."""
_HEADING = "heading"
PARTS = ("passage", "note")
"""The kinds of entry that the passages of a document make."""
_QUOTED_KINDS = {table.__tablename__: table for table in QUOTED_TABLES}


class Changed(NamedTuple):
    """What has to change in an index: entries as they are now, and keys of what is no more."""

    entries: list[Entry]
    removed: set[str]


def all_entries(session: Session) -> Iterator[Entry]:
    """An entry for everything that can be found."""
    for table in ENTITY_TABLES.values():
        yield from _things(session, table, session.exec(select(table)).all())
    for found in session.exec(_renditions()).all():
        yield from _passages(session, *found)


def entries_of(session: Session, owners: Collection[str]) -> Changed:
    """The entries that may differ after a change in `owners` (`kb.storage.outbox.owner`)."""
    things = {each for each in owners if each.partition("/")[0] in ENTITY_TABLES}
    documents = {each for each in things if each.startswith("document/")} | _quoted_documents(session, owners)
    renditions = {each.partition("/")[2] for each in owners if each.startswith("rendition/")}
    entries = [entry for kind in ENTITY_TABLES for entry in _things_of(session, kind, things)]
    wanted = col(RenditionRow.document_id).in_(documents) | col(RenditionRow.id).in_(renditions)
    read = session.exec(_renditions().where(wanted)).all()
    passages = [entry for found in read for entry in _passages(session, *found)]
    return Changed(entries + passages, things - {entry.key for entry in entries})


def _renditions() -> Any:
    """Id and language of renditions (not their characters, which are long), with their documents."""
    query = select(RenditionRow.id, RenditionRow.language, DocumentRow)
    return query.where(RenditionRow.document_id == DocumentRow.id).order_by(col(RenditionRow.id))


def _quoted_documents(session: Session, owners: Iterable[str]) -> set[str]:
    """The documents that changed records quote."""
    by_kind: dict[str, set[str]] = defaultdict(set)
    for owner in owners:
        kind, _, id_ = owner.partition("/")
        by_kind[kind].add(owner if kind == "observation" else id_)
    return {
        document
        for kind, table in _QUOTED_KINDS.items()
        if by_kind[kind]
        for document in session.exec(select(table.document_id).where(col(table.id).in_(by_kind[kind])))
    }


# --- things -----------------------------------------------------------------------------------------------------------


def _things_of(session: Session, kind: str, ids: set[str]) -> Iterator[Entry]:
    wanted = {each for each in ids if each.startswith(f"{kind}/")}
    if wanted:
        table: Any = ENTITY_TABLES[kind]
        yield from _things(session, table, session.exec(select(table).where(col(table.id).in_(wanted))).all())


def _things(session: Session, table: type[SQLModel], rows: Iterable[Any]) -> Iterator[Entry]:
    key: Any = table.id  # type: ignore[attr-defined]
    labels = session.exec(select(LabelRow).where(col(LabelRow.entity_id).in_(select(key))).order_by(col(LabelRow.text)))
    names: dict[str, list[LabelRow]] = defaultdict(list)
    for label in labels:
        names[label.entity_id].append(label)
    for row in rows:
        if getattr(row, "closed_at", None) is None:
            yield _thing(row, names[row.id])


def _thing(row: Entity, labels: Iterable[LabelRow]) -> Entry:
    body: dict[Language, list[str]] = {"nl": [], "en": []}
    for name in _BODY:
        if value := getattr(row, name, None):
            body["en" if name.endswith("_en") else "nl"].append(str(value))
    names: dict[Language, list[str]] = {"nl": [], "en": []}
    for label in labels:
        names["en" if label.language == "en" else "nl"].append(label.text)
    return Entry(
        key=row.id,
        group=row.id,
        id=row.id,
        kind=row.kind,
        title=row.label_nl,
        titles={"nl": row.label_nl, "en": row.label_en or ""},
        names={language: "\n".join(names[language]) for language in LANGUAGES},
        body={language: " · ".join(body[language]) for language in LANGUAGES},
        identifiers=tuple(sorted(_spellings(_own_numbers(row)))),
    )


def _own_numbers(row: Entity) -> Iterator[str]:
    for name in _IDENTIFIERS:
        value = getattr(row, name, None)
        if value and name == "code":
            yield from str(value).split()
        elif value:
            yield str(value)


def _spellings(numbers: Iterable[str]) -> set[str]:
    """Official numbers squashed: as they are, in their canonical form, and without its scheme (`kst-`, `celex:`)."""
    found = set()
    for number in numbers:
        try:
            official = parse_identifier(number)
        except UnknownIdentifier:
            official = number
        bare = official.partition("-" if official.startswith("kst-") else ":")[2]
        found |= {squashed(number), squashed(official), squashed(bare)}
    return found - {""}


# --- passages ---------------------------------------------------------------------------------------------------------


def _passages(session: Session, rendition: str, written_in: str, document: DocumentRow) -> Iterator[Entry]:
    """The passages of a rendition, each under the document's name and its own heading."""
    query = select(PassageRow).where(PassageRow.rendition_id == rendition).order_by(col(PassageRow.ordinal))
    rows = session.exec(query).all()
    headings = {row.fragment: row.text for row in rows if row.kind == _HEADING}
    quoted = _quoted_fragments(session, document.id)
    cited = _cited(session, rendition)
    language: Language = "en" if written_in == "en" else "nl"
    for row in rows:
        if row.kind == _HEADING:
            continue
        kind = "note" if row.kind == "note" else "passage"
        heading = headings.get(row.section or "", "")
        yield Entry(
            key=f"{rendition}#{row.fragment}",
            group=passage_group(rendition, kind, row.fragment if row.fragment in quoted else None),
            id=document.id,
            kind=kind,
            title=f"{document.label_nl} – {heading}" if heading else document.label_nl,
            titles={},
            names={},
            body={language: row.text},
            heading=heading,
            context={"nl": document.label_nl, "en": document.label_en or ""},
            language=language,
            fragment=row.fragment,
            mentions=tuple(sorted(_spellings(cited[row.fragment]))),
        )


def passage_group(rendition_id: str, kind: str, fragment: str | None = None) -> str:
    """The group of a passage: those of one kind in one rendition share their facets, but for those that are quoted."""
    return f"{rendition_id}#{kind}#{fragment}" if fragment else f"{rendition_id}#{kind}"


def _quoted_fragments(session: Session, document_id: str) -> set[str]:
    """The passages of a document that evidence is quoted from, or ever was."""
    query = select(EvidenceRow.fragment).where(EvidenceRow.document_id == document_id)
    return {whole_passage(fragment) for fragment in session.exec(query.distinct())}


def _cited(session: Session, rendition_id: str) -> dict[str, list[str]]:
    """The official numbers that each passage cites."""
    query = select(CitationRow.fragment, CitationTargetRow.reference).join(
        CitationTargetRow, col(CitationTargetRow.citation_id) == CitationRow.id
    )
    found: dict[str, list[str]] = defaultdict(list)
    for fragment, reference in session.exec(query.where(CitationRow.rendition_id == rendition_id)):
        found[whole_passage(fragment)].append(reference)
    return found
