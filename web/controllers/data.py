"""The whole as data: files to take away, the named graphs, and the vocabulary they are written in."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import ETag, State
from litestar.params import FromPath
from litestar.response import File, Redirect

from kb.domain.links import PREDICATES
from kb.domain.terms import Term
from kb.errors import UnknownIdentifier
from kb.graph.ontology import value_lists
from kb.graph.project import CURATED, INFERRED, PROVENANCE, WORDS
from kb.graph.schema import records
from kb.services import definitions, dumps
from kb.services.workspace import Workspace
from web.negotiation import HTML, JSON, choose, split_ending
from web.rendering import page

ALWAYS_THERE = frozenset((CURATED, PROVENANCE, INFERRED, WORDS))
"""The graphs that every installation has, be it without a statement."""
_RDF = ("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml")


@get("/dumps", sync_to_thread=True)
def dataset(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """The files of the whole data set with their checksums; for programs its DCAT and VoID description."""
    workspace: Workspace = state.workspace
    form = choose(request.headers.get("accept"), (HTML, *_RDF, JSON))
    found = dumps.dataset(workspace)
    if form == JSON:
        return Response(found, media_type=JSON, headers={"Vary": "Accept"})
    if form == HTML:
        return page(request, "dumps.html", dataset=found)
    return Response(dumps.description(workspace, form), media_type=form, headers={"Vary": "Accept"})


@get("/.well-known/void", status_code=303, sync_to_thread=False)
def well_known() -> Redirect:
    """Where programs look for the description of a data set."""
    return Redirect("/dumps", status_code=303)


@get("/dumps/{name:str}", sync_to_thread=True)
def dump_file(request: Request[Any, Any, Any], state: State, name: FromPath[str]) -> Response[Any]:
    """One file of the data set; a client that has it already is told so by its checksum."""
    workspace: Workspace = state.workspace
    path, file = dumps.dump_file(workspace, name)
    tag = ETag(value=file.sha256)
    if tag.to_header() in request.headers.get("if-none-match", ""):
        return Response(None, status_code=304, headers={"ETag": tag.to_header()})
    return File(path, filename=name, media_type=file.media_type, etag=tag)


@get("/graph/{name:path}", sync_to_thread=True)
def named_graph(request: Request[Any, Any, Any], state: State, name: FromPath[str]) -> Response[Any]:
    """The statements of one named graph: those of a document, of curated facts, of provenance, or inferred."""
    workspace: Workspace = state.workspace
    form = choose(request.headers.get("accept"), _RDF)
    written = workspace.named_graph(name.strip("/"), form)
    if not written and name.strip("/") not in ALWAYS_THERE:
        raise UnknownIdentifier(f"{name.strip('/')}: there is no graph of this name")
    return Response(written, media_type=form, headers={"Vary": "Accept"})


@get("/def", sync_to_thread=False)
def definition(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """The vocabulary: every class, property and value list, with labels in both languages."""
    workspace: Workspace = state.workspace
    form = choose(request.headers.get("accept"), (HTML, *_RDF, JSON))
    prefix = workspace.vocabulary.prefixes["kb"]
    if form == JSON:
        return Response(_terms(prefix), media_type=JSON, headers={"Vary": "Accept"})
    if form == HTML:
        return page(
            request, "definition.html", prefix=prefix, records=records(), lists=value_lists(), predicates=PREDICATES
        )
    return Response(definitions.definition(workspace.vocabulary, form), media_type=form, headers={"Vary": "Accept"})


def _terms(prefix: str) -> dict[str, Any]:
    """The page as data: every class, predicate and value list with its labels."""

    def told(term: Term) -> dict[str, str]:
        return {"iri": term.iri, "nl": term.nl, "en": term.en}

    return {
        "prefix": prefix,
        "classes": [told(each.term) for each in records()],
        "predicates": [told(each.term) for each in PREDICATES.values()],
        "value_lists": {each.__name__: [told(value.term) for value in each] for each in value_lists()},
    }


@get("/def/context.jsonld", sync_to_thread=False)
def context(state: State) -> Response[bytes]:
    """The JSON-LD context of the vocabulary."""
    return Response(definitions.context(state.workspace.vocabulary), media_type="application/ld+json")


@get("/def/{name:str}", sync_to_thread=True)
def definition_part(request: Request[Any, Any, Any], state: State, name: FromPath[str]) -> Response[bytes]:
    """The shapes, the alignment with other vocabularies, the identifiers elsewhere, or the rules."""
    plain, ending = split_ending(name)
    definitions.check_part(plain)  # first: what is not there is so in every form
    form = ending if ending in _RDF else choose(request.headers.get("accept"), _RDF)
    written = definitions.part(plain, state.workspace.vocabulary, form)
    return Response(written, media_type=form, headers={"Vary": "Accept"})
