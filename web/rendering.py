"""Pages: templates filled with views, in the visitor's language."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import Any
from urllib.parse import parse_qsl

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from litestar import MediaType, Request, Response
from markupsafe import Markup, escape

from kb.domain.alphabet import order
from kb.domain.model import ENTITIES
from kb.domain.quotes import whole_passage
from kb.domain.terms import Language, Term
from kb.domain.values import DatePrecision, ValueList, Verification
from kb.errors import SchakelError
from kb.graph.schema import record
from kb.services.chronicle import up_to
from kb.services.dependencies import THROUGH, Step
from kb.services.find import NAMED_KINDS, HitView
from kb.services.views.documents import ReadView
from kb.services.views.facets import FacetValueView, FacetView
from kb.services.views.motion_context import TimelineView
from kb.services.views.statements import LinkView, QuoteView
from kb.services.workspace import Workspace
from web import formats, passages, schema_org
from web.assets import COMPONENTS, asset
from web.network import shortened
from web.reading import Reading, reading
from web.texts import KINDS, catalogue, text
from web.timeline import Drawing, drawn

_REFERENCE = re.compile(
    r"(?P<address>https?://[^\s<>\"]*[^\s<>\".,;:)\]])|\b(?P<paper>kst-\w+(?:-\w+)*)(?P<place>#\w+(?:\.\w+)*)?"
)
"""An address, or the number of a Parliamentary paper with or without the place in it (`kst-35925-XVII-54#h5.p9`)."""
_QUOTATION = re.compile(r"(«[^»]*»)")
_ENTITY_ID = re.compile(rf"(?:{'|'.join(ENTITIES)})/[^\s/?#]+")


def page(request: Request[Any, Any, Any], template: str, status: int = 200, **values: object) -> Response[str]:
    """The page made from a template. A visitor whose address is itself the mistake gets it in Dutch."""
    return as_page(filled(request, template, **values), status)


def as_page(html: str, status: int = 200) -> Response[str]:
    """What was filled in, as an answer."""
    return Response(html, status_code=status, media_type=MediaType.HTML, headers={"Vary": "Accept"})


def filled(request: Request[Any, Any, Any], template: str, **values: object) -> str:
    """The HTML of a page."""
    view = values.pop("reading", None) or reading(request)
    assert isinstance(view, Reading)  # noqa: S101 - only error pages hand one in
    return _ENVIRONMENT.get_template(template).render(
        reading=view,
        lang=view.language,
        theme=request.app.state.theme,
        base_url=_base_url(request),
        holds=request.app.state.workspace.documents,
        browsed=_browsed(request.app.state.workspace),
        **values,
    )


def _browsed(workspace: Workspace) -> list[str]:
    """The kinds of which something is here; all of them where there is nothing yet, or nothing can be asked."""
    try:
        there = workspace.kinds()
    except SchakelError:
        there = frozenset()
    return [kind for kind in KINDS if kind in there or not there]


def _base_url(request: Request[Any, Any, Any]) -> str:
    """Where the addresses of this installation begin, without a slash at the end."""
    base: str = request.app.state.workspace.settings.base_url
    return base.rstrip("/")


def rendered(request: Request[Any, Any, Any], template: str, **values: object) -> str:
    """What a template makes that is no page: a picture."""
    view = reading(request)
    return _ENVIRONMENT.get_template(template).render(reading=view, lang=view.language, **values)


@pass_context
def _text(context: Context, key: str, list_name: str | None = None) -> str:
    """What a key says; one that is the value of a list is asked for with the list's name."""
    return text(key, _language(context), list_name)


@pass_context
def _told(context: Context, key: str, list_name: str) -> str:
    """What people call a value of a list that may grow; the value itself while no catalogue has it."""
    return catalogue(_language(context)).get((list_name, key), key)


@pass_context
def _label(context: Context, named: Any) -> str:
    """What people call a term, a value of a list, or a thing."""
    return str(named.label(_language(context)))


@pass_context
def _link(context: Context, path: str, **more: str | None) -> str:
    view: Reading = context["reading"]
    return view.link(path, **more)


@pass_context
def _day(context: Context, value: date | None, precision: str = DatePrecision.DAY) -> str:
    return formats.day(value, _language(context), precision)


@pass_context
def _iso_day(context: Context, value: str) -> str:
    """An ISO date as people write it."""
    return _day(context, date.fromisoformat(value))


@pass_context
def _certainty(context: Context, value: str) -> str:
    return Verification(value).label(_language(context))


@pass_context
def _fact(context: Context, value: Any) -> str | Markup:
    """A declared value as a page shows it."""
    language = _language(context)
    if isinstance(value, bool):
        return text("yes" if value else "no", language)
    if isinstance(value, ValueList):
        return value.label(language)
    if isinstance(value, datetime | date):
        return formats.day(value, language)
    if isinstance(value, float):
        return formats.number(value, language)
    if _ENTITY_ID.fullmatch(str(value)):
        return Markup('<a href="{}">{}</a>').format(_link(context, f"/{value}"), value)
    return _linked(context, str(value))


