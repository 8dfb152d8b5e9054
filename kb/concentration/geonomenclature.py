"""Countries by the numbers of Eurostat's geonomenclature, in which 004 is not the 004 of ISO 3166-1.

The table is Eurostat's own dictionary of partners of Comext (as FAO keeps it: SWS-Methodology/faoswsTrade, `partner_EN.txt`),
which says from which year to which a number stood for what. What it `means` is a code that `kb.concentration.countries`
knows; a state that is no more has its four letters of ISO 3166-3, and is a partner of its own.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

FILE = "geonomenclature.csv"


def country_of(number: int, year: int) -> str | None:
    """The code of what `number` stood for in `year`; None where it stood for nothing."""
    return next((means for first, last, means in _spans().get(number, ()) if first <= year <= last), None)


@cache
def _spans() -> Mapping[int, tuple[tuple[int, int, str], ...]]:
    """For each number the first and the last year in which it meant something, and what."""
    found: defaultdict[int, list[tuple[int, int, str]]] = defaultdict(list)
    text = (files(__package__ or "kb.concentration") / FILE).read_text("utf-8")
    for row in csv.DictReader(text.splitlines()):
        found[int(row["number"])].append((int(row["from"]), int(row["to"] or 9999), row["means"]))
    return {number: tuple(spans) for number, spans in found.items()}
