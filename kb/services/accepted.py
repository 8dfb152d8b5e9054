"""The links that were accepted at one moment, with the evidence that bears them out: for all things at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import col

from kb.domain.values import Status
from kb.services.lookup import Lookup
from kb.services.standing import of_link, stand
from kb.storage.tables import EvidenceRow, LinkRow, RegisteredRow


@dataclass(frozen=True)
class Accepted:
    """Links by id, those that hold on the day asked and those that do not, and the accepted evidence for each."""

    known: frozenset[str]
    """The ids of all things that were known."""
    links: Mapping[str, LinkRow]
    lapsed: Mapping[str, LinkRow]
    """Accepted, but not for that day."""
    evidence: Mapping[str, tuple[EvidenceRow, ...]]


def accepted(look: Lookup, *, suggestions: bool = False) -> Accepted:
    """What is confirmed; with `suggestions` also what a machine found and nobody has decided on."""
    wanted = {Status.CONFIRMED, Status.SUGGESTED} if suggestions else {Status.CONFIRMED}
    known = frozenset(row.id for row in look.rows(RegisteredRow))
    supporting = _supporting(look)
    links = [
        row
        for row in look.rows(LinkRow, order=(col(LinkRow.id),))
        if {row.subject, row.object} <= known
        and row.id in supporting
        and of_link(status for _, status in supporting[row.id]) in wanted
    ]
    holding = {row.id: row for row in links if look.moment.holds(row.valid_from, row.valid_to)}
    evidence = {row.id: tuple(each for each, status in supporting[row.id] if status in wanted) for row in links}
    return Accepted(known, holding, {row.id: row for row in links if row.id not in holding}, evidence)


def _supporting(look: Lookup) -> dict[str, list[tuple[EvidenceRow, Status]]]:
    """The evidence for each link, with where it stands; what contradicts a link cannot bear it out."""
    rows = look.rows(EvidenceRow, col(EvidenceRow.supports), order=(col(EvidenceRow.document_id), col(EvidenceRow.id)))
    stands = stand(rows, look.decisions())
    found: dict[str, list[tuple[EvidenceRow, Status]]] = defaultdict(list)
    for row in rows:
        found[row.link_id].append((row, stands[row.id]))
    return found
