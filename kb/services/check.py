"""What a draft leaves silent, claims without ground, or states otherwise than the base; nothing of it is stored.

A sentence *may answer* a request where it shares enough of the request's words, or shows that the Chamber is informed where
that was asked. This is a suggestion with the words that gave it: whether it does answer, a person judges.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from datetime import date as Date
from typing import Any, NamedTuple

from sqlmodel import Session, select

from kb.documents.structure import Span
from kb.domain.timeline import Moment
from kb.domain.values import DatePrecision, RequestKind, Stance
from kb.mentions.model import FoundCommitment, FoundMotion, FoundThing, Quantity
from kb.mentions.stances import stance_of
from kb.search.analysis import is_stop_word, stem, words
from kb.services.analyse import POLICY_KINDS, Analysis, motion_label, thing_key
from kb.services.browse import entity_view, motions
from kb.services.views import EntityView, RequestView
from kb.storage.tables import ObservationRow

Row = dict[str, Any]
ENOUGH_IN_COMMON = 0.5
"""The part of a request's words that a sentence must have in common to count as one that may answer it. Our own choice: half."""
FEWEST_IN_COMMON = 2
_INFORMS = frozenset({Stance.INFORMS, Stance.ANNOUNCES})
_TELLS = frozenset({RequestKind.INFORM_CHAMBER, RequestKind.REPORT_YEARLY})


class Answer(NamedTuple):
    """A sentence that may answer a request, the part of its words that it shares, and which."""

    span: Span
    score: float
    in_common: tuple[str, ...]


def check(session: Session, found: Analysis) -> Row:
    """What is to be looked at before the draft in `found` is sent, as `kb check --json` prints it."""
    draft = _Draft(found)
    known = {view.ref.id.removeprefix("motion/"): view for view in motions(session)}
    cited = [_motion(draft, motion, _known(motion, known)) for motion in found.motions]
    result: Row = {
        "motions": cited,
        "commitments": [_commitment(draft, each) for each in found.commitments if each.statements],
        "unresolved": [
            {"surface": each.surface, "kind": each.kind.value, **draft.place(each.span)}
            for each in found.citations
            if not each.resolved
        ],
        "differences": [*_stages(session, draft), *_figures(session, draft)],
        "promises": list(_promises(draft)),
    }
    silent = any(each["silent"] or each["claimed_without_answer"] or not each["known"] for each in cited)
    return {**result, "in_order": not (silent or result["unresolved"] or result["differences"])}


@dataclass(frozen=True)
class _Draft:
    """The draft, with what is asked again and again of its text."""

    found: Analysis

    def words(self, span: Span) -> str:
        return self.found.read.text[slice(*span)]

    def place(self, span: Span) -> Row:
        fragment = self.found.read.fragment_at(span.start, sentence=True)
        return {"locator": f"#{fragment}" if fragment else None, "line": self.found.read.line(span.start)}

    def sentences(self) -> Iterator[Span]:
        for block in self.found.read.blocks:
            yield from self.found.read.sentences_of(block)

    @property
    def day(self) -> Date:
        return Date.fromisoformat(self.found.identity.date) if self.found.identity.date else datetime.now(UTC).date()


def _known(motion: FoundMotion, known: dict[str, EntityView]) -> EntityView | None:
    """The motion here that a draft means: by its number, else the only one by those movers."""
    if motion.id:
        return known.get(motion.id)
    named = [view for view in known.values() if motion.movers and _moved_by(view, motion.movers)]
    return named[0] if len(named) == 1 else None


def _moved_by(view: EntityView, surnames: Sequence[str]) -> bool:
    movers = [mover.label_nl for mover in view.motion.movers] if view.motion else []
    return len(movers) >= len(surnames) and all(
        mover.endswith(surname) for mover, surname in zip(movers, surnames, strict=False)
    )


def _motion(draft: _Draft, motion: FoundMotion, known: EntityView | None) -> Row:
    asked = [request for dictum in known.motion.dicta for request in dictum.requests] if known and known.motion else []
    answers = {request.ref.id: _answer(draft, motion, request) for request in asked}
    handled = [each for each in motion.statements if each.stance is Stance.HANDLED]
    silent = [request for request in asked if answers[request.ref.id] is None]
    return {
        "motion": motion.id or (known.ref.id.removeprefix("motion/") if known else None),
        "name": known.ref.label_nl if known else motion_label(motion),
        "known": known is not None,
        **(draft.place(motion.mentions[0].span) if motion.mentions else {"locator": None, "line": None}),
        "statements": [
            {"stance": each.stance.value, "text": each.text, **draft.place(each.span)} for each in motion.statements
        ],
        "answered": [_answered(draft, request, answer) for request in asked if (answer := answers[request.ref.id])],
        "silent": [{"request": each.ref.id, "text": each.ref.label_nl} for each in silent],
        "claimed_without_answer": bool(handled and (silent or not asked)),
    }


def _answered(draft: _Draft, request: RequestView, answer: Answer) -> Row:
    return {
        "request": request.ref.id,
        "text": request.ref.label_nl,
        "sentence": draft.words(answer.span),
        **draft.place(answer.span),
        "score": round(answer.score, 2),
        "in_common": list(answer.in_common),
    }


