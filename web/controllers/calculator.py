"""The calculator: a table uploaded, pasted, stored or made up, and how concentrated the imports in it are."""

from __future__ import annotations

import asyncio
import io
from typing import IO, Any, cast

from litestar import Request, Response, get, post
from litestar.datastructures import State, UploadFile
from litestar.params import FromPath
from litestar.response import Redirect

from kb.errors import InvalidInput, SchakelError, TooMuch
from kb.services.calculator import EXAMPLE, Tables
from kb.services.concentration import Run
from web.calculation import View, options_of, wishes_of
from web.calculation_page import one, shown, stated
from web.negotiation import HTML, JSON, choose, prefers_page
from web.reading import reading
from web.rendering import page

UPLOAD = 200_000_000
"""Bytes of the largest table that is taken."""
_NEEDED = ("period", "reporter", "product", "partner", "flow", "value", "quantity")
"""The columns that somebody may have to name before anything can be computed."""


@get("/calculator", sync_to_thread=False)
def calculator(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """Where a table is given; for programs the tables that are there, and what may be asked of each is in `/api`."""
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        there = [_tables(state).find(EXAMPLE), *_tables(state).stored()]
        told = [{"table": each.id, "address": f"/calculator/{each.id}", "made_up": each.made_up} for each in there]
        return Response(told, media_type=JSON, headers={"Vary": "Accept"})
    return _asking(request, state)


@post("/calculator", request_max_body_size=UPLOAD, status_code=200)
async def given(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """Take a table, keep it where it can be computed with, and go to what came of it; a program gets that at once.

    What cannot be understood is told with the file, row and column, and is not kept.
    """
    form = await request.form()
    told = {name: [str(value) for value in form.getall(name)] for name in form if name != "file"}
    people = prefers_page(request.headers.get("accept"))
    try:
        options = options_of(told)
        content, name = _content(form.get("file"), told.get("pasted", [""])[-1])
        kept = await asyncio.to_thread(_tables(state).keep, content, name, options)
    except (InvalidInput, TooMuch) as fault:
        if not people:
            raise
        return _asking(request, state, fault, told)
    view = View(kept, options, reading(request))
    if people:
        return Redirect(view.address(), status_code=303)
    run = await asyncio.to_thread(_tables(state).run, kept, options)
    return Response(_as_data(view, run), status_code=201, media_type=JSON, headers={"Location": view.address()})


@get("/calculator/{table:str}", sync_to_thread=True)
def calculate(request: Request[Any, Any, Any], state: State, table: FromPath[str]) -> Response[Any]:
    """What comes of a table: a page, or JSON with the manifest, the account of rows and the answer."""
    view = view_of(request, state, table)
    run = _tables(state).run(view.kept, view.options)
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        return Response(_as_data(view, run), media_type=JSON)
    product = request.query_params.get("product", "")
    told = {**shown(view, run, _tables(state), state.workspace), **one(view, run, product, state.workspace)}
    return page(request, "calculation.html", view=view, **told)


def view_of(request: Request[Any, Any, Any], state: State, id_: str) -> View:
    """The table of an address, and what that asks of it. Raises UnknownIdentifier, InvalidInput."""
    query = request.query_params
    told = {name: query.getall(name) for name in query}
    return View(_tables(state).find(id_), options_of(told), reading(request), wishes_of(told))


def _asking(
    request: Request[Any, Any, Any],
    state: State,
    fault: SchakelError | None = None,
    told: dict[str, list[str]] | None = None,
) -> Response[str]:
    """The form, after a fault with what was wrong, and with the columns of the table to choose from where that was it."""
    from kb.concentration.countries import name

    available = getattr(fault, "available", ())
    return page(
        request, "calculator.html", fault.http_status if fault else 200, stored=_tables(state).stored(), fault=fault,
        told=told or {}, published=stated(state.workspace), country=name, available=available, ours=_NEEDED,
        missing=getattr(fault, "missing", ()),
    )  # fmt: skip


def _content(upload: object, pasted: str) -> tuple[IO[bytes], str]:
    """The table that a form gives, and its name. Raises InvalidInput where it gives none."""
    if isinstance(upload, UploadFile):
        return cast(IO[bytes], upload.file), upload.filename
    if pasted.strip():
        return io.BytesIO(pasted.encode()), "pasted.csv"
    raise InvalidInput("there is no table; choose a file or paste one with a heading")


def _as_data(view: View, run: Run) -> dict[str, Any]:
    """An answer as programs get it."""
    report = [
        {"rule": rule.name, "effect": rule.effect, "nl": rule.nl, "en": rule.en, "rows": count.rows, "value": count.value,
         "places": [place.told() for place in count.places]}
        for rule, count in run.read.report
    ]  # fmt: skip
    return {
        "made_up": view.kept.made_up, "address": view.address(), "manifest": run.manifest, "report": report,
        "columns": run.read.columns, "available": run.read.available, "rows": run.rows,
    }  # fmt: skip


def _tables(state: State) -> Tables:
    found: Tables = state.tables
    return found
