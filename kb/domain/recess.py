"""The recess that a vague term leans on: "shortly after the summer recess" has a beginning, and no end."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Protocol


class RecessDays(Protocol):
    """What is needed of a recess: its name with a year (`Zomerreces 2021`), its last day, and the source."""

    @property
    def label_nl(self) -> str:
        """Its name."""
        ...

    @property
    def last_day(self) -> date:
        """The last day that belongs to it."""
        ...

    @property
    def source(self) -> str:
        """Where that stands."""
        ...


_AFTER = re.compile(
    r"\bna (?:afloop van )?(?:het )?(?:eerstvolgende |aanstaande |komende )?(?P<name>\w*reces)\b", re.IGNORECASE
)


def recess_before(said: str, asked_on: date, recesses: Iterable[RecessDays]) -> RecessDays | None:
    """The recess after which a term begins that was set on `asked_on`: the first of that name to end on or after it.

    None where the words name no recess to come after, or none of that name is known.
    """
    found = _AFTER.search(said)
    if found is None:
        return None
    name = found["name"].casefold()
    meant = (each for each in recesses if each.last_day >= asked_on and each.label_nl.casefold().startswith(name))
    return min(meant, key=lambda each: each.last_day, default=None)
