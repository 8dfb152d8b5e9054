"""What files of others add: matched, shown, suggested, and decided on by people."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from kb.domain.values import ProposalKind, Status, Verdict
from kb.errors import InvalidInput
from kb.graph.foreign import statements
from kb.graph.foreign_facts import read_facts
from kb.graph.records import thing_of
from kb.graph.store import Folder, lines
from kb.graph.vocabulary import OWN
from kb.services.browse import entity_view
from kb.services.curate import decide, review_list
from kb.services.graph import catch_up_graph
from kb.services.matching import RIVALS, Index, State, Thing, match_all
from kb.services.rdf_import import File, ImportReport, examine, read_file, suggest
from kb.services.seed import load_seeds
from kb.services.verify import verify
from kb.storage import tables as t
from kb.storage.database import reading, writing

from .conftest import EXAMPLE, LOADED

FOREIGN = Path(__file__).parent / "foreign"
THESAURUS, NOTICE = FOREIGN / "vaartuigen.ttl", FOREIGN / "bekendmaking.rdf"
FERRY, SHIP, ACT, OLD_ACT = "product/ferry", "product/ship", "instrument/ferry-act", "instrument/old-ferry-act"


@pytest.fixture
def base(example: Engine) -> Engine:
    """The example, with a ship that a ferry is, the number of its act, and the act before that."""
    with writing(example) as session:
        act = session.get_one(t.InstrumentRow, ACT)
        act.celex = "32031R0007"
        for row in (
            t.ProductRow(id=SHIP, label_nl="Schip", source="zelf bedacht"),
            t.InstrumentRow(
                id=OLD_ACT, label_nl="Oude verenwet", scheme=act.scheme, celex="32021R0005", source="zelf bedacht"
            ),
        ):
            session.add(t.RegisteredRow(id=row.id, kind=row.kind, recorded_at=LOADED))
            session.flush()
            session.add(row)
            session.flush()
    return example


def file(path: Path) -> File:
    return read_file(path.read_bytes(), str(path), OWN)


def looked_at(engine: Engine, path: Path) -> ImportReport:
    with reading(engine) as session:
        return examine(session, file(path), OWN)


def taken(engine: Engine, path: Path) -> ImportReport:
    with writing(engine) as session:
        return suggest(session, file(path), OWN, LOADED)


def said(report: ImportReport) -> set[tuple[str, str, str]]:
    """Thing, state and value of every item."""
    return {(about.id, item.state.value, item.value) for about in report.things for item in about.items}


def proposal(session: Session, value: str) -> str:
    (found,) = session.exec(select(t.ProposalRow.id).where(t.ProposalRow.value == value)).all()
    return found


def say(engine: Engine, value: str, verdict: Verdict) -> Status:
    with writing(engine) as session:
        id_ = proposal(session, value)
        return decide(session, id_, verdict, by="A. Jansen", why="gelezen", now=LOADED + timedelta(days=1))


def test_a_thesaurus_is_matched_by_code_and_name_and_shows_what_it_would_add(base: Engine) -> None:
    report = looked_at(base, THESAURUS)
    assert said(report) == {
        (FERRY, "new", "https://example.org/vaartuigen/veerboot"),
        (FERRY, "new", "https://example.com/thing/ferry"),
        (FERRY, "known", "veerboot"),
        (FERRY, "new", "ferry boat"),
        (FERRY, "new", "pont"),
        (FERRY, "new", "overzetboot"),
        (SHIP, "new", "https://example.org/vaartuigen/schip"),
        (SHIP, "known", "schip"),
        ("region/overseas", "new", "https://example.org/vaartuigen/overzee"),
        ("region/overseas", "known", "Overzee"),
        ("region/overseas", "unclear", "veerboot"),
    }
    (link,) = report.links
    assert (link.subject, link.predicate, link.object, link.state) == (FERRY, "partOf", SHIP, State.NEW)
    assert (report.unmatched, report.first_unmatched) == (1, (("https://example.org/vaartuigen/walvis", "walvis"),))


def test_a_notice_is_matched_by_its_number_and_both_dates_are_shown_where_they_differ(base: Engine) -> None:
    with writing(base) as session:
        session.add(
            t.StageEventRow(
                id="s-1", entity_id=ACT, scheme="act", stage="applies", date=date(2031, 9, 1), verification="stated",
                source="zelf bedacht", recorded_at=LOADED,
            )
        )  # fmt: skip
    report = looked_at(base, NOTICE)
    (about,) = [each for each in report.things if each.id == ACT]
    stages = {(item.state.value, item.value, str(item.date), item.note) for item in about.items if item.date}
    assert stages == {
        ("known", "adopted", "2021-06-15", None),
        ("new", "in_force", "2031-02-03", None),
        ("differs", "applies", "2031-08-03", "2031-09-01"),
        ("unclear", "application", "2032-08-03", "for a part of it only"),
    }
    assert [(link.subject, link.predicate, link.object) for link in report.links] == [(ACT, "replaces", OLD_ACT)]


def test_looking_stores_nothing_and_taking_twice_adds_nothing(base: Engine) -> None:
    looked_at(base, THESAURUS)
    with reading(base) as session:
        assert session.exec(select(t.ProposalRow)).all() == []
    for path in (THESAURUS, NOTICE):
        first, second = taken(base, path), taken(base, path)
        assert first.stored == first.counts["new"] > 0
        assert (second.stored, second.counts.get("new"), second.counts["waiting"]) == (0, None, first.stored)
    with reading(base) as session:
        assert verify(session).findings == []


def test_a_link_waits_with_the_statement_as_its_evidence_in_a_document_for_the_vocabulary(base: Engine) -> None:
    taken(base, THESAURUS)
    with reading(base) as session:
        (link,) = [each for each in entity_view(session, FERRY).links if each.predicate == "partOf"]
        (evidence,) = link.evidence
        assert (link.status, link.other.id) == (Status.SUGGESTED, SHIP)
        assert "skos:broader" in evidence.quote.exact
        assert evidence.quote.url == "https://example.org/vaartuigen/lijst"
        assert evidence.id in {waiting.id for waiting in review_list(session)}


def test_a_confirmed_name_is_a_synonym_with_its_source_until_that_is_undone(base: Engine) -> None:
    taken(base, THESAURUS)
    assert say(base, "pont", Verdict.CONFIRM) is Status.CONFIRMED
    with reading(base) as session:
        assert ("nl", "pont") in entity_view(session, FERRY).synonyms
        assert session.get_one(t.LabelRow, (FERRY, "nl", "pont")).source == "https://example.org/vaartuigen/veerboot"
    assert (FERRY, "known", "pont") in said(looked_at(base, THESAURUS))
    assert say(base, "pont", Verdict.UNDO) is Status.SUGGESTED
    with reading(base) as session:
        assert entity_view(session, FERRY).synonyms == ()
    with pytest.raises(InvalidInput, match="no decision to undo"):
        say(base, "pont", Verdict.UNDO)


def test_a_confirmed_stage_is_added_beside_those_there_are_until_that_is_undone(base: Engine) -> None:
    taken(base, NOTICE)
    say(base, "in_force", Verdict.CONFIRM)
    with reading(base) as session:
        view = entity_view(session, ACT)
        (stage,) = [each for each in view.stages if each.stage == "in_force"]
        assert (stage.date, stage.chosen, stage.verification) == (date(2031, 2, 3), True, "stated")
        assert stage.source == "http://publications.europa.eu/resource/celex/32031R0007"
    say(base, "in_force", Verdict.REJECT)
    with reading(base) as session:
        assert "in_force" not in {each.stage for each in entity_view(session, ACT).stages}


def test_whatever_was_proposed_and_confirmed_the_base_and_its_graph_are_sound(base: Engine) -> None:
    for path in (THESAURUS, NOTICE):
        taken(base, path)
    with writing(base) as session:
        for waiting in review_list(session):
            decide(session, waiting.id, Verdict.CONFIRM, by="A. Jansen", why="gelezen", now=LOADED)
    with reading(base) as session:
        assert review_list(session) == []
        assert verify(session).findings == []


def test_a_date_that_was_chosen_stays_so_when_another_is_confirmed(base: Engine) -> None:
    with writing(base) as session:
        own = t.StageEventRow(
            id="s-1", entity_id=ACT, scheme="act", stage="in_force", date=date(2031, 3, 1), verification="verified",
            source="zelf bedacht", recorded_at=LOADED,
        )  # fmt: skip
        session.add(own)
    taken(base, NOTICE)
    say(base, "in_force", Verdict.CONFIRM)
    with reading(base) as session:
        stages = {each.date: each.chosen for each in entity_view(session, ACT).stages if each.stage == "in_force"}
        assert stages == {date(2031, 3, 1): True, date(2031, 2, 3): False}


def test_a_confirmed_match_is_a_plain_statement_and_recognises_the_resource_from_then_on(
    base: Engine, tmp_path: Path
) -> None:
    taken(base, THESAURUS)
    address = "https://example.org/vaartuigen/veerboot"
    store = Folder(tmp_path / "graph")
    plain = f"<{OWN.thing(FERRY)}> <{OWN.iri('skos:exactMatch')}> <{address}>"
    seen = []
    for verdict in (None, Verdict.CONFIRM, Verdict.UNDO):
        if verdict:
            say(base, address, verdict)
        catch_up_graph(base, store, OWN)
        seen.append(any(line.startswith(plain) for line in lines(store.reader())))
    assert seen == [False, True, False]
    with reading(base) as session:
        record = f"proposal/{proposal(session, address)}"
    assert thing_of(store.reader(), record, OWN, (OWN.thing("product/"),)) == OWN.thing(FERRY)
    say(base, address, Verdict.CONFIRM)
    with writing(base) as session:
        session.get_one(t.ProductRow, FERRY).label_nl = "Anders"
    (about,) = [each for each in looked_at(base, THESAURUS).things if each.id == FERRY]
    assert about.by == "addresses"


def test_a_rejected_proposal_stays_rejected_whatever_file_says_it_again(base: Engine, tmp_path: Path) -> None:
    taken(base, THESAURUS)
    say(base, "pont", Verdict.REJECT)
    later = tmp_path / "later.ttl"
    later.write_text(THESAURUS.read_text(encoding="utf-8").replace("vaartuigen/", "boten/"), encoding="utf-8")
    assert (FERRY, "rejected", "pont") in said(taken(base, later))
    with reading(base) as session:
        assert session.get_one(t.ProposalRow, proposal(session, "pont")).source.endswith("vaartuigen/veerboot")
        assert entity_view(session, FERRY).synonyms == ()


def test_what_came_to_be_known_another_way_does_not_wait_any_more(base: Engine) -> None:
    taken(base, THESAURUS)
    with writing(base) as session:
        session.add(t.LabelRow(entity_id=FERRY, language="nl", text="Pont", source="zelf bedacht"))
    taken(base, THESAURUS)
    with writing(base) as session:
        assert "pont (nl)" not in {waiting.exact for waiting in review_list(session)}
        session.delete(session.get_one(t.LabelRow, (FERRY, "nl", "Pont")))
    assert taken(base, THESAURUS).stored == 1


def test_what_was_there_from_elsewhere_stays_when_a_decision_is_undone(base: Engine) -> None:
    taken(base, THESAURUS)
    with writing(base) as session:
        session.add(t.LabelRow(entity_id=FERRY, language="nl", text="pont", source="zelf bedacht"))
    for verdict in (Verdict.CONFIRM, Verdict.UNDO):
        say(base, "pont", verdict)
        with reading(base) as session:
            assert session.get_one(t.LabelRow, (FERRY, "nl", "pont")).source == "zelf bedacht"


def test_loading_the_seeds_again_leaves_what_was_confirmed(base: Engine) -> None:
    taken(base, THESAURUS)
    say(base, "pont", Verdict.CONFIRM)
    with writing(base) as session:
        load_seeds(session, EXAMPLE, now=LOADED)
    with reading(base) as session:
        assert ("nl", "pont") in entity_view(session, FERRY).synonyms


def test_a_stage_that_the_thing_can_no_longer_have_is_not_added(base: Engine) -> None:
    taken(base, NOTICE)
    with writing(base) as session:
        session.get_one(t.InstrumentRow, ACT).scheme = "practice"
    with pytest.raises(InvalidInput, match="not a stage of practice"):
        say(base, "in_force", Verdict.CONFIRM)


def test_the_page_shows_what_others_state_with_source_and_file(base: Engine) -> None:
    taken(base, THESAURUS)
    say(base, "pont", Verdict.REJECT)
    with reading(base) as session:
        views = {view.value: view for view in entity_view(session, FERRY).proposals}
    pont = views["pont"]
    assert (pont.kind, pont.status, pont.stated_as, pont.file_name) == (
        ProposalKind.SYNONYM, Status.REJECTED, "skos:altLabel", "vaartuigen.ttl",
    )  # fmt: skip
    assert [decision.by for decision in pont.decisions] == ["A. Jansen"]


def matched(turtle: str, *things: Thing) -> list[tuple[str | None, tuple[str, ...], int]]:
    """Of every resource: the thing that it is, the things that it may be, and how many others may be the same."""
    prefix = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://example.org/> . "
    found = match_all(read_facts(statements((prefix + turtle).encode(), "a.ttl")), Index(things))
    return [(match.thing, match.things, len(match.rivals)) for match in found]


def names_found(turtle: str) -> dict[str, str | None]:
    """Each name that a file gives, and what is unclear about it."""
    prefix = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://example.org/> . "
    (resource,) = read_facts(statements((prefix + turtle).encode(), "a.ttl")).resources
    return {fact.value: fact.unclear for fact in resource.facts if fact.gives is ProposalKind.SYNONYM}


def test_a_name_that_shows_as_another_than_it_is_is_not_taken() -> None:
    turned = names_found(
        ':b skos:prefLabel "bank"@nl ; skos:altLabel "bank\\u202Eknab"@nl, "ban\\u00ADken"@nl, "ba\\u0000nk"@nl .'
    )
    assert {name for name, unclear in turned.items() if unclear is None} == {"bank", "ban\u00adken"}
    assert {unclear[-7:-1] for unclear in turned.values() if unclear} == {"U+202E", "U+0000"}


def test_a_match_alone_is_something_said_of_a_thing() -> None:
    (found,) = read_facts(
        statements(
            b"<https://example.org/b> <http://www.w3.org/2004/02/skos/core#exactMatch> <http://a.nl/1> .", "a.nt"
        )
    ).resources
    assert [fact.value for fact in found.facts] == ["http://a.nl/1"]


def test_a_thousand_claims_to_one_thing_name_a_few_rivals_each() -> None:
    many = " ".join(f':b{number} skos:prefLabel "bank"@nl .' for number in range(1000))
    found = matched(many, Thing("product/bank", "Bank", names=frozenset({("nl", "bank")})))
    assert set(found) == {(None, ("product/bank",), RIVALS)}


BANK = Thing("product/bank", "Bank", names=frozenset({("nl", "bank")}), codes=frozenset({"940140"}))
OTHER_BANK = Thing("actor/bank", "Bank", names=frozenset({("nl", "bank")}))
MEDICINE = Thing("product/medicine", "Medicijn", names=frozenset({("nl", "medicijn")}), codes=frozenset({"30"}))
LAW = Thing("instrument/law", "Wet", names=frozenset({("nl", "wet")}), identifiers=frozenset({"celex:32031R0007"}))
CHAIR = Thing("product/chair", "Stoel", names=frozenset({("nl", "stoel")}), hidden=frozenset({("nl", "zitje")}))


@pytest.mark.parametrize(
    ("turtle", "things", "expected"),
    [
        (':a skos:prefLabel "BANK"@nl .', [BANK], [(BANK.id, (BANK.id,), 0)]),
        (':a skos:prefLabel "bank"@en .', [BANK], [(None, (), 0)]),
        (':a skos:altLabel "bank"@nl ; skos:prefLabel "zetel"@nl .', [BANK], [(None, (), 0)]),
        (':a skos:prefLabel "bank"@nl .', [BANK, OTHER_BANK], [(None, (OTHER_BANK.id, BANK.id), 0)]),
        (':a skos:prefLabel "bank"@nl ; skos:notation "9401.40" .', [BANK, OTHER_BANK], [(BANK.id, (BANK.id,), 0)]),
        (':a skos:prefLabel "x"@nl ; skos:notation "940140" .', [BANK], [(BANK.id, (BANK.id,), 0)]),
        (':a skos:prefLabel "dertig"@nl ; skos:notation "30" .', [MEDICINE], [(None, (), 0)]),
        (':a skos:prefLabel "stoel"@nl ; skos:notation "940140" .', [BANK, CHAIR], [(None, (BANK.id, CHAIR.id), 0)]),
        (':a skos:prefLabel "zitje"@nl .', [CHAIR], [(None, (), 0)]),
        (':a :is 1 ; <http://data.europa.eu/eli/ontology#id_local> "32031R0007" . '
         ':b <http://data.europa.eu/eli/ontology#id_local> "32031R0007" . :c skos:prefLabel "wet"@nl .', [LAW],
         [(LAW.id, (LAW.id,), 0), (LAW.id, (LAW.id,), 0), (None, (LAW.id,), 2)]),
        (':a skos:prefLabel "bank"@nl . :b skos:prefLabel "Bank"@nl .', [BANK],
         [(None, (BANK.id,), 1), (None, (BANK.id,), 1)]),
        (':a skos:prefLabel "bank"@nl . :b skos:prefLabel "bank"@nl ; skos:notation "940140" .', [BANK],
         [(None, (BANK.id,), 1), (BANK.id, (BANK.id,), 0)]),
    ],
)  # fmt: skip
def test_a_resource_is_a_thing_only_where_that_is_certain(
    turtle: str, things: list[Thing], expected: list[tuple[str | None, tuple[str, ...], int]]
) -> None:
    assert matched(turtle, *things) == expected
    assert matched(turtle, *reversed(things)) == expected


def test_what_the_shapes_find_wrong_with_our_own_things_in_a_file_is_told(base: Engine, tmp_path: Path) -> None:
    assert file(THESAURUS).findings == ()
    own = tmp_path / "own.ttl"
    own.write_text(f"<{OWN.thing(FERRY)}> a <{OWN.iri('kb:Product')}> .", encoding="utf-8")
    assert {finding.entity_id for finding in looked_at(base, own).findings} == {FERRY}


def test_a_thing_of_ours_in_a_file_is_recognised_by_its_address(base: Engine, tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text(f'<{OWN.thing(FERRY)}> <{OWN.iri("skos:prefLabel")}> "Anders"@nl .', encoding="utf-8")
    assert said(looked_at(base, own)) == {(FERRY, "known", OWN.thing(FERRY)), (FERRY, "new", "Anders")}
