"""Which lines are headings, and what a heading's number and name are."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from kb.documents.words import words

SUMMARY_WORDS = words("inleiding samenvatting introductie summary introduction")
"""A heading of nothing but these (and `en`, `managementsamenvatting` …) is keyed `summary`."""

CLOSING_HEADINGS = re.compile(
    r"(?:tot slot|slot|slotwoord|conclusies?|afsluiting|vervolg|vervolgstappen|ten slotte|tenslotte|besluit|"
    r"(?:bijlagen?|annex)\b.*)",
    re.IGNORECASE,
)
"""Headings that stand beside the numbered ones even where they carry no number themselves."""

NUMBERED = re.compile(
    r"(?:(?:Hoofdstuk|HOOFDSTUK|Paragraaf|§)\s*)?(?P<number>\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5})[.):]?\s+(?P<title>[A-ZÀ-Ý«‘“'’].*)"
)
LONGEST = 120
LONGEST_UNNUMBERED = 80

NO_HEADING = re.compile(
    r"Aan (?:de|het) |Geachte |Hoogachtend|Met vriendelijke groet|De (?:Minister|Staatssecretaris|Minister-President|voorzitter|"
    r"griffier)\b|Vergaderjaar |Tweede Kamer |Eerste Kamer |Nr\. ?\d|Voorgesteld |Ontvangen |Vastgesteld |Kamerstuk|"
    r"(?:Den Haag|[’'‘]s-Gravenhage), |\d{2} \d{3}\b|Datum\b|Betreft\b|https?:|www\.|[-–—•*·] "
)
"""Lines at the head and foot of a letter that stand alone and are not headings."""

SIGNATURE = re.compile(
    r"(?:De|Het) (?:Minister|Staatssecretaris|Minister-President|voorzitter|griffier|lid|adjunct-griffier)\b[^.]{0,120},$",
    re.IGNORECASE,
)
"""The first line of a signature: an office, with a comma before the name."""

_ENDS_LIKE_TEXT = re.compile(r"[.,;:!»”]$|\.\d{1,3}$|-$|^\w+(?:\(s\))?: ")


class Heading(NamedTuple):
    """A heading taken apart."""

    number: str | None
    title: str


def heading(text: str, *, by_layout: bool = True) -> Heading | None:
    """The heading that a line on its own is, or None. A marked-up heading (`by_layout` off) only has its number taken off."""
    match = NUMBERED.fullmatch(text)
    if not by_layout:
        return Heading(match["number"], match["title"]) if match else Heading(None, text)
    if _ENDS_LIKE_TEXT.search(text) or NO_HEADING.match(text):
        return None
    if match and len(text) <= LONGEST:
        return Heading(match["number"], match["title"])
    if len(text) <= LONGEST_UNNUMBERED and text[0].isupper() and any(map(str.islower, text)):
        return Heading(None, text)
    return None


def key(number: str | None, title: str) -> str:
    """What a section is called in a locator: its number, `summary`, or its title in plain letters."""
    if number:
        return number
    content = [word for word in re.findall(r"\w+", title.lower()) if word not in {"en", "de", "and"}]
    if content and all(word.removeprefix("management") in SUMMARY_WORDS for word in content):
        return "summary"
    return slug(title)


def slug(text: str) -> str:
    """A title in lower-case letters, digits and single hyphens, at most 60 characters."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-") or "x"
