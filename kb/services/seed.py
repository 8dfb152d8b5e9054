"""The seeds: tables of facts with a source on every row, validated by the declared model and loaded in one transaction.

Loading twice changes nothing. A row that changed is updated, decisions are never touched, and evidence that is no longer
in the seeds is closed, not deleted.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from sqlmodel import Session, SQLModel, col, select

from kb.domain import actors, chamber, links, policy, products, publications
from kb.domain.entity import Declared, Entity
from kb.domain.quotes import check_length, stable_id
from kb.domain.values import LabelKind, Origin
from kb.errors import InvalidInput
from kb.services.locate import locate_unplaced
from kb.storage import tables as t
from kb.storage.bulk import Written

Row = dict[str, Any]
Record = tuple[type[SQLModel], Declared]
"""A table and what goes into it."""
_Key = tuple[str, tuple[Any, ...]]
"""The name of a table and the primary key of a row in it."""


@dataclass(frozen=True)
class SeedFile:
    """A file of seeds: its name or pattern, its columns, and the records that one row stands for."""

    pattern: str
    columns: tuple[str, ...]
    records: Callable[[Row], Iterator[Record]]
    optional: tuple[str, ...] = ()
    """Columns that may be missing."""


@dataclass(frozen=True)
class _Place:
    """Where a row stands, for messages: `links.csv:14`."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


_DERIVED = {"id", "recorded_at", "closed_at", "found", "sentence", "origin", "link_id", "prefix", "suffix"}
_QUOTED = ("document_id", "fragment", "exact", "occurrence", "sentence_hash")
_EPOCH = datetime.fromisoformat("2000-01-01T00:00:00+00:00")
"""Stands in for the time of recording until a row is stored: it is no part of what the seeds say."""


def _plain(pattern: str, table: type[SQLModel], model: type[Declared]) -> SeedFile:
    """A file whose columns are the fields of one declared class."""

    def records(row: Row) -> Iterator[Record]:
        yield table, model.model_validate({**_recorded(model), **row})

    return SeedFile(pattern, tuple(name for name in model.model_fields if name != "recorded_at"), records)


def _recorded(model: type[Declared]) -> Row:
    return {"recorded_at": _EPOCH} if "recorded_at" in model.model_fields else {}


def _with_id(
    pattern: str, table: type[SQLModel], model: type[Declared], prefix: str, *key: str, extra: Row | None = None
) -> SeedFile:
    """A file whose rows get an id that follows from the columns in `key`."""

    def records(row: Row) -> Iterator[Record]:
        identity = stable_id(prefix, *(row.get(name) for name in key))
        yield table, model.model_validate({"id": identity, **_recorded(model), **(extra or {}), **row})

    return SeedFile(pattern, tuple(name for name in model.model_fields if name not in _DERIVED), records)


_CURATED = {"recorded_at": _EPOCH, "origin": Origin.CURATED}


def _observation(row: Row) -> Iterator[Record]:
    yield t.ObservationRow, policy.Observation.model_validate({**_CURATED, **row})


def _country(row: Row) -> Iterator[Record]:
    names = filter(None, str(row.pop("adjectives_nl", None) or "").split("|"))
    yield t.CountryRow, actors.Country.model_validate({**row, "code": row["id"].partition("/")[2]})
    for name in dict.fromkeys(names):
        label = {"entity_id": row["id"], "language": "nl", "text": name, "kind": LabelKind.HIDDEN, "exact_case": True}
        yield t.LabelRow, actors.Label.model_validate({**label, "source": row["source"]})


def _claim(row: Row) -> Iterator[Record]:
    about = str(row.pop("about")).split()
    claim_id = policy.Claim.make_id(row["document_id"], row["stance"], row["exact"], int(row.get("occurrence") or 1))
    yield t.ClaimRow, policy.Claim.model_validate({"id": claim_id, **_CURATED, **row})
    for entity in about:
        yield t.ClaimSubjectRow, policy.ClaimSubject(claim_id=claim_id, entity_id=entity)


def _link(row: Row) -> Iterator[Record]:
    names = ("subject", "predicate", "object", "answer", "valid_from", "valid_to")
    statement = {name: row.pop(name) for name in names if name in row}
    draft = links.Link.model_validate({"id": "l-draft", "recorded_at": _EPOCH, **statement})
    link_id = links.Link.make_id(draft.subject, draft.predicate, draft.object, draft.valid_from)
    yield t.LinkRow, draft.model_copy(update={"id": link_id})
    evidence_id = links.Evidence.make_id(link_id, row["document_id"], row["exact"], int(row.get("occurrence") or 1))
    yield t.EvidenceRow, links.Evidence.model_validate({"id": evidence_id, "link_id": link_id, **_CURATED, **row})


