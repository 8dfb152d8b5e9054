"""The page of somebody who is told by mail: what they follow, to change, pause or end. Who has its address may do so.

Mail programs open addresses without being asked; so nothing changes by opening one, only by a button, or by the one click
that RFC 8058 describes.
"""

from __future__ import annotations

import asyncio
from typing import Any

from litestar import Request, Response, get, post
from litestar.datastructures import FormMultiDict, State
from litestar.params import FromPath
from litestar.response import Redirect

from kb.domain.following import PERIODS, REASONS
from kb.errors import InvalidInput, UnknownIdentifier
from kb.services.subscriptions.desk import Desk
from web.controllers.follow import chosen_in
from web.reading import reading
from web.rendering import page

_FORM = 10_000
"""Bytes of the largest form that is taken."""
_SECRET = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow"}
"""The address of the page opens it: it goes into no cache, no index, and to no other site."""


@get("/subscriptions/{token:str}")
async def subscriptions(request: Request[Any, Any, Any], state: State, token: FromPath[str]) -> Response[Any]:
    """What somebody follows by mail."""
    return await asyncio.to_thread(_subscriptions, request, state, token)


def _subscriptions(request: Request[Any, Any, Any], state: State, token: str) -> Response[Any]:
    desk = Desk(state.workspace, token)
    done = request.query_params.get("done") == "1"
    return _page(request, token=token, address=desk.subscriber().address, held=desk.held(), done=done, ended=False)


@post("/subscriptions/{token:str}", request_max_body_size=_FORM)
async def change_subscription(request: Request[Any, Any, Any], state: State, token: FromPath[str]) -> Redirect:
    """Confirm, change, pause, resume or end one."""
    form = await request.form()
    await asyncio.to_thread(_act, Desk(state.workspace, token), form)
    left = await asyncio.to_thread(_anything_left, Desk(state.workspace, token))
    path = f"/subscriptions/{token}" if left else f"/subscriptions/{token}/end"
    return Redirect(reading(request).link(path, done="1"), status_code=303, headers=_SECRET)


@get("/subscriptions/{token:str}/end")
async def ask_end(request: Request[Any, Any, Any], state: State, token: FromPath[str]) -> Response[Any]:
    """Ask whether everything is to end; of what has ended it says so."""
    return await asyncio.to_thread(_ask_end, request, state, token)


def _ask_end(request: Request[Any, Any, Any], state: State, token: str) -> Response[Any]:
    desk = Desk(state.workspace, token)
    ended = not _anything_left(desk)
    address = "" if ended else desk.subscriber().address
    return _page(request, token=token, address=address, held=None, done=False, ended=ended)


@post("/subscriptions/{token:str}/end", status_code=200, request_max_body_size=_FORM)
async def end_everything(request: Request[Any, Any, Any], state: State, token: FromPath[str]) -> Response[Any]:
    """End everything, by the button of the page or of a mail program; what ended already stays so."""
    await asyncio.to_thread(Desk(state.workspace, token).end_everything)
    return _page(request, token=token, address="", held=None, done=False, ended=True)


def _page(request: Request[Any, Any, Any], **values: Any) -> Response[Any]:
    answer: Response[Any] = page(request, "subscriptions.html", reasons=REASONS, periods=PERIODS, **values)
    answer.headers.update(_SECRET)
    return answer


def _anything_left(desk: Desk) -> bool:
    try:
        return bool(desk.subscriber())
    except UnknownIdentifier:
        return False


def _act(desk: Desk, form: FormMultiDict) -> None:
    id_, action = str(form.get("id") or ""), str(form.get("action") or "")
    if action == "save":
        desk.save(id_, chosen_in(form), str(form.get("period") or ""))
        return
    actions = {"start": desk.start, "pause": desk.pause, "end": desk.end}
    if action not in actions:
        raise InvalidInput(
            f"action={action[:20]!r}: not something that is done here; there are save, {', '.join(actions)}"
        )
    actions[action](id_)
