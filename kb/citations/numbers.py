"""The tail of a citation of a parliamentary paper: its numbers, ranges written out, and the pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kb.citations import fragments as f

_LONGEST_RANGE = 500
_ITEM = re.compile(
    rf"(?P<pages>{f.PAGES})|{f.ASIDE}|(?<!\w){f.LABEL}|{f.AND}(?={f.NUMBER})"
    rf"|(?<!\w)(?P<first>{f.NUMBER})(?:{f.TO}(?P<last>{f.NEXT_NUMBER}))?"
)
"""Labels and "en" come before numbers: in capitals they look like letters of the Senate, which `NR` and `EN` also are."""


def numbers_and_pages(tail: str) -> tuple[list[str], str | None]:
    """The numbers that the tail of a citation names, each range in full, and the pages it points to.

    `nrs. 1-3` is 1, 2, 3, and `Y t/m AB` is Y, Z, AA, AB. Of a range that runs back, or on and on, only the two
    numbers that are named: nothing says what lies between. Of `nr. 4, p. 12 en 13, en nr. 6` the pages are `12-13`.
    """
    numbers: list[str] = []
    pages: str | None = None
    for item in _ITEM.finditer(tail):
        first, last, named_pages = item.group("first", "last", "pages")
        if first:
            numbers += _range(first, last) if last else [first]
        elif named_pages and pages is None:
            pages = _pages(named_pages)
    return _of_one_chamber(numbers), pages


def _of_one_chamber(numbers: list[str]) -> list[str]:
    """Without the parts of an amendment: of `nr. 32, I en II` the paper is 32."""
    of_senate = bool(numbers) and numbers[0].isalpha()
    return [number for number in dict.fromkeys(numbers) if number.isalpha() == of_senate]


def _range(first: str, last: str) -> Iterator[str]:
    yield first
    if first.isdigit() and last.isdigit():
        yield from map(str, _between(int(first), int(last)))
    elif first.isupper() and last.isupper():
        yield from map(_letters, _between(_ordinal(first), _ordinal(last)))
    yield last


def _between(first: int, last: int) -> range:
    return range(first + 1, last) if last - first <= _LONGEST_RANGE else range(0)


def _ordinal(letters: str) -> int:
    """The place of a paper of the Senate: after Z comes AA."""
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place


def _letters(ordinal: int) -> str:
    letters = ""
    while ordinal:
        ordinal, rest = divmod(ordinal - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _pages(text: str) -> str:
    pages = re.sub(r"^\D+", "", text).replace(" ", "")
    return re.sub(r"(?i)(?<=\d)en(?=\d)", "-", pages)
