"""A view of the board as a workbook: a sheet of motions, one of requests with what was said and found, and what it all means."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
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
from kb.services.takeaway.words import day, place

_LINE, _TALLEST = 15.0, 409.0
"""Points of a line of text, and of the tallest row that a spreadsheet has."""


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
    Column("Nummer", "Number", 20, lambda row, about: _Link(row["motion"], f"{about.base_url}/motion/{row['motion']}")),
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
    Column("Nummer", "Number", 20, lambda row, about: _Link(row["motion"], f"{about.base_url}/motion/{row['motion']}")),
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


@dataclass(frozen=True)
class _Link:
    text: str
    address: str


def workbook(rows: Iterable[Row], about: About) -> bytes:
    """The rows of the board as an XLSX file with three sheets. What begins as a formula is written as text."""
    from openpyxl import Workbook

    lines = list(rows)
    made = Workbook()
    made.remove(made.active)
    nl = about.language == "nl"
    _sheet(made.create_sheet("Moties" if nl else "Motions"), MOTIONS, lines, about)
    requests = [{**each, "motion": row["motion"]} for row in lines for each in row["requests"]]
    _sheet(made.create_sheet("Verzoeken" if nl else "Requests"), REQUESTS, requests, about)
    _explained(made.create_sheet("Uitleg" if nl else "Notes"), about)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _sheet(sheet: Any, columns: Sequence[Column], lines: Sequence[Row], about: About) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    sheet.append([f"Schakel · {sheet.title}"])
    sheet.append(
        [f"{about.view} · {'stand op' if about.language == 'nl' else 'as of'} {day(about.day, about.language)}"]
    )
    sheet.append([])
    sheet.append([column.label(about.language) for column in columns])
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"].font = Font(italic=True, color="56636A")
    for cell in sheet[4]:
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="0F5D7C")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    sheet.row_dimensions[4].height = 2 * _LINE + 2
    for number, line in enumerate(lines, start=5):
        values = [column.value(line, about) for column in columns]
        for index, value in enumerate(values, start=1):
            _write(sheet.cell(number, index), value)
        sheet.row_dimensions[number].height = _height(values, columns)
    for index, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = column.width
    sheet.freeze_panes = "C5"
    sheet.auto_filter.ref = f"A4:{get_column_letter(len(columns))}{max(4 + len(lines), 5)}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A3
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = about.base_url.replace("&", "&&"), "&P / &N"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "4:4"


def _height(values: Sequence[object], columns: Sequence[Column]) -> float:
    """Points that the tallest text of a row takes: not every program works this out by itself."""
    lines = (
        sum(-(-max(len(line), 1) // column.width) for line in value.split("\n"))
        for value, column in zip(values, columns, strict=True)
        if isinstance(value, str)
    )
    return min(_LINE * max(lines, default=1) + 2, _TALLEST)


def _write(cell: Any, value: object) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Alignment

    if isinstance(value, _Link):
        cell.value, cell.hyperlink, cell.style = value.text, value.address, "Hyperlink"
    elif isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"  # a text that begins as a formula stays a text
    else:
        cell.value = value
    if isinstance(value, date):
        cell.number_format = "d-m-yyyy"
    cell.alignment = Alignment(wrap_text=True, vertical="top")  # after the style, which brings its own


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


def _explained(sheet: Any, about: About) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.column_dimensions["A"].width = 110
    sheet.append(["Uitleg" if about.language == "nl" else "Notes"])
    sheet["A1"].font = Font(bold=True, size=14)
    for note in (*_NOTES.values(), Caption(f"Bron: {about.base_url}", f"Source: {about.base_url}")):
        sheet.append([note.label(about.language)])
    for row in sheet.iter_rows(min_row=2):
        row[0].alignment = Alignment(wrap_text=True, vertical="top")
