"""The last day of a term that is given in words: one named rule for each form that has one.

"As soon as possible" and "shortly after the recess" have no last day, and get none.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from kb.domain.calendar import MONTH_PATTERN, month_number, nearest_day
from kb.domain.dutch import fold

_DAY_BEFORE = timedelta(days=1)
_COUNTS = {
    name: number
    for number, name in enumerate(
        ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
    )
} | {"achttien": 18, "vierentwintig": 24}  # fmt: skip
_ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}


class RecessStart(Protocol):
    """What is needed of a recess: its name and first day."""

    @property
    def label_nl(self) -> str:
        """Its name with the year: `Zomerreces 2023`."""
        ...

    @property
    def first_day(self) -> date:
        """The first day that belongs to it."""
        ...


@dataclass(frozen=True)
class Setting:
    """When a term was set, and the recesses that are known."""

    set_on: date
    recesses: tuple[RecessStart, ...] = ()


@dataclass(frozen=True)
class Due:
    """The last day of a term, and the rule that gave it."""

    date: date
    rule: str


@dataclass(frozen=True)
class DueRule:
    """A form of words over folded text, an example with the day it gives when set on 1 March 2023, and how to get there."""

    rule: str
    pattern: re.Pattern[str]
    example: str
    gives: date
    last_day: Callable[[re.Match[str], Setting], date | None]


def due(as_said: str, setting: Setting) -> Due | None:
    """The last day of the term in `as_said`; None where no rule gives one. The same words give the same day."""
    words = fold(as_said)
    for each in RULES:
        found = each.pattern.search(words)
        if found:
            day = each.last_day(found, setting)
            return Due(day, each.rule) if day and day >= setting.set_on else None
    return None


def _named(found: re.Match[str], setting: Setting) -> date | None:
    """A day and a month; without a year the first on or after the day it was set."""
    month, day = month_number(found["month"]), int(found["day"])
    try:
        if found["year"]:
            return date(int(found["year"]), month, day)
        iso = nearest_day(month, day, setting.set_on.isoformat(), future=True)
    except ValueError:
        return None
    return date.fromisoformat(iso) if iso else None


def _before_named(found: re.Match[str], setting: Setting) -> date | None:
    day = _named(found, setting)
    return day - _DAY_BEFORE if day else None


def _period(found: re.Match[str], setting: Setting) -> date | None:
    count = _COUNTS.get(found["count"].replace("één", "een")) or (
        int(found["count"]) if found["count"].isdigit() else 0
    )
    unit = found["unit"]
    if unit.startswith(("maand", "jaar")):
        return _months_after(setting.set_on, count * (12 if unit == "jaar" else 1))
    return setting.set_on + timedelta(days=count * (7 if unit.startswith("we") else 1))


def _months_after(day: date, months: int) -> date:
    """The same day so many months on, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _end_of_quarter(found: re.Match[str], setting: Setting) -> date | None:
    """Of a quarter without a year the next to end."""
    number = int(found["digit"] or _ORDINALS[found["quarter"]])
    year = int(found["year"] or setting.set_on.year)
    last = _end_of_month(year, number * 3)
    return last if found["year"] or last >= setting.set_on else _end_of_month(year + 1, number * 3)


def _end_of_half(found: re.Match[str], _: Setting) -> date:
    return _end_of_month(int(found["year"]), _ORDINALS[found["half"]] * 6)


def _end_of_year(found: re.Match[str], setting: Setting) -> date:
    year = setting.set_on.year + (found["which"] == "volgend jaar")
    return date(int(found["year"]) if found["year"] else year, 12, 31)


def _end_of_named_month(found: re.Match[str], _: Setting) -> date:
    return _end_of_month(int(found["year"]), month_number(found["month"]))


def _before_named_month(found: re.Match[str], _: Setting) -> date:
    return date(int(found["year"]), month_number(found["month"]), 1) - _DAY_BEFORE


def _before_recess(found: re.Match[str], setting: Setting) -> date | None:
    """None where the recess that is meant is not known."""
    meant = (
        each.first_day
        for each in setting.recesses
        if fold(each.label_nl).startswith(found["recess"])
        and each.first_day > setting.set_on
        and (not found["year"] or each.first_day.year == int(found["year"]))
    )
    first = min(meant, default=None)
    within = first is not None and (found["year"] or (first - setting.set_on).days <= 366)
    return first - _DAY_BEFORE if first and within else None


