"""Reading the Chamber's records in each of their forms, whole and damaged."""

from __future__ import annotations

import gzip
import io
import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kb.errors import InvalidInput
from kb.sources.tweede_kamer.edmx import differences, read_schema
from kb.sources.tweede_kamer.joined import read_joined
from kb.sources.tweede_kamer.odata import TELLTALES, entity_of, read_odata
from kb.sources.tweede_kamer.read import read_path
from kb.sources.tweede_kamer.record import ENTITIES, ChamberRecord, Edge, Read, Skipped, day, stamp
from kb.sources.tweede_kamer.syncfeed import read_syncfeed
from kb.sources.tweede_kamer.values import DECISIONS, decision_of, is_no_step, unseen
from tests.sources.construct import HERE, artefacts, schema


def records(reads: list[Read]) -> list[ChamberRecord]:
    return [each for each in reads if isinstance(each, ChamberRecord)]


def path_of(path: Path) -> list[Read]:
    return list(read_path(path, lambda _: None))


def test_the_constructed_answers_are_those_that_the_service_describes(shared_data: Path) -> None:
    for name, text in artefacts().items():
        assert (HERE / name).read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2024-03-12T00:00:00+01:00", date(2024, 3, 12)),
        ("2024-06-30T23:00:00Z", date(2024, 7, 1)),
        ("2024-03-12", date(2024, 3, 12)),
        ("2024-02-22T16:26:43.9990386Z", date(2024, 2, 22)),
        ("0001-01-01T00:00:00Z", None),
        ("0001-01-01T00:00:00+01:00", None),
        ("", None),
        (None, None),
        ("onbekend", None),
    ],
)
def test_a_date_is_the_day_in_the_chamber_and_the_year_one_is_none(written: str | None, expected: date | None) -> None:
    assert day(written) == expected


def test_times_with_different_offsets_can_be_compared() -> None:
    assert stamp("2025-10-02T22:49:08+02:00") < stamp("2025-10-02T21:00:00Z")
    assert stamp(None) == ""


@pytest.mark.parametrize("name", sorted({"zaak", "toezegging", "fractie", "persoon"}))
def test_both_services_give_the_same_records(name: str) -> None:
    def known(suffix: str) -> dict[str, tuple[str, set[Edge], set[str]]]:
        found: dict[str, ChamberRecord] = {}
        for each in records(path_of(HERE / f"{name}{suffix}")):
            if each.id not in found or len(each.fields) > len(found[each.id].fields):
                found[each.id] = each
        return {key: (r.entity, {e for e in r.edges if e.name[0].isupper()}, set()) for key, r in found.items()}

    assert known(".json") == known(".xml")


def test_every_recorded_answer_is_read_or_told_of(shared_data: Path) -> None:
    reads = path_of(shared_data / "odata") + path_of(shared_data / "motions" / "odata_zaak")
    kinds = Counter(each.entity for each in records(reads))
    assert (kinds["Persoon"], kinds["Besluit"], kinds["Activiteit"], kinds["Zaak"]) == (150, 46, 40, 103)
    why = Counter(each.why for each in reads if isinstance(each, Skipped))
    assert why == {"Vergadering is not used": 40, "XML, but no record of the Chamber; expected a page of SyncFeed": 1}
    assert [pair for each in records(reads) for pair in unseen(each.entity, each.fields)] == []


def test_every_joined_motion_is_read(shared_data: Path) -> None:
    reads = path_of(shared_data / "motions" / "motions.jsonl.gz")
    assert Counter(type(each).__name__ for each in reads) == {"ChamberRecord": 16026}
    assert sum(each.entity == "Zaak" for each in records(reads)) == 5339


def test_a_record_is_known_by_what_only_its_kind_has() -> None:
    described = schema()
    for entity in ENTITIES:
        assert entity_of(dict.fromkeys(described[entity])) == entity
    assert set(TELLTALES.values()) >= set(ENTITIES)


def test_a_list_is_read_record_by_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kb.sources.tweede_kamer.odata._CHUNK", 16)
    text = json.dumps([{"Id": str(n), "BesluitSoort": "Ingediend [é]"} for n in range(50)], ensure_ascii=False)
    assert [each.id for each in records(list(read_odata(io.StringIO(text), "lijst")))] == [str(n) for n in range(50)]


