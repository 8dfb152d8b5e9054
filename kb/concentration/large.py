"""Tables that do not fit in memory: a store is taken year by year, by Dask (the extra `large`), and put together.

No cell lies in two years, so what is computed of each year apart is what would be computed of all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

import pandas as pd

from kb.concentration import store
from kb.concentration.statistics import PartnerSet, add, statistics, yearly
from kb.errors import InvalidInput

T = TypeVar("T")


def by_year(compute: Callable[[int], T], years: Sequence[int]) -> list[T]:
    """What `compute` makes of each year, in order of the years; as many at a time as there are cores.

    Raises InvalidInput where Dask is not installed.
    """
    _needs_dask()
    from dask import compute as computed  # type: ignore[attr-defined]
    from dask import delayed  # type: ignore[attr-defined]

    found: tuple[T, ...] = computed(*(delayed(compute)(year) for year in years), scheduler="threads")  # type: ignore[no-untyped-call]
    return list(found)


def _needs_dask() -> None:
    if find_spec("dask") is None:
        raise InvalidInput("a table by parts needs Dask: pip install 'schakel[large]'")


def statistics_of_store(path: Path, partners: PartnerSet = PartnerSet.ALL, value: str = "value") -> pd.DataFrame:
    """As `kb.concentration.statistics.statistics` of the whole store, with months in their years, but never all of it in
    memory: a partition is a year, each is summed by itself, and the sums are added."""
    _needs_dask()
    import dask.dataframe as dd

    years = store.years(path)
    parts = dd.from_map(partial(_year, path), years, meta=store.empty())  # type: ignore[no-untyped-call]
    summed = parts.map_partitions(_plain, partners, value, meta=_plain(store.empty(), partners, value))
    return add(*(summed.partitions[number].compute() for number in range(len(years))))


def _year(path: Path, year: int) -> pd.DataFrame:
    return yearly(store.read(path, periods=store.periods_of(year)))


def _plain(flows: pd.DataFrame, partners: PartnerSet, value: str) -> pd.DataFrame:
    """Statistics with names as texts: the categories of each partition are others."""
    found = statistics(flows, partners, value=value)
    return found.astype({"reporter": object, "product": object})