def _answer(draft: _Draft, motion: FoundMotion, request: RequestView) -> Answer | None:
    """The sentence that most likely answers a request; None where the draft is silent on it.

    Where the draft retells what is asked, or only calls the motion settled, it answers nothing.
    """
    if request.kind in _TELLS:
        told = next((each.span for each in motion.statements if each.stance in _INFORMS), None)
        if told:
            return Answer(told, 1.0, ())
    asked = _stems(f"{request.ref.label_nl} {request.quote or ''}")
    silent = [request.span for request in motion.requests] + [each.span for each in motion.dicta]
    silent += [each.span for each in motion.statements if each.stance is Stance.HANDLED]
    best = max(
        (_in_common(draft, sentence, asked) for sentence in draft.sentences() if not _overlaps(sentence, silent)),
        key=lambda answer: answer.score,
        default=None,
    )
    return best if best and best.score >= ENOUGH_IN_COMMON and len(best.in_common) >= FEWEST_IN_COMMON else None


def _in_common(draft: _Draft, sentence: Span, asked: frozenset[str]) -> Answer:
    in_common = asked & _stems(draft.words(sentence))
    return Answer(sentence, len(in_common) / max(len(asked), 1), tuple(sorted(in_common)))


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word.text) for word in words(text) if not is_stop_word(word.text) and len(word.text) > 2)


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(min(span.end, other.end) > max(span.start, other.start) for other in others)


def _commitment(draft: _Draft, commitment: FoundCommitment) -> Row:
    return {
        "commitment": commitment.id,
        "surface": commitment.mentions[0].surface,
        "statements": [
            {"stance": each.stance.value, "text": each.text, **draft.place(each.span)} for each in commitment.statements
        ],
    }


def _stages(session: Session, draft: _Draft) -> Iterator[Row]:
    """Stages that the draft states where the base has another one on the draft's day, and another day for the same one."""
    for thing in draft.found.things:
        stated = draft.found.stages.get(thing_key(thing))
        if not (stated and thing.entity and thing.kind in POLICY_KINDS):
            continue
        view = entity_view(session, thing.entity, Moment(draft.day))
        yield from _days(draft, thing, stated, view)
        now = view.current_stage
        if now and now.stage != stated:
            yield {"what": "stage", "thing": thing.entity, "stated": stated, "known": now.stage,
                   "since": now.date.isoformat() if now.date else None, "source": now.source,
                   **draft.place(thing.mentions[0].span)}  # fmt: skip


def _days(draft: _Draft, thing: FoundThing, stated: str, view: EntityView) -> Iterator[Row]:
    """The one day that a sentence gives for a stage, where none of the base's days for that stage is the same."""
    known = [
        stage for stage in view.stages if stage.stage == stated and stage.date and stage.precision is DatePrecision.DAY
    ]
    for mention in thing.mentions if known else ():
        sentence = draft.found.read.sentence_at(mention.span.start)
        days = [each for each in draft.found.dates if sentence and sentence.start <= each.span.start < sentence.end]
        if len(days) == 1 and days[0].precision == "day" and days[0].iso not in {str(stage.date) for stage in known}:
            first = known[0]
            yield {"what": "date", "thing": view.ref.id, "stated": days[0].iso, "known": str(first.date),
                   "since": None, "source": first.source, **draft.place(days[0].span)}  # fmt: skip


def _figures(session: Session, draft: _Draft) -> Iterator[Row]:
    """Figures in sentences about the same thing as one of the base's, in the same unit, that are another number.

    A figure is held against the one with which its sentence has most words in common; rounding is no difference.
    """
    known = [(row, _stems(f"{row.label_nl} {row.of_nl}")) for row in session.exec(select(ObservationRow))]
    for quantity in draft.found.quantities:
        sentence = draft.found.read.sentence_at(quantity.span.start)
        said = _stems(draft.words(sentence)) if sentence else frozenset()
        alike = [
            (len(asked & said) / max(len(asked), 1), row)
            for row, asked in known
            if len(asked & said) >= FEWEST_IN_COMMON
        ]
        most = max((score for score, _ in alike), default=0.0)
        same = [
            row
            for score, row in alike
            if score == most and score >= ENOUGH_IN_COMMON and _unit(row.unit) == _unit(quantity.unit)
        ]
        if same and not any(_is_about(quantity, row) for row in same):
            row = same[0]
            yield {"what": "figure", "thing": row.id, "stated": quantity.surface, "known": f"{row.value:g} {row.unit}",
                   "since": row.date.isoformat() if row.date else None, "source": row.source,
                   **draft.place(quantity.span)}  # fmt: skip


def _unit(unit: str) -> str:
    """Percentages and fractions say the same in two ways."""
    return "%" if unit == "fraction" else unit


def _is_about(quantity: Quantity, row: ObservationRow) -> bool:
    """Whether two figures are the same to the digits that the draft gives."""
    stated, known = (each.value * (100 if each.unit == "fraction" else 1) for each in (quantity, row))
    decimals = len(digits[1]) if (digits := re.search(r"\d[.,](\d+)\D*$", quantity.surface)) else 0
    return (
        abs(stated - known) <= 0.5 * 10.0**-decimals
        if "%" in _unit(row.unit)
        else abs(stated - known) <= abs(known) * 0.005
    )


def _promises(draft: _Draft) -> Iterator[Row]:
    """The sentences in which the draft announces something, with the dates in them."""
    things: list[FoundMotion | FoundCommitment] = [*draft.found.motions, *draft.found.commitments]
    announced = [each.span for thing in things for each in thing.statements if each.stance is Stance.ANNOUNCES]
    for sentence in draft.sentences():
        if _overlaps(sentence, announced) or stance_of(draft.words(sentence), marked=False) is Stance.ANNOUNCES:
            dates = [each for each in draft.found.dates if sentence.start <= each.span.start < sentence.end]
            yield {"text": draft.words(sentence), **draft.place(sentence),
                   "dates": [{"said": each.surface, "date": each.iso} for each in dates]}  # fmt: skip
