"""What a file of others says about a thing, as a suggestion: a name, a stage, or an address where it stands elsewhere."""

from __future__ import annotations

from datetime import date as Date
from typing import Annotated, ClassVar

from sqlmodel import Field

from kb.domain.entity import Closable, RecordId, Source, Text
from kb.domain.quotes import fold, stable_id
from kb.domain.terms import Term
from kb.domain.values import Origin, ProposalKind

PROPOSABLE = ("dependency", "product", "criterion", "instrument", "measure", "actor", "country", "region")
"""Kinds of thing that a vocabulary or a notice of others may be about; a document may presuppose a decision on a motion."""


class Proposal(Closable):
    """Something about a thing that a file of others states, until a person decides. Links are suggested with evidence
    instead. It is closed where the same came to be known another way before anybody decided."""

    term: ClassVar[Term] = Term("kb:Proposal", nl="Voorstel", en="Proposal")

    id: RecordId = Field(primary_key=True, max_length=40)
    entity_id: Annotated[str, Term("kb:proposedFor", nl="Voorstel voor", en="Proposed for")] = Field(
        foreign_key="entity.id", index=True
    )
    kind: Annotated[ProposalKind, Term("kb:proposalKind", nl="Wat", en="What")]
    value: Annotated[Text, Term("kb:proposedValue", nl="Waarde", en="Value")] = Field(max_length=2000)
    """A name, a stage of the scheme that the thing has, or an address."""
    language: Annotated[str | None, Term("dcterms:language", nl="Taal", en="Language")] = Field(None, max_length=5)
    date: Annotated[Date | None, Term("dcterms:date", nl="Datum", en="Date")] = None
    stated_as: Annotated[Text, Term("kb:statedAs", nl="Zo vermeld als", en="Stated as")] = Field(max_length=200)
    """The address of the property that the source uses for it."""
    source: Source
    """The address of the resource that says so."""
    file_name: Annotated[Text, Term("kb:fileName", nl="Bestand", en="File")] = Field(max_length=300)
    sha256: Annotated[str, Term("kb:sha256", nl="Controlegetal", en="Checksum")] = Field(min_length=64, max_length=64)
    origin: Annotated[Origin, Term("kb:origin", nl="Herkomst", en="Origin")] = Origin.MACHINE

    @staticmethod
    def make_id(
        entity_id: str, kind: ProposalKind, value: str, language: str | None = None, date: Date | None = None
    ) -> str:
        """The id that follows from what is proposed, whoever says it: nobody is asked twice about the same."""
        return stable_id("p", entity_id, kind.value, fold(value), language, date)
