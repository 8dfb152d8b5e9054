"""What hangs from a calculation: its charts, its table as a file, its cube and its manifest."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.params import FromPath

from kb.errors import UnknownIdentifier
from kb.services.concentration import Run
from kb.services.concentration_files import content, table_of
from kb.services.takeaway.cube import cube
from web.calculation import View
from web.calculation_page import drawing
from web.controllers.calculator import view_of
from web.negotiation import JSON

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
    drawn = drawing(run, stem, view.reading.language, request.query_params.get("product", ""))
    if ending == "json":
        spec = drawn.spec()
        if view.kept.made_up:
            spec["title"] = f"{spec['title']} (verzonnen · made up)"
        return Response(spec, media_type=JSON)
    if ending != "svg":
        raise UnknownIdentifier(f"{name[:40]}: a chart is there as .svg and as .json")
    return Response(drawn.svg(made_up=view.kept.made_up), media_type="image/svg+xml")


@get("/calculator/{id_:str}/{name:str}", sync_to_thread=True)
def table_file(request: Request[Any, Any, Any], state: State, id_: FromPath[str], name: FromPath[str]) -> Response[Any]:
    """The whole table as a file, or the manifest of the run."""
    view = view_of(request, state, id_)
    run = state.tables.run(view.kept, view.options)
    if name == "manifest.json":
        return Response(run.manifest | {"made_up": view.kept.made_up}, media_type=JSON)
    stem, _, ending = name.partition(".")
    if stem != "concentration" or ending not in _FILES:
        raise UnknownIdentifier(f"{name[:40]}: not here; there are concentration.{', concentration.'.join(_FILES)}")
    named = f"made-up-{name}" if view.kept.made_up else name
    headers = {"Content-Disposition": f'attachment; filename="{named}"'}
    return Response(_written(run, view, name, state), media_type=_FILES[ending], headers=headers)


def _written(run: Run, view: View, name: str, state: State) -> bytes:
    if name.endswith(".ttl"):
        address = state.workspace.settings.base_url.rstrip("/") + view.address(f"/{name}")
        return cube(run, address, made_up=view.kept.made_up).encode()
    return content(table_of(run, made_up=view.kept.made_up), f".{name.rpartition('.')[2]}")