FILES: tuple[SeedFile, ...] = (
    _plain("regions.csv", t.RegionRow, actors.Region),
    SeedFile("countries.csv", ("id", "label_nl", "label_en", "adjectives_nl", "source"), _country),
    _plain("actors.csv", t.ActorRow, actors.Actor),
    _plain("portfolios.csv", t.PortfolioRow, actors.Portfolio),
    _plain("recesses.csv", t.RecessRow, actors.Recess),
    _plain("documents.csv", t.DocumentRow, publications.Document),
    _plain("dependencies.csv", t.DependencyRow, products.Dependency),
    _plain("products.csv", t.ProductRow, products.Product),
    _plain("criteria.csv", t.CriterionRow, products.Criterion),
    _plain("instruments.csv", t.InstrumentRow, policy.Instrument),
    _plain("measures.csv", t.MeasureRow, policy.Measure),
    _with_id("stages.csv", t.StageEventRow, policy.StageEvent, "s", "entity_id", "stage", "date", "source"),
    _plain("motions.csv", t.MotionRow, policy.Motion),
    _plain("movers.csv", t.MotionMoverRow, policy.MotionMover),
    _plain("dicta.csv", t.DictumRow, policy.Dictum),
    _plain("requests.csv", t.RequestRow, policy.Request),
    _with_id("deadlines.csv", t.DeadlineRow, policy.Deadline, "t", "request_id", "as_said", "source"),
    _plain("labels.csv", t.LabelRow, actors.Label),
    _plain("*/document_actors.csv", t.DocumentActorRow, actors.DocumentActor),
    SeedFile("*/observations.csv", tuple(n for n in policy.Observation.model_fields if n not in _DERIVED - {"id"}), _observation),
    _with_id("relations.csv", t.ChamberRelationRow, chamber.ChamberRelation, "x", "subject", "kind", "object"),
    _with_id("*/decisions.csv", t.DecisionStepRow, chamber.DecisionStep, "s", "motion_id", "value", "source"),
    _with_id("*/assessments.csv", t.AssessmentRow, policy.Assessment, "a", "request_id", "by", "date"),
    SeedFile("*/claims.csv", ("stance", "about", "actor_id", "date", *_QUOTED), _claim),
    _with_id("*/follow_ups.csv", t.FollowUpRow, policy.FollowUp, "f", "entity_id", "document_id", "exact", extra=_CURATED),
    SeedFile("*/links.csv", ("subject", "predicate", "object", "answer", "valid_from", "valid_to", *_QUOTED, "supports"), _link),
)  # fmt: skip
"""Every file there is, in the order in which rows may refer to each other."""

_KEPT = {"recorded_at", "closed_at", "sentence", "found"}
"""What a stored row knows better than the seeds do; and, once its words were found, the fragment they were last seen in."""
_WORDS = {"document_id", "exact", "occurrence"}


def load_seeds(session: Session, folder: Path, *, now: datetime) -> Written:
    """Load every file of `folder` into the database; the caller's transaction holds all of it or nothing.

    What is told of it counts records. Raises InvalidInput naming file, line, column and what is expected.
    """
    if not folder.is_dir():
        raise InvalidInput(f"{folder}: there is no such folder of seeds; check the setting seeds_dir")
    report, seen = Written(), dict[_Key, _Place]()
    for file in FILES:
        for path in sorted(folder.glob(file.pattern)):
            for place, row in read_rows(path, file, str(path.relative_to(folder))):
                for table, record in _records(file, row, place):
                    _store(session, table, record, place, seen, report, now)
        session.flush()
    _close_dropped(session, seen, report, now)
    session.flush()
    locate_unplaced(session)
    return report


def read_rows(path: Path, file: SeedFile, name: str) -> Iterator[tuple[_Place, Row]]:
    """The rows of a file with where each stands; empty cells are left out. Raises InvalidInput for wrong columns."""
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines, strict=True)
        header = reader.fieldnames or []
        unknown = [column for column in header if column not in file.columns]
        if unknown:
            raise InvalidInput(f"{name}:1: column {unknown[0]!r} is not known here; expected {', '.join(file.columns)}")
        for row in reader:
            place = _Place(name, reader.line_num)
            if None in row or None in row.values():
                raise InvalidInput(
                    f"{place}: the row has not {len(header)} cells as the header has; check quotes and commas"
                )
            yield place, {key: value for key, value in row.items() if value != ""}


