"""Tables given to the site's calculator: kept under an id that follows from their content, and runs over them."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections import OrderedDict, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import IO, TYPE_CHECKING

from sqlmodel import Session, col, select

from kb.domain.timeline import NOW
from kb.errors import UnknownIdentifier
from kb.services.bounded import Limits, bounded_run
from kb.services.checksums import sha256_of
from kb.services.concentration import Run
from kb.services.concentration_options import Options
from kb.services.lookup import Lookup, ref
from kb.services.views.things import Ref
from kb.storage.tables import DictumRow, ProductRow, RequestRow

if TYPE_CHECKING:
    import pandas as pd

EXAMPLE = "example"
_ID = re.compile(r"[0-9a-f]{32}")
_MOST = 50
"""Tables of visitors that are kept; the oldest make room, but for those of which a figure was kept."""
_PINNED, _MADE_UP = ".kept", ".made-up"
"""Marks beside a table: that it stays, and that its figures are no facts."""
_CODES = "codes"
"""The folder of tables of changes of codes."""
_RUNS = 8
"""Runs that are remembered: a page and its charts ask for the same one."""
_CELLS = 4_000_000
"""Cells that the remembered runs may have together."""
_BLOCK = 1 << 20


def stored_tables(data_dir: Path) -> Path:
    """Where an installation's keeper stores tables of trade, for everybody."""
    return data_dir / "trade"


@dataclass(frozen=True)
class Kept:
    """A table that can be computed with. `made_up` tells that its figures are no facts."""

    id: str
    path: Path
    made_up: bool = False


class Tables:
    """The tables of one installation: what visitors gave, what its keeper put in `stored`, and the example."""

    def __init__(self, given: Path, stored: Path, limits: Limits | None = None) -> None:
        self._given, self._stored = given, stored
        self._limits = limits or Limits()
        self._runs: OrderedDict[tuple[Path, str], Run] = OrderedDict()
        self._lock = Lock()

    @classmethod
    def of(cls, data_dir: Path) -> Tables:
        """Those of the installation that keeps everything in `data_dir`."""
        return cls(data_dir / "tables", stored_tables(data_dir))

    def keep(self, content: IO[bytes], name: str, options: Options) -> Kept:
        """Keep what can be computed; raises InvalidInput, with nothing left behind, for what cannot."""
        self._given.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=self._given, prefix=".") as draft:
            path = Path(draft) / _safe(name)
            id_ = _copied(content, path)[:32]
            found = bounded_run(path, options, self._limits)
            place = self._given / id_
            if not place.exists():
                place.mkdir()
                path.replace(place / path.name)
        _make_room(self._given)
        kept = self.find(id_)
        if kept.path.name == path.name:  # a file of the same content may be there under another name
            self._remember(kept, options, found)
        return kept

    def pin(self, path: Path, *, made_up: bool = False, codes: Path | None = None) -> Kept:
        """Keep a table for good, as a figure computed from it is kept, and with it the `codes` that it was computed by;
        `made_up` tells that it holds no facts."""
        id_ = _pinned(path, self._given)
        if codes is not None:
            _pinned(codes, self._given / _CODES)
        if made_up:
            (self._given / f"{id_}{_MADE_UP}").touch()
        return self.find(id_)

    @contextmanager
    def changes(self, content: IO[bytes], name: str) -> Iterator[str]:
        """Keep a table of changes of codes; gives its id. It stays only where what is done meanwhile goes well."""
        place = self._given / _CODES
        place.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=place, prefix=".") as draft:
            path = Path(draft) / _safe(name)
            id_ = _copied(content, path)[:32]
            new = not (place / id_).exists()
            if new:
                (place / id_).mkdir()
                path.replace(place / id_ / path.name)
        try:
            yield id_
        except BaseException:
            if new:
                shutil.rmtree(place / id_, ignore_errors=True)
            raise
        _make_room(place)

    def codes(self, id_: str) -> Path:
        """The table of changes of codes of that id. Raises UnknownIdentifier where there is none, or no longer."""
        place = self._given / _CODES / id_
        found = next(iter(place.iterdir()), None) if _ID.fullmatch(id_) and place.is_dir() else None
        if found is None:
            raise UnknownIdentifier(
                f"{id_[:40]}: there is no such table of changes of codes, or no longer; give it again"
            )
        return found

    def find(self, id_: str) -> Kept:
        """The table of that id. Raises UnknownIdentifier where there is none, or no longer."""
        if id_ == EXAMPLE:
            with as_file(files("kb.concentration") / "example.csv") as path:
                return Kept(EXAMPLE, path, made_up=True)
        stored = next((each for each in self.stored() if each.id == id_), None)
        if stored is not None:
            return replace(stored, made_up=self.is_made_up(checksum(stored.path)))
        found = next(iter((self._given / id_).iterdir()), None) if self._is_given(id_) else None
        if found is None:
            raise UnknownIdentifier(f"{id_[:40]}: there is no such table, or no longer; upload it again")
        return Kept(id_, found, made_up=self.is_made_up(id_))

    def stored(self) -> list[Kept]:
        """The tables that the keeper of this installation put there, by name."""
        paths = sorted(self._stored.glob("*.*")) if self._stored.is_dir() else []
        return [Kept(f"stored-{path.name}", path) for path in paths if path.is_file()]

    def run(self, kept: Kept, options: Options) -> Run:
        """Compute, or take what was just computed."""
        key = (kept.path, repr(options))
        with self._lock:
            known = self._runs.get(key)
        if known is not None:
            return known
        found = bounded_run(kept.path, options, self._limits)
        self._remember(kept, options, found)
        return found

    def _remember(self, kept: Kept, options: Options, found: Run) -> None:
        with self._lock:
            self._runs[kept.path, repr(options)] = found
            while len(self._runs) > 1 and (len(self._runs) > _RUNS or self._cells() > _CELLS):
                self._runs.popitem(last=False)

    def _cells(self) -> int:
        return sum(len(each.flows) for each in self._runs.values())

    def stability(self, kept: Kept, options: Options, products: Collection[str]) -> pd.DataFrame:
        """Of these products over all years of the table, by reporter and product; see
        `kb.concentration.sensitivity.stability`."""
        from kb.concentration.sensitivity import stability

        table = self.run(kept, replace(options, year=None)).table
        found = stability(table[table["product"].isin(products)])
        return found.set_index(["reporter", "product"])

    def _is_given(self, id_: str) -> bool:
        return bool(_ID.fullmatch(id_)) and (self._given / id_).is_dir()

    def is_made_up(self, sha256: str) -> bool:
        """Whether the table of that checksum (or its first 32 signs) is the example, or was kept as one without facts."""
        return example_sha256().startswith(sha256) or (self._given / f"{sha256[:32]}{_MADE_UP}").exists()


