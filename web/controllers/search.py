"""Searching."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State

from kb.errors import InvalidInput, SourceUnavailable
from kb.services.workspace import Workspace
from web.negotiation import HTML, JSON, choose
from web.rendering import page

_LIMIT = 50


@get("/search", sync_to_thread=True)
def search(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """What is found for `q`, of one `kind` if asked. A mistake in the query is told beside the box, not as an error."""
    workspace: Workspace = state.workspace
    q, kind = request.query_params.get("q", ""), request.query_params.get("kind") or None
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        hits = workspace.search(q, _LIMIT, kind)
        return Response({"query": q, "total": len(hits), "hits": hits}, media_type="application/json")
    hits, advice = [], None
    try:
        hits = workspace.search(q, _LIMIT, kind) if q.strip() else []
    except (InvalidInput, SourceUnavailable) as fault:
        advice = str(fault)
    return page(request, "search.html", q=q, kind=kind, hits=hits, advice=advice)
