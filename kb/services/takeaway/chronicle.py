"""The timeline to take away as a table."""

from __future__ import annotations

from kb.domain.terms import Language
from kb.services.chronicle import Chronicle
from kb.services.chronicle_kinds import KINDS
from kb.services.takeaway.plain import Sheet, heading
from kb.texts import caption

MOST = 50_000
"""How many entries a table holds at most."""
_COLUMNS = (
    heading("date", 12), heading("kind", 24), heading("what", 46),
    heading("of_what", 60), heading("identifier", 30), heading("quote", 60),
    heading("source", 50),
)  # fmt: skip


def sheet(found: Chronicle, language: Language = "nl") -> Sheet:
    """A line for each entry, in the order of the timeline."""
    lines = [
        (
            each.date, KINDS[each.kind].label(language), each.label(language),
            each.about.label(language) if each.about else "",
            each.about.id if each.about else "", each.quote.exact if each.quote else "", each.source,
        )
        for each in found.entries
    ]  # fmt: skip
    return Sheet(caption("takeaway", "timeline"), _COLUMNS, lines)
