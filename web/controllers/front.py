"""The front page, and whether the site is well."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State

from kb.services.board_facets import FACETS
from kb.services.chronicle_kinds import KINDS
from kb.services.front import as_data
from kb.services.overview import counts
from kb.services.workspace import Workspace
from web.negotiation import HTML, JSON, choose
from web.reading import reading
from web.rendering import page


@get("/", sync_to_thread=False)
def front(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """One search box, the five questions as doors, what changed lately, and the motions that wait; or that as JSON."""
    workspace: Workspace = state.workspace
    found = workspace.front(reading(request).moment)
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        return Response(as_data(found), media_type=JSON, headers={"Vary": "Accept"})
    return page(request, "front.html", front=found, kinds_told=KINDS, facets=FACETS)


@get("/healthz", sync_to_thread=False)
def health(state: State) -> dict[str, str]:
    """Whether the database answers; raises SourceUnavailable where it does not."""
    workspace: Workspace = state.workspace
    with workspace.session() as session:
        counts(session)
    return {"status": "ok"}
