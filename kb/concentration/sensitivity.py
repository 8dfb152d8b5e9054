"""Would one still say so? Other limits, other years, and how much would have to move."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
import pandas as pd

from kb.concentration.table import GROUP

GRID = tuple(round(step / 100, 2) for step in range(1, 101))
"""A hundred limits from 0.01 to 1."""


def sweep(table: pd.DataFrame, indicator: str = "hhi", limits: Iterable[float] = GRID) -> pd.DataFrame:
    """For each limit how many rows lie above it: `limit`, `count`, and `share` of the rows where it is defined."""
    values = np.sort(table[indicator].dropna().to_numpy(dtype=float))
    steps = np.array(list(limits), dtype=float)
    count = len(values) - np.searchsorted(values, steps, side="right")
    share = count / len(values) if len(values) else np.full(len(steps), np.nan)
    return pd.DataFrame({"limit": steps, "count": count, "share": share})


def smallest_shift(hhi: float, top_share: float, limit: float) -> float | None:
    """The smallest part of the total that must move from the top partner to one new partner for HHI ≤ `limit`.

    0 where it is so already; None where not even half of the top share would do. From H − 2·s·x + 2·x² = limit.
    """
    if hhi <= limit:
        return 0.0
    root = top_share**2 - 2 * (hhi - limit)
    return None if root < 0 else (top_share - math.sqrt(root)) / 2


def stability(table: pd.DataFrame) -> pd.DataFrame:
    """Per reporter and product, of a classified `table`: in how many periods it was flagged, and when that changed.

    Columns `flagged`, `periods`, `entries`, `exits`: the last two list the periods in which a flag came or went. A
    period in which nothing is known changes nothing.
    """
    known = table[table["flag"].notna()].sort_values(GROUP)
    rows = [
        (*key, int(flags["flag"].astype(bool).sum()), len(flags), *_turns(flags))
        for key, flags in known.groupby(["reporter", "product"], observed=True)
    ]
    return pd.DataFrame(rows, columns=["reporter", "product", "flagged", "periods", "entries", "exits"])


def _turns(flags: pd.DataFrame) -> tuple[list[int], list[int]]:
    states = flags["flag"].astype(bool).tolist()
    periods = flags["period"].astype(int).tolist()
    turns = [(periods[at], states[at]) for at in range(1, len(states)) if states[at] != states[at - 1]]
    return [period for period, now in turns if now], [period for period, now in turns if not now]


def worth(stats: pd.DataFrame, least: float) -> pd.DataFrame:
    """Groups without those whose total is known to be below `least`."""
    return stats[~(stats["total"] < least)].reset_index(drop=True)
