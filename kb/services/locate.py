"""Finding quotes again in an official text that was read: their place, their whole sentence, or that they are not there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from kb.documents.offsets import Span
from kb.documents.sentences import sentences
from kb.domain.links import Quoted
from kb.domain.quotes import fold, sentence_hash
from kb.domain.values import RenditionKind
from kb.storage.tables import ClaimRow, EvidenceRow, FollowUpRow, ObservationRow, PassageRow, RenditionRow

QUOTED_TABLES = (EvidenceRow, ClaimRow, FollowUpRow, ObservationRow)


@dataclass(frozen=True)
class LocateReport:
    """How many quotes were found, and which were not, each in one line."""

    found: int
    missing: tuple[str, ...]


class Found(NamedTuple):
    """Where a quote stands."""

    fragment: str
    sentence: str


def locate_quotes(session: Session, rendition: RenditionRow) -> LocateReport:
    """Find every quote on the rendition's document in its passages, and note where each stands and in which sentence."""
    passages = session.exec(
        select(PassageRow).where(PassageRow.rendition_id == rendition.id).order_by(col(PassageRow.ordinal))
    ).all()
    found, missing = 0, []
    for table in QUOTED_TABLES:
        rows: Iterable[Any] = session.exec(select(table).where(table.document_id == rendition.document_id))
        for row in rows:
            place = find_quote(row, passages)
            row.found = place is not None
            if place is None:
                missing.append(f"{row.id} «{row.exact}» (was at {row.fragment})")
                continue
            found += 1
            row.fragment, row.sentence = place
            row.sentence_hash = row.sentence_hash or sentence_hash(place.sentence)
    return LocateReport(found, tuple(missing))


def locate_unplaced(session: Session) -> None:
    """Find the quotes that were added on documents whose official text was there already."""
    documents = {
        document for table in QUOTED_TABLES for document in session.exec(_documents_with_unplaced(table)).all()
    }
    current = select(RenditionRow).where(
        col(RenditionRow.document_id).in_(documents),
        RenditionRow.kind == RenditionKind.OFFICIAL,
        col(RenditionRow.closed_at).is_(None),
    )
    for rendition in session.exec(current).all():
        locate_quotes(session, rendition)


def _documents_with_unplaced(table: type[Any]) -> Any:
    return select(table.document_id).where(col(table.found).is_(None)).distinct()


def find_quote(quoted: Quoted, passages: Iterable[PassageRow]) -> Found | None:
    """The passage and sentence of the quote's `occurrence`-th place among `passages`, in order; None if there is none."""
    wanted, left = fold(quoted.exact), quoted.occurrence
    for passage in passages:
        folded = fold(passage.text)
        count = folded.count(wanted)
        if count < left:
            left -= count
            continue
        return Found(passage.fragment, _sentence(passage.text, wanted, left))
    return None


def _sentence(text: str, wanted: str, occurrence: int) -> str:
    """The sentence with the `occurrence`-th place of the folded words; the whole text where they cross two sentences."""
    for start, end in sentences(text, Span(0, len(text))):
        count = fold(text[start:end]).count(wanted)
        if count >= occurrence:
            return text[start:end]
        occurrence -= count
    return text
