"""`kb export`: what the knowledge base holds, as files for other programs."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kb.cli import pass_settings
from kb.settings import Settings


@click.group(epilog="Example: kb export rdf --format trig --output schakel.trig")
def export() -> None:
    """Take away what the knowledge base holds."""


@export.command(epilog="Example: kb export rdf --format nq | gzip > schakel.nq.gz")
@click.option(
    "--format",
    "ending",
    type=click.Choice(["trig", "nq", "ttl", "jsonld"]),
    default="trig",
    show_default=True,
    help="How to write it; ttl leaves the named graphs out.",
)
@click.option(
    "--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="A file.  [default: the terminal]"
)
@pass_settings
def rdf(settings: Settings, ending: str, output: Path | None) -> None:
    """Write the whole graph as linked data: every thing, link, piece of evidence and decision."""
    from kb.files import whole_or_nothing
    from kb.graph.dump import FORMS, write_dump
    from kb.services.workspace import Workspace

    workspace = Workspace(settings)
    workspace.catch_up()
    reader, prefixes = workspace.graph.snapshot(), workspace.vocabulary.prefixes
    if output is None:
        write_dump(reader, FORMS[ending], sys.stdout.buffer, prefixes)
        return
    with whole_or_nothing(output) as out:
        write_dump(reader, FORMS[ending], out, prefixes)
