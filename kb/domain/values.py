"""The value lists, one place each. Every member has its label in both languages; in the graph each list is a SKOS scheme."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from kb.domain.terms import Language, Term


class ValueList(StrEnum):
    """A closed list of values with labels. Members are written `NAME = "value", "Nederlands", "English"`."""

    _nl: str
    _en: str

    def __new__(cls, value: str, nl: str = "", en: str = "") -> Self:
        """Keep the labels beside the value, which alone is what equality and storage see."""
        member = str.__new__(cls, value)
        member._value_ = value
        member._nl, member._en = nl or value, en or value
        return member

    @property
    def term(self) -> Term:
        """The concept of this value, `kb:Stance.handled`."""
        return Term(f"kb:{type(self).__name__}.{self.value}", self._nl, self._en)

    def label(self, language: Language = "nl") -> str:
        """What people call this value."""
        return self._nl if language == "nl" else self._en


class Stance(ValueList):
    """What a government says about a motion or commitment."""

    HANDLED = "handled", "afgehandeld", "settled"
    CARRIES_OUT = "carries_out", "uitgevoerd of in uitvoering", "carried out"
    PARTLY = "partly", "deels", "in part"
    UNDER_WAY = "under_way", "loopt", "under way"
    DECLINES = "declines", "wordt niet gedaan", "declined"
    DEFERS = "defers", "uitgesteld", "deferred"
    ANNOUNCES = "announces", "aangekondigd", "announced"
    INFORMS = "informs", "gaat erop in", "responds"


class RequestKind(ValueList):
    """The kinds of thing a motion asks for."""

    INVESTIGATE = "investigate", "onderzoeken", "investigate"
    INFORM_CHAMBER = "inform_chamber", "de Kamer informeren", "inform the Chamber"
    ASK_COMMISSION = "ask_commission", "de Commissie vragen", "ask the Commission"
    PUT_ON_AGENDA = "put_on_agenda", "agenderen", "put on an agenda"
    COORDINATE = "coordinate", "afstemmen", "coordinate"
    LEGISLATE = "legislate", "regelgeving maken", "legislate"
    FUND = "fund", "geld vrijmaken", "fund"
    REFRAIN = "refrain", "afzien van", "refrain"
    REPORT_YEARLY = "report_yearly", "jaarlijks rapporteren", "report yearly"
    DECLARE = "declare", "uitspreken", "declare"
    OTHER = "other", "anders", "other"


class AssessmentValue(ValueList):
    """What an editor finds was done about a request."""

    MET = "met", "voldaan", "met"
    PARTLY = "partly", "deels voldaan", "partly met"
    NOT_MET = "not_met", "niet voldaan", "not met"
    DECLINED = "declined", "afgewezen met reden", "declined with a reason"
    UNCLEAR = "unclear", "onduidelijk", "unclear"


class AssessmentStatus(ValueList):
    """Whether an assessment decides anything: what is only proposed is shown, and waits for a person."""

    PROPOSED = "proposed", "voorstel", "proposed"
    ESTABLISHED = "established", "vastgesteld", "established"


class ChamberViewValue(ValueList):
    """What the Chamber, or a committee or member of it, finds of a request: the words of the Senate's half-yearly rappel."""

    OUTSTANDING = "outstanding", "openstaand", "outstanding"
    PARTLY = "partly", "deels voldaan", "partly met"
    MET = "met", "voldaan", "met"


class RequestState(ValueList):
    """Where a request stands; computed, never typed in."""

    OPEN = "open", "open", "open"
    IN_PROGRESS = "in_progress", "in behandeling", "in progress"
    PARTLY = "partly", "deels voldaan", "partly met"
    MET = "met", "voldaan", "met"
    NOT_MET = "not_met", "niet voldaan", "not met"
    DECLINED = "declined", "afgewezen", "declined"
    LAPSED = "lapsed", "vervallen", "lapsed"
    UNKNOWN = "unknown", "onbekend", "unknown"


class Flag(ValueList):
    """What a reader should notice about a motion or request; computed."""

    CLAIMED_NOT_DONE = (
        "claimed-not-done",
        "Als afgehandeld gemeld, niet (geheel) gedaan",
        "Reported settled, not (fully) done",
    )
    LATE = "late", "te laat", "late"
    OVERDUE = "overdue", "termijn verstreken", "overdue"


class Turn(ValueList):
    """Whose move it is with a motion; computed."""

    CHAMBER = "chamber", "de Kamer", "the House"
    GOVERNMENT = "government", "de regering", "the government"
    NOBODY = "nobody", "niemand meer", "nobody any more"
    UNKNOWN = "unknown", "onbekend", "unknown"


class DecisionValue(ValueList):
    """The steps that the decision on a motion can take."""

    SUBMITTED = "submitted", "ingediend", "submitted"
    HELD_OVER = "held_over", "aangehouden", "held over"
    POSTPONED = "postponed", "uitgesteld", "postponed"
    CHANGED = "changed", "gewijzigd", "changed"
    WITHDRAWN = "withdrawn", "ingetrokken", "withdrawn"
    LAPSED = "lapsed", "vervallen", "lapsed"
    TIED = "tied", "stemmen staken", "tied"
    REJECTED = "rejected", "verworpen", "rejected"
    ADOPTED = "adopted", "aangenomen", "adopted"
    TAKEN_OVER = "taken_over", "overgenomen", "taken over"
    ADOPTED_PER_DOCUMENT = (
        "adopted_per_document",
        "aangenomen volgens een document; stemming niet nagekeken",
        "adopted per a document; vote not checked",
    )
    OTHER = "other", "anders", "other"

    @property
    def ends(self) -> bool:
        """Whether nothing more is decided after it; the others are steps on the way."""
        return self.value in ("changed", "withdrawn", "lapsed", "rejected", "adopted", "taken_over")


