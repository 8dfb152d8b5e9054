"""Where the graph is kept: in a folder of this process, or behind any SPARQL 1.1 server. Both are kept up alike.

A store says itself which state of the truth it shows: the number of the last note of the outbox that is in it.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple, Protocol

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, Triple, serialize

from kb.errors import SourceUnavailable
from kb.generations import POINTER, current, next_generation

Node = NamedNode
_DEPTH = 3
"""How far a description follows records: a link of the thing, the evidence for it, the decisions on that."""
FORMATS: Mapping[str, RdfFormat] = {
    "text/turtle": RdfFormat.TURTLE,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
}
"""Media types that a description can be written in."""
STATE = NamedNode("urn:schakel:state")
"""What a store says of itself stands in a graph of this name, which is no part of the data."""
_SHOWS = NamedNode("urn:schakel:state#outboxNumber")
_INTEGER = NamedNode("http://www.w3.org/2001/XMLSchema#integer")
_WAIT, _PAUSE = 20.0, 0.02
"""Seconds to wait for another process that writes, and between two tries."""


@dataclass(frozen=True)
class Changes:
    """What leaves the graph and what comes into it, so that it shows the outbox up to `number`."""

    number: int
    removed: set[Quad] = field(default_factory=set)
    added: set[Quad] = field(default_factory=set)

    def update(self, before: int) -> str:
        """The changes as one SPARQL update, from the state in which the store shows `before`."""
        removed, added = self.removed | {state(before)}, self.added | {state(self.number)}
        return f"DELETE DATA {{\n{data(removed)}}};\nINSERT DATA {{\n{data(added)}}}"


class Reader(Protocol):
    """A graph to ask."""

    def quads(
        self, subject: Node | None = None, predicate: Node | None = None, value: Node | None = None
    ) -> Iterator[Quad]:
        """The statements that fit, in any of the graphs."""
        ...

    def graph(self, name: Node) -> Iterator[Quad]:
        """The statements of one graph."""
        ...

    def graphs(self) -> list[Node]:
        """The names of the graphs, in order."""
        ...

    def query(self, text: str) -> Any:
        """The answer to a SPARQL query over all graphs together: solutions, triples, or yes or no."""
        ...


Derive = Callable[[Reader], Iterable[Quad]]
"""What else a graph holds, given what it states."""


def nothing_more(_: Reader) -> Iterable[Quad]:
    """Nothing follows."""
    return ()


class Writer(Reader, Protocol):
    """A graph that is being changed."""

    def apply(self, changes: Changes) -> None:
        """Make the changes, all or none."""
        ...


class GraphStore(Protocol):
    """Where the graph of an installation is kept."""

    def replace(self, quads: Iterable[Quad], number: int, derive: Derive = nothing_more) -> int:
        """Put a graph of `quads`, and of what `derive` makes of them, in the place of what is there.

        Returns how many statements there are.
        """
        ...

    def number(self) -> int | None:
        """Which note of the outbox is the last one in it; None where no graph was built."""
        ...

    def reader(self) -> Reader:
        """The graph as it is now. Raises SourceUnavailable where none was built."""
        ...

    def snapshot(self) -> Reader:
        """The graph as it is now, which changes do not reach as far as the store can keep them out."""
        ...

    def writer(self) -> contextlib.AbstractContextManager[Writer]:
        """The graph to change, by one at a time. Raises SourceUnavailable where none was built, or another holds it."""
        ...


class Folder:
    """The embedded graph. A whole rebuild goes beside the one in use; readers open what is in force, read-only."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._open: tuple[str, _Opened] | None = None

    def replace(self, quads: Iterable[Quad], number: int, derive: Derive = nothing_more) -> int:
        """See GraphStore."""
        with next_generation(self.root) as folder:
            store = Store(str(folder))
            store.bulk_extend(quads)
            store.bulk_extend(list(derive(_Opened(store))))
            count = len(store)
            store.add(state(number))
            store.flush()
        return count

    def number(self) -> int | None:
        """See GraphStore."""
        folder = current(self.root)
        if folder is None:
            return None
        name, _, number = _last_change(self.root).partition(":")
        return int(number) if name == folder.name else shown(self.reader())

    def reader(self) -> _Opened:
        """See GraphStore. What was opened before stays as it was; it is opened anew when it changed."""
        seen = version(self.root)
        if self._open is None or self._open[0] != seen:
            self._open = seen, _Opened(Store.read_only(str(self._folder())))
        return self._open[1]

    def snapshot(self) -> _Opened:
        """See GraphStore. Opened for itself: a copy in memory goes along with the changes, this does not."""
        return _Opened(Store.read_only(str(self._folder())))

    @contextlib.contextmanager
    def writer(self) -> Iterator[_Opened]:
        """See GraphStore."""
        folder, opened = self._for_writing()
        try:
            yield opened
            _note(folder, opened.applied)
            _tell(self.root, f"{folder.name}:{shown(opened)}")
        finally:
            del opened.store  # Oxigraph lets go of its lock with the last reference

    def _folder(self) -> Path:
        folder = current(self.root)
        if folder is None:
            raise SourceUnavailable(f"{self.root}: there is no graph here yet; build it with `kb rebuild graph`")
        return folder

    def _for_writing(self) -> tuple[Path, _Opened]:
        """The folder in force, opened by this process alone."""
        end = time.monotonic() + _WAIT
        while True:
            folder = self._folder()
            try:
                opened = _Opened(Store(str(folder)))
            except OSError as fault:  # another process writes
                if time.monotonic() > end:
                    raise SourceUnavailable(
                        f"{folder}: another process holds the graph ({fault}); try again"
                    ) from fault
                time.sleep(_PAUSE)
                continue
            if self._folder() == folder:
                return folder, opened
            del opened  # built anew meanwhile


