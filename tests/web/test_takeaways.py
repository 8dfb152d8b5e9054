"""What people take away of the board and of a motion, opened again by the readers that people use."""

import io
from datetime import datetime

import pytest
from docx import Document
from icalendar import Calendar
from lxml import html
from openpyxl import load_workbook

BREKELMANS = "kst-21501-02-2383"
JSON = {"accept": "application/json"}


@pytest.mark.parametrize(
    ("lang", "names"), [("nl", ["Moties", "Verzoeken", "Uitleg"]), ("en", ["Motions", "Requests", "Notes"])]
)
def test_a_view_of_the_board_is_a_workbook_with_motions_requests_and_notes(seeded, lang, names):
    answer = seeded.get(f"/moties.xlsx?lang={lang}&flag=claimed-not-done")
    book = load_workbook(io.BytesIO(answer.content))
    assert book.sheetnames == names
    motions, requests, _ = book.worksheets
    heading = [cell.value for cell in motions[4]]
    (line,) = list(motions.iter_rows(min_row=5))
    assert line[0].value == BREKELMANS
    assert line[0].hyperlink.target.endswith(f"/motion/{BREKELMANS}")
    assert isinstance(line[heading.index("Ingediend" if lang == "nl" else "Tabled")].value, datetime)
    assert motions.freeze_panes == "C5"
    flag = {"nl": "Als afgehandeld gemeld, niet (geheel) gedaan", "en": "Reported settled, not (fully) done"}[lang]
    assert motions["A2"].value.startswith(flag)
    assert motions.auto_filter.ref == f"A4:{motions.cell(4, len(heading)).coordinate[:-1]}{motions.max_row}"
    assert (motions.print_title_rows, motions.page_setup.orientation) == ("$4:$4", "landscape")
    assert motions.row_dimensions[5].height >= 2 * 15  # two lines or more
    told = "\n".join(str(cell.value) for row in requests.iter_rows(min_row=5) for cell in row)
    assert requests.max_row == 6
    assert "Kamerstuk 35925-XVII, nr. 54 #h5.p1, 22 november 2021" in told or lang == "en"
    assert motions["A5"].alignment.vertical == "top"
    assert "redactie" in told


def test_a_title_that_begins_as_a_formula_is_text():
    from datetime import date

    from kb.services.takeaway.workbook import About, workbook
    from tests.services.test_board import row

    content = workbook(
        [row(1, title="=1+1", movers=["\x0bJansen"], requests=[])],
        About("alle", date(2020, 1, 1), "https://example.org"),
    )
    cell = load_workbook(io.BytesIO(content)).worksheets[0]["B5"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def cells_of(document) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]


def test_the_appendix_has_its_three_columns_and_keeps_progress_and_settled_apart(seeded):
    document = Document(io.BytesIO(seeded.get("/moties.docx?session=2020-2021").content))
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 2"]
    assert headings == [
        "Moties in behandeling",
        "Moties afgerond",
        "Toezeggingen in behandeling",
        "Toezeggingen afgerond",
    ]
    (progress,) = document.tables
    assert [cell.text for cell in progress.rows[0].cells] == ["Omschrijving", "Vindplaats", "Stand van Zaken"]
    assert [row.cells[1].text for row in progress.rows[1:]] == [
        "Kamerstukken II 2020/21, 21501-02, nr. 2383, ingediend 8 juli 2021",
        "Kamerstukken II 2020/21, 35663, nr. 15, ingediend 17 juni 2021",
        "Kamerstukken II 2020/21, 35570-XVII, nr. 26, ingediend 2 december 2020",
    ]
    standing = progress.rows[1].cells[2].text
    assert "Als afgehandeld gemeld, niet (geheel) gedaan" in standing
    assert "Gezegd: " in standing and "Beoordeling: " in standing
    widths = [cell.width.cm for cell in progress.rows[1].cells]
    assert widths[2] > sum(widths[:2])


def test_the_appendix_keeps_what_is_in_progress_and_what_is_settled_apart():
    from datetime import date

    from kb.services.takeaway.appendix import Scope, appendix, motion_lines
    from tests.services.test_board import row

    scope = Scope(date(2020, 5, 1))
    rejected = row(3, requests=[], decision={"value": "rejected", "source": "eigen voorbeeld"})
    lines = motion_lines([row(1, requests=[]), row(2, state="met", requests=[]), rejected], scope)
    progress, settled = Document(io.BytesIO(appendix(lines, [], scope))).tables
    assert [each.rows[1].cells[0].text for each in (progress, settled)] == [
        "Motie 1 over ganzen",
        "Motie 2 over ganzen",
    ]
    assert len(progress.rows) == len(settled.rows) == 2  # what was rejected asks nothing


