"""Taking the Chamber's records into the knowledge base: motions with their decisions and votes, commitments, members, sittings.

Records are kept as they came, some thousands in a transaction, and what they mean is worked out from all that is known by
then: so they may come in any order and in several files, and an import that was cut off is simply run again.
"""

from __future__ import annotations

import gc
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path

from pydantic import ValidationError
from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, col, select

from kb.domain.actors import Actor, Label
from kb.domain.chamber import DecisionStep, Vote, Zaak
from kb.domain.due import Setting, due
from kb.domain.entity import Declared
from kb.domain.policy import Deadline, Dictum, MotionMover, Request
from kb.domain.publications import Document
from kb.domain.values import ActorType
from kb.services.chamber_actors import Members
from kb.services.chamber_motions import MotionFacts, files, motion_facts
from kb.services.chamber_names import activity, commitment, commitment_relations, full_name, party_id
from kb.services.chamber_records import affected, joined, keep, removed_numbers
from kb.sources.tweede_kamer.client import Page, pages
from kb.sources.tweede_kamer.edmx import Schema, differences
from kb.sources.tweede_kamer.joins import Joins
from kb.sources.tweede_kamer.read import read_bytes, read_path
from kb.sources.tweede_kamer.record import SERVICE, ChamberRecord, Read, Skipped
from kb.sources.tweede_kamer.values import unseen
from kb.storage import tables as t
from kb.storage.bulk import Bulk
from kb.storage.database import reading, writing

BATCH = 4_000
"""Records in a transaction."""
_EXAMPLES = 100
_PARTS = (Dictum, Request, Deadline)
"""What the published text of a motion consists of: an editor's reading of it stays as it is."""
_TABLES: dict[type[Declared], type[SQLModel]] = {
    Document: t.DocumentRow, Label: t.LabelRow, Zaak: t.ZaakRow, DecisionStep: t.DecisionStepRow, Vote: t.VoteRow,
    Dictum: t.DictumRow, Request: t.RequestRow, Deadline: t.DeadlineRow,
}  # fmt: skip


