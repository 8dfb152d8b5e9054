from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, event
from sqlmodel import Session, col, select

from kb.domain.links import Evidence, Link
from kb.domain.model import ENTITIES
from kb.domain.timeline import Moment
from kb.domain.values import AssessmentValue, Flag, Origin, RequestState, Stance, Status, Verdict
from kb.errors import UnknownIdentifier
from kb.services.browse import entity_list, entity_view, links_of, motions
from kb.services.curate import assess, decide
from kb.services.locate import locate_quotes
from kb.services.overview import counts, latest_documents
from kb.services.views.entities import EntityView
from kb.services.views.statements import LinkView
from kb.storage.database import reading, writing
from kb.storage.tables import DeadlineRow, DocumentRow, EvidenceRow, LinkRow, ProductRow, RegisteredRow, RequestRow
from tests.services.conftest import LOADED, add_official_text

LATER = LOADED + timedelta(days=10)
MOTION, LETTER, FERRIES, ACT = (
    "motion/kst-99001-5",
    "document/kst-99001-7",
    "dependency/ferries",
    "instrument/ferry-act",
)


def look(engine: Engine, id_: str, as_of: date | None = None, known_at: datetime | None = None) -> EntityView:
    with reading(engine) as session:
        return entity_view(session, id_, Moment(as_of, known_at))


def links(engine: Engine, id_: str, as_of: date | None = None, known_at: datetime | None = None) -> list[LinkView]:
    with reading(engine) as session:
        return links_of(session, id_, None, Moment(as_of, known_at))


def evidence_id(engine: Engine, words: str) -> str:
    with reading(engine) as session:
        return session.exec(select(EvidenceRow.id).where(EvidenceRow.exact == words)).one()


# What a page shows


def test_a_thing_has_its_names_facts_and_synonyms_but_not_its_hidden_names(example: Engine) -> None:
    view = look(example, ACT)
    assert (view.ref.label_nl, view.ref.label_en) == ("Verenverordening", "Ferry Act")
    assert "COM(2020) 999" in [value for _, value in view.facts]
    assert view.synonyms == (("nl", "verenwet"),)


def test_a_link_is_seen_from_both_ends_with_all_its_evidence(example: Engine) -> None:
    (out,) = [link for link in links(example, FERRIES) if link.predicate == "concerns"]
    (back,) = links(example, "product/ferry")
    assert (out.id, out.outgoing, out.term.nl, out.other.id) == (back.id, True, "gaat over", "product/ferry")
    assert (back.outgoing, back.term.nl, back.other.id) == (False, "hoort bij", FERRIES)
    assert {each.quote.exact for each in out.evidence} == {"veren komen van overzee", "geen eigen veren"}


def test_until_the_official_text_is_loaded_a_quote_has_no_sentence(example: Engine) -> None:
    quote = look(example, "product/ferry").links[0].evidence[0].quote
    assert (quote.sentence, quote.found) == (None, None)
    assert quote.locator == "kst-99001-7#h1.p1"
    assert quote.url == "https://example.org/kst-99001-7"


def test_with_the_official_text_a_quote_shows_its_whole_sentence(example: Engine) -> None:
    with writing(example) as session:
        locate_quotes(session, add_official_text(session))
    quote = look(example, "product/ferry").links[0].evidence[0].quote
    assert quote.sentence == "Onze veren komen van overzee: twaalf van de veertien."


def test_a_motion_shows_what_was_asked_said_and_done_side_by_side(example: Engine) -> None:
    motion = look(example, MOTION).motion
    assert motion is not None
    assert ([mover.id for mover in motion.movers], motion.with_others) == (["actor/de-vries", "actor/bakker"], True)
    assert [claim.stance for claim in motion.claims] == [Stance.HANDLED]
    (clause,) = motion.dicta
    investigate, inform = clause.requests
    assert [claim.stance for claim in investigate.claims] == [Stance.DECLINES]
    assert [term.as_said for term in inform.deadlines] == ["voor de zomer"]


