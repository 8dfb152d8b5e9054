"""Who acts: members, ministers, ministries, institutions; countries and regions; and the names of things."""

from __future__ import annotations

from datetime import date as Date
from typing import Annotated, ClassVar

from sqlmodel import Field

from kb.domain.entity import Declared, Entity, RecordId, Source, Text
from kb.domain.terms import Caption, Term
from kb.domain.values import ActorType, LabelKind


class Actor(Entity):
    """A member, minister, ministry, party or institution."""

    kind: ClassVar[str] = "actor"
    term: ClassVar[Term] = Term("foaf:Agent", nl="Actor", en="Actor")

    type: Annotated[ActorType, Term("dcterms:type", nl="Soort", en="Type")]
    party: Annotated[str | None, Term("kb:party", nl="Partij", en="Party")] = None
    identifier: Annotated[str | None, Term("dcterms:identifier", nl="Officieel kenmerk", en="Official identifier")] = (
        None
    )


class Portfolio(Declared):
    """An office an actor held, with from and to (exclusive), so that open work moves on to the successor."""

    term: ClassVar[Term] = Term("org:Membership", nl="Portefeuille", en="Portfolio")

    actor_id: Annotated[str, Caption("Actor", "Actor")] = Field(foreign_key="actor.id", primary_key=True)
    role: Annotated[Text, Term("kb:role", nl="Ambt", en="Role")] = Field(primary_key=True, max_length=200)
    ministry_id: Annotated[str | None, Term("org:organization", nl="Ministerie", en="Ministry")] = Field(
        None, foreign_key="actor.id"
    )
    valid_from: Annotated[Date | None, Term("kb:validFrom", nl="Van", en="From")] = None
    valid_to: Annotated[Date | None, Term("kb:validTo", nl="Tot", en="Until")] = None
    source: Source


class DocumentActor(Declared):
    """The part an actor plays in a document: `sender`, or `on_behalf_of`."""

    term: ClassVar[Term] = Term("kb:DocumentRole", nl="Rol bij document", en="Role on document")

    document_id: Annotated[str, Caption("Document", "Document")] = Field(foreign_key="document.id", primary_key=True)
    actor_id: Annotated[str, Caption("Actor", "Actor")] = Field(foreign_key="actor.id", primary_key=True)
    role: Annotated[Text, Term("kb:role", nl="Rol", en="Role")] = Field(primary_key=True, max_length=30)
    source: Source


class Country(Entity):
    """A country, `country/CN`."""

    kind: ClassVar[str] = "country"
    term: ClassVar[Term] = Term("kb:Country", nl="Land", en="Country")

    code: Annotated[Text, Term("skos:notation", nl="Landcode", en="Country code")] = Field(
        min_length=2, max_length=2, unique=True
    )


class Region(Entity):
    """A part of the world or a union of countries, `region/EU`."""

    kind: ClassVar[str] = "region"
    term: ClassVar[Term] = Term("kb:Region", nl="Gebied", en="Region")


class Label(Declared):
    """A name of a thing besides its preferred one: a synonym, or a form only used to find it."""

    term: ClassVar[Term] = Term("skos:altLabel", nl="Naam", en="Name")

    entity_id: Annotated[str, Caption("Ding", "Thing")] = Field(foreign_key="entity.id", primary_key=True)
    language: Annotated[Text, Term("dcterms:language", nl="Taal", en="Language")] = Field(
        primary_key=True, max_length=5
    )
    text: Annotated[Text, Term("skos:altLabel", nl="Naam", en="Name")] = Field(primary_key=True, max_length=300)
    kind: Annotated[LabelKind, Term("kb:labelKind", nl="Soort naam", en="Kind of name")] = LabelKind.ALTERNATIVE
    exact_case: Annotated[bool, Term("kb:exactCase", nl="Hoofdletters tellen", en="Case matters")] = False
    source: Source


class Recess(Declared):
    """A parliamentary recess: `last_day` still belongs to it."""

    term: ClassVar[Term] = Term("kb:Recess", nl="Reces", en="Recess")

    id: RecordId = Field(primary_key=True, max_length=60)
    label_nl: Annotated[Text, Term("skos:prefLabel", nl="Naam", en="Name (Dutch)")]
    first_day: Annotated[Date, Term("kb:firstDay", nl="Eerste dag", en="First day")]
    last_day: Annotated[Date, Term("kb:lastDay", nl="Laatste dag", en="Last day")]
    source: Source
