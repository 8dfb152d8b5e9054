"""A view of the board as a workbook: a sheet of motions, one of requests with what was said and found, and what it all means."""

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
from kb.services.board import FACETS
from kb.services.follow_up import Row
from kb.services.takeaway.cells import Link, Table, fill, workbook_of
from kb.services.takeaway.words import day, place


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


def _decision(row: Row, about: About) -> str:
    caption = FACETS["decision"].captions.get(row["decision"]["value"])
    return caption.label(about.language) if caption else row["decision"]["value"]


MOTIONS: Sequence[Column] = (
    Column("Nummer", "Number", 20, lambda row, about: Link(row["motion"], f"{about.base_url}/motion/{row['motion']}")),
    Column("Motie", "Motion", 55, lambda row, about: _in_language(row, "title", about)),
    Column("Indieners", "Movers", 28, lambda row, _: "; ".join(row["movers"])),
    Column("Partijen", "Parties", 14, lambda row, _: "; ".join(row["parties"])),
    Column("Ingediend", "Tabled", 12, lambda row, _: _day(row["submitted"])),
    Column("Besluit", "Decision", 26, _decision),
    Column("Stand", "State", 16, lambda row, about: _label(RequestState, row["state"], about.language)),
    Column(
        "Let op", "Mind", 26, lambda row, about: "; ".join(_label(Flag, each, about.language) for each in row["flags"])
    ),
    Column("Aan zet", "Whose turn", 14, lambda row, about: _label(Turn, row["turn"]["who"], about.language)),
    Column("Sinds", "Since", 12, lambda row, _: _day(row["turn"]["since"])),
    Column("Eerste termijn", "First deadline", 14, lambda row, _: _day((row["term"] or {}).get("date"))),
    Column("Dagen te laat", "Days late", 10, lambda row, _: row["days_late"]),
    Column("Bewindspersoon nu", "Minister now", 24, lambda row, about: _named(row["responsible"]["now"], about)),
    Column("Ministerie", "Ministry", 30, lambda row, about: _named(row["responsible"]["ministries"], about)),
)
"""The sheet of motions."""

REQUESTS: Sequence[Column] = (
    Column("Nummer", "Number", 20, lambda row, about: Link(row["motion"], f"{about.base_url}/motion/{row['motion']}")),
    Column("Verzoek", "Request", 55, lambda row, about: _in_language(row, "text", about)),
    Column("Soort", "Kind", 20, lambda row, about: _label(RequestKind, row["kind"], about.language)),
    Column("Stand", "State", 16, lambda row, about: _label(RequestState, row["state"], about.language)),
    Column(
        "Let op", "Mind", 26, lambda row, about: "; ".join(_label(Flag, each, about.language) for each in row["flags"])
    ),
    Column("Termijn zoals gezegd", "Deadline as said", 24, lambda row, _: (row["deadline"] or {}).get("said")),
    Column("Uiterlijk", "Due", 12, lambda row, _: _day((row["deadline"] or {}).get("date"))),
    Column("Rekenregel", "Rule", 22, lambda row, _: (row["deadline"] or {}).get("rule")),
    Column("Gezegd", "Said", 60, lambda row, about: "\n".join(said(each, about.language) for each in row["claims"])),
    Column(
        "Gevonden",
        "Found",
        50,
        lambda row, about: "\n".join(found(each, about.language) for each in row["assessments"]),
    ),
    Column(
        "Volgens de Kamer",
        "View of the House",
        40,
        lambda row, about: "\n".join(viewed(each, about.language) for each in row["chamber"]),
    ),
)
"""The sheet of requests."""


def said(claim: Row, language: Language) -> str:
    """One thing said, with its words, place, day and speaker."""
    where = ", ".join(filter(None, (place(claim["locator"]), day(claim["date"], language), claim["actor"])))
    open_ = "" if claim["status"] == "confirmed" else {"nl": "; suggestie", "en": "; suggestion"}[language]
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


def workbook(rows: Iterable[Row], about: About) -> bytes:
    """The rows of the board as an XLSX file with three sheets. What begins as a formula is written as text."""
    lines, nl = list(rows), about.language == "nl"
    requests = [{**each, "motion": row["motion"]} for row in lines for each in row["requests"]]
    return workbook_of(
        [
            ("Moties" if nl else "Motions", partial(_fill, columns=MOTIONS, lines=lines, about=about)),
            ("Verzoeken" if nl else "Requests", partial(_fill, columns=REQUESTS, lines=requests, about=about)),
            ("Uitleg" if nl else "Notes", partial(_explain, about=about)),
        ]
    )


def _fill(sheet: Any, columns: Sequence[Column], lines: Sequence[Row], about: About) -> None:
    moment = f"{'stand op' if about.language == 'nl' else 'as of'} {day(about.day, about.language)}"
    headings = [(column.label(about.language), column.width) for column in columns]
    table = Table(sheet.title, f"{about.view} · {moment}", headings, frozen="C5", footer=about.base_url)
    fill(sheet, table, ([column.value(line, about) for column in columns] for line in lines))


_NOTES: Mapping[str, Caption] = {
    "state": Caption("Stand: berekend uit besluit, beweringen en beoordelingen; nooit ingevuld.",
                     "State: computed from decision, claims and assessments; never typed in."),
    "said": Caption("Gezegd: wat de regering over het verzoek of de hele motie zei, met de vindplaats.",
                    "Said: what the government said of the request or the whole motion, with its place."),
    "found": Caption("Gevonden: wat een beoordelaar vond; een voorstel beslist niets.",
                     "Found: what an assessor found; a proposal decides nothing."),
    "adopted": Caption("Aangenomen volgens een document: de stemming is niet nagekeken.",
                       "Adopted per a document: the vote was not checked."),
    "empty": Caption("Een lege cel betekent: niet vastgelegd.", "An empty cell means: not on record."),
}  # fmt: skip


def _explain(sheet: Any, about: About) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.column_dimensions["A"].width = 110
    sheet.append(["Uitleg" if about.language == "nl" else "Notes"])
    sheet["A1"].font = Font(bold=True, size=14)
    for note in (*_NOTES.values(), Caption(f"Bron: {about.base_url}", f"Source: {about.base_url}")):
        sheet.append([note.label(about.language)])
    for row in sheet.iter_rows(min_row=2):
        row[0].alignment = Alignment(wrap_text=True, vertical="top")
