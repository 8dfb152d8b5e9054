"""One product, or a table as a whole, in a sentence, in Dutch and in English."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

from kb.concentration import NEGLIGIBLE
from kb.concentration.chart_words import number, percent
from kb.concentration.countries import name
from kb.concentration.sensitivity import smallest_shift
from kb.concentration.statistics import PartnerSet
from kb.concentration.thresholds import Test


def explain(row: Mapping[str, Any], limit: float | None, language: str, partners: str = PartnerSet.ALL) -> str:
    """What a row of indicators of a set of `partners` says, and what would bring its HHI to `limit` (0–1), in `nl` or `en`."""
    if row["hhi"] is None or row["hhi"] != row["hhi"]:
        return {"nl": "Niet te berekenen", "en": "Cannot be computed"}[language] + f" ({row['reason']})."
    words = _WORDS[language]
    parts = [
        words["share"].format(partner=name(str(row["top_partner"]), language), share=percent(row["cr1"], language))
        + ("" if partners == PartnerSet.ALL else words["outside"]),
        f"HHI {number(row['hhi'], language)}{_interval(row, language)}",
    ]
    if row.get("years_missing"):
        parts.append(words["lacking"].format(years=row["years_missing"]))
    elif limit is not None:
        parts.append(_flip(row, limit, language))
    outside = row.get("cdi2")
    if outside is not None and outside < NEGLIGIBLE:
        parts.append(words["little"].format(share=percent(outside, language)))
    return "; ".join(parts) + "."


def explain_counts(counts: Mapping[str, Any], language: str) -> str:
    """Of how many products the limit is passed, and who leads most of those, in `nl` or `en`.

    `counts` has `groups`, `flagged`, and `led`: partner to number, the largest first.
    """
    words = _WORDS[language]
    groups, flagged = counts["groups"], counts["flagged"]
    told = words["counts"].format(
        flagged=_whole(flagged, language), groups=_whole(groups, language), share=percent(flagged / groups, language)
    )
    first = next(iter(counts["led"].items()), None)
    if first is None:
        return f"{told}."
    partner, led = first
    leads = words["leads"].format(
        partner=name(partner, language), led=_whole(led, language), share=percent(led / flagged, language)
    )
    return f"{told}; {leads}."


def hhi_limit(tests: Iterable[Test], partners: str) -> float | None:
    """The limit that the tests set for the HHI of a run, or None: a limit on the extra-EU HHI is one where those partners
    were chosen."""
    meant = {"hhi"} | ({"cdi1"} if partners == "extra-EU" else set())
    return next((test.value for test in tests if test.indicator in meant), None)


def _flip(row: Mapping[str, Any], limit: float, language: str) -> str:
    words, told = _WORDS[language], number(limit, language)
    if row["hhi"] <= limit:
        return words["below"].format(limit=told)
    shift = smallest_shift(row["hhi"], row["cr1"], limit)
    if shift is None:
        return words["never"].format(limit=told)
    return words["unless"].format(limit=told, shift=percent(rounded_up(shift), language))


def rounded_up(shift: float) -> float:
    """A part (0–1) in whole percents, below one in tenths: what is told must be enough, so never less than it is."""
    steps = 100 if shift >= 0.01 else 1_000
    return math.ceil(shift * steps - _ROUNDING) / steps


_ROUNDING = 1e-9
"""What a computed part may be off: 0.3 is no 31%."""
_WORDS = {
    "nl": {
        "share": "{partner} levert {share}",
        "outside": " van wat van buiten de EU komt",
        "below": "niet boven {limit}",
        "unless": "blijft boven {limit} tenzij {shift} naar één nieuwe leverancier verschuift",
        "never": "blijft boven {limit}, ook als de helft van het grootste aandeel naar één nieuwe leverancier gaat",
        "lacking": "geen oordeel: de regel vraagt een gemiddelde, en {years} ontbreekt",
        "little": "maar {share} komt van buiten de EU",
        "secret": "{low}–{high} door geheime handel",
        "counts": "{flagged} van {groups} producten liggen boven de grens ({share})",
        "leads": "bij {led} daarvan is {partner} de grootste ({share})",
    },
    "en": {
        "share": "{partner} supplies {share}",
        "outside": " of what comes from outside the EU",
        "below": "not above {limit}",
        "unless": "stays above {limit} unless {shift} moves to one new supplier",
        "never": "stays above {limit} even if half of the largest share goes to one new supplier",
        "lacking": "no verdict: the rule asks for an average, and {years} is missing",
        "little": "only {share} comes from outside the EU",
        "secret": "{low}–{high} because of secret trade",
        "counts": "{flagged} of {groups} products lie above the limit ({share})",
        "leads": "{partner} is the largest for {led} of these ({share})",
    },
}


def _interval(row: Mapping[str, Any], language: str) -> str:
    low, high = row.get("hhi_low"), row.get("hhi_high")
    if low is None or high is None or low == high:
        return ""
    return f" ({_WORDS[language]['secret'].format(low=number(low, language), high=number(high, language))})"


def _whole(value: int, language: str) -> str:
    return f"{value:,}".replace(",", "." if language == "nl" else ",")
