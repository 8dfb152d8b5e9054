"""How words are compared: the one place that indexing, querying and marking share.

A word is folded (case, diacritics, soft hyphens, typographic apostrophes) and brought to its Dutch stem.
Whoosh's own Dutch stemmer is the older Porter one; Snowball's is used instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

import snowballstemmer
from whoosh.analysis import Filter, RegexTokenizer

from kb.domain.dutch import fold

VERSION = "snowball-dutch-1"
"""Stands in the index; a change of analysis gets a new one, and an index with another is not searched."""
WORD = re.compile(r"\w+(?:['’]s\b)?", re.UNICODE)
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\ufeff]")
_NUMBER_SIGN = re.compile(r"\bnrs?\b\.?", re.IGNORECASE)
_SNOWBALL = snowballstemmer.stemmer("dutch")


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The Dutch stem of one folded word; words with digits stay as they are."""
    return str(_SNOWBALL.stemWord(word.removesuffix("'s"))) if word.isalpha() or "'" in word else word


def clean(text: str) -> str:
    """`text` as it is indexed and shown: without invisible characters."""
    return _INVISIBLE.sub("", text)


def terms(text: str) -> list[tuple[str, int, int]]:
    """Every word of `text` as its term, with the offsets of the word."""
    return [(stem(found[0]), found.start(), found.end()) for found in WORD.finditer(fold(text))]


def squashed(identifier: str) -> str:
    """An identifier without what people leave out or vary: `Kst-35570-XVII, 26` as `kst35570xvii26`."""
    return re.sub(r"[\W_]+", "", fold(_NUMBER_SIGN.sub("", identifier)))


class _Stems(Filter):  # type: ignore[misc]
    """Tokens as their stems. Whoosh uses one token object again and again, so it is changed and handed on at once."""

    def __call__(self, tokens: Iterable[Any]) -> Iterator[Any]:
        for token in tokens:
            token.text = stem(fold(token.text))
            yield token


class _Folds(Filter):  # type: ignore[misc]
    """Tokens folded but whole, for words of which only the beginning is given."""

    def __call__(self, tokens: Iterable[Any]) -> Iterator[Any]:
        for token in tokens:
            token.text = fold(token.text)
            yield token


STEMMED = RegexTokenizer(WORD) | _Stems()
WHOLE = RegexTokenizer(WORD) | _Folds()
