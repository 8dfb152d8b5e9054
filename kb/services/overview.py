"""What there is, in numbers, and what came in last."""

from __future__ import annotations

from sqlmodel import Session, col, func, select

from kb.domain.model import ENTITIES
from kb.services.views import Ref
from kb.storage.tables import DocumentRow, RegisteredRow, RenditionRow


def counts(session: Session) -> dict[str, int]:
    """How many things of each kind there are, in the order in which kinds are shown."""
    kind = col(RegisteredRow.kind)
    found = dict(session.exec(select(kind, func.count()).group_by(kind)).all())
    return {each: found.get(each, 0) for each in ENTITIES}


def latest_documents(session: Session, limit: int = 5) -> list[Ref]:
    """The documents that were read last, the latest first."""
    latest = func.max(RenditionRow.recorded_at)
    query = (
        select(DocumentRow)
        .join(RenditionRow, col(RenditionRow.document_id) == DocumentRow.id)
        .group_by(col(DocumentRow.id))
        .order_by(latest.desc(), col(DocumentRow.id))
        .limit(limit)
    )
    return [Ref(row.id, row.kind, row.label_nl, row.label_en) for row in session.exec(query)]
