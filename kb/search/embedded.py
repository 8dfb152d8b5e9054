"""The embedded index as the services see it: a folder of Whoosh, read by many, written by one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from time import sleep

from whoosh.index import EmptyIndexError

from kb.generations import current
from kb.search import index as files
from kb.search.engine import Snapshot, similar
from kb.search.plan import Plan, units
from kb.search.port import Choose, Entry, Found, Reason

_TRIES, _PAUSE = 20, 0.01
"""How often an index that changes under the reader's hands is opened again, and seconds between."""
_MOST_OPEN = 4
"""Snapshots kept open for the next question."""


class EmbeddedIndex:
    """The index under `root`; implements `SearchIndex`. `stemming` is left out only to measure what it brings."""

    def __init__(self, root: Path, *, stemming: bool = True) -> None:
        self._root, self._stemming = root, stemming
        self._lock = Lock()
        self._free: list[Snapshot] = []
        self._stamp: object = None

    def number(self) -> int | None:
        """How far in the outbox it is; None where there is no index, or one of another analysis."""
        return files.position(self._root)

    def replace(self, entries: Iterable[Entry], number: int) -> int:
        """Put exactly `entries` in the place of what there is."""
        return files.rebuild(self._root, entries, number, stemming=self._stemming)

    def index(self, entries: Iterable[Entry], removed: Collection[str], number: int) -> None:
        """Put `entries` in and take `removed` out, in one commit."""
        files.apply(self._root, entries, removed, number)

    def delete(self, removed: Collection[str], number: int) -> None:
        """Take entries out by key or group."""
        files.apply(self._root, (), removed, number)

    def search(self, plan: Plan | None, choose: Choose, limit: int, offset: int = 0) -> Found:
        """What `plan` finds, the best first. Raises SourceUnavailable where there is no index."""
        with self._snapshot() as snapshot:
            return snapshot.found(plan, choose, limit, offset)

    def explain(self, plan: Plan, keys: Collection[str]) -> Mapping[str, tuple[Reason, ...]]:
        """Why each of `keys` was found, the weightiest reason first."""
        with self._snapshot() as snapshot:
            return snapshot.reasons(units(plan), keys)

    def suggest(self, word: str, limit: int = 5) -> list[str]:
        """Words in the index that `word` may have been meant as."""
        with self._snapshot() as snapshot:
            return similar(snapshot, word, limit)

    def alike(self, word: str, distance: int) -> list[str]:
        """Words in the index that differ from `word` in at most `distance` letters."""
        with self._snapshot() as snapshot:
            return snapshot.alike(word, distance)

    def complete(self, beginning: str, limit: int = 10) -> list[str]:
        """Words in the index that begin so, the most frequent first."""
        with self._snapshot() as snapshot:
            found = snapshot.beginning(beginning)
            return sorted(found, key=lambda word: (-snapshot.vocabulary[word], word))[:limit]

    def vocabulary(self) -> Mapping[str, int]:
        """Every whole word in the index, with the number of entries that it is in."""
        with self._snapshot() as snapshot:
            return snapshot.vocabulary

    def things(self, spellings: Collection[str]) -> list[str]:
        """The ids of the things that have one of these as their own identifier."""
        with self._snapshot() as snapshot:
            numbers = dict.fromkeys(n for each in sorted(spellings) for n in snapshot.postings("identifiers", each))
            return sorted({snapshot.reader.stored_fields(number)["shown"][0] for number in numbers})

    @contextmanager
    def _snapshot(self) -> Iterator[Snapshot]:
        """A snapshot of the newest commit, for one thread; put back for the next question if it is still the newest."""
        stamp = self._version()
        with self._lock:
            if stamp != self._stamp:
                self._free, self._stamp = [], stamp  # those in use are closed by whoever uses them
            snapshot = self._free.pop() if self._free else None
        snapshot = snapshot or self._opened()
        yield snapshot
        with self._lock:
            if stamp == self._stamp and len(self._free) < _MOST_OPEN:
                self._free.append(snapshot)

    def _opened(self) -> Snapshot:
        """The newest commit; looked for again where a writer took files away between finding and opening them."""
        for _ in range(_TRIES):
            try:
                return Snapshot(files.open_index(self._root), stemming=self._stemming)
            except (OSError, EmptyIndexError):
                sleep(_PAUSE)
        return Snapshot(files.open_index(self._root), stemming=self._stemming)

    def _version(self) -> tuple[str, int] | None:
        """What changes with every commit and every rebuild."""
        folder = current(self._root)
        return (folder.name, folder.stat().st_mtime_ns) if folder else None
