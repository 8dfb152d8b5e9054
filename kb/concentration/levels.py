"""At which level of a nomenclature a code stands, and a table brought to one level. Levels are never compared."""

from __future__ import annotations

import re

import pandas as pd

from kb.concentration.table import Report

HS_LEVELS = {2: "HS2", 4: "HS4", 6: "HS6", 8: "CN8"}
SERVICES, OTHER = "services", "other"
_SERVICE = re.compile(r"S[A-Z]?[A-Z0-9]{0,6}|\d{3}")
"""Items of BPM6 and EBOPS 2010 (SC, SJ34), and of EBOPS 2002 (205)."""


def level(code: str) -> str:
    """HS2, HS4, HS6 or CN8 by its digits (masked ones too), services, or other for what is no such code."""
    if code[:2].isdigit() and len(code) in HS_LEVELS and code.rstrip("X").isdigit():
        return HS_LEVELS[len(code)]
    return SERVICES if _SERVICE.fullmatch(code) else OTHER


def levels(products: pd.Series) -> pd.Series:
    """The level of each code."""
    named = {code: level(str(code)) for code in products.unique()}
    return products.astype(object).map(named)


def at_level(flows: pd.DataFrame, digits: int, report: Report | None = None) -> pd.DataFrame:
    """`flows` with codes of goods cut to `digits`; what is not there at that level or a finer one is left out.

    Where a table holds a product at several levels, the coarsest that will do counts alone, as the finer are parts of it
    (by period, reporter and flow). `report` is told how many rows that leaves out.
    """
    codes = flows["product"].astype(object)
    fits = (codes.str.len() >= digits) & levels(codes).isin(HS_LEVELS.values())
    kept = flows[fits].assign(product=codes[fits].str[:digits])
    keys = [name for name in ("period", "reporter", "flow") if name in flows]
    length = codes[fits].str.len()
    coarsest = length.groupby([kept[name] for name in (*keys, "product")], observed=True).transform("min")
    parts = length > coarsest
    if report is not None:
        report.note("other-level", flows[~fits], codes, lines=False)
        report.note("breakdown", flows[fits][parts], codes, lines=False)
    return kept[~parts]
