"""From what was read of a file to the cells that a run of the calculator computes from, by what was asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kb.concentration.statistics import PartnerSet, statistics
from kb.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd

    from kb.concentration.concordance import Concordance
    from kb.concentration.imports import Import
    from kb.concentration.table import Report
    from kb.services.concentration_options import Options


@dataclass(frozen=True)
class Prepared:
    """The cells to compute from, and what is known of them beside."""

    flows: pd.DataFrame
    """One reporter's view: after levels, transit and the exchange of sides."""
    recorded: pd.DataFrame
    """The same before transit, from which the other levels of transit are computed."""
    mixed: pd.DataFrame
    """Groups whose quantities come in several units, where quantities were asked."""
    lacking: Mapping[str, tuple[int, ...]]
    """Reporters that have no average over the years of the rule, and the years that they lack."""


def prepared(read: Import, options: Options, years: Sequence[int] = ()) -> Prepared:
    """The cells of `read`, averaged over `years` where there are any; rows that were set aside for it are counted in its
    report."""
    import pandas as pd

    from kb.concentration.averages import averaged
    from kb.concentration.levels import at_level
    from kb.concentration.statistics import yearly
    from kb.concentration.transit import exports_outside, swapped

    whole = read.table if read.rejected.empty else pd.concat([read.table, read.rejected], ignore_index=True)
    flows = yearly(whole)
    flows = flows[flows["period"] == options.year] if options.year else flows
    flows = _carried(flows, read, options)
    flows = at_level(flows, options.level, read.report) if options.level else flows
    flows = exports_outside(flows) if options.exports == "extra" else flows
    if years:
        recorded = averaged(flows, years)
        over = averaged(_through_transit(flows, options, read.report), years)
        flows, mixed = _in_one_unit(over.flows, options)
        alike = recorded.flows[~recorded.flows["reporter"].isin(list(recorded.lacking))]
        return Prepared(flows, _in_one_unit(alike, options)[0], mixed, over.lacking)
    flows, mixed = _in_one_unit(flows, options)
    recorded_flows = flows
    flows = _through_transit(flows, options, read.report)
    return Prepared(swapped(flows) if options.reverse else flows, recorded_flows, mixed, {})


def _in_one_unit(flows: pd.DataFrame, options: Options) -> tuple[pd.DataFrame, pd.DataFrame]:
    """`flows` and, where quantities were asked, the groups of which these are in several units."""
    import pandas as pd

    from kb.concentration.units import in_one_unit

    if options.by != "quantity":
        return flows, pd.DataFrame(columns=["period", "reporter", "product"])
    return in_one_unit(flows)


def _carried(flows: pd.DataFrame, read: Import, options: Options) -> pd.DataFrame:
    from kb.concentration.concordance import carried

    if not options.to_year:
        return flows
    changes = concordance(options)
    assert changes is not None  # noqa: S101 - checked before anything is read
    return carried(flows, changes, options.to_year, options.level, read.report)


def concordance(options: Options) -> Concordance | None:
    """The concordance that was asked for. Raises InvalidInput where only half of it is given."""
    from kb.concentration.concordance import read

    if bool(options.concordance) != bool(options.to_year):
        raise InvalidInput("codes of another year need both: --concordance FILE and --to-year YEAR")
    return read(Path(options.concordance)) if options.concordance else None


def re_exports(path: Path) -> dict[str, float]:
    """Which share (0–1) of its supply each partner sends on: CSV or XLSX with columns partner and share."""
    rows = pairs(path, _SHARES, "partner and share (land, aandeel)")
    return shares_of(path.name, rows, "country")


def pairs(path: Path, columns: Sequence[Sequence[str]], said: str) -> list[tuple[object, object, object]]:
    """The row and the two cells of each line of a table, of columns that are called one of these words. Raises InvalidInput
    where a column is not there: `said` is what the file must name."""
    from kb.concentration.imports.files import opened
    from kb.concentration.imports.forms import plain_name

    with opened(path) as source:
        there = {plain_name(column): column for column in source.columns}
        taken = [next((there[word] for word in words if word in there), "") for words in columns]
        if not all(taken):
            raise InvalidInput(f"{path.name}: row 1 must name the columns {said}")
        return [row for piece in source.pieces(taken) for row in piece.itertuples(name=None)]


def re_exports_of(text: str) -> dict[str, float]:
    """The same from text with a country and its share on each line (`BE;0,4`, `België 40%`), with a heading or without."""
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    rows = [(number, *_parted(number, line)) for number, line in lines]
    if rows and not any(sign.isdigit() for sign in rows[0][2]):
        del rows[0]
    return shares_of("re-exports", rows, "country")


