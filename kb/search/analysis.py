"""How words are compared: the one place that indexing, querying and marking share.

A text is cut into words; a word is folded (case, diacritics, soft hyphens, typographic apostrophes, dots in
abbreviations and in thousands) and brought to its stem in the language of its text. Whoosh's own Dutch stemmer is the
older Porter one; Snowball's present one is used instead. Lexicon and synonyms are looked up when a query is asked,
not when a text is indexed, so that an index depends on nothing but its texts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, Literal, NamedTuple

import snowballstemmer
from whoosh.analysis import Token, Tokenizer
from whoosh.lang.stopwords import stoplists

from kb.domain.dutch import fold

VERSION = "snowball-3-words-2"
"""Stands in the index; a change of analysis gets a new one, and an index with another is built anew."""
Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "en")

_UNSEEN = "\u00ad\u200b\u200c\u200d\ufeff\u0300-\u036f"
"""Soft hyphens, joiners and combining accents: part of a word, and nothing to compare it by."""
_LETTERS = rf"\w[\w{_UNSEEN}]*"
_WORD = re.compile(
    r"[^\W\d_]\.(?:[^\W\d_]\.)+"  # c.s., m.b.t.
    r"|\d{1,3}(?:\.\d{3})+(?![\d.])"  # 3.449
    r"|\d+(?:[.,]\d+)+"  # 8471.30, 1,5
    rf"|{_LETTERS}(?:['’`]s\b)?"
)
_NOT_COMPARED = re.compile(f"[{_UNSEEN}]")
_GENITIVE = re.compile("'s?$")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_NUMBER_SIGN = re.compile(r"\bnrs?\b\.?", re.IGNORECASE)
_FINAL_E = re.compile(r"(?<=\w{3})e$")
_LONG_VOWEL = re.compile(r"([aeou])\1(?=[^aeiou]$)")
_STEMMERS = {"nl": snowballstemmer.stemmer("dutch"), "en": snowballstemmer.stemmer("english")}


class Word(NamedTuple):
    """A word of a text, folded, with the offsets of its characters."""

    text: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """The words of `text` in order."""
    for found in _WORD.finditer(text):
        if folded := folded_word(found[0]):
            yield Word(folded, found.start(), found.end())


@lru_cache(maxsize=65_536)
def folded_word(word: str) -> str:
    """One word as it is compared before stemming: `Coördinatie` as `coordinatie`, `c.s.` as `cs`, `3.449` as `3449`."""
    plain = _GENITIVE.sub("", fold(_NOT_COMPARED.sub("", word)))
    abbreviated = plain.endswith(".") or _THOUSANDS.fullmatch(plain)
    return plain.replace(".", "") if abbreviated else plain


@lru_cache(maxsize=131_072)
def stem(word: str, language: str = "nl") -> str:
    """The stem of one folded word; words with digits stay as they are. Unknown languages are taken for Dutch.

    Snowball leaves `zeldzaam` and `zeldzame` apart, and `vitamine` and `vitaminen`: what it leaves is levelled.
    """
    if not word.isalpha():
        return word
    if language == "en":
        return str(_STEMMERS["en"].stemWord(word))
    return _LONG_VOWEL.sub(r"\1", _FINAL_E.sub("", str(_STEMMERS["nl"].stemWord(word))))


def is_stop_word(word: str) -> bool:
    """Whether a folded word is too common, in Dutch or English, to search for beside others."""
    return word in _STOP_WORDS


_STOP_WORDS = frozenset(folded_word(word) for language in LANGUAGES for word in stoplists[language])


def squashed(identifier: str) -> str:
    """An identifier without what people leave out or vary: `Kst-35570-XVII, 26` as `kst35570xvii26`."""
    return re.sub(r"[\W_]+", "", fold(_NUMBER_SIGN.sub("", identifier)))


class Words(Tokenizer):  # type: ignore[misc]
    """Cuts a text into words for an index: stemmed in `language`, or folded and whole where that is None."""

    def __init__(self, language: Language | None) -> None:
        self.language = language

    def __call__(self, value: str, *, start_pos: int = 0, start_char: int = 0, **options: Any) -> Iterator[Token]:
        """The tokens of `value`. One token object is used again and again, as the index expects."""
        token = Token(**{name: options.get(name, False) for name in ("positions", "chars")})
        shaped: Callable[[str], str] = (lambda word: stem(word, self.language)) if self.language else str
        for place, word in enumerate(words(value)):
            token.text, token.pos, token.boost, token.stopped = shaped(word.text), start_pos + place, 1.0, False
            token.startchar, token.endchar = start_char + word.start, start_char + word.end
            yield token
