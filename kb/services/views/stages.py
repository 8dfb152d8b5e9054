"""Where an instrument or measure stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kb.services.views.things import Named


@dataclass(frozen=True)
class StageView(Named):
    """A stage reached, or to be reached, on a date."""

    stage: str
    label_nl: str
    label_en: str
    order: int
    date: date | None
    precision: str
    reference: str | None
    chosen: bool
    why: str | None
    verification: str
    source: str
