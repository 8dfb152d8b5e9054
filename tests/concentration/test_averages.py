"""Averages over years, for rules that judge no single year."""

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.concentration.averages import averaged
from kb.concentration.statistics import statistics

YEARS = (2019, 2020)


def table(*rows):
    frame = pd.DataFrame(rows, columns=["period", "reporter", "product", "partner", "flow", "value"])
    return frame.assign(confidential=False, quantity=float("nan"), unit="")


def test_a_year_without_a_cell_counts_as_one_without_trade():
    found = averaged(table((2019, "NL", "0908", "CN", "import", 6.0), (2020, "NL", "0908", "US", "import", 2.0)), YEARS)
    assert found.lacking == {}
    (row,) = statistics(found.flows).to_dict("records")
    assert (row["period"], row["total"], row["top1"], row["top2"]) == (2020, 4.0, 3.0, 1.0)


def test_a_reporter_without_one_of_the_years_keeps_its_years_and_is_told_of():
    found = averaged(
        table(
            (2019, "NL", "0908", "CN", "import", 6.0), (2020, "NL", "0908", "CN", "import", 2.0),
            (2020, "BE", "0908", "CN", "import", 5.0), (2021, "BE", "0908", "CN", "import", 7.0),
        ), YEARS,
    )  # fmt: skip
    assert found.lacking == {"BE": (2019,)}
    totals = statistics(found.flows).set_index(["reporter", "period"])["total"].to_dict()
    assert totals == {("NL", 2020): 4.0, ("BE", 2020): 5.0, ("BE", 2021): 7.0}


def test_a_year_of_which_no_value_is_known_is_not_there():
    rows = [(2019, "NL", "0908", "CN", "import", float("nan")), (2020, "NL", "0908", "CN", "import", 2.0)]
    assert averaged(table(*rows), YEARS).lacking == {"NL": (2019,)}


def test_exports_of_some_of_the_years_are_not_averaged_over_all():
    imports = [(year, "NL", "0908", "CN", "import", 2.0) for year in YEARS]
    some = averaged(table(*imports, (2020, "NL", "0908", "DE", "export", 8.0)), YEARS).flows
    every = [(year, "NL", "0908", "DE", "export", value) for year, value in zip(YEARS, (8.0, 4.0), strict=True)]
    assert statistics(some)["exports"].isna().all()
    assert statistics(averaged(table(*imports, *every), YEARS).flows)["exports"].tolist() == [6.0]


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(YEARS), st.sampled_from(["CN", "US", "DE"]), st.floats(0.1, 100)), max_size=12)
)
def test_the_average_over_a_year_is_the_year_and_over_more_is_their_sum_divided(rows):
    imports = [(year, "NL", "0908", "CN", "import", 1.0) for year in YEARS]
    flows = table(*imports, *((year, "NL", "0908", who, "import", value) for year, who, value in rows))
    whole = statistics(averaged(flows, YEARS).flows)["total"].iloc[0]
    assert abs(whole - flows["value"].sum() / 2) < 1e-9
    one = statistics(averaged(flows, (2020,)).flows)
    pd.testing.assert_frame_equal(one, statistics(flows[flows["period"] == 2020]))
