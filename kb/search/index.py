"""The embedded index: Whoosh, in a folder that one process writes to while all others read.

The manifest beside it says by which analysis it was made and how far in the outbox it is.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from whoosh.fields import ID, KEYWORD, STORED, TEXT, Schema
from whoosh.index import FileIndex, LockError, create_in, open_dir
from whoosh.query import Or, Term

from kb.errors import SourceUnavailable
from kb.generations import current, next_generation
from kb.search.analysis import LANGUAGES, VERSION, Words
from kb.search.port import Entry

FIELDS = ("title", "names", "heading", "body")
CONTEXT = "context"
"""The stemmed fields; each is there once for every language."""
WHOLE = "whole"
"""Every word of an entry, unstemmed: for beginnings, for alike words, and for the exact word to count more."""
_MANIFEST = "manifest.json"
_WAIT_FOR_WRITER = 60.0
_WRITER_MEMORY_MB = 128


def schema(*, stemming: bool = True) -> Schema:
    """The fields of an index; `stemming` is left out only to measure what it brings."""
    texts = {
        f"{name}_{language}": TEXT(analyzer=Words(language if stemming else None))
        for name in (*FIELDS, CONTEXT)
        for language in LANGUAGES
    }
    return Schema(
        key=ID(unique=True, sortable=True),
        group=ID(sortable=True),
        shown=STORED,
        identifiers=KEYWORD,
        mentions=KEYWORD,
        whole=TEXT(analyzer=Words(None), phrase=True),
        **texts,
    )


def rebuild(root: Path, entries: Iterable[Entry], number: int = 0, *, stemming: bool = True) -> int:
    """Put an index of exactly `entries` in the place of what lies under `root`; returns how many there are."""
    with next_generation(root) as folder:
        index = create_in(str(folder), schema(stemming=stemming))
        writer = index.writer(limitmb=_WRITER_MEMORY_MB)
        for entry in entries:
            writer.add_document(**_fields(entry))
        writer.commit(optimize=True)
        _write_manifest(folder, number)
        count: int = index.doc_count()
        index.close()
        return count


def apply(root: Path, entries: Iterable[Entry], removed: Collection[str], number: int) -> None:
    """Bring the index under `root` to what note `number` of the outbox left; see `SearchIndex.index`."""
    folder = _folder(root)
    index = open_dir(str(folder))
    with _writer(index) as writer:
        if (_read_manifest(folder).get("number") or 0) > number:
            writer.cancel()
            return
        changed = {entry.key: entry for entry in entries}  # one unique key may stand in a batch only once
        gone = {*removed, *changed}
        if gone:
            writer.delete_by_query(Or([Term(name, each) for each in sorted(gone) for name in ("key", "group")]))
        for entry in changed.values():
            writer.add_document(**_fields(entry))
        writer.commit()
        _write_manifest(folder, number)
    index.close()


def position(root: Path) -> int | None:
    """How far in the outbox the index is; None where there is none, or one made by another analysis."""
    folder = current(root)
    manifest = _read_manifest(folder) if folder else {}
    return manifest.get("number") if manifest.get("analysis") == VERSION else None


def open_index(root: Path) -> FileIndex:
    """The index in force. Raises SourceUnavailable where none was built, or one by another way of comparing words."""
    return open_dir(str(_folder(root)), readonly=True)


def _folder(root: Path) -> Path:
    folder = current(root)
    if folder is None or _read_manifest(folder).get("analysis") != VERSION:
        raise SourceUnavailable(f"{root}: there is no search index here yet; build it with `kb rebuild search`")
    return folder


@contextmanager
def _writer(index: FileIndex) -> Iterator[Any]:
    """The one writer there can be. Raises SourceUnavailable where another one does not end."""
    try:
        writer = index.writer(limitmb=_WRITER_MEMORY_MB, timeout=_WAIT_FOR_WRITER, delay=0.02)
    except LockError as fault:
        raise SourceUnavailable("the search index is being written by another process; try again later") from fault
    try:
        yield writer
    except BaseException:
        if not writer.is_closed:
            writer.cancel()
        raise


def _read_manifest(folder: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return manifest


def _write_manifest(folder: Path, number: int) -> None:
    """After the commit: a process that dies in between leaves an index that is further than it says, and does it again."""
    draft = folder / f"{_MANIFEST}.new"
    draft.write_text(json.dumps({"analysis": VERSION, "number": number}), encoding="utf-8")
    draft.replace(folder / _MANIFEST)


def _fields(entry: Entry) -> dict[str, Any]:
    texts: dict[str, str] = {}
    for name, by_language in (
        ("title", entry.titles),
        ("names", entry.names),
        ("heading", {entry.language: entry.heading}),
        ("body", entry.body),
    ):
        texts |= {f"{name}_{language}": text for language, text in by_language.items() if text}
    return {
        "key": entry.key,
        "group": entry.group,
        "identifiers": " ".join(entry.identifiers),
        "mentions": " ".join(entry.mentions),
        WHOLE: "\n".join(texts.values()),
        **{f"{CONTEXT}_{language}": text for language, text in entry.context.items() if text},
        "shown": (
            entry.id,
            entry.kind,
            entry.title,
            entry.fragment,
            entry.language,
            entry.body.get(entry.language, ""),
        ),
        **texts,
    }
