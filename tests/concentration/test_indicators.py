"""Indicators: what they are, what is undefined and why, and how sure a figure is."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.concentration.indicators import INDICATORS, indicators
from kb.concentration.statistics import PartnerSet, statistics


def of(values, exports=None, partners=None, secret=0.0, chosen=PartnerSet.ALL):
    """The one row for these amounts from partners outside the EU unless named."""
    outside = ["CN", "US", "JP", "KR", "IN", "BR", "CA", "AU", "ZA", "NO", "TR", "EG", "PE", "CL"]
    rows = [(code, value, False, "import") for code, value in zip(partners or outside, values, strict=False)]
    rows += [("QZ", secret, True, "import")] if secret else []
    rows += [("US", exports, False, "export")] if exports is not None else []
    frame = pd.DataFrame(rows, columns=["partner", "value", "confidential", "flow"])
    return indicators(statistics(frame.assign(period=2020, reporter="NL", product="847130"), chosen)).iloc[0]


def test_every_indicator_of_a_small_table_is_what_one_works_out_by_hand():
    row = of((60, 20, 20), exports=50, partners=["CN", "US", "DE"])
    expected = {"hhi": 0.44, "hhi_norm": 0.16, "n_eff": 1 / 0.44, "cr1": 0.6, "cr3": 1.0,
                "cdi1": 0.625, "cdi2": 0.8, "cdi3": 1.6, "hhi_low": 0.44, "hhi_high": 0.44}  # fmt: skip
    assert {name: row[name] for name in expected} == pytest.approx(expected)
    assert (row["top_partner"], row["reason"]) == ("CN", None)


def test_an_index_of_chosen_partners_leaves_the_total_and_the_eu_tests_alone():
    row = of((60, 20, 20), partners=["DE", "US", "CN"], chosen=PartnerSet.EXTRA_EU)
    assert (row["total"], row["hhi"], row["cr1"], row["cdi2"]) == (100, 0.5, 0.5, 0.4)


@pytest.mark.parametrize(
    ("amounts", "more", "reason", "undefined"),
    [
        ((), {"secret": 5.0, "exports": 1.0}, "all-confidential",
         {"hhi", "hhi_norm", "n_eff", "cr1", "cr3", "cdi1"}),
        ((5.0,), {"exports": 1.0}, "one-partner", {"hhi_norm"}),
        ((0.0,), {"exports": 1.0}, "no-trade", {"hhi", "hhi_norm", "n_eff", "cr1", "cr3", "cdi1", "cdi2"}),
        ((1e200, 1e200), {"exports": 1.0}, "beyond-squares", {"hhi", "hhi_norm", "n_eff", "cdi1"}),
        ((5.0, 5.0), {}, "no-export-data", {"cdi3"}),
        ((5.0, 5.0), {"exports": 0.0}, "no-exports", {"cdi3"}),
        ((5.0, 5.0), {"partners": ["DE", "FR"], "chosen": PartnerSet.EXTRA_EU, "exports": 1.0},
         "no-trade-with-these-partners", {"hhi", "hhi_norm", "n_eff", "cr1", "cr3", "cdi1"}),
        ((5.0, 5.0), {"partners": ["DE", "FR"], "exports": 1.0}, "no-open-partner-outside", {"cdi1"}),
        ((5.0, 5.0), {"partners": ["DE", "FR"], "secret": 5.0, "exports": 1.0}, "no-open-partner-outside", {"cdi1"}),
        ((5.0, 5.0, 1e-200), {"partners": ["DE", "FR", "CN"], "exports": 1.0}, "beyond-squares", {"cdi1"}),
    ],
)  # fmt: skip
def test_what_is_undefined_is_empty_with_its_reason(amounts, more, reason, undefined):
    row = of(amounts, **more)
    assert row["reason"] == reason
    names = {each.name for each in INDICATORS} - {"hhi_points", "hhi_low", "hhi_high", "cdi2_low", "cdi2_high"}
    assert {name for name in names if pd.isna(row[name])} == undefined


AMOUNTS = st.lists(st.floats(0.01, 1e6), min_size=1, max_size=8)


@given(AMOUNTS, st.floats(0.01, 1e6), st.lists(st.floats(0, 1), min_size=1, max_size=4))
def test_whatever_secret_trade_turns_out_to_be_the_index_lies_in_its_interval(amounts, secret, parts):
    row = of(amounts, secret=secret)
    scale = sum(parts) or 1.0
    told = [secret * part / scale for part in parts] if sum(parts) else [secret]
    added = [*(first + more for first, more in zip(amounts, told, strict=False)), *amounts[len(told) :]]
    added += told[len(amounts) :]
    total = sum(added)
    index = sum((value / total) ** 2 for value in added)
    assert row["hhi_low"] <= index * (1 + 1e-9)
    assert index <= row["hhi_high"] * (1 + 1e-9)


@given(AMOUNTS)
def test_the_largest_share_bounds_the_index(amounts):
    row = of(amounts)
    assert row["cr1"] ** 2 <= row["hhi"] * (1 + 1e-9)
    assert row["hhi"] <= row["cr1"] * (1 + 1e-9)


def told_secret(*rows):
    """The one row for these partners and amounts, of which those of Q are secret; 10 were exported."""
    frame = pd.DataFrame(rows, columns=["partner", "value"]).assign(flow="import")
    frame = pd.concat([frame, pd.DataFrame({"partner": ["US"], "value": [10.0], "flow": ["export"]})])
    frame = frame.assign(confidential=frame["partner"].str.startswith("Q"))
    return indicators(statistics(frame.assign(period=2020, reporter="NL", product="847130"))).iloc[0]


def test_of_trade_that_is_wholly_secret_and_of_an_unknown_side_no_share_is_told_but_what_it_may_be():
    row = told_secret(("QX", 100.0))
    assert pd.isna(row["cdi2"]) and pd.isna(row["cdi3"])
    assert (row["cdi2_low"], row["cdi2_high"]) == (0, 1)
    assert "all-confidential" in row["reason"]


def test_secret_trade_of_a_known_side_gives_its_share():
    assert [told_secret((code, 100.0))["cdi2"] for code in ("QY", "QZ")] == [0, 1]


def test_secret_trade_of_an_unknown_side_beside_known_trade_makes_the_share_an_interval():
    row = told_secret(("CN", 20.0), ("DE", 50.0), ("QX", 30.0))
    assert (row["cdi2"], row["cdi2_low"], row["cdi2_high"]) == pytest.approx((0.2, 0.2, 0.5))
