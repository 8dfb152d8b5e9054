"""What a named rule makes of indicators. Limits are data, with who published them; an empty one classifies nothing."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from kb.concentration.countries import partner
from kb.concentration.statistics import PartnerSet
from kb.errors import InvalidInput

FILE = "thresholds.csv"
NOT_PUBLISHED = "not-published"
"""The status of a limit that nobody outside knows. Nothing is classified by it, so no answer ever carries this word."""
_SCALES = {"points": 10_000.0}
LONGEST = 120
"""Characters of the name of a rule, which stands on every row and with a figure that is kept."""


@dataclass(frozen=True)
class Test:
    """One limit of a rule; `value` is None where the source does not publish it, and in the indicator's own unit."""

    __test__ = False

    rule: str
    indicator: str
    comparator: str
    """`>`, or `>=` where the limit itself passes."""
    value: float | None
    band: str
    level: str
    """At which level of a nomenclature it was meant (HS6); empty where for any."""
    reporter: str
    partners: PartnerSet | None
    average: tuple[int, ...]
    """The years over which trade is averaged before it is judged; empty where a single year is."""
    status: str
    """published, reconstructed, unverified or user; NOT_PUBLISHED where there is no value."""
    source: str
    page: str


def text() -> str:
    """The table of limits as it stands."""
    return (files(__package__ or "kb.concentration") / FILE).read_text("utf-8")


@cache
def rules() -> Mapping[str, tuple[Test, ...]]:
    """Every rule by its name."""
    found: defaultdict[str, list[Test]] = defaultdict(list)
    for row in csv.DictReader(text().splitlines()):
        found[row["rule"]].append(_test(row))
    return {name: tuple(tests) for name, tests in found.items()}


def rule(name: str) -> tuple[Test, ...]:
    """The limits of a rule: `ec-2021`, or one's own as `hhi>0.4` (joined by commas, at most LONGEST characters).

    Raises InvalidInput for what is neither, and for a rule whose limit was never published.
    """
    if len(name) > LONGEST:
        raise InvalidInput(f"{name[:LONGEST]}…: write limits in at most {LONGEST} characters")
    tests = tuple(_own(each, name) for each in name.split(",")) if ">" in name else rules().get(name)
    if tests is None:
        raise InvalidInput(f"{name}: there is no such rule; there are {', '.join(rules())}, or write one: hhi>0.4")
    for each in tests:
        if each.value is None:
            raise InvalidInput(f"{name}: {each.source}; nothing can be classified by it; write a limit, as hhi>0.4")
    return tests


def averaged_years(tests: Sequence[Test]) -> tuple[int, ...]:
    """The years over whose average `tests` judge; empty where they judge each year."""
    return tests[0].average


def level_of(name: str) -> str:
    """The level that a rule was made for; empty where for any."""
    return rule(name)[0].level


def classify(table: pd.DataFrame, tests: Sequence[Test]) -> pd.DataFrame:
    """`table` of indicators with `flag`, `rule`, `rule_status`, `binding`, `distance`, `certain` and `applied_to`.

    `flag` is True where every test passes, False where one fails, None where that is not known. `distance` is that to
    the limit of the `binding` test (the one nearest to failing, or failing most) as a part of the limit. `certain` is
    False where what is secret could change the verdict.
    """
    passed = [_passes(table, test) for test in tests]
    fails = np.logical_or.reduce([each.eq(False).to_numpy(dtype=bool) for each in passed])
    holds = np.logical_and.reduce([each.eq(True).to_numpy(dtype=bool) for each in passed])
    distances = pd.DataFrame({each.indicator: table[each.indicator] / _limit(each) - 1 for each in tests})
    known = distances.notna().any(axis=1)
    binding = distances.loc[known].idxmin(axis=1).reindex(table.index)
    return table.assign(
        flag=_answers(holds, fails, table.index),
        rule=tests[0].rule,
        rule_status=_status(tests),
        binding=binding.astype(object).where(binding.notna(), None),
        distance=distances.min(axis=1),
        certain=_certain(table, tests),
        applied_to=_applied_to(table["reporter"], tests) if "reporter" in table else None,
    )


def without_verdict(table: pd.DataFrame, rows: pd.Series) -> pd.DataFrame:
    """A classified `table` in which nothing is said of `rows`."""
    nothing = {"flag": None, "binding": None, "certain": False, "distance": np.nan}
    kept = {name: table[name].astype(object if value is None else table[name].dtype) for name, value in nothing.items()}
    return table.assign(**{name: kept[name].where(~rows, value) for name, value in nothing.items()})


def _status(tests: Sequence[Test]) -> str:
    """The weakest of them."""
    order = ("unverified", "user", "reconstructed", "published")
    return min((test.status for test in tests), key=order.index)


def _limit(test: Test) -> float:
    assert test.value is not None  # noqa: S101 - `rule` refuses what has none
    return test.value


def _passes(table: pd.DataFrame, test: Test) -> pd.Series:
    """True, False or None for each row. Where nothing is exported, imports exceed exports by any measure."""
    values = table[test.indicator]
    above = _above(values, test)
    if test.indicator == "cdi3":
        above = above | ((table["exports"] == 0) & (table["extra"] > 0)).to_numpy(dtype=bool)
    return _answers(above, values.notna().to_numpy(dtype=bool) & ~above, table.index)


