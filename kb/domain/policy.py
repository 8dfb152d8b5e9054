"""What is asked, said, found and done: motions and their requests, claims, instruments, measures, figures."""

from __future__ import annotations

from datetime import date as Date
from typing import Annotated, ClassVar

from pydantic import model_validator
from sqlmodel import Field

from kb.domain.entity import Closable, Declared, Entity, Recorded, RecordId, Source, Text
from kb.domain.links import Quoted
from kb.domain.quotes import fold, stable_id
from kb.domain.terms import Caption, Term
from kb.domain.timeline import STAGES
from kb.domain.values import (
    AssessmentStatus,
    AssessmentValue,
    ChamberViewValue,
    DatePrecision,
    RequestKind,
    StageScheme,
    Stance,
    Verification,
)


class Motion(Entity):
    """A motion; its id is `motion/` and the Kamerstuk identifier. Whether it was adopted is not known unless a vote says so."""

    kind: ClassVar[str] = "motion"
    term: ClassVar[Term] = Term("kb:Motion", nl="Motie", en="Motion")

    reference: Annotated[Text, Term("kb:reference", nl="Kamerstuknummer", en="Parliamentary paper")] = Field(
        max_length=60, unique=True
    )
    submitted: Annotated[Date | None, Term("dcterms:dateSubmitted", nl="Ingediend op", en="Tabled on")] = None
    with_others: Annotated[bool, Term("kb:withOthers", nl="c.s.", en="and others")] = False
    url: Annotated[str | None, Term("foaf:page", nl="Officieel adres", en="Official address")] = None


class MotionMover(Declared):
    """Who moved a motion, in order."""

    term: ClassVar[Term] = Term("kb:mover", nl="Indiener", en="Mover")

    motion_id: Annotated[str, Caption("Motie", "Motion")] = Field(foreign_key="motion.id", primary_key=True)
    ordinal: Annotated[int, Caption("Volgnummer", "Ordinal")] = Field(primary_key=True, ge=1)
    actor_id: Annotated[str, Caption("Actor", "Actor")] = Field(foreign_key="actor.id")
    named: Annotated[bool, Term("kb:named", nl="In de titel genoemd", en="Named in the title")] = True
    source: Source


class Dictum(Entity):
    """An operative clause of a motion: `dictum/kst-35663-15.1`."""

    kind: ClassVar[str] = "dictum"
    term: ClassVar[Term] = Term("kb:Dictum", nl="Dictum", en="Operative clause")

    motion_id: Annotated[str, Term("kb:clauseOf", nl="Dictum van", en="Clause of")] = Field(
        foreign_key="motion.id", index=True
    )
    ordinal: Annotated[int, Term("kb:ordinal", nl="Volgnummer", en="Ordinal")] = Field(ge=1)
    quote: Annotated[str | None, Term("oa:exact", nl="Citaat", en="Quote")] = None


class Request(Entity):
    """One separate thing that a dictum asks: `request/kst-35663-15.1.2`."""

    kind: ClassVar[str] = "request"
    term: ClassVar[Term] = Term("kb:Request", nl="Verzoek", en="Request")

    dictum_id: Annotated[str, Term("kb:requestOf", nl="Verzoek uit", en="Request of")] = Field(
        foreign_key="dictum.id", index=True
    )
    ordinal: Annotated[int, Term("kb:ordinal", nl="Volgnummer", en="Ordinal")] = Field(ge=1)
    request_kind: Annotated[RequestKind, Term("kb:requestKind", nl="Soort verzoek", en="Kind of request")]
    addressee: Annotated[str | None, Term("kb:addressee", nl="Gericht aan", en="Addressed to")] = None
    quote: Annotated[str | None, Term("oa:exact", nl="Citaat", en="Quote")] = None


class Deadline(Recorded):
    """A term for a request, as it was said and, where a named rule gives one, as a date."""

    term: ClassVar[Term] = Term("kb:Deadline", nl="Termijn", en="Deadline")

    id: RecordId = Field(primary_key=True, max_length=40)
    request_id: Annotated[str, Caption("Verzoek", "Request")] = Field(foreign_key="request.id", index=True)
    as_said: Annotated[Text, Term("kb:asSaid", nl="Zoals gezegd", en="As said")]
    due: Annotated[Date | None, Term("kb:due", nl="Uiterlijk", en="Due")] = None
    rule: Annotated[str | None, Term("kb:rule", nl="Rekenregel", en="Rule")] = None
    set_by: Annotated[str | None, Term("kb:setBy", nl="Gesteld door", en="Set by")] = Field(
        None, foreign_key="entity.id"
    )
    set_on: Annotated[Date | None, Term("kb:setOn", nl="Gesteld op", en="Set on")] = None
    reason: Annotated[str | None, Term("kb:why", nl="Reden", en="Reason")] = None
    source: Source


