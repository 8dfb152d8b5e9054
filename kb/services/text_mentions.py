"""Where a text that is kept names things, by the names that the database knows now: a thing named later is found too."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

from sqlmodel import Session, col, select

from kb.citations.extract import find_citations
from kb.documents.offsets import Span
from kb.documents.structure import BlockKind, Note
from kb.domain.actors import Actor
from kb.domain.entity import Entity
from kb.domain.values import ActorType
from kb.mentions.gazetteer import Gazetteer
from kb.mentions.grouping import Taken
from kb.mentions.model import Name
from kb.mentions.motions import find_motions
from kb.services.kept import Kept
from kb.services.views.documents import PassageView
from kb.storage.tables import ENTITY_TABLES, LabelRow

_NAMED = ("instrument", "measure", "product", "dependency", "criterion", "actor", "country", "region")
"""Kinds that a text names by a name, in the order in which a shared name is theirs."""
_PERSONS = frozenset({ActorType.MEMBER, ActorType.MINISTER})
_GAP = "\n\n"
"""What a reader puts between two blocks (`kb.documents.structure`)."""
_KEPT = 32

Found = tuple[int, int, tuple[str, ...]]
"""Start and end in a passage's text, and the ids of the things named there."""


class TextMentions:
    """Finds the things that texts name, for one installation. What was found is kept until the database changes."""

    def __init__(self) -> None:
        self._gazetteers: Kept[Gazetteer] = Kept(1)
        self._texts: Kept[Mapping[str, Sequence[Found]]] = Kept(_KEPT)

    def of(
        self, session: Session, rendition_id: str, document: str, passages: Sequence[PassageView]
    ) -> Mapping[str, Sequence[Found]]:
        """By fragment, what each passage names, in order, none overlapping another.

        `document` is the official id of the document, for a text that is itself a motion. Citations come first, then
        motions in the words that refer to them, then the longest name.
        """
        gazetteer = self._gazetteers.get(session, "", lambda: Gazetteer(_names(session)))
        return self._texts.get(session, rendition_id, lambda: _find(passages, document, gazetteer))


def _names(session: Session) -> Iterator[Name]:
    labels = defaultdict(list)
    for label in session.exec(select(LabelRow)):
        labels[label.entity_id].append(label)
    for kind in _NAMED:
        for row in session.exec(select(ENTITY_TABLES[kind]).order_by(_id(kind))):
            assert isinstance(row, Entity)  # noqa: S101 - every kind in ENTITY_TABLES is one
            sort = _sort(row)
            yield Name(row.label_nl, row.id, sort, row.label_nl)
            if row.label_en:
                yield Name(row.label_en, row.id, sort, row.label_nl, "en")
            for label in labels[row.id]:
                yield Name(label.text, row.id, sort, row.label_nl, label.language, label.exact_case)


def _id(kind: str) -> Any:
    table: Any = ENTITY_TABLES[kind]
    return col(table.id)


def _sort(row: Entity) -> str:
    """The kind of a thing as the gazetteer tells them apart."""
    if isinstance(row, Actor):
        return "person" if row.type in _PERSONS else "organisation"
    return row.kind


def _find(passages: Sequence[PassageView], document: str, gazetteer: Gazetteer) -> dict[str, list[Found]]:
    text = _GAP.join(passage.text for passage in passages)
    starts = _starts(passages)
    taken = Taken(
        Span(start + each.start, start + each.end)
        for passage, start in zip(passages, starts, strict=True)
        for each in passage.citations
    )
    found: dict[str, list[Found]] = defaultdict(list)
    for span, things in (*_motions(text, document, _notes(passages, starts)), *_things(text, gazetteer)):
        if not taken.overlaps(span):
            taken.take(span)
            at = bisect_right(starts, span.start) - 1
            found[passages[at].fragment].append((span.start - starts[at], span.end - starts[at], things))
    return {fragment: sorted(each) for fragment, each in found.items()}


def _starts(passages: Sequence[PassageView]) -> list[int]:
    """Where each passage begins in the text that they make together."""
    lengths = (len(passage.text) + len(_GAP) for passage in passages[:-1])
    return list(accumulate(lengths, initial=0)) if passages else []


def _notes(passages: Sequence[PassageView], starts: Sequence[int]) -> list[Note]:
    """The notes as a reader gives them: a motion's number may stand in the note that hangs on its name."""
    place = {passage.fragment: start for passage, start in zip(passages, starts, strict=True)}
    markers = {note: place[each.fragment] + offset for each in passages for offset, note in each.markers}
    return [
        Note(
            number=each.number or "",
            span=Span(place[each.fragment], place[each.fragment] + len(each.text)),
            fragment=each.fragment,
            marker=markers.get(each.fragment),
            marker_word=None,
            section=None,
        )
        for each in passages
        if each.kind == BlockKind.NOTE
    ]


def _motions(text: str, document: str, notes: Sequence[Note]) -> list[tuple[Span, tuple[str, ...]]]:
    """The words that refer to motions, the longest first; words that refer to several name them all."""
    meant: dict[Span, list[str]] = defaultdict(list)
    for motion in find_motions(text, find_citations(text), document_id=document, notes=notes):
        for mention in motion.mentions if motion.id else ():
            meant[mention.span].append(f"motion/{motion.id}")
    return [(span, tuple(meant[span])) for span in sorted(meant, key=_longest_first)]


def _things(text: str, gazetteer: Gazetteer) -> list[tuple[Span, tuple[str, ...]]]:
    places = [(mention.span, (thing.entity,)) for thing in gazetteer.find(text) for mention in thing.mentions]
    return sorted(places, key=lambda each: _longest_first(each[0]))


def _longest_first(span: Span) -> tuple[int, int]:
    return span.start - span.end, span.start
