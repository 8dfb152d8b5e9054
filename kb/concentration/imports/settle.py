"""All pieces of a file together: one spelling of a country, a year or its months, one row for each cell."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from pandas.api.types import union_categoricals

from kb.concentration.countries import is_world, partner
from kb.concentration.table import CELL, COLUMNS, EXPORT, FIRST_MONTH, MIXED, Report, years_of

_WORDS = ("reporter", "product", "partner", "flow", "unit")
_KEY = [*CELL, "flow"]
_EXPORTED = ["year", "reporter", "product"]


def settled(parts: Sequence[pd.DataFrame], report: Report) -> pd.DataFrame:
    """One row per cell and flow, in order; what was merged or left out for it is counted in `report`."""
    rows = _together(parts)
    rows = _one_spelling(rows, "reporter", report)
    rows = _one_spelling(rows, "partner", report)
    rows = _sums_of_exports(rows, report)
    rows = _without_months_of_years(rows, report)
    return _one_row_per_cell(rows, report)


def respelled(rows: pd.DataFrame, table: pd.DataFrame) -> pd.DataFrame:
    """`rows` with the spelling that `table` has for the same countries."""
    for column in ("reporter", "partner"):
        known = {partner(str(code)).country: str(code) for code in table[column].unique()}
        words = {
            code: known.get(country, code) if (country := partner(str(code)).country) else code
            for code in rows[column].unique()
        }
        rows = rows.assign(**{column: rows[column].astype(object).map(words)})
    return rows.astype({"product": object, "flow": object}).reset_index(drop=True)


def _together(parts: Sequence[pd.DataFrame]) -> pd.DataFrame:
    words = {name: union_categoricals([part[name] for part in parts], sort_categories=True) for name in _WORDS}
    rest = pd.concat([part[[name for name in COLUMNS if name not in _WORDS]] for part in parts])
    return rest.assign(**words)[COLUMNS]


def _one_spelling(rows: pd.DataFrame, column: str, report: Report) -> pd.DataFrame:
    """Codes of one country (GR and EL) as the one that is on most rows; of two on as many, the first by letter."""
    counts = rows[column].value_counts(sort=False)
    counts = counts[counts > 0]
    spellings = sorted(counts.index, key=lambda code: (-int(counts[code]), code))
    first: dict[str, str] = {}
    renamed = {}
    for code in spellings:
        country = partner(code).country
        if country and first.setdefault(country, code) != code:
            renamed[code] = first[country]
    if not renamed:
        return rows
    changed = rows[column].isin(list(renamed))
    report.note("renamed", rows[changed], rows.loc[changed, column], column)
    words = rows[column].astype(object).replace(renamed)
    return rows.assign(**{column: pd.Categorical(words, categories=sorted(set(words)))})


def of_all_exports(rows: pd.DataFrame) -> pd.Series:
    """Which rows are the sum of exports to all partners."""
    world = [code for code in rows["partner"].unique() if is_world(str(code))]
    return rows["partner"].isin(world) & (rows["flow"] == EXPORT)


def _sums_of_exports(rows: pd.DataFrame, report: Report) -> pd.DataFrame:
    """Without the sums of exports in years in which exports by partner are there, for that reporter and product."""
    sums = of_all_exports(rows)
    if not sums.any():
        return rows
    alone = told_alone(rows[sums], exporting(rows[~sums]), report)
    kept = rows[~sums | rows.index.isin(alone.index)]
    return kept.assign(partner=kept["partner"].cat.remove_unused_categories())


def exporting(rows: pd.DataFrame) -> pd.DataFrame:
    """Of which product who exports in which year: the different ones in `rows`."""
    exports = rows[rows["flow"] == EXPORT]
    return _in_years(exports)[_EXPORTED].astype(dict.fromkeys(_EXPORTED[1:], object)).drop_duplicates()


def told_alone(sums: pd.DataFrame, by_partner: pd.DataFrame, report: Report) -> pd.DataFrame:
    """Those of the `sums` of exports that count: where `by_partner` (as `exporting` gives) has none of that year, reporter and
    product. The others are left out; both are counted in `report`."""
    keys = _in_years(sums)[_EXPORTED].astype(dict.fromkeys(_EXPORTED[1:], object))
    there = by_partner.drop_duplicates().assign(there=True)
    twice = keys.merge(there, on=_EXPORTED, how="left")["there"].notna().to_numpy()
    report.note("aggregate", sums[twice], column="partner")
    report.note("world-exports", sums[~twice], column="partner")
    return sums[~twice]


def _in_years(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.assign(year=years_of(rows["period"]))


def _without_months_of_years(rows: pd.DataFrame, report: Report) -> pd.DataFrame:
    """Without the months of a year that is there as a whole, for that reporter, product and flow."""
    monthly = rows["period"] >= FIRST_MONTH
    if monthly.all() or not monthly.any():
        return rows
    keys = ["reporter", "product", "flow"]
    years = rows.loc[~monthly, ["period", *keys]].drop_duplicates().rename(columns={"period": "year"})
    months = rows.loc[monthly, keys].assign(year=rows["period"] // 100)
    twice = months.merge(years.assign(there=True), on=["year", *keys], how="left")["there"].notna()
    left = rows.index.isin(months.index[twice.to_numpy()]) & monthly
    report.note("breakdown", rows[left], rows["period"], "period")
    return rows[~left]


def _one_row_per_cell(rows: pd.DataFrame, report: Report) -> pd.DataFrame:
    again = rows.duplicated(_KEY)
    report.note("duplicate", rows[again], column="partner")
    if again.any():
        rows = _summed(rows, rows.duplicated(_KEY, keep=False), report)
    return rows.sort_values(_KEY, kind="stable", ignore_index=True)


def _summed(rows: pd.DataFrame, several: pd.Series, report: Report) -> pd.DataFrame:
    """The cells that occur more than once added up; quantities in different units are no sum, and become missing."""
    groups = rows[several].groupby(_KEY, observed=True, sort=False)
    mixed = groups["unit"].transform("nunique") > 1
    report.note("mixed-units", rows[several][mixed], rows["unit"], "unit")
    sums = groups.agg({"value": "sum", "unit": "first", "confidential": "max"})
    sums = sums.assign(quantity=groups["quantity"].sum(min_count=1)).reset_index()
    odd = rows[several][mixed][_KEY].drop_duplicates().assign(mixed=True)
    where = sums.merge(odd, on=_KEY, how="left")["mixed"].notna().to_numpy()
    sums = sums.assign(quantity=sums["quantity"].mask(where), unit=sums["unit"].astype(object).mask(where, MIXED))
    found = pd.concat([rows[~several].astype({"unit": object}), sums[COLUMNS]])
    return found.assign(unit=pd.Categorical(found["unit"], categories=sorted(set(found["unit"]))))
