"""Which sentence of a draft may answer each thing that a motion asks, and what it says: done, refused or only promised."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kb.documents.offsets import Span
from kb.domain.states import TELLING
from kb.domain.values import Stance
from kb.mentions.model import FoundMotion
from kb.mentions.stances import stance_of
from kb.services.check_draft import Answer, Draft, best_answer, overlaps
from kb.services.views.requests import RequestView

_TELLS = frozenset({Stance.CARRIES_OUT, Stance.PARTLY, Stance.UNDER_WAY, Stance.DECLINES})
"""Who says one of these of a motion tells the Chamber something about it; that a letter goes into it tells nothing yet."""


def answers(
    draft: Draft, motion: FoundMotion, others: Sequence[FoundMotion], asked: Sequence[RequestView]
) -> Mapping[str, Answer | None]:
    """By request, the sentence that most likely answers it; one that only announces an answer where there is no other.

    Where the draft retells what is asked, calls the motion settled or speaks of one of the `others`, it answers nothing.
    """
    silent = [*_retold(motion), *_about_others(draft, motion, others)]
    done = {each.ref.id: _best(draft, motion, each, silent) for each in asked}
    told = next((done[each.ref.id] for each in asked if each.kind not in TELLING and _is_done(done[each.ref.id])), None)
    for each in asked:
        if each.kind in TELLING and not _is_done(done[each.ref.id]):
            done[each.ref.id] = _told(motion, told) or done[each.ref.id] or _announced(motion)
    return done


def _is_done(answer: Answer | None) -> bool:
    return answer is not None and not answer.promised


def _best(draft: Draft, motion: FoundMotion, request: RequestView, silent: Sequence[Span]) -> Answer | None:
    asked = f"{request.ref.label_nl} {request.quote or ''}"
    announcing = [sentence for sentence in draft.sentences() if _stance(draft, motion, sentence) is Stance.ANNOUNCES]
    done = best_answer(draft, asked, [*silent, *announcing])
    promised = None if done else best_answer(draft, asked, silent)
    best = done or promised
    return best._replace(stance=_stance(draft, motion, best.span)) if best else None


def _stance(draft: Draft, motion: FoundMotion, sentence: Span) -> Stance | None:
    """What a sentence says of the motion; of one that is not tied to it, what its words show by themselves."""
    own = [each.stance for each in motion.statements if overlaps(sentence, [each.span])]
    return own[-1] if own else stance_of(draft.words(sentence), marked=False)


def _told(motion: FoundMotion, told: Answer | None) -> Answer | None:
    """That the Chamber is told: where the draft goes into the motion, and says something about what it asks. Also who
    refuses what was asked informs the Chamber."""
    if not any(each.stance is Stance.INFORMS for each in motion.statements):
        return None
    said = next((Answer(each.span, 1.0, (), each.stance) for each in motion.statements if each.stance in _TELLS), None)
    best = told or said
    return best._replace(stance=Stance.INFORMS) if best else None


def _announced(motion: FoundMotion) -> Answer | None:
    said = (each for each in motion.statements if each.stance is Stance.ANNOUNCES)
    return next((Answer(each.span, 1.0, (), each.stance) for each in said), None)


def _retold(motion: FoundMotion) -> Iterator[Span]:
    yield from (each.span for each in motion.requests)
    yield from (each.span for each in motion.dicta)
    yield from (each.span for each in motion.statements if each.stance is Stance.HANDLED)


def _about_others(draft: Draft, motion: FoundMotion, others: Sequence[FoundMotion]) -> Iterator[Span]:
    """The sentences that name other motions, or say or retell something of them, and not of this one."""
    own = list(_spoken_of(draft, motion))
    yield from (span for other in others for span in _spoken_of(draft, other) if not overlaps(span, own))


def _spoken_of(draft: Draft, motion: FoundMotion) -> Iterator[Span]:
    sentences = (draft.found.read.sentence_at(each.span.start) for each in motion.mentions)
    yield from (sentence for sentence in sentences if sentence)
    yield from (each.span for each in motion.statements)
    yield from _retold(motion)
