"""A neighbourhood to take away as a table."""

from __future__ import annotations

from kb.domain.model import ENTITIES
from kb.domain.terms import Caption, Language
from kb.services.network import RELATIONS, Network
from kb.services.takeaway.plain import Heading, Sheet
from kb.services.views.things import Ref


def sheet(found: Network, language: Language = "nl") -> Sheet:
    """A line for each relation between two things that are shown."""
    columns = (
        Heading("Van", "From", 50), Heading("Soort", "Kind", 20), Heading("Kenmerk", "Identifier", 34),
        Heading("Relatie", "Relation", 26), Heading("Naar", "To", 50), Heading("Soort", "Kind", 20),
        Heading("Kenmerk", "Identifier", 34), Heading("Status", "Status", 14), Heading("Schakel", "Link", 18),
    )  # fmt: skip
    names = {node.ref.id: node.ref for node in found.nodes}
    lines = [
        (
            *_told(names[edge.subject], language), RELATIONS[edge.relation].label(language),
            *_told(names[edge.object], language), edge.status.label(language), edge.link or "",
        )
        for edge in found.edges
    ]  # fmt: skip
    return Sheet(Caption("Verbanden", "Relations"), columns, lines)


def _told(ref: Ref, language: Language) -> tuple[str, str, str]:
    name = ref.english if language == "en" else ref.label_nl
    return name, ENTITIES[ref.kind].term.label(language), ref.id
