"""Small facts about written Dutch that several finders need: folding, number words, light stems, names of offices."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

_LIKE_A_HYPHEN = "‐‑–"
_LIKE_AN_APOSTROPHE = "’‘`´"
_LIKE_A_BLANK = "\u00a0\u202f\u2009\u2007"


def _base_letters() -> dict[str, str]:
    """Every accented letter of which the plain one is a single character (so that folding keeps offsets)."""
    table: dict[str, str] = {}
    for letter in map(chr, [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]):
        base = unicodedata.normalize("NFD", letter)[0].lower()
        if len(base) == 1 and base.isascii():
            table[letter] = base
    return table


_FOLDED = {
    **_base_letters(),
    **dict.fromkeys(_LIKE_A_HYPHEN, "-"),
    **dict.fromkeys(_LIKE_AN_APOSTROPHE, "'"),
    **dict.fromkeys(_LIKE_A_BLANK, " "),
}
_NOT_PLAIN = re.compile(r"[^\x00-\x7f]")


@lru_cache(maxsize=64)
def fold(text: str) -> str:
    """The text in small letters without diacritics, with plain hyphens, apostrophes and blanks.

    It is exactly as long as the text, so that offsets in one are offsets in the other.
    """
    return _NOT_PLAIN.sub(_fold_letter, text).lower()


def _fold_letter(found: re.Match[str]) -> str:
    return _FOLDED.get(found[0], found[0])


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text, as long as it was, with each of `spans` filled with a character that is in no word or number."""
    pieces, at = [], 0
    for start, end in sorted(spans):
        pieces += [text[at:start], "\x00" * (end - max(start, at))]
        at = max(at, end)
    return "".join([*pieces, text[at:]])


def matches_at(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """What `finditer` finds in `text`, of the matches that begin at one of `places`, which ascend."""
    end = 0
    for start in places:
        if start >= end and (match := pattern.match(text, start)):
            end = match.end()
            yield match


_UNITS = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
_TEENS = ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"]
_TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]


def _number_words() -> dict[str, int]:
    """Folded number words from two to ninety-nine, the hundreds and a thousand. `een` is left out: it is an article."""
    words = {word: number for number, word in enumerate([*_UNITS, *_TEENS], start=1)}
    for tens, word in enumerate(_TENS, start=2):
        words[word] = tens * 10
        words |= {f"{unit}en{word}": tens * 10 + number for number, unit in enumerate(_UNITS, start=1)}
    words |= {f"{unit}honderd": number * 100 for number, unit in enumerate(_UNITS[1:], start=2)}
    del words["een"]
    return words | {"honderd": 100, "duizend": 1000}


NUMBER_WORDS = _number_words()

_GENITIVE = re.compile(r"'s?$")
_INFLECTION = re.compile(r"(?<=\w{3})(?:en|(?<!s)s|e)$")
_FINAL_E = re.compile(r"(?<=\w{3})e$")
_LONG_VOWEL = re.compile(r"([aeou])\1(?=[^aeiou]$)")
_DOUBLE_CONSONANT = re.compile(r"(?<=\w)([^aeiou])\1$")
_LAST_LETTERS = str.maketrans({"v": "f", "z": "s", "y": "i"})


@lru_cache(maxsize=65_536)
def light_stem(word: str) -> str:
    """A key that the inflected forms of one folded word share: plural, genitive, the -e of an adjective, English plural.

    >>> light_stem("grondstoffen") == light_stem("grondstof"), light_stem("zeldzame") == light_stem("zeldzaam")
    (True, True)
    """
    word = _GENITIVE.sub("", word)
    if not word.isalpha():
        return word
    stem = _FINAL_E.sub("", _INFLECTION.sub("", word))
    stem = _DOUBLE_CONSONANT.sub(r"\1", stem)
    stem = _LONG_VOWEL.sub(r"\1", stem)
    return stem[:-1] + stem[-1:].translate(_LAST_LETTERS)
