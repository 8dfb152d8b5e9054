"""Trade averaged over years, for rules that judge no single year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from kb.concentration.table import EXPORT, IMPORT


@dataclass(frozen=True)
class Averaged:
    """A table whose reporters have an average over the years where all years are there, and else their years as they were."""

    flows: pd.DataFrame
    lacking: Mapping[str, tuple[int, ...]]
    """Reporters without an average, and the years that the table has no imports of theirs for."""


def averaged(flows: pd.DataFrame, years: Sequence[int]) -> Averaged:
    """The flows of each cell added up over `years` and divided by their number, under the last of them.

    `flows` is a table as in `kb.concentration.table` with years only. In a year for which a reporter reports, a cell that is
    not there is no trade, so it counts as 0. Exports of a reporter that are not there for each of the years are left out,
    for they would be averaged too low.
    """
    lacking = _lacking(flows, years, IMPORT)
    whole = flows[flows["period"].isin(list(years)) & ~flows["reporter"].isin(list(lacking))]
    exporters = [who for who, missing in _lacking(whole, years, EXPORT).items() if missing]
    whole = whole[~((whole["flow"] == EXPORT) & whole["reporter"].isin(exporters))]
    parts = {name: whole[name] / len(years) for name in ("value", "quantity") if name in whole}
    found = whole.assign(period=years[-1], **parts).astype({"period": flows["period"].dtype})
    rest = flows[flows["reporter"].isin(list(lacking))]
    return Averaged(found if rest.empty else pd.concat([found, rest], ignore_index=True), lacking)


def _lacking(flows: pd.DataFrame, years: Sequence[int], flow: str) -> dict[str, tuple[int, ...]]:
    """The reporters that lack known trade of that flow in some of `years`, and in which."""
    known = flows[(flows["flow"] == flow) & flows["value"].notna()]
    there = {(str(who), int(year)) for who, year in known[["reporter", "period"]].drop_duplicates().to_numpy()}
    missing = {
        str(who): tuple(year for year in years if (str(who), year) not in there) for who in flows["reporter"].unique()
    }
    return {who: gone for who, gone in missing.items() if gone}
