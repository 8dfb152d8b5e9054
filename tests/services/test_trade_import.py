"""Tables of trade kept as one, and computed with as a whole or year by year."""

from pathlib import Path

import pytest

from kb.concentration import store
from kb.concentration.large import statistics_of_store
from kb.concentration.statistics import PartnerSet, statistics, yearly
from kb.errors import InvalidInput
from kb.services.concentration import again, run
from kb.services.concentration_options import Options
from kb.services.trade_import import store_trade


@pytest.fixture
def two(tmp_path: Path) -> list[Path]:
    """The same trade told by two sources, in their own codes: months of one year, and the next year."""
    comext = tmp_path / "full.dat"
    comext.write_text(
        "REPORTER,PARTNER,PRODUCT_NC,FLOW,PERIOD,VALUE_EUR,QUANTITY_KG\n"
        "NL,EL,09081100,1,201901,10,1\nNL,CN,09081100,1,201901,30,1\nNL,CN,09081100,1,201902,30,1\nNL,QZ,09081100,1,201902,5,\n"
        "NL,WORLD,09081100,1,201902,75,\nNL,CN,09081100,2,201902,8,1\nBE,CN,09081100,1,201952,7,1\nBE,CN,09081100,1,201901,7,1\n",
        encoding="utf-8",
    )
    own = tmp_path / "eigen.dat"
    own.write_text(
        "REPORTER,PARTNER,PRODUCT_NC,FLOW,PERIOD,VALUE_EUR,QUANTITY_KG\n"
        "NLD,GRC,09081100,1,202052,10,1\nNLD,CHN,09081100,1,202052,40,1\nNLD,CHN,09081100,1,202052,2,1\nNLD,USA,09081100,1,202052,-1,1\n",
        encoding="utf-8",
    )
    return [comext, own]


def test_files_become_one_table_with_one_code_for_each_country(two: list[Path], tmp_path: Path) -> None:
    made = store_trade(two, tmp_path / "trade", "comext")
    assert (made.stored.rows, made.stored.duplicates, made.stored.months) == (8, 1, 1)
    assert {rule.name: count.rows for rule, count in made.report} == {"aggregate": 1, "negative": 1, "confidential": 1}
    table = store.read(made.place)
    assert set(table["reporter"]) == {"NL", "BE"} and set(table["partner"]) == {"CN", "GR", "QZ"}
    told = store.about(made.place)
    assert told is not None
    assert (told["currency"], [each["name"] for each in told["sources"]]) == ("EUR", ["full.dat", "eigen.dat"])


def test_a_file_of_only_headings_is_refused_and_leaves_nothing(two: list[Path], tmp_path: Path) -> None:
    bare = tmp_path / "kop.csv"
    bare.write_text("jaar,land,code,waarde\n")
    with pytest.raises(InvalidInput, match=r"kop\.csv: there are no rows under the heading"):
        store_trade([bare], tmp_path / "trade", "leeg")
    assert not list((tmp_path / "trade").iterdir())


def test_the_same_file_given_twice_is_not_counted_twice(two: list[Path], tmp_path: Path) -> None:
    copy = tmp_path / "kopie.dat"
    copy.write_bytes(two[0].read_bytes())
    with pytest.raises(InvalidInput, match=r"kopie\.dat holds the same as full\.dat"):
        store_trade([*two, copy], tmp_path / "trade", "comext")
    with pytest.raises(InvalidInput, match="give each file once"):
        store_trade([two[0], two[0]], tmp_path / "trade", "comext")


def test_a_stored_table_is_computed_with_and_tells_what_was_set_aside_when_it_was_made(
    two: list[Path], tmp_path: Path
) -> None:
    made = store_trade(two, tmp_path / "trade", "comext")
    found = run(made.place, Options(rules="hhi>0.4", level=6))
    assert (found.manifest["form"], found.manifest["currency"], found.manifest["rows"]["aggregate"]) == (
        "store",
        "EUR",
        1,
    )
    dutch = {row["period"]: row for row in found.rows if row["reporter"] == "NL"}
    assert dutch[2019]["hhi"] == pytest.approx((60**2 + 10**2) / 70**2)
    assert dutch[2020]["total"] == 52
    one_year = run(made.place, Options(rules="hhi>0.4", level=6, year=2020))
    assert [row["period"] for row in one_year.rows] == [2020]


@pytest.mark.parametrize(
    "asked",
    [
        Options(rules="hhi>0.4"),
        Options(rules="ec-2021", level=4, partners="extra-EU-dated"),
        Options(rules="hhi>0.4", transit="eu"),
        Options(rules="hhi>0.4", by="quantity", min_value=3),
    ],
    ids=lambda asked: f"{asked.rules} {asked.partners} {asked.transit} {asked.by}",
)
def test_year_by_year_gives_the_same_bytes_as_all_at_once(two: list[Path], tmp_path: Path, asked: Options) -> None:
    place = store_trade(two, tmp_path / "trade", "comext").place
    whole, parts = run(place, asked), run(place, asked, large=True)
    assert parts.rows == whole.rows
    assert parts.manifest == whole.manifest