@dataclass
class ImportReport:
    """What an import did, and what it could not do and why."""

    records: Counter[str] = field(default_factory=Counter)
    """Read, by kind."""
    fates: Counter[str] = field(default_factory=Counter)
    """What became of them: `new`, `changed`, `unchanged`, `older`, `removed`."""
    skipped: Counter[str] = field(default_factory=Counter)
    """Why records were left out, and how often."""
    first_skipped: list[Skipped] = field(default_factory=list)
    unseen: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Values that no table knows: field and value. They are kept."""
    conflicts: dict[str, str] = field(default_factory=dict)
    """Motions of which the title and the signatures name different movers, and how both read."""
    without_paper: set[str] = field(default_factory=set)
    """Zaken of motions whose paper the records do not tell yet; they are kept, and become motions once they do."""
    double_votes: int = 0
    schema: list[str] = field(default_factory=list)
    """What is read here and the service does not describe any more."""
    added: int = 0
    """Rows, as are the next three."""
    changed: int = 0
    unchanged: int = 0
    closed: int = 0


class Importer:
    """One import; `progress` is told how many records are done after each transaction."""

    def __init__(
        self, engine: Engine, now: Callable[[], datetime], progress: Callable[[int], None] | None = None
    ) -> None:
        self.report = ImportReport()
        self._engine, self._now, self._progress = engine, now, progress

    def take(self, reads: Iterable[Read]) -> ImportReport:
        """Store the records of a source, in as many transactions as it takes; returns the report so far."""
        source = iter(reads)
        while batch := list(islice(source, BATCH)):
            with _collecting_later(), writing(self._engine) as session:
                self.store(session, batch)
            if self._progress:
                self._progress(self.report.records.total())
        return self.report

    def take_path(self, path: Path) -> ImportReport:
        """Store what a file or folder holds; see `kb.sources.tweede_kamer.read.read_path`."""
        return self.take(read_path(path, self._described))

    def take_pages(self, address: str, sleep: Callable[[float], None] = time.sleep) -> ImportReport:
        """Store page after page from an address; where it stopped before, it goes on from there.

        With the page is noted where the next one is: a feed that has come to its end goes on with what is new then.
        """
        with reading(self._engine) as session:
            noted = session.get(t.CheckpointRow, address)
            start = noted.next if noted else address
        for page in pages(start, sleep):
            with writing(self._engine) as session:
                self.store(session, list(read_bytes(page.body, page.address, self._described)))
                self._note(session, address, page)
            if self._progress:
                self._progress(self.report.records.total())
        return self.report

    def _note(self, session: Session, address: str, page: Page) -> None:
        if page.next:
            session.merge(t.CheckpointRow(address=address, next=page.next, recorded_at=self._now()))
        elif noted := session.get(t.CheckpointRow, address):
            session.delete(noted)

    def _described(self, schema: Schema) -> None:
        self.report.schema += differences(schema)
        self.report.records["$metadata"] += 1

    def store(self, session: Session, batch: Collection[Read]) -> None:
        """Store some records in the caller's transaction."""
        records = [each for each in batch if isinstance(each, ChamberRecord)]
        for skipped in (each for each in batch if isinstance(each, Skipped)):
            self._skip(skipped)
        for record in records:
            self.report.records[record.entity] += 1
            self.report.unseen.update(unseen(record.entity, record.fields))
        fates, touched = keep(session, records)
        self.report.fates += fates
        if touched:
            targets = affected(session, touched)
            self._derive(session, joined(session, targets), targets)
        self.report.conflicts |= _conflicts(session, {r.number for r in records if r.entity == "Zaak" and r.number})

    def _skip(self, skipped: Skipped) -> None:
        self.report.skipped[skipped.why] += 1
        if len(self.report.first_skipped) < _EXAMPLES:
            self.report.first_skipped.append(skipped)

    def _derive(self, session: Session, joins: Joins, targets: set[str]) -> None:
        bulk = Bulk(session, self._now(), SERVICE)
        self._put_members(bulk, session, joins, targets)
        self._put_parties(bulk, joins, targets)
        self._put_motions(bulk, session, list(self._facts(joins, targets)))
        tables: dict[str, type[SQLModel]] = {"Toezegging": t.CommitmentRow, "Activiteit": t.ActivityRow}
        for node in (node for kind in tables for node in joins.of(kind)):
            with self._told_if_odd(node.address):
                if record := commitment(joins, node) if node.entity == "Toezegging" else activity(node):
                    bulk.put(tables[node.entity], record)
        for relation in commitment_relations(joins):
            bulk.put(t.ChamberRelationRow, relation)
        bulk.all_of(t.ZaakRow, "number", removed_numbers(session, "Zaak", targets))
        written = bulk.flush()
        for name in ("added", "changed", "unchanged", "closed"):
            setattr(self.report, name, getattr(self.report, name) + getattr(written, name))

    def _facts(self, joins: Joins, targets: set[str]) -> Iterator[MotionFacts]:
        for file in files(joins):
            if not any(node.id in targets for node in file.nodes):
                continue
            facts = None
            with self._told_if_odd(file.source):
                facts = motion_facts(joins, file)
            if facts is None:
                self.report.without_paper.add(file.number)
            else:
                self.report.without_paper.discard(file.number)
                self.report.double_votes += facts.doubles
                yield facts

    @contextmanager
    def _told_if_odd(self, where: str) -> Iterator[None]:
        """Leave out what a record has that the model does not allow, and tell it: the record itself is kept."""
        try:
            yield
        except ValidationError as fault:
            first = fault.errors()[0]
            self._skip(Skipped(where, f"{'.'.join(map(str, first['loc'])) or 'record'}: {first['msg']}"))

    def _put_members(self, bulk: Bulk, session: Session, joins: Joins, targets: set[str]) -> None:
        """Members of whom the record itself came."""
        persons = [full_name(node) for node in joins.of("Persoon") if node.id in targets]
        known = [person for person in persons if person]
        members = Members(session, known)
        for person in known:
            with self._told_if_odd(person.source or person.name):
                bulk.put(t.ActorRow, members.of(person))

    def _put_parties(self, bulk: Bulk, joins: Joins, targets: set[str]) -> None:
        for node in joins.of("Fractie"):
            short, long = node.text("Afkorting"), node.text("NaamNL")
            if node.id in targets and (name := long or short):
                with self._told_if_odd(node.address):
                    actor = Actor(
                        id=party_id(short or name), label_nl=name, label_en=node.text("NaamEN"), type=ActorType.PARTY,
                        identifier=node.text("Nummer"), source=node.address,
                    )  # fmt: skip
                    bulk.put(t.ActorRow, actor)

    def _put_motions(self, bulk: Bulk, session: Session, found: list[MotionFacts]) -> None:
        curated = _curated(session, [facts.motion.id for facts in found])
        recesses = tuple(session.exec(select(t.RecessRow)))
        members = Members(session, [mover for facts in found for mover in facts.movers])
        for facts in found:
            edited = facts.motion.id in curated
            bulk.put(t.MotionRow, facts.motion)
            for record in facts.records:
                if not (edited and isinstance(record, _PARTS)):
                    bulk.put(
                        _TABLES[type(record)], _dated(record, recesses) if isinstance(record, Deadline) else record
                    )
            for relation in facts.relations:
                bulk.put(t.ChamberRelationRow, relation)
            if not edited:
                with self._told_if_odd(facts.motion.source):
                    _put_movers(bulk, members, facts)
        ids = {facts.motion.id for facts in found}
        for table in (t.ZaakRow, t.DecisionStepRow, t.MotionMoverRow):
            bulk.all_of(table, "motion_id", ids)
        steps = {r.id for facts in found for r in facts.records if isinstance(r, DecisionStep)}
        bulk.all_of(t.VoteRow, "step_id", steps)
        bulk.all_of(t.ChamberRelationRow, "source", {facts.motion.source for facts in found})


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Leave cyclic garbage until a batch is done: looking for it among so many live records takes a sixth of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _dated(term: Deadline, recesses: tuple[t.RecessRow, ...]) -> Deadline:
    """A term with its last day, where a rule gives one."""
    day = due(term.as_said, Setting(term.set_on, recesses)) if term.set_on else None
    return term.model_copy(update={"due": day.date, "rule": day.rule}) if day else term


def _put_movers(bulk: Bulk, members: Members, facts: MotionFacts) -> None:
    for ordinal, mover in enumerate(facts.movers, start=1):
        actor = members.of(mover)
        bulk.put(t.ActorRow, actor)
        moved = MotionMover(
            motion_id=facts.motion.id, ordinal=ordinal, actor_id=actor.id, named=mover.named, source=facts.motion.source
        )
        bulk.put(t.MotionMoverRow, moved)


def _curated(session: Session, ids: Collection[str]) -> set[str]:
    """Those motions that an editor entered."""
    query = select(t.MotionRow.id).where(col(t.MotionRow.id).in_(ids), ~col(t.MotionRow.source).startswith(SERVICE))
    return set(session.exec(query))


def _conflicts(session: Session, numbers: Collection[str]) -> dict[str, str]:
    query = select(t.ZaakRow.motion_id, t.ZaakRow.conflict).where(
        col(t.ZaakRow.number).in_(numbers), col(t.ZaakRow.closed_at).is_(None), col(t.ZaakRow.conflict).is_not(None)
    )
    return {motion: str(why) for motion, why in session.exec(query)}
