"""`kb subscriptions` and `kb notify`: who is told of what by mail, and telling them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kb.cli import pass_settings
from kb.cli.output import json_option, print_json, table
from kb.domain.following import USUAL, Period, Why
from kb.settings import Settings

if TYPE_CHECKING:
    from kb.services.subscriptions.desk import Desk, Held
    from kb.services.subscriptions.notify import Notified

_WHY = click.option(
    "--why", multiple=True, type=click.Choice([why.value for why in Why]), help="A reason to tell; may be repeated."
)
_PERIOD = click.option("--period", type=click.Choice([period.value for period in Period]), help="How often at most.")


@click.group(epilog="Example: kb subscriptions add jansen@example.nl '/moties?flag=overdue' --period weekly")
def subscriptions() -> None:
    """List, add, change, pause, resume or end what people are told of by mail.

    People do this themselves on the site; here the keeper does it for them.
    """


@subscriptions.command("list")
@json_option
@pass_settings
def list_(settings: Settings, as_json: bool) -> None:
    """List all subscriptions, with the addresses they are told at."""
    rows = [_row(each) for each in _desk(settings).held()]
    if as_json:
        print_json(rows)
        return
    columns = ("id", "address", "of", "why", "period", "state")
    table(
        "Abonnementen",
        ("id", "adres", "volgt", "waarvan", "hoe vaak", "stand"),
        [[row[c] for c in columns] for row in rows],
    )


@subscriptions.command(
    epilog="Example: kb subscriptions add jansen@example.nl /dossier/21501-02 --why state --why overdue"
)
@click.argument("address")
@click.argument("of")
@_WHY
@_PERIOD
@click.option("--language", type=click.Choice(["nl", "en"]), default="nl", help="The language of the mails.")
@pass_settings
def add(settings: Settings, address: str, of: str, why: tuple[str, ...], period: str | None, language: str) -> None:
    """Have ADDRESS told of what OF shows: an address of the site, such as '/search?q=chips'.

    No mail asks to confirm it: add only who asked you for it.
    """
    from kb.services.subscriptions.keep import wish

    wanted = wish(of, why or USUAL, period or Period.DAILY)
    click.echo(_desk(settings).add(address, wanted, "en" if language == "en" else "nl"))


@subscriptions.command(epilog="Example: kb subscriptions edit s-1a2b3c4d5e6f7a8b --why overdue --period at_once")
@click.argument("id_", metavar="ID")
@_WHY
@_PERIOD
@pass_settings
def edit(settings: Settings, id_: str, why: tuple[str, ...], period: str | None) -> None:
    """Tell a subscription for other reasons, or at other times; what is not named stays."""
    desk = _desk(settings)
    was = desk.find(id_)
    desk.save(id_, why or was.wanted, period or was.period)


@subscriptions.command(epilog="Example: kb subscriptions pause s-1a2b3c4d5e6f7a8b")
@click.argument("id_", metavar="ID")
@pass_settings
def pause(settings: Settings, id_: str) -> None:
    """Tell nothing of a subscription until it is resumed."""
    _desk(settings).pause(id_)


@subscriptions.command(epilog="Example: kb subscriptions resume s-1a2b3c4d5e6f7a8b")
@click.argument("id_", metavar="ID")
@pass_settings
def resume(settings: Settings, id_: str) -> None:
    """Tell a subscription from now on, after a pause or a refusal by a mail server."""
    _desk(settings).start(id_)


@subscriptions.command(epilog="Example: kb subscriptions end s-1a2b3c4d5e6f7a8b")
@click.argument("id_", metavar="ID")
@pass_settings
def end(settings: Settings, id_: str) -> None:
    """Erase a subscription, and the address with the last one of it."""
    _desk(settings).end(id_)


@click.command(epilog="Example: kb notify --dry-run")
@click.option("--dry-run", is_flag=True, help="Print what would be sent; write and send nothing.")
@json_option
@pass_settings
def notify(settings: Settings, dry_run: bool, as_json: bool) -> None:
    """Tell everybody by mail what happened to what they follow. To be run by a timer; running it again is safe.

    Exit code 1 where somebody's mail cannot be written, 3 where the mail server cannot be reached; who and what was left out
    waits for the next run.
    """
    from kb.services.clock import now
    from kb.services.subscriptions.notify import notify as run
    from kb.services.workspace import Workspace

    done = run(Workspace(settings), now(), dry_run=dry_run)
    if as_json:
        print_json(done)
        return
    if dry_run:
        rows = [(each.address, each.subject, each.events) for each in done.digests]
        table("Zou verzonden worden", ("aan", "onderwerp", "gebeurtenissen"), rows)
    else:
        click.echo(_told(done))
    for id_ in done.lost:
        click.echo(f"{id_}: nothing can be told of it any more; it is paused, see `kb subscriptions list`", err=True)


def _told(done: Notified) -> str:
    """One line without addresses: it may end in a log."""
    sent = done.sent
    parts = [f"{done.looked_at} due", f"{len(done.digests)} digests", f"{sent.taken} mails sent"]
    parts += [f"{sent.put_off} put off until the next run"] if sent.put_off else []
    parts += [f"{sent.refused} refused and paused"] if sent.refused else []
    parts += [f"{done.forgotten} never confirmed and erased"] if done.forgotten else []
    return ", ".join(parts)


def _desk(settings: Settings) -> Desk:
    from kb.services.subscriptions.desk import Desk
    from kb.services.workspace import Workspace

    return Desk(Workspace(settings))


def _row(held: Held) -> dict[str, object]:
    row = held.row
    state = "waits for its confirmation" if row.since is None else "told"
    if row.paused_at is not None:
        state = f"paused: {row.paused_why}" if row.paused_why else "paused"
    return {
        "id": row.id, "address": held.subscriber.address, "of": row.of, "why": ", ".join(sorted(row.wanted)),
        "period": row.period.value, "state": state, "told_until": row.told_until,
    }  # fmt: skip
