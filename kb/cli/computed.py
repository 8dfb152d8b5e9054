"""`kb computed`: figures of the calculator that were kept, and withdrawing one."""

from __future__ import annotations

import json

import click

from kb.cli import pass_settings
from kb.cli.curate import BY, WHY
from kb.cli.output import json_option, print_json, table
from kb.settings import Settings


@click.command(epilog='Example: kb computed withdraw computation/k-1a2b3c4d5e6f --by "A. Jansen" --why "another year"')
@click.argument("action", type=click.Choice(["list", "manifest", "withdraw"]), default="list")
@click.argument("id_", metavar="ID", required=False)
@BY
@WHY
@json_option
@pass_settings
def computed(settings: Settings, action: str, id_: str | None, by: str | None, why: str | None, as_json: bool) -> None:
    """List the computed figures that were kept, print the manifest of one (`manifest ID`), or `withdraw ID`.

    `kb concentration FILE --keep PRODUCT --kept-by NAME` keeps one; its manifest repeats it with --again.
    """
    if action == "list":
        _list(settings, as_json=as_json)
    elif not id_:
        raise click.UsageError(f"kb computed {action} needs an ID; `kb computed` lists them")
    elif action == "manifest":
        _manifest(settings, id_)
    elif by and why:
        _withdraw(settings, id_, by, why)
    else:
        raise click.UsageError("kb computed withdraw needs an ID, --by NAME and --why TEXT")


def _list(settings: Settings, *, as_json: bool) -> None:
    from kb.cli.concentration_shown import status_said
    from kb.services.computed_views import everything
    from kb.services.workspace import Workspace

    with Workspace(settings).session() as session:
        found = everything(session)
    if as_json:
        print_json(found)
        return
    heads = ("id", "waarover", "uitkomst", "drempel", "door", "tabel")
    rows = [
        (
            each.ref.id, each.about.id if each.about else "–", ("VERZONNEN: " if each.made_up else "") + each.says_nl,
            f"{each.rule} ({status_said(each.rule_status, 'nl')})", f"{each.by}, {each.date}", each.source[:60],
        )
        for each in found
    ]  # fmt: skip
    table("Berekende cijfers", heads, rows)


def _manifest(settings: Settings, id_: str) -> None:
    from kb.services.computed import find
    from kb.services.workspace import Workspace

    with Workspace(settings).session() as session:
        told = json.loads(find(session, id_).manifest)
    print_json(told, indent=1)


def _withdraw(settings: Settings, id_: str, by: str, why: str) -> None:
    from kb.services.clock import now
    from kb.services.computed import Keeper, withdraw
    from kb.services.workspace import Workspace

    with Workspace(settings).writing() as session:
        withdraw(session, id_, Keeper(by, why, now()))
    click.echo(f"{id_}: withdrawn")
