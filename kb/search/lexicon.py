"""The words of the base: forms that a stemmer keeps apart, and Dutch compounds both ways.

Of `grondstoffenwinning` the parts, of `grondstof` the compounds that it is a part of.

Which words there are is asked of the base itself: its index and its names. A split counts where both halves are words
that occur; beside a long one the other may be new, if it is no mere ending (`afhankelijk-heden`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from kb.domain.dutch import light_stem
from kb.search.analysis import is_stop_word, stem

_SHORTEST = 4
"""Letters of the shortest part: below it (`de`, `ver`) most splits are accidents."""
_LINKS = ("", "s", "en", "e", "n")
"""What may stand between two parts: handel-s-akkoord, grondstoff-en-winning."""
_LONG = 6
"""Letters from which on a part is so telling that the other one need not be known."""
_ENDINGS = frozenset(
    "achtig achtige baar baarheid heden heid ingen ings isch ische lijk lijke lijkheden lijkheid lijks loos loosheid loze "  # noqa: SIM905
    "rijk rijke schap schappen sche schen sters tieve tjes waarts zaam zame".split()
)
_MOST = 40
"""Lexicon looked for at most; the most frequent of a long list say enough."""


@dataclass(frozen=True)
class Lexicon:
    """What is known of words by `vocabulary`: folded, whole words of an index with the number of entries each is in."""

    vocabulary: dict[str, int]
    names: Iterable[str] = ()
    """Further words that may be parts: those of the names of things."""

    @cached_property
    def _stems(self) -> frozenset[str]:
        """The stems that can be a part."""
        return frozenset(
            light_stem(word)
            for word in (*self.vocabulary, *self.names)
            if len(word) >= _SHORTEST and word.isalpha() and not is_stop_word(word)
        )

    @cached_property
    def _long(self) -> str:
        """The words that can be compounds, in one text: looking through it takes a millisecond."""
        return "\n".join(word for word in self.vocabulary if len(word) >= 2 * _SHORTEST and word.isalpha())

    @cached_property
    def _forms(self) -> dict[str, dict[str, str]]:
        """Light stem → stem → a word of the vocabulary that has both."""
        found: dict[str, dict[str, str]] = {}
        for word in sorted(self.vocabulary):
            if len(word) >= _SHORTEST and word.isalpha():
                found.setdefault(light_stem(word), {}).setdefault(stem(word), word)
        return found

    def forms(self, word: str) -> list[str]:
        """Forms of a folded word that the stemmer takes for other words: `akkoorden` of `akkoord`."""
        return [form for stemmed, form in self._forms.get(light_stem(word), {}).items() if stemmed != stem(word)]

    def parts(self, word: str) -> tuple[str, str] | None:
        """The two halves of a folded word, as much of it known words as possible; None where it is no likely compound."""
        likely = (each for each in _halves(word) if self._likely(each) and light_stem(each[0]) != light_stem(word))
        return max(likely, key=lambda each: (sum(len(half) for half in each if self.knows(half)), each), default=None)

    def with_part(self, word: str) -> list[str]:
        """The compounds that have `word`, in any of its forms, as their first or last part; the most frequent first."""
        if len(word) < _SHORTEST or not word.isalpha():
            return []
        found = (each for each in self._containing(_root(word)) if each != word and self._has(each, word))
        return sorted(found, key=lambda each: (-self.vocabulary[each], each))[:_MOST]

    def _containing(self, piece: str) -> Iterator[str]:
        text, at = self._long, 0
        while (at := text.find(piece, at)) >= 0:
            start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
            end = len(text) if end < 0 else end
            yield text[start:end]
            at = end

    def _has(self, compound: str, part: str) -> bool:
        wanted, root = light_stem(part), _root(part)
        if light_stem(compound) == wanted:
            return False
        return any(
            half.startswith(root) and light_stem(half) == wanted and self._fits(other, half)
            for first, last in _halves(compound)
            for half, other in ((first, last), (last, first))
        )

    def _likely(self, halves: tuple[str, str]) -> bool:
        first, last = halves
        known = self.knows(first) or self.knows(last)
        return known and self._fits(last, first) and self._fits(first, last)

    def knows(self, half: str) -> bool:
        """Whether a word, in any form of it, can be a part of a compound."""
        return light_stem(half) in self._stems

    def _fits(self, half: str, other: str) -> bool:
        """Whether `half` can stand beside `other` in a compound: a known word, or any but an ending beside a long one."""
        if half in _ENDINGS or is_stop_word(half):
            return False
        return self.knows(half) or len(other) >= _LONG


def _root(word: str) -> str:
    """The letters that every form of a word begins with: `grondstof` of `grondstoffen`."""
    return word[: max(_SHORTEST, len(word) - 3)]


def _halves(word: str) -> Iterator[tuple[str, str]]:
    """Every way to cut a word in two parts, with or without a link between them."""
    if not word.isalpha():
        return
    for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
        for link in _LINKS:
            first = word[: at - len(link)]
            if len(first) >= _SHORTEST and word[:at].endswith(link):
                yield first, word[at:]
