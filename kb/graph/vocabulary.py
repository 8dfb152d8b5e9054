"""Addresses: from the short names that the model is written with to full IRIs under the installation's own base."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote, unquote

from kb.domain.terms import PREFIXES

STANDARD = {
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Prefixes of the languages that any vocabulary is written in."""
OWN_BASE = "https://schakel.example"
"""Where the prefixes `kb` and `id` stand as declared; an installation has its own."""
_KEPT_IN_PATHS = "/:.-_~#"


@dataclass(frozen=True)
class Vocabulary:
    """The prefixes in force under a base address, and the addresses made with them."""

    base_url: str = OWN_BASE

    @cached_property
    def prefixes(self) -> dict[str, str]:
        """Every prefix and what it stands for; `kb` and `id` lie under the base address."""
        base = self.base_url.rstrip("/")
        moved = {name: iri.replace(OWN_BASE, base) if name in {"kb", "id"} else iri for name, iri in PREFIXES.items()}
        return dict(sorted((moved | STANDARD).items()))

    def moved(self, text: str) -> str:
        """A text written under the product's own base, under this one."""
        return text.replace(OWN_BASE, self.base_url.rstrip("/"))

    def iri(self, curie: str) -> str:
        """The full IRI of `kb:Motion`; raises KeyError for a prefix that is not declared."""
        prefix, _, local = curie.partition(":")
        return self.prefixes[prefix] + local

    def thing(self, entity_id: str) -> str:
        """The IRI of an entity or record: `motion/kst-21501-02-2383` under `/id/`."""
        return self.prefixes["id"] + quote(entity_id, safe=_KEPT_IN_PATHS)

    def entity_id(self, iri: str) -> str | None:
        """The id whose IRI this is (see `thing`); None for an address that is not of this installation."""
        things = self.prefixes["id"]
        return unquote(iri.removeprefix(things)) if iri.startswith(things) else None

    def graph(self, name: str) -> str:
        """The IRI of a named graph: `curated`, `provenance`, `inferred`, or `document/kst-…` for what comes from one."""
        return f"{self.base_url.rstrip('/')}/graph/{quote(name, safe=_KEPT_IN_PATHS)}"


OWN = Vocabulary()
"""The vocabulary under the product's own base, as committed in `ontology/`."""
