"""Quantities can be added where they are in one unit only."""

from __future__ import annotations

import pandas as pd

from kb.concentration.table import GROUP, IMPORT


def in_one_unit(flows: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """`flows` without the quantities of groups whose imports come in several units; and these groups (columns GROUP)."""
    told = flows[flows["quantity"].notna() & (flows["flow"] == IMPORT)]
    units = told.astype({"unit": object}).groupby(GROUP, observed=True)["unit"].nunique()
    mixed = units[units > 1].index.to_frame(index=False)
    where = flows.merge(mixed.assign(mixed=True), on=GROUP, how="left")["mixed"].notna().to_numpy()
    return flows.assign(quantity=flows["quantity"].where(~where)), mixed
