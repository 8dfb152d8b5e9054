"""Everything that can be followed, for every reason, by every channel: mail, Atom and agenda tell the same."""

from __future__ import annotations

from datetime import date

import feedparser
import icalendar
import pytest
from sqlmodel import Session

from kb.domain.following import REASONS, Period, Why
from kb.domain.values import (
    AssessmentValue,
    DatePrecision,
    Origin,
    StageScheme,
    Stance,
    Verification,
)
from kb.services.agenda import calendar, due_terms
from kb.services.curate import assess
from kb.services.events import events
from kb.services.feeds import Feed, atom
from kb.services.followed import followed
from kb.services.subscriptions.notify import notify
from kb.services.telling import Window
from kb.storage.tables import (
    ClaimRow,
    ClaimSubjectRow,
    DeadlineRow,
    EvidenceRow,
    LinkRow,
    MotionRow,
    RegisteredRow,
    StageEventRow,
)
from tests.mailbox import plain
from tests.services.test_subscriptions import ANNA, BEGUN, DAY, HOUR, LETTER, MOTION, OTHER, REQUEST, subscribe

AT = BEGUN + HOUR
NEW = "motion/kst-99001-8"
OF_A_MOTION = {Why.STATEMENT, Why.LINK, Why.ASSESSED, Why.STATE, Why.NEAR, Why.OVERDUE}
FOLLOWED = {
    "/moties": OF_A_MOTION | {Why.MATCH},
    "/search?kind=motion&kind=instrument": set(REASONS) - {Why.SUGGESTED},
    "/dossier/99001": OF_A_MOTION | {Why.MATCH},
    f"/{LETTER}": {Why.STATEMENT, Why.LINK},
    f"/{MOTION}": OF_A_MOTION - {Why.NEAR},
    "/instrument/ferry-act": {Why.STAGE},
    "/motion": OF_A_MOTION | {Why.MATCH},
}
"""What is followed, and for which reasons it is told when everything happens that `happen` does."""


def happen(session: Session) -> None:
    """A new motion, statement, link, stage and assessment, a state that changed by it, and two terms."""
    quoted = {"document_id": LETTER, "fragment": "h1.p1", "found": True, "recorded_at": AT, "origin": Origin.CURATED}
    session.add(RegisteredRow(id=NEW, kind="motion", recorded_at=AT))
    session.flush()
    session.add(MotionRow(id=NEW, label_nl="Motie over sluizen", reference="kst-99001-8", source="eigen voorbeeld"))
    session.add(ClaimRow(id="c-new", stance=Stance.INFORMS, exact="onze veren komen van overzee", **quoted))
    session.add(LinkRow(id="l-new", subject=LETTER, predicate="respondsTo", object=MOTION, recorded_at=AT))
    session.add(StageEventRow(id="v-new", entity_id="instrument/ferry-act", scheme=StageScheme.ACT, stage="in_force",
                              date=date(2026, 1, 2), precision=DatePrecision.DAY, verification=Verification.VERIFIED,
                              source="eigen voorbeeld", recorded_at=AT))  # fmt: skip
    session.flush()
    session.add(ClaimSubjectRow(claim_id="c-new", entity_id=MOTION))
    session.add(EvidenceRow(id="e-new", link_id="l-new", exact="veren komen van overzee", **quoted))
    for request, due in ((REQUEST, BEGUN - DAY), (OTHER, BEGUN + 3 * DAY)):
        session.add(DeadlineRow(id=f"t-{due:%d}", request_id=request, as_said="op tijd", due=due.date(), rule="genoemde dag",
                                source="eigen voorbeeld", recorded_at=AT))  # fmt: skip
    assess(session, REQUEST, AssessmentValue.PARTLY, quote="deels gedaan", source="eigen voorbeeld", by="A. Jansen", why=None,
           now=AT)  # fmt: skip


@pytest.fixture
def told_by_mail(base, mailbox):
    """By what is followed, the mail about everything that happened."""
    for number, of in enumerate(FOLLOWED):
        subscribe(base, of, address=f"{number}{ANNA}", period=Period.AT_ONCE)
    with base.writing() as session:
        happen(session)
    assert notify(base, AT + HOUR).sent.taken == len(FOLLOWED)
    return {of: mailbox.to(f"{number}{ANNA}")[0] for number, of in enumerate(FOLLOWED)}


def test_every_channel_tells_every_reason_of_everything_that_is_followed(base, told_by_mail):
    for of, expected in FOLLOWED.items():
        text = plain(told_by_mail[of])
        assert {why for why in Why if f"* {REASONS[why].nl} (" in text} == expected, of
        what = followed(base, of)
        feed = Feed(what, "https://kb.example", f"/follow.atom?of={of}")
        with base.session() as session:
            told = events(session, what.ids, Window(BEGUN, AT + HOUR))
            terms = due_terms(session, what.ids)
        read = feedparser.parse(atom(feed, told))
        assert {tag.term for entry in read.entries for tag in entry.tags} == set(map(str, expected)), of
        days = {each.decoded("dtstart") for each in icalendar.Calendar.from_ical(calendar(feed, terms)).walk("VEVENT")}
        told_terms = {(BEGUN - DAY).date()} if Why.OVERDUE in expected else set()
        assert days >= told_terms and (days == set() or Why.OVERDUE in expected), of
