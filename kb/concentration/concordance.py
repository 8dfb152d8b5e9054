"""Codes of one year brought to those of another, by a table of changes that the user gives.

A code is what it is in its year: the same digits may mean another product in the next. A change renames a code, merges
several into one, or splits one into several. What was split is divided only where the table says by which shares; else
nobody knows how much of it belongs where, and it is left out and counted. At a coarser level a split may be none: codes
are cut first. Changes are followed from year to year, forwards or backwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pandas as pd

from kb.concentration.imports.cells import product, read_share
from kb.concentration.imports.files import opened
from kb.concentration.imports.forms import plain_name
from kb.concentration.table import Report, year_of
from kb.errors import InvalidInput

Shares = Mapping[str, float]
"""A code, to the part of the value that it takes."""
_COLUMNS = {
    "period": ("period", "periode", "years", "jaren"),
    "from": ("fromyear", "vanjaar", "from", "van"),
    "to": ("toyear", "naarjaar", "to", "naar"),
    "origin": ("origincode", "oldcode", "oudecode", "origin", "oud"),
    "destination": ("destinationcode", "newcode", "nieuwecode", "destination", "nieuw"),
    "share": ("share", "weight", "aandeel"),
}
"""How the columns of such tables are called; Eurostat's has period (20242025), origin and destination code."""

_NO_SHARE = ("", "nan", "None")
"""How an empty cell is spelled, by what read the file."""


@dataclass(frozen=True)
class Change:
    """In `to` the code `origin` of `start` is `destination`, or is that in part; `share` of its value, where known."""

    start: int
    to: int
    origin: str
    destination: str
    share: float | None = None


@dataclass(frozen=True)
class Concordance:
    """Changes between editions of a nomenclature, all with codes of as many digits."""

    name: str
    changes: tuple[Change, ...]

    @property
    def editions(self) -> list[int]:
        """The years in which codes changed, and the first."""
        return sorted({year for change in self.changes for year in (change.start, change.to)})

    def edition(self, year: int) -> int:
        """The edition that holds in `year`. Raises InvalidInput for a year before the first, and after the last one of
        a nomenclature that changes each year."""
        first, last = self.editions[0], self.editions[-1]
        each_year = last - first == len(self.editions) - 1
        if year < first or (each_year and year > last):
            raise InvalidInput(f"{self.name}: tells of the codes of {first}–{last}, not of {year}; give another table")
        return max(each for each in self.editions if each <= year)

    def steps(self, start: int, end: int) -> Iterator[dict[str, dict[str, float | None]]]:
        """From edition to edition, what becomes of each code that changes, with its share."""
        forward = start <= end
        between = [each for each in self.editions if min(start, end) <= each <= max(start, end)]
        for earlier, later in pairwise(between) if forward else ((b, a) for a, b in pairwise(reversed(between))):
            yield self._step(earlier, later, forward=forward)

    def _step(self, earlier: int, later: int, *, forward: bool) -> dict[str, dict[str, float | None]]:
        found: defaultdict[str, dict[str, float | None]] = defaultdict(dict)
        for change in self.changes:
            if (change.start, change.to) == (earlier, later):
                old, new = (change.origin, change.destination) if forward else (change.destination, change.origin)
                found[old][new] = change.share if forward else None
        return found


def read(path: Path) -> Concordance:
    """The changes in `path` (CSV, XLSX, XLS): a column for both years (`20242025`) or one for each, for the old code and the new,
    and perhaps for the share of the value that goes there. Raises InvalidInput, naming the file, row and column."""
    with opened(path) as source:
        taken = _taken(path.name, source.columns)
        rows = [
            _change(path.name, line, dict(zip(taken, cells, strict=True)))
            for piece in source.pieces(list(taken.values()))
            for line, *cells in piece.itertuples(name=None)
        ]
    lengths = {len(code) for change in rows for code in (change.origin, change.destination)}
    if len(lengths) != 1:
        told = ", ".join(map(str, sorted(lengths))) or "no codes"
        raise InvalidInput(f"{path.name}: holds codes of {told} digits; give a table of codes of one length")
    _check_shares(path.name, rows)
    return Concordance(path.name, tuple(rows))


