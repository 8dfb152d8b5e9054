"""`kb init`, `verify`, `rebuild` and `settings`: the upkeep of a knowledge base."""

from __future__ import annotations

import sys

import click

from kb.cli import pass_settings
from kb.cli.output import json_option, print_json, table
from kb.domain.terms import LANGUAGES, Language
from kb.errors import NotAsItShouldBe
from kb.settings import NAMES, Settings


@click.command(epilog="Example: kb --data-dir mydata init")
@click.option("--empty", is_flag=True, help="Make the database only, without seeds.")
@json_option
@pass_settings
def init(settings: Settings, empty: bool, as_json: bool) -> None:
    """Make the database and load the seeds. Safe to repeat: what is there stays."""
    from kb.services.setup import initialise

    report = initialise(settings, with_seeds=not empty)
    if as_json:
        print_json(report)
    else:
        click.echo(report.sentence())


_HEADINGS: dict[Language, tuple[str, tuple[str, ...]]] = {
    "nl": ("Bevindingen", ("soort", "wat", "waar", "herstel")),
    "en": ("Findings", ("kind", "what", "where", "mend")),
}
_SOUND: dict[Language, str] = {"nl": "Alles is zoals het hoort.", "en": "All is as it should be."}


@click.command(epilog="Example: kb verify --language en || echo 'see above'")
@click.option("--language", type=click.Choice(LANGUAGES), default="nl", help="The language of the findings.")
@click.option(
    "--computed", is_flag=True, help="Compute every kept figure again too, from the table kept with it (slower)."
)
@json_option
@pass_settings
def verify(settings: Settings, language: Language, computed: bool, as_json: bool) -> None:
    """Check that every piece of evidence is still where it says, every reference leads somewhere, every locator
    resolves, and that the graph is as the declared model has it and shows what the database holds.

    Exit code 1 where something is not as it should be.
    """
    from functools import partial

    from kb.services.verify import CHECKS, Check, stored_graph
    from kb.services.verify import verify as check
    from kb.services.workspace import Workspace

    workspace = Workspace(settings)
    everything: tuple[Check, ...] = (
        *CHECKS,
        partial(stored_graph, store=workspace.graph, vocabulary=workspace.vocabulary),
    )
    if computed:
        from kb.services.calculator import Tables
        from kb.services.computed_again import computed_again

        tables = Tables.of(settings.data_dir)
        everything = (*everything, partial(computed_again, tables=tables))
    with (
        workspace.session() as session,
        click.progressbar(everything, label="Checking", file=sys.stderr, hidden=as_json) as checks,
    ):
        report = check(session, checks)
    if as_json:
        print_json(report)
    elif report.findings:
        title, columns = _HEADINGS[language]
        found = [(f.code, f.what.label(language), f.where, f.mend.label(language)) for f in report.findings]
        table(title, columns, found)
    else:
        click.echo(_SOUND[language])
    if report.findings:
        raise NotAsItShouldBe(f"{len(report.findings)} finding(s); each says how to mend it")


@click.command(epilog="Example: kb rebuild graph")
@click.argument("what", type=click.Choice(["graph", "search"]), required=False)
@json_option
@pass_settings
def rebuild(settings: Settings, what: str | None, as_json: bool) -> None:
    """Make the graph, the search index, or both anew from the database."""
    from kb.services.rebuild import rebuild as build
    from kb.services.workspace import Workspace

    with Workspace(settings).session() as session:
        counts = build(session, settings, _UNITS if what is None else (what,))
    if as_json:
        print_json(counts)
    else:
        click.echo(", ".join(f"{name}: {count} {_UNITS[name]}" for name, count in counts.items()))


_UNITS = {"graph": "statements", "search": "entries"}


@click.command(epilog="Example: KB_PORT=8080 kb settings --json")
@json_option
@pass_settings
def settings(settings: Settings, as_json: bool) -> None:
    """Print the settings in force, and where each came from."""
    rows = [(name, settings.shown(name), settings.origins[name]) for name in NAMES]
    if as_json:
        print_json({name: {"value": value, "from": origin} for name, value, origin in rows})
    else:
        table("Instellingen", ("naam", "waarde", "uit"), rows)
