"""Quantities can be added where they are in one unit only."""

from __future__ import annotations

import pandas as pd

from kb.concentration.table import GROUP, IMPORT, MIXED


def in_one_unit(flows: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """`flows` without the quantities of groups whose imports come in several units; and these groups (columns GROUP)."""
    within = flows["unit"] == MIXED
    told = flows[(flows["quantity"].notna() | within) & (flows["flow"] == IMPORT)].astype({"unit": object})
    units = (
        told.assign(within=told["unit"] == MIXED)
        .groupby(GROUP, observed=True)
        .agg({"unit": "nunique", "within": "any"})
    )
    mixed = units[(units["unit"] > 1) | units["within"]].index.to_frame(index=False)
    where = flows.merge(mixed.assign(mixed=True), on=GROUP, how="left")["mixed"].notna().to_numpy()
    return flows.assign(quantity=flows["quantity"].where(~where)), mixed
