"""Figures that others published with what they are computed from: each with its source, the place in it, and its numbers.

Firms of a market stand for the partners of a product; the arithmetic is the same.
"""

import pandas as pd
import pytest

from kb.concentration.indicators import indicators
from kb.concentration.statistics import statistics
from kb.concentration.thresholds import classify, rule


def of(amounts, secret=0.0):
    """The one row for these amounts, each of a partner of its own, with `secret` of partners that are not named."""
    rows = [(f"{number:03}", float(amount), False) for number, amount in enumerate(amounts)]
    rows += [("QX", secret, True)] if secret else []
    frame = pd.DataFrame(rows, columns=["partner", "value", "confidential"])
    return indicators(statistics(frame.assign(period=2020, reporter="NL", product="847130")))


COOPERATIVES = (
    0.012663407, 0.029367501, 0.014456455, 0.012046011, 0.007477799, 0.189784408, 0.008738591, 0.015635544, 0.012787201,
    0.013071539, 0.046268385, 0.006580823, 0.009102, 0.00760554, 0.047173998, 0.034356881, 0.137813902, 0.016876624,
    0.065780114, 0.053775553, 0.228519883, 0.030117841,
)  # fmt: skip
"""Shares of 22 credit cooperatives in Paraguay in 2018."""
GERMANY = (
    460.69, 549.19, 124.16, 65.29, 31.59, 109.27, 263.44, 39.87, 258.53, 645.59, 131.95, 35.03, 112.66, 56.22, 85.61, 56.81,
)  # fmt: skip
"""What the sixteen states of Germany produced in 2015, in billions of euros."""
CASES = [
    ("US Department of Justice, Herfindahl-Hirschman Index (justice.gov/atr/herfindahl-hirschman-index), first paragraph",
     (30, 30, 20, 20), {"hhi_points": 2600}, 0),
    ("European Commission, Glossary of terms used in EU competition policy (2002), Herfindahl-Hirschman Index",
     (20, 20, 20, 20, 20), {"hhi_points": 2000}, 0),
    ("World Mining Data, Concentration of Producer Countries (world-mining-data.info), second paragraph",
     (50, 30, 15, 5), {"hhi_points": 3650}, 0),
    ("National Research Council, Minerals, Critical Minerals, and the U.S. Economy (2008), on concentration of production",
     (40, 40, 20), {"hhi_points": 3600}, 0),
    ("CBS, Import concentration (cbs.nl/en-gb/news/2021/10), second paragraph: one country", (1,), {"hhi": 1}, 0),
    ("the same: two countries", (1, 1), {"hhi": 1 / 2}, 0),
    ("the same: three countries", (1, 1, 1), {"hhi": 1 / 3}, 0),
    ("Investopedia, Herfindahl-Hirschman Index, the example of eight participants",
     (10, 9, 12, 15, 12, 11, 15, 16), {"hhi_points": 1296}, 0),
    ("R package REAT 3.0.3, help of herf: car makers of Doersam, Wirtschaftsstatistik (2004)",
     (20, 50, 20, 10), {"hhi": 0.34, "hhi_norm": 0.12, "n_eff": 2.94}, 0.005),
    ("R package REAT 1.2.1, help of herf.eq: the same", (20, 50, 20, 10), {"n_eff": 2.941176}, 5e-7),
    ("R package REAT 1.2.1, help of herf.eq: German states", GERMANY, {"hhi": 0.125}, 0.0005),
    ("the same", GERMANY, {"n_eff": 7.988733}, 5e-7),
    ("R package concstats 0.2.1, tests test-hhi, test-nrs-eq, test-firm", COOPERATIVES,
     {"hhi": 0.1234614, "hhi_norm": 0.08172152, "n_eff": 8.099694, "n": 22}, 5e-7),
    ("the same, test-top and test-top3, in percent there", COOPERATIVES, {"cr1": 0.2285199, "cr3": 0.5561182}, 5e-8),
    ("the same, test-hhi: eleven shares of the United States in 2012, from package hhi",
     (1.3, 12.3, 11.5, 9.7, 4.5, 4.2, 0.6, 22.4, 17.9, 7.3, 8.3), {"hhi": 0.136192}, 5e-7),
    ("R package concstats, help of concstats_concstats", (0.35, 0.4, 0.05, 0.1, 0.06, 0.04),
     {"n": 6, "n_eff": 3.33, "cr1": 0.40, "cr3": 0.85, "hhi": 0.30}, 0.005),
    ("the same, help of concstats_hhi", (0.35, 0.4, 0.05, 0.1, 0.06, 0.04), {"hhi": 0.3002}, 5e-8),
    ("the same, vignette concstats-intro: participants without a share do not count",
     (0.35, 0.4, 0.05, 0.1, 0.06, 0.04, 0, 0), {"n": 6, "hhi": 0.3002}, 5e-8),
    ("Python package frds, hhi_index: seven firms alike", (1,) * 7, {"hhi": 0.14285714285714285}, 1e-15),
    ("the same: one much larger", (100, 1, 1, 1, 1, 1), {"hhi": 0.9074829931972791}, 1e-15),
    ("Gradestack, review for the CFA examination, level 1, Concentration Ratios: thirteen firms, in billions of dollars",
     (50, 30, 20, *(10,) * 10), {"cr3": 0.50, "hhi": 0.12}, 0.005),
]  # fmt: skip
"""Source and place, what it starts from, what it says, and how far that may be rounded."""


