"""`kb follow-up`: what became of motions, request by request."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kb.cli import pass_settings
from kb.cli.look import AS_OF, KNOWN_AT, moment_of
from kb.cli.output import json_option, print_json, table
from kb.domain.values import Flag, RequestState, Stance, Status
from kb.errors import InvalidInput
from kb.files import whole_or_nothing
from kb.settings import Settings

if TYPE_CHECKING:
    from sqlmodel import Session

    from kb.services.takeaway.appendix import Scope


@click.command(
    epilog="Example: kb follow-up --open --minister bruijn --as-of 2021-12-31 --out bijlage.docx --session 2020-2021"
)
@click.option("--open", "only_open", is_flag=True, help="Only motions of which something is still waited for.")
@click.option(
    "--minister", default="", metavar="NAME", help="Only motions this minister is responsible for or spoke of."
)
@click.option("--out", type=click.Path(path_type=Path), help="Write .csv, .xlsx, or the budget appendix as .docx.")
@click.option("--session", default="", metavar="YEARS", help="Only motions of a parliamentary year, 2021-2022.")
@click.option("--ministry", default="", metavar="NAME", help="Only motions of a ministry, by words of its name.")
@AS_OF
@KNOWN_AT
@json_option
@pass_settings
def follow_up(
    settings: Settings,
    only_open: bool,
    minister: str,
    out: Path | None,
    session: str,
    ministry: str,
    as_of: datetime | None,
    known_at: datetime | None,
    as_json: bool,
) -> None:
    """List what became of motions: each thing asked, its term, what was said and what was found."""
    from kb.services.follow_up import follow_up as board
    from kb.services.takeaway.appendix import Scope, within
    from kb.services.workspace import Workspace

    scope = Scope(as_of.date() if as_of else datetime.now(UTC).date(), session, ministry)
    with Workspace(settings).session() as base:
        rows = within(board(base, moment_of(as_of, known_at), only_open=only_open, minister=minister), scope)
        if out is not None:
            asked = _asked(only_open, minister, scope)
            content = _written(base, rows, out, settings, scope, asked)
            with whole_or_nothing(out) as file:
                file.write(content)
            click.echo(f"{out}: {len(rows)}")
            return
    if as_json:
        print_json(rows)
    else:
        table(
            "Opvolging",
            ("motie", "gevraagd", "stand", "termijn", "gezegd", "gevonden"),
            [line for row in rows for line in _lines(row)],
        )


def _asked(only_open: bool, minister: str, scope: Scope) -> str:
    """What part of the board was asked for, as people say it."""
    parts = (
        "nog niet afgerond" if only_open else "",
        f"minister: {minister}" if minister else "",
        f"ministerie: {scope.ministry}" if scope.ministry else "",
        f"vergaderjaar {scope.session}" if scope.session else "",
    )
    return "; ".join(filter(None, parts)) or "alle moties"


def _written(
    session: Session, rows: list[dict[str, Any]], out: Path, settings: Settings, scope: Scope, asked: str
) -> bytes:
    """The rows in the form that the file's name asks for. Raises InvalidInput for another ending."""
    from kb.services.takeaway.appendix import appendix, commitment_lines, motion_lines
    from kb.services.takeaway.plain import as_csv
    from kb.services.takeaway.workbook import About, motion_sheet, workbook

    about = About(asked, scope.day, settings.base_url.rstrip("/"))
    if out.suffix == ".xlsx":
        return workbook(rows, about)
    if out.suffix == ".docx":
        return appendix(motion_lines(rows, scope), commitment_lines(session, scope), scope)
    if out.suffix == ".csv":
        return as_csv(motion_sheet(rows, about)).encode()
    raise InvalidInput(f"{out}: not a form to write; end the name in .csv, .xlsx or .docx")


def _lines(row: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """A line for the motion as a whole, then one for each request with what is said of it alone, and what was found."""
    from kb.services.board_facets import FACETS
    from kb.services.takeaway.workbook import found

    decided = f"Besluit: {FACETS['decision'].say(row['decision']['value'])}"
    yield f"{row['title']}\n{row['motion']}\n{decided}", "", _standing(row), "", _said(row["claims"]), ""
    for request in row["requests"]:
        said = _said([claim for claim in request["claims"] if claim not in row["claims"]])
        judged = "\n".join(found(each, "nl") for each in request["assessments"])
        yield "", request["text"], _standing(request), _term(request["deadline"]), said, judged


def _said(claims: list[dict[str, Any]]) -> str:
    return "\n".join(
        f"{Stance(claim['stance']).label()}: «{claim['quote']}»{_unless_confirmed(claim['status'])}" for claim in claims
    )


def _unless_confirmed(status: str) -> str:
    """What a machine only found is marked: nobody said that it is so."""
    return "" if status == Status.CONFIRMED else " (suggestie)"


def _standing(row: dict[str, Any]) -> str:
    late = f"{row['days_late']} dagen" if row["days_late"] else ""
    return "\n".join(
        filter(None, (RequestState(row["state"]).label(), *(Flag(flag).label() for flag in row["flags"]), late))
    )


def _term(term: dict[str, Any] | None) -> str:
    if term is None:
        return ""
    recess = term["recess"]
    after = (
        f"{recess['days']} dagen na het reces" + ("" if recess["answered"] else ", nog geen antwoord") if recess else ""
    )
    return "\n".join(filter(None, (f"«{term['said']}»", term["date"], after)))
