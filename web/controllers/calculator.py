"""The calculator: a table uploaded, pasted, stored or made up, and how concentrated the imports in it are."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, cast

from litestar import Request, Response, get, post
from litestar.datastructures import State, UploadFile
from litestar.params import FromPath
from litestar.response import Redirect

from kb.errors import InvalidInput, SchakelError, TooMuch
from kb.services.calculator import EXAMPLE, Kept, Tables
from kb.services.concentration import Run
from kb.services.concentration_options import Options
from web.calculation import View, options_of, said, wishes_of
from web.calculation_page import one, settings, shown, stated
from web.faults import own
from web.negotiation import HTML, JSON, choose, prefers_page
from web.reading import reading
from web.rendering import page

UPLOAD = 200_000_000
"""Bytes of the largest table that is taken."""
_BESIDE = 20_000_000
"""Bytes of the largest table of changes of codes."""
_SHARES = 100_000
"""Bytes of the largest table of re-export shares."""
_FILES = ("file", "codes_file", "shares_file")
Told = dict[str, list[str]]
Files = dict[str, UploadFile]
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
    told, files = await _form(request)
    people = prefers_page(request.headers.get("accept"))
    try:
        kept, options = await asyncio.to_thread(_keep, _tables(state), told, files)
    except (InvalidInput, TooMuch) as fault:
        if not people:
            raise
        return _asking(request, state, fault, told)
    view = View(kept, options, reading(request))
    if people:
        return Redirect(view.address(), status_code=303)
    run = await asyncio.to_thread(_tables(state).run, kept, options)
    return Response(_as_data(view, run), status_code=201, media_type=JSON, headers={"Location": view.address()})


@post("/calculator/{table:str}", request_max_body_size=_BESIDE, status_code=200)
async def asked(request: Request[Any, Any, Any], state: State, table: FromPath[str]) -> Response[Any]:
    """Take what is asked of a table, with the files that belong to it, and go to the address that says it."""
    told, files = await _form(request)
    kept = _tables(state).find(table)
    try:
        options = await asyncio.to_thread(_computed, _tables(state), kept, told, files)
    except (InvalidInput, TooMuch) as fault:
        if not prefers_page(request.headers.get("accept")):
            raise
        return _again(request, kept, fault, told)
    more = {name: told[name][-1] for name in ("product",) if told.get(name)}
    return Redirect(View(kept, options, reading(request)).address(**more), status_code=303)


@get("/calculator/{table:str}", sync_to_thread=True)
def calculate(request: Request[Any, Any, Any], state: State, table: FromPath[str]) -> Response[Any]:
    """What comes of a table: a page, or JSON with the manifest, the account of rows and the answer."""
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        view = view_of(request, state, table)
        return Response(_as_data(view, _tables(state).run(view.kept, view.options)), media_type=JSON)
    kept = _tables(state).find(table)
    try:
        view = view_of(request, state, table)
        run = _tables(state).run(view.kept, view.options)
    except (InvalidInput, TooMuch) as fault:
        return _again(request, kept, fault, _query(request))
    product = request.query_params.get("product", "")
    values = {**shown(view, run, _tables(state), state.workspace), **one(view, run, product, state.workspace)}
    return page(request, "calculation.html", view=view, told=said(view.options), **values)


def view_of(request: Request[Any, Any, Any], state: State, id_: str) -> View:
    """The table of an address, and what that asks of it. Raises UnknownIdentifier, InvalidInput."""
    told = _query(request)
    options = options_of(told, _tables(state).codes)
    return View(_tables(state).find(id_), options, reading(request), wishes_of(told))


def _query(request: Request[Any, Any, Any]) -> Told:
    return {name: request.query_params.getall(name) for name in request.query_params}


async def _form(request: Request[Any, Any, Any]) -> tuple[Told, Files]:
    """The texts of a form, and its files."""
    form = await request.form()
    files = {name: value for name in form if isinstance(value := form[name], UploadFile)}
    told = {name: [str(value) for value in form.getall(name)] for name in form if name not in _FILES}
    return told, files


def _text(given: UploadFile) -> str:
    """What a small file of text says. Raises InvalidInput for another one."""
    content = given.file.read(_SHARES + 1)
    if len(content) > _SHARES:
        raise TooMuch(f"{given.filename}: a share for each country takes at most {_SHARES:,} bytes")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise InvalidInput(f"{given.filename}: is no text; save it as CSV (UTF-8), or paste the lines") from fault


@contextmanager
def _with_files(tables: Tables, told: Told, files: Files) -> Iterator[Told]:
    """`told` with what came along: re-export shares, and a table of changes of codes, which stays only where what follows
    goes well."""
    whole = {**told, "share": [_text(files["shares_file"])]} if "shares_file" in files else told
    if "codes_file" not in files:
        yield whole
        return
    with tables.changes(cast(IO[bytes], files["codes_file"].file), files["codes_file"].filename) as id_:
        yield {**whole, "codes": [id_]}


def _keep(tables: Tables, told: Told, files: Files) -> tuple[Kept, Options]:
    with _with_files(tables, told, files) as whole:
        options = options_of(whole, tables.codes)
        content, name = _content(files.get("file"), told.get("pasted", [""])[-1])
        return tables.keep(content, name, options), options


def _computed(tables: Tables, kept: Kept, told: Told, files: Files) -> Options:
    """What a form asks of a table, once it was seen to be possible."""
    with _with_files(tables, told, files) as whole:
        options = options_of(whole, tables.codes)
        tables.run(kept, options)
        return options


def _asking(
    request: Request[Any, Any, Any], state: State, fault: SchakelError | None = None, told: Told | None = None
) -> Response[str]:
    """The form, after a fault with what was wrong, and with the columns of the table to choose from where that was it."""
    from kb.concentration.countries import name

    return page(
        request, "calculator.html", fault.http_status if fault else 200, stored=_tables(state).stored(),
        told=told or {}, published=stated(state.workspace), country=name, ours=_NEEDED, **settings(),
        **_faulty(request, fault),
    )  # fmt: skip


def _again(request: Request[Any, Any, Any], kept: Kept, fault: SchakelError, told: Told) -> Response[str]:
    """What was asked of a table and cannot be, to be mended."""
    return page(
        request, "calculation_again.html", fault.http_status, kept=kept, told=told, ours=_NEEDED, **settings(),
        **_faulty(request, fault),
    )  # fmt: skip


def _faulty(request: Request[Any, Any, Any], fault: SchakelError | None) -> dict[str, Any]:
    """What is told of a fault, and which columns can be chosen from where that was it."""
    told = own(fault, reading(request).language) if fault else None
    return {"fault": told, "available": getattr(fault, "available", ()), "missing": getattr(fault, "missing", ())}


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