class VoteValue(ValueList):
    """How a party or member voted."""

    FOR = "for", "voor", "for"
    AGAINST = "against", "tegen", "against"
    ABSENT = "absent", "niet deelgenomen", "did not take part"
    OTHER = "other", "anders", "other"


class RelationKind(ValueList):
    """How motions, and commitments, are related to each other."""

    REPLACES = "replaces", "komt in de plaats van", "replaces"
    FOLLOWS = "follows", "volgt op", "follows"
    RELATED = "related", "hangt samen met", "is related to"
    REPEATS = "repeats", "herhaalt", "repeats"
    ADDS_TO = "adds_to", "vult aan", "adds to"
    CHANGES = "changes", "wijzigt", "changes"


class Origin(ValueList):
    """Who put a record forward."""

    CURATED = "curated", "redactie", "curated"
    PERSON = "person", "persoon", "person"
    MACHINE = "machine", "automatisch gevonden", "found automatically"


class Status(ValueList):
    """Where a piece of evidence stands; follows from its origin and the decisions on it."""

    SUGGESTED = "suggested", "suggestie", "suggestion"
    CONFIRMED = "confirmed", "bevestigd", "confirmed"
    REJECTED = "rejected", "verworpen", "rejected"


class Verdict(ValueList):
    """What a person decides about a piece of evidence; `undo` takes the last standing decision back."""

    CONFIRM = "confirm", "bevestigen", "confirm"
    REJECT = "reject", "verwerpen", "reject"
    UNDO = "undo", "ongedaan maken", "undo"


class RenditionKind(ValueList):
    """The form of a document, the one that is shown first where it is there first. Only the official text can be evidence."""

    OFFICIAL = "official", "officiële tekst", "official text"
    SUMMARY = "summary", "samenvatting in eigen woorden", "summary in own words"
    TRANSLATION = "translation", "vertaling", "translation"


class Answer(ValueList):
    """Whether a criterion is met."""

    YES = "yes", "ja", "yes"
    NO = "no", "nee", "no"
    UNKNOWN = "unknown", "onbekend", "unknown"


class Verification(ValueList):
    """How sure we are of a fact about the world."""

    STATED = "stated", "zo gesteld door de bron", "as stated by the source"
    VERIFIED = "verified", "nagekeken bij de bron", "checked at the source"
    UNVERIFIED = "unverified", "niet geverifieerd", "unverified"


class DatePrecision(ValueList):
    """How exact a date is."""

    DAY = "day", "dag", "day"
    MONTH = "month", "maand", "month"
    YEAR = "year", "jaar", "year"
    UNKNOWN = "unknown", "onbekend", "unknown"


class ActorType(ValueList):
    """What sort of actor."""

    MEMBER = "member", "Kamerlid", "member of parliament"
    MINISTER = "minister", "bewindspersoon", "minister"
    MINISTRY = "ministry", "ministerie", "ministry"
    PARTY = "party", "partij", "party"
    INSTITUTION = "institution", "instelling", "institution"


class LabelKind(ValueList):
    """The part a name plays, as in SKOS."""

    PREFERRED = "preferred", "voorkeursnaam", "preferred"
    ALTERNATIVE = "alternative", "synoniem", "alternative"
    HIDDEN = "hidden", "zoekvorm", "hidden"


class ProposalKind(ValueList):
    """What a file of others may say about a thing."""

    SYNONYM = "synonym", "ook genoemd", "also called"
    STAGE = "stage", "fase bereikt", "stage reached"
    EXACT_MATCH = "exact_match", "is hetzelfde als", "is the same as"
    CLOSE_MATCH = "close_match", "lijkt sterk op", "is much like"
    DECISION = "decision", "besluit volgens een document", "decision per a document"


class StageScheme(ValueList):
    """Which course a thing runs; each scheme has its own stages (`kb.domain.timeline.STAGES`)."""

    ACT = "act", "verordening of wet", "act"
    DIRECTIVE = "directive", "richtlijn", "directive"
    COMMUNICATION = "communication", "mededeling", "communication"
    IPCEI = "ipcei", "IPCEI", "IPCEI"
    BILL = "bill", "wetsvoorstel", "bill"
    PRACTICE = "practice", "staande praktijk", "practice"


class DocumentType(ValueList):
    """What sort of publication."""

    LETTER = "letter", "brief regering", "government letter"
    MOTION = "motion", "motie", "motion"
    PAPER = "paper", "kamerstuk", "parliamentary paper"
    MINUTES = "minutes", "handelingen", "minutes"
    EU_ACT = "eu_act", "EU-rechtshandeling", "EU act"
    COMMUNICATION = "communication", "mededeling", "communication"
    LAW = "law", "wet", "law"
    REPORT = "report", "rapport", "report"
    WEB = "web", "webpagina", "web page"
    UNKNOWN = "unknown", "onbekend", "unknown"
