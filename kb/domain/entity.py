"""What every entity has: an address, a name in both languages, and where the facts come from."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AwareDatetime, StringConstraints
from sqlmodel import Field, SQLModel

from kb.domain.terms import Caption, Term

EntityId = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z_]+/[^\s/?#]+$", max_length=120),
    Term("dcterms:identifier", nl="Kenmerk", en="Identifier"),
]
"""Kind and readable id, as in the address: `motion/kst-21501-02-2383`."""

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
RecordId = Annotated[Text, Caption("Kenmerk", "Identifier")]
"""The id of a record that is no thing with a page of its own: a letter that tells its kind, and what its content gives."""
Source = Annotated[Text, Term("dcterms:source", nl="Bron", en="Source")]
"""Where a fact comes from: an address, an official id, or a locator in a document."""
RecordedAt = Annotated[AwareDatetime, Term("prov:generatedAtTime", nl="Vastgelegd op", en="Recorded at")]


class Declared(SQLModel):
    """A record declared once: what it is called, and no field but those declared."""

    model_config = {"extra": "forbid", "validate_default": False}
    term: ClassVar[Term]


class Entity(Declared):
    """A thing with a page of its own."""

    kind: ClassVar[str]

    id: EntityId = Field(primary_key=True, foreign_key="entity.id")
    label_nl: Annotated[Text, Term("skos:prefLabel", nl="Naam", en="Name (Dutch)")]
    label_en: Annotated[Text | None, Term("skos:prefLabel", nl="Naam (Engels)", en="Name")] = None
    source: Source

    def label(self, language: str = "nl") -> str:
        """The name in `language`, or the Dutch one where there is no other."""
        return self.label_en or self.label_nl if language == "en" else self.label_nl


class Recorded(Declared):
    """A record with the time at which the knowledge base came to know it."""

    recorded_at: RecordedAt


class Registered(Recorded):
    """The register of everything that has an address, so that a link can point at any kind and be held to it."""

    term: ClassVar[Term] = Term("kb:Entity", nl="Ding", en="Thing")

    id: EntityId = Field(primary_key=True)
    kind: Annotated[Text, Term("kb:kind", nl="Soort", en="Kind")] = Field(max_length=30, index=True)


class Closable(Recorded):
    """A record that is closed, never deleted, when something takes its place."""

    closed_at: Annotated[AwareDatetime | None, Term("prov:invalidatedAtTime", nl="Gesloten op", en="Closed at")] = None