def test_partitions_summed_apart_and_added_are_the_sums_of_the_whole(shared_data: Path, tmp_path: Path) -> None:
    real = shared_data / "trade/comtrade/nld_imports_wood_paper_2018_2022.csv"
    place = store_trade([real], tmp_path, "hout").place
    for partners in (PartnerSet.ALL, PartnerSet.EXTRA_EU_DATED):
        expected = statistics(yearly(store.read(place)), partners).astype({"reporter": object, "product": object})
        found = statistics_of_store(place, partners).astype({"reporter": object, "product": object})
        assert found.drop(columns="exports").equals(
            expected.drop(columns="exports").astype(found.dtypes.drop("exports"))
        )


def test_a_stored_table_gives_what_its_file_gives(shared_data: Path, tmp_path: Path) -> None:
    real = shared_data / "trade/comtrade/nld_imports_wood_paper_2018_2022.csv"
    stored = run(store_trade([real], tmp_path, "hout").place, Options(rules="hhi>0.4", partners="extra-EU"))
    direct = run(real, Options(rules="hhi>0.4", partners="extra-EU"))
    for row, same in zip(stored.rows, direct.rows, strict=True):
        assert [row[key] for key in ("period", "product", "partners", "flag")] == [
            same[key] for key in ("period", "product", "partners", "flag")
        ]
        figures = ("total", "hhi", "cdi1", "cdi2", "hhi_low")
        assert [row[key] for key in figures] == pytest.approx([same[key] for key in figures], rel=1e-12)


def test_exports_that_are_told_only_as_a_sum_count_in_a_store_as_they_do_in_a_file(tmp_path: Path) -> None:
    heading, imports = "jaar,rapporteur,code,stroom,land,waarde\n", "2019,NL,{0},M,CN,60\n2019,NL,{0},M,W00,60\n"
    summed = "2019,NL,{0},X,W00,30\n"
    sums = tmp_path / "sommen.csv"
    sums.write_text(heading + "".join((imports + summed).format(code) for code in ("847130", "090811")))
    partners = tmp_path / "landen.csv"
    partners.write_text(heading + "201901,NLD,090811,X,DE,20\n")
    asked = Options(rules="hhi>0.4")
    alone = {row["product"]: row["cdi3"] for row in run(sums, asked).rows}
    assert alone == {"847130": 2.0, "090811": 2.0}
    for files in ([sums, partners], [partners, sums]):
        made = store_trade(files, tmp_path / "trade", "handel")
        assert {row["product"]: row["cdi3"] for row in run(made.place, asked).rows} == {"847130": 2.0, "090811": 3.0}
        counted = {rule.name: count.rows for rule, count in made.report}
        assert counted == {"aggregate": 3, "world-exports": 1}
        (place,) = made.report.counts["world-exports"].places
        assert place.told() == "sommen.csv, row 4, column land: W00"
        assert run(made.place, asked).read.report.counts["world-exports"].places == [place]


def test_a_file_that_cannot_be_read_leaves_the_store_as_it_was(two: list[Path], tmp_path: Path) -> None:
    place = store_trade(two, tmp_path / "trade", "comext").place
    before = place.read_bytes()
    broken = tmp_path / "stuk.dat"
    broken.write_bytes(two[0].read_bytes() + b"NL,CN,09081100,1,201901,10,1,7,7\n")
    with pytest.raises(InvalidInput, match=r"stuk\.dat"):
        store_trade([two[1], broken], tmp_path / "trade", "comext")
    assert place.read_bytes() == before
    assert [path.name for path in (tmp_path / "trade").iterdir()] == ["comext.parquet"]


def test_values_in_different_currencies_are_not_stored_as_one(two: list[Path], tmp_path: Path) -> None:
    baci = tmp_path / "baci.csv"
    baci.write_text("t,i,j,k,v,q\n2019,156,528,90811,1,\n", encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"full\.dat: EUR, .*baci\.csv: USD"):
        store_trade([*two, baci], tmp_path / "trade", "alles")
    assert not (tmp_path / "trade").exists()


def test_only_a_store_is_read_by_parts(two: list[Path]) -> None:
    with pytest.raises(InvalidInput, match="kb import trade"):
        run(two[0], Options(), large=True)


def test_a_run_over_a_store_is_repeated_from_its_manifest(two: list[Path], tmp_path: Path) -> None:
    import json

    place = store_trade(two, tmp_path / "trade", "comext").place
    manifest = tmp_path / "run.json"
    manifest.write_text(json.dumps(run(place, Options()).manifest), encoding="utf-8")
    again_stored = store_trade(two, tmp_path / "elders", "comext").place
    assert again(again_stored, manifest).manifest == json.loads(manifest.read_text(encoding="utf-8"))
