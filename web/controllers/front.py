"""The front page, and whether the site is well."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State

from kb.services import browse
from kb.services.overview import counts, latest_documents
from kb.services.workspace import Workspace
from web.reading import reading
from web.rendering import page

_MOTIONS = 12
"""How many motions the front page shows; the list of motions has them all."""


@get("/", sync_to_thread=False)
def front(request: Request[Any, Any, Any], state: State) -> Response[str]:
    """One search box, what there is, the latest documents, and of some motions what was asked and said."""
    workspace: Workspace = state.workspace
    moment = reading(request).moment
    with workspace.session() as session:
        return page(
            request,
            "front.html",
            counts=counts(session, moment),
            latest=latest_documents(session, moment),
            motions=browse.motions(session, moment, limit=_MOTIONS),
        )


@get("/healthz", sync_to_thread=False)
def health(state: State) -> dict[str, str]:
    """Whether the database answers; raises SourceUnavailable where it does not."""
    workspace: Workspace = state.workspace
    with workspace.session() as session:
        counts(session)
    return {"status": "ok"}
