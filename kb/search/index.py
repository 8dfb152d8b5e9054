"""The index: one entry for each thing and each passage, written whole beside the one in use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from whoosh.fields import ID, KEYWORD, STORED, TEXT, Schema
from whoosh.index import FileIndex, create_in, open_dir

from kb.errors import SourceUnavailable
from kb.generations import current, next_generation
from kb.search.analysis import STEMMED, VERSION, WHOLE, clean, squashed

_INDEX_NAME = VERSION
_TITLE_WEIGHT, _NAMES_WEIGHT = 3.0, 2.0
_WRITER_MEMORY_MB = 64


@dataclass(frozen=True)
class Entry:
    """What can be found: a thing, or with `fragment` a passage of a document under its own heading."""

    id: str
    kind: str
    title: str
    body: str
    names: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()
    fragment: str | None = None

    @property
    def key(self) -> str:
        """What tells it from every other entry."""
        return f"{self.id}#{self.fragment}" if self.fragment else self.id


def schema() -> Schema:
    """The fields. `whole` holds unstemmed words, for prefixes; `shown` is the text that a snippet is cut from."""
    return Schema(
        key=ID(unique=True),
        id=STORED,
        kind=ID(stored=True),
        fragment=STORED,
        title=TEXT(analyzer=STEMMED, stored=True, field_boost=_TITLE_WEIGHT),
        names=TEXT(analyzer=STEMMED, field_boost=_NAMES_WEIGHT),
        body=TEXT(analyzer=STEMMED),
        whole=TEXT(analyzer=WHOLE),
        identifiers=KEYWORD(lowercase=True),
        shown=STORED,
    )


def rebuild(root: Path, entries: Iterable[Entry]) -> int:
    """Put an index of exactly `entries` in the place of what lies under `root`; returns how many there are."""
    with next_generation(root) as folder:
        index = create_in(str(folder), schema(), indexname=_INDEX_NAME)
        writer = index.writer(limitmb=_WRITER_MEMORY_MB)
        for entry in entries:
            writer.add_document(**_fields(entry))
        writer.commit(optimize=True)
        count: int = index.doc_count()
        index.close()
        return count


def open_index(root: Path) -> FileIndex:
    """The index in force. Raises SourceUnavailable where none was built, or one by another way of comparing words."""
    folder = current(root)
    if folder is None or not any(folder.glob(f"*{_INDEX_NAME}*.toc")):
        raise SourceUnavailable(f"{root}: there is no search index here yet; build it with `kb rebuild search`")
    return open_dir(str(folder), indexname=_INDEX_NAME, readonly=True)


def _fields(entry: Entry) -> dict[str, str | None]:
    title, body, names = clean(entry.title), clean(entry.body), clean("\n".join(entry.names))
    return {
        "key": entry.key,
        "id": entry.id,
        "kind": entry.kind,
        "fragment": entry.fragment,
        "title": title,
        "names": names,
        "body": body,
        "whole": f"{title}\n{names}\n{body}",
        "identifiers": " ".join(_spellings(entry.identifiers)),
        "shown": body,
    }


def _spellings(identifiers: Iterable[str]) -> list[str]:
    """Each identifier squashed, as a whole and without its scheme (`kst-`, `celex:`)."""
    bare = [each.partition("-" if each.startswith("kst-") else ":")[2] for each in identifiers]
    return sorted({squashed(each) for each in [*identifiers, *bare] if each})
