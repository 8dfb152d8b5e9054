"""Months, parliamentary sessions and the days that a text names without their year."""

from __future__ import annotations

import re
from datetime import date

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan", "februari february feb febr", "maart march mrt mar", "april apr", "mei may",
            "juni june jun", "juli july jul", "augustus august aug", "september sept sep", "oktober october okt oct",
            "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
"""Folded Dutch and English names of the months, and how they are shortened."""

MONTH_PATTERN = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"

_FIRST_MONTH_OF_A_SESSION = 9
_SESSION = re.compile(r"(\d{4})\s*[-–/]\s*(?:\d{4}|\d{2})")


def month_number(name: str) -> int:
    """The number of a month, from its name or short form in any case."""
    return MONTHS[name.lower().rstrip(".")]


def iso_day(year: int, month: int, day: int) -> str | None:
    """`2021-09-29`, or None where the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def year_in_session(session: str, month: int) -> int | None:
    """The year that a month has within a parliamentary session `2021-2022`: September to December fall in the first."""
    found = _SESSION.search(session)
    if found is None:
        return None
    return int(found[1]) + (month < _FIRST_MONTH_OF_A_SESSION)


def nearest_day(month: int, day: int, reference: str, *, future: bool = False) -> str | None:
    """The last such day on or before an ISO date, or with `future` the first on or after it."""
    year = date.fromisoformat(reference).year
    # Eight years hold a leap day on both sides, also around 1900 and 2100.
    years = range(year, year + 9) if future else range(year, year - 9, -1)
    days = (iso for each in years if (iso := iso_day(each, month, day)))
    return next((iso for iso in days if (iso >= reference if future else iso <= reference)), None)
