"""`kb coverage`: which instruments and measures bear on which dependency, and where there is nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kb.cli import pass_settings
from kb.cli.look import AS_OF, KNOWN_AT, moment_of
from kb.cli.output import json_option, print_json, table
from kb.errors import InvalidInput
from kb.files import whole_or_nothing
from kb.settings import Settings

if TYPE_CHECKING:
    from kb.services.coverage import Coverage, Line


@click.command(epilog="Example: kb coverage --level nl --gap no-measure --as-of 2021-11-22 --out dekking.xlsx")
@click.option("--level", default="", metavar="LEVEL", help="Only policies of the Union (eu) or of the country (nl).")
@click.option("--stage", default="", metavar="PART", help="Only policies that are coming, in-force, ended or unknown.")
@click.option(
    "--through", default="", metavar="WAY", help="Only links that are direct, or by product, material, sector."
)
@click.option("--gap", default="", metavar="GAP", help="Only where this is missing: no-instrument, no-measure, …")
@click.option("--words", default="", metavar="WORDS", help="Only dependencies with these words in their name.")
@click.option("--rows", default="", metavar="ORDER", help="Order of dependencies: name, fewest, most.")
@click.option("--columns", default="", metavar="ORDER", help="Order of policies: level, name, stage, most.")
@click.option("--out", type=click.Path(path_type=Path), help="Write the matrix as .xlsx, or pair by pair as .csv.")
@AS_OF
@KNOWN_AT
@json_option
@pass_settings
def coverage(
    settings: Settings,
    /,
    words: str,
    out: Path | None,
    as_of: datetime | None,
    known_at: datetime | None,
    as_json: bool,
    **told: str,
) -> None:
    """Show which instruments and measures bear on each dependency, at which stage, and where there is nothing."""
    from kb.services.coverage import as_data, asked_of
    from kb.services.workspace import Workspace

    asked = asked_of({**told, "q": words})
    found = Workspace(settings).coverage(moment_of(as_of, known_at), asked)
    if out is not None:
        content = _written(found, out)
        with whole_or_nothing(out) as file:
            file.write(content)
        click.echo(f"{out}: {len(found.lines)} × {len(found.columns)}")
    elif as_json:
        print_json(as_data(found))
    else:
        _print(found)


def _written(found: Coverage, out: Path) -> bytes:
    """The matrix in the form that the file's name asks for. Raises InvalidInput for another ending."""
    from kb.services.takeaway.coverage import pairs, sheets
    from kb.services.takeaway.plain import as_csv, as_workbook

    if out.suffix == ".xlsx":
        return as_workbook(sheets(found), f"kb coverage · stand op {found.day.isoformat()}")
    if out.suffix == ".csv":
        return as_csv(pairs(found)).encode()
    raise InvalidInput(f"{out}: not a form to write; end the name in .csv or .xlsx")


def _print(found: Coverage) -> None:
    title = f"Dekking op {found.day.isoformat()}: {found.filled} van {found.filled + found.empty} cellen gevuld"
    table(title, ("afhankelijkheid", "waarmee", "ontbreekt"), [_row(found, line) for line in found.lines])
    names = ((column.policy.label_nl, column.policy.id) for column in found.unused)
    table("Ziet op geen enkele afhankelijkheid", ("naam", "kenmerk"), names)


def _row(found: Coverage, line: Line) -> tuple[str, str, str]:
    from kb.services.coverage import GAPS

    return (
        f"{line.dependency.label_nl}\n{line.dependency.id}",
        "\n".join(_cells(found, line)),
        "\n".join(GAPS[each].label() for each in line.gaps),
    )


def _cells(found: Coverage, line: Line) -> Iterator[str]:
    for column, cell in zip(found.columns, line.cells, strict=True):
        if cell:
            stage = f", {column.stage.label_nl}" if column.stage else ""
            yield f"{column.policy.label_nl} ({cell.links}{stage})"