def _parted(number: int, line: str) -> tuple[str, str]:
    found = _LINE.fullmatch(line)
    if not found:
        raise InvalidInput(f"re-exports: row {number}: {line[:40]}: write a country and its share, as BE;0,4 or BE 40%")
    return found["partner"].strip(' "'), found["share"].strip(' "')


_LINE = re.compile(r"(?P<partner>.*?[^\s;=\t,])(?:\s*[;=\t]\s*|\s*,\s+|\s+|,)(?P<share>[^\s;=]+(?:\s%)?)")
"""Parted by a semicolon, a tab, an equals sign, a comma or a blank; a comma in the share is a decimal mark."""


def shares_of(name: str, rows: Iterable[tuple[object, object, object]], what: str) -> dict[str, float]:
    """The share of each `what` in rows of line, code and share. Raises InvalidInput, naming file, row and column."""
    from kb.concentration.imports.cells import read_share

    found: dict[str, float] = {}
    for line, code, cell in rows:
        known = str(code).strip()
        if known in found:
            raise InvalidInput(f"{name}: row {line}: {known} stands there twice; give each {what} one share")
        found[known] = read_share(name, line, cell)
    return found


_SHARES = (("partner", "country", "land"), ("share", "aandeel"))


def _through_transit(flows: pd.DataFrame, options: Options, report: Report) -> pd.DataFrame:
    from kb.concentration.transit import eu_as_one, look_through, shares

    if options.transit == "eu":
        return eu_as_one(flows, report)
    if options.transit == "look-through":
        _needs_shares(options)
        return look_through(_known(flows, options.by), shares(options.re_exports, flows["partner"]))
    return flows


def _known(flows: pd.DataFrame, by: str) -> pd.DataFrame:
    """What is asked about as `value`: it is that which is moved from a transit country to its sources."""
    return flows[flows[by].notna()].assign(value=flows[by])


def _needs_shares(options: Options) -> None:
    if not options.re_exports:
        raise InvalidInput("--transit look-through needs --re-exports FILE: which share each partner sends on")
    if options.by != "value":
        raise InvalidInput("--transit look-through is computed by value; leave out --by quantity")


def beside_recorded(found: pd.DataFrame, cells: Prepared, options: Options) -> pd.DataFrame:
    """`found` with what the index is at the other levels of transit, where the table and the shares given allow it.

    `hhi_eu`: of the EU27 as one reporter, over the `eu_members` that report in the table (at least two of them);
    `hhi_look_through`: with transit partners replaced by where they import from, where `re_exports` were given.
    """
    from kb.concentration.transit import eu_as_one, look_through, members_reporting, shares

    columns = {"hhi_eu": None, "eu_members": None, "hhi_look_through": None}
    found = found.assign(**columns)
    if options.transit != "none" or options.reverse:
        return found
    members = members_reporting(cells.recorded)
    count = members.groupby("period")["reporter"].size()
    if (count > 1).any():
        union = _beside(found, eu_as_one(cells.recorded), options, ["period", "product"])
        told = found["reporter"].astype(object).isin(members["reporter"]) & (found["period"].map(count) > 1)
        found = found.assign(hhi_eu=union.where(told), eu_members=_counts(found["period"].map(count).where(told)))
    if options.re_exports and options.by == "value":
        given = shares(options.re_exports, cells.recorded["partner"])
        through = look_through(_known(cells.recorded, "value"), given)
        found = found.assign(hhi_look_through=_beside(found, through, options, ["period", "reporter", "product"]))
    return found


def _counts(numbers: pd.Series) -> pd.Series:
    """Whole numbers, None where there is none, however many rows there are."""
    import pandas as pd

    return pd.Series(
        [None if number != number else int(number) for number in numbers], index=numbers.index, dtype=object
    )


def _beside(found: pd.DataFrame, flows: pd.DataFrame, options: Options, keys: list[str]) -> pd.Series:
    """The index that `flows` give for each row of `found`, by `keys`; NaN where they give none."""
    import pandas as pd

    from kb.concentration.indicators import indicators

    other = indicators(statistics(flows, PartnerSet(options.partners), value=options.by))[[*keys, "hhi"]]
    words = {name: object for name in keys if name != "period"}
    met = found[keys].astype(words).merge(other.astype(words), on=keys, how="left")["hhi"]
    return pd.Series(met.to_numpy(), index=found.index)
