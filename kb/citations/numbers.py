"""The tail of a citation of a parliamentary paper: its numbers, ranges written out, and the pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kb.citations import fragments as f

_LONGEST_RANGE = 500
_ITEM = re.compile(rf"(?P<pages>{f.PAGES})|{f.ASIDE}|(?<!\w)(?P<first>{f.NUMBER})(?:{f.TO}(?P<last>{f.NEXT_NUMBER}))?")


def numbers_and_pages(tail: str) -> tuple[list[str], str | None]:
    """The numbers that the tail of a citation names, each range in full, and the pages it points to.

    `nrs. 1-3` is 1, 2, 3; of `nr. 4, p. 12 en 13, en nr. 6` the pages are `12-13`.
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
    if first.isdigit() and last.isdigit() and 0 < int(last) - int(first) <= _LONGEST_RANGE:
        yield from (str(number) for number in range(int(first) + 1, int(last) + 1))
    elif len(first) == len(last) == 1 and first < last and first.isupper() and last.isupper():
        yield from (chr(code) for code in range(ord(first) + 1, ord(last) + 1))


def _pages(text: str) -> str:
    pages = re.sub(r"^\D+", "", text).replace(" ", "")
    return re.sub(r"(?<=\d)en(?=\d)", "-", pages)
