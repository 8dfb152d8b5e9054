"""Long lists page by page, for every list of the site.

A page begins behind a place in the order of its list, or ends before one. A cursor names the place by what the list is
sorted by, not by a number of rows: so what is added or gone elsewhere neither repeats a row nor skips one, and the place
stays where it was when the row itself is gone.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from kb.errors import InvalidInput

Key = tuple[str | int | float, ...]
"""What a list is sorted by, ending in something that no other row has; of the same types for every row."""
T = TypeVar("T")


class NoPlace(InvalidInput):
    """A cursor that no page of the list gave out."""

    def __init__(self, name: str, cursor: str) -> None:
        super().__init__(
            f"{name}={cursor[:40]}: no place in this list; begin without it, and follow the addresses that its pages give"
        )


@dataclass(frozen=True)
class PageAsked:
    """Which page is asked for: `size` rows (None: all) behind the place `after`, or the last ones `before` a place."""

    size: int | None = None
    after: str = ""
    before: str = ""


@dataclass(frozen=True)
class Page(Generic[T]):
    """Some rows of a list of `total`, `begin` of which come before them; and the cursors of the pages next to it."""

    rows: Sequence[T]
    total: int
    begin: int
    previous: str | None
    """For `before`; None where no row comes before these."""
    next: str | None
    """For `after`; None where these are the last."""


def page_of(rows: Sequence[T], key: Callable[[T], Key], order: str, asked: PageAsked) -> Page[T]:
    """The page of `rows`, which stand in the order of `key`. `order` names that order: a cursor fits no other.

    Raises NoPlace for a cursor of another list or order, or of none.
    """
    begin, end = 0, len(rows)
    alike = key(rows[0]) if rows else None
    if place := place_of(asked, order, alike):
        if asked.after:
            begin = bisect_right(rows, place, key=key)
        else:
            end = bisect_left(rows, place, key=key)
    if asked.size is not None and asked.before:
        begin = max(end - asked.size, begin)
    elif asked.size is not None:
        end = min(begin + asked.size, end)
    shown = rows[begin:end]
    return Page(
        rows=shown,
        total=len(rows),
        begin=begin,
        previous=cursor(order, key(shown[0])) if shown and begin else None,
        next=cursor(order, key(shown[-1])) if shown and end < len(rows) else None,
    )


def cursor(order: str, key: Key) -> str:
    """The name of a place in an order, to stand in an address."""
    told = json.dumps([order, *key], ensure_ascii=False, separators=(",", ":"))
    return urlsafe_b64encode(told.encode()).decode().rstrip("=")


def place_of(asked: PageAsked, order: str, alike: Key | None) -> Key | None:
    """The place that `asked` names, None for the first page; with parts of the same types as `alike`, a key of the list.

    Raises NoPlace for what is no cursor of this order, or where two are named.
    """
    name, text = ("after", asked.after) if asked.after else ("before", asked.before)
    if not text:
        return None
    if asked.after and asked.before:
        raise NoPlace("before", asked.before)
    try:
        said, *place = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        given_out = said == order and cursor(order, tuple(place)) == text
    except (ValueError, TypeError, RecursionError):
        raise NoPlace(name, text) from None
    if not given_out or (alike is not None and [*map(type, place)] != [*map(type, alike)]):
        raise NoPlace(name, text)
    return tuple(place)
