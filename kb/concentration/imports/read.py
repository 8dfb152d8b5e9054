"""A file of trade into the one table, with an account of every row that was set aside, changed or merged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from kb.concentration import store
from kb.concentration.geonomenclature import country_of
from kb.concentration.imports.cells import by_unique, edition, edition_of_file, period, text
from kb.concentration.imports.files import opened
from kb.concentration.imports.forms import CONSTANT, NEEDED, OURS, Form, chosen, dutch, plain_name, recognise
from kb.concentration.imports.numbers import Evidence, Mark, choose, either, evidence
from kb.concentration.imports.settle import respelled, settled
from kb.concentration.imports.source import Source
from kb.concentration.imports.tidy import Beside, tidy
from kb.concentration.table import COLUMNS, Count, Place, Report, year_of, years_of
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
    year: int | None = None,
    progress: Progress | None = None,
) -> Import:
    """Read `path`: CSV, XLSX, XLS, ODS, JSON or parquet, alone or packed (.gz, .bz2, .xz, .zip, .7z); or a store, of
    which only `year` is read if given.

    `columns` corrects what was recognised: our name (period, reporter, product, partner, flow, value, quantity, unit)
    to that of the file, or to `=` and a text for every row (`{"flow": "=export"}`). `decimal` is `.` or `,`; without
    it the numbers tell. `services` says that its codes are of services, and stay as they are. Raises InvalidInput, which
    names the file and the row or column.
    """
    if str(path).endswith(".parquet") and (told := store.about(Path(path))) is not None:
        return _stored(Path(path), told, year)
    report = Report()
    with opened_trade(path, columns=columns, decimal=decimal, services=services) as trade:
        parts = list(trade.pieces(report, progress))
        if not report.read:
            raise InvalidInput(f"{trade.source.name}: there are no rows under the heading")
        editions = _editions(parts, report) or _edition_of_file(trade.source, trade.form, parts)
    table = settled([part[part["value"].notna()] for part in parts], report)
    rejected = respelled(pd.concat([part[part["value"].isna()] for part in parts])[COLUMNS], table)
    form, taken = trade.form, dict(trade.taken)
    return Import(
        table, report, form.name, taken, form.currency, trade.mark.sign, rejected, editions, trade.source.columns
    )


def _stored(path: Path, told: Mapping[str, Any], year: int | None) -> Import:
    """A store as it is, with the account that was given when it was made."""
    told_of = told.get("rows", {}).get("counts", {}).items()
    counts = {rule: Count(rows, value, [_place(each) for each in places]) for rule, (rows, value, places) in told_of}
    table = store.read(path, periods=store.periods_of(year) if year else None)
    report = Report(told.get("rows", {}).get("read", len(table)), counts)
    return Import(table, report, "store", {name: name for name in OURS}, told.get("currency", ""), ".")


def _place(kept: Any) -> Place:
    """A place as a store keeps it: its parts, or in older ones its words."""
    return Place(kept) if isinstance(kept, str) else Place(*kept)


@dataclass(frozen=True)
class Opened:
    """A file of trade that was recognised, and can be read in pieces."""

    source: Source
    form: Form
    taken: Mapping[str, str]
    mark: Mark
    beside: Beside

    def pieces(self, report: Report, progress: Progress | None = None) -> Iterator[pd.DataFrame]:
        """Its rows as `tidy` makes them, piece by piece."""
        report.of(self.source.name, self.taken)
        columns = [name for name in self.taken.values() if not name.startswith(CONSTANT)]
        for piece in self.source.pieces(list(dict.fromkeys([*columns, *self.beside.columns]))):
            yield tidy(_lettered(piece, self), self.form, self.taken, self.beside, self.mark, report)
            if progress:
                progress(report.read)


@contextmanager
def opened_trade(
    path: Path | str, *, columns: Mapping[str, str] | None = None, decimal: str | None = None, services: bool = False
) -> Iterator[Opened]:
    """A file of trade, and which form it has; parameters and errors as of `read_trade`."""
    if decimal not in (None, ".", ","):
        raise InvalidInput(f"the decimal mark {decimal!r} is not known; give . or ,")
    with opened(Path(path)) as source:
        form = recognise(source.columns)
        taken = _columns(source, form, columns or {})
        told = decimal or form.decimal
        mark = Mark(told) if told else _decimal(source, taken)
        yield Opened(source, form, taken, mark, _beside(source, form, taken, services=services))


def _lettered(piece: pd.DataFrame, trade: Opened) -> pd.DataFrame:
    """`piece` with letters for countries, where the form has them as numbers of Eurostat's own."""
    for column in (trade.taken[ours] for ours in ("reporter", "partner")) if trade.form.geonomenclature else ():
        if column in piece:
            codes = _letters(trade.source.name, column, piece[column], piece[trade.taken["period"]])
            piece = piece.assign(**{column: codes})
    return piece


