"""Suggested corrections: put into the review list by anybody, dealt with by the people who keep the base."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, func, select

from kb.domain.quotes import stable_id
from kb.domain.remarks import Remark
from kb.domain.values import Status, Verdict
from kb.errors import InvalidInput, TooMuch, UnknownIdentifier
from kb.storage.tables import RegisteredRow, RemarkRow

MOST_WAITING = 500
"""How many may wait at once: more is no use to anybody, and the room of a disk is not for strangers to fill."""


@dataclass(frozen=True)
class Suggested:
    """What somebody says is wrong with the page of a thing, or with a passage on it."""

    entity_id: str
    text: str
    fragment: str | None = None
    evidence: str | None = None
    name: str | None = None


def suggest_correction(session: Session, said: Suggested, now: datetime) -> str:
    """Put a suggestion on the review list; the same words about the same thing count once. Returns its id.

    Raises UnknownIdentifier for what is no thing here, InvalidInput for an empty or endless text, TooMuch where too many wait.
    """
    if session.get(RegisteredRow, said.entity_id) is None:
        raise UnknownIdentifier(f"{said.entity_id}: there is no such thing here")
    words = said.text.strip()
    id_ = stable_id("o", said.entity_id, said.fragment, words)
    if session.get(RemarkRow, id_) is not None:
        return id_
    _room(session)
    remark = _declared(id_, said, words, now)
    session.add(RemarkRow(**remark.model_dump()))
    return id_


def waiting(session: Session) -> Sequence[RemarkRow]:
    """Those that nobody dealt with, the oldest first."""
    open_ones = select(RemarkRow).where(col(RemarkRow.closed_at).is_(None))
    return session.exec(open_ones.order_by(col(RemarkRow.made_at), col(RemarkRow.id))).all()


def settle_remark(remark: RemarkRow, verdict: Verdict, *, by: str, why: str, now: datetime) -> Status:
    """Note what was done with a suggestion: `confirm` that it was taken up, `reject` that it was not; it changes nothing
    that is known. Raises InvalidInput where there is nothing to undo."""
    if verdict is Verdict.UNDO:
        if remark.closed_at is None:
            raise InvalidInput(f"{remark.id}: there is no decision to undo")
        remark.closed_at = remark.verdict = remark.by = remark.why = None
        return Status.SUGGESTED
    remark.closed_at, remark.verdict, remark.by, remark.why = now, verdict.value, by, why
    return Status.CONFIRMED if verdict is Verdict.CONFIRM else Status.REJECTED


def _room(session: Session) -> None:
    many = session.exec(select(func.count()).select_from(RemarkRow).where(col(RemarkRow.closed_at).is_(None))).one()
    if many >= MOST_WAITING:
        raise TooMuch(f"{many} suggestions wait to be looked at, which is the most there may be; try again another day")


def _declared(id_: str, said: Suggested, words: str, now: datetime) -> Remark:
    limits = {
        "text": (words, 2000),
        "evidence": (said.evidence, 500),
        "name": (said.name, 200),
        "passage": (said.fragment, 120),
    }
    if not words:
        raise InvalidInput("the suggestion is empty; say what is wrong and what it should be")
    for name, (value, most) in limits.items():
        if value and len(value) > most:
            raise InvalidInput(f"{name}: {len(value)} characters; at most {most} are taken")
    return Remark.model_validate(
        {
            "id": id_,
            "entity_id": said.entity_id,
            "fragment": said.fragment or None,
            "text": words,
            "evidence": (said.evidence or "").strip() or None,
            "name": (said.name or "").strip() or None,
            "made_at": now,
        }
    )