@pass_context
def _figure(context: Context, value: float | None, digits: int = 2) -> str:
    return formats.figure(value, _language(context), digits)


@pass_context
def _counted(context: Context, value: int) -> str:
    """How many there are of something, with a mark between thousands."""
    return formats.figure(value, _language(context), 0)


@pass_context
def _percent(context: Context, value: float | None) -> str:
    return formats.percent(value, _language(context))


def _indented(text: str) -> str:
    """JSON as people read it."""
    return json.dumps(json.loads(text), ensure_ascii=False, indent=1)


def _code(text: str) -> Markup:
    """Words with what stands between backticks as code."""
    forms = (Markup("{}"), Markup("<code>{}</code>"))
    return Markup().join(forms[index % 2].format(part) for index, part in enumerate(text.split("`")))


@pass_context
def _source(context: Context, text: str) -> str | Markup:
    """Where something comes from, as an editor wrote it, with its addresses and places as links."""
    shown = _linked(context, text)
    in_words = any(each.isalpha() for each in _REFERENCE.sub("", text))
    return _dutch(context, shown) if in_words else shown


@pass_context
def _dutch(context: Context, text: str) -> str | Markup:
    """What editors wrote, which they do in Dutch, marked as such on a page in another language."""
    return text if _language(context) == "nl" else Markup('<span lang="nl">{}</span>').format(text)


@pass_context
def _quoting(context: Context, text: str, language: str | None = "nl") -> str | Markup:
    """A text in the page's language, in which every «quotation» is marked as of its own."""
    if language == _language(context):
        return text
    quoted = Markup('<span lang="{}">{}</span>')
    pieces = _QUOTATION.split(text)
    return Markup("").join(quoted.format(language or "", each) if at % 2 else each for at, each in enumerate(pieces))


def _written_in(term: Term, kind: str) -> Language | None:
    """The language of a fact of a kind of thing, where its field is of one, as a definition in Dutch; None for any other."""
    return _languages(kind).get(term)


@cache
def _languages(kind: str) -> Mapping[Term, Language | None]:
    return {each.term: each.language for each in record(ENTITIES[kind]).properties if each.term}


def _linked(context: Context, text: str) -> Markup:
    """A text with each address in it and each place in a document that is here as a link."""
    shown, at = Markup(), 0
    for found in _REFERENCE.finditer(text):
        shown += escape(text[at : found.start()]) + _reference(context, found)
        at = found.end()
    return shown + escape(text[at:])


def _reference(context: Context, found: re.Match[str]) -> Markup:
    said = found.group()
    if found["address"]:
        return Markup('<a href="{}" rel="external">{}</a>').format(said, said.partition("://")[2])
    document = f"document/{found['paper']}"
    if document not in context["holds"]():
        return escape(said)
    place = whole_passage(f"/{document}{found['place'] or ''}")
    return Markup('<a href="{}">{}</a>').format(_link(context, place), said)


def _passage_path(quote: QuoteView) -> str:
    """Where the passage of a quote stands on the site; sentences have no anchor of their own."""
    return whole_passage(quote.path)


def _marked(text: str, places: Iterable[tuple[int, int]]) -> Markup:
    """`text` with the given stretches marked."""
    shown, at = Markup(), 0
    for start, end in places:
        shown += escape(text[at:start]) + Markup("<mark>{}</mark>").format(text[start:end])
        at = end
    return shown + escape(text[at:])


def _quoted_in(sentence: str, exact: str) -> Markup:
    """A sentence with its quote marked, where the words stand in it literally."""
    at = sentence.casefold().find(exact.casefold())
    return _marked(sentence, [(at, at + len(exact))] if at >= 0 else [])


def _sentences(steps: Iterable[Step]) -> list[QuoteView]:
    """The quotes of all steps, each sentence once."""
    quotes = [quote for step in steps for quote in step.quotes]
    return list({(quote.document.id, quote.sentence or quote.exact): quote for quote in quotes}.values())


@pass_context
def _searched_field(context: Context, field: str) -> str:
    """What people call a field of the index, whatever its language."""
    return text(field.partition("_")[0], _language(context), "field")


@pass_context
def _hit_kind(context: Context, kind: str) -> str:
    language = _language(context)
    return ENTITIES[kind].term.label(language) if kind in ENTITIES else text(kind, language, "part")


@pass_context
def _hit_address(context: Context, hit: HitView) -> str:
    """Where a hit leads for this visitor: same language, same moment, at its paragraph, with the words to mark."""
    view: Reading = context["reading"]
    words: str = context["asked"].question.words
    return view.link(f"/{hit.locator}", mark=words if "#" in hit.locator else None)


def _drawn(events: Sequence[TimelineView], day: date | None) -> Drawing | None:
    return drawn(events, day or datetime.now(UTC).date())


