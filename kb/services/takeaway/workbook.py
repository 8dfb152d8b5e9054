"""A view of the board to take away: its motions as CSV, and as a workbook with a sheet of motions, one of requests with what
was said and found, and what it all means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from kb.domain.terms import Caption, Language
from kb.domain.values import (
    AssessmentStatus,
    AssessmentValue,
    ChamberViewValue,
    Flag,
    RequestKind,
    RequestState,
    Stance,
    Turn,
)
from kb.services.board_facets import FACETS
from kb.services.follow_up import Row
from kb.services.takeaway.cells import Link, Table, fill, workbook_of
from kb.services.takeaway.plain import Heading, Sheet
from kb.services.takeaway.words import day, place
from kb.texts import caption, text, words


@dataclass(frozen=True)
class About:
    """What a workbook says of itself: the view in words, the day it holds for, the site it leads back to."""

    view: str
    day: date
    base_url: str
    language: Language = "nl"


@dataclass(frozen=True)
class Column(Caption):
    """A column: what people call it, how wide it is (in characters), and the value that it takes from a line."""

    width: int
    value: Callable[[Row, About], object]


def _label(values: Any, value: str | None, language: Language) -> str:
    return values(value).label(language) if value and value in list(values) else value or ""


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _in_language(row: Row, name: str, about: About) -> str:
    return str((row[f"{name}_en"] if about.language == "en" else None) or row[name])


def _named(things: Iterable[Row], about: About) -> str:
    return "; ".join(each["name_en" if about.language == "en" else "name"] for each in things)


def _ids(things: Iterable[Row]) -> str:
    return "; ".join(each["id"] for each in things)


def _asked(request: Row, about: About) -> str:
    return f"{_in_language(request, 'text', about)} ({_label(RequestState, request['state'], about.language)})"


def _column(key: str, width: int, value: Callable[[Row, About], object]) -> Column:
    return Column(*words("takeaway", key), width, value)


_PAPER = _column("paper_number", 20, lambda row, about: Link(row["motion"], f"{about.base_url}/motion/{row['motion']}"))
_STATE = _column("state", 16, lambda row, about: _label(RequestState, row["state"], about.language))
_MIND = _column("mind", 26, lambda row, about: "; ".join(_label(Flag, each, about.language) for each in row["flags"]))
"""Columns of motions and of requests alike."""

MOTIONS: Sequence[Column] = (
    _PAPER,
    _column("motion", 55, lambda row, about: _in_language(row, "title", about)),
    _column("movers", 28, lambda row, _: "; ".join(row["movers"])),
    _column("parties", 14, lambda row, _: "; ".join(row["parties"])),
    _column("tabled", 12, lambda row, _: _day(row["submitted"])),
    _column("decision", 26, lambda row, about: FACETS["decision"].say(row["decision"]["value"], about.language)),
    _STATE,
    _MIND,
    _column("whose_turn", 14, lambda row, about: _label(Turn, row["turn"]["who"], about.language)),
    _column("turn_since", 12, lambda row, _: _day(row["turn"]["since"])),
    _column("first_deadline", 14, lambda row, _: _day((row["term"] or {}).get("date"))),
    _column("days_late", 10, lambda row, _: row["days_late"]),
    _column("minister_now", 24, lambda row, about: _named(row["responsible"]["now"], about)),
    _column("ministry", 30, lambda row, about: _named(row["responsible"]["ministries"], about)),
    _column("requests", 60, lambda row, about: "; ".join(_asked(each, about) for each in row["requests"])),
    _column("dossier", 12, lambda row, _: row["dossier"]),
    _column("decision_code", 16, lambda row, _: row["decision"]["value"]),
    _column("state_code", 14, lambda row, _: row["state"]),
    _column("mind_code", 22, lambda row, _: "; ".join(row["flags"])),
    _column("whose_turn_code", 14, lambda row, _: row["turn"]["who"]),
    _column("minister_now_id", 22, lambda row, _: _ids(row["responsible"]["now"])),
    _column("ministry_id", 18, lambda row, _: _ids(row["responsible"]["ministries"])),
)
"""A line for each motion: first for people, then codes and identifiers for programs, the same in every language."""

REQUESTS: Sequence[Column] = (
    _PAPER,
    _column("request", 55, lambda row, about: _in_language(row, "text", about)),
    _column("kind", 20, lambda row, about: _label(RequestKind, row["kind"], about.language)),
    _STATE,
    _MIND,
    _column("deadline_as_said", 24, lambda row, _: (row["deadline"] or {}).get("said")),
    _column("due", 12, lambda row, _: _day((row["deadline"] or {}).get("date"))),
    _column("rule", 22, lambda row, _: (row["deadline"] or {}).get("rule")),
    _column(
        "said",
        60,
        lambda row, about: "\n".join(said(each, about.language) for each in row["claims"]),
    ),
    _column(
        "found",
        50,
        lambda row, about: "\n".join(found(each, about.language) for each in row["assessments"]),
    ),
    _column(
        "view_of_the_house",
        40,
        lambda row, about: "\n".join(viewed(each, about.language) for each in row["chamber"]),
    ),
)
"""The sheet of requests."""


def said(claim: Row, language: Language) -> str:
    """One thing said, with its words, place, day and speaker."""
    where = ", ".join(filter(None, (place(claim["locator"]), day(claim["date"], language), claim["actor"])))
    open_ = "" if claim["status"] == "confirmed" else f"; {text('takeaway', 'suggestion', language)}"
    return f"{_label(Stance, claim['stance'], language)}: «{claim['quote']}» ({where}{open_})"


def found(assessment: Row, language: Language) -> str:
    """One finding, with who found it and why."""
    status = _label(AssessmentStatus, assessment["status"], language)
    why = f": {assessment['why']}" if assessment["why"] else ""
    value = _label(AssessmentValue, assessment["value"], language)
    by = f"{assessment['by']}, {day(assessment['date'], language)}, {status}"
    return f"{value} ({by}){why} «{assessment['quote']}» ({place(assessment['source'])})"


def viewed(view: Row, language: Language) -> str:
    """One view of the Chamber."""
    value = _label(ChamberViewValue, view["value"], language)
    return f"{value} ({view['by']}, {day(view['date'], language)}) «{view['quote']}» ({place(view['source'])})"


def motion_sheet(rows: Iterable[Row], about: About) -> Sheet:
    """The motions as a table of plain values."""
    columns = [Heading(column.nl, column.en, column.width) for column in MOTIONS]
    lines = [[_plain(column.value(row, about)) for column in MOTIONS] for row in rows]
    return Sheet(caption("takeaway", "motions"), columns, lines)


def _plain(value: Any) -> Any:
    return value.text if isinstance(value, Link) else value


def workbook(rows: Iterable[Row], about: About) -> bytes:
    """The rows of the board as an XLSX file with three sheets. What begins as a formula is written as text."""
    lines, language = list(rows), about.language
    requests = [{**each, "motion": row["motion"]} for row in lines for each in row["requests"]]
    return workbook_of(
        [
            (text("takeaway", "motions", language), partial(_fill, columns=MOTIONS, lines=lines, about=about)),
            (text("takeaway", "requests", language), partial(_fill, columns=REQUESTS, lines=requests, about=about)),
            (text("takeaway", "notes", language), partial(_explain, about=about)),
        ]
    )


def _fill(sheet: Any, columns: Sequence[Column], lines: Sequence[Row], about: About) -> None:
    moment = text("takeaway", "as_of_day", about.language, day=day(about.day, about.language))
    headings = [(column.label(about.language), column.width) for column in columns]
    table = Table(sheet.title, f"{about.view} · {moment}", headings, frozen="C5", footer=about.base_url)
    fill(sheet, table, ([column.value(line, about) for column in columns] for line in lines))


_NOTES: Mapping[str, Caption] = {
    "state": caption("takeaway", "note_state"),
    "said": caption("takeaway", "note_said"),
    "found": caption("takeaway", "note_found"),
    "adopted": caption("takeaway", "note_adopted"),
    "empty": caption("takeaway", "note_empty"),
}  # fmt: skip


def _explain(sheet: Any, about: About) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.column_dimensions["A"].width = 110
    sheet.append([text("takeaway", "notes", about.language)])
    sheet["A1"].font = Font(bold=True, size=14)
    for note in (*_NOTES.values(), caption("takeaway", "source_at", address=about.base_url)):
        sheet.append([note.label(about.language)])
    for row in sheet.iter_rows(min_row=2):
        row[0].alignment = Alignment(wrap_text=True, vertical="top")
