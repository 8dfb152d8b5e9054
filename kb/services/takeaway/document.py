"""How our DOCX files look: one typeface, a title with what it is about, tables with a heading on every page, page numbers."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kb.services.takeaway.words import clean

_INK, _SHADE = "1B3A4B", "E8EEF1"
"""Colours of titles and of the heading of a table."""


@dataclass(frozen=True)
class Paper:
    """A document to be made."""

    title: str
    about: str
    landscape: bool = False
    points: float = 9
    """Size of the letters."""
    margin_cm: float = 2


def paper(wanted: Paper) -> Any:
    """An empty A4 document with its title, to add to."""
    from docx import Document
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm

    document = Document()
    section = document.sections[0]
    width, height = Cm(21), Cm(29.7)
    if wanted.landscape:
        section.orientation, width, height = WD_ORIENT.LANDSCAPE, height, width
    section.page_width, section.page_height = width, height
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Cm(wanted.margin_cm))
    section.header_distance = section.footer_distance = Cm(min(1.0, wanted.margin_cm / 2))
    _styled(document, wanted.points)
    document.core_properties.title, document.core_properties.author = clean(wanted.title), "Schakel"
    document.add_heading(clean(wanted.title), level=1)
    document.add_paragraph(clean(wanted.about)).runs[0].italic = True
    _page_number(section.footer.paragraphs[0])
    return document


def _styled(document: Any, points: float) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    for name, size in (
        ("Normal", points),
        ("Heading 1", points + 6),
        ("Heading 2", points + 3),
        ("Heading 3", points + 1),
    ):
        style = document.styles[name]
        style.font.name, style.font.size = "Calibri", Pt(size)
        if name != "Normal":
            for which in ("ascii", "hAnsi", "eastAsia", "cs"):  # a typeface of the theme would go before it
                style.element.rPr.rFonts.attrib.pop(qn(f"w:{which}Theme"), None)
            style.font.color.rgb = RGBColor.from_string(_INK)
            style.paragraph_format.space_before = Pt(size * 0.7)
        style.paragraph_format.space_after = Pt(2)


def _page_number(paragraph: Any) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for field in ("PAGE", "NUMPAGES"):
        if field == "NUMPAGES":
            paragraph.add_run(" / ")
        paragraph._p.append(_element("w:fldSimple", instr=field))


def add_table(
    document: Any, headings: Sequence[str], widths_cm: Sequence[float], rows: Iterable[Sequence[Any]]
) -> None:
    """A table with a heading that is shown on every page. A cell is a text, or a sequence of paragraphs."""
    from docx.shared import Cm

    table = document.add_table(rows=1, cols=len(headings), style="Table Grid")
    table.autofit = False
    table.rows[0]._tr.get_or_add_trPr().append(_element("w:tblHeader"))
    for cell, name in zip(table.rows[0].cells, headings, strict=True):
        cell.paragraphs[0].add_run(name).bold = True
        cell._tc.get_or_add_tcPr().append(_element("w:shd", val="clear", color="auto", fill=_SHADE))
    for row in rows:
        for cell, value in zip(table.add_row().cells, row, strict=True):
            first, *more = [value] if isinstance(value, str) else value
            cell.text = clean(first)
            for each in more:
                cell.add_paragraph(clean(each))
    for column, width in zip(table.columns, widths_cm, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)


def _element(name: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def saved(document: Any) -> bytes:
    """The document as a DOCX file."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
