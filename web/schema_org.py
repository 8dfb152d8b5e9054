"""What a page says of itself in schema.org's words, for search engines: only what the page shows as well."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from markupsafe import Markup

from kb.domain.model import ENTITIES
from kb.domain.terms import Language
from kb.domain.values import ActorType, DocumentType
from kb.services.views.entities import EntityView
from kb.services.views.things import Ref

Json = dict[str, Any]
_CONTEXT = "https://schema.org"
_LAWS = (DocumentType.LAW, DocumentType.EU_ACT)
_ACTORS: Mapping[object, str] = {
    ActorType.MEMBER: "Person",
    ActorType.MINISTER: "Person",
    ActorType.MINISTRY: "GovernmentOrganization",
}


def site(base_url: str, name: str, language: Language) -> Json:
    """The site as a whole, with its search."""
    base = base_url.rstrip("/")
    search = {"@type": "SearchAction", "target": f"{base}/search?q={{words}}", "query-input": "required name=words"}
    return {
        "@context": _CONTEXT, "@type": "WebSite", "@id": f"{base}/", "url": f"{base}/", "name": name,
        "inLanguage": language, "potentialAction": search,
    }  # fmt: skip


def dataset(base_url: str, name: str, about: str, language: Language) -> Json:
    """All data together, as they can be taken away."""
    base = base_url.rstrip("/")
    return {
        "@context": _CONTEXT, "@type": "Dataset", "@id": f"{base}/dumps", "url": f"{base}/dumps", "name": name,
        "description": about, "inLanguage": language, "isAccessibleForFree": True,
        "distribution": [{"@type": "DataDownload", "contentUrl": f"{base}/dumps", "encodingFormat": "text/turtle"}],
    }  # fmt: skip


def thing(view: EntityView, base_url: str, language: Language) -> list[Json]:
    """One thing, and the way to it from the front page."""
    base = base_url.rstrip("/")
    facts = _facts(view)
    said = {
        "@context": _CONTEXT,
        "@id": f"{base}/id{view.ref.path}",
        "url": f"{base}{view.ref.path}",
        "name": view.ref.label(language),
        "description": definition(view, language),
        "identifier": facts.get("kb:reference"),
        "sameAs": facts.get("foaf:page"),
        **_DESCRIBED.get(view.ref.kind, _other)(view),
    }
    return [{name: value for name, value in said.items() if value}, _way(view.ref, base, language)]


def definition(view: EntityView, language: Language) -> str | None:
    """What a thing is, in the language or else in Dutch; None where nobody wrote that down."""
    found = [str(value) for term, value in view.facts if term.iri == "skos:definition"]
    return found[-1 if language == "en" else 0] if found else None


def _facts(view: EntityView) -> dict[str, Any]:
    return {term.iri: value for term, value in view.facts}


def _way(ref: Ref, base: str, language: Language) -> Json:
    steps = (
        ("Schakel", "/"),
        (ENTITIES[ref.kind].term.label(language), f"/{ref.kind}"),
        (ref.label(language), ref.path),
    )
    items = [
        {"@type": "ListItem", "position": number, "name": name, "item": base + path}
        for number, (name, path) in enumerate(steps, 1)
    ]
    return {"@context": _CONTEXT, "@type": "BreadcrumbList", "itemListElement": items}


def _document(view: EntityView) -> Json:
    facts = _facts(view)
    kind = facts.get("dcterms:type")
    said = {
        "@type": "Legislation" if kind in _LAWS else "CreativeWork",
        "datePublished": _day(facts.get("dcterms:date")),
    }
    return said | ({"legislationIdentifier": facts.get("kb:reference")} if kind in _LAWS else {})


def _motion(view: EntityView) -> Json:
    facts = _facts(view)
    movers = [{"@type": "Person", "name": each.label_nl} for each in (view.motion.movers if view.motion else ())]
    return {"@type": "CreativeWork", "dateCreated": _day(facts.get("dcterms:dateSubmitted")), "author": movers}


def _instrument(view: EntityView) -> Json:
    facts = _facts(view)
    number = facts.get("eli:id_local")
    return {"@type": "Legislation", "legislationIdentifier": number} if number else {"@type": "CreativeWork"}


def _term(view: EntityView) -> Json:
    facts = _facts(view)
    others = [text for _, text in view.synonyms]
    return {"@type": "DefinedTerm", "termCode": facts.get("skos:notation"), "alternateName": others}


def _actor(view: EntityView) -> Json:
    facts = _facts(view)
    kinds = (_ACTORS[value] for value in facts.values() if isinstance(value, ActorType) and value in _ACTORS)
    return {"@type": next(kinds, "Organization")}


def _other(view: EntityView) -> Json:
    return {"@type": {"country": "Country", "region": "Place"}.get(view.ref.kind, "CreativeWork")}


_DESCRIBED: Mapping[str, Callable[[EntityView], Json]] = {
    "document": _document, "motion": _motion, "instrument": _instrument, "product": _term, "dependency": _term,
    "criterion": _term, "actor": _actor,
}  # fmt: skip


def _day(value: object) -> str | None:
    return value.isoformat() if isinstance(value, date) else None


def embedded(data: object) -> Markup:
    """JSON to stand in a page: nothing in it can end the element that it stands in."""
    text = json.dumps(data, ensure_ascii=False, default=str)
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))  # noqa: S704 - escaped here
