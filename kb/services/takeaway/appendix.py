"""The yearly appendix to a budget: motions and commitments with where they stand, in progress and settled apart.

The columns are those of the appendix that ministries send: Omschrijving, Vindplaats, Stand van Zaken. It is in Dutch.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlmodel import Session, col

from kb.domain.chamber import DONE, Commitment
from kb.domain.due import prinsjesdag
from kb.domain.dutch import fold
from kb.domain.states import NOT_ASKED, SETTLED
from kb.domain.timeline import Moment
from kb.domain.values import Flag, RequestState, Status
from kb.errors import InvalidInput
from kb.services.follow_up import Row
from kb.services.lookup import Lookup
from kb.services.takeaway.document import Paper, add_table, paper, saved
from kb.services.takeaway.words import day
from kb.services.takeaway.words import paper as cited
from kb.services.takeaway.workbook import found, said, viewed
from kb.storage.tables import CommitmentRow

COLUMNS = ("Omschrijving", "Vindplaats", "Stand van Zaken")
_WIDTHS = (6.5, 5.2, 14.0)
"""In centimetres: where things stand takes the most room."""
_FIRST_YEAR = 1814
"""In which the States General of the kingdom first met."""


@dataclass(frozen=True)
class Scope:
    """Which motions and commitments an appendix is about. `session` is a parliamentary year: `2021-2022`; empty for all.
    `ministry` has words of the ministry's name; empty for all."""

    day: date
    session: str = ""
    ministry: str = ""

    @property
    def days(self) -> tuple[date, date]:
        """The first and last day of the parliamentary year. Raises InvalidInput for what is none."""
        if not self.session:
            return date.min, date.max
        found = re.fullmatch(r"([0-9]{4})[-/]([0-9]{4}|[0-9]{2})", self.session)
        year = int(found[1]) if found else 0
        if not (found and _FIRST_YEAR <= year < date.max.year and f"{year + 1:04}".endswith(found[2])):
            raise InvalidInput(f"{self.session[:20]!r}: not a parliamentary year; write it as 2021-2022")
        return prinsjesdag(year), prinsjesdag(year + 1) - timedelta(days=1)


@dataclass(frozen=True)
class Line:
    """A row of the appendix."""

    what: str
    where: str
    standing: tuple[str, ...]
    section: str
    """`in behandeling`, `besluit niet bekend` or `afgerond`."""
    ministries: tuple[str, ...] = ()


def motion_lines(rows: Iterable[Row], scope: Scope) -> list[Line]:
    """The motions within a scope that ask something. What was rejected or withdrawn asks nothing any more."""
    return [
        Line(row["title"], _place(row), tuple(_standing(row)), _section(row), tuple(_ministries(row)))
        for row in within(rows, scope)
        if row["decision"]["value"] not in NOT_ASKED
    ]


def within(rows: Iterable[Row], scope: Scope) -> list[Row]:
    """The motions of a parliamentary year and ministry. Raises InvalidInput for what is no parliamentary year."""
    first, last = scope.days
    wanted = fold(scope.ministry)
    return [
        row
        for row in rows
        if (not scope.session or (row["submitted"] and first <= date.fromisoformat(row["submitted"]) <= last))
        and wanted in fold("; ".join(_ministries(row)))
    ]


def _section(row: Row) -> str:
    """Where a motion stands in the appendix: what the Chamber may have rejected, for all that is known, is no work in hand."""
    if row["state"] in SETTLED:
        return SETTLED_LINES
    return UNDECIDED_LINES if row["decision"]["value"] == "unknown" else OPEN_LINES


OPEN_LINES, UNDECIDED_LINES, SETTLED_LINES = "in behandeling", "besluit niet bekend", "afgerond"


def commitment_lines(session: Session, scope: Scope) -> list[Line]:
    """The commitments within a scope, by the day on which they were made."""
    first, last = scope.days
    look, wanted = Lookup(session, Moment(scope.day)), fold(scope.ministry)
    rows = look.rows(CommitmentRow, order=(col(CommitmentRow.made_on), col(CommitmentRow.id)))
    return [
        Line(
            row.quote or row.label_nl,
            f"{row.reference}, {day(row.made_on)}" if row.made_on else row.reference,
            tuple(_promised(row)),
            SETTLED_LINES if fold(row.status or "") in DONE else OPEN_LINES,
            tuple(filter(None, [row.ministry])),
        )
        for row in rows
        if wanted in fold(row.ministry or "")
        and look.happened(row.made_on)
        and (not scope.session or (row.made_on and first <= row.made_on <= last))
    ]


