"""Sources, and what is known and not known, to take away as tables."""

from __future__ import annotations

from collections.abc import Iterable

from kb.domain.links import PREDICATES
from kb.domain.model import ENTITIES
from kb.domain.terms import Language
from kb.services.about import LICENCES, About
from kb.services.sources import RECORDS, FactView, SourceView
from kb.services.takeaway.plain import Sheet, heading
from kb.texts import caption


def source_sheet(found: Iterable[SourceView], language: Language = "nl") -> Sheet:
    """A line for each source."""
    columns = (
        heading("source", 44), heading("name", 60), heading("date", 12),
        heading("facts", 10), heading("what_comes_from_it", 70),
        heading("addresses", 60), heading("first_recorded", 14),
        heading("last_recorded", 14),
    )  # fmt: skip
    lines = [
        (
            view.key.removeprefix("document/"),
            view.document.label(language) if view.document else "",
            view.date, view.total,
            "; ".join(f"{RECORDS[name].label(language)}: {number}" for name, number in view.counts.most_common()),
            "\n".join(sorted(view.addresses)),
            view.first.date() if view.first else None, view.last.date() if view.last else None,
        )
        for view in found
    ]  # fmt: skip
    return Sheet(caption("takeaway", "sources"), columns, lines)


def fact_sheet(found: Iterable[FactView], language: Language = "nl") -> Sheet:
    """A line for each record of one source."""
    columns = (
        heading("kind", 24), heading("about", 60), heading("identifier", 34),
        heading("source_as_recorded", 70),
    )  # fmt: skip
    lines = [
        (
            RECORDS[fact.record].label(language),
            fact.about.label(language) if fact.about else "",
            fact.about.id if fact.about else "",
            fact.said,
        )
        for fact in found
    ]
    return Sheet(caption("takeaway", "facts"), columns, lines)


def about_sheets(found: About, language: Language = "nl") -> tuple[Sheet, ...]:
    """What there is, what is not known, and the licences."""
    number = heading("number", 10)
    there = [(ENTITIES[kind].term.label(language), count) for kind, count in found.counts.items()]
    links = [(PREDICATES[name].term.label(language), count) for name, count in found.predicates.items()]
    unknown = [(each.label(language), each.count, each.of) for each in found.unknown]
    licences = [(each.label(language), each.terms.label(language), each.where) for each in LICENCES]
    return (
        Sheet(caption("takeaway", "what_there_is"), (heading("kind", 30), number), there),
        Sheet(caption("takeaway", "links"), (heading("kind_of_link", 30), number), links),
        Sheet(caption("takeaway", "not_known_sheet"), (heading("what", 60), number, heading("of", 10)), unknown),
        Sheet(caption("takeaway", "licences"), (heading("what", 44), heading("terms", 60),
                                                 heading("where_that_stands", 40)), licences),
    )  # fmt: skip
