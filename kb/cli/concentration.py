"""`kb concentration`: how concentrated imports are, on whom, and whether one would still say so with other assumptions."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kb.cli import pass_settings
from kb.cli.output import json_option, print_json, table
from kb.errors import InvalidInput
from kb.settings import Settings

if TYPE_CHECKING:
    import pandas as pd

    from kb.services.concentration import Run

_SHOWN = 25


@click.command(epilog="Example: kb concentration imports.csv --rules 'hhi>0.4' --partners extra-EU --year 2022")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--rules", default="ec-2021", show_default=True, help="A named rule, or limits of your own: hhi>0.4,cr1>0.5."
)
@click.option("--partners", type=click.Choice(["all", "extra-EU", "extra-EU-dated"]), default="all", show_default=True,
              help="Partners of the indices; total is always over all, cdi1–3 always extra-EU.")  # fmt: skip
@click.option("--year", type=int, help="Only this year.")
@click.option("--by", type=click.Choice(["value", "quantity"]), default="value", show_default=True)
@click.option("--level", type=click.Choice(["2", "4", "6", "8"]), help="Digits to cut product codes to.")
@click.option("--min-value", type=float, default=0.0, help="Leave out products with a smaller total.")
@click.option("--transit", type=click.Choice(["none", "eu"]), default="none", help="eu: the EU as one reporter.")
@click.option("--reverse", is_flag=True, help="How much partners depend on the reporter instead.")
@click.option("--column", "columns", multiple=True, metavar="OURS=THEIRS", help="What a column is called in the file.")
@click.option("--decimal", type=click.Choice([".", ","]), help="The decimal mark, where it cannot be told.")
@click.option("--explain", metavar="PRODUCT", help="Explain this product in a sentence for each year.")
@click.option("--sweep", is_flag=True, help="How many rows lie above each limit of the HHI.")
@click.option("--grid", is_flag=True, help="Which settings give the figures that letters published.")
@click.option(
    "--chart", type=click.Path(path_type=Path), help="Draw a chart (.svg): of --explain, of --sweep, or all rows."
)
@click.option("--out", type=click.Path(path_type=Path), help="Write the table: .csv, .xlsx, .parquet or .json.")
@click.option(
    "--manifest", type=click.Path(path_type=Path), help="Where the manifest goes.  [default: in the data folder]"
)
@click.option("--again", type=click.Path(path_type=Path), metavar="MANIFEST", help="Repeat the run of a manifest.")
@click.option(
    "--keep",
    metavar="PRODUCT",
    help="Keep its figure beside what documents say, with --kept-by; `all`: how many are flagged.",
)
@click.option("--about", metavar="ID", help="What a kept figure is about, where its code does not tell.")
@click.option("--made-up", is_flag=True, help="Say of a kept figure that FILE holds no facts.")
@click.option("--kept-by", metavar="NAME", help="Who keeps it.")
@click.option("--why", metavar="TEXT", help="On what ground it is kept.")
@click.option("--language", type=click.Choice(["nl", "en"]), default="nl", help="The language of sentences and tables.")
@json_option
@pass_settings
def concentration(
    settings: Settings,
    /,
    file: Path,
    explain: str | None,
    sweep: bool,
    grid: bool,
    chart: Path | None,
    out: Path | None,
    manifest: Path | None,
    again: Path | None,
    keep: str | None,
    about: str | None,
    made_up: bool,
    kept_by: str | None,
    why: str | None,
    language: str,
    as_json: bool,
    columns: tuple[str, ...],
    level: str | None,
    **asked: Any,
) -> None:
    """Compute how concentrated the imports in FILE are: BACI, Comtrade, Comext, PRODCOM, or any table of your own.

    What was left out of FILE, and why, is told. The manifest that every run writes repeats it with --again.
    """
    from kb.services.concentration import Options, run, save
    from kb.services.concentration import again as repeat

    if grid:
        _grid(file, _columns(columns), as_json=as_json)
        return
    options = Options(columns=_columns(columns), level=int(level) if level else None, **asked)
    if not as_json:
        click.echo(f"Reading {file}…", err=True)
    found = repeat(file, again) if again else run(file, options)
    if out:
        save(found, out)
    if chart:
        _draw(found, chart, explain, language, sweep=sweep)
    _keep(found, manifest or settings.data_dir / "runs" / f"{found.manifest['result_sha256'][:12]}.json")
    if keep:
        _keep_figure(settings, found, file, keep, about=about, made_up=made_up, by=kept_by, why=why)
    if as_json:
        print_json(_told(found, explain), indent=None)
    else:
        _print(found, explain, language, sweep=sweep)


def _keep_figure(settings: Settings, found: Run, file: Path, product: str, *, by: str | None, **told: Any) -> None:
    """Keep a figure of the run in the knowledge base, and the file with it."""
    from kb.services.calculator import Tables
    from kb.services.clock import now
    from kb.services.computed import Cell, Keeper, keep
    from kb.services.workspace import Workspace

    if not by:
        raise click.UsageError("kb concentration --keep needs --kept-by NAME: who keeps it")
    why, about, made_up = told["why"], told["about"], told["made_up"]
    code, _, reporter = product.partition("@")
    cell = Cell(None if code == "all" else code, reporter=reporter or None)
    with Workspace(settings).writing() as session:
        id_ = keep(session, found, cell, Keeper(by, why, now()), about=about, made_up=made_up)
        Tables(settings.data_dir / "tables", settings.data_dir / "trade").pin(file, made_up=made_up)
    click.echo(f"Kept as {id_}", err=True)


def _grid(file: Path, columns: dict[str, str], *, as_json: bool) -> None:
    """Hold what documents published against FILE, setting by setting."""
    from kb.concentration.grid import as_table, grid, published
    from kb.concentration.imports import read_trade

    flows = read_trade(file, columns=columns).table
    for told in published():
        found = as_table(grid(flows, told))
        if as_json:
            cells = json.loads(found.to_json(orient="records"))
            print_json({"published": told, "led_may_be": told.led, "cells": cells})
            continue
        heads = ("jaar", "cijfers", "landen", "minstens", "producten", "grens", "aangevoerd", "ontbreekt", "past")
        rows = json.loads(found.head(_SHOWN).to_json(orient="records"))
        title = f"{told.document}: {told.statement} ({told.share:.1%}); {told.percent}% = {told.led} producten"
        table(title, heads, [_setting(row) for row in rows])
        click.echo(
            "Settings that fit are consistent with what was published; they are not known to be its method."
            if found["consistent"].any()
            else "No setting over this table gives what was published."
        )


def _setting(row: dict[str, Any]) -> tuple[object, ...]:
    limit = "–" if row["low"] is None else f"{row['low']:.3f}–{row['high']:.3f}"
    led = "–" if row["led"] is None else row["led"]
    fits = "ja" if row["consistent"] else "nee"
    named = (row["year"], row["level"], row["partners"], f"{row['least_value']:,.0f}", row["groups"])
    return (*named, limit, led, " ".join(row["missing"]), fits)


def _columns(pairs: tuple[str, ...]) -> dict[str, str]:
    for pair in pairs:
        if "=" not in pair:
            raise InvalidInput(f"--column {pair}: write our name and theirs, as in --column value=Waarde")
    return {ours: theirs for ours, _, theirs in (pair.partition("=") for pair in pairs)}


def _told(found: Run, product: str | None) -> list[dict[str, Any]]:
    return [row for row in found.rows if product is None or row["product"] == product]


def _keep(found: Run, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps(found.manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    click.echo(f"The manifest of this run: {place}", err=True)


def _draw(found: Run, place: Path, product: str | None, language: str, *, sweep: bool) -> None:
    from kb.concentration import charts
    from kb.concentration.sensitivity import sweep as swept

    if place.suffix.lower() != ".svg":
        raise InvalidInput(f"{place}: a chart is drawn as .svg; choose that ending")
    if product:
        cells = found.flows[
            (found.flows["product"] == product) & (found.flows["period"] == found.flows["period"].max())
        ]
        drawn = charts.shares(cells, f"{product}, {found.flows['period'].max()}", language)
    else:
        drawn = charts.curve(swept(found.table), language) if sweep else charts.quadrant(found.table, language)
    place.write_text(drawn, encoding="utf-8")


def _print(found: Run, product: str | None, language: str, *, sweep: bool) -> None:
    if product:
        _explain(found, product, language)
    elif sweep:
        _sweep(found)
    else:
        _flagged(found, language)
    table(
        "Wat er met rijen gebeurde" if language == "nl" else "What happened to rows",
        ("", "", "rijen" if language == "nl" else "rows", ""),
        [
            (
                rule.nl if language == "nl" else rule.en,
                _EFFECTS[rule.effect][language == "en"],
                count.rows,
                "\n".join(count.places),
            )
            for rule, count in found.read.report
        ],
    )
    counts = found.manifest
    click.echo(
        f"{counts['rows']['read']} rows read as {counts['form']}; {counts['groups']} products × years, "
        f"{counts['flagged']} flagged by {counts['options']['rules']} ({found.table['rule_status'].iloc[0]})."
    )


_EFFECTS = {
    "left-out": ("weggelaten", "left out"),
    "kept": ("behouden", "kept"),
    "merged": ("samengevoegd", "merged"),
    "pooled": ("apart gehouden", "kept apart"),
}


def _flagged(found: Run, language: str) -> None:
    from kb.concentration import NEGLIGIBLE
    from kb.services.concentration import negligible

    flagged = found.table[[flag is True for flag in found.table["flag"]]].sort_values("distance", ascending=False)
    little = negligible(flagged)
    dutch = language == "nl"
    _rows("Gevlagd" if dutch else "Flagged", flagged[~little], language)
    _rows(
        (f"Gevlagd, maar minder dan {NEGLIGIBLE:.0%} komt van buiten de EU" if dutch
         else f"Flagged, but less than {NEGLIGIBLE:.0%} comes from outside the EU"),
        flagged[little], language,
    )  # fmt: skip


def _rows(title: str, rows: pd.DataFrame, language: str) -> None:
    from kb.concentration.countries import name

    dutch = language == "nl"
    heads = (("jaar", "wie", "product", "landen", "totaal", "HHI", "grootste", "aandeel", "extra-EU", "zeker") if dutch
             else ("year", "who", "product", "partners", "total", "HHI", "largest", "share", "extra-EU", "certain"))  # fmt: skip
    shown = [
        (
            row["period"], row["applied_to"] or row["reporter"], row["product"], row["partners"], f"{row['total']:,.0f}",
            _interval(row["hhi"], row["hhi_low"], row["hhi_high"]), name(str(row["top_partner"]), language),
            f"{row['cr1']:.0%}", f"{row['cdi2']:.1%}", _CERTAIN[bool(row["certain"])][not dutch],
        )
        for row in rows.head(_SHOWN).to_dict("records")
    ]  # fmt: skip
    more = len(rows) - len(shown)
    table(f"{title}: {len(rows)}" + (f" (+{more})" if more else ""), heads, shown)


_CERTAIN = {True: ("ja", "yes"), False: ("nee", "no")}


def _interval(middle: float, low: float, high: float) -> str:
    return f"{middle:.2f}" if low == high else f"{low:.2f}–{high:.2f}"


def _explain(found: Run, product: str, language: str) -> None:
    from kb.concentration.explain import explain
    from kb.concentration.thresholds import rule

    limit = next(
        (each.value for each in rule(found.manifest["options"]["rules"]) if each.indicator in {"hhi", "cdi1"}), None
    )
    rows = found.table[found.table["product"] == product]
    if rows.empty:
        known = ", ".join(sorted(set(found.table["product"]))[:8])
        raise InvalidInput(f"{product}: not a product of this table; there are {known}, …")
    for row in found.rows:
        if row["product"] == product:
            head = " ".join(filter(None, (str(row["period"]), row["reporter"], product)))
            click.echo(f"{head}: {explain(row, limit, language)}")


def _sweep(found: Run) -> None:
    from kb.concentration.sensitivity import sweep

    steps = sweep(found.table)
    table(
        "HHI",
        ("grens", "erboven", "deel"),
        [(f"{row.limit:.2f}", row.count, f"{row.share:.0%}") for row in steps.iloc[4::5].itertuples(index=False)],
    )
    sys.stdout.flush()
