"""What a run of the calculator computes from: levels, transit, codes of another year, and rows that cannot be used."""

from pathlib import Path

import pytest

from kb.errors import InvalidInput, NotAsItShouldBe
from kb.services.concentration import again, run
from kb.services.concentration_flows import re_exports
from kb.services.concentration_options import Options

TABLE = """jaar,rapporteur,partner,code,stroom,waarde,hoeveelheid,eenheid
2019,NL,CN,09081100,invoer,60,6,kg
2019,NL,BE,09081100,invoer,40,4,kg
2019,BE,ID,09081100,invoer,30,3,kg
2019,BE,NL,09081100,invoer,10,1,kg
2019,NL,DE,09081100,uitvoer,20,2,kg
2019,NL,US,09081100,uitvoer,5,2,kg
2019,NL,CN,85081100,invoer,-5,1,u
2019,NL,JP,85081100,invoer,,1,u
2019,NL,CN,84713000,invoer,7,1,kg
2019,NL,JP,84713000,invoer,3,1,u
"""


@pytest.fixture
def trade(tmp_path: Path) -> Path:
    path = tmp_path / "handel.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def rows(path: Path, **asked: object) -> dict[tuple[str, str], dict[str, object]]:
    found = run(path, Options(rules="hhi>0.4", **asked))  # type: ignore[arg-type]
    return {(row["reporter"], row["product"]): row for row in found.rows}


def test_a_product_of_which_no_row_can_be_used_is_there_with_its_reason(trade: Path) -> None:
    row = rows(trade)["NL", "85081100"]
    assert (row["total"], row["hhi"], row["partners"], row["rejected"]) == (None, None, 0, 2)
    assert row["reason"] == "no-valid-rows; no-export-data"


def test_a_quantity_in_several_units_is_none(trade: Path) -> None:
    found = rows(trade, by="quantity")
    assert (found["NL", "84713000"]["hhi"], found["NL", "84713000"]["reason"]) == (None, "mixed-units")
    assert found["NL", "09081100"]["hhi"] == pytest.approx(0.52)


def test_a_table_without_quantities_is_not_computed_by_quantity(tmp_path: Path) -> None:
    path = tmp_path / "handel.csv"
    path.write_text("jaar,code,land,waarde\n2019,847130,CN,9\n")
    with pytest.raises(InvalidInput, match=r"handel\.csv: no row tells a quantity.*quantity="):
        rows(path, by="quantity")


def test_a_table_without_codes_of_a_level_tells_which_it_has(trade: Path) -> None:
    path = trade.with_name("kort.csv")
    path.write_text("jaar,code,land,waarde\n2019,8471,CN,9\n2019,090811,CN,9\n")
    with pytest.raises(InvalidInput, match=r"HS4, HS6.* at 8 digits"):
        rows(path, level=8)


def test_a_quantity_in_several_units_within_one_partner_is_none_either(tmp_path: Path) -> None:
    path = tmp_path / "handel.csv"
    told = ["CN,9,5,kg", "CN,1,7,pcs", "VN,5,5,kg"]
    path.write_text("jaar,code,land,waarde,hoeveelheid,eenheid\n" + "".join(f"2019,847130,{row}\n" for row in told))
    row = rows(path, by="quantity")["", "847130"]
    assert (row["hhi"], row["top_partner"], row["reason"]) == (None, None, "mixed-units")
    assert rows(path)["", "847130"]["hhi"] == pytest.approx((10**2 + 5**2) / 15**2)


def test_exports_that_are_told_only_as_a_sum_are_enough_and_count_once(tmp_path: Path) -> None:
    path = tmp_path / "handel.csv"
    heading = "jaar,code,stroom,land,waarde\n"
    imports, summed = "2019,847130,M,CN,60\n2019,847130,M,W00,60\n", "2019,847130,X,W00,30\n"
    path.write_text(heading + imports + summed)
    found = run(path, Options(rules="hhi>0.4"))
    assert (found.rows[0]["cdi3"], found.rows[0]["total"], found.rows[0]["reason"]) == (2.0, 60.0, "one-partner")
    assert {rule.name: count.rows for rule, count in found.read.report} == {"aggregate": 1, "world-exports": 1}
    assert "no-export-data" in rows(path, exports="extra")["", "847130"]["reason"]  # type: ignore[operator]
    path.write_text(heading + imports + summed + "2019,847130,X,DE,20\n201901,847130,X,World,5\n")
    found = run(path, Options(rules="hhi>0.4"))
    assert found.rows[0]["cdi3"] == 3.0
    assert {rule.name: count.rows for rule, count in found.read.report} == {"aggregate": 3}


def test_a_country_that_is_given_two_shares_under_two_names_is_told(trade: Path) -> None:
    with pytest.raises(InvalidInput, match="BEL and België are one country"):
        rows(trade, re_exports={"België": 0.4, "BEL": 0.5})


