"""`kb follow-up`: what became of motions, request by request."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import click

from kb.cli import pass_settings
from kb.cli.look import AS_OF, KNOWN_AT, moment_of
from kb.cli.output import json_option, print_json, table
from kb.domain.values import Flag, RequestState, Stance
from kb.settings import Settings


@click.command(epilog="Example: kb follow-up --open --minister bruijn --as-of 2021-12-31")
@click.option("--open", "only_open", is_flag=True, help="Only motions of which something is still waited for.")
@click.option(
    "--minister", default="", metavar="NAME", help="Only motions this minister is responsible for or spoke of."
)
@AS_OF
@KNOWN_AT
@json_option
@pass_settings
def follow_up(
    settings: Settings,
    only_open: bool,
    minister: str,
    as_of: datetime | None,
    known_at: datetime | None,
    as_json: bool,
) -> None:
    """List what became of motions: each thing asked, its term, what was said and what was found."""
    from kb.services.follow_up import follow_up as board
    from kb.services.workspace import Workspace

    with Workspace(settings).session() as session:
        rows = board(session, moment_of(as_of, known_at), only_open=only_open, minister=minister)
    if as_json:
        print_json(rows)
    else:
        table(
            "Opvolging",
            ("motie", "gevraagd", "stand", "termijn", "gezegd"),
            [line for row in rows for line in _lines(row)],
        )


def _lines(row: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """A line for the motion as a whole, then one for each request with what is said of it alone."""
    yield f"{row['title']}\n{row['motion']}", "", _standing(row), "", _said(row["claims"])
    for request in row["requests"]:
        said = _said([claim for claim in request["claims"] if claim not in row["claims"]])
        yield "", request["text"], _standing(request), _term(request["deadline"]), said


def _said(claims: list[dict[str, Any]]) -> str:
    return "\n".join(f"{Stance(claim['stance']).label()}: «{claim['quote']}»" for claim in claims)


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
