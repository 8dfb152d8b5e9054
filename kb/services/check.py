"""What a draft leaves silent, claims without ground, or states otherwise than the base; nothing of it is stored.

A sentence *may answer* a request where it shares enough of the request's words, or tells the Chamber something of the motion
where that was asked. This is a suggestion with the words that gave it: whether it does answer, a person judges. Who announces
an answer promises one, and gives none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlmodel import Session

from kb.domain.dutch import fold
from kb.domain.values import Stance
from kb.mentions.model import FoundCommitment, FoundMotion
from kb.mentions.stances import stance_of
from kb.services.analyse import Analysis, motion_label
from kb.services.check_answers import answers
from kb.services.check_differences import differences
from kb.services.check_draft import Answer, Draft, Row, best_answer, overlaps
from kb.services.check_motions import Meant, motions_of
from kb.services.views.entities import EntityView
from kb.services.views.requests import RequestView
from kb.storage.tables import CommitmentRow

_MET = ("voldaan", "afgedaan")
"""What the Chamber calls a commitment that is met."""


def check(session: Session, found: Analysis) -> Row:
    """What is to be looked at before the draft in `found` is sent, as `kb check --json` prints it."""
    draft = Draft(found)
    meant = motions_of(session, draft)
    cited = [_motion(draft, each, [other.motion for other in meant if other is not each]) for each in meant]
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


def _motion(draft: Draft, meant: Meant, others: Sequence[FoundMotion]) -> Row:
    motion, known = meant.motion, meant.known
    asked = known.motion.requests if known and known.motion else ()
    found = answers(draft, motion, others, asked)
    told = [(request, answer) for request in asked if (answer := found[request.ref.id])]
    done = [_answered(draft, request, answer) for request, answer in told if not answer.promised]
    handled = any(each.stance is Stance.HANDLED for each in motion.statements)
    return {
        "motion": motion.id or (_number(known) if known else None),
        **(_named(known) if known else {"name": motion_label(motion), "name_en": None}),
        "known": known is not None,
        "candidates": [] if known else [{"motion": _number(each), **_named(each)} for each in meant.candidates],
        **(draft.place(motion.mentions[0].span) if motion.mentions else {"locator": None, "line": None}),
        "statements": [
            {"stance": each.stance.value, "text": each.text, **draft.place(each.span)} for each in motion.statements
        ],
        "answered": done,
        "promised": [_answered(draft, request, answer) for request, answer in told if answer.promised],
        "silent": [
            {"request": each.ref.id, "text": each.ref.label_nl, "text_en": each.ref.label_en}
            for each in asked
            if found[each.ref.id] is None
        ],
        "claimed_without_answer": handled and (len(done) < len(asked) or not asked),
    }


def _number(view: EntityView) -> str:
    return view.ref.id.removeprefix("motion/")


def _named(view: EntityView) -> Row:
    return {"name": view.ref.label_nl, "name_en": view.ref.label_en}


def _answered(draft: Draft, request: RequestView, answer: Answer) -> Row:
    return {
        "request": request.ref.id,
        "text": request.ref.label_nl,
        "text_en": request.ref.label_en,
        "sentence": draft.words(answer.span),
        "stance": answer.stance.value if answer.stance else None,
        **draft.place(answer.span),
        "score": round(answer.score, 2),
        "in_common": list(answer.in_common),
    }


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