def test_a_claim_about_two_motions_is_one_claim_shown_at_both(example: Engine) -> None:
    with reading(example) as session:
        one, other = (view.motion for view in motions(session))
    assert one is not None
    assert other is not None
    assert one.claims[0].id == other.claims[0].id
    assert {about.id for about in one.claims[0].about} == {"motion/kst-99001-5", "motion/kst-99001-6"}


def test_a_claim_without_a_date_counts_from_its_document(example: Engine) -> None:
    (claim, *_) = look(example, MOTION).claims
    assert claim.date == date(2020, 3, 10)


def test_a_request_knows_the_clause_and_motion_it_is_part_of(example: Engine) -> None:
    assert [each.id for each in look(example, "request/kst-99001-5.1.2").parents] == [MOTION, "dictum/kst-99001-5.1"]
    assert [each.id for each in look(example, "dictum/kst-99001-5.1").parents] == [MOTION]


def test_a_document_shows_its_official_text_senders_and_figures(example: Engine) -> None:
    assert look(example, LETTER).document.shown is None  # type: ignore[union-attr]
    with writing(example) as session:
        add_official_text(session)
    view = look(example, LETTER)
    document = view.document
    assert document is not None
    assert document.official_loaded
    assert [(passage.fragment, passage.kind) for passage in document.passages] == [
        ("h1", "heading"), ("h1.p1", "paragraph"), ("h1.p2", "paragraph"),
    ]  # fmt: skip
    assert [(role, actor.id) for role, actor in document.senders] == [("sender", "actor/smit")]
    assert [figure.id for figure in view.observations] == ["observation/ferries-from-overseas"]


def test_the_paper_of_a_motion_names_the_motion_and_a_letter_names_none(example: Engine) -> None:
    paper, letter = look(example, "document/kst-99001-5").document, look(example, LETTER).document
    assert paper is not None and letter is not None
    assert paper.motion is not None and paper.motion.id == MOTION
    assert letter.motion is None


def test_a_figure_shows_the_words_that_state_it(example: Engine) -> None:
    view = look(example, "observation/ferries-from-overseas")
    assert view.quote is not None
    assert view.quote.exact == "twaalf van de veertien"
    assert "twaalf van de veertien" not in [value for _, value in view.facts]


# States


def test_a_motion_reported_settled_of_which_a_request_is_declined_is_flagged_with_the_reason(example: Engine) -> None:
    motion = look(example, MOTION).motion
    assert motion is not None
    investigate, inform = motion.dicta[0].requests
    assert (investigate.state, investigate.flags) == (RequestState.DECLINED, (Flag.CLAIMED_NOT_DONE,))
    assert (inform.state, inform.flags) == (RequestState.UNKNOWN, (Flag.OVERDUE,))
    assert Flag.CLAIMED_NOT_DONE in motion.flags
    assert motion.derivation[1].iri == "kb:StateRule.claimed_not_done"


def test_a_term_is_overdue_from_the_day_after_it(example: Engine) -> None:
    def flags(day: date) -> tuple[Flag, ...]:
        return look(example, MOTION, day).motion.dicta[0].requests[1].flags  # type: ignore[union-attr]

    assert flags(date(2020, 7, 1)) == ()
    assert flags(date(2020, 7, 2)) == (Flag.OVERDUE,)


def test_an_assessment_decides_the_state_and_the_earlier_one_is_kept(example: Engine) -> None:
    request = "request/kst-99001-6.1.1"
    for at, value in ((LOADED, AssessmentValue.NOT_MET), (LATER, AssessmentValue.MET)):
        with writing(example) as session:
            assess(session, request, value, quote="de brug ligt er", source="krant", by="A. Jansen", why=None, now=at)

    def bridge(as_of: date | None = None, known_at: datetime | None = None) -> tuple[RequestState, list[str]]:
        asked = look(example, "motion/kst-99001-6", as_of, known_at).motion.dicta[0].requests[0]  # type: ignore[union-attr]
        return asked.state, [found.value for found in asked.assessments]

    assert bridge() == (RequestState.MET, ["met", "not_met"])
    assert bridge(known_at=LATER - timedelta(seconds=1)) == (RequestState.NOT_MET, ["not_met"])
    assert bridge(as_of=LATER.date() - timedelta(days=1)) == (RequestState.NOT_MET, ["not_met"])
    assert bridge(as_of=LATER.date()) == (RequestState.MET, ["met", "not_met"])


