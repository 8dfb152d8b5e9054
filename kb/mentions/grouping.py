"""Turning found places into things: every place of one thing under it, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kb.documents.structure import Span
from kb.mentions.model import FoundThing, Mention


class Place(NamedTuple):
    """A place in the text that names something; `key` says which things are one."""

    key: str
    span: Span
    entity: str
    kind: str
    name: str


def as_things(text: str, places: Iterable[Place]) -> list[FoundThing]:
    """The things named, in the order in which the text first names them."""
    things: dict[str, FoundThing] = {}
    for place in sorted(places, key=lambda each: each.span):
        thing = things.setdefault(place.key, FoundThing(place.entity, place.kind, place.name))
        thing.mentions.append(Mention(text[slice(*place.span)], place.span))
    return list(things.values())


def without_overlaps(places: Iterable[Place], taken: Sequence[Span] = ()) -> list[Place]:
    """The places that remain when the longest win: none lies within or across a longer one or one of `taken`."""
    busy = bytearray(max((span.end for span in taken), default=0))
    for span in taken:
        busy[slice(*span)] = b"\x01" * (span.end - span.start)
    kept = []
    for place in sorted(places, key=lambda each: (each.span.start - each.span.end, each.span.start)):
        start, end = place.span
        busy.extend(bytes(max(0, end - len(busy))))
        if not any(busy[start:end]):
            busy[start:end] = b"\x01" * (end - start)
            kept.append(place)
    return kept
