"""The links of one thing to take away: a line for each piece of evidence."""

from __future__ import annotations

from collections.abc import Sequence

from kb.domain.terms import Language
from kb.services.takeaway.plain import Sheet, heading
from kb.services.views.entities import EntityView
from kb.texts import caption

_COLUMNS = (
    heading("link"), heading("from"), heading("predicate"), heading("to"),
    heading("name", 40), heading("status"), heading("answer"), heading("holds_from"),
    heading("holds_until"), heading("evidence"), heading("supports"),
    heading("origin"), heading("status_of_the_evidence"),
    heading("locator", 30), heading("quote", 60), heading("sentence", 80),
)  # fmt: skip


def links(view: EntityView, language: Language = "nl") -> Sheet:
    """Every link of a thing in both directions with its evidence, values as they are kept, names in `language`."""
    lines: list[Sequence[str | None]] = []
    for link in view.links:
        ends = (view.ref.id, link.other.id)
        subject, object_ = ends if link.outgoing else reversed(ends)
        name = link.other.label(language)
        answer = link.answer.value if link.answer else None
        since, until = (day.isoformat() if day else None for day in (link.valid_from, link.valid_to))
        head = (link.id, subject, link.predicate, object_, name, link.status.value, answer, since, until)
        for each in link.evidence:
            quote, supports = each.quote, "1" if each.supports else "0"
            lines.append(
                (
                    *head,
                    each.id,
                    supports,
                    each.origin.value,
                    each.status.value,
                    quote.locator,
                    quote.exact,
                    quote.sentence,
                )
            )
    return Sheet(caption("takeaway", "links"), _COLUMNS, lines)
