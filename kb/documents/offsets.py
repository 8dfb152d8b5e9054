"""Ranges of characters, and where those of a normalised text stood in the original."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of character offsets, `start <= offset < end`."""

    start: int
    end: int


class Run(NamedTuple):
    """`length` characters of the normalised text that stand one for one at `original`; `-1` where they were inserted."""

    start: int
    original: int
    length: int


@dataclass(frozen=True)
class OffsetMap:
    """Where each character of the normalised text came from, as runs in ascending order of `start`."""

    runs: tuple[Run, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [run.start for run in self.runs]

    @cached_property
    def _by_original(self) -> list[Run]:
        return sorted((run for run in self.runs if run.original >= 0), key=lambda run: run.original)

    @cached_property
    def _originals(self) -> list[int]:
        return [run.original for run in self._by_original]

    def original(self, offset: int) -> int | None:
        """The original offset of the character at `offset`, or None where the reader inserted it."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return None
        run = self.runs[index]
        if run.original < 0 or offset >= run.start + run.length:
            return None
        return run.original + offset - run.start

    def normalised(self, original: int) -> int | None:
        """The offset in the normalised text of an original character, or None where it was dropped."""
        index = bisect_right(self._originals, original) - 1
        if index < 0:
            return None
        run = self._by_original[index]
        if original >= run.original + run.length:
            return None
        return run.start + original - run.original

    def original_span(self, span: Span) -> Span | None:
        """The smallest original range that holds the kept characters of `span`; None if it has none."""
        kept = [at for at in map(self.original, range(*span)) if at is not None]
        return Span(min(kept), max(kept) + 1) if kept else None
