"""What the Chamber keeps of motions and commitments: files, decisions, votes, relations; its own words beside ours.

The Chamber's value lists are open: a value is stored as it was given (`stated_as`), and read as one of ours where it is known.
"""

from __future__ import annotations

from datetime import date as Date
from typing import Annotated, ClassVar

from pydantic import AwareDatetime
from sqlmodel import Field

from kb.domain.entity import Closable, Entity, Recorded, RecordId, Source, Text
from kb.domain.quotes import stable_id
from kb.domain.terms import Caption, Term
from kb.domain.values import DecisionValue, RelationKind, VoteValue


class Zaak(Closable):
    """The Chamber's own file on a motion, as it was at one time; a later version closes the one before.

    `afgedaan` closes the paper procedure and says nothing about follow-up: it is shown under its own name, and no state,
    claim or view of the Chamber follows from it.
    """

    term: ClassVar[Term] = Term("kb:Zaak", nl="Zaak van de Kamer", en="File of the Chamber")

    id: RecordId = Field(primary_key=True, max_length=40)
    motion_id: Annotated[str, Caption("Motie", "Motion")] = Field(foreign_key="motion.id", index=True)
    number: Annotated[Text, Term("kb:zaak", nl="Zaaknummer", en="File number")] = Field(max_length=30, index=True)
    afgedaan: Annotated[bool | None, Term("kb:afgedaan", nl="Afgedaan", en="Afgedaan (paper procedure closed)")] = None
    appreciation: Annotated[
        str | None, Term("kb:appreciation", nl="Kabinetsappreciatie", en="Appreciation of the cabinet")
    ] = Field(None, max_length=200)
    """In the Chamber's words: `Oordeel Kamer`, `Ontraden`, …"""
    term_date: Annotated[Date | None, Term("kb:termOfFile", nl="Termijn van de zaak", en="Term of the file")] = None
    dossier: Annotated[str | None, Term("kb:dossier", nl="Dossier", en="Dossier")] = Field(None, max_length=60)
    dossier_title: Annotated[
        str | None, Term("kb:dossierTitle", nl="Titel van het dossier", en="Title of the dossier")
    ] = None
    conflict: Annotated[
        str | None, Term("kb:moversConflict", nl="Indieners niet eenduidig", en="Movers in conflict")
    ] = None
    """Where the title and the signatures name different movers: how both read."""
    source: Source

    @staticmethod
    def make_id(*said: object) -> str:
        """The id of one version of a file: it follows from what that says."""
        return stable_id("z", *said)


class DecisionStep(Closable):
    """A step in the decision on a motion, and where it was seen. Only some steps are an end.

    What a document only presupposes of a motion is the step `adopted_per_document`, with the document's words.
    """

    term: ClassVar[Term] = Term("kb:DecisionStep", nl="Stap in de besluitvorming", en="Step in the decision")

    id: RecordId = Field(primary_key=True, max_length=40)
    motion_id: Annotated[str, Caption("Motie", "Motion")] = Field(foreign_key="motion.id", index=True)
    value: Annotated[DecisionValue, Term("kb:decisionValue", nl="Uitkomst", en="Outcome")]
    stated_as: Annotated[
        Text, Term("kb:chamberValue", nl="In de woorden van de Kamer", en="In the Chamber's words")
    ] = Field(max_length=200)
    date: Annotated[Date | None, Term("dcterms:date", nl="Datum", en="Date")] = None
    """The day of the sitting; None where no sitting is known."""
    noted: Annotated[Date | None, Term("kb:noted", nl="Bijgewerkt op", en="Noted on")] = None
    """The day on which the Chamber last wrote it down."""
    vote_kind: Annotated[str | None, Term("kb:voteKind", nl="Wijze van stemmen", en="Way of voting")] = Field(
        None, max_length=60
    )
    remark: Annotated[str | None, Term("kb:remark", nl="Opmerking", en="Remark")] = None
    source: Source


