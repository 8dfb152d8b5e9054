"""`kb concentration`: what it leaves behind, and that made-up figures are told as such."""

from __future__ import annotations

import csv
import io
import json
from importlib.resources import files
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Kb

TABLE = """jaar,rapporteur,land,product,stroom,waarde
2019,NL,China,847130,import,830
2019,NL,Duitsland,847130,import,170
2019,NL,Frankrijk,847130,export,90000
2019,DE,Japan,847130,import,5
2020,NL,China,090811,import,10
"""


@pytest.fixture
def trade(tmp_path: Path) -> Path:
    path = tmp_path / "handel.csv"
    path.write_text(TABLE)
    return path


def test_a_text_that_begins_as_a_formula_is_written_as_a_text_and_figures_stay_figures(kb: Kb, tmp_path: Path) -> None:
    path, out = tmp_path / "kwaad.csv", tmp_path / "uit.xlsx"
    path.write_text('jaar,land,product,waarde\n2019,"=HYPERLINK(""x"")",=2+2,8\n2019,CN,0908,10\n2019,DE,0908,90\n')
    asked = ("concentration", path, "--rules", "hhi>0.9")
    assert kb(*asked, "--out", out).code == 0
    sheet = openpyxl.load_workbook(out).active
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if str(cell.value).startswith("=")} == {"s"}
    assert kb(*asked, "--out", tmp_path / "uit.csv").code == 0
    rows = list(csv.DictReader(io.StringIO((tmp_path / "uit.csv").read_text(encoding="utf-8"))))
    assert not any(cell.startswith("=") for row in rows for cell in row.values())
    assert min(float(row["distance"]) for row in rows if row["distance"]) < 0


def test_a_workbook_is_the_same_byte_for_byte_however_often_it_is_made(kb: Kb, trade: Path, tmp_path: Path) -> None:
    from kb.services.concentration import run
    from kb.services.concentration_files import content, table_of
    from kb.services.concentration_options import Options

    out, manifest = tmp_path / "een.xlsx", tmp_path / "run.json"
    assert kb("concentration", trade, "--rules", "hhi>0.4", "--out", out, "--manifest", manifest).code == 0
    assert openpyxl.load_workbook(out).properties.created.year == 1980
    again = content(table_of(run(trade, Options(rules="hhi>0.4")), made_up=False), ".xlsx")
    assert again == out.read_bytes()


def test_a_column_without_values_has_its_type_in_parquet(kb: Kb, trade: Path, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    trade.write_text("jaar,land,product,waarde\n2019,China,847130,830\n2019,Duitsland,847130,170\n")
    out = tmp_path / "uit.parquet"
    assert kb("concentration", trade, "--rules", "ec-2021", "--partners", "extra-EU", "--out", out).code == 0
    told = pq.read_table(out)
    columns = ("cdi3", "hhi_look_through", "flag", "years_missing")
    assert [told[name].null_count for name in columns] == [1] * len(columns)
    assert [str(told.schema.field(name).type).removeprefix("large_") for name in columns] == [
        "double", "double", "bool", "string",
    ]  # fmt: skip
    assert "null" not in {str(each.type) for each in told.schema}


def test_shares_are_drawn_of_the_imports_of_one_reporter_in_the_latest_year_of_the_product(
    kb: Kb, trade: Path, tmp_path: Path
) -> None:
    chart = tmp_path / "beeld.svg"
    assert kb("concentration", trade, "--rules", "hhi>0.4", "--explain", "847130", "--chart", chart).code == 0
    drawn = chart.read_text(encoding="utf-8")
    assert "China" in drawn and "847130, NL 2019" in drawn
    assert "Frankrijk" not in drawn and "Japan" not in drawn


@pytest.mark.parametrize(
    ("partners", "language", "axis"),
    [
        ("all", "nl", "aandeel in de invoer"),
        ("extra-EU", "nl", "aandeel in wat van buiten de EU komt"),
        ("extra-EU-dated", "en", "share of what comes from outside the EU"),
    ],
)
def test_shares_tell_of_what_they_are(
    kb: Kb, trade: Path, tmp_path: Path, partners: str, language: str, axis: str
) -> None:
    chart = tmp_path / "beeld.svg"
    asked = ("--rules", "hhi>0.4", "--explain", "847130", "--partners", partners, "--language", language)
    assert kb("concentration", trade, *asked, "--chart", chart).code == 0
    drawn = chart.read_text(encoding="utf-8")
    assert f">{axis}<" in drawn
    assert ("Duitsland" in drawn) is (partners == "all")


@pytest.mark.parametrize("asked", ["--sweep", "--stability"])
def test_what_is_asked_of_limits_and_years_is_given_to_programs_and_written(
    kb: Kb, trade: Path, tmp_path: Path, asked: str
) -> None:
    out, chart = tmp_path / "uit.json", tmp_path / "beeld.svg"
    found = kb("concentration", trade, "--rules", "hhi>0.4", asked, "--json", "--out", out, "--chart", chart)
    assert found.code == 0, found.err
    assert {"--sweep": "limit", "--stability": "flagged"}[asked] in found.data[0]
    assert len(json.loads(out.read_text(encoding="utf-8"))) == len(found.data)
    assert chart.read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--chart", "x.png", "--out", "y.csv"), ".svg"),
        (("--explain", "999999", "--chart", "x.svg", "--out", "y.csv", "--json"), "not a product"),
        (("--out", "nergens/y.csv"), "no folder"),
        (("--keep", "847130", "--out", "y.csv"), "--kept-by"),
        (("--sweep", "--out", "y.ttl"), "choose one of these endings"),
    ],
)
def test_what_cannot_be_done_wholly_leaves_nothing_behind(
    kb: Kb, trade: Path, tmp_path: Path, data_dir: Path, options: tuple[str, ...], words: str
) -> None:
    paths = [str(tmp_path / each) if each.partition(".")[2] else each for each in options]
    refused = kb("concentration", trade, "--rules", "hhi>0.4", *paths)
    assert (refused.code, refused.out) == (2, "") and words in refused.err
    assert not list(tmp_path.glob("[xy].*")) and not (data_dir / "runs").exists()


