"""The calculator beside DuckDB and the pandas idiom: 20 million rows in 500,000 groups, in turns, with equal answers.

The table is made up: it has the size and order of a store, not its content.
"""

from __future__ import annotations

import statistics as medians
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import numpy as np
import pandas as pd

from kb.concentration import store
from kb.concentration.indicators import indicators
from kb.concentration.sensitivity import sweep
from kb.concentration.statistics import PartnerSet, statistics

GROUPS, PARTNERS, PRODUCTS = 500_000, 40, 5_000
ROUNDS = 5
EU = ("AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL",
      "PL", "PT", "RO", "SK", "SI", "ES", "SE")  # fmt: skip
OTHERS = ("AR", "AU", "BR", "CA", "CL", "CN", "EG", "GB", "IN", "JP", "KR", "NO", "US")
_ASKED = """
WITH sums AS (
  SELECT period, reporter, product, sum(value) AS total, sum(value * value) AS squares, max(value) AS top,
         arg_max(partner, value) AS top_partner, list_sum(list_slice(list_reverse_sort(list(value)), 1, 3)) AS three,
         sum(value) FILTER (extra) AS extra, sum(value * value) FILTER (extra) AS extra_squares
  FROM {table} GROUP BY ALL
)
SELECT sum(squares / (total * total)), sum(top / total), sum(three / total), sum(extra_squares / (extra * extra)),
       sum(extra / total)
FROM sums
"""


_NEEDED = ("period", "reporter", "product", "partner", "flow", "value", "confidential")


