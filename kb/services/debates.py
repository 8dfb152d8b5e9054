"""The sittings in which motions were or will be spoken of, as the Chamber's records connect them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session, col, select

from kb.services.chamber_records import joined
from kb.storage.outbox import last_changes
from kb.storage.tables import ActivityRow, ChamberRecordRow, ZaakRow

MOST = 200
"""How many motions are asked about at once: the newest."""


@dataclass(frozen=True)
class Debate:
    """A sitting of the Chamber or a committee. `starts_at` is None where only the day is known."""

    id: str
    kind: str
    subject: str
    date: date
    starts_at: datetime | None
    cancelled: bool
    committee: str | None
    source: str
    modified: datetime
    """When what the Chamber tells of it last changed here."""


def debates(session: Session, motions: Collection[str]) -> list[Debate]:
    """The sittings that the agenda items of these motions belong to, by day; none for motions without Chamber records."""
    numbers = select(ZaakRow.number).where(col(ZaakRow.motion_id).in_(motions), col(ZaakRow.closed_at).is_(None))
    newest = session.exec(numbers.order_by(col(ZaakRow.recorded_at).desc(), col(ZaakRow.id)).limit(MOST)).all()
    records = select(ChamberRecordRow.id).where(
        col(ChamberRecordRow.number).in_(newest), ChamberRecordRow.entity == "Zaak"
    )
    found = joined(session, set(session.exec(records)))
    zaken = [node for node in found.of("Zaak") if node.text("Nummer") in set(newest)]
    items = [*found.near(zaken, "Agendapunt"), *found.near(found.near(zaken, "Besluit"), "Agendapunt")]
    wanted = {node.text("Nummer") for node in found.near(items, "Activiteit")}
    rows = session.exec(select(ActivityRow).where(col(ActivityRow.id).in_(wanted - {None}))).all() if items else ()
    changed = last_changes(session, [f"activity/{row.id}" for row in rows])
    held = [_debate(row, row.date, changed.get(f"activity/{row.id}", row.recorded_at)) for row in rows if row.date]
    return sorted(held, key=lambda each: (each.date, each.id))


def _debate(row: ActivityRow, day: date, modified: datetime) -> Debate:
    cancelled = (row.status or "").casefold() in ("geannuleerd", "verplaatst")
    return Debate(row.id, row.kind, row.subject_nl, day, row.starts_at, cancelled, row.committee, row.source, modified)
