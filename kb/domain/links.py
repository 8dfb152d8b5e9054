"""Links, the evidence for them, and what people decided; the predicates are a closed list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date
from typing import Annotated, ClassVar

from sqlmodel import Field

from kb.domain.entity import Closable, Recorded, RecordId, Text
from kb.domain.publications import Fragment
from kb.domain.quotes import fold, stable_id
from kb.domain.terms import Term
from kb.domain.values import Answer, Origin, Verdict
from kb.errors import InvalidInput

POLICY = ("instrument", "measure")


@dataclass(frozen=True)
class Predicate:
    """A kind of link: from which kinds of thing to which, and its name in both directions."""

    name: str
    subjects: tuple[str, ...]
    objects: tuple[str, ...]
    term: Term
    inverse: Term
    same_kind: bool = False

    def allows(self, subject: str, object_: str) -> bool:
        """Whether this may link an entity of kind `subject` to one of kind `object_`."""
        fits = subject in self.subjects and object_ in self.objects
        return fits and (not self.same_kind or subject == object_)


_CHAINED = ("motion", "instrument", "measure", "document", "dependency", "product", "actor")


def _predicate(
    name: str,
    subjects: tuple[str, ...],
    objects: tuple[str, ...],
    labels: tuple[str, str],
    inverse: tuple[str, str, str],
    *,
    same_kind: bool = False,
) -> Predicate:
    back, back_nl, back_en = inverse
    return Predicate(
        name, subjects, objects, Term(f"kb:{name}", *labels), Term(f"kb:{back}", back_nl, back_en), same_kind=same_kind
    )


PREDICATES: dict[str, Predicate] = {
    predicate.name: predicate
    for predicate in (
        _predicate("cites", ("document",), ("document",), ("verwijst naar", "cites"),
                   ("isCitedBy", "wordt aangehaald door", "is cited by")),
        _predicate("respondsTo", ("document",), ("motion", "request"), ("gaat in op", "responds to"),
                   ("isAnsweredIn", "wordt beantwoord in", "is answered in")),
        _predicate("asksAbout", ("request",), ("dependency", "product", "country", "region"), ("vraagt over", "asks about"),
                   ("isAskedAboutIn", "wordt naar gevraagd in", "is asked about in")),
        _predicate("addresses", POLICY, ("dependency",), ("pakt aan", "addresses"),
                   ("isAddressedBy", "wordt aangepakt door", "is addressed by")),
        _predicate("covers", POLICY, ("product",), ("betreft", "covers"),
                   ("isCoveredBy", "valt onder", "is covered by")),
        _predicate("concerns", ("dependency",), ("product",), ("gaat over", "concerns"),
                   ("isConcernOf", "hoort bij", "belongs to")),
        _predicate("relianceOn", ("dependency",), ("country", "region"), ("leunt op", "relies on"),
                   ("isReliedOnFor", "wordt op geleund voor", "is relied on for")),
        _predicate("setOutIn", POLICY, ("document",), ("staat beschreven in", "is set out in"),
                   ("setsOut", "beschrijft", "sets out")),
        _predicate("implements", ("measure",), ("instrument",), ("voert uit", "implements"),
                   ("isImplementedBy", "wordt uitgevoerd door", "is implemented by")),
        _predicate("funds", ("measure",), ("instrument",), ("betaalt mee aan", "funds"),
                   ("isFundedBy", "wordt betaald uit", "is funded by")),
        _predicate("replaces", _CHAINED, _CHAINED, ("vervangt", "replaces"),
                   ("isReplacedBy", "is vervangen door", "is replaced by"), same_kind=True),
        _predicate("partOf", _CHAINED, _CHAINED, ("is onderdeel van", "is part of"),
                   ("hasPart", "omvat", "has part"), same_kind=True),
        _predicate("follows", _CHAINED, _CHAINED, ("volgt op", "follows"),
                   ("isFollowedBy", "krijgt vervolg in", "is followed by"), same_kind=True),
        _predicate("responsibleFor", ("actor",), ("motion", *POLICY), ("is verantwoordelijk voor", "is responsible for"),
                   ("isResponsibilityOf", "is de verantwoordelijkheid van", "is the responsibility of")),
        _predicate("meetsCriterion", ("dependency",), ("criterion",), ("voldoet aan", "meets"),
                   ("isMetBy", "geldt voor", "is met by")),
    )
}  # fmt: skip
"""Every predicate there is (design §2); another one needs an ADR."""


class Link(Closable):
    """One statement: subject, predicate, object, and when it holds. Its id follows from these."""

    term: ClassVar[Term] = Term("kb:Link", nl="Schakel", en="Link")

    id: RecordId = Field(primary_key=True, max_length=40)
    subject: Annotated[str, Term("kb:subject", nl="Van", en="From")] = Field(foreign_key="entity.id", index=True)
    predicate: Annotated[str, Term("kb:predicate", nl="Soort schakel", en="Predicate")] = Field(max_length=30)
    object: Annotated[str, Term("kb:object", nl="Naar", en="To")] = Field(foreign_key="entity.id", index=True)
    answer: Annotated[Answer | None, Term("kb:answer", nl="Antwoord", en="Answer")] = None
    """For `meetsCriterion`: yes, no or unknown."""
    valid_from: Annotated[Date | None, Term("kb:validFrom", nl="Geldt vanaf", en="Holds from")] = None
    valid_to: Annotated[Date | None, Term("kb:validTo", nl="Geldt tot", en="Holds until")] = None

    @staticmethod
    def make_id(subject: str, predicate: str, object_: str, valid_from: Date | None = None) -> str:
        """The id of the link between two entities; raises InvalidInput where the predicate does not allow it."""
        known = PREDICATES.get(predicate)
        if known is None:
            raise InvalidInput(f"{predicate!r} is not a predicate; choose one of {', '.join(PREDICATES)}")
        kinds = subject.partition("/")[0], object_.partition("/")[0]
        if not known.allows(*kinds):
            raise InvalidInput(
                f"{predicate} links {' or '.join(known.subjects)} to {' or '.join(known.objects)}, not {kinds[0]} to {kinds[1]}"
            )
        return stable_id("l", subject, predicate, object_, valid_from)


class Quoted(Recorded):
    """A place in a document, as exact words: `exact` is the quote, `sentence` its whole sentence once the official
    text is loaded. A quote is found by its words and occurrence; `fragment` is where it was last seen."""

    document_id: Annotated[str, Term("oa:hasSource", nl="Document", en="Document")] = Field(
        foreign_key="document.id", index=True
    )
    exact: Annotated[Text, Term("oa:exact", nl="Citaat", en="Quote")]
    occurrence: Annotated[int, Term("kb:occurrence", nl="Hoeveelste keer", en="Occurrence")] = Field(1, ge=1)
    prefix: Annotated[str | None, Term("oa:prefix", nl="Ervoor", en="Before")] = None
    suffix: Annotated[str | None, Term("oa:suffix", nl="Erna", en="After")] = None
    fragment: Fragment
    sentence_hash: Annotated[str | None, Term("kb:sentenceHash", nl="Controlegetal van de zin", en="Sentence hash")] = (
        Field(None, max_length=16)
    )
    sentence: Annotated[str | None, Term("kb:sentence", nl="Zin", en="Sentence")] = None
    """The whole sentence, copied from the official text when it is ingested; None until then."""
    found: Annotated[bool | None, Term("kb:found", nl="Teruggevonden", en="Found")] = None
    """Whether the words were found in the official text: None while that is not loaded."""
    origin: Annotated[Origin, Term("kb:origin", nl="Herkomst", en="Origin")]


class Evidence(Quoted, Closable):
    """One place that bears out a link, or contradicts it. Decisions stand on this."""

    term: ClassVar[Term] = Term("kb:Evidence", nl="Bewijs", en="Evidence")

    id: RecordId = Field(primary_key=True, max_length=40)
    link_id: Annotated[str, Term("kb:evidenceFor", nl="Bewijs voor", en="Evidence for")] = Field(
        foreign_key="link.id", index=True
    )
    supports: Annotated[bool, Term("kb:supports", nl="Onderschrijft", en="Supports")] = True

    @staticmethod
    def make_id(link_id: str, document_id: str, exact: str, occurrence: int = 1) -> str:
        """The id that follows from link, document, folded words and occurrence; never from a paragraph number."""
        return stable_id("e", link_id, document_id, fold(exact), occurrence)


class Decision(Recorded):
    """What a person decided about a piece of evidence, a claim or a proposal; decisions are added, never changed."""

    term: ClassVar[Term] = Term("kb:Decision", nl="Besluit", en="Decision")

    id: RecordId = Field(primary_key=True, max_length=40)
    target: Annotated[str, Term("kb:decisionOn", nl="Besluit over", en="Decision on")] = Field(
        max_length=40, index=True
    )
    """Id of an Evidence, a Claim or a Proposal."""
    verdict: Annotated[Verdict, Term("kb:verdict", nl="Uitkomst", en="Verdict")]
    by: Annotated[Text, Term("kb:by", nl="Door", en="By")] = Field(max_length=200)
    why: Annotated[Text, Term("kb:why", nl="Waarom", en="Why")]