class Claim(Quoted, Closable):
    """What a document says about motions or commitments. It counts from its document's date."""

    term: ClassVar[Term] = Term("kb:Claim", nl="Bewering", en="Claim")

    id: RecordId = Field(primary_key=True, max_length=40)
    stance: Annotated[Stance, Term("kb:stance", nl="Strekking", en="Stance")]
    actor_id: Annotated[str | None, Term("prov:wasAttributedTo", nl="Van", en="By")] = Field(
        None, foreign_key="actor.id"
    )
    date: Annotated[Date | None, Term("dcterms:date", nl="Datum", en="Date")] = None

    @staticmethod
    def make_id(document_id: str, stance: str, exact: str, occurrence: int = 1) -> str:
        """The id that follows from document, stance, folded words and occurrence."""
        return stable_id("c", document_id, stance, fold(exact), occurrence)


class ClaimSubject(Declared):
    """A motion or request that a claim is about; one claim may be about several, and is stored once."""

    term: ClassVar[Term] = Term("kb:claimAbout", nl="Bewering over", en="Claim about")

    claim_id: Annotated[str, Caption("Bewering", "Claim")] = Field(foreign_key="claim.id", primary_key=True)
    entity_id: Annotated[str, Caption("Ding", "Thing")] = Field(foreign_key="entity.id", primary_key=True, index=True)


class Assessment(Closable):
    """What an editor finds was done about a request, with the words and the source that show it."""

    term: ClassVar[Term] = Term("kb:Assessment", nl="Beoordeling", en="Assessment")

    id: RecordId = Field(primary_key=True, max_length=40)
    request_id: Annotated[str, Caption("Verzoek", "Request")] = Field(foreign_key="request.id", index=True)
    value: Annotated[AssessmentValue, Term("kb:assessment", nl="Oordeel", en="Assessment")]
    quote: Annotated[Text, Term("oa:exact", nl="Citaat", en="Quote")]
    by: Annotated[Text, Term("kb:by", nl="Door", en="By")]
    why: Annotated[str | None, Term("kb:why", nl="Waarom", en="Why")] = None
    date: Annotated[Date, Term("dcterms:date", nl="Datum", en="Date")]
    status: Annotated[AssessmentStatus, Term("kb:assessmentStatus", nl="Status van het oordeel", en="Status")] = Field(
        AssessmentStatus.ESTABLISHED, sa_column_kwargs={"server_default": AssessmentStatus.ESTABLISHED.value}
    )
    source: Source


class ChamberView(Closable):
    """What the Chamber finds was done about a request; neither what a ministry claims of it nor what an editor finds."""

    term: ClassVar[Term] = Term("kb:ChamberView", nl="Stand volgens de Kamer", en="View of the House")

    id: RecordId = Field(primary_key=True, max_length=40)
    request_id: Annotated[str, Caption("Verzoek", "Request")] = Field(foreign_key="request.id", index=True)
    value: Annotated[ChamberViewValue, Term("kb:chamberView", nl="Stand", en="View")]
    quote: Annotated[Text, Term("oa:exact", nl="Citaat", en="Quote")]
    by: Annotated[Text, Term("kb:by", nl="Door", en="By")]
    """The Chamber, a committee or a member."""
    date: Annotated[Date, Term("dcterms:date", nl="Datum", en="Date")]
    next_deadline: Annotated[Date | None, Term("kb:nextDeadline", nl="Nieuwe termijn", en="Next deadline")] = None
    source: Source


class FollowUp(Quoted, Closable):
    """A dated thing that was done about a motion or request."""

    term: ClassVar[Term] = Term("kb:FollowUp", nl="Opvolging", en="Follow-up")

    id: RecordId = Field(primary_key=True, max_length=40)
    entity_id: Annotated[str, Term("kb:followUpOf", nl="Opvolging van", en="Follow-up of")] = Field(
        foreign_key="entity.id", index=True
    )
    label_nl: Annotated[Text, Term("skos:prefLabel", nl="Wat", en="What (Dutch)")]
    label_en: Annotated[Text | None, Term("skos:prefLabel", nl="Wat (Engels)", en="What")] = None
    date: Annotated[Date | None, Term("dcterms:date", nl="Datum", en="Date")] = None
    source: Source