def _above(values: pd.Series, test: Test) -> npt.NDArray[np.bool_]:
    limit = _limit(test)
    passes: npt.NDArray[np.bool_] = (values >= limit if test.comparator == ">=" else values > limit).to_numpy(
        dtype=bool
    )
    return passes


def _answers(yes: npt.NDArray[Any], no: npt.NDArray[Any], index: pd.Index) -> pd.Series:
    """True, False, or None where it is neither."""
    answers: npt.NDArray[Any] = np.full(len(index), None, dtype=object)
    answers[no], answers[yes] = False, True
    return pd.Series(answers, index=index)


def _certain(table: pd.DataFrame, tests: Sequence[Test]) -> pd.Series:
    """Where secret trade, whatever it is, changes no verdict: all tests pass with the least that it may make of them,
    or one fails with the most."""
    ends = [(*_BOUNDS[test.indicator](table), test) for test in tests]
    passes = np.logical_and.reduce([_above(low, test) for low, _, test in ends])
    fails = np.logical_or.reduce([high.notna().to_numpy() & ~_above(high, test) for _, high, test in ends])
    secret = ((table["hidden"] > 0) | (table["extra_hidden"] > 0) | (table["unplaced"] > 0)).to_numpy(dtype=bool)
    return pd.Series(~secret | passes | fails, index=table.index)


Bounds = Callable[[pd.DataFrame], tuple[pd.Series, pd.Series]]


def _share(ranks: int) -> Bounds:
    """Of the largest: nothing of what is hidden belongs to them, or all of it."""
    names = [f"top{rank}" for rank in range(1, ranks + 1)]

    def bounds(table: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
        largest, hidden = table[names].sum(axis=1), table["hidden"]
        whole = table["chosen"] + hidden
        return largest / whole, (largest + hidden) / whole

    return bounds


def _extra_hhi(table: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Spread thin; or all of the largest, which is no larger than the root of the sum of squares."""
    hidden, root = _perhaps_outside(table), table["extra_squares"] ** 0.5
    whole = table["extra"] + hidden
    return table["extra_squares"] / whole**2, ((root + hidden) / whole).clip(upper=1.0) ** 2


def _extra_over(below: Callable[[pd.DataFrame], pd.Series]) -> Bounds:
    """Of what is hidden only that part comes from elsewhere of which it is known, or all of it."""

    def bounds(table: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
        least = table["extra"] + table["extra_hidden"]
        return least / below(table), (table["extra"] + _perhaps_outside(table)) / below(table)

    return bounds


def _perhaps_outside(table: pd.DataFrame) -> pd.Series:
    """All secret trade that may come from outside the EU27 of 2020."""
    return table["extra_hidden"] + table["unplaced"]


def _unbounded(table: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Nothing is known: how many partners are hidden is secret too."""
    return pd.Series(0.0, index=table.index), pd.Series(1.0, index=table.index)


_BOUNDS: Mapping[str, Bounds] = {
    "hhi": lambda table: (table["hhi_low"], table["hhi_high"]),
    "hhi_norm": _unbounded,
    "cr1": _share(1),
    "cr3": _share(3),
    "cdi1": _extra_hhi,
    "cdi2": _extra_over(lambda table: table["total"] + table["intra"]),
    "cdi3": _extra_over(lambda table: table["exports"]),
}
"""The least and the most that secret trade can make of an indicator; also which indicators can have a limit."""


def _applied_to(reporters: pd.Series, tests: Sequence[Test]) -> pd.Series:
    """The reporter that a rule is applied to, where it was made for another."""
    meant = {test.reporter for test in tests} - {""}
    other = [None if not meant or {code, partner(code).country} & meant else code for code in reporters]
    return pd.Series(other, index=reporters.index, dtype=object)


def _test(row: Mapping[str, str]) -> Test:
    value = float(row["value"]) / _SCALES.get(row["scale"], 1.0) if row["value"] else None
    return Test(
        rule=row["rule"],
        indicator=row["indicator"],
        comparator=row["comparator"],
        value=value,
        band=row["band"],
        level=row["level"],
        reporter=row["reporter"],
        partners=PartnerSet(row["partners"]) if row["partners"] else None,
        average=_years(row["average"]),
        status=row["status"],
        source=row["source"],
        page=row["page"],
    )


def _years(written: str) -> tuple[int, ...]:
    first, _, last = written.partition("-")
    return tuple(range(int(first), int(last) + 1)) if written else ()


def _own(words: str, rule: str) -> Test:
    """The limit that `words` write, one of those of a `rule` of one's own."""
    comparator = ">=" if ">=" in words else ">"
    indicator, _, limit = (part.strip() for part in words.partition(comparator))
    try:
        value = float(limit)
    except ValueError:
        value = float("nan")
    if indicator not in _BOUNDS or not np.isfinite(value) or value <= 0:
        raise InvalidInput(
            f"{words}: write an indicator and a limit above 0, as hhi>0.4; indicators are {', '.join(_BOUNDS)}"
        )
    if value > 1 and indicator != "cdi3":
        raise InvalidInput(f"{words}: {indicator} is on a scale of 0–1, and never above {limit}; write it as hhi>0.18")
    return Test(rule, indicator, comparator, value, "above", "", "", None, (), "user", "given by the user", "")