@pytest.mark.parametrize(("source", "amounts", "published", "rounding"), CASES, ids=[case[0][:40] for case in CASES])
def test_an_indicator_is_what_was_published(source, amounts, published, rounding):
    row = of(amounts).iloc[0]
    assert {name: row[name] for name in published} == pytest.approx(published, abs=rounding or 1e-9), source


@pytest.mark.parametrize(
    ("named", "published"),
    [
        # justaaa.com, economics 170750: makers of cars in the United States in 2017, after Statista.
        ((17.6, 14.2, 14.2, 12.1, 9.9, 9.6, 7.5, 3.8, 3.7, 2.2), 1138.84),
        # BrainMass, Pricing Analysis & Organizational Architecture, The HHI: before a merger, and after it.
        ((70, 15, 5), 5150),
        ((70, 20), 5300),
    ],
)
def test_an_index_that_was_published_without_the_firms_that_are_not_named_is_the_lowest_it_can_be(named, published):
    row = of(named, secret=100 - sum(named)).iloc[0]
    assert row["hhi_low"] * 10_000 == pytest.approx(published)
    assert row["hhi_high"] > row["hhi_low"]


@pytest.mark.parametrize(
    ("shares", "points", "above"),
    [((25, 20, 15, 10, 8, 7, 6, 5, 4), 1540, False), ((25, 20, 15, 10, 9, 8, 7, 6), 1580, False),
     ((45, 15, 10, 8, 7, 6, 5, 4), 2540, True)],
    ids=["nine firms", "the two smallest merged", "the two largest merged"],
)  # fmt: skip
def test_mergers_are_judged_as_in_a_published_example_of_the_limits_of_1992(shares, points, above):
    """industrialorganization.blogspot.com, March 2006, on the Horizontal Merger Guidelines of 1992."""
    row = classify(of(shares), rule("doj-1992")).iloc[0]
    assert row["hhi_points"] == pytest.approx(points)
    assert row["flag"] is above


GRAPHITE = {
    201701: 0.17909909598547435, 201702: 0.23612801288448107, 201703: 0.21739469893235155, 201704: 0.19306679946893546,
    201705: 0.19273975737303825, 201706: 0.20891024152045223, 201707: 0.20835161486471143, 201708: 0.17667652833737807,
    201709: 0.2253255223639615, 201710: 0.22357112079300626, 201711: 0.20040304594738304, 201712: 0.18761430879363447,
    202401: 0.09819312594166625, 202412: 0.1074590425310291,
}  # fmt: skip
"""github.com/qennis/ChinaCriticalMineralComtrade at 44040f49, data_output/tables/concentration_destination_hhi.csv."""


def test_exports_of_graphite_by_destination_are_as_concentrated_as_was_published(shared_data):
    """Flows of UN Comtrade; the two codes of graphite are one product there, so that each destination occurs twice."""
    flows = pd.read_csv(shared_data / "trade/china_exports/deep_dive_hs6_monthly.csv")
    graphite = flows[flows["hs6"].isin([250410, 380110])]
    months = graphite["period_dt"].str.replace("-", "").str[:6].astype(int)
    table = graphite.rename(columns={"partner_name": "partner", "val": "value"})
    found = indicators(statistics(table.assign(period=months, reporter="CN", product="graphite")))
    assert found.set_index("period")["hhi"][list(GRAPHITE)].to_dict() == pytest.approx(GRAPHITE, rel=1e-12)