def test_the_levels_of_transit_stand_beside_each_other(trade: Path) -> None:
    row = rows(trade, re_exports={"België": 1.0})["NL", "09081100"]
    assert row["hhi"] == pytest.approx(0.52)
    assert (row["hhi_eu"], row["eu_members"]) == (pytest.approx((60**2 + 30**2) / 90**2), 2)
    assert row["hhi_look_through"] == pytest.approx(0.6**2 + 0.4**2)  # what came by way of Belgium is Indonesian
    alone = rows(trade)["NL", "09081100"]
    assert alone["hhi_look_through"] is None


def test_the_eu_as_one_reporter_imports_from_outside_and_is_compared_with_what_members_import_from_each_other(
    trade: Path,
) -> None:
    found = rows(trade, transit="eu")
    assert found["EU27_2020", "09081100"]["total"] == 90
    assert found["EU27_2020", "09081100"]["cdi2"] == pytest.approx(90 / 140)
    assert found["EU27_2020", "09081100"]["cdi3"] == pytest.approx(90 / 25)
    assert rows(trade, transit="eu", exports="extra")["EU27_2020", "09081100"]["cdi3"] == pytest.approx(90 / 5)


def test_looking_through_needs_shares_and_shows_the_sources(trade: Path, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="--re-exports"):
        rows(trade, transit="look-through")
    shares = tmp_path / "wederuitvoer.csv"
    shares.write_text("land;aandeel\nBelgië;0,5\n", encoding="utf-8")
    row = rows(trade, transit="look-through", re_exports=re_exports(shares))["NL", "09081100"]
    assert (row["total"], row["partners"], row["cr1"]) == (100, 3, pytest.approx(0.6))
    shares.write_text("land;aandeel\nBelgië;50\n", encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"wederuitvoer\.csv: row 2, column share: 50"):
        re_exports(shares)


def test_a_table_of_which_every_row_is_sound_is_looked_through(tmp_path: Path) -> None:
    path = tmp_path / "handel.csv"
    told = ["NL,BE,60", "NL,CN,40", "BE,CN,50", "BE,VN,50"]
    heading = "jaar,code,rapporteur,partner,waarde\n"
    path.write_text(heading + "".join(f"2019,847130,{row}\n" for row in told))
    assert rows(path, re_exports={"BE": 0.5})["NL", "847130"]["hhi_look_through"] == pytest.approx(0.415)
    assert rows(path, re_exports={"BE": 0.5}, transit="look-through")["NL", "847130"]["hhi"] == pytest.approx(0.415)


def test_a_run_with_a_concordance_tells_the_year_of_its_codes_and_is_repeated_with_it(
    trade: Path, tmp_path: Path
) -> None:
    import json

    changes = tmp_path / "cn.csv"
    changes.write_text("period,origin code,destination code\n20192020,0908 11 00,0908 12 00\n", encoding="utf-8")
    asked = Options(rules="hhi>0.4", concordance=str(changes), to_year=2020)
    found = run(trade, asked)
    assert {(row["product"], row["nomenclature"]) for row in found.rows} >= {("09081200", "CN2020")}
    manifest = tmp_path / "run.json"
    manifest.write_text(json.dumps(found.manifest), encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"cn\.csv; give it"):
        again(trade, manifest)
    assert again(trade, manifest, str(changes)).manifest == found.manifest
    changes.write_text("period,origin code,destination code\n20192020,0908 11 00,0908 13 00\n", encoding="utf-8")
    with pytest.raises(NotAsItShouldBe, match=r"not the concordance of that run"):
        again(trade, manifest, str(changes))
    with pytest.raises(InvalidInput, match="--to-year"):
        run(trade, Options(concordance=str(changes)))


def test_codes_of_services_stay_as_they_are_and_stand_at_their_own_level(tmp_path: Path) -> None:
    path = tmp_path / "diensten.csv"
    path.write_text("jaar,partner,code,waarde\n2019,US,205,8\n2019,CN,205,2\n", encoding="utf-8")
    (row,) = run(path, Options(services=True)).rows
    assert (row["product"], row["level"], row["applied_level"], row["nomenclature"]) == (
        "205",
        "services",
        "services",
        None,
    )
    (goods,) = run(path, Options()).rows
    assert (goods["product"], goods["level"]) == ("0205", "HS4")


def test_comtrade_tells_itself_that_a_row_is_of_services_and_by_which_edition_goods_are_coded(tmp_path: Path) -> None:
    path = tmp_path / "comtrade.csv"
    path.write_text(
        "typeCode,refYear,reporterISO,partnerISO,flowCode,classificationCode,cmdCode,primaryValue\n"
        "S,2019,NLD,USA,M,EB,205,8\nC,2019,NLD,USA,M,H5,90811,8\nC,2022,NLD,USA,M,H6,90811,8\nC,2019,NLD,CHN,M,H5,90811,8\n",
        encoding="utf-8",
    )
    found = run(path, Options())
    assert {(row["period"], row["product"], row["nomenclature"]) for row in found.rows} == {
        (2019, "205", None), (2019, "090811", "HS2017"), (2022, "090811", "HS2022"),
    }  # fmt: skip
    assert found.manifest["rows"]["editions"] == 1