class Mirror(Folder):
    """The embedded graph for a process that answers for long: read from a copy in memory, which follows the changes.

    A statement takes about 210 bytes there, and a question a fifth of the time.
    """

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self._lock = Lock()
        self._source: Path | None = None
        self._told = 0

    def reader(self) -> _Opened:
        """See GraphStore. What was opened before goes along with the changes, until the graph is built anew."""
        with self._lock:
            seen = _stamps(self.root)
            if self._open is None or self._open[0] != seen:
                self._open = seen, self._follow(self._folder())
            return self._open[1]

    def _follow(self, folder: Path) -> _Opened:
        if self._open is None or self._source != folder:
            return self._copy(folder)
        copy = self._open[1]
        for change in self._news(folder):
            if change.before != shown(copy):
                break
            copy.store.update(change.update)
        last = _last_change(self.root).partition(":")[2]
        return copy if str(shown(copy)) == last else self._copy(folder)

    def _copy(self, folder: Path) -> _Opened:
        list(self._news(folder))  # what is told so far is in what is read now
        copy = Store()
        copy.bulk_extend(Store.read_only(str(folder)))
        self._source = folder
        return _Opened(copy)

    def _news(self, folder: Path) -> Iterator[_Applied]:
        """What was told since the last time."""
        if self._source != folder:
            self._told = 0
        with contextlib.suppress(FileNotFoundError), (folder / _NOTES).open(encoding="utf-8") as notes:
            notes.seek(self._told)
            while (line := notes.readline()).endswith("\n"):
                self._told = notes.tell()
                yield _Applied(*json.loads(line))


@dataclass
class _Opened:
    """An opened Oxigraph store."""

    store: Store
    applied: list[_Applied] = field(default_factory=list)

    def quads(
        self, subject: Node | None = None, predicate: Node | None = None, value: Node | None = None
    ) -> Iterator[Quad]:
        return self.store.quads_for_pattern(subject, predicate, value)

    def graph(self, name: Node) -> Iterator[Quad]:
        return self.store.quads_for_pattern(None, None, None, name)

    def graphs(self) -> list[Node]:
        named = (each for each in self.store.named_graphs() if isinstance(each, NamedNode) and each != STATE)
        return sorted(named, key=str)

    def query(self, text: str) -> Any:
        return self.store.query(text, use_default_graph_as_union=True)

    def apply(self, changes: Changes) -> None:
        before = shown(self) or 0
        update = changes.update(before)
        self.store.update(update)
        self.applied.append(_Applied(before, changes.number, update))


