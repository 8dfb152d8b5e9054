"""The SPARQL 1.1 protocol: questions for programs, and a page with a box for people."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlencode

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import HTTPException

from kb.errors import InvalidInput, SchakelError, UnknownIdentifier
from kb.graph.examples import examples
from kb.graph.gate import Admitted
from kb.graph.service import description
from kb.graph.store import FORMATS as RDF
from kb.services.sparql import FORMATS, Sparql
from kb.services.workspace import Workspace
from web import solutions
from web.negotiation import JSON, choose, prefers_page
from web.rendering import page

_FORM, _DIRECT = "application/x-www-form-urlencoded", "application/sparql-query"
_ALSO = {
    "application/json": "application/sparql-results+json",
    "application/xml": "application/sparql-results+xml",
}
"""Media types that clients also ask tables under."""
_MOST_FIELDS = 50
_THREADS = ThreadPoolExecutor(8, thread_name_prefix="sparql")
"""Those who wait for an answer wait here, and take no thread from other pages."""


@dataclass(frozen=True)
class _Asked:
    """What a request asks."""

    query: str | None
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    format: str = ""
    """The short name of a form of answer; where it is none of them, the Accept header counts."""


@get("/sparql")
async def asked_by_get(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """The answer to `query` (or to the worked `example` of that name); without either, what there is to ask."""
    return await _in_a_thread(request, state.workspace, _asked(_fields(request)))


@post("/sparql", status_code=200)
async def asked_by_post(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """The answer to a query sent as a form or as it is."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    asked = _asked(_sent(request, kind, await request.body()))
    if asked.query is None:
        raise InvalidInput("there is no query in the body; send one in the field query=…")
    return await _in_a_thread(request, state.workspace, asked)


async def _in_a_thread(request: Request[Any, Any, Any], workspace: Workspace, asked: _Asked) -> Response[Any]:
    return await get_running_loop().run_in_executor(_THREADS, _respond, request, workspace, asked)


def _fields(request: Request[Any, Any, Any]) -> dict[str, list[str]]:
    return {name: request.query_params.getall(name) for name in request.query_params}


def _sent(request: Request[Any, Any, Any], kind: str, body: bytes) -> dict[str, list[str]]:
    """The fields of a body, or the body itself as the query, with the graphs that its address names."""
    try:
        if kind == _FORM:
            return parse_qs(body.decode(), keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
        if kind == _DIRECT:
            return {**_fields(request), "query": [body.decode()]}
    except ValueError as fault:
        raise InvalidInput(f"the body cannot be read ({fault}); send it as UTF-8") from fault
    raise HTTPException(status_code=415, detail=f"send the query as {_FORM} (a field query=…) or as {_DIRECT}")


def _asked(fields: Mapping[str, list[str]]) -> _Asked:
    for name in ("query", "example"):
        if len(fields.get(name, ())) > 1:
            raise InvalidInput(f"{name}= was given {len(fields[name])} times; ask one question at a time")
    return _Asked(
        query=next(iter(fields.get("query", ())), None),
        default_graphs=tuple(fields.get("default-graph-uri", ())),
        named_graphs=tuple(fields.get("named-graph-uri", ())),
        format=next(iter(fields.get("format", ())), ""),
    )


def _respond(request: Request[Any, Any, Any], workspace: Workspace, asked: _Asked) -> Response[Any]:
    sparql = workspace.sparql
    example = request.query_params.get("example")
    if asked.query is None and example is not None:
        asked = _Asked(_example(example, sparql), asked.default_graphs, asked.named_graphs, asked.format)
    if prefers_page(request.headers.get("accept")) and not asked.format:
        return _page(request, sparql, asked, example)
    if asked.query is None:
        return _describe(request)
    query = sparql.admit(asked.query)
    form = _form_of_answer(request, asked, query)
    body = sparql.answer(query, _ALSO.get(form, form), asked.default_graphs, asked.named_graphs)
    return Response(body, media_type=form, headers={"Vary": "Accept"})


def _example(name: str, sparql: Sparql) -> str:
    known = examples()
    if name not in known:
        raise UnknownIdentifier(f"{name}: there is no such example; there are {', '.join(known)}")
    return known[name].under(sparql.vocabulary)


def _form_of_answer(request: Request[Any, Any, Any], asked: _Asked, query: Admitted) -> str:
    there = FORMATS[query.form]
    if asked.format in there:
        return there[asked.format]
    also = (name for name, meant in _ALSO.items() if meant in there.values())
    return choose(request.headers.get("accept"), (*there.values(), *also))


def _describe(request: Request[Any, Any, Any]) -> Response[Any]:
    """The service, in RDF or as JSON. Raises NotAcceptable for who wants an answer in another form, and asked nothing."""
    form = choose(request.headers.get("accept"), (*RDF, JSON))
    endpoint = f"{str(request.base_url).rstrip('/')}/sparql"
    told = _usage(endpoint) if form == JSON else description(endpoint, form)
    return Response(told, media_type=form, headers={"Vary": "Accept"})


def _usage(endpoint: str) -> dict[str, Any]:
    """How to ask, for a program that asked nothing yet."""
    return {
        "endpoint": endpoint,
        "usage": "Send a SPARQL 1.1 query by GET or POST as `query`, and choose a form by `Accept` or by its name in `format`.",
        "formats": {form.value: dict(named) for form, named in FORMATS.items()},
        "examples": [
            {
                "name": each.name,
                "en": each.label("en"),
                "nl": each.label("nl"),
                "address": f"{endpoint}?{urlencode({'example': each.name})}",
            }
            for each in examples().values()
        ],
        "description": {"address": endpoint, "formats": list(RDF)},
    }


def _page(request: Request[Any, Any, Any], sparql: Sparql, asked: _Asked, example: str | None) -> Response[str]:
    """The box with the query and the answer, or what is wrong with it."""
    shown: dict[str, Any] = {"answer": None, "fault": None, "status": 200}
    try:
        shown["answer"] = None if asked.query is None else _shown(sparql, asked)
    except SchakelError as fault:
        shown |= {"fault": fault, "status": fault.http_status}
    query = _starter(sparql) if asked.query is None else asked.query
    return page(request, "sparql.html", query=query, example=example, examples=examples().values(), **shown)


def _shown(sparql: Sparql, asked: _Asked) -> solutions.Answer:
    query = sparql.admit(asked.query or "")
    formats = FORMATS[query.form]
    form = next(iter(formats.values()))
    body = sparql.answer(query, form, asked.default_graphs, asked.named_graphs, result_mb=solutions.MOST_MB)
    return solutions.read(body, query.form.gives_graph, tuple(formats), sparql.vocabulary)


def _starter(sparql: Sparql) -> str:
    """Every prefix, and a question to begin with."""
    prefixes = "".join(f"PREFIX {name}: <{address}>\n" for name, address in sparql.vocabulary.prefixes.items())
    return (
        f"{prefixes}\nSELECT ?thing ?name WHERE {{\n  ?thing a kb:Instrument ; skos:prefLabel ?name .\n}}\nLIMIT 20\n"
    )
