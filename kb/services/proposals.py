"""Proposals: how they are shown, and what becomes of one when a person decides. What it says is added with its source,
or taken back."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime

from sqlmodel import Session, col, select

from kb.domain.actors import Label
from kb.domain.chamber import DecisionStep
from kb.domain.policy import Policy, StageEvent
from kb.domain.proposals import PROPOSABLE, Proposal
from kb.domain.quotes import stable_id
from kb.domain.timeline import STAGES
from kb.domain.values import DecisionValue, ProposalKind, Status, Verification
from kb.errors import InvalidInput
from kb.graph.foreign import short
from kb.services.lookup import Lookup
from kb.services.standing import standing
from kb.services.views.statements import DecisionView, ProposalView
from kb.storage.tables import ENTITY_TABLES, DecisionStepRow, LabelRow, ProposalRow, StageEventRow


def settle(session: Session, proposal: ProposalRow, status: Status, now: datetime) -> None:
    """Make what is known agree with where `proposal` stands now.

    What is there from elsewhere stays as it is, whatever is decided. A match needs nothing: the confirmed proposal is
    itself what says it. Raises InvalidInput where the thing can have no such stage any more.
    """
    if proposal.kind is ProposalKind.SYNONYM:
        _settle_name(session, proposal, confirmed=status is Status.CONFIRMED)
    elif proposal.kind is ProposalKind.STAGE:
        _settle_stage(session, proposal, now, confirmed=status is Status.CONFIRMED)
    elif proposal.kind is ProposalKind.DECISION:
        _settle_decision(session, proposal, now, confirmed=status is Status.CONFIRMED)


def _settle_name(session: Session, proposal: ProposalRow, *, confirmed: bool) -> None:
    row = session.get(LabelRow, (proposal.entity_id, proposal.language, proposal.value))
    if row is not None and not confirmed and row.source == proposal.source:
        session.delete(row)
    if row is None and confirmed:
        label = Label.model_validate(
            {
                "entity_id": proposal.entity_id,
                "language": proposal.language,
                "text": proposal.value,
                "source": proposal.source,
            }
        )
        session.add(LabelRow(**label.model_dump()))


def _settle_stage(session: Session, proposal: ProposalRow, now: datetime, *, confirmed: bool) -> None:
    event_id = stable_id("s", proposal.id)
    row = session.get(StageEventRow, event_id)
    if row is not None and not confirmed:
        session.delete(row)
    if row is not None or not confirmed:
        return
    policy = session.get_one(ENTITY_TABLES[proposal.entity_id.partition("/")[0]], proposal.entity_id)
    assert isinstance(policy, Policy)  # noqa: S101 - stages are proposed for instruments and measures only
    if (policy.scheme, proposal.value) not in STAGES:
        raise InvalidInput(f"{proposal.id}: {proposal.value} is not a stage of {policy.scheme}; reject it")
    chosen = select(StageEventRow).where(
        StageEventRow.entity_id == proposal.entity_id,
        StageEventRow.stage == proposal.value,
        col(StageEventRow.chosen),
    )
    event = StageEvent.model_validate(
        {
            "id": event_id,
            "entity_id": proposal.entity_id,
            "scheme": policy.scheme,
            "stage": proposal.value,
            "date": proposal.date,
            "chosen": session.exec(chosen).first() is None,  # a date that was chosen before stays so
            "verification": Verification.STATED,
            "source": proposal.source,
            "recorded_at": now,
        }
    )
    session.add(StageEventRow(**event.model_dump()))


def _settle_decision(session: Session, proposal: ProposalRow, now: datetime, *, confirmed: bool) -> None:
    """What a document presupposes of a decision; it keeps the document's words, and says itself that no vote was checked."""
    step_id = stable_id("s", proposal.id)
    row = session.get(DecisionStepRow, step_id)
    if row is not None:
        row.closed_at = None if confirmed else row.closed_at or now
    elif confirmed:
        step = DecisionStep.model_validate(
            {
                "id": step_id,
                "motion_id": proposal.entity_id,
                "value": proposal.value,
                "stated_as": proposal.stated_as,
                "date": proposal.date,
                "source": proposal.source,
                "recorded_at": now,
            }
        )
        session.add(DecisionStepRow(**step.model_dump()))


def said_by(proposal: Proposal) -> str:
    """What is proposed, in one line: `veerpont (nl)`, `in_force 2031-02-03`."""
    more = f" ({proposal.language})" if proposal.language else ""
    return f"{proposal.value}{more}" + (f" {proposal.date.isoformat()}" if proposal.date else "")


def proposal_views(look: Lookup, entity_id: str) -> tuple[ProposalView, ...]:
    """What files of others say about a thing, in the order of what it is, with what was decided on it."""
    if not entity_id.startswith((*PROPOSABLE, "motion")):
        return ()
    rows = look.rows(ProposalRow, ProposalRow.entity_id == entity_id)
    decisions = look.decisions([row.id for row in rows])
    order = list(ProposalKind)
    views = [_view(row, decisions.get(row.id, ())) for row in rows]
    return tuple(sorted(views, key=lambda view: (order.index(view.kind), view.date or Date.max, view.value, view.id)))


def _view(row: ProposalRow, decided: tuple[DecisionView, ...]) -> ProposalView:
    stage = next((stage.term for (_, value), stage in STAGES.items() if value == row.value), None)
    terms = {ProposalKind.STAGE: stage, ProposalKind.DECISION: DecisionValue.ADOPTED_PER_DOCUMENT.term}
    return ProposalView(
        id=row.id,
        kind=row.kind,
        value=row.value,
        term=terms.get(row.kind),
        language=row.language,
        date=row.date,
        stated_as=row.stated_as if row.kind is ProposalKind.DECISION else short(row.stated_as),
        source=row.source,
        file_name=row.file_name,
        status=standing(row.origin, (decision.verdict for decision in decided)),
        decisions=decided,
    )
