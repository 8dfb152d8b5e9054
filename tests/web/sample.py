"""Views made up for tests: a letter with a note and a citation, a motion with two requests, an instrument."""

from dataclasses import replace
from datetime import UTC, date, datetime

from kb.domain.links import PREDICATES
from kb.domain.model import ENTITIES
from kb.domain.terms import Term, field_terms
from kb.domain.values import (
    DocumentType,
    Origin,
    ProposalKind,
    RenditionKind,
    RequestKind,
    StageScheme,
    Stance,
    Status,
    Turn,
    Verdict,
)  # fmt: skip
from kb.services.bearing import Through
from kb.services.dependencies import Bearing, BearingView, Missing, Step
from kb.services.views.chamber import FileView, RelatedView, StepView, VoteView
from kb.services.views.documents import CitationView, DocumentView, PassageView, RenditionView
from kb.services.views.entities import EntityView
from kb.services.views.motion_context import ChainView, ConcernView, Lane, MotionContext, TimelineView
from kb.services.views.motions import DictumView, FollowUpView, MotionView
from kb.services.views.requests import AssessmentView, DeadlineView, RequestView
from kb.services.views.stages import StageView
from kb.services.views.statements import ClaimView, DecisionView, EvidenceView, LinkView, ProposalView, QuoteView
from kb.services.views.things import Ref

WHEN = datetime(2024, 5, 6, 7, 8, tzinfo=UTC)
LETTER = Ref("document/kst-99999-7", "document", "Brief over specerijen", "Letter on spices")
MOTION = Ref("motion/kst-99999-5", "motion", "Motie-Peper over nootmuskaat")
DICTUM = Ref("dictum/kst-99999-5.1", "dictum", "Verzoekt de regering")
FIRST = Ref("request/kst-99999-5.1.1", "request", "De voorraad <nootmuskaat> onderzoeken", "Look into the stock")
SECOND = Ref("request/kst-99999-5.1.2", "request", "De Kamer informeren")
MINISTER = Ref("actor/minister", "actor", "De minister van Specerijen")
ACT = Ref("instrument/kruidenwet", "instrument", "Kruidenverordening", "Spices Act")
DEPENDENCY = Ref("dependency/specerijen", "dependency", "Specerijen", "Spices")
SENTENCE = "Daarmee beschouwt het kabinet de motie als afgedaan."


def _quote(exact="beschouwt het kabinet de motie als afgedaan", sentence=SENTENCE, fragment="h1.p1", found=True):
    return QuoteView(LETTER, fragment, exact, sentence, found, "https://zoek.officielebekendmakingen.nl/kst-99999-7")


def _facts(kind, **values):
    terms = field_terms(ENTITIES[kind])
    return tuple((terms[name], value) for name, value in values.items())


DECISION = DecisionView(Verdict.CONFIRM, "Jansen", "staat er letterlijk", WHEN)
HANDLED = ClaimView(
    "c-111111111111",
    Stance.HANDLED,
    _quote(),
    (MOTION,),
    date(2021, 11, 22),
    MINISTER,
    Origin.CURATED,
    Status.CONFIRMED,
)
DECLINED = ClaimView(
    "c-222222222222", Stance.DECLINES, _quote("nu niet aan de orde", None, "h1.p2", None), (FIRST,), None, None,
    Origin.MACHINE, Status.SUGGESTED,
)  # fmt: skip
LINK = LinkView(
    "l-111111111111", "addresses", True, PREDICATES["addresses"].term, DEPENDENCY, Status.CONFIRMED,
    (
        EvidenceView("e-1", _quote("pakt specerijen aan", None, "h1.p2.s1", None), True, Origin.CURATED,
                     Status.CONFIRMED, (DECISION,)),
        EvidenceView("e-2", _quote("doet daar niets aan", None, "h1.p2", False), False, Origin.MACHINE, Status.SUGGESTED),
    ),
    valid_from=date(2021, 1, 1),
)  # fmt: skip
BACK = replace(LINK, id="l-222222222222", outgoing=False, term=PREDICATES["setOutIn"].inverse, other=ACT,
               predicate="setOutIn", status=Status.SUGGESTED)  # fmt: skip