TURNS = {2017: "CN", 2018: "VN", 2019: "US", 2020: "JP"}
"""Whom all was bought from in which year."""


def bought(path: Path, years: dict[int, str], more: str = "") -> Path:
    told = [
        f"{year},NL,{who},847130,invoer,100,1,kg\n{year},NL,DE,847130,uitvoer,10,1,kg\n" for year, who in years.items()
    ]
    path.write_text(TABLE.partition("\n")[0] + "\n" + "".join(told) + more, encoding="utf-8")
    return path


def test_a_rule_on_averages_judges_the_average_and_no_single_year(tmp_path: Path) -> None:
    path = bought(tmp_path / "handel.csv", TURNS, "2021,NL,CN,847130,invoer,900,1,kg\n")
    (row,) = run(path, Options(rules="ec-2023")).rows
    assert (row["period"], row["average"], row["years_missing"]) == (2020, "2017-2020", None)
    assert (row["total"], row["hhi"], row["cdi1"], row["cdi3"]) == (100, 0.25, 0.25, 10)
    assert (row["flag"], row["binding"], row["rule_status"]) == (False, "cdi1", "unverified")
    by_year = run(path, Options(rules="ec-2021")).rows
    assert [(row["period"], row["flag"], row["average"]) for row in by_year] == [
        (2017, True, None), (2018, True, None), (2019, True, None), (2020, True, None), (2021, None, None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("there", "asked", "missing"),
    [
        ((2017, 2019, 2020), None, "2018"),
        ((2018, 2019), None, "2017, 2020"),
        ((2017, 2018, 2019, 2020), 2019, "2017, 2018, 2020"),
    ],
)
def test_without_the_years_of_such_a_rule_there_is_no_verdict_and_the_row_says_which(
    tmp_path: Path, there: tuple[int, ...], asked: int | None, missing: str
) -> None:
    path = bought(tmp_path / "handel.csv", {year: TURNS[year] for year in there})
    rows = run(path, Options(rules="ec-2023", year=asked)).rows
    assert [row["period"] for row in rows] == ([asked] if asked else list(there))
    for row in rows:
        assert (row["flag"], row["certain"], row["binding"], row["distance"], row["shift"]) == (
            None,
            False,
            None,
            None,
            None,
        )
        assert (row["average"], row["years_missing"], row["hhi"]) == (None, missing, 1.0)
        assert row["reason"] == "years-missing; one-partner"


def test_an_average_by_quantity_needs_one_unit_over_all_its_years(tmp_path: Path) -> None:
    path = bought(tmp_path / "handel.csv", TURNS)
    assert run(path, Options(rules="ec-2023", by="quantity")).rows[0]["hhi"] == 0.25
    path.write_text(path.read_text().replace("2018,NL,VN,847130,invoer,100,1,kg", "2018,NL,VN,847130,invoer,100,1,u"))
    (row,) = run(path, Options(rules="ec-2023", by="quantity")).rows
    assert (row["hhi"], "mixed-units" in row["reason"]) == (None, True)


def test_an_average_of_the_eu_as_one_reporter_is_of_all_its_members(tmp_path: Path) -> None:
    belgian = "".join(f"{year},BE,NL,847130,invoer,40,1,kg\n{year},BE,CN,847130,invoer,20,1,kg\n" for year in TURNS)
    path = bought(tmp_path / "handel.csv", TURNS, belgian)
    (row,) = run(path, Options(rules="ec-2023", transit="eu")).rows
    assert (row["reporter"], row["average"], row["applied_to"], row["total"]) == ("EU27_2020", "2017-2020", None, 120)
    assert row["cdi2"] == pytest.approx(120 / 160)
    beside = {row["reporter"]: row["hhi_eu"] for row in run(path, Options(rules="ec-2023")).rows}
    assert beside == {"NL": pytest.approx(row["hhi"]), "BE": pytest.approx(row["hhi"])}


@pytest.mark.parametrize(("asked", "said"), [({"reverse": True}, "--reverse"), ({"large": True}, "--large")])
def test_what_cannot_be_averaged_is_refused(tmp_path: Path, asked: dict[str, bool], said: str) -> None:
    path = bought(tmp_path / "handel.csv", TURNS)
    with pytest.raises(InvalidInput, match=f"ec-2023 judges averages .*{said}"):
        run(path, Options(rules="ec-2023", reverse=asked.get("reverse", False)), large=asked.get("large", False))
