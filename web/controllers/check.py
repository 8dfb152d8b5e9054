"""A draft held against what is known before it is sent. Nothing of it is kept."""

from __future__ import annotations

import asyncio
from typing import Any

from litestar import Request, Response, get, post
from litestar.datastructures import State, UploadFile

from kb.domain.values import Stance
from kb.errors import SchakelError, UnreadableDocument
from kb.services.workspace import Workspace
from web.api.asked import MULTIPART, Field, Form
from web.faults import Mistake, own
from web.negotiation import HTML, JSON, choose, prefers_page
from web.reading import as_day, reading
from web.rendering import page

DRAFT = 50_000_000
"""Bytes of the largest draft that is taken."""
_FORM = Form(
    "/check",
    MULTIPART,
    DRAFT,
    (
        Field("file", "The draft: text, PDF, HTML or official XML."),
        Field("pasted", "Its text, in the place of a file."),
        Field("date", "The day of the draft, as 2021-11-30, where its text does not tell."),
    ),
)


@get("/check", sync_to_thread=False)
def check_form(request: Request[Any, Any, Any]) -> Response[Any]:
    """Where a draft is given; for programs what the form takes."""
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        return Response(_FORM, media_type=JSON, headers={"Vary": "Accept"})
    return _page(request)


@post("/check", request_max_body_size=DRAFT, status_code=200)
async def check_draft(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """What is to be looked at in a draft: a page, or JSON as `kb check --json` prints it."""
    form = await request.form()
    try:
        result, name = await _result(state.workspace, form)
    except SchakelError as fault:
        if not prefers_page(request.headers.get("accept")):
            raise
        about = "draft_unreadable" if isinstance(fault, UnreadableDocument) else None
        told = own(fault, reading(request).language, about)
        return _private(_page(request, fault.http_status, fault=told, pasted=str(form.get("pasted") or "")))
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        return _private(Response(result, media_type=JSON))
    return _private(_page(request, result=result, name=name))


def _page(request: Request[Any, Any, Any], status: int = 200, **shown: Any) -> Response[Any]:
    """The form, under what was found or what was wrong, with the text that was pasted where it was wrong."""
    usual = {"result": None, "name": "", "fault": None, "pasted": ""}
    return page(request, "check.html", status, stances=Stance, **{**usual, **shown})


def _private(answer: Response[Any]) -> Response[Any]:
    """An answer that nobody keeps."""
    answer.headers["Cache-Control"] = "no-store"
    return answer


async def _result(workspace: Workspace, form: Any) -> tuple[dict[str, Any], str]:
    """What is found in the draft of a form, and its name. Raises InvalidInput where there is none, or no day."""
    upload, pasted = form.get("file"), str(form.get("pasted") or "")
    if isinstance(upload, UploadFile) and upload.filename:
        content, name = await upload.read(), upload.filename
    elif pasted.strip():
        content, name = pasted.encode(), "concept.txt"
    else:
        raise Mistake("draft")
    day = as_day(str(form.get("date") or ""), "date")
    return await asyncio.to_thread(_checked, workspace, content, name, day.isoformat() if day else None), name


def _checked(workspace: Workspace, content: bytes, name: str, day: str | None) -> dict[str, Any]:
    from kb.documents.reader import read
    from kb.services.analyse import analyse
    from kb.services.check import check
    from kb.services.names import catalogue

    found = analyse(read(content, name), catalogue(workspace.settings.seeds), date=day)
    with workspace.session() as session:
        return check(session, found)
