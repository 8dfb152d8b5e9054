"""The timeline across everything: a page, JSON, CSV and a workbook of the same view."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State

from kb.services import chronicle
from kb.services.chronicle import Asked, Chronicle
from kb.services.chronicle_kinds import KINDS
from kb.services.paging import PageAsked
from kb.services.takeaway.chronicle import MOST, sheet
from web.negotiation import HTML, JSON, choose
from web.paging import beside, page_asked
from web.place import Place
from web.reading import reading
from web.rendering import page
from web.taking import csv_file, xlsx_file


@get("/timeline", sync_to_thread=False)
def timeline(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """What happened, or is to come, day by day; a page of it, or that page as JSON."""
    asked, found = _found(request, state, page_asked(request, chronicle.PAGE))
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        headers = {"Vary": "Accept", **beside(request, found)}
        return Response(chronicle.as_data(found), media_type=JSON, headers=headers)
    told = {"when": asked.when if asked.when != chronicle.PAST else "", "kind": "".join(asked.kinds[:1])}
    place = Place("/timeline", reading(request), told)
    return page(request, "timeline.html", place=place, asked=asked, found=found, kinds_told=KINDS)


@get("/timeline.csv", sync_to_thread=True)
def timeline_csv(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """All entries of a view, as far as a spreadsheet can hold them."""
    view = reading(request)
    return csv_file(sheet(_found(request, state, PageAsked(MOST))[1], view.language), "tijdlijn", view)


@get("/timeline.xlsx", sync_to_thread=True)
def timeline_xlsx(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """The same as a workbook."""
    view = reading(request)
    return xlsx_file([sheet(_found(request, state, PageAsked(MOST))[1], view.language)], "tijdlijn", view)


def _found(request: Request[Any, Any, Any], state: State, asked_turn: PageAsked) -> tuple[Asked, Chronicle]:
    asked = chronicle.asked_of(request.query_params.multi_items())
    with state.workspace.session() as session:
        return asked, chronicle.chronicle(session, asked, reading(request).moment, asked_turn)
