"""Codes of one year brought to those of another, without inventing how a split divides."""

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.concentration.concordance import Change, Concordance, carried, read
from kb.concentration.table import Report
from kb.errors import InvalidInput

RENAMED_MERGED_SPLIT = Concordance("cn.csv", (
    Change(2018, 2019, "10010000", "10020000"), Change(2019, 2020, "10020000", "10030000"),  # a chain
    Change(2018, 2019, "20010000", "20030000"), Change(2018, 2019, "20020000", "20030000"),  # a merger
    Change(2018, 2019, "30010000", "30020000"), Change(2018, 2019, "30010000", "30030000"),  # a split, nobody knows how
    Change(2018, 2019, "40010000", "40020000", 0.25), Change(2018, 2019, "40010000", "40030000", 0.75),
    Change(2018, 2019, "50010010", "50010020"), Change(2018, 2019, "50010010", "50010030"),  # within a heading
))  # fmt: skip


def flows(*rows):
    frame = pd.DataFrame(rows, columns=["period", "product", "value"])
    return frame.assign(reporter="NL", partner="CN", flow="import")


def carry(rows, year=2020, digits=None):
    report = Report()
    found = carried(flows(*rows), RENAMED_MERGED_SPLIT, year, digits, report)
    sums = found.groupby(["period", "product"])["value"].sum().to_dict()
    return sums, {rule.name: count.rows for rule, count in report}


@pytest.mark.parametrize(
    ("rows", "year", "digits", "sums", "counts"),
    [
        ([(2018, "10010000", 5.0)], 2020, None, {(2018, "10030000"): 5.0}, {"renamed-code": 1}),
        ([(2019, "10020000", 5.0)], 2020, None, {(2019, "10030000"): 5.0}, {"renamed-code": 1}),
        ([(2020, "10030000", 5.0)], 2018, None, {(2020, "10010000"): 5.0}, {"renamed-code": 1}),
        (
            [(2018, "20010000", 5.0), (2018, "20020000", 2.0)],
            2020,
            None,
            {(2018, "20030000"): 7.0},
            {"renamed-code": 2},
        ),
        ([(2019, "20030000", 5.0)], 2018, None, {}, {"split-code": 1}),  # what was merged cannot be taken apart
        ([(2018, "30010000", 5.0)], 2019, None, {}, {"split-code": 1}),
        ([(2019, "30020000", 5.0)], 2018, None, {(2019, "30010000"): 5.0}, {"renamed-code": 1}),
        (
            [(2018, "40010000", 8.0)],
            2019,
            None,
            {(2018, "40020000"): 2.0, (2018, "40030000"): 6.0},
            {"renamed-code": 2},
        ),
        ([(2018, "50010010", 5.0)], 2019, None, {}, {"split-code": 1}),
        ([(2018, "50010010", 5.0)], 2019, 6, {(2018, "500100"): 5.0}, {"renamed-code": 1}),  # no split at that level
        ([(201803, "10010000", 5.0)], 2020, None, {(201803, "10030000"): 5.0}, {"renamed-code": 1}),
        ([(2018, "99999999", 5.0)], 2020, None, {(2018, "99999999"): 5.0}, {}),  # nothing is said of it: it stays
        ([(2018, "1001", 5.0)], 2020, None, {}, {"other-level": 1}),
    ],
)
def test_codes_follow_renamings_and_mergers_and_a_split_only_by_shares(rows, year, digits, sums, counts):
    assert carry(rows, year, digits) == (sums, counts)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(st.integers(2018, 2020), st.sampled_from("12345"), st.floats(0.01, 1e6)), min_size=1),
    st.integers(2018, 2020),
)
def test_value_is_carried_or_counted_and_never_made(rows, year):
    report = Report()
    table = flows(*((period, f"{digit}0010000", value) for period, digit, value in rows))
    found = carried(table, RENAMED_MERGED_SPLIT, year, None, report)
    left = sum(count.value for rule, count in report if rule.effect == "left-out")
    assert found["value"].sum() + left == pytest.approx(table["value"].sum())


@pytest.mark.parametrize("year", [2017, 2021])
def test_a_year_that_the_table_does_not_tell_of_is_an_error(year):
    with pytest.raises(InvalidInput, match=f"2018–2020, not of {year}"):
        carried(flows((2018, "10010000", 1.0)), RENAMED_MERGED_SPLIT, year, None, Report())


def test_editions_that_last_several_years_hold_until_the_next():
    editions = Concordance("hs.csv", (Change(2012, 2017, "100100", "100200"), Change(2017, 2022, "100200", "100300")))
    found = carried(flows((2014, "100100", 1.0), (2019, "100200", 2.0)), editions, 2023, None, Report())
    assert found["product"].tolist() == ["100300", "100300"]


def test_shares_are_read_as_parts_and_as_percentages(tmp_path: Path) -> None:
    path = tmp_path / "concordantie.csv"
    rows = ("2018;2019;10010000;10020000;40%", "2018;2019;10010000;10030000;0,6", "2018;2019;20010000;20020000;")
    path.write_text("\n".join(["from year;to year;origin;destination;share", *rows]), encoding="utf-8")
    assert [change.share for change in read(path).changes] == [0.4, 0.6, None]


BAD = {
    "no columns": ("jaar,code\n2018,1\n", "row 1 names no column for"),
    "no years": ("period,origin code,destination code\n2018,10010000,10020000\n", "row 2"),
    "two lengths": ("period,origin code,destination code\n20182019,10010000,1002\n", "codes of 4, 8 digits"),
    "no part": ("from year,to year,origin,destination,share\n2018,2019,10010000,10020000,2\n", "row 2, column share"),
    "shares that lack": (
        "from year,to year,origin,destination,share\n2018,2019,10010000,10020000,0.5\n2018,2019,10010000,10030000,\n",
        "do not add up to 1",
    ),
}


@pytest.mark.parametrize(("content", "said"), BAD.values(), ids=BAD)
def test_a_table_that_cannot_be_used_is_an_error_that_says_where(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "concordantie.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InvalidInput, match=said) as fault:
        read(path)
    assert "concordantie.csv" in str(fault.value)


def test_the_real_table_of_the_combined_nomenclature_is_read_and_followed(shared_data: Path) -> None:
    changes = read(shared_data / "trade/nomenclature/CN_concordances_1988_2025.xls")
    assert (len(changes.changes), changes.editions) == (16_962, list(range(1988, 2026)))
    # In 1989 this code was split over two; at six digits it was not.
    table = flows((1988, "02012011", 7.0))
    assert carried(table, changes, 1989, None, Report()).empty
    assert carried(table, changes, 1989, 6, Report())["product"].tolist() == ["020120"]
