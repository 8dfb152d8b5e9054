"""Where a request or motion stands: computed from what was said, found and done, by rules that are data.

A state comes with the rule that gave it, so that a reader can see what it follows from. Nothing is ever typed in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from kb.domain.terms import Term
from kb.domain.values import AssessmentValue, DecisionValue, Flag, RequestKind, RequestState, Stance


@dataclass(frozen=True)
class Record:
    """What stands about one request on a day: the stances of claims that are confirmed, the editor's assessment,
    the day by which it was due, the days on which something was done about it, and what the Chamber decided on its motion."""

    stances: frozenset[Stance] = frozenset()
    assessment: AssessmentValue | None = None
    due: date | None = None
    done: tuple[date, ...] = ()
    followed_up: bool = False
    """Whether anything was done, dated or not."""
    decision: DecisionValue | None = None

    @property
    def asked(self) -> bool:
        """Whether the government is bound to what is asked: the Chamber decided so, or while its decision is not known
        somebody already said, did or found something about it. What may have been rejected has no term that passes."""
        if self.decision is not None:
            return self.decision in ASKED
        return bool(self.stances or self.assessment or self.followed_up)


ASKED = frozenset({DecisionValue.ADOPTED, DecisionValue.TAKEN_OVER, DecisionValue.ADOPTED_PER_DOCUMENT})
"""The decisions after which the government is asked for what a motion says."""
TELLING = frozenset({RequestKind.INFORM_CHAMBER, RequestKind.REPORT_YEARLY})
"""The kinds of request that are met by telling the Chamber something."""
_NOT_DONE_STANCES = frozenset({Stance.DECLINES, Stance.DEFERS})


def stances_on(kind: RequestKind, own: Collection[Stance], of_motion: Collection[Stance]) -> frozenset[Stance]:
    """The stances that bear on a request of a kind: what is said of its motion is said of it too.

    But who tells the Chamber that what a motion asks will not be done, does tell it: that declines no request to be told.
    """
    if kind in TELLING and Stance.INFORMS in (*own, *of_motion):
        of_motion = frozenset(of_motion) - _NOT_DONE_STANCES
    return frozenset((*own, *of_motion))


@dataclass(frozen=True)
class Standing:
    """A state with its flags, and what each follows from."""

    state: RequestState
    flags: tuple[Flag, ...] = ()
    derivation: tuple[Term, ...] = ()
    days_late: int | None = None
    """Days between the end of the term and the day it was met, or while it is not met the day asked; None in time."""
    waits: bool = False
    """Whether it is asked, and something is still expected of it."""


@dataclass(frozen=True)
class StateRule:
    """A request has `state` where the assessment is `assessment`, where a claim has one of `stances`, where something was
    done (`followed_up`), or where the Chamber decided one of `decisions` on its motion."""

    state: RequestState
    why: Term
    assessment: AssessmentValue | None = None
    stances: frozenset[Stance] = frozenset()
    followed_up: bool = False
    decisions: frozenset[DecisionValue] = frozenset()

    def fits(self, record: Record) -> bool:
        """Whether the record gives this state. Once an editor has assessed, claims decide nothing any more."""
        if record.assessment is not None:
            return record.assessment is self.assessment
        told = bool(self.stances & record.stances) or (self.followed_up and record.followed_up)
        return told or record.decision in self.decisions


NOT_ASKED = frozenset({DecisionValue.REJECTED, DecisionValue.WITHDRAWN, DecisionValue.LAPSED, DecisionValue.CHANGED})
"""The decisions after which a motion asks nothing any more; what was changed is asked by the motion that took its place."""


def _why(name: str, nl: str, en: str) -> Term:
    return Term(f"kb:StateRule.{name}", nl, en)


STATE_RULES: tuple[StateRule, ...] = (
    StateRule(RequestState.MET, _why("met", "beoordeeld als voldaan", "assessed as met"), AssessmentValue.MET),
    StateRule(RequestState.PARTLY, _why("partly", "beoordeeld als deels voldaan", "assessed as partly met"),
              AssessmentValue.PARTLY),
    StateRule(RequestState.NOT_MET, _why("not_met", "beoordeeld als niet voldaan", "assessed as not met"),
              AssessmentValue.NOT_MET),
    StateRule(RequestState.DECLINED, _why("declined", "beoordeeld als afgewezen met reden", "assessed as declined with a reason"),
              AssessmentValue.DECLINED),
    StateRule(RequestState.UNKNOWN, _why("unclear", "beoordeeld als onduidelijk", "assessed as unclear"),
              AssessmentValue.UNCLEAR),
    StateRule(RequestState.LAPSED, _why("not_asked", "de motie is verworpen, ingetrokken, vervallen of vervangen",
              "the motion was rejected, withdrawn or replaced, or lapsed"), decisions=NOT_ASKED),
    StateRule(RequestState.DECLINED, _why("said_declined", "de regering zegt het niet te doen",
              "the government says it will not"), stances=frozenset({Stance.DECLINES})),
    StateRule(RequestState.IN_PROGRESS, _why("said_under_way", "de regering zegt eraan te werken of het uit te stellen",
              "the government says it is working on it or deferring it"),
              stances=frozenset({Stance.CARRIES_OUT, Stance.PARTLY, Stance.UNDER_WAY, Stance.DEFERS, Stance.ANNOUNCES})),
    StateRule(RequestState.IN_PROGRESS, _why("followed_up", "er is iets aan gedaan; nog niet beoordeeld",
              "something was done about it; not assessed yet"), followed_up=True),
    StateRule(RequestState.UNKNOWN, _why("said_handled", "als afgehandeld gemeld; niet beoordeeld",
              "reported settled; not assessed"), stances=frozenset({Stance.HANDLED})),
    StateRule(RequestState.OPEN, _why("said_informed", "de regering ging erop in, zonder te zeggen dat het gedaan is",
              "the government responded, without saying that it is done"), stances=frozenset({Stance.INFORMS})),
    StateRule(RequestState.OPEN, _why("adopted", "aangenomen of overgenomen; sindsdien is er niets over vastgelegd",
              "adopted or taken over; nothing is on record about it since"),
              decisions=frozenset({DecisionValue.ADOPTED, DecisionValue.TAKEN_OVER})),
    StateRule(RequestState.OPEN, _why("adopted_per_document",
              "aangenomen volgens een document, stemming niet nagekeken; sindsdien is er niets over vastgelegd",
              "adopted per a document, vote not checked; nothing is on record about it since"),
              decisions=frozenset({DecisionValue.ADOPTED_PER_DOCUMENT})),
)  # fmt: skip
"""Tried from the top; the first that fits gives the state of a request."""

NOTHING_KNOWN = _why("nothing", "er is niets over vastgelegd", "nothing is on record about it")

_CLAIMED_BUT = _why(
    "claimed_not_done",
    "als afgehandeld gemeld, maar ook afgewezen, uitgesteld of niet geheel voldaan bevonden",
    "reported settled, but also declined, deferred or found not fully met",
)
_OVERDUE = _why("overdue", "de termijn is voorbij en er is niet aan voldaan", "the term has passed and it is not met")
_LATE = _why("late", "voldaan na de termijn", "met after the term")

_NOT_DONE_FOUND = frozenset({AssessmentValue.NOT_MET, AssessmentValue.DECLINED, AssessmentValue.PARTLY})
SETTLED = frozenset({RequestState.MET, RequestState.DECLINED, RequestState.LAPSED})
"""The states after which nothing is waited for."""


@lru_cache(maxsize=4096)  # of thousands of requests most are alike
def stand(record: Record, on: date) -> Standing:
    """The state of one request on a day, its flags, and the rule behind each; unknown where nothing is on record."""
    rule = next((rule for rule in STATE_RULES if rule.fits(record)), None)
    state = rule.state if rule else RequestState.UNKNOWN
    flags = tuple(_flags(record, state, on))
    reasons = (rule.why if rule else NOTHING_KNOWN, *(why for _, why in flags))
    told = tuple(flag for flag, _ in flags)
    return Standing(state, told, reasons, _days_late(record, told, on), record.asked and state not in SETTLED)


def _days_late(record: Record, flags: Collection[Flag], on: date) -> int | None:
    if record.due is None or not {Flag.LATE, Flag.OVERDUE} & set(flags):
        return None
    return ((min(record.done) if Flag.LATE in flags else on) - record.due).days


def _flags(record: Record, state: RequestState, on: date) -> Iterable[tuple[Flag, Term]]:
    if _claimed_not_done([record]):
        yield Flag.CLAIMED_NOT_DONE, _CLAIMED_BUT
    if record.due is None:
        return
    if state is RequestState.MET and record.done and min(record.done) > record.due:
        yield Flag.LATE, _LATE
    if record.asked and state not in SETTLED and on > record.due:
        yield Flag.OVERDUE, _OVERDUE


def _claimed_not_done(records: Collection[Record]) -> bool:
    """Whether one of these is reported settled, and of one of them the contrary is said or found."""
    stances = frozenset().union(*(record.stances for record in records))
    found = {record.assessment for record in records}
    return Stance.HANDLED in stances and bool(stances & _NOT_DONE_STANCES or found & _NOT_DONE_FOUND)


@dataclass(frozen=True)
class MotionRule:
    """A motion has `state` where every one of its requests is in `all_of`, or at least one in `any_of`."""

    state: RequestState
    why: Term
    all_of: frozenset[RequestState] = frozenset()
    any_of: frozenset[RequestState] = frozenset()

    def fits(self, states: Collection[RequestState]) -> bool:
        """Whether these are the states of such a motion's requests."""
        return set(states) <= self.all_of or bool(self.any_of & set(states))