def made() -> pd.DataFrame:
    """A table in the order of a store."""
    chance = np.random.default_rng(7)
    partners = np.array(sorted((*EU, *OTHERS)))
    group = np.repeat(np.arange(GROUPS, dtype=np.int32), PARTNERS)
    codes = np.tile(np.arange(PARTNERS, dtype=np.int8), GROUPS)
    products = np.array([f"{number:06d}" for number in range(PRODUCTS)])
    value = chance.lognormal(8, 2, len(group)).round(2) + 0.01
    reporters = np.array([f"R{number:02d}" for number in range(20)])
    per_year = GROUPS // 5
    return pd.DataFrame(
        {
            "period": 2018 + group // per_year,
            "reporter": pd.Categorical.from_codes(group % per_year // PRODUCTS, reporters),
            "product": pd.Categorical.from_codes(group % PRODUCTS, products),
            "partner": pd.Categorical.from_codes(codes, partners),
            "flow": pd.Categorical.from_codes(np.zeros(len(group), dtype=np.int8), ["import"]),
            "value": value,
            "confidential": np.zeros(len(group), dtype=bool),
        }
    )


def unordered(table: pd.DataFrame) -> pd.DataFrame:
    """The same in the order of Eurostat's files: reporter, partner, product; no group lies together."""
    rows = np.arange(len(table)).reshape(-1, PRODUCTS, PARTNERS).transpose(0, 2, 1).ravel()
    return table.take(rows).reset_index(drop=True)


def ours(table: pd.DataFrame) -> list[float]:
    """The sums over all groups of HHI, CR1, CR3, CDI1 and CDI2, by which answers are compared."""
    found = indicators(statistics(table, PartnerSet.ALL))
    return [float(found[name].sum()) for name in ("hhi", "cr1", "cr3", "cdi1", "cdi2")]


def idiom(table: pd.DataFrame) -> list[float]:
    """What one would write first: sort, group, take the head."""
    keys = ["period", "reporter", "product"]
    total = table.groupby(keys, observed=True)["value"].transform("sum")
    share = table.assign(share=table["value"] / total)
    hhi = (share["share"] ** 2).groupby([share[key] for key in keys], observed=True).sum()
    best = share.sort_values([*keys, "share"], ascending=[True, True, True, False]).groupby(keys, observed=True).head(3)
    extra = share[~share["partner"].isin(EU)]
    sums = extra.groupby(keys, observed=True)["value"].sum()
    squares = (extra["value"] ** 2).groupby([extra[key] for key in keys], observed=True).sum()
    first = best.groupby(keys, observed=True)["share"]
    whole = share.groupby(keys, observed=True)["value"].sum()
    return [
        float(hhi.sum()), float(first.first().sum()), float(first.sum().sum()), float((squares / sums**2).sum()),
        float((sums / whole).sum()),
    ]  # fmt: skip


def main() -> None:
    """Print the medians, and the ratios that are promised."""
    table = made()
    mixed = unordered(table)
    size = int(table.memory_usage(deep=False).sum())
    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as base:
        path = Path(folder) / "trade.parquet"
        store.write((part.assign(quantity=np.nan, unit="") for _, part in table.groupby("period", observed=True)), path)
        base.execute("SET threads = 2; SET enable_progress_bar = false")
        members = ", ".join(f"'{code}'" for code in EU)
        for name, frame in (("trade", table), ("mixed", mixed)):
            base.register("frame", frame)
            base.execute(f"CREATE TABLE {name} AS SELECT *, partner NOT IN ({members}) AS extra FROM frame")
            base.unregister("frame")
        extra = f"(SELECT *, partner NOT IN ({members}) AS extra FROM read_parquet('{path}'))"

        def asked(source: str) -> Callable[[], list[float]]:
            return lambda: [float(each) for each in base.execute(_ASKED.format(table=source)).fetchall()[0]]

        works: dict[str, Callable[[], object]] = {
            "ours": lambda: ours(table),
            "duckdb": asked("trade"),
            "ours, in no order": lambda: ours(mixed),
            "duckdb, in no order": asked("mixed"),
            "ours, from parquet": lambda: from_parquet(path),
            "duckdb, from parquet": asked(extra),
            "touch every column once": lambda: [int(_touched(table[name])) for name in table],
        }
        times = _in_turns(works)
        slow = _timed(lambda: idiom(table))
        answers = {name: work() for name, work in works.items() if "touch" not in name} | {"idiom": idiom(table)}
        peak = _peak(path)
    first = np.array(answers["ours"])
    for name, answer in answers.items():
        assert np.allclose(np.array(answer), first, rtol=1e-9), (name, answer, first)
    assert answers["ours, in no order"] == answers["ours"], "sums are added in another order"
    sums = indicators(statistics(table, PartnerSet.ALL))
    swept = _timed(lambda: sweep(sums))
    print(f"{len(table):,} rows, {GROUPS:,} groups, {size / 1e6:.0f} MB; all answers equal to 1e-9")
    print(f"  {'median of ' + str(ROUNDS) + ' in turns':<24}   wall  processor")
    for name, (wall, processor) in {**times, "pandas idiom, once": slow}.items():
        print(f"  {name:<24} {wall:6.2f} {processor:6.2f} s")
    for told, one, other, aim in (
        ("compute / DuckDB", "ours", "duckdb", "≤ 0.5"),
        ("compute / touching all columns", "ours", "touch every column once", "≤ 6"),
        ("compute / DuckDB, in no order", "ours, in no order", "duckdb, in no order", "≤ 3"),
        ("from parquet / DuckDB from parquet", "ours, from parquet", "duckdb, from parquet", "≤ 0.75"),
    ):
        wall, processor = (times[one][which] / times[other][which] for which in (0, 1))
        print(f"{told:<35} {wall:6.2f} {processor:6.2f}  (aim {aim})")
    print(
        f"pandas idiom / compute              {slow[0] / times['ours'][0]:6.1f} {slow[1] / times['ours'][1]:6.1f}  (aim ≥ 20)"
    )
    print(f"100 limits swept                    {swept[0]:6.3f} s  (aim ≤ 0.2)")
    print(f"peak memory, parquet to result, by itself / table  {peak / size:6.1f}  (aim ≤ 3.5)")


def from_parquet(path: Path) -> list[float]:
    """The same from a store on disk."""
    return ours(store.read(path, columns=_NEEDED))


def _peak(path: Path) -> int:
    """Bytes that a process needs at most which does nothing but take a store to its answer."""
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.concentration", str(path)], check=True, capture_output=True, text=True
    )
    return int(told.stdout)


def _touched(column: pd.Series) -> float:
    values = column.cat.codes if isinstance(column.dtype, pd.CategoricalDtype) else column
    return float(values.to_numpy().sum())


def _in_turns(works: dict[str, Callable[[], object]]) -> dict[str, tuple[float, float]]:
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in works}
    for _ in range(ROUNDS):
        for name, work in works.items():
            times[name].append(_timed(work))
    return {
        name: (medians.median(wall for wall, _ in taken), medians.median(processor for _, processor in taken))
        for name, taken in times.items()
    }


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock, and of all processors."""
    start, busy = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start, time.process_time() - busy


if __name__ == "__main__":
    if len(sys.argv) > 1:
        from_parquet(Path(sys.argv[1]))
        # Not ru_maxrss, which a process has from the one that started it.
        status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
        print(int(status["VmHWM"].split()[0]) * 1024)
    else:
        main()
