"""What there is, in numbers, and what came in last."""

from __future__ import annotations

from sqlalchemy import ColumnElement, or_, true
from sqlmodel import Session, col, func, select

from kb.domain.model import ENTITIES
from kb.domain.timeline import NOW, Moment
from kb.services.lookup import known
from kb.services.views.things import Ref
from kb.storage.tables import DocumentRow, RegisteredRow, RenditionRow


def counts(session: Session, moment: Moment = NOW) -> dict[str, int]:
    """How many things of each kind were known at the moment, in the order in which kinds are shown."""
    kind = col(RegisteredRow.kind)
    found = dict(session.exec(select(kind, func.count()).where(known(RegisteredRow, moment)).group_by(kind)).all())
    return {each: found.get(each, 0) for each in ENTITIES}


def latest_documents(session: Session, moment: Moment = NOW, limit: int = 5) -> list[Ref]:
    """The documents that had been read last at the moment, the latest first; none that was written after its day."""
    latest = func.max(RenditionRow.recorded_at)
    query = (
        select(DocumentRow)
        .join(RenditionRow, col(RenditionRow.document_id) == DocumentRow.id)
        .where(known(RenditionRow, moment), _written_by(moment))
        .group_by(col(DocumentRow.id))
        .order_by(latest.desc(), col(DocumentRow.id))
        .limit(limit)
    )
    return [Ref(row.id, row.kind, row.label_nl, row.label_en) for row in session.exec(query)]


def _written_by(moment: Moment) -> ColumnElement[bool]:
    """Documents of that day or before, or of which the date is not known."""
    date = col(DocumentRow.date)
    return true() if moment.as_of is None else or_(date.is_(None), date <= moment.as_of)