def test_the_words_of_an_assessment_are_in_the_language_of_the_paper_that_they_stand_in(example: Engine) -> None:
    request = "request/kst-99001-6.1.1"

    def languages() -> list[str | None]:
        asked = look(example, "motion/kst-99001-6").motion.dicta[0].requests[0]  # type: ignore[union-attr]
        return [found.language for found in asked.assessments]

    for at, source in ((LOADED, "krant"), (LATER, "kst-99001-7#h1.p1")):
        with writing(example) as session:
            assess(session, request, AssessmentValue.MET, quote="er", source=source, by="A. Jansen", why=None, now=at)
    assert languages() == [None, None]
    with writing(example) as session:
        add_official_text(session)
    assert languages() == ["nl", None]


def test_a_rejected_claim_decides_no_state(example: Engine) -> None:
    declined = next(claim for claim in look(example, MOTION).claims if claim.stance is Stance.DECLINES)
    with writing(example) as session:
        decide(session, declined.id, Verdict.REJECT, by="A. Jansen", why="verkeerd gelezen", now=LATER)
    assert look(example, MOTION).motion.dicta[0].requests[0].state is RequestState.UNKNOWN  # type: ignore[union-attr]


# The two times


@pytest.mark.parametrize(
    ("day", "claims"), [(date(2020, 3, 9), 0), (date(2020, 3, 10), 2), (date(2020, 3, 11), 2)], ids=str
)
def test_a_claim_counts_from_the_day_it_was_made(example: Engine, day: date, claims: int) -> None:
    assert len(look(example, MOTION, day).claims) == claims


@pytest.mark.parametrize(
    ("day", "holds"),
    [(date(2018, 12, 31), False), (date(2019, 1, 1), True), (date(2020, 5, 31), True), (date(2020, 6, 1), False)],
    ids=str,
)
def test_a_link_holds_from_its_first_day_until_before_its_last(example: Engine, day: date, holds: bool) -> None:
    assert ("relianceOn" in [link.predicate for link in links(example, FERRIES, day)]) is holds


@pytest.mark.parametrize(
    ("day", "stage"),
    [
        (date(2019, 12, 31), None),
        (date(2020, 1, 1), "announced"),
        (date(2020, 6, 14), "announced"),
        (date(2020, 6, 15), "proposed"),
        (date(2021, 6, 15), "adopted"),
    ],
    ids=str,
)
def test_the_current_stage_is_the_last_chosen_one_reached_by_the_day(
    example: Engine, day: date, stage: str | None
) -> None:
    current = look(example, ACT, day).current_stage
    assert (current.stage if current else None) == stage


def test_a_date_that_was_not_chosen_is_kept_beside_the_one_that_was(example: Engine) -> None:
    announced = [stage for stage in look(example, ACT).stages if stage.stage == "announced"]
    assert [(stage.date, stage.chosen, stage.why) for stage in announced] == [
        (date(2020, 1, 1), True, None),
        (date(2020, 2, 1), False, "de brief noemt februari"),
    ]


def test_nothing_was_known_before_it_was_recorded(example: Engine) -> None:
    just_before = LOADED - timedelta(microseconds=1)
    with pytest.raises(UnknownIdentifier):
        look(example, MOTION, known_at=just_before)
    assert look(example, MOTION, known_at=LOADED).ref.id == MOTION
    with reading(example) as session:
        assert entity_list(session, "motion", Moment(known_at=just_before)) == []
        assert len(entity_list(session, "motion", Moment(known_at=LOADED))) == 2
        assert motions(session, Moment(known_at=just_before)) == []


