"""What is computed of a table of trade, whole or year by year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kb.concentration.statistics import PartnerSet
from kb.concentration.table import Report, merged
from kb.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd

    from kb.concentration.imports import Import
    from kb.concentration.thresholds import Test
    from kb.services.concentration_options import Options


@dataclass(frozen=True)
class Part:
    """What came of a table, or of the part of one."""

    found: pd.DataFrame
    read: Import
    flows: pd.DataFrame
    below: int
    """Groups left out because their total is below the least value."""


def computed(read: Import, options: Options, tests: Sequence[Test]) -> Part:
    """What comes of a table that was read."""
    from kb.concentration.explain import hhi_limit
    from kb.concentration.indicators import indicators
    from kb.concentration.sensitivity import worth
    from kb.concentration.statistics import statistics
    from kb.concentration.thresholds import averaged_years, classify
    from kb.services.concentration_flows import beside_recorded, prepared

    years = averaged_years(tests)
    cells = prepared(read, options, years)
    sums = statistics(cells.flows, PartnerSet(options.partners), value=options.by)
    large = worth(sums, options.min_value)
    found = classify(indicators(large), tests)
    found["shift"] = _shifts(found, hhi_limit(tests, options.partners))
    found["partners"] = found["n"].astype(int)
    found = _told_apart(beside_recorded(found, cells, options), read, options, cells.mixed)
    found = _over_years(found, years, cells.lacking)
    return Part(found, read, cells.flows, len(sums) - len(large))


def by_year(path: Path, options: Options, tests: Sequence[Test]) -> Part:
    """A store in parts of a year, of which the cells are not kept. Raises InvalidInput for what is no store."""
    from kb.concentration import store
    from kb.concentration.imports import read_trade
    from kb.concentration.large import by_year as in_turn
    from kb.concentration.thresholds import averaged_years

    if average := averaged_years(tests):
        raise InvalidInput(
            f"{options.rules} judges averages over {average[0]}–{average[-1]}, and --large takes one year at a time; "
            "leave that out, or take another rule"
        )
    if path.suffix != ".parquet" or store.about(path) is None:
        raise InvalidInput(f"{path.name}: only a store can be read by parts; make one: kb import trade {path.name}")
    years = [options.year] if options.year else store.years(path)

    def one(year: int) -> Part:
        read = read_trade(path, year=year)
        # What was counted when the store was made is told once.
        read = read if year == years[0] else replace(read, report=Report())
        part = computed(read, options, tests)
        return replace(part, flows=part.flows.iloc[:0])

    return _together(in_turn(one, years))


def _together(parts: Sequence[Part]) -> Part:
    import pandas as pd

    words = {"reporter": object, "product": object}
    some = [part.found.astype(words) for part in parts if not part.found.empty] or [parts[0].found]
    read = replace(parts[0].read, report=merged([part.read.report for part in parts]))
    return Part(pd.concat(some, ignore_index=True), read, parts[0].flows, sum(part.below for part in parts))


def _told_apart(found: pd.DataFrame, read: Import, options: Options, mixed: pd.DataFrame) -> pd.DataFrame:
    """`found` with the level and edition of each code, and why a quantity is none."""
    import pandas as pd

    from kb.concentration.levels import levels
    from kb.concentration.thresholds import level_of

    level = levels(found["product"])
    editions = [_edition(int(year), kind, read, options) for year, kind in zip(found["period"], level, strict=True)]
    meant = level_of(options.rules)
    keys = ["period", "reporter", "product"]
    several = found[keys].merge(mixed.assign(mixed=True), on=keys, how="left")["mixed"].notna().to_numpy()
    return found.assign(
        level=level,
        applied_level=level.where(level != meant, None) if meant else None,
        nomenclature=pd.Series(editions, index=found.index, dtype=object),
        reason=found["reason"].mask(several, "mixed-units"),
    )


def _over_years(found: pd.DataFrame, years: Sequence[int], lacking: Mapping[str, tuple[int, ...]]) -> pd.DataFrame:
    """`found` with the years that each row is an `average` of; of rows that are none where the rule asks for one, which of
    its years are missing and no verdict."""
    import pandas as pd

    from kb.concentration.thresholds import without_verdict

    if not years:
        return found.assign(average=None, years_missing=None)
    told = [", ".join(map(str, lacking.get(str(who), ()))) for who in found["reporter"]]
    missing = pd.Series(told, index=found.index, dtype=object)
    single = missing != ""
    why = [f"years-missing; {each}" if each else "years-missing" for each in found["reason"]]
    found = without_verdict(found, single)
    # What stands beside is of averages, where there is any: it is none of a single year.
    beside = ["hhi_eu", "eu_members", "hhi_look_through"] if not single.all() else []
    return found.assign(
        **{name: found[name].astype(object).where(~single, None) for name in beside},
        shift=found["shift"].where(~single),
        reason=found["reason"].astype(object).where(~single, why),
        average=pd.Series(f"{years[0]}-{years[-1]}", index=found.index, dtype=object).where(~single, None),
        years_missing=missing.where(single, None),
    )


def _edition(year: int, level: str, read: Import, options: Options) -> str | None:
    """By which edition a product is coded, as far as that is known."""
    if not level.startswith(("CN", "HS")):
        return None
    if options.to_year:
        return f"{level[:2]}{options.to_year}"
    return read.editions.get(year) or (f"CN{year}" if level == "CN8" else None)


def _shifts(table: pd.DataFrame, limit: float | None) -> pd.Series:
    """What would have to move from the top partner for HHI to come down to the limit; NaN where no shift would do."""
    import pandas as pd

    from kb.concentration.sensitivity import smallest_shift

    def one(hhi: float, top: float) -> float | None:
        return None if limit is None or pd.isna(hhi) else smallest_shift(hhi, top, limit)

    found = [one(hhi, top) for hhi, top in zip(table["hhi"], table["cr1"], strict=True)]
    return pd.Series(found, index=table.index, dtype=float)
