"""How our DOCX files look: one typeface, a title with what it is about, page numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


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
    from docx.shared import Cm, Pt

    document = Document()
    section = document.sections[0]
    width, height = Cm(21), Cm(29.7)
    if wanted.landscape:
        section.orientation, width, height = WD_ORIENT.LANDSCAPE, height, width
    section.page_width, section.page_height = width, height
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Cm(wanted.margin_cm))
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Calibri", Pt(wanted.points)
    style.paragraph_format.space_after = Pt(2)
    document.core_properties.title, document.core_properties.author = wanted.title, "Schakel"
    document.add_heading(wanted.title, level=1)
    document.add_paragraph(wanted.about).runs[0].italic = True
    _page_number(section.footer.paragraphs[0])
    return document


def _page_number(paragraph: Any) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)
