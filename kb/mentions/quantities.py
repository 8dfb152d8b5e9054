"""Figures in a text: the value with its unit, what it is of, and whether the text gives it as exact."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from kb.documents.offsets import Span
from kb.domain.dutch import blanked, fold, matches_at
from kb.mentions.model import Quantity
from kb.mentions.quantity_forms import FORMS, INEXACT, LOWER, OPENING, Reading, parse_number, scale_of

_ABOUT = re.compile(rf"(?:\b(?:{INEXACT})\s(?:de |het )?)$")
_BEGINS_ABOUT = re.compile(rf"(?:{INEXACT})\s")
_ABOUT_WINDOW = 24
_RANGE_WINDOW = 40

_YEAR = re.compile(r"(?:19|20)\d\d")

_BACK = 400
"""Characters before a figure in which its sentence and the one before it are looked for."""
_STOP = re.compile(r"[.!?](?=\s)|\n")
_POINTS_BACK = re.compile(r"\W*(?:hier|daar)(?:van|binnen|onder)\b")
_PLURAL = r"(?:[a-z-]+e\s)*[a-z-]{3,}(?:en|s)(?![\w-])"
_NAMED = re.compile(
    r"\b(?:aantal|alle|veel|sommige|enkele|meer|verschillende|diverse|de|deze|van|voor|aan|over|bij|dit zijn|dat zijn)\s"
    rf"[«\"“]?(?P<noun>{_PLURAL})"
)
"""A plural noun, known as one by the word before it."""
_JUST_BEFORE = re.compile(rf"{_NAMED.pattern}\s?\($")
_OUT_OF = re.compile(rf"\bvan\s(?:de|alle|deze|die|onze)\s(?P<noun>{_PLURAL})")
_IS_KIND = re.compile(r"(?:dit|dat) zijn\s")


def find_quantities(text: str, *, skip: Sequence[Span] = ()) -> list[Quantity]:
    """The figures of the text, in order; none lies in `skip` (citations, dates). A ratio gives its two counts as well,
    a range its two ends."""
    folded = blanked(fold(text), skip)
    places = [opening.start() for opening in OPENING.finditer(folded)]
    found: list[Quantity] = []
    for form in FORMS:
        read: list[Span] = []
        for match in matches_at(form.pattern, folded, places):
            lower = _lower_end(folded, match)
            if not _stands(folded, match, lower):
                continue
            readings = list(form.read(match, text))
            read.append(Span(lower.start("number") if lower else match.start(), match.end()))
            if lower and readings:
                found.append(_lower_quantity(text, lower, match, readings[0][1]))
            found += [_quantity(text, folded, *reading, ranged=lower is not None) for reading in readings]
        folded = blanked(folded, read)
    found.sort(key=lambda each: (each.span.start, -each.span.end))
    return _completed(text, found)


def _quantity(text: str, folded: str, span: Span, reading: Reading, *, ranged: bool) -> Quantity:
    before = folded[max(0, span.start - _ABOUT_WINDOW) : span.start]
    about = _ABOUT.search(before) or _BEGINS_ABOUT.match(folded, *span)
    return Quantity(text[slice(*span)], span, *reading, exact=not (ranged or about))


def _lower_end(folded: str, match: re.Match[str]) -> re.Match[str] | None:
    """The lower end of the range of which `match` is the upper, if it is one."""
    if "number" not in match.re.groupindex:
        return None
    at = match.start()
    lower = LOWER.search(folded, max(0, at - _RANGE_WINDOW), at)
    return lower if lower and bool(lower["between"]) >= bool(lower["and"]) else None


def _stands(folded: str, match: re.Match[str], lower: re.Match[str] | None) -> bool:
    """Whether a figure is no second half of something else: behind a dash it must end a range, which must ascend."""
    if lower is None:
        return folded[match.start() - 1 : match.start()] != "-"
    if _YEAR.fullmatch(lower["number"]) and _YEAR.fullmatch(match["number"]):
        return False
    return _lower_value(lower, match) < parse_number(match["number"]) * scale_of(match.groupdict().get("scale"))


def _lower_value(lower: re.Match[str], match: re.Match[str]) -> float:
    """A lower end without a scale has that of the upper: `2 tot 3 miljard`."""
    return parse_number(lower["number"]) * scale_of(lower["scale"] or match.groupdict().get("scale"))


def _lower_quantity(text: str, lower: re.Match[str], match: re.Match[str], upper: Reading) -> Quantity:
    span = Span(lower.start("number"), lower.end("scale") if lower["scale"] else lower.end("number"))
    return Quantity(text[slice(*span)], span, _lower_value(lower, match), upper.unit, upper.of, exact=False)


def _completed(text: str, found: list[Quantity]) -> list[Quantity]:
    """The same figures; what one is of, and does not say itself, is taken from the words and figures before it."""
    for at, each in enumerate(found):
        if each.of is None and each.unit in _OF_SOMETHING:
            found[at] = replace(each, of=_looked_back(text, each, found))
    return found


_OF_SOMETHING = frozenset({"count", "%", "fraction"})


def _looked_back(text: str, figure: Quantity, found: Sequence[Quantity]) -> str | None:
    start, previous = _sentences_before(text, figure.span.start)
    here = fold(text[start : figure.span.start])
    if _POINTS_BACK.match(here):
        return _named_before(text, Span(previous, start), found)
    nouns = (
        [*_OUT_OF.finditer(here), *_JUST_BEFORE.finditer(here)] if figure.unit == "count" else [*_OUT_OF.finditer(here)]
    )
    return _as_written(text, start, nouns[-1]) if nouns else None


def _sentences_before(text: str, at: int) -> tuple[int, int]:
    """Where the sentence that holds `at` begins, and the one before it."""
    stops = [stop.end() for stop in _STOP.finditer(text, max(0, at - _BACK), at)]
    starts = [max(0, at - _BACK), *stops]
    return starts[-1], starts[-2] if len(starts) > 1 else starts[-1]


def _named_before(text: str, sentence: Span, found: Sequence[Quantity]) -> str | None:
    """What a sentence counted last, else the plural that it named last."""
    counted = [(each.surface, each.of) for each in _within(found, sentence) if each.unit == "count" and each.of]
    if counted:
        surface, of = counted[-1]
        return surface if of in surface else f"{surface} {of}"
    nouns = list(_NAMED.finditer(fold(text[slice(*sentence)])))
    if not nouns:
        return None
    noun = _as_written(text, sentence.start, nouns[-1])
    return _specified(text, sentence.start, noun) if _IS_KIND.match(nouns[-1][0]) else noun


def _specified(text: str, before: int, noun: str) -> str:
    """A noun of which a sentence says what it is ("Dit zijn havens die …"), as the text before it specifies it."""
    start = max(0, before - _BACK)
    found = list(re.finditer(rf"(?:[a-z-]+e\s)+{re.escape(fold(noun))}\b", fold(text[start:before])))
    return text[start + found[-1].start() : start + found[-1].end()] if found else noun


def _within(found: Sequence[Quantity], span: Span) -> list[Quantity]:
    first, end = (bisect_left(found, at, key=lambda quantity: quantity.span.start) for at in span)
    return list(found[first:end])


def _as_written(text: str, start: int, noun: re.Match[str]) -> str:
    return text[start + noun.start("noun") : start + noun.end("noun")]