def test_made_up_figures_are_told_as_such_in_every_form(kb: Kb, tmp_path: Path) -> None:
    example = tmp_path / "eigen-naam.csv"
    example.write_bytes((files("kb.concentration") / "example.csv").read_bytes())
    asked = ("concentration", example, "--rules", "hhi>0.4")
    out, chart = tmp_path / "uit.csv", tmp_path / "beeld.svg"
    shown = kb(*asked, "--out", out, "--chart", chart, "--language", "en")
    assert shown.out.startswith("MADE UP")
    assert {row["made_up"] for row in csv.DictReader(io.StringIO(out.read_text(encoding="utf-8")))} == {"True"}
    assert "made up" in chart.read_text(encoding="utf-8")
    assert all(row["made_up"] for row in kb(*asked, "--json").data)


def test_a_table_once_kept_as_made_up_gives_no_facts_later(kb: Kb, trade: Path) -> None:
    kb("init")
    asked = ("concentration", trade, "--rules", "hhi>0.4", "--kept-by", "A. Jansen")
    assert kb(*asked, "--keep", "847130@NL", "--made-up").code == 0
    assert kb(*asked, "--keep", "090811").code == 0
    assert [figure["made_up"] for figure in kb("computed", "--json").data] == [True, True]


def test_a_rule_meant_for_another_reporter_is_told_to_be_applied(kb: Kb, trade: Path) -> None:
    shown = " ".join(kb("concentration", trade, "--partners", "extra-EU", "--language", "en").out.split())
    assert "applied to NL" in shown
    assert "NL (applied" not in shown


def test_a_row_without_a_verdict_is_not_called_certain(kb: Kb, tmp_path: Path) -> None:
    path = tmp_path / "handel.csv"
    path.write_text("jaar,land,product,waarde\n2019,China,847130,830\n2019,Duitsland,847130,170\n")
    told, untold = (
        kb("concentration", path, "--rules", rules, "--partners", "extra-EU").out for rules in ("hhi>0.4", "ec-2021")
    )
    assert " ja " in told
    assert "Niet te zeggen" in untold and " ja " not in untold and " nee " not in untold


def test_the_shift_of_a_row_is_the_one_that_its_sentence_tells(kb: Kb, trade: Path) -> None:
    asked = ("concentration", trade, "--partners", "extra-EU", "--explain", "847130")
    assert [row["shift"] for row in kb(*asked, "--json").data if row["hhi"] > 0.4] != [None]
