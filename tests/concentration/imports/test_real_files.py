"""Every real form in the shared data."""

from pathlib import Path

import pytest

from kb.concentration.imports import Import, read_trade

FORMS = [
    ("comtrade/nld_imports_wood_paper_2018_2022.csv", "comtrade", 10_631),
    ("comtrade/eu27_imports_wood_paper_2018_2022.parquet", "comtrade", 173_358),
    ("comtrade/nld_imports_wood_paper_world_totals_full_columns.csv", "comtrade", 191),
    ("comtrade/tha_shrimp_imports_reimports_2007_2011_full_columns.csv", "comtrade", 403),
    ("comtrade/comtrade_api_v1_response.json", "comtrade", 4),
    ("comext/full_v2_202402_AT_AD_export_sample.dat", "comext", 13),
    ("china_exports/deep_dive_hs6_monthly.csv", "months", 6_442),
    ("prodcom/prodcom_ch29_30_NL_DE_BE_2013_2024.csv", "prodcom", 3_439),
]


@pytest.fixture(scope="session")
def trade(shared_data: Path) -> Path:
    return shared_data / "trade"


def _merged(read: Import) -> int:
    return sum(count.rows for rule, count in read.report if rule.effect == "merged" and rule.name == "duplicate")


@pytest.mark.parametrize(("name", "form", "rows"), FORMS, ids=[name for name, _, _ in FORMS])
def test_each_real_form_is_recognised_and_every_row_is_accounted_for(
    trade: Path, name: str, form: str, rows: int
) -> None:
    read = read_trade(trade / name)
    assert (read.form, read.report.read) == (form, rows)
    assert len(read.table) + read.report.left_out() + _merged(read) == rows


def test_sums_of_the_world_are_left_out_and_counted_with_their_worth(trade: Path) -> None:
    totals = read_trade(trade / "comtrade/nld_imports_wood_paper_world_totals_full_columns.csv")
    partners = read_trade(trade / "comtrade/nld_imports_wood_paper_2018_2022.csv")
    assert totals.table.empty
    assert totals.report.counts["aggregate"].value == pytest.approx(partners.table["value"].sum(), rel=1e-9)


def test_re_imports_are_told_apart(trade: Path) -> None:
    read = read_trade(trade / "comtrade/tha_shrimp_imports_reimports_2007_2011_full_columns.csv")
    assert read.report.counts["re-import"].rows == 15
    assert set(read.table["flow"]) == {"import"}


def test_a_masked_code_of_comext_is_told(trade: Path) -> None:
    read = read_trade(trade / "comext/full_v2_202402_AT_AD_export_sample.dat")
    (place,) = read.report.counts["masked"].places
    assert place.told() == "full_v2_202402_AT_AD_export_sample.dat, row 11, column PRODUCT_NC: 39XXXXXX"
    assert set(read.table["period"]) == {202402}


def test_months_and_countries_by_name_are_known(trade: Path) -> None:
    read = read_trade(
        trade / "china_exports/deep_dive_hs6_monthly.csv", columns={"reporter": "=CHN", "flow": "=export"}
    )
    assert "unknown-country" not in read.report.counts
    assert read.table["period"].between(201701, 202412).all()
    assert set(read.table["flow"]) == {"export"}


def test_a_table_of_totals_without_partners_is_refused(trade: Path) -> None:
    with pytest.raises(Exception, match="which column is the partner"):
        read_trade(trade / "comtrade/eu27_imports_wood_paper_world_totals.csv")
