"""Figures of the calculator that are kept: beside what documents say, with their sources, and never overwritten."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kb.domain.timeline import Moment
from kb.errors import InvalidInput, UnknownIdentifier
from kb.services import browse
from kb.services.calculator import Tables, checksum
from kb.services.computed import Cell, Keeper, find, keep, withdraw
from kb.services.computed_again import computed_again
from kb.services.computed_views import everything
from kb.services.concentration import again, run
from kb.services.concentration_options import Options
from kb.services.seed import load_seeds
from kb.storage.database import open_engine, reading, writing
from kb.storage.migrations import upgrade
from tests.services.conftest import EXAMPLE, LOADED

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
KEEPER = Keeper("A. Jansen", "voor het debat", NOW)
TABLE = """jaar;rapporteur;land;product;waarde
2019;NL;CN;890110;8300
2019;NL;DE;890110;1700
2020;NL;CN;890110;5000
2020;NL;DE;890110;5000
2020;NL;DE;440710;10
"""
CELL = Cell("890110")
RULES = Options(rules="hhi>0.4", year=2019)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example knowledge base, made once and copied for each test."""
    file = tmp_path_factory.mktemp("computed") / "example.sqlite"
    opened = open_engine(f"sqlite:///{file}", create=True)
    upgrade(opened)
    with writing(opened) as session:
        load_seeds(session, EXAMPLE, now=LOADED)
    opened.dispose()
    return file


@pytest.fixture
def example(prepared: Path, tmp_path: Path) -> Iterator[Engine]:
    opened = open_engine(f"sqlite:///{shutil.copy(prepared, tmp_path / 'example.sqlite')}")
    yield opened
    opened.dispose()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "invoer.csv"
    path.write_text(TABLE)
    return path


def kept(example, table, options=RULES, cell=CELL, keeper=KEEPER, **more):
    with writing(example) as session:
        return keep(session, run(table, options), cell, keeper, about="dependency/ferries", **more)


def test_a_kept_figure_stands_beside_the_words_of_the_document_each_with_its_source(example, table):
    id_ = kept(example, table)
    with reading(example) as session:
        both = browse.entity_view(session, "dependency/ferries").side_by_side
    assert [each.figure.id for each in both.stated if each.figure] == ["observation/ferries-from-overseas"]
    assert all(each.quote.document.id == "document/kst-99001-7" for each in both.stated)
    (figure,) = both.computed
    assert (figure.ref.id, figure.by, figure.why, figure.made_up) == (id_, "A. Jansen", "voor het debat", False)
    assert figure.says_nl.startswith("China levert 83%; HHI 0,72; blijft boven 0,40 tenzij")
    assert figure.source.startswith("invoer.csv (sha256 ")


def test_the_manifest_of_a_kept_figure_gives_the_same_bytes_again(example, table, tmp_path):
    id_ = kept(example, table)
    with reading(example) as session:
        row = find(session, id_).model_copy()
    manifest = tmp_path / "manifest.json"
    manifest.write_text(row.manifest)
    repeated = again(table, manifest)
    assert json.dumps(repeated.manifest, ensure_ascii=False, sort_keys=True) == row.manifest
    rows = [json.dumps(each, ensure_ascii=False, sort_keys=True) for each in repeated.rows]
    assert row.result in rows


def test_keeping_the_same_again_adds_nothing_and_another_setting_stands_beside_it(example, table):
    first = kept(example, table)
    assert kept(example, table, keeper=Keeper("B", None, NOW + timedelta(days=1))) == first
    assert kept(example, table, Options(rules="hhi>0.8", year=2019)) != first
    with reading(example) as session:
        assert {each.rule for each in everything(session)} == {"hhi>0.4", "hhi>0.8"}


def test_a_withdrawn_figure_is_gone_from_beside_the_words_but_not_from_history(example, table):
    id_ = kept(example, table)
    with writing(example) as session:
        withdraw(session, id_, Keeper("B. de Vries", "verkeerd jaar", NOW + timedelta(days=2)))
    with reading(example) as session:
        assert browse.entity_view(session, "dependency/ferries").side_by_side.computed == ()
        before = browse.entity_view(session, "dependency/ferries", Moment(known_at=NOW + timedelta(days=1)))
        assert [each.ref.id for each in before.side_by_side.computed] == [id_]
        own = browse.entity_view(session, id_).computed
        assert (own.withdrawn.by, own.withdrawn.why) == ("B. de Vries", "verkeerd jaar")
        assert own.says_nl.startswith("China levert 83%")
        assert browse.entity_list(session, "computation") == []


