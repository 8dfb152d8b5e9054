"""Where links, evidence, claims and proposals stand: the decisions of people, replayed over where each began."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from sqlalchemy import ColumnElement, true
from sqlmodel import Session, col, select

from kb.domain.values import Origin, Status, Verdict
from kb.storage.tables import ClaimRow, DecisionRow, EvidenceRow, ProposalRow


class Decided(Protocol):
    """A decision of a person, as a row or a view."""

    @property
    def verdict(self) -> Verdict:
        """What was decided."""

    @property
    def recorded_at(self) -> datetime:
        """When."""


class Decidable(Protocol):
    """A row that people decide on: evidence, a claim or a proposal."""

    @property
    def id(self) -> str:
        """By which decisions name it."""

    @property
    def origin(self) -> Origin:
        """Who put it forward, which settles where it begins."""


_BEGINS = {Origin.MACHINE: Status.SUGGESTED}
_DECIDED = {Verdict.CONFIRM: Status.CONFIRMED, Verdict.REJECT: Status.REJECTED}


def standing(origin: Origin, verdicts: Iterable[Verdict]) -> Status:
    """The status after `verdicts` in order; `undo` takes the last one that still stands back."""
    taken: list[Verdict] = []
    for verdict in verdicts:
        if verdict is not Verdict.UNDO:
            taken.append(verdict)
        elif taken:
            taken.pop()
    return _DECIDED[taken[-1]] if taken else _BEGINS.get(origin, Status.CONFIRMED)


def stand(rows: Iterable[Decidable], decisions: Mapping[str, Sequence[Decided]]) -> dict[str, Status]:
    """The status of each of `rows` after the decisions on it in order, both by id."""
    return {row.id: standing(row.origin, (each.verdict for each in decisions.get(row.id, ()))) for row in rows}


def confirmed_at(origin: Origin, recorded_at: datetime, decisions: Iterable[Decided]) -> datetime | None:
    """When something that was recorded at one time, and decided on in order, became confirmed; None where it is not."""
    at = recorded_at if standing(origin, ()) is Status.CONFIRMED else None
    taken: list[Verdict] = []
    for decision in decisions:
        taken.append(decision.verdict)
        at = (at or decision.recorded_at) if standing(origin, taken) is Status.CONFIRMED else None
    return at


def of_link(evidence: Iterable[Status]) -> Status:
    """Confirmed when one piece of evidence is, rejected when all are, else a suggestion."""
    found = set(evidence)
    if Status.CONFIRMED in found:
        return Status.CONFIRMED
    return Status.REJECTED if found == {Status.REJECTED} else Status.SUGGESTED


def statuses(
    session: Session,
    links: Collection[str] | None = None,
    claims: Collection[str] | None = None,
    proposals: Collection[str] | None = None,
) -> dict[str, Status]:
    """The status of `links` with their evidence, of `claims` and of `proposals`, by id; of all where none are named."""
    open_evidence = select(EvidenceRow).where(col(EvidenceRow.closed_at).is_(None))
    evidence = session.exec(open_evidence.where(_among(EvidenceRow.link_id, links))).all()
    said = session.exec(select(ClaimRow).where(_among(ClaimRow.id, claims))).all()
    proposed = session.exec(select(ProposalRow).where(_among(ProposalRow.id, proposals))).all()
    targets: list[EvidenceRow | ClaimRow | ProposalRow] = [*evidence, *said, *proposed]
    some = None if links is None and claims is None and proposals is None else [each.id for each in targets]
    found = stand(targets, _decisions(session, some))
    by_link: dict[str, list[Status]] = {}
    for each in evidence:
        # What contradicts a link cannot confirm it.
        by_link.setdefault(each.link_id, []).extend([found[each.id]] if each.supports else [])
    return found | {link_id: of_link(each) for link_id, each in by_link.items()}


def _decisions(session: Session, targets: Collection[str] | None) -> dict[str, list[DecisionRow]]:
    decisions = select(DecisionRow).where(_among(DecisionRow.target, targets))
    found: dict[str, list[DecisionRow]] = {}
    for decision in session.exec(decisions.order_by(col(DecisionRow.recorded_at), col(DecisionRow.id))):
        found.setdefault(decision.target, []).append(decision)
    return found


def _among(column: str, wanted: Collection[str] | None) -> ColumnElement[bool]:
    return true() if wanted is None else col(column).in_(wanted)
