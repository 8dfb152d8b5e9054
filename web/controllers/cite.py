"""Citing a page or a passage on it, and comparing the versions of a document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.params import FromPath

from kb.domain import citing
from kb.errors import UnknownIdentifier
from kb.services import versions
from kb.services.citing import work_of
from kb.services.workspace import Workspace
from web.negotiation import HTML, JSON, choose
from web.reading import reading
from web.rendering import page
from web.taking import attached_file

_FORMATS: Mapping[str, tuple[str, str, Callable[[citing.Work], str]]] = {
    "bib": ("BibTeX", "application/x-bibtex", citing.bibtex),
    "ris": ("RIS", "application/x-research-info-systems", citing.ris),
    "csl": ("CSL-JSON", "application/vnd.citationstyles.csl+json", citing.csl_json),
}
"""Ending of the address, name, media type, and what writes it."""


@get("/cite/{kind:str}/{slug:str}", sync_to_thread=False)
def cite(request: Request[Any, Any, Any], state: State, kind: FromPath[str], slug: FromPath[str]) -> Response[Any]:
    """How a thing, or with `passage` a place in a document, is cited; with `format` as a file for a reference manager."""
    workspace: Workspace = state.workspace
    asked, told = reading(request), request.query_params
    view = workspace.view(f"{kind}/{slug}", asked.moment)
    with workspace.session() as session:
        work = work_of(
            session, view, workspace.settings.base_url, datetime.now(UTC).date(), told.get("passage"), asked.language
        )
    if wanted := told.get("format"):
        return _file(work, wanted)
    if choose(request.headers.get("accept"), (HTML, JSON)) == JSON:
        return Response([citing.csl(work)], media_type=JSON, headers={"Vary": "Accept"})
    form = citing.official_form(work, "nl" if work.reference else asked.language)
    forms = [(ending, name, write(work)) for ending, (name, _, write) in _FORMATS.items()]
    return page(request, "cite.html", view=view, work=work, form=form, forms=forms, passage=told.get("passage"))


def _file(work: citing.Work, wanted: str) -> Response[bytes]:
    if wanted not in _FORMATS:
        raise UnknownIdentifier(f"format={wanted[:20]}: there is {', '.join(_FORMATS)}")
    _, media_type, write = _FORMATS[wanted]
    name = f"{citing.key(work)}.{'json' if wanted == 'csl' else wanted}"
    return attached_file(write(work).encode(), f"{media_type}; charset=utf-8", name)


@get("/{kind:str}/{slug:str}/compare", sync_to_thread=True)
def compare(request: Request[Any, Any, Any], state: State, kind: FromPath[str], slug: FromPath[str]) -> Response[Any]:
    """Two versions of a document's text side by side: the last two, or those that `from` and `to` name."""
    workspace: Workspace = state.workspace
    document, told = f"{kind}/{slug}", request.query_params
    with workspace.session() as session:
        there = versions.renditions(session, document)
        usual = versions.usual_pair(there)
        before, after = (told.get("from") or usual[0], told.get("to") or usual[1])
        found = versions.compare(session, document, before, after)
    if choose(request.headers.get("accept"), (HTML, JSON)) == JSON:
        return Response(found, media_type=JSON, headers={"Vary": "Accept"})
    return page(request, "compare.html", found=found, versions=there)
