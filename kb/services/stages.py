"""How a stage that a policy reached is shown."""

from __future__ import annotations

from kb.domain.timeline import STAGES
from kb.services.views.stages import StageView
from kb.storage.tables import StageEventRow


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
