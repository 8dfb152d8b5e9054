"""`kb import rdf`: what a file of others would add to the things here, shown first, and stored only as suggestions.

Names, stages and addresses become proposals; links become links with evidence, as those that a document suggests. What
was decided, or waits already, stays as it is.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePath
from typing import TypeVar

from pyoxigraph import NamedNode, Triple
from sqlmodel import Session, col, select

from kb.domain.entity import Entity
from kb.domain.links import Evidence, Link
from kb.domain.proposals import PROPOSABLE, Proposal
from kb.domain.publications import Document
from kb.domain.quotes import fold, stable_id
from kb.domain.values import LabelKind, Origin, ProposalKind, Status
from kb.graph.foreign import Statements, statements
from kb.graph.foreign_facts import Foreign, read_facts
from kb.graph.validate import Finding, validate
from kb.graph.vocabulary import Vocabulary
from kb.services.matching import Index, Item, Match, Name, State, Thing, items, links, match_all
from kb.services.standing import statuses
from kb.storage.tables import ENTITY_TABLES, EvidenceRow, LabelRow, LinkRow, ProposalRow, StageEventRow
from kb.storage.writes import ensure_entity

T = TypeVar("T")
SHOWN = 10
"""How many of the resources that are nothing here are named."""
_NUMBERS = ("celex", "bwb")
"""Fields that hold an official number, named as the scheme of its identifier."""
_STANDS = {Status.SUGGESTED: State.WAITING, Status.REJECTED: State.REJECTED, Status.CONFIRMED: State.KNOWN}


@dataclass(frozen=True)
class File:
    """A file as it was read: its name without folders, its SHA-256 in hex, and what it says."""

    name: str
    sha256: str
    said: Foreign
    findings: tuple[Finding, ...]
    """What the shapes find wrong with the things of this installation that it speaks of; there may be none of those."""


@dataclass(frozen=True)
class AboutThing:
    """What a resource (`source`) says of a thing, which it was found to be `by` its address, number, code or name."""

    id: str
    label: str
    source: str
    by: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class LinkItem:
    """A link that a file suggests, with the statement that bears it out and the address of what makes it."""

    state: State
    subject: str
    predicate: str
    object: str
    statement: str
    source: str
    document: str
    """The address of the vocabulary or notice that the statement stands in."""


@dataclass(frozen=True)
class Uncertain:
    """A resource that may be several things, or that others (`rivals`) may be as well."""

    source: str
    label: str
    candidates: tuple[str, ...]
    rivals: tuple[str, ...]


@dataclass(frozen=True)
class ImportReport:
    """What a file would add, and how much of that was `stored` as suggestions now."""

    file: str
    sha256: str
    resources: int
    things: tuple[AboutThing, ...]
    links: tuple[LinkItem, ...]
    uncertain: tuple[Uncertain, ...]
    unmatched: int
    first_unmatched: tuple[tuple[str, str], ...]
    """Address and name of the first of them."""
    counts: dict[str, int]
    """Of the items and links, by state."""
    findings: tuple[Finding, ...]
    stored: int = 0


def read_file(data: bytes, name: str, vocabulary: Vocabulary) -> File:
    """Read an RDF file without network; raises UnreadableDocument, naming file, line and cause."""
    said = statements(data, name)
    return File(
        PurePath(name).name, hashlib.sha256(data).hexdigest(), read_facts(said), tuple(_findings(said, vocabulary))
    )


def _findings(said: Statements, vocabulary: Vocabulary) -> list[Finding]:
    own = [
        Triple(NamedNode(subject), NamedNode(property_), value)
        for subject, each in said.items()
        if subject.startswith(vocabulary.prefixes["id"])
        for property_, values in each.items()
        for value in values
    ]
    return validate(own, vocabulary) if own else []


def examine(session: Session, file: File, vocabulary: Vocabulary) -> ImportReport:
    """What `file` would add to what is known; nothing is stored."""
    index = Index(known_things(session, vocabulary))
    matches = match_all(file.said, index)
    things = tuple(sorted(_about(session, matches, index), key=lambda each: (each.id, each.source)))
    found = tuple(_links(session, file.said, matches))
    unmatched = [(match.resource.address, match.resource.label) for match in matches if not match.things]
    uncertain = tuple(
        Uncertain(match.resource.address, match.resource.label, match.things, match.rivals)
        for match in matches
        if match.things and not match.thing
    )
    states = [*(item.state for about in things for item in about.items), *(link.state for link in found)]
    return ImportReport(
        file=file.name,
        sha256=file.sha256,
        resources=len(file.said.resources),
        things=things,
        links=found,
        uncertain=uncertain,
        unmatched=len(unmatched),
        first_unmatched=tuple(unmatched[:SHOWN]),
        counts=dict(Counter(state.value for state in states)),
        findings=file.findings,
    )


def suggest(session: Session, file: File, vocabulary: Vocabulary, now: datetime) -> ImportReport:
    """Store what is new in `file` as suggestions, all of it or nothing, and say what was found. Twice adds nothing."""
    report = examine(session, file, vocabulary)
    stored = sum(_store(session, about, item, file, now) for about in report.things for item in about.items)
    stored += sum(_store_link(session, link, file, now) for link in report.links)
    session.flush()
    return replace(report, stored=stored)


def known_things(session: Session, vocabulary: Vocabulary) -> Iterator[Thing]:
    """Everything that a resource may turn out to be, with what is known of it."""
    labels = session.exec(select(LabelRow)).all()
    synonyms = _sets((each.entity_id, _name(each)) for each in labels if each.kind is not LabelKind.HIDDEN)
    hidden = _sets((each.entity_id, _name(each)) for each in labels if each.kind is LabelKind.HIDDEN)
    events = session.exec(select(StageEventRow))
    stages = _sets((each.entity_id, (each.stage, each.date, each.chosen)) for each in events if each.date)
    stands = statuses(session, (), (), None)
    matches = session.exec(select(ProposalRow).where(ProposalRow.kind == ProposalKind.EXACT_MATCH))
    addresses = _sets((each.entity_id, each.value) for each in matches if stands[each.id] is Status.CONFIRMED)
    for kind in PROPOSABLE:
        for row in session.exec(select(ENTITY_TABLES[kind])):
            assert isinstance(row, Entity)  # noqa: S101 - every kind in ENTITY_TABLES is one
            yield Thing(
                id=row.id,
                label=row.label_nl,
                scheme=getattr(row, "scheme", None),
                names=frozenset(_own_names(row)) | synonyms[row.id],
                hidden=frozenset(hidden[row.id]),
                codes=_code(row),
                identifiers=frozenset(
                    f"{field}:{number}" for field in _NUMBERS if (number := getattr(row, field, None))
                ),
                addresses=frozenset({vocabulary.thing(row.id)} | addresses[row.id]),
                stages=frozenset(stages[row.id]),
            )


def _sets(pairs: Iterable[tuple[str, T]]) -> defaultdict[str, set[T]]:
    """The second of each pair, by the first."""
    found: defaultdict[str, set[T]] = defaultdict(set)
    for key, value in pairs:
        found[key].add(value)
    return found


def _name(label: LabelRow) -> Name:
    return label.language, fold(label.text)


def _own_names(row: Entity) -> Iterator[Name]:
    yield "nl", fold(row.label_nl)
    if row.label_en:
        yield "en", fold(row.label_en)


def _code(row: Entity) -> frozenset[str]:
    """The one code of a thing; of several, each stands for a part of it only."""
    codes = (getattr(row, "code", None) or "").split()
    return frozenset(codes if len(codes) == 1 else ())


def _about(session: Session, matches: Collection[Match], index: Index) -> Iterator[AboutThing]:
    stands = statuses(session, (), (), None)
    closed = set(session.exec(select(ProposalRow.id).where(col(ProposalRow.closed_at).is_not(None))))
    standing = {id_: state for id_, state in stands.items() if id_ not in closed or state is not Status.SUGGESTED}
    seen: set[str] = set()
    for match in matches:
        if match.thing:
            found = {_proposal_id(match.thing, item): item for item in items(match, index)}
            fresh = {id_: _as_decided(item, standing.get(id_)) for id_, item in found.items() if id_ not in seen}
            seen |= fresh.keys()
            label = index.things[match.thing].label
            yield AboutThing(match.thing, label, match.resource.address, match.by, tuple(fresh.values()))


def _as_decided(item: Item, status: Status | None) -> Item:
    """`item` as it stands where it was suggested before."""
    asked = item.state in (State.NEW, State.DIFFERS)
    return replace(item, state=_STANDS[status]) if asked and status is not None else item


def _links(session: Session, said: Foreign, matches: Collection[Match]) -> Iterator[LinkItem]:
    homes = {each.address: each.scheme or each.address for each in said.resources}
    found = links(said, matches)
    ids = [Link.make_id(subject, relation.predicate, object_) for subject, relation, object_ in found]
    stands = statuses(session, ids, ())
    for link_id, (subject, relation, object_) in zip(ids, found, strict=True):
        state = _STANDS[stands[link_id]] if link_id in stands else State.NEW
        home = homes[relation.stated_by]
        yield LinkItem(state, subject, relation.predicate, object_, relation.statement, relation.stated_by, home)


def _proposal_id(entity_id: str, item: Item) -> str:
    return Proposal.make_id(entity_id, item.kind, item.value, item.language, item.date)


def _store(session: Session, about: AboutThing, item: Item, file: File, now: datetime) -> bool:
    """Add what is new; close what waits and is known by now, and open again what is not. True for a new suggestion."""
    row = session.get(ProposalRow, _proposal_id(about.id, item))
    if (
        item.state is State.KNOWN
        and row is not None
        and statuses(session, (), (), [row.id])[row.id] is Status.SUGGESTED
    ):
        row.closed_at = row.closed_at or now
    if item.state not in (State.NEW, State.DIFFERS):
        return False
    if row is not None:
        row.closed_at = None
        return True
    declared = Proposal.model_validate(
        {
            "id": _proposal_id(about.id, item),
            "entity_id": about.id,
            "kind": item.kind,
            "value": item.value,
            "language": item.language,
            "date": item.date,
            "stated_as": item.stated_as,
            "source": about.source,
            "file_name": file.name,
            "sha256": file.sha256,
            "recorded_at": now,
        }
    )
    session.add(ProposalRow(**declared.model_dump()))
    return True


def _store_link(session: Session, link: LinkItem, file: File, now: datetime) -> bool:
    """Add a link with the statement as its evidence, standing in a document for what states it."""
    if link.state is not State.NEW:
        return False
    link_id = Link.make_id(link.subject, link.predicate, link.object)
    reference = stable_id("rdf", link.document)
    document = Document(
        id=f"document/{reference}",
        label_nl=link.document,
        source=f"{file.name}, sha256 {file.sha256}",
        reference=reference,
        session=None,
        url=link.document,
    )
    ensure_entity(session, document, now)
    if session.get(LinkRow, link_id) is None:
        session.add(
            LinkRow(id=link_id, subject=link.subject, predicate=link.predicate, object=link.object, recorded_at=now)
        )
        session.flush()
    evidence = Evidence(
        id=Evidence.make_id(link_id, document.id, link.statement),
        link_id=link_id,
        document_id=document.id,
        exact=link.statement,
        occurrence=1,
        sentence_hash=None,
        fragment=re.split(r"[/#]", link.source)[-1][:120] or "statement",
        sentence=link.statement,
        found=True,
        origin=Origin.MACHINE,
        recorded_at=now,
    )
    if session.get(EvidenceRow, evidence.id) is None:
        session.add(EvidenceRow(**evidence.model_dump()))
    return True
