"""The search index of an installation: built whole from what SQL holds, or kept up with the outbox change by change."""

from __future__ import annotations

from sqlalchemy import Engine
from sqlmodel import Session

from kb.search.embedded import EmbeddedIndex
from kb.search.port import SearchIndex
from kb.services.search_entries import all_entries, entries_of
from kb.settings import Settings
from kb.storage.database import reading
from kb.storage.outbox import last_number, owners_since

_WHOLE = 3000
"""From this many changed records on, the whole index is built anew."""


def search_index(settings: Settings) -> SearchIndex:
    """Where the full-text index of an installation is kept."""
    return EmbeddedIndex(settings.search_dir)


def rebuild_search(session: Session, index: SearchIndex) -> int:
    """Build the index anew; returns how many entries it holds."""
    return index.replace(all_entries(session), last_number(session))


def catch_up_search(engine: Engine, index: SearchIndex) -> None:
    """Bring the index to what the database holds: only what changed, or whole where there is none to go on from."""
    before = index.number()
    with reading(engine) as session:
        last = last_number(session)
        if before == last:
            return
        owners = owners_since(session, before) if before is not None and before < last else set()
        if before is None or before > last or len(owners) > _WHOLE:
            rebuild_search(session, index)
            return
        entries, removed = entries_of(session, owners)
        index.index(entries, removed, last)