def _stage(stage, nl, en, order, day, chosen=True):
    return StageView(stage, nl, en, order, day, "day", "COM(2020) 1", chosen, None if chosen else "de brief zegt anders",
                     "unverified", "https://example.org/bron")  # fmt: skip


STAGES = (
    _stage("announced", "aangekondigd", "announced", 0, date(2021, 2, 1), chosen=False),
    _stage("in_force", "in werking", "in force", 4, date(2023, 9, 21)),
)
PROPOSALS = (
    ProposalView("p-1", ProposalKind.SYNONYM, "Kruiden<wet>", None, "nl", None, "skos:altLabel",
                 "https://example.org/kruiden/wet", "kruiden.ttl", Status.SUGGESTED),
    ProposalView("p-2", ProposalKind.STAGE, "in_force", Term("kb:Stage.act.in_force", "in werking", "in force"), None,
                 date(2023, 9, 22), "eli:first_date_entry_in_force", "https://example.org/kruiden/wet", "kruiden.ttl",
                 Status.REJECTED, (DecisionView(Verdict.REJECT, "A. Jansen", "een dag later dan de wet zelf", WHEN),)),
    ProposalView("p-3", ProposalKind.EXACT_MATCH, "https://example.org/kruiden/wet", None, None, None, "skos:prefLabel",
                 "https://example.org/kruiden/wet", "kruiden.ttl", Status.CONFIRMED),
)  # fmt: skip
_RENDITION = RenditionView("r-1", RenditionKind.SUMMARY, 1, "nl", WHEN, True)
_BODY = "Zie de eerdere brief (Kamerstuk 99 999, nr. 3) over peper."
PASSAGES = (
    PassageView("h1", "heading", "1", "Inleiding", 1),
    PassageView("h1.p1", "paragraph", None, _BODY, 2, ((len(_BODY), "n1"),), None,
                (CitationView("Kamerstuk 99 999, nr. 3", "kamerstuk", 22, 45, ("kst-99999-3",), (LETTER,)),)),
    PassageView("h1.p2", "paragraph", None, "Dat is nu niet aan de orde.", 3),
    PassageView("h2", "heading", None, "Over <nootmuskaat>", 4),
    PassageView("h2.l1", "list_item", None, "ten eerste dit;", 5),
    PassageView("h2.l2", "list_item", None, "ten tweede dat.", 6),
    PassageView("n1", "note", "1", "Kamerstuk 99 999, nr. 4.", 9, (), "h1.p1",
                (CitationView("Kamerstuk 99 999, nr. 4", "kamerstuk", 0, 23, ()),)),
)  # fmt: skip

RECORD = "https://example.org/odata/Zaak(1)"
STEPS = (
    StepView("held_over", "aangehouden", "held over", "Stemmen - aangehouden", date(2020, 12, 8), date(2020, 12, 8), None,
             "later", RECORD, False),
    StepView("adopted", "aangenomen", "adopted", "Stemmen - aangenomen", None, date(2020, 12, 15), "Hoofdelijk", None, RECORD,
             True, (VoteView("VP", None, "for", "voor", "for", 80, False),
                    VoteView("BP", "Brugman", "against", "tegen", "against", None, True))),
    StepView("changed", "gewijzigd", "changed", "t.v.v.", date(2021, 1, 5), None, None, None, RECORD, True,
             into="motion/kst-99999-6"),
)  # fmt: skip


