"""Sources, and what is known and not known, to take away as tables."""

from __future__ import annotations

from collections.abc import Iterable

from kb.domain.links import PREDICATES
from kb.domain.model import ENTITIES
from kb.domain.terms import Caption, Language
from kb.services.about import LICENCES, About
from kb.services.sources import RECORDS, FactView, SourceView
from kb.services.takeaway.plain import Heading, Sheet


def source_sheet(found: Iterable[SourceView], language: Language = "nl") -> Sheet:
    """A line for each source."""
    columns = (
        Heading("Bron", "Source", 44), Heading("Naam", "Name", 60), Heading("Datum", "Date", 12),
        Heading("Gegevens", "Facts", 10), Heading("Wat eruit komt", "What comes from it", 70),
        Heading("Adressen", "Addresses", 60), Heading("Eerst vastgelegd", "First recorded", 14),
        Heading("Laatst vastgelegd", "Last recorded", 14),
    )  # fmt: skip
    lines = [
        (
            view.key.removeprefix("document/"),
            (view.document.english if language == "en" else view.document.label_nl) if view.document else "",
            view.date, view.total,
            "; ".join(f"{RECORDS[name].label(language)}: {number}" for name, number in view.counts.most_common()),
            "\n".join(sorted(view.addresses)),
            view.first.date() if view.first else None, view.last.date() if view.last else None,
        )
        for view in found
    ]  # fmt: skip
    return Sheet(Caption("Bronnen", "Sources"), columns, lines)


def fact_sheet(found: Iterable[FactView], language: Language = "nl") -> Sheet:
    """A line for each record of one source."""
    columns = (
        Heading("Soort", "Kind", 24), Heading("Waarover", "About", 60), Heading("Kenmerk", "Identifier", 34),
        Heading("Bron zoals vastgelegd", "Source as recorded", 70),
    )  # fmt: skip
    lines = [
        (
            RECORDS[fact.record].label(language),
            (fact.about.english if language == "en" else fact.about.label_nl) if fact.about else "",
            fact.about.id if fact.about else "",
            fact.said,
        )
        for fact in found
    ]
    return Sheet(Caption("Gegevens", "Facts"), columns, lines)


def about_sheets(found: About, language: Language = "nl") -> tuple[Sheet, ...]:
    """What there is, what is not known, and the licences."""
    number = Heading("Aantal", "Number", 10)
    there = [(ENTITIES[kind].term.label(language), count) for kind, count in found.counts.items()]
    links = [(PREDICATES[name].term.label(language), count) for name, count in found.predicates.items()]
    unknown = [(each.label(language), each.count, each.of) for each in found.unknown]
    licences = [(each.label(language), each.terms.label(language), each.where) for each in LICENCES]
    return (
        Sheet(Caption("Wat er is", "What there is"), (Heading("Soort", "Kind", 30), number), there),
        Sheet(Caption("Schakels", "Links"), (Heading("Soort schakel", "Kind of link", 30), number), links),
        Sheet(Caption("Niet bekend", "Not known"), (Heading("Wat", "What", 60), number, Heading("Van", "Of", 10)), unknown),
        Sheet(Caption("Licenties", "Licences"), (Heading("Wat", "What", 44), Heading("Voorwaarden", "Terms", 60),
                                                 Heading("Waar dat staat", "Where that stands", 40)), licences),
    )  # fmt: skip
