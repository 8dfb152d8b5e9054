"""A run of the calculator over one file: what was asked, what came of it, and a manifest by which another repeats it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kb import __version__
from kb.concentration import NEGLIGIBLE
from kb.errors import InvalidInput, NotAsItShouldBe
from kb.services.checksums import identity
from kb.services.concentration_options import Options

if TYPE_CHECKING:
    import pandas as pd

    from kb.concentration.imports import Import
    from kb.concentration.imports.read import Progress

KEYS = (
    "period", "reporter", "product", "partners", "total", "hhi", "hhi_points", "hhi_norm", "n_eff", "cr1", "cr3",
    "cdi1", "cdi2", "cdi3", "top_partner", "hhi_low", "hhi_high", "cdi2_low", "cdi2_high", "flag", "reason", "rule",
    "rule_status", "applied_to", "binding", "distance", "certain", "shift", "level", "applied_level", "nomenclature",
    "rejected", "hidden", "average", "years_missing", "hhi_eu", "eu_members", "hhi_look_through",
)  # fmt: skip
"""What a row of the answer holds, in this order. Undefined is null, and `reason` says why."""


@dataclass(frozen=True)
class Run:
    """What came of a file: a row for each period, reporter and product."""

    table: pd.DataFrame
    read: Import
    manifest: dict[str, Any]
    flows: pd.DataFrame
    """The cells that it was computed from."""
    drawn: dict[tuple[str, str, str], Any] = field(default_factory=dict)
    """Charts that were asked for, by name, language and product (empty: of the whole): kept for as long as the answer is."""

    @cached_property
    def rows(self) -> list[dict[str, Any]]:
        """The answer as programs get it."""
        return _rows(self.table)

    def average_of(self, product: str) -> str:
        """Over which years the figures of a product are averages: `2017–2020`; empty where they are of single years."""
        told = self.table.loc[self.table["product"] == product, "average"].dropna()
        return str(told.iloc[0]).replace("-", "–") if len(told) else ""


def run(path: Path, options: Options, progress: Progress | None = None, *, large: bool = False) -> Run:
    """Compute. Raises InvalidInput for a file, column or rule that does not fit, and where nothing is left to compute.

    `progress` is told how many rows of the file have been read. A `large` run takes a store year by year, by Dask, and
    keeps no cells; its answer is the same.
    """
    from kb.concentration.imports import read_trade
    from kb.concentration.thresholds import averaged_years, rule
    from kb.services.concentration_flows import concordance
    from kb.services.concentration_parts import by_year, computed

    tests = rule(options.rules)
    if averaged_years(tests) and options.reverse:
        raise InvalidInput(
            f"{options.rules} judges averages of what one imports; leave out --reverse, or take another rule"
        )
    if not 0 <= options.min_value < float("inf"):
        raise InvalidInput(f"{options.min_value} is no least value; write an amount of 0 or more")
    concordance(options)
    if large:
        whole = by_year(path, options, tests)
    else:
        read = read_trade(
            path, columns=dict(options.columns), decimal=options.decimal, services=options.services, year=options.year,
            progress=progress,
        )  # fmt: skip
        whole = computed(read, options, tests)
    if whole.found.empty:
        why = why_nothing(whole.read, options.year, options.level)
        raise InvalidInput(f"{path.name}: nothing is left to compute; {why}")
    if options.by == "quantity" and not _tells_quantities(whole.found):
        raise InvalidInput(
            f"{path.name}: no row tells a quantity; compute by value, or name the column that does: quantity=…"
        )
    manifest = _manifest(path, options, whole.read, whole.found) | {"groups_below_minimum": whole.below}
    return Run(whole.found, whole.read, manifest, whole.flows)


def again(path: Path, manifest: Path, concordance: str | None = None) -> Run:
    """The run that a manifest tells of, once more, with its `concordance` where it had one.

    Raises NotAsItShouldBe where a file or the answer is another one.
    """
    try:
        told = json.loads(manifest.read_text(encoding="utf-8"))
        options, before, result = Options(**told["options"]), told["input"]["sha256"], told["result_sha256"]
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise InvalidInput(f"{manifest}: not a manifest of a run ({fault}); give the file that a run wrote") from fault
    if options.concordance and not concordance:
        raise InvalidInput(f"{manifest}: that run had a concordance, {options.concordance}; give it by --concordance")
    found = run(path, replace(options, concordance=concordance))
    if found.manifest["input"]["sha256"] != before:
        raise NotAsItShouldBe(f"{path}: not the file of that run; its content differs from what the manifest tells")
    if found.manifest["concordance"] != told.get("concordance"):
        raise NotAsItShouldBe(f"{concordance}: not the concordance of that run; its content differs")
    if found.manifest["result_sha256"] != result:
        raise NotAsItShouldBe(
            f"{path}: another answer than that of version {told.get('schakel')}; rules or code have changed since"
        )
    return found


def _tells_quantities(found: pd.DataFrame) -> bool:
    """Whether, where quantities were asked, some row has one, be it in a unit that cannot be added."""
    return bool((found["total"].notna() | found["reason"].eq("mixed-units")).any())


def why_nothing(read: Import, year: int | None = None, level: int | None = None) -> str:
    """Why there is nothing to compute in a table: that every row was set aside, that it tells of no imports, or not of that
    `year` or that `level`; and what to do."""
    from kb.concentration.levels import levels
    from kb.concentration.table import PRODUCTION, year_of

    if read.table.empty:
        told = ", ".join(f"{count.rows} × {rule.en}" for rule, count in read.report)
        return f"every row was set aside ({told})"
    years = sorted({year_of(int(period)) for period in read.table["period"].unique()})
    when = f"{years[0]}–{years[-1]}" if len(years) > 1 else str(years[0])
    flows = sorted(set(read.table["flow"]))
    if flows == [PRODUCTION]:
        return (
            f"it tells what was made in {when}, not from whom imports came, so that there is no concentration of "
            "it; give a table of imports by partner (BACI, Comtrade, Comext); this one can be stored: kb import trade"
        )
    digits = f" at {level} digits" if level else ""
    there = ", ".join(sorted(set(levels(read.table["product"]))))
    return f"it holds {', '.join(flows)} of {when} ({there}), asked were imports of {year or 'any year'}{digits}"


def _rows(table: pd.DataFrame) -> list[dict[str, Any]]:
    columns = [_plain(table[key]) for key in KEYS]
    return [dict(zip(KEYS, cells, strict=True)) for cells in zip(*columns, strict=True)]


def _plain(column: pd.Series) -> list[Any]:
    """The cells of a column as JSON has them."""
    cells = column.astype(object).where(column.notna(), None).tolist()
    return [cell.item() if hasattr(cell, "item") else cell for cell in cells]


def _manifest(path: Path, options: Options, read: Import, table: pd.DataFrame) -> dict[str, Any]:
    from kb.concentration.thresholds import text

    changes = Path(options.concordance) if options.concordance else None
    return {
        "schakel": __version__,
        "input": identity(path),
        "concordance": identity(changes) if changes else None,
        "form": read.form,
        "columns": dict(read.columns),
        "decimal": read.decimal,
        "currency": read.currency,
        "options": asdict(options)
        | {"columns": dict(options.columns), "concordance": changes.name if changes else None},
        "rules_sha256": hashlib.sha256(text().encode()).hexdigest(),
        "rows": {"read": read.report.read, **{rule.name: count.rows for rule, count in read.report}},
        "groups": len(table),
        "flagged": int(sum(flag is True for flag in table["flag"])),
        "result_sha256": _digest(_rows(table)),
    }


def _digest(rows: list[dict[str, Any]]) -> str:
    """The checksum of the answer as JSON, taken row by row: as one text it may be larger than the table."""
    digest = hashlib.sha256(b"[")
    write = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
    for number, row in enumerate(rows):
        digest.update(f"{', ' if number else ''}{write(row)}".encode())
    digest.update(b"]")
    return digest.hexdigest()


def period_of(row: Mapping[str, Any]) -> str:
    """The year of a row, or the years that it is an average of: `2017–2020`."""
    from kb.concentration.table import told_period

    return told_period(row["period"], row["average"])


def negligible(table: pd.DataFrame, share: float = NEGLIGIBLE) -> pd.Series:
    """Rows of which so little comes from outside the EU that an index over those partners says little."""
    below: pd.Series = table["cdi2"] < share
    return below
