"""Dates in a text, with what the text leaves open: the year, the day, or all but the season."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kb.documents.offsets import Span
from kb.domain.calendar import MONTH_PATTERN, iso_day, month_number, nearest_day, year_in_session
from kb.domain.dutch import blanked, fold
from kb.mentions.model import FoundDate
from kb.mentions.terms import PERIOD, RECESS, SEASON


class Reading(NamedTuple):
    """What a form of words says: an ISO date as precise as they are (or None), and the kind of precision."""

    iso: str | None
    precision: str


@dataclass(frozen=True)
class Context:
    """What is known of the document, for dates that leave out their year."""

    document_date: str | None = None
    session: str | None = None


class DateForm(NamedTuple):
    """A way of writing dates: pattern over folded text, an example, and how to read it (None: not a date after all)."""

    pattern: re.Pattern[str]
    example: str
    read: Callable[[re.Match[str], Context], Reading | None]


VAGUE = "vague"
"""The precision of words that name a time and no date. They may hold a figure: "binnen drie maanden"."""

_DAY = r"(?<![\d.,])(?P<day>[12]?\d|3[01])(?:e|ste|de|st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?![\d.,]\d|\d|\s*[-/]\s*\d)"
_EDGES = {"begin": "start_of_year", "medio": "middle_of_year", "midden": "middle_of_year", "eind": "end_of_year"}
_HALVES = {"eerste": "first_half_of_year", "tweede": "second_half_of_year"}
_TO = r"(?: (?:en|of|tot|t/m|tot en met) | ?- ?)"
_UNNUMBERED = r"(?<!nr\. )(?<!nrs\. )(?<!punt )(?<!punten )(?<!artikel )(?<!artikelen )(?<!hoofdstuk )"
_ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}


def _first_of_days(found: re.Match[str], context: Context) -> Reading | None:
    """The first day of several in one month: `5 en 6 oktober 2021`; their month stands behind the last."""
    if int(found["day"]) >= int(found["next"]):
        return None
    return _full(found, context) if found["year"] else _without_year(found, context)


def _full(found: re.Match[str], _: Context) -> Reading | None:
    iso = iso_day(int(found["year"]), month_number(found["month"]), int(found["day"]))
    return Reading(iso, "day") if iso else None


def _numeric(found: re.Match[str], _: Context) -> Reading | None:
    iso = iso_day(int(found["year"]), int(found["month"]), int(found["day"]))
    return Reading(iso, "day") if iso else None


def _without_year(found: re.Match[str], context: Context) -> Reading | None:
    """A day that leaves out its year: the last one before the document, or the one within its session."""
    month, day = month_number(found["month"]), int(found["day"])
    if iso_day(2000, month, day) is None:  # a leap year: 29 February is a day
        return None
    if context.document_date:
        future = found["relative"] in {"a.s.", "aanstaande", "as."}
        return Reading(nearest_day(month, day, context.document_date, future=future), "inferred")
    year = year_in_session(context.session, month) if context.session else None
    return Reading(iso_day(year, month, day) if year else None, "inferred" if year else "unknown")


def _month(found: re.Match[str], _: Context) -> Reading:
    return Reading(f"{found['year']}-{month_number(found['month']):02}", "month")


def _quarter(found: re.Match[str], _: Context) -> Reading:
    words = found["quarter"]
    number = _ORDINALS.get(words) or int(words.strip("qestd"))
    return Reading(f"{found['year']}-Q{number}", "quarter")


def _edge(found: re.Match[str], _: Context) -> Reading:
    return Reading(found["year"], _EDGES[found["edge"]])


def _half(found: re.Match[str], _: Context) -> Reading:
    return Reading(found["year"], _HALVES[found["half"]])


def _season(found: re.Match[str], _: Context) -> Reading:
    return Reading(found["year"], "season")


def _year(found: re.Match[str], _: Context) -> Reading:
    return Reading(found["year"], "year")


def _vague(_: re.Match[str], __: Context) -> Reading:
    return Reading(None, VAGUE)


def _form(pattern: str, example: str, read: Callable[[re.Match[str], Context], Reading | None]) -> DateForm:
    return DateForm(re.compile(pattern), example, read)


FORMS: tuple[DateForm, ...] = (
    _form(rf"{_UNNUMBERED}(?<![\d.,/-])(?P<day>[12]?\d|3[01])"
          rf"(?=(?:, (?:[12]?\d|3[01])){{0,3}}{_TO}(?P<next>[12]?\d|3[01]) (?P<month>{MONTH_PATTERN})"
          rf"(?:,? {_YEAR}|(?: (?P<relative>jl\.?|jongstleden|a\.s\.|as\.|aanstaande))?(?!\w)))",
          "5 en 6 april jl.", _first_of_days),
    _form(rf"{_DAY} (?P<month>{MONTH_PATTERN})(?={_TO}(?:[12]?\d|3[01]) (?:{MONTH_PATTERN}),? {_YEAR})",
          "30 april t/m 2 mei 2021", _full),
    _form(rf"{_DAY} (?P<month>{MONTH_PATTERN}),? {_YEAR}", "28 april 2021", _full),
    _form(rf"\b(?P<month>{MONTH_PATTERN}) {_DAY},? {_YEAR}", "April 28, 2021", _full),
    _form(r"\b(?P<year>(?:1[89]|20)\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-2]\d|3[01])\b", "2021-04-28", _numeric),
    _form(rf"{_DAY}(?P<mark>[-/.])(?P<month>0?[1-9]|1[0-2])(?P=mark){_YEAR}", "28-04-2021", _numeric),
    _form(rf"{_DAY} (?P<month>{MONTH_PATTERN})(?: (?P<relative>jl\.?|jongstleden|a\.s\.|as\.|aanstaande))?(?!\w)",
          "28 april jl.", _without_year),
    _form(rf"\b(?P<quarter>{'|'.join(_ORDINALS)}|[1-4](?:e|ste|de)) kwartaal(?: van)? {_YEAR}",
          "het derde kwartaal van 2023", _quarter),
    _form(rf"\b(?:de )?(?P<half>{'|'.join(_HALVES)}) helft(?: van)? {_YEAR}", "de eerste helft van 2022", _half),
    _form(rf"\b(?P<quarter>q[1-4]) {_YEAR}", "Q3 2023", _quarter),
    _form(rf"\b(?:(?:begin|medio|eind) )?(?P<month>{MONTH_PATTERN})(?: van)? {_YEAR}", "oktober 2020", _month),
    _form(rf"\b(?P<edge>{'|'.join(_EDGES)})(?: van)? {_YEAR}", "eind 2020", _edge),
    _form(rf"\b(?:het |de )?(?:voorjaar|zomer|najaar|herfst|winter|lente)(?: van)? {_YEAR}", "het voorjaar van 2022", _season),
    _form(rf"\b(?:(?:kort|direct|snel) )?(?:voor|na|tijdens) (?:het|de) (?:komende )?(?:{RECESS}|{SEASON})\b",
          "kort na het zomerreces", _vague),
    _form(rf"\b(?:in het (?:voorjaar|najaar)|(?:dit|komend|afgelopen) (?:voorjaar|najaar)"
          rf"|(?:deze|komende|afgelopen) {SEASON})\b(?! van\b)", "in het najaar", _vague),
    _form(rf"\b(?:uiterlijk )?binnen {PERIOD}\b", "binnen drie maanden", _vague),
    _form(r"\b(?:voor|tegen|aan) het einde? van (?:dit|het) (?:jaar|kalenderjaar)\b|\b(?:begin|eind) (?:dit|volgend) jaar\b",
          "voor het einde van dit jaar", _vague),
    _form(rf"(?<![\d.,/:-]){_YEAR}(?!\s*(?:euro|miljoen|miljard|procent|%))", "in 2019", _year),
)  # fmt: skip
"""Most exact first: what one form has read is not read again by another."""

_NO_DATE = re.compile(
    r"\b(?:vergaderjaar )?(?:1[89]|20)\d\d\s*[-/]\s*(?:(?:1[89]|20)\d\d|\d\d)(?!-?\d)"  # a session
)
"""What looks like a date and is none: parliamentary sessions. So are addresses."""
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")

_CORE = re.compile(r"\d|reces|jaar|zomer|winter|herfst|lente|maand|week|weken|dag")
"""What no date is without: a figure, or a word that makes vague words one."""
_REACH = 40
"""How many characters before and after such a core a date can reach."""


def find_dates(
    text: str, *, document_date: str | None = None, session: str | None = None, skip: Iterable[Span] = ()
) -> list[FoundDate]:
    """The dates that the text names, in its order; of two forms that overlap, the one higher in `FORMS` holds.

    A day without a year takes it from the document's ISO date, else from the parliamentary session (`2021-2022`).
    None lies in `skip`, the citations: the numbers of most publications begin with a year.
    """
    context = Context(document_date, session)
    folded = _without(blanked(fold(text), skip), _ADDRESS.finditer(fold(text)))
    places = _where_dates_can_be(folded)
    folded = _without(folded, _within(places, _NO_DATE, folded))
    dates: list[FoundDate] = []
    for form in FORMS:
        matches = list(_within(places, form.pattern, folded))
        for found in matches:
            reading = form.read(found, context)
            if reading is not None:
                dates.append(FoundDate(text[slice(*found.span())], Span(*found.span()), *reading))
        folded = _without(folded, matches)
    return sorted(dates, key=lambda each: each.span)


def _where_dates_can_be(folded: str) -> list[Span]:
    """The stretches within reach of a core, apart from one another; most of a text is in none of them."""
    places: list[Span] = []
    for core in _CORE.finditer(folded):
        start, end = max(0, core.start() - _REACH), core.end() + _REACH
        if places and start <= places[-1].end:
            start = places.pop().start
        places.append(Span(start, end))
    return places


def _within(places: Sequence[Span], pattern: re.Pattern[str], folded: str) -> Iterator[re.Match[str]]:
    return (found for place in places for found in pattern.finditer(folded, *place))


def _without(folded: str, found: Iterable[re.Match[str]]) -> str:
    return blanked(folded, (each.span() for each in found))
