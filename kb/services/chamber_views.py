"""What pages show of the Chamber's side of motions: its file, the decision step by step with the votes, related motions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date as Date
from typing import TypedDict

from sqlmodel import col, or_

from kb.domain.values import DecisionValue, RelationKind
from kb.services.lookup import Lookup
from kb.services.views.chamber import FileView, RelatedView, StepView, VoteView
from kb.storage.tables import ChamberRelationRow, DecisionStepRow, MotionRow, VoteRow, ZaakRow


class ChamberView(TypedDict):
    """The fields of a motion's view that come from the Chamber."""

    file: FileView | None
    steps: tuple[StepView, ...]
    decision: StepView | None
    related: tuple[RelatedView, ...]


def chamber_views(look: Lookup, ids: Collection[str], *, files: bool = True) -> dict[str, ChamberView]:
    """The Chamber's side of each motion at the moment asked, in a fixed number of questions for all of them."""
    on_file = _files(look, ids) if files else {}
    ends = or_(col(ChamberRelationRow.subject).in_(ids), col(ChamberRelationRow.object).in_(ids))
    relations = look.rows(
        ChamberRelationRow, ends, order=(col(ChamberRelationRow.kind), col(ChamberRelationRow.object))
    )
    steps = _steps(look, ids, [row for row in relations if row.kind is RelationKind.REPLACES])
    related = _related(look, set(ids), relations)
    views: dict[str, ChamberView] = {}
    for motion in ids:
        taken = sorted(steps[motion], key=_when)
        views[motion] = ChamberView(
            file=on_file.get(motion), steps=tuple(taken), decision=_decision(taken), related=tuple(related[motion])
        )
    return views


def _files(look: Lookup, ids: Collection[str]) -> dict[str, FileView]:
    rows = look.rows(ZaakRow, col(ZaakRow.motion_id).in_(ids), order=(col(ZaakRow.recorded_at),))
    return {
        row.motion_id: FileView(
            row.number,
            row.afgedaan,
            row.appreciation,
            row.term_date,
            row.dossier,
            row.dossier_title,
            row.conflict,
            row.source,
        )
        for row in rows
    }


def _steps(look: Lookup, ids: Collection[str], replaced: Sequence[ChamberRelationRow]) -> dict[str, list[StepView]]:
    rows = look.rows(DecisionStepRow, col(DecisionStepRow.motion_id).in_(ids))
    votes = _votes(look, [row.id for row in rows])
    found: dict[str, list[StepView]] = defaultdict(list)
    for row in rows:
        if look.happened(row.date or row.noted):
            found[row.motion_id].append(_step(row, votes.get(row.id, ())))
    for motion, step in _changed(look, replaced):
        found[motion].append(step)
    return found


def _step(row: DecisionStepRow, votes: Sequence[VoteView]) -> StepView:
    value = row.value
    return StepView(
        value.value, value.label("nl"), value.label("en"), row.stated_as, row.date, row.noted, row.vote_kind, row.remark,
        row.source, value.ends, tuple(votes),
    )  # fmt: skip


def _changed(look: Lookup, replaced: Sequence[ChamberRelationRow]) -> Iterable[tuple[str, StepView]]:
    """That a motion was changed into another, from what the other says of itself."""
    ids = [row.subject for row in replaced]
    new = {row.id: row for row in look.rows(MotionRow, col(MotionRow.id).in_(ids))} if ids else {}
    value = DecisionValue.CHANGED
    for row in replaced:
        day = new[row.subject].submitted if row.subject in new else None
        if look.happened(day):
            yield row.object, StepView(
                value.value, value.label("nl"), value.label("en"), "t.v.v.", day, None, None, None, row.source, value.ends,
                into=row.subject,
            )  # fmt: skip


def _votes(look: Lookup, steps: Collection[str]) -> dict[str, list[VoteView]]:
    found: dict[str, list[VoteView]] = defaultdict(list)
    order = (col(VoteRow.value).desc(), col(VoteRow.seats).desc(), col(VoteRow.party), col(VoteRow.member))
    for row in look.rows(VoteRow, col(VoteRow.step_id).in_(steps), order=order) if steps else ():
        view = VoteView(
            row.party,
            row.member,
            row.value.value,
            row.value.label("nl"),
            row.value.label("en"),
            row.seats,
            row.mistaken,
        )
        found[row.step_id].append(view)
    return found


def _when(step: StepView) -> tuple[Date, bool]:
    """By the day, an end after what led to it."""
    return step.date or step.noted or Date.max, step.ends


def _decision(steps: Sequence[StepView]) -> StepView | None:
    """The last end; where none is known what a document presupposes, which says so itself."""
    presupposed = (step for step in reversed(steps) if step.value == DecisionValue.ADOPTED_PER_DOCUMENT)
    return next((step for step in reversed(steps) if step.ends), next(presupposed, None))


def _related(look: Lookup, wanted: set[str], rows: Sequence[ChamberRelationRow]) -> dict[str, list[RelatedView]]:
    names = look.refs(end for row in rows for end in (row.subject, row.object))
    found: dict[str, list[RelatedView]] = defaultdict(list)
    for row in rows:
        for own, other, turned in ((row.subject, row.object, False), (row.object, row.subject, True)):
            if own in wanted:
                own_label = row.kind.label("nl"), row.kind.label("en")
                nl, en = _BACK.get(row.kind, own_label) if turned else own_label
                found[own].append(RelatedView(row.kind.value, nl, en, other, names.get(other), row.source))
    return found


_BACK = {
    RelationKind.REPLACES: ("vervangen door", "replaced by"),
    RelationKind.FOLLOWS: ("krijgt vervolg in", "followed by"),
}
"""What a relation is called from the other end, where that differs."""
