"""Which stage a policy reached, and how that is shown."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date as Date

from sqlmodel import col

from kb.domain.timeline import STAGES
from kb.services.lookup import Lookup
from kb.services.views.stages import StageView
from kb.storage.tables import StageEventRow


def reached(look: Lookup, day: Date, policies: Collection[str] | None = None) -> dict[str, StageEventRow]:
    """The last stage that each policy, or each of some, had reached by a day, of those dates that were chosen."""
    some = () if policies is None else (col(StageEventRow.entity_id).in_(policies),)
    rows = look.rows(StageEventRow, col(StageEventRow.chosen), col(StageEventRow.date) <= day, *some)
    ordered = sorted(rows, key=lambda row: (row.date or Date.min, STAGES[row.scheme, row.stage].order, row.id))
    return {row.entity_id: row for row in ordered}


def stage_view(row: StageEventRow) -> StageView:
    """A stage with its names in both languages."""
    stage = STAGES[row.scheme, row.stage]
    return StageView(
        stage=row.stage,
        label_nl=stage.term.nl,
        label_en=stage.term.en,
        order=stage.order,
        date=row.date,
        precision=row.precision.value,
        reference=row.reference,
        chosen=row.chosen,
        why=row.why,
        verification=row.verification.value,
        source=row.source,
    )