def _ministries(row: Row) -> Iterable[str]:
    return (each["name"] for each in row["responsible"]["ministries"])


def _place(row: Row) -> str:
    tabled = date.fromisoformat(row["submitted"]) if row["submitted"] else None
    return f"{cited(row['motion'], tabled)}{f', ingediend {day(tabled)}' if tabled else ''}"


def _standing(row: Row) -> Iterable[str]:
    """Everything that is on record of a motion, what was said apart from what was found; and that nothing is."""
    flags = "".join(f"; {Flag(flag).label()}" for flag in row["flags"])
    yield f"{RequestState(row['state']).label().capitalize()}{flags}."
    if row["decision"]["value"] == "unknown":
        yield "Besluit van de Kamer: niet bekend."
    yield from (f"Gezegd: {said(claim, 'nl')}" for claim in _confirmed(row["claims"]))
    for request in row["requests"]:
        own = [claim for claim in _confirmed(request["claims"]) if claim not in row["claims"]]
        deadline = request["deadline"] or {}
        due = f", {day(deadline['date'])}" if deadline.get("date") else ""
        term = f" Termijn: «{deadline['said']}»{due}." if deadline else ""
        yield f"Verzoek: {request['text']} – {RequestState(request['state']).label()}.{term}"
        yield from (f"Gezegd: {said(claim, 'nl')}" for claim in own)
        yield from (f"Beoordeling: {found(each, 'nl')}" for each in request["assessments"])
        yield from (f"Volgens de Kamer: {viewed(each, 'nl')}" for each in request["chamber"])
    if not row["claims"] and not any(request["claims"] or request["assessments"] for request in row["requests"]):
        yield "Over de uitvoering is hier niets vastgelegd."


def _confirmed(claims: Iterable[Row]) -> list[Row]:
    """What a person confirmed: what a machine only suggests is not sent to the Chamber."""
    return [claim for claim in claims if claim["status"] == Status.CONFIRMED]


def _promised(row: Commitment) -> Iterable[str]:
    yield f"Status volgens de Kamer: {row.status or 'niet bekend'}."
    if row.due:
        yield f"Uiterlijk: {day(row.due)}."
    if row.letter:
        yield f"Brief van nakoming: {row.letter}."


def appendix(motions: Sequence[Line], commitments: Sequence[Line], scope: Scope) -> bytes:
    """The appendix as a DOCX file."""
    document = paper(Paper("Bijlage Moties en toezeggingen", _about(scope, [*motions, *commitments]), landscape=True))
    for title, lines in (("Moties", motions), ("Toezeggingen", commitments)):
        for section in (OPEN_LINES, UNDECIDED_LINES, SETTLED_LINES):
            rows = [(line.what, line.where, line.standing) for line in lines if line.section == section]
            if rows or section != UNDECIDED_LINES:
                document.add_heading(
                    f"{title} {section}" if section != UNDECIDED_LINES else f"{title}: {section}", level=2
                )
                _add_lines(document, rows)
    return saved(document)


def _add_lines(document: Any, rows: Sequence[tuple[str, str, Sequence[str]]]) -> None:
    if rows:
        add_table(document, COLUMNS, _WIDTHS, rows)
    else:
        document.add_paragraph("Geen.")


def _about(scope: Scope, lines: Sequence[Line]) -> str:
    """What the appendix is about; a ministry by its full name, where all lines are of one."""
    full = {name for line in lines for name in line.ministries if fold(scope.ministry) in fold(name)}
    ministry = full.pop() if scope.ministry and len(full) == 1 else scope.ministry
    parts = (
        ministry or "alle ministeries",
        f"vergaderjaar {scope.session}" if scope.session else "alle vergaderjaren",
        f"stand op {day(scope.day)}",
    )
    return " · ".join(parts)
