"""One product in a sentence, in Dutch and in English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kb.concentration.countries import name
from kb.concentration.sensitivity import smallest_shift


def explain(row: Mapping[str, Any], limit: float | None, language: str) -> str:
    """What a row of indicators says, and what would bring its HHI to `limit` (0–1), in `nl` or `en`."""
    if row["hhi"] is None or row["hhi"] != row["hhi"]:
        return {"nl": "Niet te berekenen", "en": "Cannot be computed"}[language] + f" ({row['reason']})."
    words = _WORDS[language]
    parts = [
        words["share"].format(partner=name(str(row["top_partner"]), language), share=_percent(row["cr1"])),
        f"HHI {_number(row['hhi'], language)}",
    ]
    if limit is not None:
        parts.append(_flip(row, limit, language))
    return "; ".join(parts) + "."


def _flip(row: Mapping[str, Any], limit: float, language: str) -> str:
    words, told = _WORDS[language], _number(limit, language)
    if row["hhi"] <= limit:
        return words["below"].format(limit=told)
    shift = smallest_shift(row["hhi"], row["cr1"], limit)
    if shift is None:
        return words["never"].format(limit=told)
    return words["unless"].format(limit=told, shift=_percent(shift))


_WORDS = {
    "nl": {
        "share": "{partner} levert {share}",
        "below": "niet boven {limit}",
        "unless": "blijft boven {limit} tenzij {shift} naar één nieuwe leverancier verschuift",
        "never": "blijft boven {limit}, ook als de helft van het grootste aandeel naar één nieuwe leverancier gaat",
    },
    "en": {
        "share": "{partner} supplies {share}",
        "below": "not above {limit}",
        "unless": "stays above {limit} unless {shift} moves to one new supplier",
        "never": "stays above {limit} even if half of the largest share goes to one new supplier",
    },
}


def _number(value: float, language: str) -> str:
    text = f"{value:.2f}"
    return text.replace(".", ",") if language == "nl" else text


def _percent(value: float) -> str:
    return f"{value * 100:.0f}%"
