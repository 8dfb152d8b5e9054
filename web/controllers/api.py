"""The site for programs: its OpenAPI document, and the page that tells the same to people."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State

from web.api.document import OPERATIONS, PARAMETERS, examples, openapi
from web.negotiation import HTML, JSON, choose
from web.rendering import page


@get("/openapi.json", sync_to_thread=False)
def openapi_document(state: State) -> Response[Any]:
    """The OpenAPI 3.1 document."""
    return Response(openapi(state.workspace.settings.base_url), media_type=JSON)


@get("/api", sync_to_thread=False)
def api_page(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """Every address that answers in JSON, for people; for programs the OpenAPI document."""
    document = openapi(state.workspace.settings.base_url)
    if choose(request.headers.get("accept"), (HTML, JSON)) == JSON:
        return Response(document, media_type=JSON, headers={"Vary": "Accept"})
    return page(
        request, "api.html", document=document, operations=OPERATIONS, parameters=PARAMETERS, examples=examples()
    )
