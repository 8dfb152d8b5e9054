"""Why something is stated: the evidence for it, or the rule by which it follows."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State

from kb.errors import InvalidInput
from kb.services.why import Statement
from kb.services.workspace import Workspace
from web.negotiation import HTML, JSON, choose
from web.rendering import page


@get("/why", sync_to_thread=True)
def reason(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """Why `subject` has `predicate` to `object`; raises InvalidInput where one of them is not named."""
    workspace: Workspace = state.workspace
    asked = [request.query_params.get(name, "") for name in ("subject", "predicate", "object")]
    if not all(asked):
        raise InvalidInput("name a subject, a predicate and an object: /why?subject=…&predicate=…&object=…")
    answer = workspace.why(Statement(*asked))
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        return Response(answer, media_type="application/json")
    return page(request, "why.html", answer=answer)
