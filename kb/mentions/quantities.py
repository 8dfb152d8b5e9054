"""Figures in a text: the value with its unit, what it is of, and whether the text gives it as exact."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from kb.documents.structure import Span
from kb.domain.calendar import MONTH_PATTERN
from kb.domain.dutch import NUMBER_WORDS, blanked, fold, matches_at
from kb.mentions.model import Quantity


class Reading(NamedTuple):
    """What a form of words says: value and unit, and the words it is of."""

    value: float
    unit: str
    of: str | None


class Form(NamedTuple):
    """A way of writing figures: pattern over folded text, an example, and how to read it."""

    pattern: re.Pattern[str]
    example: str
    read: Callable[[re.Match[str], str], Iterator[tuple[Span, Reading]]]


FRACTIONS = {
    "de helft": 1 / 2, "driekwart": 3 / 4, "drie kwart": 3 / 4, "een kwart": 1 / 4, "een derde": 1 / 3, "twee derde": 2 / 3,
    "tweederde": 2 / 3, "een vijfde": 1 / 5, "een zesde": 1 / 6, "een tiende": 1 / 10, "een achtste": 1 / 8,
}  # fmt: skip
SCALES = {
    "duizend": 1e3, "miljoen": 1e6, "mln": 1e6, "million": 1e6, "miljard": 1e9, "mrd": 1e9, "mld": 1e9, "billion": 1e9,
    "biljoen": 1e12,
}  # fmt: skip
"""Dutch `biljoen` is 10¹²; English `billion` is 10⁹."""
CURRENCIES = {"€": "EUR", "eur": "EUR", "euro": "EUR", "$": "USD", "usd": "USD", "dollar": "USD"}
INEXACT = (
    "bijna|ongeveer|circa|ca\\.|zo'n|ruim|meer dan|minder dan|minstens|ten minste|tenminste|hooguit|maximaal|minimaal|rond de|"
    "rond|naar schatting|tegen de|om en nabij|grofweg|krap|about|almost|some|around|over"
)
_ABOUT = re.compile(rf"(?:\b(?:{INEXACT})\s(?:de |het )?)$")
_ABOUT_WINDOW = 24

_NUMBER = r"\d{1,3}(?:[.\u00a0 ]\d{3}){1,4}(?!\d)(?:,\d{1,4})?|\d{1,12}(?:,\d{1,4})?(?:\.\d{1,2}(?!\d))?"
_WORDS = "|".join(sorted((word for word in NUMBER_WORDS), key=len, reverse=True))
_OPENING = re.compile(rf"[€$]|(?<!\w)(?:\d|{_WORDS}|{'|'.join(FRACTIONS)}|{INEXACT}|eur|usd)")
"""How the words of every form begin."""
_FREE = r"(?<![\w.,/:€$§–-])"
_OF = r"(?:\s(?:van|of)\s(?P<of>(?:(?:de|het|ons|onze|deze|dit|die|alle|the|all)\s)?[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*){0,3}))?"
_STOP = re.compile(
    r"\s(?:wordt|worden|is|zijn|was|waren|gaat|gaan|komt|komen|heeft|hebben|en|of|die|dat|in|uit|voor|met|op|door|aan|naar|om|bij|"
    r"verlaat|kan|kunnen|zal|zullen|moet|moeten|via|als|ten|per|werd|werden|blijft|bestaat|ligt)\b.*$"
)
_ARTICLE = re.compile(r"^(?:de|het|the)\s")


def parse_number(words: str) -> float:
    """The value of a number as Dutch writes it: `3.449` is 3449, `8,1` is 8.1, `twaalf` is 12."""
    if words in NUMBER_WORDS:
        return float(NUMBER_WORDS[words])
    if re.fullmatch(r"\d{1,3}(?:[.\u00a0 ]\d{3})+(?:,\d+)?", words):
        words = re.sub(r"[.\u00a0 ]", "", words)
    return float(words.replace(",", "."))


def find_quantities(text: str, *, skip: Sequence[Span] = ()) -> list[Quantity]:
    """The figures of the text, in order; none lies in `skip` (citations, dates). A ratio gives its two counts as well."""
    folded = blanked(fold(text), skip)
    places = [opening.start() for opening in _OPENING.finditer(folded)]
    found: list[Quantity] = []
    for form in FORMS:
        matches = list(matches_at(form.pattern, folded, places))
        for match in matches:
            for span, reading in form.read(match, text):
                before = folded[max(0, span.start - _ABOUT_WINDOW) : span.start]
                found.append(Quantity(text[slice(*span)], span, *reading, exact=_exact(match, before)))
        folded = blanked(folded, (match.span() for match in matches))
    return sorted(found, key=lambda each: (each.span.start, -each.span.end))


def _exact(match: re.Match[str], before: str) -> bool:
    return _ABOUT.search(before) is None and not (match.groupdict().get("about"))


def _of(match: re.Match[str], text: str) -> str | None:
    start, end = match.span("of")
    if start < 0:
        return None
    return _ARTICLE.sub("", _STOP.sub("", text[start:end])).strip() or None


def _whole(match: re.Match[str], text: str, last: str) -> Span:
    """From the start of the match to the end of what it is of, as far as that was kept, or of the group `last`."""
    kept = _of(match, text)
    if kept is None:
        return Span(match.start(), match.end(last))
    return Span(match.start(), text.index(kept, match.start("of")) + len(kept))


def _ratio(match: re.Match[str], text: str) -> Iterator[tuple[Span, Reading]]:
    part, whole, of = parse_number(match["part"]), parse_number(match["whole"]), _of(match, text)
    if whole:
        yield _whole(match, text, "whole"), Reading(part / whole, "fraction", of)
    yield Span(*match.span("part")), Reading(part, "count", of)
    yield Span(*match.span("whole")), Reading(whole, "count", of)


def _percentage(match: re.Match[str], text: str) -> Iterator[tuple[Span, Reading]]:
    yield _whole(match, text, "unit"), Reading(parse_number(match["number"]), "%", _of(match, text))


def _fraction(match: re.Match[str], text: str) -> Iterator[tuple[Span, Reading]]:
    start = match.start("about") if match["about"] else match.start()
    yield (
        Span(start, _whole(match, text, "words").end),
        Reading(FRACTIONS[match["words"]], "fraction", _of(match, text)),
    )


def _money(match: re.Match[str], _: str) -> Iterator[tuple[Span, Reading]]:
    currency = match.groupdict().get("sign") or match.groupdict().get("name") or ""
    value = parse_number(match["number"]) * SCALES.get(match["scale"] or "", 1)
    yield Span(*match.span()), Reading(value, CURRENCIES[currency.strip()], None)


def _scaled(match: re.Match[str], text: str) -> Iterator[tuple[Span, Reading]]:
    yield (
        _whole(match, text, "scale"),
        Reading(parse_number(match["number"]) * SCALES[match["scale"]], "count", _of(match, text)),
    )


def _count(match: re.Match[str], text: str) -> Iterator[tuple[Span, Reading]]:
    of = text[slice(*match.span("of"))]
    yield Span(match.start(), match.end("of")), Reading(parse_number(match["number"]), "count", of or None)


def _bare(match: re.Match[str], _: str) -> Iterator[tuple[Span, Reading]]:
    yield Span(*match.span("number")), Reading(parse_number(match["number"]), "count", None)


_SCALE = "|".join(SCALES)
_NO_ORDINAL = r"(?![\w-])(?!(?<=de)\s(?!van\b|of\b|uit\b|wordt\b|is\b)[a-z])"
"""`een derde land` is a third country, not a third of anything."""
_PLURAL = (
    r"(?!(?:procent|jaar|uur|keer|maal|miljoen|miljard|euro)\b)(?:[a-z-]+(?:e|de)\s){0,2}[a-z-]{2,}(?:en|s|a)(?![\w-])"
)
_UNCOUNTED = rf"(?!\s?(?:{MONTH_PATTERN}|%|procent|t/m|tot en met|januari))"

FORMS: tuple[Form, ...] = (
    Form(
        re.compile(
            rf"{_FREE}(?P<part>{_NUMBER})\s(?:van|uit|of)\sde\s(?P<whole>{_NUMBER})(?:\s(?P<of>[^\W\d_][\w-]*"
            r"(?:\s[^\W\d_][\w-]*){0,2}))?"
        ),
        "12 van de 3.000 havens",
        _ratio,
    ),
    Form(
        re.compile(rf"{_FREE}(?P<number>{_NUMBER})\s?(?P<unit>%|procent(?:punt)?\b|percent\b|per cent\b){_OF}"),
        "4% van de havens",
        _percentage,
    ),
    Form(
        re.compile(rf"(?P<about>\b(?:{INEXACT})\s)?(?<![\w-])(?P<words>{'|'.join(FRACTIONS)}){_NO_ORDINAL}{_OF}"),
        "bijna de helft van de havens",
        _fraction,
    ),
    Form(
        re.compile(rf"(?P<sign>€|\$|\beur\b|\busd\b)\s?(?P<number>{_NUMBER})(?:\s?(?P<scale>{_SCALE})\b)?"),
        "€ 1,2 mrd",
        _money,
    ),
    Form(
        re.compile(
            rf"{_FREE}(?P<number>{_NUMBER}|{_WORDS})\s(?:(?P<scale>{_SCALE})\s)?(?P<name>euro|dollar|eur|usd)\b"
        ),
        "300 miljoen euro",
        _money,
    ),
    Form(re.compile(rf"{_FREE}(?P<number>{_NUMBER}|{_WORDS})\s(?P<scale>{_SCALE})\b{_OF}"), "2 miljoen", _scaled),
    Form(
        re.compile(rf"{_FREE}(?P<number>{_NUMBER}|(?:{_WORDS})(?!\w)){_UNCOUNTED}\s(?P<of>{_PLURAL})"),
        "drie grote havens",
        _count,
    ),
    Form(
        re.compile(
            r"(?:(?<=[a-z]\s)|(?<=\())(?P<number>\d{2,6}|\d{1,3}(?:\.\d{3})+)"
            r"(?=[;)]|\s(?:ge\w+|be\w+|ver\w+|in totaal)\b)"
        ),
        "(135; dat is veel)",
        _bare,
    ),
)
"""Read in this order: what one form has read is not read again by another."""
