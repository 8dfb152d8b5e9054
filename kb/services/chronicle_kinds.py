"""What the timeline across everything is made from: which rows make an entry, on which day, and what is told of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlalchemy import select as columns
from sqlalchemy.orm import aliased
from sqlmodel import SQLModel, col, select

from kb.domain.entity import Entity
from kb.domain.terms import LANGUAGES, Caption
from kb.domain.timeline import STAGES, Moment
from kb.domain.values import DatePrecision, DecisionValue, DocumentType, Status
from kb.services.lookup import Lookup
from kb.services.standing import stand
from kb.services.views.statements import QuoteView
from kb.services.views.things import Ref
from kb.storage.tables import (
    ActivityRow,
    AssessmentRow,
    ChamberViewRow,
    ClaimRow,
    ClaimSubjectRow,
    CommitmentRow,
    DeadlineRow,
    DecisionStepRow,
    DocumentRow,
    FollowUpRow,
    MotionRow,
    StageEventRow,
)
from kb.texts import words


@dataclass(frozen=True)
class Told:
    """What is said of one row: to what it happened, in which words, from which source."""

    nl: str
    en: str
    source: str
    about: Ref | None = None
    quote: QuoteView | None = None
    status: Status | None = None
    precision: str = DatePrecision.DAY.value


Tell = Callable[[Lookup, Sequence[Any]], Iterator[Told]]
"""What is told of the rows of a table, in their order."""


@dataclass(frozen=True)
class Kind(Caption):
    """A kind of entry: the rows it is made from, the column with the day, what is told of them, which count (None: all)."""

    table: type[SQLModel]
    day: Any
    tell: Tell
    only: Callable[[Moment], Any] | None = None


def _things(key: str) -> Tell:
    """What is told of things themselves: a fixed word, and the thing."""
    nl, en = words("timeline", key)

    def tell(look: Lookup, rows: Sequence[Entity]) -> Iterator[Told]:
        names = look.refs(row.id for row in rows)
        return (Told(nl, en, row.source, names.get(row.id)) for row in rows)

    return tell


def _stages(look: Lookup, rows: Sequence[StageEventRow]) -> Iterator[Told]:
    names = look.refs(row.entity_id for row in rows)
    for row in rows:
        term = STAGES[row.scheme, row.stage].term
        yield Told(term.nl, term.en, row.source, names.get(row.entity_id), precision=row.precision.value)


def _decisions(look: Lookup, rows: Sequence[DecisionStepRow]) -> Iterator[Told]:
    names = look.refs(row.motion_id for row in rows)
    return (Told(row.value.label("nl"), row.value.label("en"), row.source, names.get(row.motion_id)) for row in rows)


def _claims(look: Lookup, rows: Sequence[ClaimRow]) -> Iterator[Told]:
    ids = [row.id for row in rows]
    subjects = {
        row.claim_id: row.entity_id for row in look.rows(ClaimSubjectRow, col(ClaimSubjectRow.claim_id).in_(ids))
    }
    names, stands = look.refs(subjects.values()), stand(rows, look.decisions(ids))
    for row, quote in zip(rows, look.quotes(rows), strict=True):
        nl, en = (row.stance.label(language) for language in LANGUAGES)
        yield Told(nl, en, quote.locator, names.get(subjects.get(row.id, "")), quote, stands[row.id])


def _done(look: Lookup, rows: Sequence[FollowUpRow]) -> Iterator[Told]:
    names = look.refs(row.entity_id for row in rows)
    for row, quote in zip(rows, look.quotes(rows), strict=True):
        yield Told(row.label_nl, row.label_en or row.label_nl, row.source, names.get(row.entity_id), quote)


def _terms(look: Lookup, rows: Sequence[DeadlineRow]) -> Iterator[Told]:
    names = look.refs(row.request_id for row in rows)
    return (Told(f"«{row.as_said}»", f"«{row.as_said}»", row.source, names.get(row.request_id)) for row in rows)


def _of_requests(look: Lookup, rows: Sequence[AssessmentRow | ChamberViewRow]) -> Iterator[Told]:
    names = look.refs(row.request_id for row in rows)
    for row in rows:
        nl, en = (f"{row.value.label(language)} ({row.by})" for language in LANGUAGES)
        yield Told(nl, en, row.source, names.get(row.request_id))


def _sittings(_: Lookup, rows: Sequence[ActivityRow]) -> Iterator[Told]:
    return (Told(words := f"{row.kind}: {row.subject_nl}", words, row.source) for row in rows)


def _said_on() -> Any:
    """The day that a claim counts from: its own, or that of its document."""
    written = columns(col(DocumentRow.date)).where(col(DocumentRow.id) == col(ClaimRow.document_id)).scalar_subquery()
    return func.coalesce(ClaimRow.date, written)


def _standing_term(moment: Moment) -> ColumnElement[bool]:
    """The term that stood: none was known that was recorded later for the same request."""
    later = aliased(DeadlineRow)
    newer = select(later.id).where(
        later.request_id == DeadlineRow.request_id, col(later.recorded_at) > col(DeadlineRow.recorded_at)
    )
    if moment.known_at is not None:
        newer = newer.where(col(later.recorded_at) <= moment.known_at)
    return ~newer.exists()


KINDS: Mapping[str, Kind] = {
    "document": Kind(*words("timeline", "document"), DocumentRow, col(DocumentRow.date), _things("published"),
                     lambda _: col(DocumentRow.type) != DocumentType.MOTION),
    "tabled": Kind(*words("timeline", "motion_tabled"), MotionRow, col(MotionRow.submitted), _things("tabled")),
    "decided": Kind(*words("timeline", "decision_on_a_motion"), DecisionStepRow, col(DecisionStepRow.date), _decisions,
                    lambda _: col(DecisionStepRow.value) != DecisionValue.SUBMITTED),
    "said": Kind(*words("timeline", "said_of_a_motion"), ClaimRow, _said_on(), _claims),
    "done": Kind(*words("timeline", "done"), FollowUpRow, col(FollowUpRow.date), _done),
    "assessed": Kind(*words("timeline", "assessed"), AssessmentRow, col(AssessmentRow.date), _of_requests),
    "viewed": Kind(*words("timeline", "view_of_the_house"), ChamberViewRow, col(ChamberViewRow.date), _of_requests),
    "term": Kind(*words("timeline", "deadline"), DeadlineRow, col(DeadlineRow.due), _terms, _standing_term),
    "promised": Kind(*words("timeline", "promised"), CommitmentRow, col(CommitmentRow.made_on), _things("was_promised")),
    "promise-due": Kind(*words("timeline", "commitment_due"), CommitmentRow, col(CommitmentRow.due),
                        _things("due")),
    "stage": Kind(*words("timeline", "stage_of_a_policy"), StageEventRow, col(StageEventRow.date), _stages,
                  lambda _: col(StageEventRow.chosen)),
    "sitting": Kind(*words("timeline", "debate_or_meeting"), ActivityRow, col(ActivityRow.date), _sittings),
}  # fmt: skip
"""Every kind of entry. Another one is a row here."""
