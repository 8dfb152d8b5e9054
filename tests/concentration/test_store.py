"""Tables of trade on disk."""

import itertools
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kb.concentration import store
from kb.concentration.imports import read_trade
from kb.concentration.table import MIXED
from kb.concentration.units import in_one_unit
from kb.errors import InvalidInput

CELLS = st.tuples(
    st.sampled_from([2019, 2020, 202101]),
    st.sampled_from(["NL", "DE"]),
    st.sampled_from(["0908", "090811", "847130"]),
    st.sampled_from(["CN", "EL", "US"]),
)


def table(cells: list[tuple[int, str, str, str]]) -> pd.DataFrame:
    frame = pd.DataFrame(cells, columns=["period", "reporter", "product", "partner"])
    return frame.assign(value=[float(number) for number in range(len(frame))])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=15)
@given(st.lists(CELLS, min_size=1, max_size=12, unique=True), st.integers(0, 12))
def test_what_is_stored_in_parts_is_read_back_whole_and_in_order(
    tmp_path: Path, cells: list[tuple[int, str, str, str]], cut: int
) -> None:
    whole = table(cells)
    path = tmp_path / "handel.parquet"
    assert store.write([whole[:cut], whole[cut:]], path).rows == len(whole)
    read = store.read(path)
    keys = ["period", "reporter", "product", "partner"]
    expected = whole.sort_values(keys)[[*keys, "value"]].to_numpy().tolist()
    assert read[[*keys, "value"]].to_numpy().tolist() == expected
    for name in store.WORDS:
        assert list(read[name].cat.categories) == sorted(read[name].cat.categories)


def test_what_was_read_from_a_real_file_is_stored_as_it_is(shared_data: Path, tmp_path: Path) -> None:
    made = read_trade(shared_data / "trade/comtrade/nld_imports_wood_paper_2018_2022.csv").table
    path = tmp_path / "handel.parquet"
    store.write([made], path)
    pd.testing.assert_frame_equal(store.read(path), made)


def test_the_same_rows_make_the_same_bytes_in_whatever_order(tmp_path: Path) -> None:
    rows = table([(2019, "NL", "0908", code) for code in ("CN", "US", "EL")])
    store.write([rows], tmp_path / "a.parquet")
    store.write([rows[::-1]], tmp_path / "b.parquet")
    assert (tmp_path / "a.parquet").read_bytes() == (tmp_path / "b.parquet").read_bytes()


def test_rows_of_one_cell_are_added_wherever_a_part_of_the_file_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "ROW_GROUP", 2)
    rows = table([(2019, "NL", "0908", code) for code in ("CN", "US", "CN", "CN", "CN", "EL")])
    rows = rows.assign(quantity=1.0, unit=["kg", "kg", "kg", "kg", "kg", "u"])
    made = store.write([rows[:3], rows[3:], rows[1:2].assign(unit="u")], tmp_path / "handel.parquet")
    assert (made.rows, made.duplicates) == (3, 4)
    read = store.read(tmp_path / "handel.parquet")
    assert read["partner"].astype(str).tolist() == ["CN", "EL", "US"]
    assert read["value"].tolist() == [0.0 + 2 + 3 + 4, 5.0, 2.0]
    assert read["quantity"].tolist()[:2] == [4.0, 1.0] and read["quantity"].isna().tolist() == [False, False, True]


def test_months_of_a_year_that_is_there_as_a_whole_are_left_out(tmp_path: Path) -> None:
    rows = table([(2019, "NL", "0908", "CN"), (201901, "NL", "0908", "CN"), (201901, "NL", "0909", "CN")])
    made = store.write([rows], tmp_path / "handel.parquet")
    assert (made.rows, made.months) == (2, 1)


def test_some_periods_of_one_reporter_can_be_read_alone(tmp_path: Path) -> None:
    rows = table([(year, reporter, "0908", "CN") for year in (2018, 2019, 2020) for reporter in ("NL", "DE")])
    store.write([rows], tmp_path / "handel.parquet")
    read = store.read(tmp_path / "handel.parquet", periods=[2018, 2020], reporter="NL")
    assert read[["period", "reporter"]].to_numpy().tolist() == [[2018, "NL"], [2020, "NL"]]


def test_what_is_asked_is_read_wherever_a_part_of_the_file_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "ROW_GROUP", 4)
    cells = [
        (year, reporter, "0908", code)
        for year in (2018, 2019)
        for reporter in ("DE", "NL")
        for code in ("CN", "EL", "US")
    ]
    store.write([table(cells)], tmp_path / "handel.parquet")
    for reporter, periods in itertools.product((None, "DE", "NL", "XX"), (None, [2018], [2019, 2018], [2020])):
        read = store.read(tmp_path / "handel.parquet", periods=periods, reporter=reporter)
        wanted = [
            [*cell, float(number)]
            for number, cell in enumerate(cells)
            if (periods is None or cell[0] in periods) and reporter in (None, cell[1])
        ]
        assert read[["period", "reporter", "product", "partner", "value"]].to_numpy().tolist() == wanted


def test_nothing_is_left_behind_where_a_part_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="no column partner"):
        store.write([table([(2019, "NL", "0908", "CN")]).drop(columns="partner")], tmp_path / "handel.parquet")
    with pytest.raises(InvalidInput, match="nothing to store"):
        store.write([], tmp_path / "handel.parquet")
    assert not list(tmp_path.iterdir())


def test_what_is_no_store_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "handel.parquet").write_text("geen tabel")
    with pytest.raises(InvalidInput, match="import it again"):
        store.read(tmp_path / "handel.parquet")


def test_a_cell_in_several_units_says_so_in_a_store_too(tmp_path: Path) -> None:
    told = {"partner": ["CN", "CN", "VN"], "quantity": [5.0, 7.0, 5.0], "unit": ["kg", "u", "kg"]}
    rows = pd.DataFrame(told).assign(period=2019, reporter="NL", product="0908", value=1.0)
    store.write([rows], tmp_path / "x.parquet")
    found = store.read(tmp_path / "x.parquet")
    assert found["unit"].tolist() == [MIXED, "kg"]
    assert in_one_unit(found)[1]["product"].tolist() == ["0908"]