def test_what_was_withdrawn_can_be_kept_anew_and_not_withdrawn_twice(example, table):
    first = kept(example, table)
    with writing(example) as session:
        withdraw(session, first, KEEPER)
    with writing(example) as session, pytest.raises(InvalidInput, match="was withdrawn on 2026-03-01 by A"):
        withdraw(session, first, KEEPER)
    assert kept(example, table) != first


def test_it_was_not_there_before_it_was_kept(example, table):
    kept(example, table)
    with reading(example) as session:
        earlier = browse.entity_view(session, "dependency/ferries", Moment(as_of=NOW.date() - timedelta(days=1)))
        assert earlier.side_by_side.computed == ()


def test_the_made_up_example_is_marked_so_under_any_name_and_what_its_keeper_says_too(example, table, tmp_path):
    renamed = tmp_path / "echt.csv"
    renamed.write_bytes((files("kb.concentration") / "example.csv").read_bytes())
    told = [
        kept(example, renamed, cell=Cell("847130"), made_up=False),
        kept(example, table, made_up=True),
        kept(example, table, Options(rules="hhi>0.3", year=2019)),
    ]
    with reading(example) as session:
        assert [find(session, id_).made_up for id_ in told] == [True, True, False]


def test_a_table_as_a_whole_says_how_many_products_lie_above_the_limit_and_who_leads(example, table):
    id_ = kept(example, table, Options(rules="hhi>0.4", year=2020), Cell())
    with reading(example) as session:
        row = find(session, id_)
        assert (row.value, row.unit, row.code) == (2.0, "count", None)
        assert (
            row.says_nl == "2 van 2 producten liggen boven de grens (100%); bij 1 daarvan is China de grootste (50%)."
        )


@pytest.mark.parametrize(
    ("options", "cell", "about", "said"),
    [
        (RULES, Cell("000000"), "dependency/ferries", "no such row"),
        (RULES, Cell("890110", reporter="BE"), "dependency/ferries", "no such row"),
        (Options(rules="hhi>0.4", year=2020), Cell("440710"), None, "no product here has this code"),
        (RULES, Cell("890110"), "dependency/nothing", "there is no such thing"),
        (Options(rules="hhi>0.4"), Cell(), "dependency/ferries", "choose one year"),
        (Options(rules="hhi>0.4", partners="extra-EU"), Cell("440710"), "dependency/ferries", "nothing to keep"),
    ],
)
def test_what_cannot_be_kept_says_why_and_leaves_nothing(example, table, options, cell, about, said):
    with writing(example) as session, pytest.raises((InvalidInput, UnknownIdentifier), match=said):
        keep(session, run(table, options), cell, KEEPER, about=about)
    with reading(example) as session:
        assert everything(session) == []


@pytest.mark.parametrize("by", ["", "  ", "x" * 201])
def test_nobody_keeps_a_figure_without_a_name(example, table, by):
    with writing(example) as session, pytest.raises(InvalidInput, match="say who"):
        keep(session, run(table, RULES), Cell("890110"), Keeper(by, None, NOW), about="dependency/ferries")


def test_the_table_of_a_kept_figure_stays_when_others_make_room(tmp_path, table, monkeypatch):
    monkeypatch.setattr("kb.services.calculator._MOST", 1)
    tables = Tables(tmp_path / "given", tmp_path / "stored")
    with table.open("rb") as content:
        first = tables.keep(content, "invoer.csv", RULES)
    tables.pin(first.path, made_up=True)
    for number in range(3):
        other = tmp_path / f"{number}.csv"
        other.write_text(TABLE + f"2019;NL;US;890110;{number + 1}\n")
        with other.open("rb") as content:
            tables.keep(content, other.name, RULES)
    assert tables.find(first.id).made_up


