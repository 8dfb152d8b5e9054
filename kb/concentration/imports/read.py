"""A file of trade into the one table, with an account of every row that was set aside, changed or merged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from kb.concentration.imports.cells import edition, edition_of_file
from kb.concentration.imports.files import Source, opened
from kb.concentration.imports.forms import CONSTANT, NEEDED, OURS, Form, chosen, plain_name, recognise
from kb.concentration.imports.numbers import choose, evidence
from kb.concentration.imports.settle import respelled, settled
from kb.concentration.imports.tidy import Beside, tidy
from kb.concentration.table import COLUMNS, Report
from kb.errors import InvalidInput

Progress = Callable[[int], None]
"""Is told how many rows have been read so far."""


@dataclass(frozen=True)
class Import:
    """A table of trade, and how it came to be."""

    table: pd.DataFrame
    """As in `kb.concentration.table`, one row per cell and flow, in the order of period, reporter, product, partner;
    `value` is in `currency`, names and codes are categories in their order."""
    report: Report
    form: str
    columns: dict[str, str]
    """Ours to the column of the file that was taken, or to `=` and a text that stands for every row."""
    currency: str
    """ISO 4217; empty where the file does not say."""
    decimal: str
    """The decimal mark that its numbers were read with."""
    rejected: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=COLUMNS))
    """The cells of rows whose value cannot be used (missing, negative, no number), with NaN for it."""
    editions: Mapping[int, str] = field(default_factory=dict)
    """By which edition of a nomenclature each year is coded (HS2017), where the file says."""
    available: tuple[str, ...] = ()
    """The columns of the file, in their order."""


class UnclearColumns(InvalidInput):
    """A file of which one cannot tell what a column is; `available` are its columns, `missing` what is sought."""

    def __init__(self, message: str, available: tuple[str, ...] = (), missing: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.available, self.missing = available, missing


def read_trade(
    path: Path | str,
    *,
    columns: Mapping[str, str] | None = None,
    decimal: str | None = None,
    services: bool = False,
    progress: Progress | None = None,
) -> Import:
    """Read `path`: CSV, XLSX, JSON or parquet, alone or packed (.gz, .bz2, .xz, .zip, .7z).

    `columns` corrects what was recognised: our name (period, reporter, product, partner, flow, value, quantity, unit)
    to that of the file, or to `=` and a text for every row (`{"flow": "=export"}`). `decimal` is `.` or `,`; without
    it the numbers tell. `services` says that its codes are of services, and stay as they are. Raises InvalidInput, which
    names the file and the row or column.
    """
    if decimal not in (None, ".", ","):
        raise InvalidInput(f"the decimal mark {decimal!r} is not known; give . or ,")
    with opened(Path(path)) as source:
        form = recognise(source.columns)
        taken = _columns(source, form, columns or {})
        mark = decimal or form.decimal or _decimal(source, taken)
        report = Report()
        beside = _beside(source, form, services=services)
        parts = list(tidied(source, form, taken, beside, mark, report, progress))
        if not report.read:
            raise InvalidInput(f"{source.name}: there are no rows under the heading")
        editions = _editions(parts, report) or _edition_of_file(source, form, parts)
    table = settled([part[part["value"].notna()] for part in parts], report)
    rejected = respelled(pd.concat([part[part["value"].isna()] for part in parts])[COLUMNS], table)
    return Import(table, report, form.name, taken, form.currency, mark, rejected, editions, source.columns)


def tidied(
    source: Source,
    form: Form,
    taken: Mapping[str, str],
    beside: Beside,
    mark: str,
    report: Report,
    progress: Progress | None,
) -> Iterator[pd.DataFrame]:
    """The pieces of a file as `tidy` makes them."""
    columns = [name for name in taken.values() if not name.startswith(CONSTANT)]
    for piece in source.pieces(list(dict.fromkeys([*columns, *beside.columns]))):
        yield tidy(piece, form, taken, beside, mark, report)
        if progress:
            progress(report.read)


def _beside(source: Source, form: Form, *, services: bool) -> Beside:
    there = {plain_name(column): column for column in reversed(source.columns)}
    whole = {there[name]: signs for name, signs in form.whole.items() if name in there}
    return Beside(whole, services or there.get(form.kind, False), there.get(form.edition, ""))


def _editions(parts: Sequence[pd.DataFrame], report: Report) -> dict[int, str]:
    """The edition of each year; rows of others than the usual one are counted, for their codes may mean something else."""
    rows = pd.concat([part[["period", "partner", "value", "edition"]].astype({"edition": object}) for part in parts])
    rows = rows[rows["edition"] != ""]
    if rows.empty:
        return {}
    usual = rows["edition"].mode().iloc[0]
    report.note("editions", rows[rows["edition"] != usual], rows["edition"].map(edition))
    years = rows["period"].where(rows["period"] < 10_000, rows["period"] // 100)
    return {
        int(str(year)): "/".join(sorted({edition(each) for each in group}))
        for year, group in rows.groupby(years)["edition"]
    }


def _edition_of_file(source: Source, form: Form, parts: Sequence[pd.DataFrame]) -> dict[int, str]:
    told = edition_of_file(source.name) if form.name == "baci" else ""
    return {int(year): told for part in parts for year in part["period"].unique()} if told else {}


def _columns(source: Source, form: Form, given: Mapping[str, str]) -> dict[str, str]:
    """Which column is taken for each of ours; what was `given` comes first."""
    for ours, theirs in given.items():
        if ours not in OURS:
            raise InvalidInput(f"{ours} is no column of ours; choose from {', '.join(OURS)}")
        if theirs not in source.columns and not theirs.startswith(CONSTANT):
            raise InvalidInput(f"{source.name}: there is no column {theirs}; there are {', '.join(source.columns)}")
    free = [column for column in source.columns if column not in given.values()]
    found = {**chosen(form, free), **given}
    missing = [ours for ours in NEEDED if ours not in found]
    if missing:
        raise UnclearColumns(
            f"{source.name}: which column is the {missing[0]}? Name it: {missing[0]}=…; "
            f"the columns are {', '.join(source.columns)}",
            source.columns,
            tuple(missing),
        )
    return {ours: found[ours] for ours in OURS if ours in found}


def _decimal(source: Source, taken: Mapping[str, str]) -> str:
    """The decimal mark that the numbers of the whole file agree on; a file with `;` is Dutch where they do not tell."""
    names = [taken[ours] for ours in ("value", "quantity") if not taken.get(ours, CONSTANT).startswith(CONSTANT)]
    found = [each for piece in source.pieces(names) for name in names for each in evidence(piece[name]).values()]
    try:
        return choose(found, "," if source.delimiter == ";" else ".")
    except ValueError as fault:
        raise InvalidInput(f"{source.name}: {fault}; say which decimal mark it has") from fault
