"""Holding published figures against data: which settings would give them."""

from __future__ import annotations

import pandas as pd
import pytest

from kb.concentration.grid import DOMESTIC, PRODCOM, TOTAL, Beside, Published, as_table, grid, not_tried, published

TOLD = Published("kst-1-2", "2 van 4", 4, 2, "CN", 50, ("1001",), "eigen voorbeeld")


def imports(**largest: tuple[str, float]) -> pd.DataFrame:
    """A product for each name, of which `largest` says the largest partner and its share; Japan has the rest."""
    rows = [
        (2020, "NL", code.removeprefix("p") + "00", partner, value, "import")
        for code, (top, share) in largest.items()
        for partner, value in ((top, share * 1e6), ("JP", (1 - share) * 1e6))
    ]
    return pd.DataFrame(rows, columns=["period", "reporter", "product", "partner", "value", "flow"])


def test_the_percentage_of_a_letter_is_possible_for_one_number_only():
    (letter,) = (each for each in published() if each.document == "kst-35925-XVII-54")
    assert letter.led == (61,)
    assert letter.share == pytest.approx(0.039, abs=0.0005)
    assert all(each.source for each in published())


def test_a_setting_fits_where_numbers_partner_and_products_all_do():
    table = as_table(grid(imports(p1001=("CN", 0.9), p1002=("US", 0.8), p1003=("US", 0.6), p1004=("US", 0.55)), TOLD))
    first = table.iloc[0]
    assert first["consistent"]
    assert first["low"] == pytest.approx(0.52) and first["high"] == pytest.approx(0.68)
    assert first["led"] == 1


@pytest.mark.parametrize(
    ("largest", "why"),
    [
        ({"p1001": ("CN", 0.9), "p1002": ("CN", 0.8), "p1003": ("US", 0.6), "p1004": ("US", 0.55)}, "partner"),
        ({"p1005": ("CN", 0.9), "p1002": ("US", 0.8), "p1003": ("US", 0.6), "p1004": ("US", 0.55)}, "product"),
        ({"p1001": ("CN", 0.9), "p1002": ("US", 0.8), "p1003": ("US", 0.6)}, "number of products"),
        (
            {"p1001": ("CN", 0.9), "p1002": ("US", 0.8), "p1003": ("US", 0.8), "p1004": ("US", 0.55)},
            "no limit between equals",
        ),
    ],
)
def test_a_setting_that_misses_one_of_them_does_not_fit(largest, why):
    assert not as_table(grid(imports(**largest), TOLD))["consistent"].any(), why


def test_the_grid_of_the_real_dutch_table_has_every_setting_and_none_that_fits(shared_data):
    from kb.concentration.imports import read_trade

    table = read_trade(shared_data / "trade/comtrade/nld_imports_wood_paper_2018_2022.csv").table
    found = as_table(grid(table, published()[0]))
    assert set(found["year"]) == {2018, 2019, 2020, 2021, 2022}
    assert not found["consistent"].any()


def cells(flows, beside=None, told=TOLD):
    return {(cell.level, cell.flow, cell.partners, cell.least_value): cell for cell in grid(flows, told, beside)}


def test_imports_for_use_here_are_what_does_not_leave_again():
    flows = imports(p1001=("CN", 0.9), p1002=("US", 0.8), p1003=("US", 0.6), p1004=("US", 0.55))
    beside = Beside(re_exported={"10": 0.5, "1002": 0.95, "1003": 1.0})
    found = cells(flows, beside)
    assert found[6, TOTAL, "all", 1e5].groups == 4
    assert found[6, DOMESTIC, "all", 0.0].groups == 3  # of one nothing stays
    assert found[6, DOMESTIC, "all", 1e5].groups == 2  # of another hardly anything
    assert found[6, DOMESTIC, "all", 1e6].groups == 0
    assert (found[6, DOMESTIC, "all", 0.0].without_share, not_tried(flows, beside)) == (0, ("cn8", "prodcom"))


def test_a_product_of_which_nothing_tells_what_leaves_again_is_left_out_and_counted():
    flows = imports(p1001=("CN", 0.9), p1002=("US", 0.8), p1003=("US", 0.6))
    found = cells(flows, Beside(re_exported={"1001": 0.0}))
    assert (found[6, DOMESTIC, "all", 0.0].groups, found[6, DOMESTIC, "all", 0.0].without_share) == (1, 2)
    assert found[6, TOTAL, "all", 0.0].without_share == 0


def test_at_a_coarser_level_parts_with_other_shares_weigh_as_much_as_stays_of_them():
    flows = imports(p1001=("CN", 1.0)).assign(product="100110")
    flows = pd.concat([flows, imports(p1001=("US", 1.0)).assign(product="100120")], ignore_index=True)
    told = Published("kst-1-2", "1 van 2", 2, 1, "CN", 100, (), "eigen voorbeeld")
    other = imports(p2001=("CN", 0.5))
    flows = pd.concat([flows, other], ignore_index=True)
    found = cells(flows, Beside(re_exported={"100110": 0.0, "100120": 0.75, "20": 0.0}), told)
    assert found[4, TOTAL, "all", 0.0].high is None  # as much from each: no limit between equals
    assert found[4, DOMESTIC, "all", 0.0].high == pytest.approx(0.8**2 + 0.2**2)


def test_codes_of_trade_are_held_together_by_the_code_of_what_is_made():
    codes = {"10010000": "A", "10020000": "A", "10030000": "B"}
    flows = imports(p1001=("CN", 1.0), p1002=("CN", 1.0), p1003=("US", 0.6), p1004=("US", 0.55))
    flows = flows.assign(product=flows["product"] + "00")
    beside = Beside(prodcom=codes)
    told = Published("kst-1-2", "1 van 2", 2, 1, "CN", 100, ("1001", "1002"), "eigen voorbeeld")
    found = cells(flows, beside, told)
    cell = found[PRODCOM, TOTAL, "all", 0.0]
    assert (cell.groups, cell.consistent, cell.missing) == (2, True, ())  # 1004 is part of none
    assert not_tried(flows, beside) == ("domestic-use",)
    assert not_tried(flows) == ("domestic-use", "prodcom")
