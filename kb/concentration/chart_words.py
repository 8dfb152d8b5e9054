"""The words of charts, in Dutch and in English."""

from __future__ import annotations

WORDS = {
    "nl": {
        "limit": "grens voor de HHI", "count": "producten boven de grens", "share": "aandeel in de invoer",
        "share_outside": "aandeel in wat van buiten de EU komt", "partner": "herkomst",
        "rest": "overige", "cdi1": "HHI van buiten de EU", "cdi2": "aandeel van buiten de EU", "product": "product",
        "period": "jaar", "cr1": "grootste (CR1)", "cr3": "2e en 3e (CR3)",
        "col_share": "deel", "col_first": "eerste jaar", "col_last": "laatste jaar", "col_change": "verschil",
        "both": "boven beide grenzen", "not_both": "niet boven beide",
        "rises": "geconcentreerder", "falls": "minder geconcentreerd of gelijk",
        "curve_title": "Hoeveel producten boven elke grens liggen",
        "quadrant_title": "Concentratie en aandeel van buiten de EU",
        "heat_title": "HHI per product en jaar", "years_title": "HHI in het eerste en het laatste jaar",
        "curve": "Boven een grens van {}: {}; boven {}: {}; boven {}: {}.",
        "shares": "De grootste: {}. De grootste levert {}, de drie grootste samen {}.",
        "quadrant": "Boven beide grenzen: {} van {}; boven een HHI van 0,4 met hoogstens de helft van buiten de EU: {}.",
        "largest": "Getekend zijn de {} met de meeste invoer.",
        "heat": "De HHI van {} in {} jaar.", "most": "De hoogste is {}: {} in {}.",
        "years": "Geconcentreerder: {}; gelijk of minder: {}.",
        "one_product": "1 product", "products": "{} producten",
    },
    "en": {
        "limit": "limit of the HHI", "count": "products above the limit", "share": "share of imports",
        "share_outside": "share of what comes from outside the EU", "partner": "origin",
        "rest": "others", "cdi1": "extra-EU HHI", "cdi2": "extra-EU share", "product": "product",
        "period": "year", "cr1": "largest (CR1)", "cr3": "2nd and 3rd (CR3)",
        "col_share": "part", "col_first": "first year", "col_last": "last year", "col_change": "change",
        "both": "above both limits", "not_both": "not above both",
        "rises": "more concentrated", "falls": "less concentrated or the same",
        "curve_title": "How many products lie above each limit",
        "quadrant_title": "Concentration and share from outside the EU",
        "heat_title": "HHI by product and year", "years_title": "HHI in the first and the last year",
        "curve": "Above a limit of {}: {}; above {}: {}; above {}: {}.",
        "shares": "The largest: {}. The largest supplies {}, the three largest together {}.",
        "quadrant": "Above both limits: {} of {}; above an HHI of 0.4 with at most half from outside the EU: {}.",
        "largest": "Drawn are the {} with the most imports.",
        "heat": "The HHI of {}, by year ({}).", "most": "The highest is {}: {} in {}.",
        "years": "More concentrated: {}; the same or less: {}.",
        "one_product": "1 product", "products": "{} products",
    },
}  # fmt: skip
"""Titles, axes, columns (`col_…`, else the word of the axis), and what a chart shows in a sentence."""


NUMBERS = {
    "nl": {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["€ ", ""]},
    "en": {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["€", ""]},
}
"""How numbers on axes are written."""
MADE_UP = "verzonnen · made up"
"""How a chart of figures that are no facts is marked."""


def products(count: int, language: str) -> str:
    """How many products."""
    return WORDS[language]["one_product"] if count == 1 else WORDS[language]["products"].format(count)


def number(value: float, language: str) -> str:
    """Two decimals, in the reader's convention."""
    text = f"{value:.2f}"
    return text.replace(".", ",") if language == "nl" else text


def percent(value: float, language: str) -> str:
    """Whole percents; below one with a decimal, as 0% would say that there is none."""
    if not 0 < value < 0.01:
        return f"{value * 100:.0f}%"
    text = f"{value * 100:.1f}%" if value >= 0.001 else "<0.1%"
    return text.replace(".", ",") if language == "nl" else text
