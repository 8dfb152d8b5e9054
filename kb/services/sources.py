"""Where the facts come from: every source, what comes from it, and when that became known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date as Date
from datetime import datetime
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Select, func, inspect, null
from sqlalchemy import select as columns
from sqlmodel import Session, SQLModel, col, select

from kb.domain.alphabet import order
from kb.domain.dutch import fold
from kb.domain.entity import Declared, Entity, Recorded
from kb.domain.identifiers import parse_identifier
from kb.domain.links import Quoted
from kb.domain.terms import Language, Term
from kb.domain.timeline import NOW, Moment
from kb.errors import UnknownIdentifier
from kb.services.lookup import Lookup, known
from kb.services.paging import Key
from kb.services.views.things import Ref
from kb.storage.tables import DocumentRow, EvidenceRow, LinkRow, RegisteredRow

PAGE = 100
"""How many sources, or facts of one source, a page shows."""
_ABOUT = ("entity_id", "request_id", "motion_id", "subject", "actor_id", "document_id")
"""Columns that tell what a record that is no thing itself is about; the first that it has."""
_ADDRESS = re.compile(r"https?://[^\s;()]+")
_BETWEEN = re.compile(r";(?![^()]*\))")
"""What parts sources: a semicolon that stands in no brackets."""
_REMARK = re.compile(r"\s*\([^()]*\)$")


@dataclass
class SourceView:
    """A source: a document, a site, or what an editor calls it; with what comes from it, by the name of the record."""

    key: str
    """What it is asked by: the id of the document, the name of the host, or the words."""
    document: Ref | None = None
    date: Date | None = None
    """For a document: its own date."""
    counts: Counter[str] = field(default_factory=Counter)
    """Keys of RECORDS."""
    addresses: set[str] = field(default_factory=set)
    first: datetime | None = None
    last: datetime | None = None
    """When the first and last of its facts became known; None where the record does not say."""

    @property
    def total(self) -> int:
        """How many facts come from it."""
        return sum(self.counts.values())


@dataclass(frozen=True)
class FactView:
    """A record that comes from a source, by what it is about."""

    record: str
    """Key of RECORDS."""
    id: str
    """Of the record, unique within its kind."""
    about: Ref | None
    said: str
    """The source as the record states it."""


def _tables() -> dict[str, type[Any]]:
    """Every table whose rows say where they come from, or stand in a document, by name."""
    found: dict[str, type[Any]] = {}
    for table in _mapped(SQLModel):
        if hasattr(table, "__table__") and issubclass(table, Declared) and _sourced(table):
            found[str(table.__tablename__)] = table
    return dict(sorted(found.items()))


def _sourced(table: type[Any]) -> bool:
    return "source" in table.model_fields or issubclass(table, Quoted)


def _mapped(base: type[Any]) -> Iterator[type[Any]]:
    for each in base.__subclasses__():
        yield each
        yield from _mapped(each)


TABLES: Mapping[str, type[Any]] = _tables()
RECORDS: Mapping[str, Term] = {name: table.term for name, table in TABLES.items()}
"""What people call a record of each table."""


def sources(session: Session, moment: Moment = NOW, words: str = "") -> list[SourceView]:
    """Every source known at the moment, with all of `words` in its name; those that most comes from first."""
    found: dict[str, SourceView] = {}
    for name, table in TABLES.items():
        for said, number, first, last in session.execute(_counted(table, moment)):
            for key, address in {_key(part): _address(part) for part in _parts(said)}.items():
                view = found.setdefault(key, SourceView(key))
                view.counts[name] += number
                view.addresses |= {address} if address else set()
                view.first = min(filter(None, (view.first, first)), default=None)
                view.last = max(filter(None, (view.last, last)), default=None)
    _name_documents(Lookup(session, moment), found)
    wanted = fold(words).split()
    shown = (view for view in found.values() if all(word in fold(_names(view)) for word in wanted))
    return sorted(shown, key=place)


def place(view: SourceView) -> Key:
    """Where a source stands in the list: by how much comes from it, then by name."""
    return -view.total, *order(view.key)


def _counted(table: type[Any], moment: Moment) -> Select[Any]:
    """Each source of the rows of a table, how many there are, and when the first and last were recorded."""
    said = col(table.document_id) if _quotes_only(table) else col(table.source)
    at = col(table.recorded_at) if issubclass(table, Recorded) else col(RegisteredRow.recorded_at)
    if issubclass(table, Recorded):
        found = columns(said, func.count(), func.min(at), func.max(at)).where(known(table, moment))
    elif issubclass(table, Entity):
        found = columns(said, func.count(), func.min(at), func.max(at))
        found = found.join(RegisteredRow, col(RegisteredRow.id) == col(table.id)).where(known(RegisteredRow, moment))
    else:
        found = columns(said, func.count(), null(), null())
    return found.group_by(said)


def _quotes_only(table: type[Any]) -> bool:
    return "source" not in table.model_fields


def _parts(said: str) -> list[str]:
    """The sources that one text names, parted by semicolons."""
    return [part.strip() for part in _BETWEEN.split(said) if part.strip()]


def _address(part: str) -> str | None:
    found = _ADDRESS.search(part)
    return found.group() if found else None


@lru_cache(65_536)
def _key(part: str) -> str:
    """What a source is counted under: its host, its document, or its words without a remark on it in brackets."""
    if address := _address(part):
        return urlsplit(address).netloc.removeprefix("www.")
    number = part.partition(" (")[0].partition("#")[0].removeprefix("document/").strip()
    try:
        return f"document/{parse_identifier(number)}"
    except UnknownIdentifier:
        return _REMARK.sub("", part)


def _name_documents(look: Lookup, found: Mapping[str, SourceView]) -> None:
    ids = [key for key in found if key.startswith("document/")]
    names = look.refs(ids)
    days = {row.id: row.date for row in look.rows(DocumentRow, col(DocumentRow.id).in_(ids))}
    for key in ids:
        found[key].document, found[key].date = names.get(key), days.get(key)


def _names(view: SourceView) -> str:
    ref = view.document
    return " ".join((view.key, ref.label_nl if ref else "", (ref.label_en or "") if ref else ""))


def facts_of(session: Session, key: str, moment: Moment = NOW, language: Language = "nl") -> list[FactView]:
    """What comes from one source, by record and by name in `language`. Raises UnknownIdentifier for a source that nothing
    comes from."""
    look, found = Lookup(session, moment), []
    for name, table in TABLES.items():
        rows = [row for row in _rows(look, table, key) if key in {_key(part) for part in _parts(_said(row))}]
        about = _subjects(look, rows)
        names = look.refs(about)
        found += [
            FactView(name, _identity(row), names.get(one or ""), _said(row))
            for row, one in zip(rows, about, strict=True)
        ]
    if not found:
        raise UnknownIdentifier(f"{key[:80]}: nothing here comes from this source; /sources lists them all")
    return sorted(found, key=lambda fact: fact_place(fact, language))


def fact_place(fact: FactView, language: Language = "nl") -> Key:
    """Where a fact stands among those of its source, by names in `language`."""
    name = fact.about.place(language) if fact.about else ("", "", "")
    return fact.record, *name, fact.said, fact.id


def _identity(row: Any) -> str:
    return " ".join(map(str, inspect(row).identity))


def _rows(look: Lookup, table: type[Any], key: str) -> Iterable[Any]:
    if _quotes_only(table):
        return look.rows(table, col(table.document_id) == key)
    found = col(table.source).contains(key.removeprefix("document/"), autoescape=True)
    if not issubclass(table, Entity):
        return look.rows(table, found)
    there = select(RegisteredRow.id).where(known(RegisteredRow, look.moment))
    return look.rows(table, found, col(table.id).in_(there))


def _said(row: Any) -> str:
    return str(row.document_id if _quotes_only(type(row)) else row.source)


def _subjects(look: Lookup, rows: Sequence[Any]) -> list[str | None]:
    """The thing that each row tells of; for evidence the thing that its link begins at."""
    links = {row.link_id for row in rows if isinstance(row, EvidenceRow)}
    starts = {row.id: row.subject for row in look.rows(LinkRow, col(LinkRow.id).in_(links))} if links else {}
    return [starts.get(row.link_id) if isinstance(row, EvidenceRow) else _subject(row) for row in rows]


def _subject(row: Any) -> str | None:
    if isinstance(row, Entity):
        return row.id
    return next((getattr(row, name) for name in _ABOUT if getattr(row, name, None)), None)


def as_data(view: SourceView) -> dict[str, Any]:
    """A source as programs get it."""
    return {
        "source": view.key,
        "label": {"nl": view.document.label_nl, "en": view.document.label_en} if view.document else None,
        "date": view.date.isoformat() if view.date else None,
        "facts": dict(view.counts),
        "total": view.total,
        "addresses": sorted(view.addresses),
        "first_recorded": view.first.isoformat() if view.first else None,
        "last_recorded": view.last.isoformat() if view.last else None,
    }


def fact_as_data(fact: FactView) -> dict[str, Any]:
    """A fact of a source as programs get it."""
    return {"record": fact.record, "id": fact.id, "about": fact.about.id if fact.about else None, "source": fact.said}