class Vote(Closable):
    """How a party voted on a step, or in a roll call one member."""

    term: ClassVar[Term] = Term("kb:Vote", nl="Stem", en="Vote")

    id: RecordId = Field(primary_key=True, max_length=40)
    step_id: Annotated[str, Term("kb:voteOn", nl="Stem over", en="Vote on")] = Field(
        foreign_key="decision_step.id", index=True
    )
    party: Annotated[Text, Term("kb:party", nl="Partij", en="Party")] = Field(max_length=200)
    member: Annotated[str | None, Term("kb:member", nl="Lid", en="Member")] = Field(None, max_length=200)
    """In a roll call; the party as a whole otherwise."""
    value: Annotated[VoteValue, Term("kb:voteValue", nl="Stem", en="Vote")]
    stated_as: Annotated[
        Text, Term("kb:chamberValue", nl="In de woorden van de Kamer", en="In the Chamber's words")
    ] = Field(max_length=60)
    seats: Annotated[int | None, Term("kb:seats", nl="Zetels", en="Seats")] = Field(None, ge=0)
    mistaken: Annotated[bool, Term("kb:mistaken", nl="Vergissing", en="Given by mistake")] = False
    """The Chamber notes that the party meant to vote otherwise; the outcome stands."""
    source: Source


class ChamberRelation(Closable):
    """A relation between motions, or between commitments, as its source gives it; by number, whether known here or not."""

    term: ClassVar[Term] = Term("kb:ChamberRelation", nl="Verband tussen Kamerstukken", en="Relation between papers")

    id: RecordId = Field(primary_key=True, max_length=40)
    subject: Annotated[Text, Term("kb:relationFrom", nl="Van", en="From")] = Field(max_length=120, index=True)
    """Id of the thing: `motion/kst-…`, `commitment/TZ…`."""
    kind: Annotated[RelationKind, Term("kb:relationKind", nl="Soort verband", en="Kind of relation")]
    object: Annotated[Text, Term("kb:relationTo", nl="Naar", en="To")] = Field(max_length=120, index=True)
    source: Source

    @staticmethod
    def make_id(subject: str, kind: RelationKind, object_: str) -> str:
        """The id that follows from both ends and the kind."""
        return stable_id("x", subject, kind, object_)


class Activity(Recorded):
    """A sitting, debate or round of written questions of the Chamber."""

    term: ClassVar[Term] = Term("kb:Activity", nl="Activiteit van de Kamer", en="Activity of the Chamber")

    id: RecordId = Field(primary_key=True, max_length=40)
    """Its number: `2013A02935`."""
    kind: Annotated[Text, Term("kb:activityKind", nl="Soort activiteit", en="Kind of activity")] = Field(max_length=200)
    subject_nl: Annotated[Text, Term("kb:activitySubject", nl="Onderwerp", en="Subject")]
    date: Annotated[Date | None, Term("dcterms:date", nl="Datum", en="Date")] = None
    starts_at: Annotated[AwareDatetime | None, Term("kb:startsAt", nl="Begint om", en="Starts at")] = None
    status: Annotated[str | None, Term("kb:activityStatus", nl="Status", en="Status")] = Field(None, max_length=60)
    committee: Annotated[str | None, Term("kb:committee", nl="Commissie", en="Committee")] = None
    source: Source


DONE = frozenset({"voldaan", "afgedaan", "vervallen"})
"""The Chamber's words, in lower case, for a commitment of which nothing more is expected."""


class Commitment(Entity):
    """Something a minister promised the Chamber, as the Chamber's register has it: `commitment/TZ202302-109`."""

    kind: ClassVar[str] = "commitment"
    term: ClassVar[Term] = Term("kb:Commitment", nl="Toezegging", en="Commitment")

    reference: Annotated[Text, Term("kb:reference", nl="Nummer", en="Number")] = Field(max_length=60, unique=True)
    quote: Annotated[str | None, Term("oa:exact", nl="Tekst", en="Text")] = None
    status: Annotated[
        str | None, Term("kb:commitmentStatus", nl="Status volgens de Kamer", en="Status by the Chamber")
    ] = Field(None, max_length=60)
    """`Openstaand`, `Voldaan`, `Deels Voldaan`, `Vervallen`, `Afgedaan`, `Deels Afgedaan`, or as it comes."""
    made_on: Annotated[Date | None, Term("kb:madeOn", nl="Gedaan op", en="Made on")] = None
    due: Annotated[Date | None, Term("kb:due", nl="Uiterlijk", en="Due")] = None
    letter: Annotated[str | None, Term("kb:metByLetter", nl="Brief van nakoming", en="Letter that meets it")] = None
    promised_by: Annotated[str | None, Term("kb:promisedBy", nl="Gedaan door", en="Made by")] = None
    ministry: Annotated[str | None, Term("kb:ministry", nl="Ministerie", en="Ministry")] = None
    promised_to: Annotated[str | None, Term("kb:promisedTo", nl="Gedaan aan", en="Made to")] = None
    activity: Annotated[str | None, Term("kb:activity", nl="Activiteit", en="Activity")] = Field(None, max_length=40)
