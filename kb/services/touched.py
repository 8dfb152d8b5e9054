"""Which motions a change bears on, so that what is kept of all the others need not be made again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from sqlmodel import Session, col, select

from kb.graph.project import DECISION_TARGETS
from kb.storage.outbox import owners_since, removed_since
from kb.storage.tables import (
    ENTITY_TABLES,
    AssessmentRow,
    ChamberRelationRow,
    ChamberViewRow,
    ClaimRow,
    ClaimSubjectRow,
    DeadlineRow,
    DecisionRow,
    DecisionStepRow,
    DictumRow,
    EvidenceRow,
    FollowUpRow,
    LinkRow,
    RequestRow,
)

_MANY = 500
"""From this many motions on, making all rows anew is as quick."""
_SHOWN = ("asksAbout", "responsibleFor")
"""The predicates of links that a row shows."""
Leads = Callable[[Session, set[str]], Iterable[str]]


def touched_since(session: Session, number: int) -> set[str] | None:
    """The ids of the motions whose row may differ since note `number` of the outbox; None where it may be any of them."""
    if removed_since(session, number):
        return None  # what a row was a part of cannot be seen any more
    return touched(session, owners_since(session, number))


def touched(session: Session, owners: Collection[str]) -> set[str] | None:
    """The ids of the motions that these records (`kb.storage.outbox.owner`) have a say in; None where it may be any."""
    seen: set[str] = set()
    fresh = set(owners)
    while fresh:
        seen |= fresh
        by_kind = defaultdict(set)
        for owner in fresh:
            kind, _, id_ = owner.partition("/")
            by_kind[kind].add(owner if kind in ENTITY_TABLES else id_)
        if not by_kind.keys() <= _LEADS.keys():
            return None
        fresh = {each for kind, ids in by_kind.items() for each in _LEADS[kind](session, ids)} - seen
    motions = {each for each in seen if each.startswith("motion/")}
    return motions if len(motions) < _MANY else None


def _to(key: Any, *targets: Any, kind: str = "") -> Leads:
    """From rows by `key` to what their columns name; a `kind` is put before ids that do not tell it."""

    def leads(session: Session, ids: set[str]) -> Iterable[str]:
        for target in targets:
            for found in session.exec(select(target).where(col(key).in_(ids))):
                yield f"{kind}{found}"

    return leads


def _decided(session: Session, ids: set[str]) -> Iterable[str]:
    for target in session.exec(select(DecisionRow.target).where(col(DecisionRow.id).in_(ids))):
        yield f"{DECISION_TARGETS[target[0]]}/{target}"


def _asked_about(session: Session, ids: set[str]) -> Iterable[str]:
    named = col(LinkRow.predicate).in_(_SHOWN), col(LinkRow.object).in_(ids)
    return session.exec(select(LinkRow.subject).where(*named))


def _linked(session: Session, ids: set[str]) -> Iterable[str]:
    shown = select(LinkRow.subject, LinkRow.object).where(col(LinkRow.id).in_(ids), col(LinkRow.predicate).in_(_SHOWN))
    for subject, object_ in session.exec(shown):
        yield from (each for each in (subject, object_) if each.startswith(("motion/", "request/")))


def _nowhere(_: Session, __: set[str]) -> Iterable[str]:
    return ()


_LEADS: Mapping[str, Leads] = {
    # A motion that was changed into another has its end from the day of that one.
    "motion": _to(ChamberRelationRow.subject, ChamberRelationRow.object),
    "dictum": _to(DictumRow.id, DictumRow.motion_id),
    "request": _to(RequestRow.id, RequestRow.dictum_id),
    "claim": _to(ClaimSubjectRow.claim_id, ClaimSubjectRow.entity_id),
    "document": _to(ClaimRow.document_id, ClaimRow.id, kind="claim/"),
    "assessment": _to(AssessmentRow.id, AssessmentRow.request_id),
    "chamber_view": _to(ChamberViewRow.id, ChamberViewRow.request_id),
    "deadline": _to(DeadlineRow.id, DeadlineRow.request_id),
    "follow_up": _to(FollowUpRow.id, FollowUpRow.entity_id),
    "decision_step": _to(DecisionStepRow.id, DecisionStepRow.motion_id),
    "chamber_relation": _to(ChamberRelationRow.id, ChamberRelationRow.subject, ChamberRelationRow.object),
    "decision": _decided,
    "evidence": _to(EvidenceRow.id, EvidenceRow.link_id, kind="link/"),
    "link": _linked,
    **dict.fromkeys(("dependency", "product", "country", "region"), _asked_about),
    **dict.fromkeys(
        ("activity", "citation", "commitment", "criterion", "entity", "instrument", "measure", "observation", "proposal",
         "rendition", "stage_event", "vote", "zaak"), _nowhere,
    ),
}  # fmt: skip
"""What a record of each kind has a say in. Actors and recesses are left out: they may bear on any motion."""