def _records(file: SeedFile, row: Row, place: _Place) -> list[Record]:
    try:
        for column in ("exact", "quote"):
            check_length(row.get(column, ""), f"{place}: column {column}")
        records = list(file.records(dict(row)))
    except ValidationError as fault:
        first = fault.errors()[0]
        column = ".".join(map(str, first["loc"])) or "row"
        raise InvalidInput(f"{place}: column {column}: {first['msg']} (found {first['input']!r})") from fault
    except KeyError as fault:
        raise InvalidInput(f"{place}: column {fault.args[0]} is missing or empty; it needs a value") from fault
    except InvalidInput as fault:
        raise fault if str(fault).startswith(str(place)) else InvalidInput(f"{place}: {fault}") from fault
    for _, record in records:
        if isinstance(record, Entity) and not record.id.startswith(f"{record.kind}/"):
            raise InvalidInput(f"{place}: column id: {record.id!r} is no {record.kind}; expected {record.kind}/…")
    return records


def _store(
    session: Session,
    table: type[SQLModel],
    record: Declared,
    place: _Place,
    seen: dict[_Key, _Place],
    report: Written,
    now: datetime,
) -> None:
    name = str(table.__tablename__)
    key = tuple(getattr(record, column.name) for column in table.__table__.primary_key)  # type: ignore[attr-defined]
    first = seen.setdefault((name, key), place)
    if first is not place and first != place:
        if name == "link":  # one link, several pieces of evidence
            return
        raise InvalidInput(f"{place}: {name} {'/'.join(map(str, key))} is there already, at {first}; give one row")
    _check_references(session, table, record, place)
    row = session.get(table, key)
    if row is None:
        _add(session, table, record, now)
        report.added += 1
        return
    if _change(row, record):
        report.changed += 1
    else:
        report.unchanged += 1


def _change(row: SQLModel, record: Declared) -> bool:
    """Make the row say what the seeds say; returns whether it said something else."""
    kept = set(_KEPT)
    if getattr(row, "found", None):
        kept.add("fragment")
    if getattr(record, "sentence_hash", None) is None:  # the seeds do not say; the official text does
        kept.add("sentence_hash")
    changes = {
        name: getattr(record, name)
        for name in type(record).model_fields
        if name not in kept and getattr(row, name) != getattr(record, name)
    }
    if getattr(row, "closed_at", None) is not None:
        changes["closed_at"] = None
    if changes.keys() & _WORDS:  # other words: where they stand is not known yet
        changes |= {"found": None, "sentence": None, "sentence_hash": getattr(record, "sentence_hash", None)}
    for name, value in changes.items():
        setattr(row, name, value)
    return bool(changes)


def _add(session: Session, table: type[SQLModel], record: Declared, now: datetime) -> None:
    values = {f: getattr(record, f) for f in type(record).model_fields}
    if "recorded_at" in values:
        values["recorded_at"] = now
    if isinstance(record, Entity):
        session.add(t.RegisteredRow(id=record.id, kind=type(record).kind, recorded_at=now))
        session.flush()
    session.add(table(**values))
    session.flush()


def _check_references(session: Session, table: type[SQLModel], record: Declared, place: _Place) -> None:
    """Every id that a row names must be there; raises InvalidInput naming the column."""
    for column in table.__table__.columns:  # type: ignore[attr-defined]
        value = getattr(record, column.name)
        for key in column.foreign_keys:
            target = _TABLES[key.column.table.name]
            own = isinstance(record, Entity) and column.name == "id"
            if value is not None and not own and session.get(target, value) is None:
                raise InvalidInput(f"{place}: column {column.name}: {value!r} is not known; add it, or correct the id")


_TABLES: dict[str, type[SQLModel]] = {
    str(row.__tablename__): row
    for row in vars(t).values()
    if isinstance(row, type) and issubclass(row, SQLModel) and hasattr(row, "__table__")
}


def _close_dropped(session: Session, seen: Collection[_Key], report: Written, now: datetime) -> None:
    """Close what was curated and is no longer in the seeds. A link whose evidence is all closed is not shown any more."""
    for table in (t.EvidenceRow, t.ClaimRow, t.FollowUpRow):
        rows: Iterable[Any] = session.exec(
            select(table).where(table.origin == Origin.CURATED, col(table.closed_at).is_(None))
        )
        for row in rows:
            if (table.__tablename__, (row.id,)) not in seen:
                row.closed_at = now
                report.closed += 1
    _drop_subjects(session, seen, report)


def _drop_subjects(session: Session, seen: Collection[_Key], report: Written) -> None:
    """What a standing claim is about is part of its row in the seeds: a thing taken from it there is taken from it here."""
    for subject in session.exec(select(t.ClaimSubjectRow)):
        of_seeds = ("claim", (subject.claim_id,)) in seen
        if of_seeds and ("claim_subject", (subject.claim_id, subject.entity_id)) not in seen:
            session.delete(subject)
            report.changed += 1