def prinsjesdag(year: int) -> date:
    """The third Tuesday of September, on which the session of parliament begins (Grondwet, article 65)."""
    first = date(year, 9, 1)
    return first + timedelta(days=(calendar.TUESDAY - first.weekday()) % 7 + 14)


def _before_prinsjesdag(found: re.Match[str], setting: Setting) -> date:
    year = int(found["year"] or setting.set_on.year)
    passed = not found["year"] and prinsjesdag(year) <= setting.set_on
    return prinsjesdag(year + passed) - _DAY_BEFORE


_YEAR = r"(?P<year>20\d\d)"
_NAMED_DAY = rf"(?P<day>[12]?\d|3[01])(?:e|ste)? (?P<month>{MONTH_PATTERN})(?:,? {_YEAR})?"
_BEFORE = r"\b(?:voor|vóór)"
_QUARTER = rf"(?:(?P<quarter>{'|'.join(_ORDINALS)}) kwartaal|q(?P<digit>[1-4]))(?:(?: van)? {_YEAR})?"


def _rule(
    rule: str, pattern: str, example: str, gives: date, last_day: Callable[[re.Match[str], Setting], date | None]
) -> DueRule:
    return DueRule(rule, re.compile(pattern), example, gives, last_day)


RULES: tuple[DueRule, ...] = (
    _rule("dag vóór de genoemde dag", rf"{_BEFORE} {_NAMED_DAY}", "voor 1 mei 2023", date(2023, 4, 30), _before_named),
    _rule("genoemde dag", rf"\b(?:uiterlijk|per|op|tot|tot en met|op uiterlijk) {_NAMED_DAY}",
          "uiterlijk 15 april", date(2023, 4, 15), _named),
    _rule("zoveel tijd na het stellen",
          r"\bbinnen (?P<count>\d{1,3}|een|één|\w{3,12}) (?P<unit>maand(?:en)?|weken|week|jaar|dagen|dag)\b",
          "binnen drie maanden", date(2023, 6, 1), _period),
    _rule("laatste dag van het kwartaal", rf"\b(?:in|uiterlijk in|voor het einde van|uiterlijk)(?: het)? {_QUARTER}",
          "uiterlijk in het tweede kwartaal van 2023", date(2023, 6, 30), _end_of_quarter),
    _rule("laatste dag van het halfjaar",
          rf"\b(?:in|uiterlijk in|voor het einde van) de (?P<half>eerste|tweede) helft van {_YEAR}",
          "in de eerste helft van 2024", date(2024, 6, 30), _end_of_half),
    _rule("laatste dag van het jaar",
          rf"(?:{_BEFORE}|\buiterlijk)(?: het)? einde?(?: van)? "
          rf"(?:(?P<which>dit jaar|het jaar|het kalenderjaar|volgend jaar)|{_YEAR})\b",
          "voor het einde van het jaar", date(2023, 12, 31), _end_of_year),
    _rule("dag vóór het reces",
          rf"{_BEFORE} (?:het|de) (?:komende |aanstaande )?(?P<recess>\w+reces)(?:(?: van)? {_YEAR})?",
          "voor het meireces", date(2023, 4, 20), _before_recess),
    _rule("dag vóór Prinsjesdag", rf"{_BEFORE} prinsjesdag(?: {_YEAR})?",
          "vóór Prinsjesdag", date(2023, 9, 18), _before_prinsjesdag),
    _rule("dag vóór de genoemde maand", rf"{_BEFORE} (?P<month>{MONTH_PATTERN}) {_YEAR}",
          "voor mei 2023", date(2023, 4, 30), _before_named_month),
    _rule("laatste dag van de genoemde maand", rf"\b(?:in|uiterlijk|uiterlijk in) (?P<month>{MONTH_PATTERN}) {_YEAR}",
          "uiterlijk in oktober 2023", date(2023, 10, 31), _end_of_named_month),
)  # fmt: skip
"""Tried from the top; the first form that is met decides, also where it gives no day."""
