"""What is cited when a page, or a passage on it, is cited."""

from __future__ import annotations

from datetime import date as Date

from sqlmodel import Session

from kb.domain.citing import Place, Work
from kb.domain.terms import Language
from kb.domain.timeline import parliamentary_session
from kb.domain.values import DocumentType
from kb.errors import UnknownIdentifier
from kb.services.views.documents import PassageView
from kb.services.views.entities import EntityView
from kb.storage.tables import DocumentRow, MotionRow

_HEADING, _NOTE = "heading", "note"


def work_of(
    session: Session, view: EntityView, base: str, seen: Date, passage: str | None = None, language: Language = "nl"
) -> Work:
    """What the page of a thing says of the publication that it is, or of the entry where it is none.

    `passage` is a fragment in the document's text; `base` the address of the site, `seen` the day of consulting.
    Raises UnknownIdentifier for a passage that is not there.
    """
    place = _place(view, passage) if passage else None
    fragment = f"#{passage}" if passage else ""
    permalink = f"{base.rstrip('/')}{view.ref.path}{fragment}"
    row = _publication(session, view)
    if row is None:
        name = view.ref.label(language)
        return Work(name, permalink, seen, language=language)
    day = row.submitted if isinstance(row, MotionRow) else row.date
    stated = None if isinstance(row, MotionRow) else row.session
    return Work(
        title=row.label_nl,
        permalink=permalink,
        seen=seen,
        reference=row.reference,
        type=DocumentType.MOTION if isinstance(row, MotionRow) else row.type,
        date=day,
        session=stated or (parliamentary_session(day) if day else None),
        authors=_authors(view),
        url=row.url,
        place=place,
    )


def _publication(session: Session, view: EntityView) -> DocumentRow | MotionRow | None:
    """The document itself; for a motion the paper that it was printed as, where that is here, else the motion."""
    slug = view.ref.id.partition("/")[2]
    if view.ref.kind == "document":
        return session.get(DocumentRow, view.ref.id)
    if view.ref.kind == "motion":
        return session.get(DocumentRow, f"document/{slug}") or session.get(MotionRow, view.ref.id)
    return None


def _authors(view: EntityView) -> tuple[str, ...]:
    if view.motion:
        return tuple(mover.label_nl for mover in view.motion.movers)
    return tuple(actor.label_nl for _, actor in view.document.senders) if view.document else ()


def _place(view: EntityView, fragment: str) -> Place:
    heading: PassageView | None = None
    for passage in view.document.passages if view.document else ():
        if passage.kind == _HEADING and (passage.number or heading is None or heading.number is None):
            heading = passage
        if passage.fragment == fragment:
            inside = heading if passage.kind != _NOTE else None
            number, title = (inside.number, inside.text) if inside else (None, None)
            return Place(fragment, number, None if number else title)
    raise UnknownIdentifier(f"{view.ref.id}#{fragment}: there is no such passage in the text as it is shown")
