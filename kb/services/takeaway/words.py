"""How files that people take away write days, papers and places: as a letter of a ministry does."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

from kb.domain.identifiers import Kamerstuk
from kb.domain.terms import Language
from kb.domain.timeline import parliamentary_session
from kb.errors import UnknownIdentifier


def day(value: date | str | None, language: Language = "nl") -> str:
    """`22 november 2021`, from a date or an ISO date; empty for none."""
    if not value:
        return ""
    return format_date(date.fromisoformat(value) if isinstance(value, str) else value, "d MMMM y", locale=language)


def paper(id_: str, published: date | None = None) -> str:
    """The citation of a parliamentary paper, with its parliamentary year where its day is known; another id as it is."""
    try:
        known = Kamerstuk.parse(id_)
    except UnknownIdentifier:
        return id_
    return known.cite(parliamentary_session(published).replace("-", "") if published else None)


def place(locator: str) -> str:
    """The paper of a locator as it is cited, with the passage where there is one: `Kamerstuk 35925-XVII, nr. 54 #h5.p1`."""
    id_, hash_, fragment = locator.partition("#")
    return f"{paper(id_)} #{fragment}" if hash_ else paper(id_)


def clean(text: str) -> str:
    """Text without the characters that no XML may hold."""
    return "".join(char for char in text if char in "\t\n" or ord(char) >= 0x20)