class Policy(Entity):
    """What instruments and measures have in common."""

    scheme: Annotated[StageScheme, Term("kb:stageScheme", nl="Verloop", en="Course")]
    url: Annotated[str | None, Term("foaf:page", nl="Officieel adres", en="Official address")] = None
    definition_nl: Annotated[Text | None, Term("skos:definition", nl="Omschrijving", en="Definition (Dutch)")] = None
    definition_en: Annotated[Text | None, Term("skos:definition", nl="Omschrijving (Engels)", en="Definition")] = None


class Instrument(Policy):
    """An EU policy, law, programme or announced proposal."""

    kind: ClassVar[str] = "instrument"
    term: ClassVar[Term] = Term("kb:Instrument", nl="EU-instrument", en="EU instrument")

    celex: Annotated[str | None, Term("eli:id_local", nl="CELEX-nummer", en="CELEX number")] = Field(
        None, max_length=30
    )
    com: Annotated[str | None, Term("kb:com", nl="COM-nummer", en="COM number")] = Field(None, max_length=60)
    procedure: Annotated[str | None, Term("kb:procedure", nl="Procedurenummer", en="Procedure")] = Field(
        None, max_length=30
    )


class Measure(Policy):
    """A national measure, law or bill."""

    kind: ClassVar[str] = "measure"
    term: ClassVar[Term] = Term("kb:Measure", nl="Nationale maatregel", en="National measure")

    bwb: Annotated[str | None, Term("kb:bwb", nl="BWB-nummer", en="BWB number")] = Field(None, max_length=20)
    dossier: Annotated[str | None, Term("kb:dossier", nl="Dossier", en="Dossier")] = Field(None, max_length=30)


class StageEvent(Recorded):
    """A stage that an instrument or measure reached, or will reach, on a date. Where sources differ every date is kept
    and one is `chosen`, with why."""

    term: ClassVar[Term] = Term("kb:StageEvent", nl="Fase", en="Stage")

    id: RecordId = Field(primary_key=True, max_length=40)
    entity_id: Annotated[str, Caption("Ding", "Thing")] = Field(foreign_key="entity.id", index=True)
    scheme: Annotated[StageScheme, Caption("Verloop", "Course")]
    stage: Annotated[Text, Term("kb:stage", nl="Fase", en="Stage")] = Field(max_length=20)
    date: Annotated[Date | None, Term("dcterms:date", nl="Datum", en="Date")] = None
    """The first day of the period where `precision` is month or year."""
    precision: Annotated[DatePrecision, Term("kb:precision", nl="Nauwkeurigheid", en="Precision")] = DatePrecision.DAY
    reference: Annotated[str | None, Term("kb:reference", nl="Kenmerk", en="Reference")] = None
    chosen: Annotated[bool, Term("kb:chosen", nl="Gekozen", en="Chosen")] = True
    why: Annotated[str | None, Term("kb:why", nl="Waarom", en="Why")] = None
    verification: Annotated[Verification, Term("kb:verification", nl="Zekerheid", en="Verification")]
    source: Source

    @model_validator(mode="after")
    def _stage_is_of_its_scheme(self) -> StageEvent:
        if (self.scheme, self.stage) not in STAGES:
            known = ", ".join(value for scheme, value in STAGES if scheme == self.scheme)
            raise ValueError(f"stage: {self.stage!r} is not a stage of {self.scheme}; choose one of {known}")
        return self


class Observation(Entity, Quoted):
    """A figure that a document states, as it states it."""

    kind: ClassVar[str] = "observation"
    term: ClassVar[Term] = Term("qb:Observation", nl="Waarneming", en="Observation")

    value: Annotated[float, Term("kb:value", nl="Waarde", en="Value")]
    unit: Annotated[Text, Term("kb:unit", nl="Eenheid", en="Unit")] = Field(max_length=30)
    """`count`, `%`, `fraction`, `EUR`, …"""
    exactly: Annotated[bool, Term("kb:exactly", nl="Exact", en="Exact")] = True
    of_nl: Annotated[Text, Term("kb:of", nl="Waarvan", en="Of what (Dutch)")]
    of_en: Annotated[str | None, Term("kb:of", nl="Waarvan (Engels)", en="Of what")] = None
    by_id: Annotated[str | None, Term("prov:wasAttributedTo", nl="Vastgesteld door", en="Observed by")] = Field(
        None, foreign_key="actor.id"
    )
    about_id: Annotated[str | None, Term("kb:about", nl="Betreft", en="About")] = Field(None, foreign_key="entity.id")
    date: Annotated[Date | None, Term("dcterms:date", nl="Datum", en="Date")] = None
