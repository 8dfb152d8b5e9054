"""The OpenAPI 3.1 document of the site: every address that answers in JSON, made from one table."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from kb import __version__
from kb.domain.following import Why
from kb.domain.model import ENTITIES
from web.api.asking import OF_A_VIEW, PAGES, Parameter, of
from web.api.schemas import COUNT, DAY, TEXT, Schema, many, ref, schemas
from web.negotiation import ENDINGS, JSON


@dataclass(frozen=True)
class Operation:
    """A GET that answers in JSON as `answer` says. `path` is as OpenAPI writes it, `example` a whole address."""

    path: str
    id: str
    summary: str
    description: str
    answer: str
    example: str
    parameters: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    """Other media types of the same address."""


_KINDS = {"enum": list(ENTITIES)}
PARAMETERS: Mapping[str, Parameter] = {
    each.key: each
    for each in (
        *PAGES,
        *OF_A_VIEW.values(),
        Parameter("kind", "The kind of thing.", _KINDS, "motion", "path"),
        Parameter("slug", "The rest of its id; other spellings of official numbers lead to it.", TEXT, "kst-35663-15", "path"),
        Parameter("dependency", "The id of a dependency, without its kind.", TEXT, "semiconductors", "path"),
        Parameter("as_of", "The world on this day; today without it.", DAY, "2022-06-01"),
        Parameter("known_at", "What was known here at this day or time; all that is known now without it.", TEXT, "2031-01-01"),
        Parameter("lang", "The language of texts for people: `nl` or `en`.", {"enum": ["nl", "en"]}, "en"),
        Parameter("limit", "How many hits at most.", {**COUNT, "minimum": 1, "maximum": 200}, 20, view="search"),
        Parameter("offset", "How many hits to leave out at the beginning.", COUNT, 0, view="search"),
        Parameter("name", "Only things with these characters in a name, in any case.", TEXT, "chip"),
        Parameter("q", "What is typed.", TEXT, "chips"),
        Parameter("suggestions", "`1`: also what no person has confirmed yet.", {"enum": ["0", "1"]}, "1"),
        Parameter("of", "An address of this site that shows things: what happened to them is told.", TEXT, "/motion"),
        Parameter("of", "One source: only what comes from it, as its `source` says.", TEXT, "data.europa.eu",
                  view="sources"),
        Parameter("q", "Only sources with all of these words in a name.", TEXT, "europa", view="sources"),
        Parameter("why", "Only what is told for this reason, or for one of these.", many({"enum": list(Why)}), "stage",
                  view="follow"),
        Parameter("subject", "The id of the thing that a statement is about.", TEXT, "instrument/chips-act"),
        Parameter("predicate", "A kind of link, as in `/def`.", TEXT, "addresses"),
        Parameter("object", "The id of the other thing.", TEXT, "dependency/semiconductors"),
        Parameter("from", "The id of the older rendition; without it the last but one.", TEXT),
        Parameter("to", "The id of the newer rendition; without it the last.", TEXT),
        Parameter("passage", "A passage in the text, by its fragment.", TEXT, "summary.p1"),
        Parameter("format", "As a file for reference managers.", {"enum": ["bib", "ris", "csl"]}, "csl"),
        Parameter("table", "A table that is there: `example`, or the id that a POST gave.", TEXT, "example", "path"),
        Parameter("rules", "A named rule, or limits of your own: `hhi>0.4`.", TEXT, "hhi>0.4"),
        Parameter("partners", "Whom the indices are about.", {"enum": ["all", "extra-EU", "extra-EU-dated"]}, "extra-EU"),
        Parameter("year", "Only this year.", {"type": "integer"}, 2019),
        Parameter("by", "By value or by quantity.", {"enum": ["value", "quantity"]}, "value"),
        Parameter("level", "Digits that codes are cut to.", {"enum": ["2", "4", "6", "8"]}, "6"),
        Parameter("least", "Products of which less is imported are left out.", TEXT, "250000"),
        Parameter("transit", "As recorded, the EU as one importer, or partners replaced by their own sources.",
                  {"enum": ["none", "eu", "look-through"]}, "eu"),
        Parameter("share", "Which part (0–1) of its supply each country sends on: a country and its part on each line.", TEXT,
                  "BE=0.4"),
        Parameter("exports", "What cdi3 divides by.", {"enum": ["all", "extra"]}, "extra"),
        Parameter("services", "Whether codes are of services, and stay as they stand.", {"enum": ["1"]}),
        Parameter("reverse", "Whether reporter and partner stand in each other's place.", {"enum": ["1"]}),
    )
}  # fmt: skip
_MOMENT = ("as_of", "known_at")
_READER = ("lang", *_MOMENT)
_PAGES = tuple(each.key for each in PAGES)
CALCULATION = (
    "rules",
    "partners",
    "year",
    "by",
    "level",
    "least",
    "transit",
    "share",
    "exports",
    "services",
    "reverse",
)
"""What may be asked of a table of trade."""
_RDF = tuple(form for form in ENDINGS.values() if form not in (JSON, "text/html", "text/csv"))

OPERATIONS: tuple[Operation, ...] = (
    Operation("/", "front", "The front page", "Numbers, what changed lately, and how many motions wait.", "Front", "/"),
    Operation("/{kind}", "list", "All things of a kind",
              "In the order of dictionaries, for programs by their Dutch names. With `limit` one page, and in the `Link` header "
              "the addresses of those beside it.", "Things",
              "/instrument?limit=2", ("kind", "name", *_PAGES, *_READER), ("text/html",)),
    Operation("/{kind}/{slug}", "thing", "All about one thing",
              "Facts, links in both directions with their evidence, claims, stages; for a document its text with what each "
              "passage names and bears out. The same address answers in RDF and, for the links, in CSV.", "EntityView",
              "/instrument/chips-act", ("kind", "slug", *_MOMENT), ("text/html", *_RDF, "text/csv")),
    Operation("/{kind}/{slug}/compare", "compare", "Two versions of a text",
              "Passage by passage and word by word. Only a document has versions.", "Comparison",
              "/document/kst-99999-1/compare", ("kind", "slug", "from", "to"), ("text/html",)),
    Operation("/dependency/{dependency}/bears-on", "bears_on", "What bears on a dependency",
              "Policies directly, or through a product, a material or a sector; their stages; and what is missing.", "BearsOn",
              "/dependency/semiconductors/bears-on", ("dependency", "suggestions", *_MOMENT)),
    Operation("/search", "search", "Search", "Documents, passages and things, best first, counted by ten facets.", "Search",
              "/search?q=chips&limit=2", (*of("search"), "search.limit", "search.offset", "suggestions", *_READER),
              ("text/html",)),
    Operation("/search/complete", "complete", "Complete what is typed", "Names and words that begin so.", "Names",
              "/search/complete?q=ch", ("q",)),
    Operation("/moties", "board", "What became of motions", "Every motion, request by request, narrowed as on the page; by "
              "Dutch names where names are what it is in order of. With `limit` one page; with `group` a motion is told once, "
              "and its number in each of its groups.", "Board", "/moties", (*of("board"), *_PAGES, *_READER), ("text/html",)),
    Operation("/coverage", "coverage", "Dependencies × policies", "How many confirmed links; what is absent is a gap.",
              "Coverage", "/coverage", (*of("coverage"), *_READER), ("text/html",)),
    Operation("/timeline", "timeline", "Everything dated", "The newest first, or of what is to come the "
              "soonest; a page at a time.", "Timeline", "/timeline", (*of("timeline"), *_PAGES, *_READER), ("text/html",)),
    Operation("/network/{kind}/{slug}", "network", "What surrounds a thing", "Nodes and edges.", "Neighbourhood",
              "/network/instrument/chips-act", ("kind", "slug", *of("network"), *_READER), ("text/html",)),
    Operation("/follow", "follow", "What happened to things", "What became known of what `of` shows, the newest first.",
              "Events", "/follow?of=/motion", ("of", "follow.why", *_PAGES, "lang"), ("text/html",)),
    Operation("/why", "why", "Why the graph says something", "The evidence for a statement, or the rule it follows from.",
              "Reasons", "/why?subject=instrument/chips-act&predicate=addresses&object=dependency/semiconductors",
              ("subject", "predicate", "object"), ("text/html",)),
    Operation("/cite/{kind}/{slug}", "cite", "How a thing or passage is cited",
              "CSL-JSON; with `format` a file of that format.", "Csl",
              "/cite/motion/kst-35663-15", ("kind", "slug", "passage", "format"),
              ("text/html", "application/x-bibtex", "application/x-research-info-systems")),
    Operation("/calculator/{table}", "calculation", "How concentrated imports are",
              "A row for each period, reporter and product, the account of rows that were set aside, and the manifest that "
              "repeats it.", "Calculation", "/calculator/example?rules=hhi%3E0.4&year=2019",
              ("table", *CALCULATION), ("text/html",)),
    Operation("/calculator", "tables", "Which tables of trade are there", "The example, and those of this installation.",
              "Tables", "/calculator", (), ("text/html",)),
    Operation("/brief/{slug}", "brief", "A motion on one page", "What it asked, what was said and found, and what is open, "
              "in words for a debate. With `.json` behind it too.", "Brief", "/brief/kst-35663-15",
              ("slug", "lang", *_MOMENT), ("text/html",)),
    Operation("/check", "check", "Where a draft is checked", "What the form takes; send it by POST.", "Form", "/check", (),
              ("text/html",)),
    Operation("/suggest/{kind}/{slug}", "suggest", "Where a correction is suggested", "What the form takes; send it by POST.",
              "Form", "/suggest/motion/kst-35663-15", ("kind", "slug"), ("text/html",)),
    Operation("/dumps", "dumps", "The whole as files", "Each with its size and SHA-256; the same address describes the data "
              "set in RDF.", "Dumps", "/dumps", (), ("text/html", *_RDF)),
    Operation("/def", "vocabulary", "The vocabulary", "Classes, predicates and value lists with their labels; the same "
              "address gives the ontology in RDF.", "Vocabulary", "/def", (), ("text/html", *_RDF)),
    Operation("/sources", "sources", "Where facts come from", "Every source, with what it gives, the largest first; with `of` "
              "every record that comes from one, by kind and Dutch name. With `limit` one page.", "Sources", "/sources",
              ("sources.of", "sources.q", *_PAGES, *_READER), ("text/html",)),
    Operation("/sparql", "sparql", "How to ask the graph", "Where questions are sent, in which forms answers come, and worked "
              "examples; the same address describes the service in RDF.", "Asking", "/sparql", (), ("text/html", *_RDF)),
    Operation("/about", "about", "About the data", "What is here and what is not known.", "About", "/about"),
    Operation("/status", "status", "Whether all is well", "Database, graph and index, and how far each is behind.", "Health",
              "/status"),
)  # fmt: skip
"""Every address that answers in JSON. A test holds that the application has each, and that each answers as it says."""

INTRODUCTION = (
    "Every page of this site answers in JSON when `Accept: application/json` asks for it, or the address ends in `.json` "
    "(things, neighbourhoods and briefs). Ids are the addresses of pages: `motion/kst-35663-15`. Everything can be asked as "
    "of a day (`as_of`) and as it was known (`known_at`). Nothing needs a key. Errors are `application/problem+json`. "
    "The graph itself answers SPARQL at `/sparql`, and is taken away whole from `/dumps`."
)


def openapi(base: str) -> dict[str, Any]:
    """The document, for a site at the address `base`."""
    paths: dict[str, Any] = {}
    for operation in OPERATIONS:
        paths[operation.path] = {"get": _described(operation)}
    paths["/calculator"]["post"] = _computing()
    parameters = {name: _parameter(each) for name, each in PARAMETERS.items()}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Schakel",
            "version": __version__,
            "description": INTRODUCTION,
            "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        },
        "servers": [{"url": base.rstrip("/")}],
        "paths": paths,
        "components": {"schemas": schemas(), "parameters": parameters, "responses": {"Problem": _problem()}},
    }


@cache
def examples() -> Mapping[str, Any]:
    """What each operation answered to its example on the seeded base, shortened; see `tests.web.api_examples`."""
    found: dict[str, Any] = json.loads(files("web.api").joinpath("examples.json").read_text(encoding="utf-8"))
    return found


def _described(operation: Operation) -> dict[str, Any]:
    told: dict[str, Any] = {"schema": ref(operation.answer)}
    if operation.id in examples():
        told["examples"] = {"seeded": {"summary": operation.example, "value": examples()[operation.id]}}
    others: dict[str, Any] = {form: {"schema": TEXT} for form in operation.forms}
    return {
        "operationId": operation.id,
        "summary": operation.summary,
        "description": f"{operation.description} Example: `{operation.example}`",
        "parameters": [{"$ref": f"#/components/parameters/{name}"} for name in operation.parameters],
        "responses": {
            "200": {"description": "The answer.", "content": {JSON: told, **others}},
            "default": {"$ref": "#/components/responses/Problem"},
        },
    }


def _computing() -> dict[str, Any]:
    """Giving a table to compute with."""
    asked = {name: {**PARAMETERS[name].schema, "description": PARAMETERS[name].description} for name in CALCULATION}
    form: Schema = {
        "type": "object",
        "properties": {
            "file": {"description": "CSV, XLSX, JSON or parquet, packed too; at most 200 MB."},
            "pasted": {**TEXT, "description": "The table as text with a heading, in the place of a file."},
            "column": {"type": "array", "items": TEXT, "description": "Which column is which: `value=Waarde`."},
            "decimal": {"enum": [".", ","], "description": "The decimal mark, where it cannot be told."},
            "codes_file": {
                "description": "Changes of codes, by which they become those of `to_year`: CSV, XLSX or XLS."
            },
            "to_year": {**TEXT, "description": "The year of which codes become."},
            **asked,
        },
    }
    problem = {"$ref": "#/components/responses/Problem"}
    return {
        "operationId": "compute",
        "summary": "Compute with a table of your own",
        "description": "The table is kept under an id that follows from its content; nothing is kept of what fails.",
        "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": form}}},
        "responses": {
            "201": {
                "description": "The answer, and in `Location` its address.",
                "content": {JSON: {"schema": ref("Calculation")}},
            },
            "400": problem,
            "413": problem,
            "503": problem,
            "default": problem,
        },
    }


def _parameter(each: Parameter) -> dict[str, Any]:
    example = {"example": each.example} if each.example is not None else {}
    return {
        "name": each.name,
        "in": each.place,
        "required": each.place == "path",
        "description": each.description,
        "schema": each.schema,
        **example,
    }


def _problem() -> dict[str, Any]:
    example = {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": "motion/x: there is no such thing here",
    }
    content = {"application/problem+json": {"schema": ref("Problem"), "example": example}}
    return {"description": "What went wrong, and what to do about it.", "content": content}
