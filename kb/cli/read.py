"""`kb analyse` and `kb ingest`: documents in, findings out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from kb.cli import pass_settings
from kb.cli.arguments import identifier
from kb.errors import InvalidInput, SchakelError, UnreadableDocument
from kb.settings import Settings

FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
ID = click.option(
    "--id",
    "id_",
    metavar="ID",
    callback=identifier,
    help="The document's official identifier, such as kst-35570-XVII-26.",
)
DATE = click.option("--date", type=click.DateTime(["%Y-%m-%d"]), help="The document's date, YYYY-MM-DD.")


def read_bytes(path: Path, settings: Settings) -> bytes:
    """The content of a file; raises UnreadableDocument where it cannot be had or is too large."""
    try:
        size = path.stat().st_size
        if size > settings.max_document_mb * 1_000_000:
            raise UnreadableDocument(
                str(path),
                f"{size / 1e6:.0f} MB is too large",
                f"the limit is {settings.max_document_mb} MB (max_document_mb)",
            )
        return path.read_bytes()
    except OSError as fault:
        raise UnreadableDocument(
            str(path), fault.strerror or "cannot be read", "check the path and its rights"
        ) from fault


@click.command(epilog="Example: kb analyse letter.txt --format json --id kst-35570-XVII-26")
@FILES
@click.option("--format", "format_", type=click.Choice(["table", "json", "jsonl"]), default="table", show_default=True)
@ID
@DATE
@pass_settings
def analyse(settings: Settings, files: tuple[Path, ...], format_: str, id_: str | None, date: datetime | None) -> int:
    """Print what is found in FILES: sections, notes, citations, motions, instruments, figures, …

    Nothing is stored. With --format jsonl every file gives one line, in order; a file that cannot be read gives a line
    with "error", and the exit code is 2. With table or json it is all or nothing: where one file cannot be read, only
    its error is printed.
    """
    if len(files) > 1 and id_:
        raise InvalidInput("--id: several files cannot share one identifier; give one file")
    results = _analyses(settings, files, id_, f"{date:%Y-%m-%d}" if date else None)
    if format_ == "jsonl":
        return _print_lines(results)
    from kb.cli.output import print_json
    from kb.cli.tables import print_analysis

    found = [_or_raise(result) for result in results]
    if format_ == "json":
        print_json(found[0] if len(found) == 1 else found)
    else:
        for data in found:
            print_analysis(data)
    return 0


def _analyses(
    settings: Settings, files: tuple[Path, ...], id_: str | None, date: str | None
) -> Iterator[tuple[Path, dict[str, Any] | SchakelError]]:
    from kb.documents.reader import read
    from kb.services.analyse import analyse as find
    from kb.services.names import catalogue
    from kb.services.report import as_data

    known = catalogue(settings.seeds)
    for path in files:
        try:
            yield path, as_data(find(read(read_bytes(path, settings), str(path)), known, id=id_, date=date), known)
        except SchakelError as fault:
            yield path, fault


def _or_raise(result: tuple[Path, dict[str, Any] | SchakelError]) -> dict[str, Any]:
    _, outcome = result
    if isinstance(outcome, SchakelError):
        raise outcome
    return outcome


def _print_lines(results: Iterator[tuple[Path, dict[str, Any] | SchakelError]]) -> int:
    from kb.cli.output import print_json

    code = 0
    for path, outcome in results:
        if isinstance(outcome, SchakelError):
            code = outcome.exit_code
            print_json({"file": str(path), "error": str(outcome)}, indent=None)
            click.echo(f"kb: {outcome}", err=True)
        else:
            print_json({"file": str(path), **outcome}, indent=None)
    return code


@click.command(epilog="Example: kb ingest letters/*.txt")
@FILES
@ID
@DATE
@click.option(
    "--rendition",
    type=click.Choice(["official", "summary", "translation"]),
    default="official",
    show_default=True,
    help="What the file is. Only the official text can be evidence.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
@pass_settings
def ingest(
    settings: Settings,
    files: tuple[Path, ...],
    id_: str | None,
    date: datetime | None,
    rendition: str,
    as_json: bool,
) -> None:
    """Read FILES into the knowledge base, each in one transaction.

    The same file again changes nothing; a changed one becomes a new version. What a machine finds is a suggestion until
    a person confirms it (`kb review`).
    """
    if len(files) > 1 and id_:
        raise InvalidInput("--id: several files cannot share one identifier; give one file")
    from kb.cli.output import print_json, table
    from kb.domain.values import RenditionKind
    from kb.services.ingest import Incoming, ingest_document
    from kb.services.workspace import Workspace

    workspace = Workspace(settings)
    reports = []
    with click.progressbar(files, label="Reading", file=sys.stderr, hidden=len(files) == 1 or as_json) as progress:
        for path in progress:
            incoming = Incoming(
                read_bytes(path, settings), str(path), id_, date.date() if date else None, RenditionKind(rendition)
            )
            reports.append(ingest_document(workspace, incoming))
    if as_json:
        print_json(reports)
        return
    table(
        "Ingelezen",
        (
            "document",
            "wat",
            "versie",
            "passages",
            "verwijzingen",
            "nieuwe suggesties",
            "citaten gevonden",
            "niet gevonden",
        ),
        [
            (
                r.document_id,
                r.outcome,
                r.version,
                r.passages,
                r.citations,
                r.suggestions,
                r.quotes_found,
                len(r.quotes_missing),
            )
            for r in reports
        ],
    )
    for report in reports:
        for missing in report.quotes_missing:
            click.echo(f"not found in {report.document_id}: {missing}", err=True)