def _make_room(folder: Path) -> None:
    """Take away the oldest of what nobody said that it stays."""
    given = [path for path in folder.iterdir() if _ID.fullmatch(path.name)]
    there = [path for path in given if not path.with_name(path.name + _PINNED).exists()]
    for oldest in sorted(there, key=lambda path: path.stat().st_mtime)[:-_MOST]:
        shutil.rmtree(oldest, ignore_errors=True)


def _pinned(path: Path, folder: Path) -> str:
    """Put a file in `folder` under the id that follows from its content, marked to stay; returns the id."""
    id_ = checksum(path)[:32]
    place = folder / id_
    place.mkdir(parents=True, exist_ok=True)
    if not any(place.iterdir()):
        shutil.copyfile(path, place / _safe(path.name))
    (folder / f"{id_}{_PINNED}").touch()
    return id_


def checksum(path: Path) -> str:
    """Of the content of a file (SHA-256, in hexadecimal)."""
    there = path.stat()
    return _checksum_then(path, there.st_mtime_ns, there.st_size)


@lru_cache(maxsize=256)
def _checksum_then(path: Path, _modified: int, _size: int) -> str:
    """Of a file as it was at that moment, so that a large one is read once."""
    return sha256_of(path)


@cache
def example_sha256() -> str:
    """The checksum of the made-up example."""
    return hashlib.sha256((files("kb.concentration") / "example.csv").read_bytes()).hexdigest()


def entries(session: Session) -> dict[str, Ref]:
    """The products of the knowledge base by each of their codes."""
    rows = session.exec(select(ProductRow)).all()
    return {code: ref(row) for row in rows if row.code for code in row.code.split()}