def test_a_decision_counts_from_the_time_it_was_taken(example: Engine) -> None:
    target = evidence_id(example, "komen van overzee")
    with writing(example) as session:
        decide(session, target, Verdict.REJECT, by="A. Jansen", why="te algemeen", now=LATER)

    def status(known_at: datetime | None = None) -> Status:
        found = links(example, FERRIES, date(2020, 1, 1), known_at)
        return next(link.status for link in found if link.predicate == "relianceOn")

    assert status() is Status.REJECTED
    assert status(LATER - timedelta(microseconds=1)) is Status.CONFIRMED
    assert status(LATER) is Status.REJECTED


def test_closed_evidence_is_shown_only_to_who_asks_what_was_known_then(example: Engine) -> None:
    with writing(example) as session:
        row = session.get(EvidenceRow, evidence_id(example, "geen eigen veren"))
        assert row is not None
        row.closed_at = LATER
    (now,) = links(example, "product/ferry")
    (then,) = links(example, "product/ferry", known_at=LATER - timedelta(microseconds=1))
    assert (len(now.evidence), len(then.evidence)) == (1, 2)


def test_links_can_be_asked_by_status(example: Engine) -> None:
    with writing(example) as session:
        decide(session, evidence_id(example, "komen van overzee"), Verdict.REJECT, by="A", why="b", now=LATER)
    moment = Moment(as_of=date(2020, 1, 1))
    with reading(example) as session:
        rejected = links_of(session, FERRIES, Status.REJECTED, moment)
        confirmed = links_of(session, FERRIES, Status.CONFIRMED, moment)
    assert [link.predicate for link in rejected] == ["relianceOn"]
    assert [link.predicate for link in confirmed] == ["addresses", "concerns"]


# Identifiers


@pytest.mark.parametrize("spelling", ["motion/kst-99001-5", "kst-99001-5", "99001, nr. 5", "Kamerstuk 99 001, nr. 5"])
def test_a_motion_is_found_by_any_spelling_of_its_number_before_the_paper_it_was_printed_as(
    example: Engine, spelling: str
) -> None:
    assert look(example, spelling).ref.id == MOTION


def test_a_number_that_is_no_motion_is_the_document(example: Engine) -> None:
    assert look(example, "kst-99001-7").ref.id == LETTER
    assert look(example, "document/kst-99001-5").ref.kind == "document"


@pytest.mark.parametrize(
    ("wrong", "near"),
    [("instrument/ferry-actt", "did you mean instrument/ferry-act"), ("zeppelin", "search for it by name")],
)
def test_an_unknown_id_names_what_comes_near(example: Engine, wrong: str, near: str) -> None:
    with pytest.raises(UnknownIdentifier, match=near):
        look(example, wrong)


def test_a_list_of_what_is_no_kind_names_the_kinds(example: Engine) -> None:
    with reading(example) as session, pytest.raises(UnknownIdentifier, match="document, motion"):
        entity_list(session, "zeppelin")


# How many queries a page takes


@contextmanager
def counted(engine: Engine) -> Iterator[list[str]]:
    statements: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine, "before_cursor_execute", note)


@pytest.mark.parametrize("kind", ENTITIES)
def test_a_page_takes_few_queries_however_much_it_shows(example: Engine, kind: str) -> None:
    with writing(example) as session:
        add_official_text(session)
    with reading(example) as session:
        ids = [each.id for each in entity_list(session, kind)]
    for id_ in ids:
        with counted(example) as statements:
            look(example, id_)
        assert len([each for each in statements if each.startswith("SELECT")]) <= (35 if kind == "motion" else 27)


