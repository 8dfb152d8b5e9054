"""Turning found places into things: every place of one thing under it, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from kb.documents.offsets import Span
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


class Taken:
    """The characters of a text that are spoken for, one byte each, so that asking costs no more than the span is long."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._busy = bytearray()
        for span in spans:
            self.take(span)

    def take(self, span: Span) -> None:
        """Speak for every character of `span`."""
        if span.end > len(self._busy):
            self._busy.extend(bytes(span.end - len(self._busy)))
        self._busy[slice(*span)] = b"\x01" * (span.end - span.start)

    def overlaps(self, span: Span) -> bool:
        """Whether any character of `span` is spoken for."""
        return self._busy.find(1, *span) >= 0

    def holds(self, span: Span) -> bool:
        """Whether every character of `span` is spoken for."""
        return span.end <= len(self._busy) and self._busy.find(0, *span) < 0


def without_overlaps(places: Iterable[Place], taken: Iterable[Span] = ()) -> list[Place]:
    """The places that remain when the longest win: none lies within or across a longer one or one of `taken`."""
    busy = Taken(taken)
    kept = []
    for place in sorted(places, key=lambda each: (each.span.start - each.span.end, each.span.start)):
        if not busy.overlaps(place.span):
            busy.take(place.span)
            kept.append(place)
    return kept
