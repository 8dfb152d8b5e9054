"""Levels of a nomenclature are told apart, and no part of a sum is counted beside it."""

import pandas as pd
import pytest

from kb.concentration.levels import at_level, level
from kb.concentration.table import Report
from kb.concentration.units import in_one_unit


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        ("09", "HS2"), ("0908", "HS4"), ("090811", "HS6"), ("09081100", "CN8"), ("39XXXXXX", "CN8"), ("39XX", "HS4"),
        ("SC", "services"), ("SJ34", "services"), ("S", "services"), ("205", "services"), ("laptops", "other"),
        ("0908110000", "other"), ("", "other"),
    ],
)  # fmt: skip
def test_a_code_tells_its_level(code, meant):
    assert level(code) == meant


def table(*rows):
    frame = pd.DataFrame(rows, columns=["period", "product", "value"])
    return frame.assign(reporter="NL", partner="CN", flow="import")


def test_a_product_that_is_there_at_several_levels_counts_once():
    report = Report()
    rows = table(
        (2019, "0908", 9.0), (2019, "090811", 5.0), (2019, "09081100", 5.0), (2020, "090811", 4.0), (2019, "09", 20.0)
    )
    found = at_level(rows, 4, report)
    assert found[["period", "product", "value"]].to_numpy().tolist() == [[2019, "0908", 9.0], [2020, "0908", 4.0]]
    assert {rule.name: (count.rows, [each.told() for each in count.places]) for rule, count in report} == {
        "breakdown": (2, ["090811", "09081100"]),
        "other-level": (1, ["09"]),
    }


def test_services_are_at_no_level_of_goods():
    report = Report()
    assert at_level(table((2019, "SC", 1.0), (2019, "090811", 1.0)), 2, report)["product"].tolist() == ["09"]
    assert [each.told() for each in report.counts["other-level"].places] == ["SC"]


def test_quantities_in_several_units_are_not_added():
    rows = table((2019, "0908", 9.0), (2019, "0908", 1.0), (2019, "0909", 4.0)).assign(
        quantity=[2.0, 3.0, 4.0], unit=["kg", "u", "kg"]
    )
    found, mixed = in_one_unit(rows)
    assert found["quantity"].isna().tolist() == [True, True, False]
    assert mixed["product"].tolist() == ["0908"]
