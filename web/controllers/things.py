"""Everything with an address: lists by kind, and a page for each thing, in whichever form a client asks for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote as _quote

from litestar import MediaType, Request, Response, get
from litestar.datastructures import State
from litestar.params import FromPath
from litestar.response import Redirect

from kb.domain.following import REASONS
from kb.domain.model import ENTITIES
from kb.errors import SourceUnavailable, UnknownIdentifier
from kb.graph.schema import records
from kb.services import browse
from kb.services.paging import page_of
from kb.services.takeaway.links import links
from kb.services.views.entities import EntityView
from kb.services.workspace import Workspace
from web.negotiation import CSV, ENDINGS, HTML, JSON, choose, split_ending
from web.paging import beside, page_asked
from web.reading import reading
from web.rendering import as_page, filled, page
from web.taking import csv_file

_ON_A_PAGE = 100
"""How many things a page of a list shows."""
_RECORDS = {each.slug for each in records() if not each.edge} - set(ENTITIES)
"""Kinds of record that have an address but no page of their own."""


@get("/id/{kind:str}/{slug:str}", status_code=303, sync_to_thread=False)
def permanent(kind: FromPath[str], slug: FromPath[str]) -> Redirect:
    """The address of the thing itself leads to the page about it."""
    return Redirect(_address(f"/{kind}/{slug}"), status_code=303, headers={"Vary": "Accept"})


@get("/documents", sync_to_thread=False)
def documents(request: Request[Any, Any, Any]) -> Redirect:
    """An address that was once given out for the list of documents; it leads there with all that it says."""
    query = request.url.query
    return Redirect(f"/document?{query}" if query else "/document", status_code=301)


@get("/{kind:str}", sync_to_thread=False)
def listing(request: Request[Any, Any, Any], state: State, kind: FromPath[str]) -> Response[Any]:
    """All things of a kind."""
    return _list(request, state.workspace, kind)


@get("/{kind:str}/{slug:str}", sync_to_thread=False)
def thing(request: Request[Any, Any, Any], state: State, kind: FromPath[str], slug: FromPath[str]) -> Response[Any]:
    """One thing: as a page, as JSON, or as RDF."""
    workspace: Workspace = state.workspace
    name, ending = split_ending(slug)
    form = ending or choose(request.headers.get("accept"))
    if kind in _RECORDS:
        return _record(request, workspace, f"{kind}/{name}", form)
    entity_id = f"{_known(kind)}/{name}"
    view = workspace.view(entity_id, reading(request).moment)
    if view.ref.id != entity_id:  # another spelling of an official number
        return Redirect(reading(request).link(view.ref.path + slug.removeprefix(name)), status_code=301)
    response = _in_form(request, workspace, view, form)
    response.headers.update({"Vary": "Accept", "Link": _alternatives(view)})
    return response


def _record(request: Request[Any, Any, Any], workspace: Workspace, record_id: str, form: str) -> Response[Any]:
    """A link, a piece of evidence, a claim: as data, or its place on the page of what it is about."""
    about = workspace.thing_of(record_id)
    if about is None:
        raise UnknownIdentifier(f"{record_id}: there is no such record here; the page of a thing names those about it")
    if form in (HTML, JSON):
        ending = ".json" if form == JSON else ""
        return Redirect(reading(request).link(f"/{about}{ending}#{record_id.partition('/')[2]}"), status_code=303)
    if form == CSV:
        raise UnknownIdentifier(f"{record_id}: one record is no table; the thing that it is about has its links as CSV")
    return Response(_described(workspace, record_id, form), media_type=form, headers={"Vary": "Accept"})


def _in_form(request: Request[Any, Any, Any], workspace: Workspace, view: EntityView, form: str) -> Response[Any]:
    if form == HTML:
        return _page(request, workspace, view)
    if form == JSON:
        return Response(view, media_type=MediaType.JSON)
    if form == CSV:
        asked = reading(request)
        return csv_file(links(view, asked.language), view.ref.id.replace("/", "-"), asked)
    return Response(_described(workspace, view.ref.id, form), media_type=form)


def _described(workspace: Workspace, name: str, form: str) -> bytes:
    if written := workspace.describe(name, form):
        return written
    raise SourceUnavailable(f"{name}: the graph does not hold this yet; try again, or build it with `kb rebuild graph`")


def _page(request: Request[Any, Any, Any], workspace: Workspace, view: EntityView) -> Response[Any]:
    """The page of a thing. `mark` names a search whose words are marked, `found` an official number that led here."""
    asked, told = reading(request), request.query_params
    follows = () if asked.in_the_past else workspace.inferred(view.ref.id)

    def made() -> str:
        mark = told.get("mark", "").strip()
        shown = workspace.view(view.ref.id, asked.moment)
        with workspace.session() as session:
            names = browse.names_in_facts(session, shown, asked.moment)
        return filled(
            request,
            "thing.html",
            view=shown,
            names=names,
            follows=follows,
            bearing=workspace.bears_on(view.ref.id, asked.moment) if view.ref.kind == "dependency" else None,
            history=workspace.history(view.ref.id, asked.moment),
            reasons=REASONS,
            found=told.get("found"),
            mark=mark,
            marker=workspace.marker(mark, asked.moment) if mark else None,
        )

    # Of what else the page shows, all follows from the database and the day; the graph may come to it later.
    key = (view.ref.id, asked, follows, datetime.now(UTC).date())
    with workspace.session() as session:
        return as_page(request.app.state.pages.get(session, key, made))


def _list(request: Request[Any, Any, Any], workspace: Workspace, kind: str) -> Response[Any]:
    """The things of a kind with `name` in a name, in the order of the reader's dictionary.

    For programs they stand by their Dutch names, all of them unless `limit` says how many make a page.
    """
    model, view, told = ENTITIES[_known(kind)], reading(request), request.query_params
    as_page = choose(request.headers.get("accept"), (HTML, JSON)) == HTML
    language = view.language if as_page else "nl"
    with workspace.session() as session:
        refs = browse.entity_list(session, kind, view.moment)
    part = told.get("name", "").strip().casefold()
    found = [each for each in refs if part in each.label_nl.casefold() or part in each.english.casefold()]
    found.sort(key=lambda each: each.place(language))
    shown = page_of(
        found, lambda each: each.place(language), "name", page_asked(request, _ON_A_PAGE if as_page else None)
    )
    if not as_page:
        headers = {"Vary": "Accept", **beside(request, shown)}
        return Response(list(shown.rows), media_type=MediaType.JSON, headers=headers)
    return page(
        request, "list.html", kind=kind, model=model, shown=shown, name=told.get("name", ""),
        is_long=len(refs) > _ON_A_PAGE,
    )  # fmt: skip


def _address(path: str) -> str:
    return _quote(path, safe="/:.-_~")


def _known(kind: str) -> str:
    if kind not in ENTITIES:
        raise UnknownIdentifier(f"{kind}: not a kind of thing here; there are {', '.join(ENTITIES)}")
    return kind


def _alternatives(view: EntityView) -> str:
    path = _address(view.ref.path)
    forms = ((ending, form) for ending, form in ENDINGS.items() if form != HTML)
    return ", ".join(f'<{path}{ending}>; rel="alternate"; type="{form}"' for ending, form in forms)