def carried(flows: pd.DataFrame, changes: Concordance, year: int, digits: int | None, report: Report) -> pd.DataFrame:
    """`flows` with the codes that products have in `year`, and `digits` of them where asked.

    Rows whose product was split without a share, or whose code is of another length than those of the table, are left
    out and counted in `report`.
    """
    target = changes.edition(year)
    length = len(changes.changes[0].origin)
    codes = flows["product"].astype(object)
    fits = codes.str.len() == length
    report.note("other-level", flows[~fits], codes, lines=False)
    pairs = flows.loc[fits].assign(product=codes[fits])[["period", "product"]].drop_duplicates()
    ways = pd.DataFrame(
        [
            (period, code, new, share)
            for period, group in pairs.groupby("period")
            for code, new, share in _ways(group["product"], changes, year_of(int(str(period))), target, digits)
        ],
        columns=["period", "product", "became", "share"],
    )
    found = (
        flows[fits]
        .assign(product=codes[fits], line=flows.index[fits])
        .merge(ways, on=["period", "product"], how="left")
    )
    split = found["became"].isna()
    report.note("split-code", found[split], found["product"], lines=False)
    report.note("renamed-code", found[~split & (found["became"] != found["product"])], found["product"], lines=False)
    kept = found[~split]
    amounts = {name: kept[name] * kept["share"] for name in ("value", "quantity") if name in kept}
    return kept.assign(product=kept["became"], **amounts)[list(flows.columns)].reset_index(drop=True)


def _ways(
    codes: Sequence[str] | pd.Series, changes: Concordance, year: int, target: int, digits: int | None
) -> Iterator[tuple[str, str, float]]:
    """What each code became, with the part of it; nothing for one that was split nobody knows how."""
    steps = list(changes.steps(changes.edition(year), target))
    for code in codes:
        for became, share in _followed(str(code), steps, digits).items():
            yield str(code), became, share


def _followed(code: str, steps: Sequence[Mapping[str, Mapping[str, float | None]]], digits: int | None) -> Shares:
    """The codes that `code` is after all steps; empty where it was split without shares."""
    now: dict[str, float | None] = {code: 1.0}
    for step in steps:
        after: defaultdict[str, list[float | None]] = defaultdict(list)
        for each, part in now.items():
            for new, share in _becomes(step, each).items():
                after[new].append(None if part is None or share is None else part * share)
        now = {new: None if None in parts else sum(filter(None, parts)) for new, parts in after.items()}
    cut: defaultdict[str, list[float | None]] = defaultdict(list)
    for each, part in now.items():
        cut[each[:digits]].append(part)
    if len(cut) == 1:  # at this level all of it is one product again
        return dict.fromkeys(cut, 1.0)
    if any(part is None for parts in cut.values() for part in parts):
        return {}
    return {each: sum(filter(None, parts)) for each, parts in cut.items()}


def _becomes(step: Mapping[str, Mapping[str, float | None]], code: str) -> Mapping[str, float | None]:
    """What a code is after one step; itself where nothing is said of it."""
    new = step.get(code, {code: 1.0})
    return dict.fromkeys(new, 1.0) if len(new) == 1 else new


def _taken(name: str, columns: Sequence[str]) -> dict[str, str]:
    plain = {plain_name(column): column for column in columns}
    found = {ours: next((plain[word] for word in words if word in plain), "") for ours, words in _COLUMNS.items()}
    years = ["period"] if found["period"] else ["from", "to"]
    missing = [ours for ours in (*years, "origin", "destination") if not found[ours]]
    if missing:
        raise InvalidInput(
            f"{name}: row 1 names no column for {missing[0]}; a concordance has period (20242025), or from year and to "
            f"year, origin code and destination code"
        )
    return {ours: found[ours] for ours in (*years, "origin", "destination", "share") if found[ours]}


def _change(name: str, line: int, cells: Mapping[str, object]) -> Change:
    words = {ours: str(cell).strip().removesuffix(".0") for ours, cell in cells.items()}
    years = words["period"] if "period" in words else words["from"] + words["to"]
    origin, destination = product(words["origin"]), product(words["destination"])
    if not (years.isdigit() and len(years) == 8 and origin and destination):
        raise InvalidInput(f"{name}: row {line}: {' '.join(words.values())}: two years and two codes are expected")
    part = None if words.get("share", "") in _NO_SHARE else read_share(name, line, words["share"])
    return Change(int(years[:4]), int(years[4:]), origin, destination, part)


def _check_shares(name: str, changes: Sequence[Change]) -> None:
    """Where shares are given for a code, they are given for all of it."""
    parts: defaultdict[tuple[int, int, str], list[float | None]] = defaultdict(list)
    for change in changes:
        parts[change.start, change.to, change.origin].append(change.share)
    for (start, to, origin), shares in parts.items():
        told = [share for share in shares if share is not None]
        if told and (len(told) < len(shares) or abs(sum(told) - 1) > 1e-6):
            raise InvalidInput(f"{name}: the shares of {origin} from {start} to {to} do not add up to 1")