class _Applied(NamedTuple):
    """A change that was made: from the state in which the store showed `before` to that in which it shows `number`."""

    before: int
    number: int
    update: str


def _note(folder: Path, applied: Iterable[_Applied]) -> None:
    """Tell readers that keep a copy what was changed. What is not told, because a process died, they read anew."""
    with (folder / _NOTES).open("a", encoding="utf-8") as notes:
        notes.writelines(json.dumps(each) + "\n" for each in applied)


_NOTES = "changes.jsonl"
_CHANGED = "changed"
"""The file that tells which change was the last one."""


def version(root: Path) -> str:
    """What changes with every change of the graph under `root`: which build is in force, and its last change."""
    folder = current(root)
    return f"{folder.name if folder else ''} {_last_change(root)}"


def _tell(root: Path, change: str) -> None:
    """Write the last change, whole: a reader sees this one or the one before."""
    draft = root / f"{_CHANGED}.next"
    draft.write_text(change, encoding="ascii")
    draft.replace(root / _CHANGED)


def _stamps(root: Path) -> str:
    """What differs whenever `version` does, at the price of two looks at a folder."""
    return ":".join(_stamp(root / name) for name in (POINTER, _CHANGED))


def _stamp(file: Path) -> str:
    try:
        found = file.stat()
    except FileNotFoundError:
        return ""
    return f"{found.st_ino} {found.st_mtime_ns}"


def _last_change(root: Path) -> str:
    """Which build was last changed, and up to which note; a process that died may not have come to telling it."""
    try:
        return (root / _CHANGED).read_text(encoding="ascii")
    except FileNotFoundError:
        return ""


def state(number: int) -> Quad:
    """The statement by which a store says what it shows, in a graph of its own."""
    return Quad(STATE, _SHOWS, Literal(str(number), datatype=_INTEGER), STATE)


def shown(reader: Reader) -> int | None:
    """The number that a store says it shows."""
    said = (quad.object for quad in reader.quads(STATE, _SHOWS))
    return next((int(each.value) for each in said if isinstance(each, Literal)), None)


def lines(reader: Reader) -> list[str]:
    """The graph as sorted N-Quads, for comparing; what the store says of itself is left out."""
    return sorted(f"{quad} ." for quad in reader.quads() if quad.subject != STATE)


def as_kept(quads: Iterable[Quad]) -> set[Quad]:
    """The statements as a store has them: numbers and times in the one spelling that it writes (`4.5E1`, `…Z`)."""
    store = Store()
    store.extend(quads)
    return set(store)


def describe(reader: Reader, iri: str, things: tuple[str, ...]) -> list[Triple]:
    """Everything said of `iri`, and the records about it (links with their evidence, claims, stages).

    `things` are the beginnings of the addresses of entities; another entity that points here is not a record of it.
    """
    node = NamedNode(iri)
    found = {node} if next(iter(reader.quads(node)), None) else set()
    edge = set(found)
    for _ in range(_DEPTH):
        edge = {subject for each in edge for subject in _records_about(reader, each, things)} - found
        found |= edge
    ordered = sorted(found, key=lambda each: (each != node, each.value))
    return [quad.triple for each in ordered for quad in sorted(reader.quads(each), key=str)]


def subjects(quads: Iterable[Quad]) -> Iterator[Node]:
    """What the statements are about, one by one."""
    return (quad.subject for quad in quads if isinstance(quad.subject, NamedNode))


def _records_about(reader: Reader, node: Node, things: tuple[str, ...]) -> Iterator[Node]:
    return (each for each in subjects(reader.quads(value=node)) if not each.value.startswith(things))


def write(triples: Iterable[Triple], media_type: str, prefixes: Mapping[str, str]) -> bytes:
    """`triples` in one of FORMATS."""
    written = serialize(triples, format=FORMATS[media_type], prefixes=dict(prefixes))
    return written or b""


def data(quads: Iterable[Quad]) -> str:
    """The statements as they stand in an update, each in its graph."""
    return "".join(f"GRAPH {q.graph_name} {{ {q.subject} {q.predicate} {q.object} }}\n" for q in quads)