@pytest.mark.parametrize(
    "more",
    [
        {"min_value": 250_000.0},
        {"exports": "extra"},
        {"reverse": True},
        {"services": True},
        {"level": 4, "decimal": ","},
        {"transit": "look-through", "re_exports": {"NL": 0.4, "BE": 0.1}},
        {"concordance": f"{'1' * 32}/codes.csv", "to_year": 2019},
    ],
)
def test_the_address_of_a_kept_figure_asks_all_that_was_asked(more):
    from urllib.parse import parse_qs, urlsplit

    from kb.services.calculator_address import address_of
    from web.calculation import options_of

    options = replace(RULES, columns={"reporter": "wie"}, **more)
    told = asdict(options) | ({"concordance": "codes.csv"} if options.concordance else {})
    manifest = {"options": told, "input": {"sha256": "0" * 64}, "concordance": {"sha256": "1" * 64}}
    address = address_of(manifest, "8901")
    assert options_of(parse_qs(urlsplit(address).query), lambda id_: Path(id_, "codes.csv")) == options


def test_a_table_of_changes_by_which_a_kept_figure_was_computed_stays_with_its_table(tmp_path, table):
    codes = tmp_path / "codes.csv"
    codes.write_text("period;origin code;destination code\n20182019;890110;890111\n")
    tables = Tables(tmp_path / "given", tmp_path / "stored")
    tables.pin(table, codes=codes)
    assert tables.codes(checksum(codes)[:32]).read_bytes() == codes.read_bytes()


def test_no_address_is_given_for_what_the_site_cannot_compute():
    from kb.services.calculator_address import address_of

    assert address_of({"options": asdict(replace(RULES, min_value=0.5)), "input": {"sha256": "0" * 64}}, None) == ""


def test_a_figure_that_was_kept_as_a_fact_is_kept_anew_once_it_is_known_to_be_made_up(example, table):
    first, second = kept(example, table), kept(example, table, made_up=True)
    with reading(example) as session:
        assert [find(session, each).made_up for each in (first, second)] == [False, True]


@pytest.fixture
def tables(tmp_path, table):
    found = Tables(tmp_path / "given", tmp_path / "stored")
    found.pin(table)
    return found


def verified(example, tables):
    with reading(example) as session:
        return [(each.code, each.what.nl) for each in computed_again(session, tables)]


def test_a_kept_figure_that_comes_out_as_it_did_is_no_finding(example, table, tables):
    kept(example, table)
    assert verified(example, tables) == []


def test_a_kept_figure_whose_table_is_gone_or_another_is_found_out(example, table, tables, tmp_path):
    kept(example, table)
    place = tables.find(checksum(table)[:32]).path
    place.write_text(TABLE.replace("8300", "8400"))
    (other,) = verified(example, Tables(tmp_path / "given", tmp_path / "stored"))
    assert other[0] == "table-lost"
    shutil.rmtree(place.parent)
    (lost,) = verified(example, tables)
    assert lost[0] == "table-lost" and "invoer.csv" in lost[1]


def test_a_kept_figure_that_comes_out_otherwise_is_found_out(example, table, tables):
    from sqlmodel import select

    from kb.storage.tables import ComputationRow

    kept(example, table)
    with writing(example) as session:
        row = session.exec(select(ComputationRow)).one()
        row.manifest = json.dumps(json.loads(row.manifest) | {"result_sha256": "0" * 64})
        session.add(row)
    assert [code for code, _ in verified(example, tables)] == ["answer-differs"]
    with writing(example) as session:
        row = session.exec(select(ComputationRow)).one()
        row.result = json.dumps(json.loads(row.result) | {"hhi": 0.9})
        session.add(row)
    ((code, told),) = verified(example, tables)
    assert code == "figure-differs" and "hhi: 0.9 → 0.71" in told


def test_a_figure_of_codes_of_another_year_is_computed_again_by_the_table_of_changes_kept_with_it(
    example, table, tables, tmp_path
):
    codes = tmp_path / "codes.csv"
    codes.write_text("period;origin code;destination code\n20182019;890110;890110\n")
    kept(example, table, replace(RULES, concordance=str(codes), to_year=2019))
    assert [code for code, _ in verified(example, tables)] == ["table-lost"]
    tables.pin(table, codes=codes)
    assert verified(example, tables) == []


def test_a_withdrawn_figure_is_not_computed_again(example, table, tables, tmp_path):
    id_ = kept(example, table)
    shutil.rmtree(tmp_path / "given")
    with writing(example) as session:
        withdraw(session, id_, KEEPER)
    assert verified(example, tables) == []
