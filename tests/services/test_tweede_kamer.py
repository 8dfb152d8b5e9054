"""Taking the Chamber's records in: made-up ones piece by piece, and every real one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, Table
from sqlmodel import SQLModel, col, func, select

from kb.domain.identifiers import Kamerstuk
from kb.domain.policy import MotionMover
from kb.domain.timeline import NOW, Moment
from kb.domain.values import DecisionValue, RelationKind, RequestState, VoteValue
from kb.services.browse import resolve
from kb.services.debates import debates
from kb.services.lookup import Lookup
from kb.services.motion_pages import motion_views
from kb.services.tweede_kamer import Importer
from kb.services.verify import verify
from kb.sources.tweede_kamer.read import read_path
from kb.sources.tweede_kamer.record import ChamberRecord, Edge, Read
from kb.storage import tables as t
from kb.storage.database import reading
from kb.storage.outbox import last_number
from kb.storage.tables import OutboxRow
from tests.sources.construct import DECISIONS, HERE, MOTION, SITTINGS, VOTES

NEW, OLD = "motion/kst-99001-XVII-12", "motion/kst-99001-XVII-11"
LOADED = datetime(2026, 1, 1, tzinfo=UTC)
NOT_COMPARED = {"outbox", "chamber_record", "chamber_edge", "alembic_version"}


def importer(engine: Engine) -> Importer:
    return Importer(engine, lambda: LOADED)


def constructed(suffix: str = ".json") -> list[Read]:
    files = sorted(HERE.glob(f"*{suffix}"))
    return [each for file in files for each in read_path(file, lambda _: None)]


def held(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    """Every row that stands, of every table but those that only say how it came."""
    with engine.connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(_standing(table))), key=str)
            for table in SQLModel.metadata.sorted_tables
            if table.name not in NOT_COMPARED
        }


def _standing(table: Table) -> Any:
    return table.select().where(table.c.closed_at.is_(None)) if "closed_at" in table.c else table.select()


def rows(engine: Engine, table: type[SQLModel], *conditions: Any) -> list[Any]:
    with reading(engine) as session:
        found = list(session.exec(select(table).where(*conditions)))
        session.expunge_all()
        return found


@pytest.fixture
def taken(engine: Engine) -> Engine:
    importer(engine).take(constructed())
    return engine


def test_a_motion_has_its_movers_in_order_and_its_file(taken: Engine) -> None:
    movers = rows(taken, t.MotionMoverRow, t.MotionMoverRow.motion_id == NEW)
    assert [(m.ordinal, m.actor_id, m.named) for m in movers] == [
        (1, "actor/pia-van-der-veer", True),
        (2, "actor/bo-brugman", False),
    ]
    (file,) = rows(taken, t.ZaakRow, t.ZaakRow.motion_id == NEW)
    assert (file.number, file.afgedaan, file.appreciation, file.term_date) == (
        "2024Z00002",
        True,
        "Oordeel Kamer",
        None,
    )
    assert (file.dossier, file.dossier_title, file.conflict) == ("99001-XVII", "Veren en bruggen", None)


def test_each_step_of_the_decision_is_kept_with_its_day_and_where_it_was_seen(taken: Engine) -> None:
    steps = sorted(rows(taken, t.DecisionStepRow), key=lambda step: step.noted)
    assert [(s.value, str(s.date)) for s in steps] == [
        (DecisionValue.SUBMITTED, "2024-03-05"),
        (DecisionValue.HELD_OVER, "2024-03-05"),
        (DecisionValue.ADOPTED, "2024-03-12"),
    ]
    assert all(step.source.endswith(f"Besluit({given['Id']})") for step, given in zip(steps, DECISIONS, strict=False))


def test_a_vote_that_is_there_twice_counts_once_and_the_last_one_stands(taken: Engine, engine: Engine) -> None:
    votes = {(v.party, v.mistaken): v.value for v in rows(taken, t.VoteRow)}
    assert votes == {("VP", False): VoteValue.FOR, ("BP", False): VoteValue.AGAINST, ("BP", True): VoteValue.FOR}
    assert importer(engine).take(constructed()).double_votes == 0  # nothing new, so nothing is worked out again


def test_the_sittings_on_whose_agenda_a_motion_and_its_decision_stood_are_its_debates(taken: Engine) -> None:
    with reading(taken) as session:
        held, other = debates(session, [NEW]), debates(session, ["motion/kst-1-2"])
    assert [(each.kind, each.subject, each.date.isoformat(), each.cancelled) for each in held] == [
        ("Tweeminutendebat", "Veren", "2024-03-05", False),
        ("Stemmingen", "Stemmingen", "2024-03-12", False),
    ]
    begins = held[0].starts_at
    assert begins is not None and begins.astimezone(UTC).isoformat() == "2024-03-05T13:00:00+00:00"
    assert held[1].starts_at is None and not other


def test_a_sitting_that_was_called_off_is_still_told_as_such(taken: Engine) -> None:
    fields = {**{key: value for key, value in SITTINGS[0].items() if key != "Id"}, "Status": "Geannuleerd"}
    importer(taken).take([ChamberRecord("Activiteit", SITTINGS[0]["Id"], fields, (), "2025-01-01T00:00:00+00:00")])
    with reading(taken) as session:
        assert [each.cancelled for each in debates(session, [NEW])] == [True, False]


def test_the_changed_motion_replaces_the_one_its_title_names(taken: Engine) -> None:
    (relation,) = rows(taken, t.ChamberRelationRow, t.ChamberRelationRow.subject == NEW)
    assert (relation.kind, relation.object) == (RelationKind.REPLACES, OLD)


def test_a_commitment_has_the_chambers_state_its_day_and_its_relations(taken: Engine) -> None:
    first, second = sorted(rows(taken, t.CommitmentRow), key=lambda each: each.id)
    assert (first.status, str(first.due), first.promised_to) == ("Openstaand", "2024-07-01", "Pia van der Veer")
    assert (second.status, second.due, second.letter, second.promised_to) == ("Deels Voldaan", None, "2024Z00099", "VP")
    (relation,) = rows(taken, t.ChamberRelationRow, t.ChamberRelationRow.subject == second.id)
    assert (relation.kind, relation.object) == (RelationKind.CHANGES, first.id)


def test_taking_the_same_again_changes_nothing(taken: Engine) -> None:
    before = held(taken)
    with reading(taken) as session:
        noted = last_number(session)
    report = importer(taken).take(constructed())
    assert set(report.fates) <= {"unchanged", "older"}
    assert held(taken) == before
    with reading(taken) as session:
        assert last_number(session) == noted


def test_a_feed_gives_what_the_other_service_gives(taken: Engine, tmp_path: Path) -> None:
    from kb.storage.database import open_engine
    from kb.storage.migrations import upgrade

    other = open_engine(f"sqlite:///{tmp_path / 'feed.sqlite'}", create=True)
    upgrade(other)
    importer(other).take(constructed(".xml"))
    assert held(other) == held(taken)
    other.dispose()


@pytest.mark.parametrize("order", [reversed, lambda reads: sorted(reads, key=lambda each: each.id)])
def test_records_may_come_in_any_order_and_piece_by_piece(engine: Engine, tmp_path: Path, order: Any) -> None:
    from kb.storage.database import open_engine
    from kb.storage.migrations import upgrade

    importer(engine).take(constructed())
    other = open_engine(f"sqlite:///{tmp_path / 'pieces.sqlite'}", create=True)
    upgrade(other)
    for each in order(constructed()):
        importer(other).take([each])
    named_only = {"actor", "entity"}  # a mover known by name before the person came stays as an actor
    expected, got = held(engine), held(other)
    assert {name: found for name, found in got.items() if name not in named_only} == {
        name: found for name, found in expected.items() if name not in named_only
    }
    assert set(expected["actor"]) <= set(got["actor"])
    other.dispose()


def changed_vote(**more: Any) -> ChamberRecord:
    fields = {key: value for key, value in {**VOTES[0], **more}.items() if not key.endswith("Id")}
    edge = Edge("Besluit", VOTES[0]["Besluit_Id"])
    return ChamberRecord(
        "Stemming", VOTES[0]["Id"], fields, (edge,), "2025-01-01T00:00:00+00:00", bool(more.get("Verwijderd"))
    )


def test_a_corrected_vote_takes_the_place_of_the_one_before(taken: Engine) -> None:
    importer(taken).take([changed_vote(Soort="Niet deelgenomen")])
    (vote,) = rows(taken, t.VoteRow, t.VoteRow.party == "VP", col(t.VoteRow.closed_at).is_(None))
    assert vote.value is VoteValue.ABSENT
    older = ChamberRecord("Stemming", VOTES[0]["Id"], {"Soort": "Voor"}, (), "2024-01-01T00:00:00+00:00")
    assert importer(taken).take([older]).fates == {"older": 1}


def test_a_removed_vote_is_closed_and_an_older_copy_does_not_bring_it_back(taken: Engine) -> None:
    importer(taken).take([changed_vote(Verwijderd=True)])
    assert rows(taken, t.VoteRow, t.VoteRow.party == "VP", col(t.VoteRow.closed_at).is_(None)) == []
    importer(taken).take(constructed())
    assert rows(taken, t.VoteRow, t.VoteRow.party == "VP", col(t.VoteRow.closed_at).is_(None)) == []


def test_a_kind_of_decision_never_seen_is_kept_and_told_of(taken: Engine) -> None:
    fields = {"BesluitSoort": "Stemmen - verdaagd", "Status": "Besluit"}
    report = importer(taken).take([ChamberRecord("Besluit", "b-new", fields, (Edge("Zaak", MOTION["Id"]),), "2025")])
    assert report.unseen == {("Besluit.BesluitSoort", "Stemmen - verdaagd"): 1}
    (step,) = rows(taken, t.DecisionStepRow, t.DecisionStepRow.stated_as == "Stemmen - verdaagd")
    assert step.value is DecisionValue.OTHER


def test_a_decision_on_an_item_with_several_zaken_is_of_none_of_them(taken: Engine) -> None:
    item = Edge("Agendapunt", "item")
    decision = ChamberRecord("Besluit", "b-item", {"BesluitSoort": "Stemmen - verworpen", "Status": "Besluit"}, (item,))
    both = [ChamberRecord("Zaak", f"z{n}", {"Nummer": f"2024Z9000{n}", "Soort": "Motie"}, (item,)) for n in (1, 2)]
    importer(taken).take([ChamberRecord("Agendapunt", "item", {"Onderwerp": "Stemmingen"}), decision, *both])
    assert not rows(taken, t.DecisionStepRow, t.DecisionStepRow.value == DecisionValue.REJECTED)


def test_a_motion_without_a_paper_waits_until_the_records_tell_it(taken: Engine) -> None:
    zaak = ChamberRecord(
        "Zaak",
        "z",
        {"Nummer": "2024Z00077", "Soort": "Motie", "Onderwerp": "Motie van het lid Sluis", "Volgnummer": 13},
    )
    report = importer(taken).take([zaak])
    assert report.without_paper == {"2024Z00077"}
    dossier = ChamberRecord("Kamerstukdossier", "d", {"Nummer": 99002}, (Edge("Zaak", "z"),))
    assert importer(taken).take([dossier]).without_paper == set()
    assert rows(taken, t.MotionRow, t.MotionRow.id == "motion/kst-99002-13")


def test_an_import_that_is_cut_off_keeps_whole_batches_and_goes_on(
    taken: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kb.services.tweede_kamer.BATCH", 5)

    def source() -> Iterable[Read]:
        for n in range(12):
            if n == 7:
                raise KeyboardInterrupt
            yield ChamberRecord(
                "Persoon", f"p{n}", {"Nummer": 1000 + n, "Roepnaam": "An", "Achternaam": f"Lid{chr(97 + n)}"}
            )

    with pytest.raises(KeyboardInterrupt):
        importer(taken).take(source())
    assert len(rows(taken, t.ActorRow, col(t.ActorRow.label_nl).startswith("An Lid"))) == 5


def test_what_an_editor_entered_stays_as_it_is(example: Engine) -> None:
    motion = rows(example, t.MotionRow)[0]
    before = {
        name: found for name, found in held(example).items() if name in ("motion", "dictum", "request", "motion_mover")
    }
    line = {
        "id": motion.reference, "zaak": "2024Z00123", "document": "2024D00123", "onderwerp": "Motie van het lid Anders over iets",
        "signers": ["Anders"], "dicta": ["verzoekt de regering iets anders te doen"], "afgedaan": True,
    }  # fmt: skip
    importer(example).take(_joined([line]))
    after = held(example)
    assert {name: after[name] for name in ("dictum", "request", "motion_mover")} == {
        name: before[name] for name in ("dictum", "request", "motion_mover")
    }
    assert [row.label_nl for row in rows(example, t.MotionRow, t.MotionRow.id == motion.id)] == [motion.label_nl]
    assert rows(example, t.ZaakRow, t.ZaakRow.motion_id == motion.id)


def _joined(lines: list[dict[str, Any]]) -> list[Read]:
    from io import StringIO

    from kb.sources.tweede_kamer.joined import read_joined

    return list(read_joined(StringIO("\n".join(map(json.dumps, lines))), "regels"))


def test_where_title_and_signatures_differ_only_what_both_name_is_kept(engine: Engine) -> None:
    base = {"dicta": [], "soort": "Motie", "dossiers": [{"number": "99003", "suffix": None}]}
    one = {"id": "kst-99003-1", "zaak": "2024Z1", "document": "2024D1", "signers": ["Slui", "Brug"]}
    two = {"id": "kst-99003-2", "zaak": "2024Z2", "document": "2024D2", "signers": []}
    lines = [
        {**base, **one, "onderwerp": "Motie van de leden Sluis en Brug"},
        {**base, **two, "onderwerp": "Motie van het lid Sluis"},
    ]
    report = importer(engine).take(_joined(lines))
    assert report.conflicts.keys() == {"motion/kst-99003-1", "motion/kst-99003-2"}
    assert "title: Sluis, Brug; signed: Slui, Brug" in report.conflicts["motion/kst-99003-1"]
    movers: list[MotionMover] = rows(engine, t.MotionMoverRow)
    assert [(m.motion_id, m.actor_id) for m in movers] == [("motion/kst-99003-1", "actor/brug")]


def test_every_real_record_is_taken_and_no_motion_is_met(engine: Engine, shared_data: Path) -> None:
    taking = importer(engine)
    for name in ("motions/motions.jsonl.gz", "motions/motions_title_conflicts.jsonl.gz", "motions/odata_zaak", "odata"):
        report = taking.take_path(shared_data / name)
    assert report.unseen == {}
    assert len(report.conflicts) == 28  # the 27 known ones, and a title that says one surname twice
    assert len(report.without_paper) == 7  # of these answers nobody asked the paper
    with reading(engine) as session:
        motions = session.exec(select(t.MotionRow)).all()
        assert len(motions) == 5339 + 27
        afgedaan = session.exec(select(func.count()).where(col(t.ZaakRow.afgedaan), col(t.ZaakRow.closed_at).is_(None)))
        assert afgedaan.one() > 5300
        views = motion_views(Lookup(session, NOW), motions)
        states = {view.state for view in views.values()} | {
            r.state for v in views.values() for d in v.dicta for r in d.requests
        }
        assert RequestState.MET not in states
        assert not [claim for view in views.values() for claim in view.claims]
        assert sum(len(dictum.requests) for view in views.values() for dictum in view.dicta) > 8_000
        for motion in motions[::250]:
            for spelled in spellings(motion.reference):
                assert resolve(session, spelled) == motion.id


def spellings(reference: str) -> list[str]:
    """How people write the number of a paper."""
    paper = Kamerstuk.parse(reference)
    dossier = f"{paper.dossier[:2]} {paper.dossier[2:]}"
    chapter = "" if not paper.chapter else f"-{paper.chapter}" if paper.chapter.isdecimal() else f" {paper.chapter}"
    return [
        reference,
        reference.removeprefix("kst-"),
        f"{dossier}{chapter} nr {paper.number}",
        f"{dossier}{chapter}, nr. {paper.number}",
    ]


def test_every_real_number_is_found_in_every_spelling(shared_data: Path) -> None:
    from kb.domain.identifiers import parse_identifier
    from tests.mentions.test_titles import lines

    for motion in lines(shared_data / "motions" / "motions.jsonl.gz"):
        assert {parse_identifier(each) for each in spellings(motion["id"])} == {motion["id"]}


def test_what_was_taken_is_sound(taken: Engine) -> None:
    with reading(taken) as session:
        assert verify(session).findings == []


def test_what_was_imported_is_noted_for_the_projections(taken: Engine) -> None:
    with reading(taken) as session:
        noted = set(session.exec(select(OutboxRow.entity_id)))
    assert {NEW, "actor/bo-brugman", "commitment/TZ202403-001"} <= noted


def test_a_page_shows_the_chambers_side_of_a_motion_and_of_the_one_it_replaced(taken: Engine) -> None:
    with reading(taken) as session:
        views = motion_views(Lookup(session, NOW), session.exec(select(t.MotionRow)).all())
        before = motion_views(Lookup(session, Moment(as_of=date(2024, 3, 10))), session.exec(select(t.MotionRow)).all())
    new, old = views[NEW], views[OLD]
    assert new.decision is not None
    assert (new.decision.value, [(v.party, v.value) for v in new.decision.votes if not v.mistaken]) == (
        "adopted",
        [("VP", "for"), ("BP", "against")],
    )
    assert [(step.value, step.into) for step in old.steps] == [("changed", NEW)]
    assert [(each.kind, each.label_nl, each.id) for each in old.related] == [("replaces", "vervangen door", NEW)]
    assert new.file is not None
    assert new.file.afgedaan is True
    assert before[NEW].decision is None  # it was held over by then, which is no end
    assert [step.value for step in before[NEW].steps] == ["submitted", "held_over"]


def test_afgedaan_says_nothing_of_what_was_asked(taken: Engine) -> None:
    with reading(taken) as session:
        view = motion_views(Lookup(session, NOW), session.exec(select(t.MotionRow).where(t.MotionRow.id == NEW)).all())[
            NEW
        ]
    assert view.file is not None
    assert view.file.afgedaan is True
    assert (view.state, view.claims, view.flags) == (RequestState.OPEN, (), ())


def test_a_removed_zaak_is_no_longer_shown_and_what_was_found_stays(taken: Engine) -> None:
    importer(taken).take([ChamberRecord("Zaak", MOTION["Id"], {}, (), "2025-01-01T00:00:00+00:00", deleted=True)])
    assert rows(taken, t.ZaakRow, t.ZaakRow.motion_id == NEW, col(t.ZaakRow.closed_at).is_(None)) == []
    assert rows(taken, t.ZaakRow, t.ZaakRow.motion_id == NEW)
    assert rows(taken, t.MotionRow, t.MotionRow.id == NEW)


def test_a_step_that_was_removed_goes_even_where_it_was_the_only_one(engine: Engine) -> None:
    zaak = {"Nummer": "2024Z1", "Soort": "Motie", "Onderwerp": "Motie van het lid Sluis over iets", "Volgnummer": 1}
    dossier = ChamberRecord("Kamerstukdossier", "d", {"Nummer": 99004}, (Edge("Zaak", "z"),))
    decision = ChamberRecord("Besluit", "b", {"BesluitSoort": "Ingediend"}, (Edge("Zaak", "z"),), "2024")
    importer(engine).take([ChamberRecord("Zaak", "z", zaak), dossier, decision])
    assert len(rows(engine, t.DecisionStepRow)) == 1
    importer(engine).take([ChamberRecord("Besluit", "b", {}, (), "2025", deleted=True)])
    assert rows(engine, t.DecisionStepRow, col(t.DecisionStepRow.closed_at).is_(None)) == []


ODD = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=400), st.lists(st.text(max_size=5), max_size=3),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2), st.sampled_from(["0001-01-01T00:00:00Z", "2024-13-45"]),
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_record_with_any_odd_value_is_taken_or_told_of(engine: Engine, data: st.DataObject) -> None:
    reads = []
    for each in constructed():
        assert isinstance(each, ChamberRecord)
        name = data.draw(st.sampled_from(sorted(each.fields)))
        odd = {**each.fields, name: data.draw(ODD)} if data.draw(st.booleans()) else each.fields
        reads.append(replace(each, fields=odd, changed=str(data.draw(st.integers(2025, 2999)))))
    importer(engine).take(reads)