def dependencies(session: Session) -> dict[str, tuple[Ref, ...]]:
    """The dependencies that concern each product, of the links that were confirmed."""
    look = Lookup(session, NOW)
    links = look.confirmed("concerns")
    names = look.refs(link.subject for link in links)
    found: dict[str, list[Ref]] = {}
    for link in links:
        found.setdefault(link.object, []).append(names[link.subject])
    return {product: tuple(each) for product, each in found.items()}


@dataclass(frozen=True)
class Bearing:
    """How many instruments and measures bear on a product, and how many motions ask about it, directly or through the
    dependencies that concern it."""

    policies: int
    motions: int


@dataclass(frozen=True)
class Products:
    """The products of the knowledge base by each of their codes; and by the id of each the dependencies that concern it,
    and what bears on it."""

    entries: Mapping[str, Ref]
    leads_to: Mapping[str, tuple[Ref, ...]]
    bearing: Mapping[str, Bearing]

    @classmethod
    def of(cls, session: Session) -> Products:
        """Those of the database as it is now."""
        there, leads_to = entries(session), dependencies(session)
        about = {ref.id: {ref.id, *(each.id for each in leads_to.get(ref.id, ()))} for ref in there.values()}
        return cls(there, leads_to, _bearing(session, about))


def _bearing(session: Session, about: Mapping[str, Collection[str]]) -> dict[str, Bearing]:
    """What bears on each product, by all the things that links may say it of."""
    look = Lookup(session, NOW)
    policies, motions = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
    for link in (*look.confirmed("covers"), *look.confirmed("addresses")):
        policies[link.object].add(link.subject)
    motion_of = _motions_of_requests(session)
    for link in look.confirmed("asksAbout"):
        if link.subject in motion_of:
            motions[link.object].add(motion_of[link.subject])
    return {
        product: Bearing(
            len(set().union(*(policies[each] for each in things))),
            len(set().union(*(motions[each] for each in things))),
        )
        for product, things in about.items()
    }


def _motions_of_requests(session: Session) -> dict[str, str]:
    rows = select(RequestRow.id, DictumRow.motion_id).join(DictumRow, col(RequestRow.dictum_id) == DictumRow.id)
    return dict(session.exec(rows).all())


@dataclass(frozen=True)
class Context:
    """What is known of a product: the dependencies that concern it, the policies for these, the motions that ask."""

    product: Ref
    dependencies: tuple[Ref, ...]
    policies: tuple[Ref, ...]
    motions: tuple[Ref, ...]


def context_of(session: Session, product_id: str) -> Context:
    """What confirmed links say of a product, directly or through the dependencies that concern it."""
    look = Lookup(session, NOW)
    concerning = [link.subject for link in look.confirmed("concerns") if link.object == product_id]
    about = {product_id, *concerning}
    policies = [
        link.subject for name in ("covers", "addresses") for link in look.confirmed(name) if link.object in about
    ]
    motion_of = _motions_of_requests(session)
    asking = [link.subject for link in look.confirmed("asksAbout") if link.object in about]
    found = {motion_of[each] for each in asking if each in motion_of}
    names = look.refs([product_id, *concerning, *policies, *found])

    def named(ids: Iterable[str]) -> tuple[Ref, ...]:
        return tuple(sorted((names[each] for each in set(ids)), key=Ref.place))

    return Context(names[product_id], named(concerning), named(policies), named(found))


def entry_of(code: str, known: Mapping[str, Ref]) -> Ref | None:
    """The product that a code belongs to: the one with its longest beginning."""
    beginnings = (code[:digits] for digits in range(len(code), 1, -1))
    return next((known[each] for each in beginnings if each in known), None)


def _copied(content: IO[bytes], path: Path) -> str:
    """Write `content` to `path` piece by piece, and return its checksum."""
    digest = hashlib.sha256()
    with path.open("wb") as out:
        while block := content.read(_BLOCK):
            digest.update(block)
            out.write(block)
    return digest.hexdigest()


def _safe(name: str) -> str:
    """A name without anything that a file system could take for a place; its ending stays."""
    return re.sub(r"[^\w.-]", "_", Path(name).name)[-60:].lstrip(".") or "table.csv"
