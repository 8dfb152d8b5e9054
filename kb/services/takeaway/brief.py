"""One page for a debate: what a motion asked, what was said of it and found, its terms and votes, and what is open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kb.domain.states import SETTLED
from kb.domain.terms import Language
from kb.domain.values import DecisionValue, Status, VoteValue
from kb.services.takeaway.document import Paper, add_table, paper, saved
from kb.services.takeaway.words import clean, place
from kb.services.takeaway.words import day as spelled
from kb.services.views.chamber import StepView
from kb.services.views.entities import EntityView
from kb.services.views.motions import MotionView
from kb.services.views.requests import DeadlineView, RecessView, RequestView
from kb.texts import caption

TEXTS = {
    "asked": caption("takeaway", "asked"),
    "said": caption("takeaway", "said"),
    "found": caption("takeaway", "found"),
    "term": caption("takeaway", "deadline"),
    "open": caption("takeaway", "still_open"),
    "nothing_open": caption("takeaway", "nothing_is_open_any_more"),
    "none": caption("takeaway", "none"),
    "decision": caption("takeaway", "decision_of_the_house"),
    "unknown": caption("takeaway", "not_known"),
    "turn": caption("takeaway", "whose_turn"),
    "since": caption("takeaway", "since"),
    "votes": caption("takeaway", "votes"),
    "requests": caption("takeaway", "request_by_request"),
    "after": caption("takeaway", "days_after"),
    "no_answer": caption("takeaway", "no_answer_yet"),
    "brief": caption("takeaway", "brief_for_a_debate"),
    "day": caption("takeaway", "as_of"),
    "movers": caption("takeaway", "movers"),
    "whole": caption("takeaway", "said_of_the_whole"),
}


_WIDTHS = (4.6, 3.4, 5.2, 4.8)
"""Of the columns, in centimetres."""


@dataclass(frozen=True)
class Line:
    """A request with what is known of it, each in its own words."""

    asked: str
    state: str
    term: str
    said: tuple[str, ...]
    found: tuple[str, ...]


@dataclass(frozen=True)
class Brief:
    """All that is on the page."""

    title: str
    about: tuple[str, ...]
    whole: tuple[str, ...]
    lines: tuple[Line, ...]
    open: tuple[str, ...]


def brief(view: EntityView, day: date, language: Language = "nl") -> Brief:
    """The brief of a motion. Only what is confirmed was said; what editors propose is told as a proposal."""
    assert view.motion is not None  # noqa: S101 - asked of motions only
    motion = view.motion
    return Brief(
        title=view.ref.label(language),
        about=tuple(_about(view, motion, day, language)),
        whole=tuple(_said(motion, language)),
        lines=tuple(_line(request, language) for request in motion.requests),
        open=tuple(
            f"{request.ref.label(language)} ({request.state.label(language)})"
            for request in motion.requests
            if request.state not in SETTLED
        ),
    )


def _about(view: EntityView, motion: MotionView, day: date, language: Language) -> Iterator[str]:
    text = {name: each.label(language) for name, each in TEXTS.items()}
    yield f"{place(view.ref.id.partition('/')[2])} · {text['day']} {spelled(day, language)}"
    yield f"{text['movers']}: {', '.join(mover.label_nl for mover in motion.movers)}{' c.s.' if motion.with_others else ''}"
    yield f"{text['decision']}: {_decided(motion.decision, language)}{_votes(motion, language)}"
    flags = "".join(f"; {flag.label(language)}" for flag in motion.flags)
    since = f" {text['since']} {spelled(motion.turn_since, language)}" if motion.turn_since else ""
    yield f"{motion.state.label(language).capitalize()}{flags} · {text['turn']}: {motion.turn.label(language)}{since}"


def _decided(step: StepView | None, language: Language) -> str:
    """The outcome with its day; of what a document presupposes, the day of the document and its words."""
    if step is None:
        return TEXTS["unknown"].label(language)
    label, when = step.label(language), spelled(step.date, language)
    if step.value == DecisionValue.ADOPTED_PER_DOCUMENT:
        return f"{label} («{step.stated_as}», {place(step.source)}{f', {when}' if when else ''})"
    return f"{label}{f', {when}' if when else ''}"


def _votes(motion: MotionView, language: Language) -> str:
    """How many seats were for and against; of a roll call, how many members."""
    step = motion.decision
    counts: Counter[str] = Counter()
    for vote in step.votes if step else ():
        if not vote.mistaken:
            counts[vote.value] += vote.seats if vote.seats and not vote.member else 1
    if not counts:
        return ""
    told = ", ".join(f"{VoteValue(value).label(language)} {count}" for value, count in counts.most_common())
    return f" ({TEXTS['votes'].label(language).lower()}: {told})"


def _line(request: RequestView, language: Language) -> Line:
    term = request.deadlines[-1] if request.deadlines else None
    return Line(
        asked=request.ref.label(language),
        state=request.state.label(language),
        term=_term(term, request.recess, language) if term else "–",
        said=tuple(_said(request, language)),
        found=tuple(
            f"{each.label(language)} ({each.by}, {each.status.label(language)}): «{each.why or each.quote}»"
            for each in request.assessments
        )
        + tuple(
            f"{each.value.label(language)} ({each.by}, {spelled(each.date, language)}): «{each.quote}»"
            for each in request.chamber
        ),
    )


def _term(term: DeadlineView, recess: RecessView | None, language: Language) -> str:
    """The term as it was said, with its day by the rule that gave it, or how it relates to the recess it leans on."""
    said = f"«{term.as_said}»"
    if term.due:
        return f"{said}, {spelled(term.due, language)} ({term.rule})"
    if recess is None:
        return said
    waiting = "" if recess.answered else f"; {TEXTS['no_answer'].label(language)}"
    ended = f"{recess.name} ({spelled(recess.ended, language)})"
    return f"{said}: {recess.days} {TEXTS['after'].label(language)} {ended}{waiting}"


def _said(about: MotionView | RequestView, language: Language) -> Iterator[str]:
    for claim in about.claims:
        if claim.status is Status.CONFIRMED:
            day = f", {spelled(claim.date, language)}" if claim.date else ""
            yield f"{claim.stance.label(language)}: «{claim.quote.exact}» ({place(claim.quote.locator)}{day})"


def as_docx(made: Brief, language: Language = "nl") -> bytes:
    """The brief as a DOCX file of one page for a motion of usual length."""
    text = {name: each.label(language) for name, each in TEXTS.items()}
    document = paper(Paper(made.title, text["brief"], points=8, margin_cm=1.5))
    for line in made.about:
        document.add_paragraph(clean(line))
    if made.whole:
        document.add_heading(text["whole"], level=3)
        for said in made.whole:
            document.add_paragraph(clean(said), style="List Bullet")
    headings = [text[name] for name in ("asked", "term", "said", "found")]
    lines = ((f"{each.asked} – {each.state}", each.term, each.said or "–", each.found or "–") for each in made.lines)
    document.add_heading(text["requests"], level=3)
    add_table(document, headings, _WIDTHS, lines)
    document.add_heading(text["open"], level=3)
    for line in made.open or (text["nothing_open"],):
        document.add_paragraph(clean(line), style="List Bullet")
    return saved(document)