def test_what_is_cut_off_gives_what_is_whole_and_one_error_with_its_place() -> None:
    source = read_odata(io.StringIO('[{"Id": "1", "BesluitSoort": "Ingediend"}, {"Id": "2", "Besl'), "half.json")
    assert isinstance(next(source), ChamberRecord)
    with pytest.raises(InvalidInput, match=r"half.json: record 2 is cut off or damaged"):
        next(source)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "empty"),
        (b"GIF89a", "neither JSON nor XML"),
        (b'{"Id": ', "no JSON"),
        (b"<feed><entry>", "damaged XML"),
        (b"<html><body/></html>", "no record of the Chamber"),
        (b'[{"Id": "\xff"}]', "no UTF-8"),
        (b"\x1f\x8b\x08\x00", "cannot be read"),
        (b"<edmx:Edmx xmlns:edmx='x'/>", "without EntityType"),
    ],
)
def test_what_is_no_answer_of_the_chamber_is_one_clear_error(tmp_path: Path, body: bytes, message: str) -> None:
    file = tmp_path / "antwoord.json"
    file.write_bytes(body)
    with pytest.raises(InvalidInput, match=message):
        path_of(file)
    (tmp_path / "goed.json").write_text('[{"Id": "1", "BesluitSoort": "Ingediend"}]')
    reads = path_of(tmp_path)
    assert len(records(reads)) == 1
    assert [message in each.why for each in reads if isinstance(each, Skipped)] == [True]


def test_a_missing_file_and_an_empty_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="No such file"):
        path_of(tmp_path / "weg.json")
    with pytest.raises(InvalidInput, match="no files here"):
        path_of(tmp_path)


def test_odd_records_are_left_out_with_their_place_and_the_reason() -> None:
    text = '[{"Naam": "x"}, 3, {"BesluitSoort": "Ingediend"}, {}]'
    assert [each.why for each in read_odata(io.StringIO(text), "l") if isinstance(each, Skipped)] == [
        "of no known kind; it has Naam", "3 is no record", "a Besluit without Id", "of no known kind; it has no fields",
    ]  # fmt: skip
    lines = io.StringIO('{"id": "kst-1-2"}\n\nnee\n[1]\n')
    assert [each.where for each in read_joined(lines, "l") if isinstance(each, Skipped)] == ["l:1", "l:3", "l:4"]


def test_a_feed_tells_what_was_removed_and_what_is_not_used() -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:tk="http://www.tweedekamer.nl/xsd/tkData/v1-0">'
        '<entry><content><tk:stemming id="a" verwijderd="true" bijgewerkt="2024-01-01T00:00:00Z"/></content></entry>'
        '<entry><content><tk:zaal id="b"><tk:naam>Grote zaal</tk:naam></tk:zaal></content></entry></feed>'
    )
    removed, other = read_syncfeed(io.BytesIO(feed.encode()), "feed")
    assert isinstance(removed, ChamberRecord)
    assert (removed.deleted, removed.entity, removed.id) == (True, "Stemming", "a")
    assert isinstance(other, Skipped)
    assert other.why == "Zaal is not used"


def test_no_entity_of_xml_is_expanded_and_nothing_is_fetched() -> None:
    bomb = b'<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]><f xmlns="http://www.w3.org/2005/Atom">&x;</f>'
    with pytest.raises(InvalidInput):
        list(read_syncfeed(io.BytesIO(bomb), "bom"))


def test_what_the_service_no_longer_describes_is_told() -> None:
    described = schema()
    assert differences(described) == []
    del described["Toezegging"]["Status"], described["Persoon"]
    assert differences(described) == ["Persoon: not described", "Toezegging.Status: not described"]


def test_the_description_of_the_service_is_read(shared_data: Path) -> None:
    with (shared_data / "odata" / "metadata.edmx.xml").open("rb") as stream:
        assert len(read_schema(stream, "metadata")) == 37


@pytest.mark.parametrize("stated", DECISIONS)
def test_a_kind_of_decision_is_the_same_step_however_it_is_written(stated: str) -> None:
    assert decision_of(f" {stated.upper()}. ") == DECISIONS[stated]
    assert not is_no_step(stated)


def test_a_value_never_seen_before_is_told_of() -> None:
    assert unseen("Besluit", {"BesluitSoort": "Stemmen - verdaagd"}) == [("Besluit.BesluitSoort", "Stemmen - verdaagd")]
    assert unseen("Besluit", {"BesluitSoort": "Afvoeren van de stand der werkzaamheden"}) == []
    assert unseen("Zaak", {"Kabinetsappreciatie": None}) == []


def test_a_packed_file_is_read_like_any_other(tmp_path: Path) -> None:
    file = tmp_path / "zaak.json.gz"
    file.write_bytes(gzip.compress((HERE / "zaak.json").read_bytes()))
    assert [each.id for each in records(path_of(file))] == [each.id for each in records(path_of(HERE / "zaak.json"))]
