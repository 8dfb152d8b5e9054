"""The pages about the whole: the sources of facts, what the data are, and whether the site is well."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State

from kb.domain.links import PREDICATES
from kb.domain.terms import Language
from kb.services import about as whole
from kb.services import sources, status
from kb.services.paging import Page, page_of
from kb.services.sources import FactView, SourceView
from kb.services.takeaway.whole import about_sheets, fact_sheet, source_sheet
from kb.services.workspace import Workspace
from web.negotiation import HTML, JSON, choose
from web.paging import beside, page_asked
from web.place import Place
from web.reading import reading
from web.rendering import page
from web.taking import csv_file, xlsx_file

_UNWELL = {status.State.UNREACHABLE: 503}


@get("/sources", sync_to_thread=True)
def source_list(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """Every source, or what comes from the one that `of` names; for programs all of it unless `limit` is told."""
    as_page = choose(request.headers.get("accept"), (HTML, JSON)) == HTML
    language = reading(request).language if as_page else "nl"
    facts, found = _asked(request, state.workspace, language)
    wanted = page_asked(request, sources.PAGE if as_page else None)
    some: Page[Any]
    if facts is not None:
        some = page_of(facts, lambda fact: sources.fact_place(fact, language), "facts", wanted)
    else:
        some = page_of(found, sources.place, "sources", wanted)
    if not as_page:
        told = [sources.fact_as_data(each) if facts is not None else sources.as_data(each) for each in some.rows]
        return Response(told, media_type=JSON, headers={"Vary": "Accept", **beside(request, some)})
    template = "sources.html" if facts is None else "source.html"
    return page(request, template, place=_place(request), shown=some, records=sources.RECORDS)


@get("/sources.csv", sync_to_thread=True)
def source_csv(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """The sources, or what comes from one, as a table."""
    view = reading(request)
    facts, found = _asked(request, state.workspace, view.language)
    made = source_sheet(found, view.language) if facts is None else fact_sheet(facts, view.language)
    return csv_file(made, "bronnen", view)


@get("/sources.xlsx", sync_to_thread=True)
def source_xlsx(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """The same as a workbook."""
    view = reading(request)
    facts, found = _asked(request, state.workspace, view.language)
    made = source_sheet(found, view.language) if facts is None else fact_sheet(facts, view.language)
    return xlsx_file([made], "bronnen", view)


def _asked(
    request: Request[Any, Any, Any], workspace: Workspace, language: Language
) -> tuple[list[FactView] | None, list[SourceView]]:
    moment, told = reading(request).moment, request.query_params
    if of := told.get("of", "").strip():
        return workspace.facts_of(of, moment, language), []
    return None, workspace.sources(moment, told.get("q", "").strip())


def _place(request: Request[Any, Any, Any]) -> Place:
    told = request.query_params
    return Place("/sources", reading(request), {name: told[name] for name in ("of", "q") if told.get(name)})


@get("/about", sync_to_thread=True)
def about_page(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """What is here, how it was made, on which terms it may be used, and what is not known."""
    found = state.workspace.about(reading(request).moment)
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        return Response(whole.as_data(found), media_type=JSON, headers={"Vary": "Accept"})
    return page(request, "about.html", about=found, licences=whole.LICENCES, predicates=PREDICATES)


@get("/about.xlsx", sync_to_thread=True)
def about_xlsx(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """The tables of that page as a workbook."""
    view = reading(request)
    return xlsx_file(about_sheets(state.workspace.about(view.moment), view.language), "over-de-gegevens", view)


@get("/about.csv", sync_to_thread=True)
def about_csv(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """What is not known, as a table."""
    view = reading(request)
    return csv_file(about_sheets(state.workspace.about(view.moment), view.language)[2], "niet-bekend", view)


@get("/status", sync_to_thread=True)
def status_page(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """Whether database, graph and index are well, how far they lag, and when what they hold last changed."""
    found = status.health(state.workspace)
    code = _UNWELL.get(found.state, 200)
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        return Response(status.as_data(found), status_code=code, media_type=JSON, headers={"Vary": "Accept"})
    return page(request, "status.html", code, health=found, parts=status.PARTS, states=status.STATES)
