"""What a draft leaves silent, claims without ground, or states otherwise than the base; nothing of it is stored.

A sentence *may answer* a request where it shares enough of the request's words, or shows that the Chamber is informed where
that was asked. This is a suggestion with the words that gave it: whether it does answer, a person judges.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlmodel import Session, col, func, or_, select

from kb.domain.dutch import fold
from kb.domain.states import TELLING
from kb.domain.values import Stance
from kb.mentions.model import FoundCommitment, FoundMotion
from kb.mentions.stances import stance_of
from kb.services.analyse import Analysis, motion_label
from kb.services.browse import motions
from kb.services.check_differences import differences
from kb.services.check_draft import Answer, Draft, Row, best_answer, overlaps
from kb.services.views import EntityView, RequestView
from kb.storage.tables import ActorRow, CommitmentRow, MotionMoverRow

_INFORMS = frozenset({Stance.INFORMS, Stance.ANNOUNCES})
_MET = ("voldaan", "afgedaan")
"""What the Chamber calls a commitment that is met."""


def check(session: Session, found: Analysis) -> Row:
    """What is to be looked at before the draft in `found` is sent, as `kb check --json` prints it."""
    draft = Draft(found)
    known = _candidates(session, found.motions)
    cited = [_motion(draft, motion, _known(motion, known)) for motion in found.motions]
    promised = [_commitment(session, draft, each) for each in found.commitments if each.statements or each.id]
    result: Row = {
        "motions": cited,
        "commitments": promised,
        "unresolved": [
            {"surface": each.surface, "kind": each.kind.value, **draft.place(each.span)}
            for each in found.citations
            if not each.resolved
        ],
        "differences": differences(session, draft),
        "promises": list(_promises(draft)),
    }
    silent = any(each["silent"] or each["claimed_without_answer"] or not each["known"] for each in cited)
    unmet = any(each["claimed_without_answer"] or each["known"] is False for each in promised)
    return {**result, "in_order": not (silent or unmet or result["unresolved"] or result["differences"])}


def _candidates(session: Session, found: Sequence[FoundMotion]) -> dict[str, EntityView]:
    """The motions here that a draft may mean, by number: those it numbers, and those of whom it names the first mover."""
    ids = {f"motion/{motion.id}" for motion in found if motion.id}
    named = [
        func.lower(ActorRow.label_nl).endswith(motion.movers[0].lower())
        for motion in found
        if motion.movers and not motion.id
    ]
    if named:
        moved = select(MotionMoverRow.motion_id).join(ActorRow, col(ActorRow.id) == MotionMoverRow.actor_id)
        ids.update(session.exec(moved.where(MotionMoverRow.ordinal == 1, or_(*named))))
    return {view.ref.id.removeprefix("motion/"): view for view in motions(session, only=ids)}


def _known(motion: FoundMotion, known: dict[str, EntityView]) -> EntityView | None:
    """The motion here that a draft means: by its number, else the only one by those movers."""
    if motion.id:
        return known.get(motion.id)
    named = [view for view in known.values() if motion.movers and _moved_by(view, motion.movers)]
    return named[0] if len(named) == 1 else None


def _moved_by(view: EntityView, surnames: Sequence[str]) -> bool:
    movers = [mover.label_nl for mover in view.motion.movers] if view.motion else []
    return len(movers) >= len(surnames) and all(
        fold(mover).endswith(fold(surname)) for mover, surname in zip(movers, surnames, strict=False)
    )


def _motion(draft: Draft, motion: FoundMotion, known: EntityView | None) -> Row:
    asked = [request for dictum in known.motion.dicta for request in dictum.requests] if known and known.motion else []
    answers = {request.ref.id: _answer(draft, motion, request) for request in asked}
    handled = [each for each in motion.statements if each.stance is Stance.HANDLED]
    silent = [request for request in asked if answers[request.ref.id] is None]
    return {
        "motion": motion.id or (known.ref.id.removeprefix("motion/") if known else None),
        "name": known.ref.label_nl if known else motion_label(motion),
        "name_en": known.ref.label_en if known else None,
        "known": known is not None,
        **(draft.place(motion.mentions[0].span) if motion.mentions else {"locator": None, "line": None}),
        "statements": [
            {"stance": each.stance.value, "text": each.text, **draft.place(each.span)} for each in motion.statements
        ],
        "answered": [_answered(draft, request, answer) for request in asked if (answer := answers[request.ref.id])],
        "silent": [
            {"request": each.ref.id, "text": each.ref.label_nl, "text_en": each.ref.label_en} for each in silent
        ],
        "claimed_without_answer": bool(handled and (silent or not asked)),
    }


def _answered(draft: Draft, request: RequestView, answer: Answer) -> Row:
    return {
        "request": request.ref.id,
        "text": request.ref.label_nl,
        "text_en": request.ref.label_en,
        "sentence": draft.words(answer.span),
        **draft.place(answer.span),
        "score": round(answer.score, 2),
        "in_common": list(answer.in_common),
    }


def _answer(draft: Draft, motion: FoundMotion, request: RequestView) -> Answer | None:
    """The sentence that most likely answers a request; None where the draft is silent on it.

    Where the draft retells what is asked, or only calls the motion settled, it answers nothing.
    """
    if request.kind in TELLING:
        told = next((each.span for each in motion.statements if each.stance in _INFORMS), None)
        if told:
            return Answer(told, 1.0, ())
    silent = [each.span for each in motion.requests] + [each.span for each in motion.dicta]
    silent += [each.span for each in motion.statements if each.stance is Stance.HANDLED]
    return best_answer(draft, f"{request.ref.label_nl} {request.quote or ''}", silent)


def _commitment(session: Session, draft: Draft, commitment: FoundCommitment) -> Row:
    """What the draft says of a commitment, and where that stands by the Chamber; `known` is null for one without a number."""
    row = session.get(CommitmentRow, f"commitment/{commitment.id}") if commitment.id else None
    handled = [each.span for each in commitment.statements if each.stance is Stance.HANDLED]
    answer = best_answer(draft, row.quote or row.label_nl, handled) if row else None
    met = row is not None and fold(row.status or "") in _MET
    return {
        "commitment": commitment.id,
        "surface": commitment.mentions[0].surface,
        **draft.place(commitment.mentions[0].span),
        "known": bool(row) if commitment.id else None,
        "text": (row.quote or row.label_nl) if row else None,
        "status": row.status if row else None,
        "due": row.due.isoformat() if row and row.due else None,
        "statements": [
            {"stance": each.stance.value, "text": each.text, **draft.place(each.span)} for each in commitment.statements
        ],
        "answered": draft.words(answer.span) if answer else None,
        "claimed_without_answer": bool(handled and row and not answer and not met),
    }


def _promises(draft: Draft) -> Iterator[Row]:
    """The sentences in which the draft announces something, with the dates in them."""
    things: list[FoundMotion | FoundCommitment] = [*draft.found.motions, *draft.found.commitments]
    announced = [each.span for thing in things for each in thing.statements if each.stance is Stance.ANNOUNCES]
    for sentence in draft.sentences():
        if overlaps(sentence, announced) or stance_of(draft.words(sentence), marked=False) is Stance.ANNOUNCES:
            dates = [each for each in draft.found.dates if sentence.start <= each.span.start < sentence.end]
            yield {"text": draft.words(sentence), **draft.place(sentence),
                   "dates": [{"said": each.surface, "date": each.iso} for each in dates]}  # fmt: skip
