"""The coverage matrix: a page, JSON, CSV and a workbook of the same view."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State

from kb.services import coverage
from kb.services.coverage import Asked, Coverage
from kb.services.dependencies import THROUGH
from kb.services.takeaway import coverage as takeaway
from kb.services.workspace import Workspace
from web.negotiation import HTML, JSON, choose
from web.place import Place
from web.reading import reading
from web.rendering import page
from web.taking import csv_file, xlsx_file

_WISHES = ("q", *coverage.CHOICES)


@get("/coverage", sync_to_thread=False)
def matrix(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """What bears on which dependency, and where there is nothing, as a page or as JSON."""
    asked, found = _found(request, state.workspace)
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        return Response(coverage.as_data(found), media_type=JSON, headers={"Vary": "Accept"})
    return page(
        request,
        "coverage.html",
        place=_place(request),
        asked=asked,
        matrix=found,
        choices=coverage,
        ways={each.value: term for each, term in THROUGH.items()},
    )


@get("/coverage.csv", sync_to_thread=False)
def matrix_csv(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """A line for each dependency and policy, gaps too."""
    view = reading(request)
    return csv_file(takeaway.pairs(_found(request, state.workspace)[1], view.language), "dekking", view)


@get("/coverage.xlsx", sync_to_thread=True)
def matrix_xlsx(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """The matrix as a workbook, with a second sheet of pairs."""
    view = reading(request)
    return xlsx_file(takeaway.sheets(_found(request, state.workspace)[1], view.language), "dekking", view)


def _found(request: Request[Any, Any, Any], workspace: Workspace) -> tuple[Asked, Coverage]:
    view = reading(request)
    asked = replace(coverage.asked_of(request.query_params), language=view.language)
    return asked, workspace.coverage(view.moment, asked)


def _place(request: Request[Any, Any, Any]) -> Place:
    told = request.query_params
    return Place("/coverage", reading(request), {name: told[name] for name in _WISHES if told.get(name)})