@pass_context
def _board_value(context: Context, value: str, facet: str) -> str:
    """What people call a value of a facet of the board."""
    caption = context["board"].captions[facet].get(value)
    return caption.label(_language(context)) if caption else value


def _query(text: str) -> dict[str, str]:
    """The wishes in a query, by name."""
    return dict(parse_qsl(text))


@pass_context
def _read_value(context: Context, read: ReadView) -> str:
    """A figure that was read in a text, in its unit."""
    value, language = read.value or 0.0, _language(context)
    if read.unit == "count":
        return formats.number(value, language)
    if read.unit == "fraction":
        return f"{formats.figure(value * 100, language, 1)}%"
    return f"{formats.number(value, language)}{'' if read.unit == '%' else ' '}{read.unit}"


def _up_to(day: str) -> str:
    """The cursor of the timeline from a day (ISO 8601) back."""
    return up_to(date.fromisoformat(day))


@pass_context
def _read_day(context: Context, read: ReadView) -> str:
    """A date that was read in a text, as exact as it is known."""
    given = read.iso or ""
    if len(given) == len("2021-09-29"):
        return formats.day(date.fromisoformat(given), _language(context))
    if read.precision == DatePrecision.MONTH:
        return formats.day(date.fromisoformat(f"{given}-01"), _language(context), DatePrecision.MONTH)
    return given or formats.UNKNOWN


def _as_id(text: str) -> str:
    """A text as the id of an element: letters and digits, with hyphens between them."""
    return "-".join(re.findall(r"\w+", text))


@pass_context
def _by_predicate(context: Context, links: Iterable[LinkView]) -> list[tuple[LinkView, list[LinkView]]]:
    """Links in groups of one predicate and direction, by name; the first of a group names it."""
    ordered = sorted(
        links,
        key=lambda each: (not each.outgoing, each.predicate, each.other.kind, order(_label(context, each.other))),
    )
    groups = (list(group) for _, group in groupby(ordered, key=lambda each: (each.outgoing, each.predicate)))
    return [(group[0], group) for group in groups]


@pass_context
def _by_name(context: Context, things: Iterable[Any], at: str = "", after: str = "") -> list[Any]:
    """Things as in the dictionary of the reader, by the name of what `at` leads to; first by `after`, where it is given."""
    language = _language(context)
    name, first = _attribute(at), _attribute(after)
    return sorted(things, key=lambda each: (first(each) if after else 0, name(each).place(language)))


def _attribute(path: str) -> Callable[[Any], Any]:
    return attrgetter(path) if path else lambda each: each


@pass_context
def _by_count(context: Context, counts: Mapping[str, int], facet: str) -> list[tuple[str, int]]:
    """The values of a facet of the board with the numbers of each, the most first; as in the reader's dictionary where
    there are as many."""
    return sorted(counts.items(), key=lambda each: (-each[1], order(_board_value(context, each[0], facet)), each[0]))


@pass_context
def _ranked(context: Context, facet: FacetView) -> list[FacetValueView]:
    """The values of a facet of the search in their order; as in the reader's dictionary where there are as many of them."""
    if not facet.ranked:
        return list(facet.values)
    return sorted(facet.values, key=lambda each: (-each.count, order(_label(context, each)), each.value))


def _pretty(value: Any) -> str:
    """A value as JSON on several lines."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def _language(context: Mapping[str, Any] | Context) -> Language:
    language: Language = context["lang"]
    return language


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("web"), autoescape=True, undefined=StrictUndefined, lstrip_blocks=True
    )
    environment.globals.update(
        t=_text,
        told_of=_told,
        asset=asset,
        components=COMPONENTS,
        link=_link,
        kinds=KINDS,
        schema=schema_org,
        entities=ENTITIES,
        through=THROUGH,
        named_kinds=NAMED_KINDS,
    )
    environment.filters.update(
        label=_label, figure=_figure, counted=_counted, percent=_percent, indented=_indented,
        day=_day, certainty=_certainty, fact=_fact, source=_source,
        dutch=_dutch, written_in=_written_in, quoting=_quoting,
        passage_path=_passage_path, marked=_marked, quoted_in=_quoted_in, by_predicate=_by_predicate, as_id=_as_id,
        by_name=_by_name, by_count=_by_count, ranked=_ranked, read_value=_read_value, read_day=_read_day, up_to=_up_to,
        query=_query, embedded=schema_org.embedded, shortened=shortened,
        board_value=_board_value, iso_day=_iso_day, drawn=_drawn,
        sentences=_sentences, hit_kind=_hit_kind, searched_field=_searched_field, hit_address=_hit_address,
        pretty=_pretty, code=_code, pieces=passages.pieces, parts=passages.parts, notes=passages.notes, runs=passages.runs,
    )  # fmt: skip
    return environment


_ENVIRONMENT = _environment()
