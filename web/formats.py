"""Days, numbers and order, as the readers of each language write them."""

from __future__ import annotations

from datetime import date

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from kb.domain.terms import Language
from kb.domain.values import DatePrecision

UNKNOWN = "–"
_LOCALES: dict[Language, Locale] = {"nl": Locale("nl", "NL"), "en": Locale("en", "GB")}
_DAYS = {DatePrecision.DAY: "d MMMM y", DatePrecision.MONTH: "MMMM y", DatePrecision.YEAR: "y"}


def day(value: date | None, language: Language, precision: str = DatePrecision.DAY) -> str:
    """A date as people write it, as exact as it is known; a dash where it is not."""
    known = DatePrecision(precision)
    if value is None or known is DatePrecision.UNKNOWN:
        return UNKNOWN
    return format_date(value, _DAYS.get(known, _DAYS[DatePrecision.DAY]), locale=_LOCALES[language])


def number(value: float, language: Language) -> str:
    """A number with all of its digits, ten at most behind the decimal mark."""
    return format_decimal(value, "#,##0.##########", locale=_LOCALES[language])


def figure(value: float | None, language: Language, digits: int = 2) -> str:
    """A number with so many decimals; a dash where it is undefined."""
    if value is None:
        return UNKNOWN
    pattern = "#,##0." + "0" * digits if digits else "#,##0"
    return format_decimal(value, pattern, locale=_LOCALES[language])


def percent(share: float | None, language: Language) -> str:
    """A share of one in whole percents; a dash where it is undefined."""
    return UNKNOWN if share is None else f"{figure(share * 100, language, 0)}%"