def test_the_appendix_tells_what_is_confirmed_and_no_suggestion():
    from datetime import date

    from kb.services.takeaway.appendix import Scope, motion_lines
    from tests.services.test_board import row

    claim = {"stance": "handled", "quote": "is klaar", "locator": "kst-1-2#h1.p1", "date": "2020-01-02", "actor": None}
    claims = [{**claim, "status": "confirmed"}, {**claim, "quote": "is misschien klaar", "status": "suggested"}]
    (line,) = motion_lines([row(1, claims=claims, requests=[])], Scope(date(2020, 5, 1)))
    assert [each for each in line.standing if "klaar" in each] == [
        "Gezegd: afgehandeld: «is klaar» (Kamerstuk 1, nr. 2 #h1.p1, 2 januari 2020)"
    ]


def test_the_appendix_of_a_ministry_and_of_a_year_in_which_nothing_was_asked(seeded):
    of_ministry = Document(io.BytesIO(seeded.get("/moties.docx?of=buitenlandse zaken").content))
    assert len([row for row in cells_of(of_ministry) if row[0] != "Omschrijving"]) == 3
    assert of_ministry.paragraphs[1].text.startswith(
        "Ministerie van Buitenlandse Zaken · alle vergaderjaren · stand op"
    )
    empty = Document(io.BytesIO(seeded.get("/moties.docx?session=1999-2000").content))
    assert not empty.tables and [p.text for p in empty.paragraphs].count("Geen.") == 4


@pytest.mark.parametrize(
    "session", ["2020-2023", "2021-1922", "9999-00", "9999-10000", "0000-01", "0001-0002", "٢٠٢١-22"]
)
def test_what_is_no_parliamentary_year_is_a_mistake(seeded, session):
    wrong = seeded.get("/moties.docx", params={"session": session}, headers=JSON)
    assert wrong.status_code == 400 and "2021-2022" in wrong.text


def test_the_appendix_keeps_motions_of_which_the_decision_is_not_known_by_themselves():
    from datetime import date

    from kb.services.takeaway.appendix import Scope, appendix, motion_lines
    from tests.services.test_board import row

    scope = Scope(date(2020, 5, 1))
    unknown = {"value": "unknown", "source": None}
    rows = [row(1, requests=[]), row(2, requests=[], decision=unknown), row(3, state="met", requests=[])]
    document = Document(io.BytesIO(appendix(motion_lines(rows, scope), [], scope)))
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 2"]
    assert headings[:3] == ["Moties in behandeling", "Moties: besluit niet bekend", "Moties afgerond"]
    assert [table.rows[1].cells[0].text for table in document.tables] == [
        "Motie 1 over ganzen",
        "Motie 2 over ganzen",
        "Motie 3 over ganzen",
    ]


@pytest.mark.parametrize(("lang", "open_"), [("nl", "Nog open"), ("en", "Still open")])
def test_a_brief_is_a_page_to_print_and_a_document(seeded, lang, open_):
    tree = html.fromstring(seeded.get(f"/brief/{BREKELMANS}?lang={lang}").content)
    said = tree.xpath("//article[@class='brief']")[0].text_content()
    assert open_ in said
    assert "kort na het zomerreces" in said
    document = Document(io.BytesIO(seeded.get(f"/brief/{BREKELMANS}.docx?lang={lang}").content))
    assert [row[0] for row in cells_of(document)][1:]
    assert open_ in [p.text for p in document.paragraphs]
    days = {"nl": "77 dagen na het einde van Zomerreces 2021 (6 september 2021)", "en": "77 days after the end of"}[
        lang
    ]
    assert days in said and days in cells_of(document)[2][1]
    assert "«de Tweede Kamer de regering verzocht», Kamerstuk 35925-XVII, nr. 54 #h0.p3" in said
    assert seeded.get("/brief/kst-1-2", headers=JSON).status_code == 404


def test_a_view_of_the_board_can_be_followed(seeded):
    tree = html.fromstring(seeded.get("/moties?flag=claimed-not-done").content)
    (link,) = tree.xpath("//footer//a[starts-with(@href, '/follow')]/@href")
    assert seeded.get(link).status_code == 200
    (ics,) = [href for href in html.fromstring(seeded.get(link).content).xpath("//a/@href") if ".ics" in href]
    assert Calendar.from_ical(seeded.get(ics).content).get("version") == "2.0"
    assert seeded.get("/follow?of=/moties?flag=unknown", headers=JSON).status_code == 400
