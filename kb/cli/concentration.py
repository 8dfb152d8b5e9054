"""`kb concentration`: how concentrated imports are, on whom, and whether one would still say so with other assumptions."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from kb.cli import pass_settings
from kb.cli.output import json_option, print_json
from kb.errors import InvalidInput
from kb.settings import Settings

if TYPE_CHECKING:
    from kb.cli.concentration_files import Wanted
    from kb.services.calculator import Tables
    from kb.services.concentration import Run
    from kb.services.concentration_options import Options


@click.command(
    epilog="Example: kb concentration imports.csv --rules 'hhi>0.4' --partners extra-EU --year 2022; "
    "kb concentration imports.csv --explain 847130 --chart laptops.svg; kb concentration full_v2_202452.7z "
    "--transit eu --level 6; kb concentration imports.csv --concordance CN_concordances.xls --to-year 2019 --stability"
)
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option(
    "--rules", default="ec-2021", show_default=True, help="A named rule, or limits of your own: hhi>0.4,cr1>0.5."
)
@click.option("--list-rules", is_flag=True, help="Which rules have a name: limits, how sure each is, and its source.")
@click.option("--partners", type=click.Choice(["all", "extra-EU", "extra-EU-dated"]), default="all", show_default=True,
              help="Partners of the indices; total is always over all, cdi1–3 always extra-EU.")  # fmt: skip
@click.option("--year", type=int, help="Only this year.")
@click.option("--by", type=click.Choice(["value", "quantity"]), default="value", show_default=True)
@click.option("--level", type=click.Choice(["2", "4", "6", "8"]), help="Digits to cut product codes to.")
@click.option("--min-value", type=float, default=0.0, help="Leave out products with a smaller total.")
@click.option("--transit", type=click.Choice(["none", "eu", "look-through"]), default="none", show_default=True,
              help="eu: the EU as one reporter; look-through: partners replaced by their own sources.")  # fmt: skip
@click.option("--re-exports", type=click.Path(path_type=Path), metavar="FILE",
              help="Which share (0–1) of its supply a partner sends on: columns partner, share; with --grid, which share "
              "of the imports of a product leaves again: columns product, share.")  # fmt: skip
@click.option("--exports", type=click.Choice(["all", "extra"]), default="all", show_default=True,
              help="What cdi3 divides by: all exports, or those to outside the EU.")  # fmt: skip
@click.option("--concordance", metavar="FILE", help="Changes of codes: columns period, origin code, destination code.")
@click.option("--to-year", type=int, help="The year of which codes become, by --concordance.")
@click.option("--services", is_flag=True, help="Codes are of services, and stay as they stand.")
@click.option("--reverse", is_flag=True, help="How much partners depend on the reporter instead.")
@click.option("--column", "columns", multiple=True, metavar="OURS=THEIRS", help="What a column is called in the file.")
@click.option("--decimal", type=click.Choice([".", ","]), help="The decimal mark, where it cannot be told.")
@click.option("--large", is_flag=True, help="FILE is a store: take it year by year (Dask, the extra `large`).")
@click.option("--explain", metavar="PRODUCT", help="Explain this product in a sentence for each year.")
@click.option("--sweep", is_flag=True, help="How many rows lie above each limit of the HHI, by level.")
@click.option("--stability", is_flag=True, help="In how many years each product is flagged, and when that changed.")
@click.option("--prodcom", type=click.Path(path_type=Path), metavar="FILE",
              help="For --grid: the PRODCOM code of each CN code, columns commodity code and prodcom code.")  # fmt: skip
@click.option("--grid", is_flag=True, help="Which settings give the figures that letters published.")
@click.option(
    "--chart", type=click.Path(path_type=Path), help="Draw a chart (.svg): of --explain, of --sweep, or all rows."
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="Write the table: .csv, .xlsx, .parquet, .json, or .ttl (RDF Data Cube).",
)
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
@click.option("--made-up", is_flag=True, help="Say that FILE holds no facts.")
@click.option("--kept-by", metavar="NAME", help="Who keeps it.")
@click.option("--why", metavar="TEXT", help="On what ground it is kept.")
@click.option("--language", type=click.Choice(["nl", "en"]), default="nl", help="The language of sentences and tables.")
@json_option
@pass_settings
def concentration(
    settings: Settings,
    /,
    file: Path | None,
    list_rules: bool,
    explain: str | None,
    sweep: bool,
    stability: bool,
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
    large: bool,
    re_exports: Path | None,
    prodcom: Path | None,
    **asked: Any,
) -> None:
    """Compute how concentrated the imports in FILE are: BACI, Comtrade, Comext, or any table of your own.

    What was left out of FILE, and why, is told. The manifest that every run writes repeats it with --again.
    """
    from kb.cli.concentration_files import Wanted
    from kb.services.concentration_flows import re_exports as shares
    from kb.services.concentration_options import Options

    if list_rules:
        _list_rules(language, as_json=as_json)
        return
    if file is None:
        raise click.UsageError("kb concentration needs FILE: the table of trade to compute with")
    if keep and not kept_by:
        raise click.UsageError("kb concentration --keep needs --kept-by NAME: who keeps it")
    wanted = Wanted(explain, sweep, stability, language, out, chart, manifest)
    wanted.check_places()
    if grid:
        beside = (re_exports, prodcom)
        _grid(settings, file, beside, _columns(columns), language, as_json=as_json, made_up=made_up)
        return
    if prodcom:
        raise click.UsageError("kb concentration --prodcom is for --grid; give both")
    sent_on = shares(re_exports) if re_exports else {}
    options = Options(columns=_columns(columns), level=int(level) if level else None, re_exports=sent_on, **asked)
    keeping = _Keeping(keep, cast(str, kept_by), why, about) if keep else None
    _compute(settings, file, options, wanted, keeping, again=again, large=large, made_up=made_up, as_json=as_json)


@dataclass(frozen=True)
class _Keeping:
    """A figure that is to be kept."""

    product: str
    by: str
    why: str | None
    about: str | None


def _compute(
    settings: Settings,
    file: Path,
    options: Options,
    wanted: Wanted,
    keeping: _Keeping | None,
    *,
    again: Path | None,
    large: bool,
    made_up: bool,
    as_json: bool,
) -> None:
    """Compute, write what is wanted, keep a figure, and show the rest."""
    from kb.cli.concentration_files import write
    from kb.cli.concentration_shown import show, tell_rows
    from kb.services.concentration import again as repeat
    from kb.services.concentration import run

    if not as_json:
        click.echo(f"Reading {file}…", err=True)
    found = repeat(file, again, options.concordance) if again else run(file, options, tell_rows, large=large)
    made_up = made_up or _tables(settings).is_made_up(found.manifest["input"]["sha256"])
    # All is made before anything is written, so that a fault leaves nothing behind.
    written = wanted.files(found, settings.data_dir / "runs", made_up=made_up)
    if keeping:
        _keep_figure(settings, found, file, keeping, options.concordance, made_up=made_up)
    write(written)
    click.echo(f"The manifest of this run: {written[-1][0]}", err=True)
    if as_json:
        print_json(wanted.rows(found, made_up=made_up), indent=None)
    else:
        show(found, wanted, made_up=made_up)


def _tables(settings: Settings) -> Tables:
    from kb.services.calculator import Tables

    return Tables.of(settings.data_dir)


def _list_rules(language: str, *, as_json: bool) -> None:
    """Every limit that has a name."""
    from kb.cli.concentration_shown import show_limits
    from kb.concentration.thresholds import rules

    limits = [limit for tests in rules().values() for limit in tests]
    if as_json:
        print_json(limits)
    else:
        show_limits(limits, language)


def _keep_figure(
    settings: Settings, found: Run, file: Path, keeping: _Keeping, concordance: str | None, *, made_up: bool
) -> None:
    """Keep a figure of the run in the knowledge base, and the files it was computed from with it."""
    from kb.services.clock import now
    from kb.services.computed import Cell, Keeper, keep
    from kb.services.workspace import Workspace

    code, _, reporter = keeping.product.partition("@")
    cell = Cell(None if code == "all" else code, reporter=reporter or None)
    with Workspace(settings).writing() as session:
        id_ = keep(session, found, cell, Keeper(keeping.by, keeping.why, now()), about=keeping.about, made_up=made_up)
        _tables(settings).pin(file, made_up=made_up, codes=Path(concordance) if concordance else None)
    click.echo(f"Kept as {id_}", err=True)


def _grid(
    settings: Settings,
    file: Path,
    beside: tuple[Path | None, Path | None],
    columns: dict[str, str],
    language: str,
    *,
    as_json: bool,
    made_up: bool,
) -> None:
    """Hold what documents published against FILE, setting by setting; `beside` are the files of shares and of PRODCOM."""
    from kb.cli.concentration_shown import show_grid, tell_made_up
    from kb.concentration.grid import Beside, as_table, grid, not_tried, published
    from kb.concentration.imports import read_trade
    from kb.concentration.table import IMPORT
    from kb.services.calculator import checksum
    from kb.services.concentration import why_nothing
    from kb.services.grid_files import prodcom_codes, shares_of_products

    shares, codes = beside
    told_beside = Beside(shares_of_products(shares) if shares else {}, prodcom_codes(codes) if codes else {})
    read = read_trade(file, columns=columns)
    flows = read.table
    if not (flows["flow"] == IMPORT).any():
        raise InvalidInput(f"{file.name}: nothing can be held against it; {why_nothing(read)}")
    made_up = made_up or _tables(settings).is_made_up(checksum(file))
    without = not_tried(flows, told_beside)
    if not as_json:
        tell_made_up(language, made_up=made_up)
    for told in published():
        found = as_table(grid(flows, told, told_beside))
        if as_json:
            cells = json.loads(found.to_json(orient="records"))
            print_json(
                {"published": told, "led_may_be": told.led, "made_up": made_up, "not_tried": without, "cells": cells}
            )
        else:
            show_grid(told, found, without, language)


def _columns(pairs: tuple[str, ...]) -> dict[str, str]:
    for pair in pairs:
        if "=" not in pair:
            raise InvalidInput(f"--column {pair}: write our name and theirs, as in --column value=Waarde")
    return {ours: theirs for ours, _, theirs in (pair.partition("=") for pair in pairs)}
