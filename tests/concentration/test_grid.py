"""Holding published figures against data: which settings would give them."""

from __future__ import annotations

import pandas as pd
import pytest

from kb.concentration.grid import Published, as_table, grid, published

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
