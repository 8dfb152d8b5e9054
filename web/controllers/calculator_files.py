"""What hangs from a calculation: its charts, its table as a file, its cube and its manifest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.params import FromPath

from kb.errors import UnknownIdentifier
from kb.services.calculator_grid import Held, held_against
from kb.services.concentration import Run
from kb.services.concentration_files import as_rows, content, table_of
from kb.services.takeaway.cube import cube
from web.calculation import SHOWN, View
from web.calculation_page import drawing
from web.controllers.calculator import view_of
from web.negotiation import HTML, JSON, choose
from web.rendering import page
from web.taking import attached_file

_FILES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": "application/vnd.apache.parquet",
    "json": JSON,
    "ttl": "text/turtle; charset=utf-8",
}


@get("/calculator/{id_:str}/chart/{name:str}", sync_to_thread=True)
def chart(request: Request[Any, Any, Any], state: State, id_: FromPath[str], name: FromPath[str]) -> Response[Any]:
    """One chart: `.svg`, or `.json` for a browser that draws it itself. Raises UnknownIdentifier for another name."""
    view = view_of(request, state, id_)
    stem, _, ending = name.partition(".")
    run = state.tables.run(view.kept, view.options)
    drawn = drawing(run, stem, view.reading.language, request.query_params.get("product", ""), view.wishes.reporter)
    if ending == "json":
        return Response(drawn.spec(made_up=view.kept.made_up, titled=False), media_type=JSON)
    if ending != "svg":
        raise UnknownIdentifier(f"{name[:40]}: a chart is there as .svg and as .json")
    return Response(drawn.svg(made_up=view.kept.made_up, titled=False), media_type="image/svg+xml")


@get("/calculator/{id_:str}/grid", sync_to_thread=True)
def grid_page(request: Request[Any, Any, Any], state: State, id_: FromPath[str]) -> Response[Any]:
    """Which settings give the figures that documents published; for programs as JSON."""
    from kb.concentration.countries import name

    view = view_of(request, state, id_)
    held = held_against(state.tables, view.kept, view.options)
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        return Response(_as_data(held, made_up=view.kept.made_up), media_type=JSON)
    return page(request, "calculation_grid.html", view=view, held=held, country=name, shown=SHOWN)


def _as_data(held: Sequence[Held], *, made_up: bool) -> list[dict[str, Any]]:
    return [
        {
            "published": asdict(each.told),
            "led_may_be": each.told.led,
            "made_up": made_up,
            "not_tried": each.not_tried,
            "settings": as_rows(each.settings),
        }
        for each in held
    ]


@get("/calculator/{id_:str}/{name:str}", sync_to_thread=True)
def table_file(request: Request[Any, Any, Any], state: State, id_: FromPath[str], name: FromPath[str]) -> Response[Any]:
    """The whole table as a file, or the manifest of the run."""
    view = view_of(request, state, id_)
    if name == "grid.csv":
        held = held_against(state.tables, view.kept, view.options)
        import pandas as pd

        table = pd.concat(
            [each.settings.assign(document=each.told.document, made_up=view.kept.made_up) for each in held]
        )
        return _attached(content(table, ".csv"), name, view)
    run = state.tables.run(view.kept, view.options)
    if name == "manifest.json":
        return Response(run.manifest | {"made_up": view.kept.made_up}, media_type=JSON)
    stem, _, ending = name.partition(".")
    if stem != "concentration" or ending not in _FILES:
        raise UnknownIdentifier(f"{name[:40]}: not here; there are concentration.{', concentration.'.join(_FILES)}")
    return _attached(_written(run, view, name, state), name, view)


def _attached(content: bytes, name: str, view: View) -> Response[Any]:
    named = f"made-up-{name}" if view.kept.made_up else name
    return attached_file(content, _FILES[name.rpartition(".")[2]], named)


def _written(run: Run, view: View, name: str, state: State) -> bytes:
    if name.endswith(".ttl"):
        address = state.workspace.settings.base_url.rstrip("/") + view.address(f"/{name}")
        return cube(run, address, made_up=view.kept.made_up).encode()
    return content(table_of(run, made_up=view.kept.made_up), f".{name.rpartition('.')[2]}")