def _every(state: RequestState) -> MotionRule:
    why = _why(
        f"every_{state.value}",
        f"geldt voor elk verzoek: {state.label('nl')}",
        f"so for every request: {state.label('en')}",
    )
    return MotionRule(state, why, all_of=frozenset({state}))  # fmt: skip


MOTION_RULES: tuple[MotionRule, ...] = (
    *(_every(state) for state in RequestState),
    MotionRule(RequestState.PARTLY, _why("some_met", "aan een deel van de verzoeken is voldaan", "some of the requests are met"),
               any_of=frozenset({RequestState.MET, RequestState.PARTLY})),
    MotionRule(RequestState.IN_PROGRESS, _why("some_in_progress", "een deel van de verzoeken is in behandeling",
               "some of the requests are in progress"), any_of=frozenset({RequestState.IN_PROGRESS})),
    MotionRule(RequestState.OPEN, _why("some_open", "een deel van de verzoeken staat open", "some of the requests are open"),
               any_of=frozenset({RequestState.OPEN})),
    MotionRule(RequestState.NOT_MET, _why("some_not_met", "aan een deel van de verzoeken is niet voldaan",
               "some of the requests are not met"), any_of=frozenset({RequestState.NOT_MET})),
)  # fmt: skip
"""Tried from the top; the first that fits gives the state of a motion."""

_MIXED = _why(
    "mixed", "van een deel van de verzoeken is niet bekend hoe het staat", "how some of the requests stand is not known"
)


def stand_motion(own: Record, requests: Sequence[Record], on: date) -> Standing:
    """The state of a motion on a day: from its requests, or where it has none from what is said of itself (`own`).

    Its flags are theirs, and that it is reported settled while elsewhere in it the contrary is said or found.
    """
    if not requests:
        return stand(own, on)
    standings = [stand(request, on) for request in requests]
    reasons = {
        flag: why for standing in standings for flag, why in zip(standing.flags, standing.derivation[1:], strict=True)
    }
    if _claimed_not_done([own, *requests]):
        reasons[Flag.CLAIMED_NOT_DONE] = _CLAIMED_BUT
    flags = tuple(flag for flag in Flag if flag in reasons)
    rule = next((rule for rule in MOTION_RULES if rule.fits([standing.state for standing in standings])), None)
    state, why = (rule.state, rule.why) if rule else (RequestState.UNKNOWN, _MIXED)
    late = (standing.days_late for standing in standings if standing.days_late is not None)
    return Standing(state, flags, (why, *(reasons[flag] for flag in flags)), max(late, default=None))
