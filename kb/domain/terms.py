"""The one way a class or field says what it means: a vocabulary term with a label in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "en")

PREFIXES = {
    "kb": "https://schakel.example/def#",
    "id": "https://schakel.example/id/",
    "cito": "http://purl.org/spar/cito/",
    "dcterms": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "qb": "http://purl.org/linked-data/cube#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
}
"""Prefixes of the vocabularies that terms are written with. `kb` and `id` move with the base address."""


@dataclass(frozen=True)
class Term:
    """A vocabulary term (`kb:dossier`, as a CURIE) and what people call it."""

    iri: str
    nl: str
    en: str

    def label(self, language: Language = "nl") -> str:
        """The label in `language`."""
        return self.nl if language == "nl" else self.en


@dataclass(frozen=True)
class Caption:
    """What people call a field that is no statement in itself: a key, an offset, what a record belongs to."""

    nl: str
    en: str

    def label(self, language: Language = "nl") -> str:
        """What people call it in `language`."""
        return self.nl if language == "nl" else self.en


def field_terms(model: type[BaseModel]) -> dict[str, Term]:
    """The term of every field of `model` that declares one, in the order of declaration."""
    return {name: term for name, info in model.model_fields.items() for term in info.metadata if isinstance(term, Term)}


def labels(value: Any, language: Language = "nl") -> str:
    """The label of a member of a value list (`kb.domain.values`)."""
    term: Term = value.term
    return term.label(language)
