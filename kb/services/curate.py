"""What people decide: suggestions confirmed, rejected or taken back, and requests assessed. Nothing decided is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date as Date
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from kb.domain.links import Decision
from kb.domain.policy import Assessment, ChamberView, Deadline
from kb.domain.quotes import stable_id
from kb.domain.values import AssessmentStatus, AssessmentValue, ChamberViewValue, Status, Verdict
from kb.errors import InvalidInput, UnknownIdentifier
from kb.services import remarks
from kb.services.proposals import said_by, settle
from kb.services.remarks import settle_remark
from kb.services.standing import standing, statuses
from kb.storage.tables import (
    AssessmentRow,
    ChamberViewRow,
    ClaimRow,
    ClaimSubjectRow,
    DeadlineRow,
    DecisionRow,
    EvidenceRow,
    LinkRow,
    ProposalRow,
    RegisteredRow,
    RemarkRow,
    RequestRow,
)


@dataclass(frozen=True)
class Waiting:
    """A suggestion that waits for a person: its id, what it says, the words, and where they stand."""

    id: str
    what: str
    exact: str
    locator: str


def decide(session: Session, target_id: str, verdict: Verdict, *, by: str, why: str, now: datetime) -> Status:
    """Add a person's verdict on a piece of evidence, a claim or a proposal; returns where it stands after that.
    A reader's suggestion is only noted as dealt with.

    What a proposal says is added to what is known when it is confirmed, and taken back when it is no longer.

    Raises UnknownIdentifier where there is no such thing, InvalidInput where there is nothing to undo.
    """
    if remark := session.get(RemarkRow, target_id):
        return settle_remark(remark, verdict, by=by, why=why, now=now)
    target = (
        session.get(EvidenceRow, target_id) or session.get(ClaimRow, target_id) or session.get(ProposalRow, target_id)
    )
    if target is None:
        raise UnknownIdentifier(
            f"{target_id}: no evidence, claim, proposal or suggestion has this id; `kb review --list` shows those that wait"
        )
    decisions = _decisions(session, target_id)
    earlier = [decision.verdict for decision in decisions]
    if verdict is Verdict.UNDO and not _undoable(earlier):
        raise InvalidInput(f"{target_id}: there is no decision to undo")
    declared = Decision.model_validate(
        {
            "id": stable_id("d", target_id, len(earlier)),
            "target": target_id,
            "verdict": verdict,
            "by": by,
            "why": why,
            # Their order is what counts, so none is recorded before the one it follows, whatever a clock says.
            "recorded_at": max(now, decisions[-1].recorded_at + timedelta.resolution) if decisions else now,
        }
    )
    session.add(DecisionRow(**declared.model_dump()))
    status = standing(target.origin, [*earlier, verdict])
    if isinstance(target, ProposalRow):
        settle(session, target, status, now)
    return status


def review_list(session: Session) -> list[Waiting]:
    """The evidence and claims that wait for a decision, by document and id, then the proposals, by thing, and then what
    readers suggest, the oldest first."""
    stands = statuses(session)
    waiting = []
    evidence = select(EvidenceRow, LinkRow).join(LinkRow).where(col(EvidenceRow.closed_at).is_(None))
    for found, link in session.exec(evidence.order_by(EvidenceRow.document_id, EvidenceRow.id)):
        if stands[found.id] is Status.SUGGESTED:
            what = f"{link.subject} {link.predicate} {link.object}"
            waiting.append(Waiting(found.id, what, found.exact, _locator(found)))
    claims = select(ClaimRow).where(col(ClaimRow.closed_at).is_(None)).order_by(ClaimRow.document_id, ClaimRow.id)
    for claim in session.exec(claims):
        if stands[claim.id] is Status.SUGGESTED:
            about = ", ".join(_concerned(session, claim))
            waiting.append(Waiting(claim.id, f"{claim.stance.value}: {about}", claim.exact, _locator(claim)))
    proposals = select(ProposalRow).where(col(ProposalRow.closed_at).is_(None))
    waiting += [
        Waiting(each.id, f"{each.entity_id} {each.kind.value}", said_by(each), each.source)
        for each in session.exec(proposals.order_by(ProposalRow.entity_id, ProposalRow.id))
        if stands[each.id] is Status.SUGGESTED
    ]
    return waiting + [_suggested(remark) for remark in remarks.waiting(session)]


def _suggested(remark: RemarkRow) -> Waiting:
    """What a reader suggests, with who says so and where it can be seen, if that is said."""
    told = " · ".join(filter(None, (remark.text, remark.name, remark.evidence)))
    place = f"{remark.entity_id}#{remark.fragment}" if remark.fragment else remark.entity_id
    return Waiting(remark.id, f"{remark.entity_id} opmerking", told, place)


def assess(
    session: Session,
    request_id: str,
    value: AssessmentValue,
    *,
    quote: str,
    source: str,
    by: str,
    why: str | None,
    now: datetime,
) -> str:
    """Record what was done about a request; the newest one counts, and those before it are kept. Returns its id.

    Raises UnknownIdentifier for a request that is not there, InvalidInput without quote, source or name.
    """
    _need(quote=quote, source=source, by=by)
    _need_request(session, request_id)
    earlier = session.exec(select(AssessmentRow).where(AssessmentRow.request_id == request_id)).all()
    for assessment in earlier:
        # A second one on a day corrects the first; one of another day still held then.
        if assessment.date == now.date() and assessment.status is AssessmentStatus.ESTABLISHED:
            assessment.closed_at = assessment.closed_at or now
    declared = Assessment.model_validate(
        {
            "id": stable_id("a", request_id, len(earlier)),
            "request_id": request_id,
            "value": value,
            "quote": quote,
            "source": source,
            "by": by,
            "why": why,
            "date": now.date(),
            "recorded_at": now,
        }
    )
    session.add(AssessmentRow(**declared.model_dump()))
    return declared.id


def note_view(
    session: Session,
    request_id: str,
    value: ChamberViewValue,
    *,
    quote: str,
    source: str,
    by: str,
    date: Date,
    next_deadline: Date | None,
    now: datetime,
) -> str:
    """Record what the Chamber finds of a request; the last one counts, and those before it are kept. Returns its id.

    A next deadline becomes the term that holds. Raises UnknownIdentifier for a request that is not there, InvalidInput
    without quote, source or name.
    """
    _need(quote=quote, source=source, by=by)
    _need_request(session, request_id)
    declared = ChamberView.model_validate(
        {
            "id": stable_id("w", request_id, value, date, quote, by),
            "request_id": request_id,
            "value": value,
            "quote": quote,
            "by": by,
            "date": date,
            "next_deadline": next_deadline,
            "source": source,
            "recorded_at": now,
        }
    )
    if session.get(ChamberViewRow, declared.id) is None:
        session.add(ChamberViewRow(**declared.model_dump()))
        if next_deadline is not None:
            term = Term(quote, next_deadline, "door de Kamer gesteld", date, f"{by}: {value.label()}", source)
            set_term(session, request_id, term, now=now)
    return declared.id


@dataclass(frozen=True)
class Term:
    """A term for a request: as it was said; as a date with the named rule that gave it; set when, why and where."""

    as_said: str
    due: Date | None
    rule: str | None
    set_on: Date | None
    reason: str
    source: str


def set_term(session: Session, request_id: str, term: Term, *, now: datetime) -> str:
    """Record a term; the last one set holds, and those before it stay as its history. Returns its id.

    Raises UnknownIdentifier for a request that is not there, InvalidInput for a term without words, reason or source,
    and for a date without the rule that gave it.
    """
    _need(said=term.as_said, why=term.reason, source=term.source)
    _need_request(session, request_id)
    if (term.due is None) != (not term.rule):
        raise InvalidInput("--due and --rule go together: a date needs the rule that gave it, and a rule gives a date")
    said = asdict(term)
    declared = Deadline.model_validate(
        {"id": stable_id("t", request_id, *said.values()), "request_id": request_id, "recorded_at": now, **said}
    )
    if session.get(DeadlineRow, declared.id) is None:
        session.add(DeadlineRow(**declared.model_dump()))
    return declared.id


def _need(**texts: str) -> None:
    for name, text in texts.items():
        if not text.strip():
            raise InvalidInput(f"--{name} is empty; a record needs its words, its source and who or why")


def _need_request(session: Session, request_id: str) -> None:
    if session.get(RequestRow, request_id) is None:
        raise UnknownIdentifier(f"{request_id}: there is no such request; `kb show MOTION` lists those of a motion")


def _decisions(session: Session, target_id: str) -> Sequence[DecisionRow]:
    decisions = select(DecisionRow).where(DecisionRow.target == target_id)
    return session.exec(decisions.order_by(col(DecisionRow.recorded_at), col(DecisionRow.id))).all()


def _undoable(verdicts: list[Verdict]) -> bool:
    standing_decisions = 0
    for verdict in verdicts:
        standing_decisions += -1 if verdict is Verdict.UNDO else 1
    return standing_decisions > 0


def _concerned(session: Session, target: EvidenceRow | ClaimRow) -> list[str]:
    """The entities that a piece of evidence or a claim is about."""
    if isinstance(target, EvidenceRow):
        link = session.get(LinkRow, target.link_id)
        return [link.subject, link.object] if link else []
    subjects = select(ClaimSubjectRow.entity_id).where(ClaimSubjectRow.claim_id == target.id)
    return sorted(session.exec(subjects.join(RegisteredRow)))


def _locator(quoted: EvidenceRow | ClaimRow) -> str:
    return f"{quoted.document_id.partition('/')[2]}#{quoted.fragment}"
