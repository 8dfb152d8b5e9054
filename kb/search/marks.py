"""Where in a text the words stand that were found, and the part of it worth showing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kb.search.analysis import LANGUAGES, Language, Word, stem, words
from kb.search.plan import How, Plan, Sought, units

_LENGTH = 240
_BEFORE_FIRST = 60

Span = tuple[int, int]


@dataclass
class Marker:
    """Finds in texts what a plan looks for. Alike words, which only the index knows, are given beside it."""

    _rows: dict[Language, set[tuple[str, ...]]] = field(
        default_factory=lambda: {language: set() for language in LANGUAGES}
    )
    _whole: set[str] = field(default_factory=set)
    _beginnings: tuple[str, ...] = ()

    @classmethod
    def of(cls, plan: Plan | None, alike: Iterable[str] = ()) -> Marker:
        """The marker for a plan; it marks nothing for what must not be found."""
        marker = cls(_whole=set(alike))
        for unit in units(plan):
            for sought in unit.sought:
                marker._add(sought)
        return marker

    def _add(self, sought: Sought) -> None:
        if sought.how is How.BEGIN:
            self._beginnings += sought.words[-1:]
        elif sought.how is How.PARTS:
            self._rows["nl"].update((stem(word, "nl"),) for word in sought.words)
        elif sought.how not in (How.ALIKE, How.IDENTIFIER, How.LINK, How.NAMED):
            for language in (sought.language,) if sought.language else LANGUAGES:
                self._rows[language].add(tuple(stem(word, language) for word in sought.words))

    def places(self, text: str, language: Language = "nl") -> list[Span]:
        """Offsets of the words that were looked for, in order, none within another."""
        found = list(words(text))
        stems = [stem(word.text, language) for word in found]
        marked = [self._marks(word) for word in found]
        for row in self._rows[language]:
            for at in range(len(stems) - len(row) + 1):
                if row and stems[at] == row[0] and tuple(stems[at : at + len(row)]) == row:
                    marked[at : at + len(row)] = [True] * len(row)
        return [(word.start, word.end) for word, is_marked in zip(found, marked, strict=True) if is_marked]

    def _marks(self, word: Word) -> bool:
        return word.text in self._whole or bool(self._beginnings and word.text.startswith(self._beginnings))


@dataclass(frozen=True)
class Snippet:
    """A part of a text, cut between words, with the offsets in it of what is marked."""

    text: str
    marked: tuple[Span, ...] = ()


def snippet(text: str, places: Sequence[Span]) -> Snippet:
    """The part of `text` with the most of `places`, and the first of those."""
    start = _cut(text, max(0, _richest(places) - _BEFORE_FIRST))
    end = _cut(text, start + _LENGTH) if start + _LENGTH < len(text) else len(text)
    before, after = ("… " if start else ""), (" …" if end < len(text) else "")
    shift = len(before) - start
    marked = tuple((first + shift, last + shift) for first, last in places if first >= start and last <= end)
    return Snippet(before + text[start:end].rstrip() + after, marked)


def _richest(places: Sequence[Span]) -> int:
    """Where the stretch begins that holds the most places."""
    best, most, first = 0, 0, 0
    for last, (_, end) in enumerate(places):
        while end - places[first][0] > _LENGTH - _BEFORE_FIRST and first < last:
            first += 1
        if last - first + 1 > most:
            best, most = places[first][0], last - first + 1
    return best


def _cut(text: str, at: int) -> int:
    """The beginning of the word that `at` falls in, so that no word is cut."""
    return text.rfind(" ", 0, at) + 1 if at else 0
