"""Suggesting a correction: a form that ends in the review list. Nobody needs an account, and nothing becomes a fact by itself."""

from __future__ import annotations

import asyncio
from typing import Any

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.middleware.rate_limit import RateLimitConfig
from litestar.params import FromPath
from litestar.response import Redirect

from kb.errors import InvalidInput
from kb.services.clock import now
from kb.services.remarks import Suggested, suggest_correction
from kb.services.workspace import Workspace
from web.api.asked import URLENCODED, Field, Form
from web.faults import Mistake, own
from web.forms import own_form
from web.negotiation import HTML, JSON, choose, prefers_page
from web.reading import reading
from web.rendering import page

_FORM = 20_000
"""Bytes of the largest form."""
_FIELDS = (
    Field("text", "What is wrong, and what it should be.", required=True),
    Field("passage", "The passage it is about, by its fragment."),
    Field("evidence", "Where that can be seen: an address or an official number."),
    Field("who", "Who says so, for the reviewers."),
)
MOST_AN_HOUR = 10
"""How many suggestions one address may send in an hour."""


def _caller(request: Request[Any, Any, Any]) -> str:
    """Who asks, by the connection: a header about it is whatever the sender writes, unless a trusted proxy let the server
    take it for the connection's own."""
    return request.client.host if request.client else "unknown"


_RATE = RateLimitConfig(rate_limit=("hour", MOST_AN_HOUR), identifier_for_request=_caller)


@get("/suggest/{kind:str}/{slug:str}", sync_to_thread=False)
def suggest_form(
    request: Request[Any, Any, Any], state: State, kind: FromPath[str], slug: FromPath[str]
) -> Response[Any]:
    """Where a correction of the page of a thing, or with `passage` of a passage, is written down; for programs what the
    form takes."""
    workspace: Workspace = state.workspace
    told = request.query_params
    view = workspace.view(f"{kind}/{slug}")
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        told_to = Form(f"/suggest{view.ref.path}", URLENCODED, _FORM, _FIELDS)
        return Response(told_to, media_type=JSON, headers={"Vary": "Accept"})
    written = Suggested(view.ref.id, "", told.get("passage", "")[:120])
    return page(request, "suggest.html", view=view, written=written, fault=None, sent=told.get("sent") == "1")


@post("/suggest/{kind:str}/{slug:str}", request_max_body_size=_FORM, middleware=[_RATE.middleware])
async def suggest_post(
    request: Request[Any, Any, Any], state: State, kind: FromPath[str], slug: FromPath[str]
) -> Response[Any]:
    """Put a suggestion on the review list; for people the form stands there again with what cannot be taken.

    What fills in the field that people do not see is a machine, and is not kept.
    """
    told = await own_form(request, "a correction is suggested")
    said = Suggested(f"{kind}/{slug}", told.get("text", ""), told.get("passage"), told.get("evidence"), told.get("who"))
    if not told.get("website"):
        try:
            await asyncio.to_thread(_kept, state.workspace, said)
        except InvalidInput as fault:
            if not prefers_page(request.headers.get("accept")):
                raise
            return await asyncio.to_thread(_again, request, state.workspace, said, fault)
    return Redirect(reading(request).link(f"/suggest/{kind}/{slug}", sent="1"), status_code=303)


def _again(
    request: Request[Any, Any, Any], workspace: Workspace, said: Suggested, fault: InvalidInput
) -> Response[Any]:
    """The form as it was sent, with what is wrong with it."""
    view, told = workspace.view(said.entity_id), own(fault, reading(request).language)
    return page(request, "suggest.html", fault.http_status, view=view, written=said, fault=told, sent=False)


def _kept(workspace: Workspace, said: Suggested) -> None:
    if not said.text.strip():
        raise Mistake("suggestion")
    with workspace.writing() as session:
        suggest_correction(session, said, now())
