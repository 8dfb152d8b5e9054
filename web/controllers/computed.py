"""Keeping a figure of the calculator beside what documents state, and withdrawing one."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from litestar import Request, post
from litestar.datastructures import State
from litestar.params import FromPath
from litestar.response import Redirect

from kb.errors import InvalidInput
from kb.services.clock import now
from kb.services.computed import Cell, Keeper, find, keep, room_for_one, withdraw
from kb.services.workspace import Workspace
from web.calculation import View
from web.controllers.calculator import view_of
from web.forms import own_form
from web.reading import reading

_FORM = 20_000
"""Bytes of the largest form."""


@post("/calculator/{id_:str}/keep", request_max_body_size=_FORM)
async def keep_figure(request: Request[Any, Any, Any], state: State, id_: FromPath[str]) -> Redirect:
    """Keep the figure of a product, or of the table as a whole, and go to where it stands beside what is stated."""
    told = await own_form(request, "a figure is kept or withdrawn")
    about = await asyncio.to_thread(_keep, state, view_of(request, state, id_), told)
    return Redirect(reading(request).link(f"/{about}#computed"), status_code=303)


@post("/withdraw/{slug:str}", request_max_body_size=_FORM)
async def withdraw_figure(request: Request[Any, Any, Any], state: State, slug: FromPath[str]) -> Redirect:
    """Withdraw a figure; what it said stays on its page."""
    told = await own_form(request, "a figure is kept or withdrawn")
    await asyncio.to_thread(_withdraw, state.workspace, f"computation/{slug}", told)
    return Redirect(reading(request).link(f"/computation/{slug}"), status_code=303)


def _keep(state: State, view: View, told: dict[str, str]) -> str:
    """Keep what a form asks; returns the id of the thing that it is about."""
    workspace: Workspace = state.workspace
    moment = now()
    found = state.tables.run(view.kept, view.options)
    made_up = view.kept.made_up or bool(told.get("made_up"))
    keeper = Keeper(told.get("kept_by", ""), told.get("why"), moment)
    with workspace.writing() as session:
        room_for_one(session, moment)
        id_ = keep(session, found, _cell(told), keeper, about=told.get("about") or None, made_up=made_up)
        about = find(session, id_).about_id
    codes = Path(view.options.concordance) if view.options.concordance else None
    state.tables.pin(view.kept.path, made_up=made_up, codes=codes)
    return about


def _cell(told: dict[str, str]) -> Cell:
    period = told.get("period", "")
    if period and not (period.isascii() and period.isdigit() and len(period) <= 6):
        raise InvalidInput(f"{period[:20]!r} is no period; write a year or a month, as 2019 or 201907")
    return Cell(told.get("product") or None, int(period) if period else None, told.get("reporter") or None)


def _withdraw(workspace: Workspace, id_: str, told: dict[str, str]) -> None:
    with workspace.writing() as session:
        withdraw(session, id_, Keeper(told.get("kept_by", ""), told.get("why"), now()))
