"""A neighbourhood to take away as a table."""

from __future__ import annotations

from kb.domain.model import ENTITIES
from kb.domain.terms import Language
from kb.services.network import RELATIONS, Network
from kb.services.takeaway.plain import Sheet, heading
from kb.services.views.things import Ref
from kb.texts import caption


def sheet(found: Network, language: Language = "nl") -> Sheet:
    """A line for each relation between two things that are shown."""
    columns = (
        heading("from", 50), heading("kind", 20), heading("identifier", 34),
        heading("relation", 26), heading("to", 50), heading("kind", 20),
        heading("identifier", 34), heading("status_of_link", 14), heading("link", 18),
    )  # fmt: skip
    names = {node.ref.id: node.ref for node in found.nodes}
    lines = [
        (
            *_told(names[edge.subject], language), RELATIONS[edge.relation].label(language),
            *_told(names[edge.object], language), edge.status.label(language), edge.link or "",
        )
        for edge in found.edges
    ]  # fmt: skip
    return Sheet(caption("takeaway", "relations"), columns, lines)


def _told(ref: Ref, language: Language) -> tuple[str, str, str]:
    name = ref.label(language)
    return name, ENTITIES[ref.kind].term.label(language), ref.id
