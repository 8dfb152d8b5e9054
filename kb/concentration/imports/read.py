"""A file of trade into the one table, with an account of every row that was set aside, changed or merged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from kb.concentration.imports.files import Source, opened
from kb.concentration.imports.forms import CONSTANT, NEEDED, OURS, Form, chosen, plain_name, recognise
from kb.concentration.imports.numbers import choose, evidence
from kb.concentration.imports.settle import settled
from kb.concentration.imports.tidy import tidy
from kb.concentration.table import Report
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


def read_trade(
    path: Path | str,
    *,
    columns: Mapping[str, str] | None = None,
    decimal: str | None = None,
    progress: Progress | None = None,
) -> Import:
    """Read `path`: CSV, XLSX, JSON or parquet, alone or packed (.gz, .bz2, .xz, .zip, .7z).

    `columns` corrects what was recognised: our name (period, reporter, product, partner, flow, value, quantity, unit)
    to that of the file, or to `=` and a text for every row (`{"flow": "=export"}`). `decimal` is `.` or `,`; without
    it the numbers tell. Raises InvalidInput, which names the file and the row or column.
    """
    if decimal not in (None, ".", ","):
        raise InvalidInput(f"the decimal mark {decimal!r} is not known; give . or ,")
    with opened(Path(path)) as source:
        form = recognise(source.columns)
        taken = _columns(source, form, columns or {})
        mark = decimal or form.decimal or _decimal(source, taken)
        report = Report()
        parts = list(_parts(source, form, taken, mark, report, progress))
        if not report.read:
            raise InvalidInput(f"{source.name}: there are no rows under the heading")
    return Import(settled(parts, report), report, form.name, taken, form.currency, mark)


def _parts(
    source: Source, form: Form, taken: Mapping[str, str], mark: str, report: Report, progress: Progress | None
) -> Iterable[pd.DataFrame]:
    whole = {column: form.whole[name] for column in source.columns if (name := plain_name(column)) in form.whole}
    wanted = list(dict.fromkeys([*(name for name in taken.values() if not name.startswith(CONSTANT)), *whole]))
    for piece in source.pieces(wanted):
        yield tidy(piece, form, taken, whole, mark, report)
        if progress:
            progress(report.read)


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
        raise InvalidInput(
            f"{source.name}: which column is the {missing[0]}? Name it: {missing[0]}=…; "
            f"the columns are {', '.join(source.columns)}"
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