VIEWS = {
    view.ref.id: view
    for view in (
        EntityView(
            LETTER, ENTITIES["document"].term, "https://zoek.officielebekendmakingen.nl/kst-99999-7",
            _facts("document", type=DocumentType.LETTER, date=date(2021, 11, 22),
                   url="https://zoek.officielebekendmakingen.nl/kst-99999-7"),
            links=(BACK,),
            document=DocumentView((_RENDITION,), _RENDITION, PASSAGES, (("sender", MINISTER), ("on_behalf_of", MINISTER))),
        ),
        EntityView(
            MOTION, ENTITIES["motion"].term, "kst-99999-5", _facts("motion", with_others=True), claims=(HANDLED,),
            motion=MotionView(
                (MINISTER,), True,
                (DictumView(DICTUM, "verzoekt de regering, een onderzoek te doen", (
                    RequestView(FIRST, RequestKind.INVESTIGATE, "de voorraad te onderzoeken", "de regering",
                                (DeadlineView("voor de zomer", date(2021, 7, 9), "zomerreces", "kst-99999-5"),), None,
                                (AssessmentView("not_met", "niet voldaan", "not met", "geen onderzoek", "kst-99999-7", "Jansen",
                                                "er is niets gedaan", date(2022, 1, 2)),), (DECLINED,)),
                    RequestView(SECOND, RequestKind.INFORM_CHAMBER, None, None),
                )),),
                (HANDLED,),
                (FollowUpView("Brief gestuurd", "Letter sent", date(2021, 11, 22), _quote(), "kst-99999-7"),),
                file=FileView("2020Z00001", True, "Oordeel Kamer", date(2021, 1, 4), "99999", "Veren", "names differ", RECORD),
                steps=STEPS, decision=STEPS[1],
                related=(RelatedView("related", "hangt samen met", "is related to", "motion/kst-99999-8", None, RECORD),),
                turn=Turn.CHAMBER, turn_since=date(2021, 11, 22), turn_why=Term("kb:TurnRule.x", "gemeld", "reported"),
            ),
            around=MotionContext(
                (MINISTER,), (), (),
                (ConcernView(DEPENDENCY, (FIRST,), (ACT,)),),
                (ChainView("vervangt", "replaces", MOTION.id, MOTION, date(2021, 1, 4), "motion/kst-99999-4", None, None,
                           RECORD),),
                (TimelineView(date(2021, 1, 4), Lane.CHAMBER, "ingediend", "tabled", RECORD),
                 TimelineView(date(2021, 7, 9), Lane.TERM, "termijn: onderzoek", "deadline: study", "kst-99999-5"),
                 TimelineView(date(2022, 1, 2), Lane.GOVERNMENT, "Brief: afgehandeld", "Letter: settled", "kst-99999-7",
                              "/document/kst-99999-7")),
            ),
        ),
        EntityView(
            ACT, ENTITIES["instrument"].term, "https://example.org/bron",
            _facts("instrument", scheme=StageScheme.ACT, url="https://example.org/kruidenwet"),
            (("nl", "Kruidenwet"), ("en", "Spice law")), (LINK,), (), STAGES, STAGES[1], (), PROPOSALS,
        ),
        EntityView(DEPENDENCY, ENTITIES["dependency"].term, "kst-99999-7#h1.p2", (),
                   links=(replace(LINK, other=ACT, outgoing=False, term=PREDICATES["addresses"].inverse),)),
        EntityView(MINISTER, ENTITIES["actor"].term, "kst-99999-7", ()),
        EntityView(DICTUM, ENTITIES["dictum"].term, "kst-99999-5", (), parents=(MOTION,)),
        *(EntityView(ref, ENTITIES["request"].term, "kst-99999-5", _facts("request", dictum_id=DICTUM.id), claims=(DECLINED,),
                     parents=(MOTION, DICTUM)) for ref in (FIRST, SECOND)),
    )
}  # fmt: skip

_MACE = Ref("product/foelie", "product", "Foelie")
BEARING = BearingView(
    DEPENDENCY,
    date(2024, 1, 2),
    (
        Bearing(
            ACT, "eu", Through.PRODUCT,
            (
                Step("l-111111111111", PREDICATES["covers"].term, ACT, _MACE, (_quote(),)),
                Step("l-222222222222", PREDICATES["concerns"].term, DEPENDENCY, _MACE, (_quote(),)),
            ),
            STAGES[1], STAGES[1],
        ),
    ),
    (Missing("Geen nationale maatregel bekend die hierop ziet.", "No national measure known for it.", "no-measure"),),
)  # fmt: skip
