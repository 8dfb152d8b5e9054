"""A draft held against what is known before it is sent. Nothing of it is kept."""

from __future__ import annotations

import asyncio
from typing import Any

from litestar import Request, Response, get, post
from litestar.datastructures import State, UploadFile

from kb.domain.values import Stance
from kb.errors import InvalidInput
from kb.services.workspace import Workspace
from web.api.asked import MULTIPART, Field, Form
from web.negotiation import HTML, JSON, choose
from web.reading import as_day
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
    return page(request, "check.html", result=None, name="", stances=Stance)


@post("/check", request_max_body_size=DRAFT, status_code=200)
async def check_draft(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """What is to be looked at in a draft: a page, or JSON as `kb check --json` prints it."""
    form = await request.form()
    upload, pasted = form.get("file"), str(form.get("pasted") or "")
    if isinstance(upload, UploadFile) and upload.filename:
        content, name = await upload.read(), upload.filename
    elif pasted.strip():
        content, name = pasted.encode(), "concept.txt"
    else:
        raise InvalidInput("there is no draft; choose a file or paste its text")
    day = as_day(str(form.get("date") or ""), "date")
    result = await asyncio.to_thread(_checked, state.workspace, content, name, day.isoformat() if day else None)
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        return Response(result, media_type=JSON, headers={"Cache-Control": "no-store"})
    answer: Response[Any] = page(request, "check.html", result=result, name=name, stances=Stance)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _checked(workspace: Workspace, content: bytes, name: str, day: str | None) -> dict[str, Any]:
    from kb.documents.reader import read
    from kb.services.analyse import analyse
    from kb.services.check import check
    from kb.services.names import catalogue

    found = analyse(read(content, name), catalogue(workspace.settings.seeds), date=day)
    with workspace.session() as session:
        return check(session, found)
