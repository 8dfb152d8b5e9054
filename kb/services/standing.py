"""Where links, evidence and claims stand: the decisions of people, replayed over where each began."""

from __future__ import annotations

from collections.abc import Iterable

from sqlmodel import Session, col, select

from kb.domain.values import Origin, Status, Verdict
from kb.storage.tables import ClaimRow, DecisionRow, EvidenceRow

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


def of_link(evidence: Iterable[Status]) -> Status:
    """Confirmed when one piece of evidence is, rejected when all are, else a suggestion."""
    found = set(evidence)
    if Status.CONFIRMED in found:
        return Status.CONFIRMED
    return Status.REJECTED if found == {Status.REJECTED} else Status.SUGGESTED


def statuses(session: Session) -> dict[str, Status]:
    """The status of every link, piece of evidence and claim, by id."""
    verdicts: dict[str, list[Verdict]] = {}
    for decision in session.exec(select(DecisionRow).order_by(col(DecisionRow.recorded_at), col(DecisionRow.id))):
        verdicts.setdefault(decision.target, []).append(decision.verdict)
    by_link: dict[str, list[Status]] = {}
    found: dict[str, Status] = {}
    for evidence in session.exec(select(EvidenceRow).where(col(EvidenceRow.closed_at).is_(None))):
        found[evidence.id] = standing(evidence.origin, verdicts.get(evidence.id, ()))
        # What contradicts a link cannot confirm it.
        by_link.setdefault(evidence.link_id, []).extend([found[evidence.id]] if evidence.supports else [])
    claims = session.exec(select(ClaimRow)).all()
    found |= {claim.id: standing(claim.origin, verdicts.get(claim.id, ())) for claim in claims}
    return found | {link_id: of_link(each) for link_id, each in by_link.items()}
