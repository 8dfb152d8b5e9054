"""How commands print: JSON for programs, tables for people."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kb.services.printable import printable

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")


def plain(value: Any) -> Any:
    """`value` as JSON has it: data classes as objects, dates as ISO text, value lists as their value."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in value]
    return value


def print_json(value: Any, *, indent: int | None = 2) -> None:
    """Write `value` as JSON on standard output, in UTF-8 as it is."""
    click.echo(json.dumps(plain(value), ensure_ascii=False, indent=indent))


def console() -> Console:
    """Where tables go: as wide as the terminal, or 120 columns where there is none."""
    out = Console(highlight=False, soft_wrap=False)
    return out if out.is_terminal else Console(highlight=False, width=120)


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table, or one line that says that there is nothing. Words stand as they are, brackets too, without signs
    that a terminal would take for orders."""
    drawn = Table(title=Text(title), title_justify="left", title_style="bold", show_lines=False)
    for column in columns:
        drawn.add_column(column, overflow="fold")
    for row in rows:
        drawn.add_row(
            *(cell if isinstance(cell, Text) else Text("" if cell is None else printable(str(cell))) for cell in row)
        )
    if drawn.row_count:
        console().print(drawn)
    else:
        console().print(Text.assemble((title, "bold"), ": –"))
