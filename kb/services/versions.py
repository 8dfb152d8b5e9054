"""What changed between two versions of a document's text, passage by passage and word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby

from sqlmodel import Session, col, select

from kb.domain.publications import Rendition
from kb.domain.values import RenditionKind
from kb.errors import InvalidInput, UnknownIdentifier
from kb.services.views.documents import RenditionView
from kb.services.views.things import Ref
from kb.storage.tables import DocumentRow, PassageRow, RenditionRow

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_LIKE = 0.5
"""From this likeness on a passage counts as changed, below it as taken out and another put in."""


class Change(StrEnum):
    """What became of a passage, or of words in it."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True)
class Words:
    """Consecutive words of a passage: kept, added or removed."""

    change: Change
    text: str


@dataclass(frozen=True)
class ComparedPassage:
    """A passage in the older version, the newer one, or both."""

    change: Change
    before: str | None
    """Fragment in the older version."""
    after: str | None
    words: tuple[Words, ...]


@dataclass(frozen=True)
class Comparison:
    """Two versions of a document held against each other."""

    document: Ref
    before: RenditionView
    after: RenditionView
    passages: tuple[ComparedPassage, ...]

    @property
    def changed(self) -> tuple[ComparedPassage, ...]:
        """The passages that are not the same."""
        return tuple(each for each in self.passages if each.change is not Change.SAME)

    def stretches(self) -> Iterator[tuple[bool, list[ComparedPassage]]]:
        """The passages in order, as many together as are all the same (True) or all not."""
        for same, stretch in groupby(self.passages, key=lambda each: each.change is Change.SAME):
            yield same, list(stretch)


def renditions(session: Session, document_id: str) -> list[RenditionView]:
    """Every version of a document that was ever read, the older first; raises UnknownIdentifier for no document."""
    if session.get(DocumentRow, document_id) is None:
        raise UnknownIdentifier(f"{document_id}: there is no such document here")
    rows = session.exec(
        select(RenditionRow)
        .where(RenditionRow.document_id == document_id)
        .order_by(RenditionRow.kind, col(RenditionRow.version))
    )
    return [_view(row) for row in rows]


def usual_pair(found: Sequence[RenditionView]) -> tuple[str, str]:
    """The last two versions of the official text; where there is one version of it, the last two of all.

    Raises InvalidInput where there are no two.
    """
    official = [each for each in found if each.kind is RenditionKind.OFFICIAL]
    pair = official[-2:] if len(official) > 1 else list(found)[-2:]
    if len(pair) < 2:
        raise InvalidInput("there is one version of this text; a comparison needs two")
    return pair[0].id, pair[1].id


def compare(session: Session, document_id: str, before: str, after: str) -> Comparison:
    """Version `before` held against version `after`, by the ids of the renditions.

    Raises UnknownIdentifier where either is not a version of the document.
    """
    document = session.get(DocumentRow, document_id)
    views = {each.id: each for each in renditions(session, document_id)}
    for name in (before, after):
        if name not in views:
            raise UnknownIdentifier(f"{name[:60]}: not a version of {document_id}; there are {', '.join(views)}")
    assert document is not None  # noqa: S101 - `renditions` raised where there is none
    ref = Ref(document.id, document.kind, document.label_nl, document.label_en)
    passages = _compared(_passages(session, before), _passages(session, after))
    return Comparison(ref, views[before], views[after], tuple(passages))


def _view(row: Rendition) -> RenditionView:
    return RenditionView(row.id, row.kind, row.version, row.language, row.recorded_at, row.closed_at is None)


def _passages(session: Session, rendition_id: str) -> list[PassageRow]:
    rows = session.exec(
        select(PassageRow).where(PassageRow.rendition_id == rendition_id).order_by(col(PassageRow.ordinal))
    )
    return list(rows)


def _compared(old: Sequence[PassageRow], new: Sequence[PassageRow]) -> Iterator[ComparedPassage]:
    matcher = SequenceMatcher(None, [each.text for each in old], [each.text for each in new], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            for one, other in zip(old[i1:i2], new[j1:j2], strict=True):
                words = (Words(Change.SAME, one.text),)
                yield ComparedPassage(Change.SAME, one.fragment, other.fragment, words)
        else:
            yield from _replaced(old[i1:i2], new[j1:j2])


def _replaced(old: Sequence[PassageRow], new: Sequence[PassageRow]) -> Iterator[ComparedPassage]:
    """Passages that took the place of others: those that are alike in their order, the rest removed or added."""
    waiting = list(old)
    for other in new:
        at = next((index for index, one in enumerate(waiting) if _alike(one.text, other.text)), None)
        if at is None:
            yield ComparedPassage(Change.ADDED, None, other.fragment, (Words(Change.ADDED, other.text),))
            continue
        for gone in waiting[:at]:
            yield _removed(gone)
        one = waiting[at]
        del waiting[: at + 1]
        yield ComparedPassage(Change.CHANGED, one.fragment, other.fragment, tuple(_words(one.text, other.text)))
    for gone in waiting:
        yield _removed(gone)


def _removed(passage: PassageRow) -> ComparedPassage:
    return ComparedPassage(Change.REMOVED, passage.fragment, None, (Words(Change.REMOVED, passage.text),))


def _alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, _WORD.findall(one), _WORD.findall(other), autojunk=False)
    return matcher.quick_ratio() >= _LIKE and matcher.ratio() >= _LIKE


def _words(one: str, other: str) -> Iterator[Words]:
    old, new = _WORD.findall(one), _WORD.findall(other)
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Words(Change.SAME, "".join(old[i1:i2]))
            continue
        if i1 < i2:
            yield Words(Change.REMOVED, "".join(old[i1:i2]))
        if j1 < j2:
            yield Words(Change.ADDED, "".join(new[j1:j2]))
