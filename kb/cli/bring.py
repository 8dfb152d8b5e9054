"""`kb import`: what others published: RDF as suggestions, and the open data of the House as it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kb.cli import pass_settings
from kb.cli.output import json_option, print_json, table
from kb.domain.links import PREDICATES
from kb.settings import Settings

if TYPE_CHECKING:
    from kb.services import tweede_kamer
    from kb.services.rdf_import import ImportReport


@click.group("import", epilog="Example: kb import rdf thesaurus.ttl")
def import_() -> None:
    """Take in what others published."""


@import_.command(epilog="Example: kb import rdf thesaurus.ttl && kb import rdf thesaurus.ttl --suggest")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--suggest", "store", is_flag=True, help="Store what is new as suggestions, for `kb review`.")
@json_option
@pass_settings
def rdf(settings: Settings, file: Path, store: bool, as_json: bool) -> None:
    """Show what the RDF in FILE would add: a SKOS vocabulary, or notices of legislation in ELI or Cellar's model.

    Turtle, N-Triples, RDF/XML, JSON-LD, TriG or N-Quads; nothing is fetched. Nothing is stored without --suggest, and
    nothing becomes a fact until a person confirms it with `kb review`.
    """
    from kb.cli.read import read_bytes
    from kb.services.clock import now
    from kb.services.rdf_import import examine, read_file, suggest
    from kb.services.workspace import Workspace

    workspace = Workspace(settings)
    read = read_file(read_bytes(file, settings), str(file), workspace.vocabulary)
    if store:
        with workspace.writing() as session:
            report = suggest(session, read, workspace.vocabulary, now())
    else:
        with workspace.session() as session:
            report = examine(session, read, workspace.vocabulary)
    if as_json:
        print_json(report)
    else:
        _print(report, stored=store)


def _print(report: ImportReport, *, stored: bool) -> None:
    table("Wat het bestand toevoegt", ("ding", "", "wat", "waarde", "bij ons, of waarom niet"), _rows(report))
    table(
        "Niet zeker",
        ("bron", "naam", "kan zijn", "net zo goed"),
        [(each.source, each.label, "\n".join(each.candidates), "\n".join(each.rivals)) for each in report.uncertain],
    )
    table(f"Hier niet bekend: {report.unmatched}, waarvan", ("bron", "naam"), report.first_unmatched)
    if report.findings:
        table(
            "Niet zoals het hier moet zijn",
            ("ding", "veld", "wat"),
            [(each.entity_id or each.node, each.field_nl, each.message_nl) for each in report.findings],
        )
    click.echo(f"{report.file}: {report.resources} resources; {_counted(report)}.")
    if stored:
        click.echo(f"{report.stored} stored as suggestions; `kb review --list` shows what waits.")
    elif report.counts.get("new") or report.counts.get("differs"):
        click.echo("Nothing was stored; add --suggest to take what is new as suggestions.")


def _rows(report: ImportReport) -> Iterator[tuple[str | None, ...]]:
    for about in report.things:
        for item in about.items:
            value = " ".join(filter(None, (item.value, item.language and f"({item.language})")))
            day = f" {item.date.isoformat()}" if item.date else ""
            yield about.id, _STATES[item.state], item.kind.label("nl"), value + day, item.note
    for link in report.links:
        yield link.subject, _STATES[link.state], PREDICATES[link.predicate].term.nl, link.object, None


_STATES = {
    "new": "nieuw",
    "differs": "verschilt",
    "known": "bekend",
    "waiting": "wacht al",
    "rejected": "verworpen",
    "unclear": "niet te gebruiken",
}


def _counted(report: ImportReport) -> str:
    return (
        ", ".join(f"{count} {state}" for state, count in sorted(report.counts.items()))
        or "nothing for what is known here"
    )


@import_.command(
    "trade",
    epilog="Example: kb import trade full_v2_202452.7z full_v2_202352.7z --name comext && "
    "kb concentration data/trade/comext.parquet --level 6 --transit eu",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option("--name", required=True, help="What the table is called.")
@json_option
@pass_settings
def trade(settings: Settings, files: tuple[Path, ...], name: str, as_json: bool) -> None:
    """Store tables of trade as one: BACI, Comtrade, Comext, PRODCOM, or any table with usual names of columns.

    More than fits memory too. Countries get their ISO 3166 code, rows of one cell are added, months of a year that is
    there as a whole are left out; everything is in the order of period, reporter, product and partner. The calculator
    reads it from the data folder, and the site offers it to everybody.
    """
    from kb.cli.concentration_shown import show_rows, tell_rows
    from kb.services.calculator import stored_tables
    from kb.services.trade_import import store_trade

    made = store_trade(files, stored_tables(settings.data_dir), name, tell_rows)
    if as_json:
        counts = {rule.name: count.rows for rule, count in made.report}
        print_json({"file": str(made.place), "read": made.report.read, "stored": made.stored, "counts": counts})
        return
    show_rows(made.report, "nl")
    stored = made.stored
    click.echo(
        f"{made.report.read} rows read, {stored.rows} stored in {made.place}; {stored.duplicates} added to the same cell, "
        f"{stored.months} months left out, for their year is there."
    )


@import_.command(
    "tweede-kamer",
    epilog="Example: kb import tweede-kamer zaken.json && kb import tweede-kamer "
    "'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Toezegging'",
)
@click.argument("source", metavar="FILE|DIR|URL")
@json_option
@pass_settings
def tweede_kamer_(settings: Settings, source: str, as_json: bool) -> None:
    """Take in the open data of the House: motions with decisions and votes, commitments, members, sittings.

    OData answers (JSON), SyncFeed pages (XML), motions joined with their published text (JSON lines), packed with gzip or
    not, a folder of these, or an address to fetch page by page. What is there already stays; run it again after a break.
    """
    from kb.services.clock import now
    from kb.services.tweede_kamer import Importer
    from kb.services.workspace import Workspace

    workspace = Workspace(settings)
    importer = Importer(workspace.engine, now, _told)
    try:
        report = importer.take_pages(source) if "://" in source else importer.take_path(Path(source))
    finally:
        if importer.report.records:
            workspace.catch_up()
    print_json(report) if as_json else _print_chamber(report)


def _told(records: int) -> None:
    click.echo(f"{records} records taken", err=True)


def _print_chamber(report: tweede_kamer.ImportReport) -> None:
    table("Gelezen", ("soort", "aantal"), sorted(report.records.items()))
    table("Overgeslagen", ("waarom", "aantal"), report.skipped.most_common())
    table("Waarvan", ("waar", "waarom"), [(each.where, each.why) for each in report.first_skipped[:_SHOWN]])
    table("Waarden die wij niet kennen; ze zijn bewaard", ("veld", "waarde", "aantal"), _unseen(report))
    table("Indieners: titel en ondertekening verschillen", ("motie", "hoe"), sorted(report.conflicts.items()))
    table(
        "Moties waarvan het stuknummer nog niet bekend is", ("zaak",), [[each] for each in sorted(report.without_paper)]
    )
    table("Niet meer beschreven door de dienst", ("wat",), [[each] for each in report.schema])
    if report.double_votes:
        click.echo(f"{report.double_votes} votes stood there twice; the last one counts.")
    fates = ", ".join(f"{count} {fate}" for fate, count in sorted(report.fates.items())) or "no records"
    click.echo(f"{fates}; rows: {report.added} added, {report.changed} changed, {report.closed} closed.")


def _unseen(report: tweede_kamer.ImportReport) -> Iterator[tuple[str, str, int]]:
    for (name, value), count in sorted(report.unseen.items()):
        yield name, value, count


_SHOWN = 20
"""Examples of what was skipped; all reasons are counted."""
