"""Would one still say so? Sweeps, the smallest shift, years, levels, transit and the sentence."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.concentration.explain import explain
from kb.concentration.indicators import indicators
from kb.concentration.sensitivity import smallest_shift, stability, sweep, worth
from kb.concentration.statistics import statistics
from kb.concentration.table import Report
from kb.concentration.transit import EU, eu_as_one, exports_outside, look_through, shares, swapped


def flows(rows):
    return pd.DataFrame(rows, columns=["reporter", "partner", "value"]).assign(period=2020, product="090811")


def test_the_smallest_shift_is_that_of_the_worked_example():
    assert round(smallest_shift(0.70, 0.83, 0.40), 2) == 0.27


@given(st.lists(st.floats(0.01, 1e6), min_size=1, max_size=6), st.floats(0.05, 0.95))
def test_the_smallest_shift_reaches_the_limit_and_less_does_not(values, limit):
    shares = sorted((value / sum(values) for value in values), reverse=True)
    index = sum(share**2 for share in shares)
    shift = smallest_shift(index, shares[0], limit)

    def after(moved):
        return index - shares[0] ** 2 + (shares[0] - moved) ** 2 + moved**2

    if shift is None:
        assert after(shares[0] / 2) > limit
    elif shift:
        assert after(shift) == pytest.approx(limit)
        assert after(shift * 0.99) > limit
    else:
        assert index <= limit


def test_a_sweep_counts_what_lies_above_each_limit():
    found = sweep(pd.DataFrame({"hhi": [0.2, 0.4, 0.41, None, 1.0]}), limits=(0.1, 0.4, 0.99, 1.0))
    assert found["count"].tolist() == [4, 2, 1, 0]
    assert found["share"].tolist() == [1.0, 0.5, 0.25, 0.0]


def test_stability_tells_in_how_many_years_and_when_it_changed():
    years = pd.DataFrame({"period": range(2018, 2023), "reporter": "NL", "product": "090811",
                          "flag": [True, False, None, True, True]})  # fmt: skip
    row = stability(years.astype({"flag": object})).iloc[0]
    assert (row["flagged"], row["periods"], row["entries"], row["exits"]) == (3, 4, [2021], [2019])


def test_small_groups_are_left_out_by_their_worth():
    assert worth(pd.DataFrame({"total": [1.0, 5.0, 10.0]}), 5.0)["total"].tolist() == [5.0, 10.0]


def test_a_group_of_unknown_worth_is_not_small():
    assert len(worth(pd.DataFrame({"total": [float("nan"), 1.0]}), 5.0)) == 1


def test_trade_among_members_is_no_import_of_the_eu_but_what_its_share_from_outside_is_a_share_of():
    rows = flows([("NL", "DE", 5.0), ("NL", "CN", 3.0), ("DE", "CN", 4.0), ("US", "CN", 9.0)])
    found = eu_as_one(rows.astype({"reporter": "category", "partner": "category"}))
    assert found["reporter"].unique().tolist() == [EU]
    row = indicators(statistics(found)).iloc[0]
    assert (row["total"], row["intra"], row["hhi"]) == (7.0, 5.0, 1.0)
    assert row["cdi2"] == pytest.approx(7 / 12)


def test_the_eu_counts_by_its_members_where_they_report_and_else_by_its_own_rows():
    before = flows([("NL", "CN", 5.0), ("DE", "VN", 3.0), (EU, "CN", 5.0), (EU, "VN", 3.0)])
    after = flows([(EU, "CN", 6.0)]).assign(period=2021)
    report = Report()
    found = eu_as_one(pd.concat([before, after], ignore_index=True).astype({"reporter": "category"}), report)
    assert statistics(found)[["period", "total"]].to_numpy().tolist() == [[2020, 8.0], [2021, 6.0]]
    assert (report.counts["aggregate"].rows, [each.told() for each in report.counts["aggregate"].places]) == (2, [EU])


def test_exports_of_the_eu_are_all_or_those_to_outside():
    rows = flows([("NL", "CN", 4.0), ("NL", "DE", 3.0), ("NL", "US", 1.0)]).assign(flow=["import", "export", "export"])
    assert indicators(statistics(eu_as_one(rows)))["cdi3"].tolist() == [1.0]
    assert indicators(statistics(eu_as_one(exports_outside(rows))))["cdi3"].tolist() == [4.0]


def test_re_export_shares_hold_for_a_country_in_any_spelling():
    assert shares({"BE": 0.5, "Duitsland": 0.25}, pd.Series(["BEL", "DEU", "CHN"])) == {"BEL": 0.5, "DEU": 0.25}


def test_reverse_dependency_is_the_same_table_the_other_way_round():
    rows = flows([("NL", "CN", 3.0), ("DE", "CN", 1.0)])
    found = statistics(swapped(rows)).iloc[0]
    assert (found["reporter"], found["total"], found["top1_code"]) == ("CN", 4.0, "NL")


def test_what_is_sent_to_a_partner_is_not_what_that_partner_exports():
    rows = flows([("NL", "CN", 3.0), ("NL", "CN", 1.0)]).assign(flow=["import", "export"])
    found = indicators(statistics(swapped(rows))).iloc[0]
    assert (found["total"], found["cdi3"] != found["cdi3"]) == (3.0, True)
    assert "no-export-data" in found["reason"]


def test_a_partner_that_only_passes_on_is_replaced_by_its_sources():
    rows = flows([("NL", "BE", 10.0), ("BE", "CN", 30.0), ("BE", "US", 10.0)])
    found = look_through(rows, {"BE": 1.0}, rounds=1)
    mine = found[found["reporter"] == "NL"].set_index("partner")["value"]
    assert mine[mine > 0].to_dict() == {"CN": 7.5, "US": 2.5}


HALF = [("NL", "BE", 60.0), ("NL", "CN", 40.0), ("BE", "CN", 50.0), ("BE", "VN", 50.0)]


@pytest.mark.parametrize("words", ["category", "str", object])
def test_what_a_partner_keeps_is_not_sent_on_in_a_later_round(words):
    rows = flows(HALF).astype({"reporter": words, "partner": words, "product": words})
    found = look_through(rows, {"BE": 0.5}, rounds=2)
    mine = found[found["reporter"] == "NL"].set_index("partner")["value"]
    assert mine.to_dict() == {"BE": 30.0, "CN": 55.0, "VN": 15.0}


def test_a_partner_is_looked_through_whatever_its_spelling_as_a_reporter():
    spelled = [("NL", "BEL", 60.0), ("NL", "CHN", 40.0), ("BE", "CHN", 40.0), ("BE", "VNM", 40.0), ("BE", "NLD", 20.0)]
    found = look_through(flows(spelled), {"BEL": 1.0}, rounds=2)
    mine = found[found["reporter"] == "NL"].set_index("partner")["value"]
    assert mine[mine > 0].to_dict() == {"CHN": 70.0, "VNM": 30.0}


CODES = st.sampled_from(["NL", "BE", "DE", "CN", "US"])


@given(
    st.lists(st.tuples(CODES, CODES, st.floats(0.01, 1e6)).filter(lambda row: row[0] != row[1]), min_size=1),
    st.dictionaries(CODES, st.floats(0, 1)), st.integers(0, 3),
)  # fmt: skip
def test_looking_through_conserves_what_each_reporter_imports(rows, shares, rounds):
    table = flows(rows)
    found = look_through(table, shares, rounds).groupby("reporter")["value"].sum()
    assert found.to_dict() == pytest.approx(table.groupby("reporter")["value"].sum().to_dict(), rel=1e-9)


ROW = {"hhi": 0.70, "cr1": 0.83, "top_partner": "CN", "reason": None}


@pytest.mark.parametrize(
    ("row", "limit", "nl", "en"),
    [
        (ROW, 0.4, "China levert 83%; HHI 0,70; blijft boven 0,40 tenzij 27% naar één nieuwe leverancier verschuift.", "27%"),
        (ROW, None, "China levert 83%; HHI 0,70.", "China supplies 83%; HHI 0.70."),
        ({**ROW, "hhi": 0.3}, 0.4, "niet boven 0,40", "not above 0.40"),
        ({**ROW, "hhi": float("nan"), "reason": "no-trade"}, 0.4, "(no-trade)", "(no-trade)"),
        ({**ROW, "hhi": 0.9, "cr1": 0.9}, 0.1, "0,10", "0.10"),
    ],
)  # fmt: skip
def test_a_product_is_told_in_a_sentence_in_both_languages(row, limit, nl, en):
    assert nl in explain(row, limit, "nl")
    assert en in explain(row, limit, "en")


def test_a_share_among_partners_from_outside_is_told_as_one_of_those():
    assert explain(ROW, 0.4, "nl", "extra-EU").startswith("China levert 83% van wat van buiten de EU komt; HHI 0,70;")
    assert explain(ROW, 0.4, "en", "extra-EU-dated").startswith("China supplies 83% of what comes from outside the EU;")


@pytest.mark.parametrize(("shift", "told"), [(0.2643, 0.27), (0.3, 0.3), (0.0041, 0.005), (0.1 + 0.2, 0.3)])
def test_a_shift_is_told_as_at_least_as_much_as_is_needed(shift, told):
    from kb.concentration.explain import rounded_up

    assert rounded_up(shift) == pytest.approx(told)