def add_product_asked_about(session: Session, number: int) -> None:
    """One more product that the dependency is about, that both motions ask about."""
    product = f"product/ferry-{number}"
    session.add(RegisteredRow(id=product, kind="product", recorded_at=LOADED))
    session.flush()
    session.add(ProductRow(id=product, label_nl=f"Veer {number}", source="eigen voorbeeld"))
    asking = [(f"request/kst-99001-{each}.1.1", "asksAbout", product) for each in (5, 6)]
    for subject, predicate, object_ in ((FERRIES, "concerns", product), *asking):
        link = Link.make_id(subject, predicate, object_)
        session.add(LinkRow(id=link, subject=subject, predicate=predicate, object=object_, recorded_at=LOADED))
        session.flush()
        session.add(
            EvidenceRow(id=Evidence.make_id(link, LETTER, "veren"), link_id=link, document_id=LETTER, exact="veren",
                        fragment="h1.p1", origin=Origin.CURATED, recorded_at=LOADED)
        )  # fmt: skip


def test_a_dependency_takes_as_many_queries_for_many_products_and_motions_as_for_one(example: Engine) -> None:
    taken = []
    for number in range(1, 5):
        with writing(example) as session:
            add_product_asked_about(session, number)
        with counted(example) as statements:
            page = look(example, FERRIES).dependency
        assert page is not None and len(page.asked) == 2 * number
        taken.append(len(statements))
    assert len(set(taken)) == 1


def test_the_list_of_motions_takes_as_many_queries_for_two_as_for_one(example: Engine) -> None:
    with reading(example) as session, counted(example) as both:
        assert len(motions(session)) == 2
    assert len(both) <= 19


def test_times_are_compared_as_instants_whatever_their_zone(example: Engine) -> None:
    assert LOADED.tzinfo is UTC
    assert look(example, MOTION, known_at=LOADED.astimezone()).ref.id == MOTION


def test_the_front_page_counts_and_lists_only_what_was_there_at_the_moment(example: Engine) -> None:
    with writing(example) as session:
        add_official_text(session)
    before = Moment(known_at=LOADED - timedelta(seconds=1))
    with reading(example) as session:
        assert counts(session)["motion"] == len(entity_list(session, "motion")) > 0
        assert set(counts(session, before).values()) == {0}
        (letter,) = latest_documents(session)
        written = session.get_one(DocumentRow, letter.id).date
        assert written is not None
        assert latest_documents(session, before) == []
        assert latest_documents(session, Moment(as_of=written)) == [letter]
        assert latest_documents(session, Moment(as_of=written - timedelta(days=1))) == []


def test_a_hint_names_nothing_that_was_not_known_then(example: Engine) -> None:
    wrong = MOTION[:-1] + "x"
    with pytest.raises(UnknownIdentifier, match="did you mean"):
        look(example, wrong)
    with pytest.raises(UnknownIdentifier) as told:
        look(example, wrong, known_at=LOADED - timedelta(seconds=1))
    assert "did you mean" not in str(told.value)


def test_each_term_that_was_set_is_shown_with_when_and_why_and_the_last_one_holds(example: Engine) -> None:
    with writing(example) as session:
        request = session.exec(select(RequestRow.id).order_by(col(RequestRow.id))).first()
        assert request
        set_ = [("later", date(2022, 5, 1), "meer tijd nodig"), ("eerst", date(2021, 5, 1), None)]
        for at, (said, day, why) in enumerate(set_):
            term = {"id": f"t-{at}", "recorded_at": LOADED, "request_id": request, "as_said": said, "source": "eigen"}
            session.add(DeadlineRow(**term, set_on=day, reason=why, set_by="document/kst-99001-7"))
    terms = [t for t in look(example, request).request.deadlines if t.set_on]
    assert [(t.as_said, t.reason) for t in terms] == [("eerst", None), ("later", "meer tijd nodig")]
    assert terms[-1].set_by is not None
    then = Moment(as_of=date(2021, 12, 1))
    with reading(example) as session:
        earlier = entity_view(session, request, then).request
    assert earlier is not None
    assert "later" not in [t.as_said for t in earlier.deadlines]
