"""Searching, completing what is typed, and what bears on a dependency."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.params import FromPath

from kb.errors import InvalidInput, SourceUnavailable, UnknownIdentifier
from kb.services import dependencies
from kb.services.facets import FACETS
from kb.services.find import Outcome, Question, as_data
from kb.services.workspace import Workspace
from web.faults import own
from web.negotiation import HTML, JSON, choose
from web.place import address_of, toggled
from web.reading import Reading, as_number, language_of, reading
from web.rendering import page

_PAGE = 20
_MOST = 200
_OFF, _ON = "0", "1"


@dataclass(frozen=True)
class Asked:
    """A search as its address says it; and the addresses of the searches next to it."""

    question: Question
    reading: Reading

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """What the address of this search says, in a fixed order, without what is as usual."""
        question = self.question
        said = [("q", question.words)] if question.words else []
        said += [(name, value) for name in FACETS for value in sorted(question.chosen.get(name, ()))]
        said += [(name, _OFF) for name in ("synonyms", "compounds") if not getattr(question, name)]
        said += [("without", each) for each in question.without]
        said += [("suggestions", _ON)] if question.suggestions else []
        said += [("offset", str(question.offset))] if question.offset else []
        return [*said, *self.reading.kept.items()]

    def address(self, **changes: Any) -> str:
        """The address of this search with other fields of its question; a change begins at the first hit again."""
        changed = replace(self, question=replace(self.question, **{"offset": 0, **changes}))
        return address_of("/search", changed.parameters)

    def toggled(self, facet: str, value: str) -> str:
        """The address with a value of a facet chosen, or no longer chosen."""
        chosen = self.question.chosen
        return self.address(chosen={**chosen, facet: toggled(chosen.get(facet, ()), value)})

    def with_or_without(self, name: str) -> str:
        """The address that no longer searches for another name or compound, or that does so again."""
        return self.address(without=toggled(self.question.without, name))


@get("/search", sync_to_thread=True)
def search(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """What is found. An official number leads straight to its thing, unless `list=1` asks for what mentions it.

    A mistake in the query is told beside the box, not as an error page.
    """
    workspace: Workspace = state.workspace
    as_page = choose(request.headers.get("accept"), (HTML, JSON)) == HTML
    asked = _asked(request)
    if not as_page:
        return Response(as_data(workspace.search(asked.question)), media_type=JSON, headers={"Vary": "Accept"})
    answer, advice = Outcome(asked.question.words, 0), None
    try:
        answer = workspace.search(asked.question)
    except (InvalidInput, SourceUnavailable) as fault:
        about = "query" if isinstance(fault, InvalidInput) else None
        advice = own(fault, asked.reading.language, about)
    if len(answer.direct) == 1 and request.query_params.get("list") != _ON:
        found = asked.reading.link(answer.direct[0].path, found=asked.question.words)
        return _see_other(found)
    completions = [] if answer.total or advice else workspace.complete(asked.question.words, asked.reading.language)
    return page(request, "search.html", asked=asked, answer=answer, advice=advice, completions=completions)


@get("/search/complete", sync_to_thread=True)
def complete(request: Request[Any, Any, Any], state: State) -> Response[list[str]]:
    """What somebody who typed `q` may go on to."""
    workspace: Workspace = state.workspace
    typed, (language, _) = request.query_params.get("q", "")[:100], language_of(request)
    return Response(workspace.complete(typed, language), media_type=JSON)


@get("/{kind:str}/{slug:str}/bears-on", sync_to_thread=True)
def bears_on(request: Request[Any, Any, Any], state: State, kind: FromPath[str], slug: FromPath[str]) -> Response[Any]:
    """What bears on a dependency, for programs; people find it on the dependency's own page."""
    if kind != "dependency":
        raise UnknownIdentifier(f"{kind}/{slug}: only a dependency has something that bears on it")
    view = reading(request)
    if choose(request.headers.get("accept"), (JSON, HTML)) == HTML:
        return _see_other(view.link(f"/dependency/{slug}#bears-on"))
    workspace: Workspace = state.workspace
    suggestions = request.query_params.get("suggestions") == _ON
    found = workspace.bears_on(f"dependency/{slug}", view.moment, suggestions=suggestions)
    return Response(dependencies.as_data(found), media_type=JSON)


def _see_other(address: str) -> Response[Any]:
    return Response(None, status_code=303, headers={"Location": address, "Vary": "Accept"})


def _asked(request: Request[Any, Any, Any]) -> Asked:
    """The question in an address. Raises InvalidInput for a number that is none."""
    told, view = request.query_params, reading(request)
    chosen = {name: tuple(value for value in told.getall(name, []) if value) for name in FACETS}
    return Asked(
        Question(
            words=told.get("q", "").strip(),
            chosen={name: values for name, values in chosen.items() if values},
            moment=view.moment,
            suggestions=told.get("suggestions") == _ON,
            synonyms=told.get("synonyms") != _OFF,
            compounds=told.get("compounds") != _OFF,
            without=tuple(told.getall("without", [])),
            limit=as_number(told.get("limit"), _PAGE, 1, _MOST),
            offset=as_number(told.get("offset"), 0, 0, 10_000),
        ),
        view,
    )