def _letters(file: str, column: str, written: pd.Series, periods: pd.Series) -> pd.Series:
    """What each number stood for in its year; what is no number, or has no period, stays as it is. Raises InvalidInput
    for a number that stood for nothing then."""
    rows = pd.DataFrame({"code": by_unique(written, text), "period": by_unique(periods, period)})
    pairs = rows[rows["code"].str.isdigit() & (rows["period"] > 0)].drop_duplicates()
    known: dict[tuple[str, int], str] = {}
    for line, code, when in pairs.itertuples(name=None):
        year = year_of(when)
        means = country_of(int(code), year)
        if means is None:
            raise InvalidInput(
                f"{file}: row {line}, column {column}: {code} stood for no country of Eurostat's geonomenclature in {year}; "
                "mend it, or give the file with the columns DECLARANT_ISO and PARTNER_ISO"
            )
        known[code, when] = means
    codes = [known.get(pair, pair[0]) for pair in zip(rows["code"], rows["period"], strict=True)]
    return pd.Series(codes, index=written.index, dtype=object)


def _beside(source: Source, form: Form, taken: Mapping[str, str], *, services: bool) -> Beside:
    free = [column for column in reversed(source.columns) if column not in taken.values()]
    there = {plain_name(column): column for column in free}
    whole = {there[name]: signs for name, signs in form.whole.items() if name in there}
    status, secret = (tuple(there[name] for name in names if name in there) for names in (form.status, form.secret))
    return Beside(whole, services or there.get(form.kind, False), there.get(form.edition, ""), status, secret)


def _editions(parts: Sequence[pd.DataFrame], report: Report) -> dict[int, str]:
    """The edition of each year; rows of others than the usual one are counted, for their codes may mean something else."""
    rows = pd.concat([part[["period", "partner", "value", "edition"]].astype({"edition": object}) for part in parts])
    rows = rows[rows["edition"] != ""]
    if rows.empty:
        return {}
    usual = rows["edition"].mode().iloc[0]
    report.note("editions", rows[rows["edition"] != usual], rows["edition"].map(edition))
    years = years_of(rows["period"])
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


def _decimal(source: Source, taken: Mapping[str, str]) -> Mark:
    """The decimal mark that the numbers of the whole file agree on. Where they do not tell, a file with `;` is Dutch, and so
    is one with Dutch headings in which every point may be of thousands."""
    names = [taken[ours] for ours in ("value", "quantity") if not taken.get(ours, CONSTANT).startswith(CONSTANT)]
    found: list[Evidence] = []
    seen: set[str] = set()
    for cells in (piece[name] for piece in source.pieces(names) for name in names):
        found += evidence(cells).values()
        if not found:
            seen |= {*either(cells).unique()} - {""}
    usual = "," if source.delimiter == ";" or (seen == {"."} and dutch(taken.values())) else "."
    try:
        return Mark(choose(found, usual), sure=bool(found))
    except ValueError as fault:
        raise InvalidInput(f"{source.name}: {fault}; say which decimal mark it has") from fault
