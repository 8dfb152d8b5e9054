"""Keeps track of which motions a text has named, so that later words for one of them find it."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kb.domain.dutch import fold
from kb.mentions.model import FoundMotion, Mention
from kb.mentions.motion_references import Reference
from kb.mentions.movers import Movers, may_be_same_movers, same_movers

_RECENT = 50
"""How many of the motions that share a name or a number are looked at, from the latest back."""


@dataclass(eq=False)
class _Entry:
    """A motion, and what is known of it while the text is read."""

    motion: FoundMotion
    named: bool
    first: int
    """Where the text first names it."""
    papers: set[str] = field(default_factory=set)

    @property
    def movers(self) -> Movers:
        return Movers(tuple(self.motion.movers), self.motion.with_others)

    def movers_differ(self, reference: Reference) -> bool:
        """Whether both name movers, and not the same."""
        return bool(reference.movers and self.movers) and not may_be_same_movers(self.movers, reference.movers)

    def may_be(self, reference: Reference, same: Callable[[Movers, Movers], bool]) -> bool:
        """Whether the movers agree and no number says that it is another motion."""
        if reference.id and self.motion.id and reference.id != self.motion.id:
            return False
        if reference.paper and self.papers and reference.paper not in self.papers:
            return False
        return bool(reference.movers and self.movers) and same(self.movers, reference.movers)


class MotionRegister:
    """The motions of one text."""

    def __init__(self) -> None:
        self._entries: list[_Entry] = []
        self._by_key: dict[tuple[str, str], list[_Entry]] = defaultdict(list)

    def add(self, motion: FoundMotion) -> None:
        """Enter a motion that is known beforehand: the one that the text itself is."""
        entry = _Entry(motion, True, motion.mentions[0].span.start)
        self._entries.append(entry)
        self._index(entry, Reference(motion.mentions[0].span, Movers(tuple(motion.movers)), motion.id))

    def resolve(self, text: str, references: Sequence[Reference]) -> list[list[FoundMotion]]:
        """For each reference the motions it means: first those that name one, then those that point to what is named."""
        named = {at: self._name(text, reference) for at, reference in enumerate(references) if reference.named}
        reading = _Reading(text, sorted((entry for entry in self._entries if entry.named), key=_first))
        resolved: list[list[FoundMotion]] = []
        for at, reference in enumerate(references):
            meant = [named[at]] if at in named else self._point(text, reference, reading)
            reading.go_on(reference, meant)
            resolved.append([entry.motion for entry in meant])
        return resolved

    def worth_keeping(self) -> list[FoundMotion]:
        """The motions that are named, and the unnamed ones of which something is said; in the order of the text."""
        kept = [entry for entry in self._entries if entry.named or entry.motion.statements]
        return [entry.motion for entry in sorted(kept, key=lambda entry: entry.first)]

    def _name(self, text: str, reference: Reference) -> _Entry:
        entry = self._known(reference) or self._new(reference, named=True)
        motion = entry.motion
        motion.id = motion.id or reference.id
        if len(reference.movers.names) > len(motion.movers):
            motion.movers = list(reference.movers.names)
        motion.with_others = motion.with_others or reference.movers.with_others
        if reference.paper:
            entry.papers.add(reference.paper)
        self._index(entry, reference)
        return _mention(text, entry, reference)

    def _index(self, entry: _Entry, reference: Reference) -> None:
        for key in _keys(reference):
            if entry not in self._by_key[key][-1:]:
                self._by_key[key].append(entry)

    def _known(self, reference: Reference) -> _Entry | None:
        """The entry that is named again: by number, by the same movers, by the first of them; the latest such."""
        tests: tuple[Callable[[_Entry], bool], ...] = (
            lambda entry: reference.id is not None and entry.motion.id == reference.id,
            lambda entry: reference.paper in entry.papers and not entry.movers_differ(reference),
            lambda entry: entry.may_be(reference, same_movers),
            lambda entry: entry.may_be(reference, may_be_same_movers),
        )
        alike = sorted(
            {id(entry): entry for key in _keys(reference) for entry in self._by_key[key][-_RECENT:]}.values(),
            key=lambda entry: -entry.first,
        )
        return next((entry for fits in tests for entry in alike if fits(entry)), None)

    def _new(self, reference: Reference, *, named: bool) -> _Entry:
        entry = _Entry(FoundMotion(reference.id), named, reference.span.start)
        self._entries.append(entry)
        return entry

    def _point(self, text: str, reference: Reference, reading: _Reading) -> list[_Entry]:
        """What a group or a pronoun means; one entry of its own where nothing that was named fits."""
        if reference.indefinite:
            return []
        if reference.plural or (reference.count or 1) > 1:
            meant = reading.group(reference)
        else:
            meant = reading.latest[-1:] if reference.definite else []
        meant = meant or [self._new(reference, named=False)]
        for entry in meant:
            _mention(text, entry, reference)
        return meant


class _Reading:
    """Where the reading of a text is: what was named last, and what in this paragraph."""

    def __init__(self, text: str, named: Sequence[_Entry]) -> None:
        self.latest: list[_Entry] = []
        self._named = named
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        self._paragraph = 0
        self._here: list[_Entry] = []

    def go_on(self, reference: Reference, meant: list[_Entry]) -> None:
        """Remember what a reference meant, for what points back to it."""
        if meant and (reference.named or reference.definite or not self.latest):
            self.latest = meant
        if reference.named:
            self._enter_paragraph(reference)
            self._here += [entry for entry in meant if entry not in self._here[-_RECENT:]]

    def group(self, reference: Reference) -> list[_Entry]:
        """The named motions that a group means: all so far, those of the paragraph, or those that follow in it."""
        self._enter_paragraph(reference)
        so_far = bisect_left(self._named, reference.span.start, key=_first)
        if not reference.count:
            together = self.latest if len(self.latest) > 1 else self._named[:so_far]
            return list(together) if reference.definite and len(together) <= _RECENT else []
        end = self._breaks[self._paragraph] if self._paragraph < len(self._breaks) else math.inf
        following = bisect_left(self._named, end, key=_first)
        if so_far == reference.count:
            return list(self._named[:so_far])
        if len(self._here) == reference.count:
            return list(self._here)
        return list(self._named[so_far:following]) if following - so_far == reference.count else []

    def _enter_paragraph(self, reference: Reference) -> None:
        paragraph = bisect_left(self._breaks, reference.span.start)
        if paragraph != self._paragraph:
            self._paragraph, self._here = paragraph, []


def _first(entry: _Entry) -> int:
    return entry.first


def _keys(reference: Reference) -> list[tuple[str, str]]:
    """What an entry can be found again by: its number, and the last word of each mover's name."""
    surnames = [
        ("name", part.split()[-1]) for name in reference.movers.names for part in fold(name).split("-") if part.split()
    ]
    numbers = [("id", reference.id), ("paper", reference.paper)]
    return [(kind, number) for kind, number in numbers if number] + surnames


def _mention(text: str, entry: _Entry, reference: Reference) -> _Entry:
    entry.motion.mentions.append(Mention(text[slice(*reference.span)], reference.span))
    return entry
