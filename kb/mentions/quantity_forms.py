"""How figures are written: numbers, scales, units and the forms of words around them, each with an example."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from kb.documents.offsets import Span
from kb.domain.calendar import MONTH_PATTERN
from kb.domain.dutch import NUMBER_WORDS


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


class Unit(NamedTuple):
    """A unit of measure: its symbol, the words for it as a pattern over folded text, and an example."""

    symbol: str
    words: str
    example: str


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
UNITS: tuple[Unit, ...] = (
    Unit("kg", "kilogram|kilo|kg", "12 kilo koper"),
    Unit("t", "ton", "10.000 ton gas"),
    Unit("kt", "kiloton|kton", "25 kton"),
    Unit("Mt", "megaton|mton", "3 megaton CO2"),
    Unit("m3", "m3|m³|kubieke meter", "15 miljard m3 gas"),
    Unit("l", "liter", "200 liter water"),
    Unit("bbl", "vaten", "90.000 vaten olie"),
    Unit("km", "kilometer|km", "40 kilometer kade"),
    Unit("ha", "hectare|ha", "6 hectare grond"),
    Unit("MW", "megawatt|mw", "700 MW"),
    Unit("GW", "gigawatt|gw", "21 gigawatt"),
    Unit("MWh", "megawattuur|mwh", "5 MWh"),
    Unit("GWh", "gigawattuur|gwh", "5 GWh"),
    Unit("TWh", "terawattuur|twh", "120 TWh"),
    Unit("PJ", "petajoule|pj", "8 PJ"),
)
INEXACT = (
    "bijna|ongeveer|circa|ca\\.|zo'n|ruim|meer dan|minder dan|minstens|ten minste|tenminste|hooguit|maximaal|minimaal|rond de|"
    "rond|naar schatting|tegen de|om en nabij|grofweg|krap|about|almost|some|around|over"
)

_NUMBER = r"\d{1,3}(?:[.\u00a0 ]\d{3}){1,4}(?!\d)(?:,\d{1,4})?|\d{1,12}(?:,\d{1,4}|\.\d{1,2}(?!\d))?"
_WORDS = "|".join(sorted((word for word in NUMBER_WORDS), key=len, reverse=True))
_ANY = rf"{_NUMBER}|(?:{_WORDS})(?!\w)"
_SCALE = rf"(?:{'|'.join(SCALES)})(?!\w)\.?"
OPENING = re.compile(
    rf"[€$]|(?<!\w)(?:\d|{_WORDS}|een op|{'|'.join(FRACTIONS)}|{INEXACT}|eur|usd)|(?<=[\s(])[-−](?=\d)"
)
"""How the words of every form begin."""
LOWER = re.compile(
    rf"(?:(?P<between>\btussen\s(?:de\s)?)|\bvan\s|(?<![\w.,/:€$§–-]))(?P<number>{_ANY})(?:\s?(?:%|procent))?"
    rf"(?:\s(?P<scale>{_SCALE}))?(?:\s?(?:-|–|\ba\b|\btot(?: en met)?\b|\bto\b)\s?|\s(?P<and>en)\s)(?:€\s?)?\Z"
)
"""The lower end of a range, as it ends what stands before the upper: `20-`, `3 à`, `tussen 10 en`."""

_FREE = r"(?:(?<![\w.,/:€$§–-])|(?<=\d[–-]))"
_NOUNS = r"[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*){0,3}"
_OF = (
    r"(?=(?:\s(?:van|of)\s(?P<of>(?:(?:de|het|ons|onze|deze|dit|die|alle|the|all)\s)?"
    rf"(?:\d{{1,3}}(?:\.\d{{3}})*\s)?{_NOUNS}))?)"
)
"""What a figure is of. It is looked at and not read, as it can hold a figure of its own: `45% van de 30 havens`."""
_STOP_WORDS = (
    "wordt|worden|is|zijn|was|waren|gaat|gaan|komt|komen|heeft|hebben|en|of|die|dat|in|uit|voor|met|op|door|aan|naar|om|bij|"
    "verlaat|kan|kunnen|zal|zullen|moet|moeten|via|als|ten|per|werd|werden|blijft|bestaat|ligt"
)
_STOP = re.compile(rf"\s(?:{_STOP_WORDS})\b.*$")
_ARTICLE = re.compile(r"^(?:de|het|the)\s")
_NO_NOUN = rf"(?!(?:{_STOP_WORDS}|van|meer|minder|extra|te|niet|ook|er)\b)"
_SUBSTANCE = rf"(?:\s(?P<of>{_NO_NOUN}(?:[a-z-]+e\s{_NO_NOUN})?[a-z][\w-]+))?"
"""What is measured: `10.000 ton gas`, `5 kilo zuiver koper`."""
_PURPOSE = re.compile(
    r"(?:\s(?:gereserveerd|beschikbaar|uitgetrokken|vrijgemaakt|begroot|bestemd|nodig|extra|[a-z]{2,12}gesteld))?\svoor\s"
    r"(?P<for>[^\W_][\w’'-]*(?:\s[^\W_][\w’'-]*){0,11})"
)
_NO_PURPOSE = re.compile(
    r"^(?:(?:het|de) (?:eerst|einde?|zomer|jaar|hele)|\d|een periode|zover)|"
    r"\s(?:is|zijn|wordt|worden|was|heeft|hebben|werd|werden|die|dat|in \d|vanaf|om|tot)\b.*$"
)


def parse_number(words: str) -> float:
    """The value of a number as Dutch writes it: `3.449` is 3449, `8,1` is 8.1, `twaalf` is 12."""
    if words in NUMBER_WORDS:
        return float(NUMBER_WORDS[words])
    if re.fullmatch(r"\d{1,3}(?:[.\u00a0 ]\d{3})+(?:,\d+)?", words):
        words = re.sub(r"[.\u00a0 ]", "", words)
    return float(words.replace(",", "."))


def scale_of(words: str | None) -> float:
    """What a scale multiplies by; 1 where there is none."""
    return SCALES[words.rstrip(".")] if words else 1


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
    # What holds for the whole ("onderzochte havens") need not be all that holds for the part.
    yield Span(*match.span("part")), Reading(part, "count", of.split()[-1] if of else None)
    yield Span(*match.span("whole")), Reading(whole, "count", of)


def _odds(match: re.Match[str], text: str) -> Iterator[tuple[Span, Reading]]:
    part = 1.0 if match["part"] == "een" else parse_number(match["part"])
    whole = parse_number(match["whole"])
    if part < whole:
        yield _whole(match, text, "whole"), Reading(part / whole, "fraction", _of(match, text))


def _percentage(match: re.Match[str], text: str) -> Iterator[tuple[Span, Reading]]:
    value = parse_number(match["number"])
    yield _whole(match, text, "unit"), Reading(-value if match["sign"] else value, "%", _of(match, text))


def _fraction(match: re.Match[str], text: str) -> Iterator[tuple[Span, Reading]]:
    yield _whole(match, text, "words"), Reading(FRACTIONS[match["words"]], "fraction", _of(match, text))


def _money(match: re.Match[str], text: str) -> Iterator[tuple[Span, Reading]]:
    currency = match.groupdict().get("sign") or match.groupdict().get("name") or ""
    value = parse_number(match["number"]) * scale_of(match["scale"])
    yield Span(*match.span()), Reading(value, CURRENCIES[currency.strip()], _purpose(text, match.end()))


def _purpose(text: str, at: int) -> str | None:
    found = _PURPOSE.match(text, at)
    return _ARTICLE.sub("", _NO_PURPOSE.sub("", found["for"])).strip() or None if found else None


def _measured(match: re.Match[str], text: str) -> Iterator[tuple[Span, Reading]]:
    unit = next(unit for unit in UNITS if re.fullmatch(unit.words, match["unit"]))
    value = parse_number(match["number"]) * scale_of(match["scale"])
    yield Span(*match.span()), Reading(value, unit.symbol, text[slice(*match.span("of"))] if match["of"] else None)


def _scaled(match: re.Match[str], text: str) -> Iterator[tuple[Span, Reading]]:
    value = parse_number(match["number"]) * scale_of(match["scale"])
    yield _whole(match, text, "scale"), Reading(value, "count", _of(match, text))


def _count(match: re.Match[str], text: str) -> Iterator[tuple[Span, Reading]]:
    of = text[slice(*match.span("of"))]
    yield Span(match.start(), match.end("of")), Reading(parse_number(match["number"]), "count", of or None)


def _bare(match: re.Match[str], _: str) -> Iterator[tuple[Span, Reading]]:
    yield Span(*match.span("number")), Reading(parse_number(match["number"]), "count", None)


_NO_ORDINAL = r"(?![\w-])(?!(?<=de)\s(?!van\b|of\b|uit\b|wordt\b|is\b)[a-z])"
"""`een derde land` is a third country, not a third of anything."""
_PLURAL = (
    r"(?!(?:procent|jaar|uur|keer|maal|miljoen|miljard|euro)\b)(?:[a-z-]+(?:e|de)\s){0,2}[a-z-]{2,}(?:en|s|a)(?![\w-])"
)
_UNCOUNTED = rf"(?!\s?(?:{MONTH_PATTERN}|%|procent|t/m|tot en met|januari))"

FORMS: tuple[Form, ...] = (
    Form(
        re.compile(
            rf"{_FREE}(?P<part>{_ANY})\s(?:van|uit|of)\sde\s(?P<whole>{_ANY})(?:\s(?P<of>[^\W\d_][\w-]*"
            r"(?:\s[^\W\d_][\w-]*){0,2}))?"
        ),
        "12 van de 3.000 havens",
        _ratio,
    ),
    Form(
        re.compile(
            rf"{_FREE}(?P<part>{_ANY}|een)\sop\s(?:de|elke)\s(?P<whole>{_ANY})(?![.,]?\d|\sna\b)"
            rf"(?:\s(?P<of>{_NO_NOUN}[a-z-]+(?:en|s))(?![\w-]))?"
        ),
        "een op de vijf havens",
        _odds,
    ),
    Form(
        re.compile(
            rf"(?:(?<=[\s(])(?P<sign>[-−])(?=\d)|{_FREE})(?P<number>{_ANY})\s?"
            rf"(?P<unit>%|procent(?:punt)?\b|percent\b|per cent\b){_OF}"
        ),
        "4% van de havens",
        _percentage,
    ),
    Form(
        re.compile(rf"(?:\b(?:{INEXACT})\s)?(?<![\w-])(?P<words>{'|'.join(FRACTIONS)}){_NO_ORDINAL}{_OF}"),
        "bijna de helft van de havens",
        _fraction,
    ),
    Form(
        re.compile(rf"(?P<sign>€|\$|\beur\b|\busd\b)\s?(?P<number>{_NUMBER})(?:\s?(?P<scale>{_SCALE}))?"),
        "€ 1,2 mrd",
        _money,
    ),
    Form(
        re.compile(
            rf"{_FREE}(?P<number>{_ANY})\s(?:(?P<scale>{_SCALE})\s)?(?P<name>euro|dollar|eur|usd)\b"
        ),
        "300 miljoen euro",
        _money,
    ),
    Form(
        re.compile(
            rf"{_FREE}(?P<number>{_ANY})\s?(?:(?P<scale>{_SCALE})\s)?"
            rf"(?P<unit>{'|'.join(unit.words for unit in UNITS)})(?!\w){_SUBSTANCE}"
        ),
        "10.000 ton gas",
        _measured,
    ),
    Form(re.compile(rf"{_FREE}(?P<number>{_ANY})\s(?P<scale>{_SCALE}){_OF}"), "2 miljoen", _scaled),
    Form(
        re.compile(rf"{_FREE}(?P<number>{_ANY}){_UNCOUNTED}\s(?P<of>{_PLURAL})"),
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
    Form(
        re.compile(
            rf"(?<=\ber\s)(?P<number>{_ANY}){_UNCOUNTED}(?!\s?(?:jaar|jaren|uur|keer|maal|dag|dagen|maand|maanden|weken)\b)"
            r"(?=\s[a-z]|[.,;)])"
        ),
        "er 12 gesloten",
        _bare,
    ),
)  # fmt: skip
"""Read in this order: what one form has read is not read again by another."""
