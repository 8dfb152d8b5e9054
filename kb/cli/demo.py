"""`kb demo` and `kb serve`: from nothing to pages in a browser."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from kb.cli import pass_settings
from kb.cli.arguments import identifier
from kb.settings import Settings


@click.command(epilog="Example: kb --data-dir mydata serve --port 8080")
@click.option("--host", help="Address to listen on.  [default: 127.0.0.1]")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on.  [default: 8000]")
@pass_settings
def serve(settings: Settings, host: str | None, port: int | None) -> None:
    """Serve the knowledge base as a web site until Ctrl-C."""
    from kb.services.workspace import Workspace
    from web.server import serve as run

    chosen = replace(settings, host=host or settings.host, port=settings.port if port is None else port)
    Workspace(chosen).catch_up()
    run(chosen, on_ready=lambda address: click.echo(f"Schakel is at {address} — Ctrl-C stops it"))


@click.command(epilog="Example: kb --data-dir mydata demo --letter letter.txt --no-serve")
@click.option(
    "--letter", type=click.Path(path_type=Path), help="A real letter to read; without it the bundled summary."
)
@click.option(
    "--id",
    "id_",
    metavar="ID",
    callback=identifier,
    help="The letter's official identifier, if it does not say so itself.",
)
@click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on.  [default: 8000]")
@click.option("--serve/--no-serve", "serving", default=True, help="Serve the site afterwards.")
@click.pass_context
def demo(ctx: click.Context, letter: Path | None, id_: str | None, port: int | None, serving: bool) -> None:
    """Make a knowledge base, read a letter into it, print what was found, build graph and index, and serve the site.

    What an existing database holds is left as it is.
    """
    from kb.cli.read import read_bytes
    from kb.cli.tables import print_analysis
    from kb.domain.values import RenditionKind
    from kb.services.ingest import Incoming, findings, ingest_document
    from kb.services.rebuild import rebuild
    from kb.services.setup import bundled_renditions, initialise
    from kb.services.workspace import Workspace

    settings: Settings = ctx.obj
    click.echo(initialise(settings).sentence())
    workspace = Workspace(settings)
    incoming = list(bundled_renditions(settings))
    if letter:
        incoming = [Incoming(read_bytes(letter, settings), str(letter), id_, None, RenditionKind.OFFICIAL)]
    for document in incoming:
        print_analysis(findings(settings, document))
        click.echo(ingest_document(workspace, document).sentence())
    with workspace.session() as session:
        counts = rebuild(session, settings)
    click.echo(f"Graph and index are built: {counts}")
    if serving:
        ctx.invoke(serve, port=port)
