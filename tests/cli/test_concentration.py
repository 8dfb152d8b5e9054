"""`kb concentration`: what people and programs get of a table of trade, and that another can repeat it."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
import rdflib

from tests.cli.conftest import Kb

TABLE = """Jaar;Land;Goederencode;Waarde
2021;China;847130;8.300,00
2021;Duitsland;847130;1.700,00
2021;Atlantis;090811;600,00
2021;Indonesië;090811;400,00
2021;Duitsland;090811;99.000,00
2021;Japan;850811;-5,00
2021;Frankrijk;850811;100,00
"""
KEYS = {
    "period", "reporter", "product", "partners", "total", "hhi", "hhi_norm", "n_eff", "cr1", "cr3", "cdi1", "cdi2", "cdi3",
    "top_partner", "hhi_low", "hhi_high", "flag", "reason",
}  # fmt: skip


@pytest.fixture
def spreadsheet(tmp_path: Path) -> Path:
    path = tmp_path / "invoer.csv"
    path.write_bytes(TABLE.encode("cp1252"))
    return path


def test_a_program_gets_a_row_for_each_product_with_null_and_a_reason_where_undefined(
    kb: Kb, spreadsheet: Path
) -> None:
    rows = kb("concentration", spreadsheet, "--rules", "hhi>0.4", "--json").data
    assert set(rows[0]) >= KEYS
    laptop = next(row for row in rows if row["product"] == "847130")
    assert (laptop["period"], laptop["partners"], laptop["top_partner"]) == (2021, 2, "China")
    assert laptop["hhi"] == pytest.approx(0.83**2 + 0.17**2)
    assert (laptop["cdi3"], laptop["reason"]) == (None, "no-export-data")
    assert laptop["flag"] is True
    cleaners = next(row for row in rows if row["product"] == "850811")
    assert (cleaners["hhi_norm"], "one-partner" in cleaners["reason"]) == (None, True)


def test_the_set_of_partners_leaves_the_total_as_it_is(kb: Kb, spreadsheet: Path) -> None:
    for partners, count in (("all", 3), ("extra-EU", 2)):
        rows = kb("concentration", spreadsheet, "--rules", "hhi>0.4", "--partners", partners, "--json").data
        nutmeg = next(row for row in rows if row["product"] == "090811")
        assert (nutmeg["partners"], nutmeg["total"]) == (count, 100_000)
        assert nutmeg["cdi1"] == pytest.approx(0.52)


def test_people_see_what_was_left_out_and_what_hardly_comes_from_elsewhere(kb: Kb, spreadsheet: Path) -> None:
    shown = kb("concentration", spreadsheet, "--rules", "hhi>0.4", "--partners", "extra-EU")
    assert shown.code == 0, shown.err
    words = " ".join(shown.out.split())
    assert "Gevlagd: 1" in words
    assert "Gevlagd, maar minder dan 5% komt van buiten de EU: 1" in words
    assert "negatieve waarde" in words and "Wat er met rijen van invoer.csv gebeurde" in words
    assert "rij 7, kolom Waarde: -5,00" in words
    assert "onbekend land" in words and "Atlantis" in words
    assert "7 rijen gelezen als plain" in words and "gevlagd door hhi>0.4 (eigen keuze)" in words
    assert "The manifest of this run" in shown.err


def test_the_real_table_tells_products_apart_by_what_comes_from_outside_the_union(kb: Kb, shared_data: Path) -> None:
    real = shared_data / "trade/comtrade/nld_imports_wood_paper_2018_2022.csv"
    shown = kb(
        "concentration", real, "--rules", "hhi>0.4", "--partners", "extra-EU", "--year", "2019", "--language", "en"
    )
    assert shown.code == 0, shown.err
    flagged, little = shown.out.split("Flagged, but less than 5%")
    assert "4701" in little and "4701" not in flagged
    rows = kb("concentration", real, "--rules", "hhi>0.4", "--partners", "extra-EU", "--json").data
    assert len(rows) == 191
    assert sum(row["cdi1"] > 0.4 for row in rows) == sum(row["flag"] for row in rows) == 87


def test_a_rule_on_averages_tells_which_years_the_real_table_lacks(kb: Kb, shared_data: Path) -> None:
    real = shared_data / "trade/comtrade/nld_imports_wood_paper_2018_2022.csv"
    shown = kb("concentration", real, "--rules", "ec-2023")
    words = " ".join(shown.out.split())
    assert "ec-2023 oordeelt over gemiddelden van 2017–2020; in wat hier gevraagd is ontbreekt 2017 (NLD)." in words
    assert "Gevlagd: 0" in words and "0 gevlagd door ec-2023 (niet nagekeken)" in words
    told = kb(
        "concentration", real, "--rules", "ec-2023", "--explain", "4407", "--year", "2019", "--language", "en"
    ).out
    assert "no verdict: the rule asks for an average, and 2017, 2018, 2020 is missing" in " ".join(told.split())


def test_a_manifest_repeats_a_run_byte_for_byte_and_tells_when_the_file_is_another(
    kb: Kb, spreadsheet: Path, tmp_path: Path
) -> None:
    manifest = tmp_path / "run.json"
    asked = ("--rules", "hhi>0.4", "--partners", "extra-EU", "--min-value", "200")
    first = kb("concentration", spreadsheet, *asked, "--manifest", manifest, "--json")
    again = kb("concentration", spreadsheet, "--again", manifest, "--manifest", tmp_path / "second.json", "--json")
    assert again.code == 0, again.err
    assert again.out == first.out
    assert (tmp_path / "second.json").read_bytes() == manifest.read_bytes()
    told = json.loads(manifest.read_text(encoding="utf-8"))
    assert told["rows"]["negative"] == 1 and told["options"]["partners"] == "extra-EU"
    spreadsheet.write_bytes(spreadsheet.read_bytes() + b"2021;Brazilie;847130;5,00\n")
    other = kb("concentration", spreadsheet, "--again", manifest)
    assert (other.code, other.err.count("not the file of that run")) == (1, 1)


def test_one_product_is_explained_in_both_languages(kb: Kb, spreadsheet: Path) -> None:
    asked = ("concentration", spreadsheet, "--rules", "hhi>0.4", "--explain", "847130")
    assert (
        "China levert 83%; HHI 0,72; blijft boven 0,40 tenzij 30% naar één nieuwe leverancier verschuift."
        in kb(*asked).out
    )
    assert "China supplies 83%; HHI 0.72; stays above 0.40 unless" in kb(*asked, "--language", "en").out
    assert kb("concentration", spreadsheet, "--explain", "999999").code == 2


def test_the_table_is_taken_away_in_every_form_and_a_chart_is_drawn(kb: Kb, spreadsheet: Path, tmp_path: Path) -> None:
    for ending in ("csv", "xlsx", "parquet", "json"):
        out = tmp_path / f"uit.{ending}"
        assert kb("concentration", spreadsheet, "--out", out).code == 0
        assert out.stat().st_size
    assert len(pd.read_parquet(tmp_path / "uit.parquet")) == 3
    sheet = openpyxl.load_workbook(tmp_path / "uit.xlsx").active
    assert sheet["C2"].value == "090811"  # a code keeps its zero
    for more in ((), ("--sweep",), ("--explain", "847130")):
        chart = tmp_path / "beeld.svg"
        assert kb("concentration", spreadsheet, *more, "--chart", chart).code == 0
        assert chart.read_text(encoding="utf-8").startswith("<svg")
    assert kb("concentration", spreadsheet, "--out", tmp_path / "uit.doc").code == 2


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--rules", "nl-2021"), "not published"),
        (("--rules", "gini>3"), "hhi"),
        (("--year", "1999"), "nothing is left"),
        (("--column", "value=Nergens"), "Nergens"),
        (("--column", "Waarde"), "--column"),
        (("--min-value", "nan"), "0 or more"),
        (("--min-value", "-5"), "0 or more"),
        (("--by", "quantity"), "no row tells a quantity"),
        (("--level", "8"), "at 8 digits"),
    ],
)
def test_what_does_not_fit_is_one_line_that_says_what_to_do(kb: Kb, spreadsheet: Path, options, words: str) -> None:
    outcome = kb("concentration", spreadsheet, *options, "--json")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert words in outcome.err


def test_a_cell_gives_no_orders_to_a_terminal(kb: Kb, tmp_path: Path) -> None:
    path = tmp_path / "vreemd.csv"
    path.write_text("jaar,land,code,waarde\n2021,\x1b[31mElders,847130,5\n", encoding="utf-8")
    shown = kb("concentration", path, "--rules", "hhi>0.4")
    assert "Elders" in shown.out and "\x1b" not in shown.out
    fault = kb("concentration", path, "--column", "value=\x1b[31mx")
    assert (fault.code, "\x1b" in fault.err) == (2, False)


def test_rules_are_listed_with_how_sure_each_is_and_one_without_a_limit_says_so(kb: Kb) -> None:
    limits = {(each["rule"], each["indicator"]): each for each in kb("concentration", "--list-rules", "--json").data}
    assert (limits["nl-2021", "hhi"]["value"], limits["nl-2021", "hhi"]["status"]) == (None, "not-published")
    assert (limits["doj-2010", "hhi"]["value"], limits["doj-2010", "hhi"]["status"]) == (0.25, "published")
    assert "niet gepubliceerd" in kb("concentration", "--list-rules").out
    assert "not published" in " ".join(kb("concentration", "--list-rules", "--language", "en").out.split())


def test_without_a_file_the_command_says_that_it_needs_one(kb: Kb) -> None:
    outcome = kb("concentration", "--json")
    assert (outcome.code, "needs FILE" in outcome.err) == (2, True)


@pytest.mark.parametrize("more", [(), ("--grid",), ("--year", "2019")])
def test_a_table_of_what_is_made_says_that_it_has_no_partners_and_what_to_give(kb: Kb, tmp_path: Path, more) -> None:
    path = tmp_path / "prodcom.csv"
    path.write_text("TIME_PERIOD,reporter,product,PRODQNT,PRODVAL\n2019,NL,20141140,7,3\n")
    outcome = kb("concentration", path, *more, "--json")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert "tells what was made in 2019, not from whom imports came" in outcome.err
    assert "give a table of imports by partner" in outcome.err and "kb import trade" in outcome.err


def test_published_figures_are_held_against_a_table(kb: Kb, spreadsheet: Path) -> None:
    shown = kb("concentration", spreadsheet, "--grid")
    assert "3,9%" in shown.out or "3.9%" in shown.out
    assert "Geen instelling over deze tabel" in shown.out
    assert "No setting over this table" in kb("concentration", spreadsheet, "--grid", "--language", "en").out
    told = kb("concentration", spreadsheet, "--grid", "--json").data
    assert told["led_may_be"] == [61]
    assert {cell["level"] for cell in told["cells"]} == {4, 6}
    assert told["not_tried"] == ["domestic-use", "cn8", "prodcom"]
    assert "geef met --re-exports welk deel van elk product weer weggaat" in " ".join(shown.out.split())


def test_the_grid_takes_which_part_of_each_product_leaves_again(kb: Kb, spreadsheet: Path, tmp_path: Path) -> None:
    shares = tmp_path / "delen.csv"
    shares.write_text("code;aandeel\n8471;0,4\n090811;0,1\n", encoding="utf-8")
    told = kb("concentration", spreadsheet, "--grid", "--re-exports", shares, "--json").data
    domestic = [cell for cell in told["cells"] if cell["flow"] == "domestic use" and cell["level"] == 6]
    assert {(cell["groups"], cell["without_share"]) for cell in domestic if not cell["least_value"]} == {(2, 1)}
    assert "domestic-use" not in told["not_tried"]
    shown = " ".join(kb("concentration", spreadsheet, "--grid", "--re-exports", shares).out.split())
    assert "Van ten hoogste 1 producten is niet gegeven welk deel weer weggaat" in shown
    shares.write_text("land;aandeel\nBE;0,4\n", encoding="utf-8")
    refused = kb("concentration", spreadsheet, "--grid", "--re-exports", shares)
    assert (refused.code, "delen.csv: row 1 must name the columns product and share" in refused.err) == (2, True)
    assert kb("concentration", spreadsheet, "--prodcom", shares).code == 2


def test_without_data_on_exports_what_cannot_be_told_is_shown_apart_in_the_numbers_of_the_reader(
    kb: Kb, spreadsheet: Path
) -> None:
    words = " ".join(kb("concentration", spreadsheet, "--partners", "extra-EU").out.split())
    assert "Gevlagd: 0" in words
    assert "Niet te zeggen (one-partner; no-export-data), al ligt de HHI van buiten de EU boven 0,40: 1" in words
    assert "maar minder dan 5% komt van buiten de EU: 1" in words
    assert "100.000" in words and "1,0%" in words


def test_a_table_is_stored_and_computed_with_by_year(kb: Kb, spreadsheet: Path, data_dir: Path) -> None:
    made = kb("import", "trade", spreadsheet, "--name", "eigen")
    assert made.code == 0, made.err
    assert "7 rows read, 6 stored" in made.out and "negatieve waarde" in made.out
    stored = data_dir / "trade" / "eigen.parquet"
    whole = kb("concentration", stored, "--rules", "hhi>0.4", "--json")
    assert whole.code == 0, whole.err
    assert kb("concentration", stored, "--rules", "hhi>0.4", "--large", "--json").out == whole.out
    assert kb("import", "trade", spreadsheet, "--name", "../weg").code == 2


def test_stability_and_the_sweep_of_each_level_are_shown(kb: Kb, spreadsheet: Path) -> None:
    assert (
        "Bestendigheid: 2"
        in kb("concentration", spreadsheet, "--rules", "hhi>0.4", "--partners", "extra-EU", "--stability").out
    )
    assert "HHI: HS6" in kb("concentration", spreadsheet, "--sweep").out


def test_help_has_an_example(kb: Kb) -> None:
    assert "Example: kb concentration" in kb("concentration", "--help").out


def test_a_figure_is_kept_listed_repeated_from_its_manifest_and_withdrawn(kb: Kb, tmp_path: Path) -> None:
    kb("init")
    table = tmp_path / "handel.csv"
    table.write_text("jaar,wie,land,product,waarde\n2019,NL,CN,847130,830\n2019,NL,DE,847130,170\n")
    columns = ("--column", "reporter=wie")
    kept = kb("concentration", table, *columns, "--rules", "hhi>0.4", "--keep", "847130", "--kept-by", "A. Jansen")
    assert kept.code == 0, kept.err
    (figure,) = kb("computed", "--json").data
    assert (figure["about"]["id"], figure["made_up"]) == ("product/laptops", False)
    listed = kb("computed").out
    assert "(eigen" in listed and "user" not in listed
    assert figure["says_nl"].startswith("China levert 83%; HHI 0,72")
    manifest = tmp_path / "manifest.json"
    manifest.write_text(kb("computed", "manifest", figure["ref"]["id"]).out)
    assert kb("concentration", table, "--again", manifest, "--json").data[0]["hhi"] == pytest.approx(0.7178)
    assert kb("computed", "withdraw", figure["ref"]["id"]).code == 2
    done = kb("computed", "withdraw", figure["ref"]["id"], "--by", "A. Jansen", "--why", "ander jaar")
    assert done.code == 0, done.err
    assert kb("computed", "--json").data == []


def test_keeping_needs_a_name_and_a_product_that_is_known(kb: Kb, spreadsheet: Path) -> None:
    kb("init")
    assert kb("concentration", spreadsheet, "--keep", "847130").code == 2
    refused = kb("concentration", spreadsheet, "--keep", "999999", "--kept-by", "A. Jansen")
    assert (refused.code, "no such row" in refused.err) == (2, True)


def test_the_table_is_written_as_a_data_cube(kb: Kb, spreadsheet: Path, tmp_path: Path) -> None:
    out = tmp_path / "cube.ttl"
    assert kb("concentration", spreadsheet, "--rules", "hhi>0.4", "--out", out).code == 0
    graph = rdflib.Graph().parse(out, format="turtle")
    kinds = set(graph.objects(None, rdflib.RDF.type))
    assert {rdflib.URIRef(f"http://purl.org/linked-data/cube#{name}") for name in ("DataSet", "Observation")} <= kinds
