"""Rebuilding the projections: graph and search index, whole, from what SQL holds."""

from __future__ import annotations

from collections.abc import Callable, Collection

from sqlmodel import Session

from kb.graph.vocabulary import Vocabulary
from kb.services.graph import graph_store, rebuild_graph
from kb.services.search_index import rebuild_search, search_index
from kb.settings import Settings


def rebuild(session: Session, settings: Settings, what: Collection[str] = ("graph", "search")) -> dict[str, int]:
    """Build projections anew; readers see the old ones until the new ones are whole. Returns how much each holds."""
    makers: dict[str, Callable[[], int]] = {
        "graph": lambda: rebuild_graph(session, graph_store(settings), Vocabulary(settings.base_url)),
        "search": lambda: rebuild_search(session, search_index(settings)),
    }
    return {name: make() for name, make in makers.items() if name in what}
