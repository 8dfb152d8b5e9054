"""Sums that everything follows from: against a plain loop, over parts, and on real tables."""

from collections import defaultdict

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.concentration.imports import read_trade
from kb.concentration.indicators import INDICATORS, indicators
from kb.concentration.statistics import PartnerSet, add, statistics, yearly
from kb.errors import InvalidInput

PARTNERS = ["CN", "US", "DE", "FR", "GB", "XI", "QV", "QX", "QY", "QZ"]
SECRET = {"QX": None, "QY": "inside", "QZ": "outside"}
"""Secret partners, and the side of the Union's border on which they are said to lie."""
ROWS = st.lists(
    st.tuples(
        st.sampled_from([2019, 2020]),
        st.sampled_from(["NL", "BE"]),
        st.sampled_from(["0908", "847130"]),
        st.sampled_from(PARTNERS),
        st.sampled_from(["import", "import", "export"]),
        st.sampled_from([0.0, 0.5, 1.0, 2.0, 3.0, 7.0, 40.0, 1000.0, -5.0, float("nan")]),
    ),
    max_size=40,
)
SETS = st.sampled_from(list(PartnerSet))
few = settings(max_examples=30, deadline=None)
"""A data frame for each example takes its time."""


def table(rows):
    columns = ["period", "reporter", "product", "partner", "flow", "value"]
    frame = pd.DataFrame(rows, columns=columns)
    return frame.assign(confidential=frame["partner"].isin(list(SECRET))).astype({"period": "int64", "value": float})


def outside(partner, chosen, year):
    members = {"DE", "FR", "QV", "QY"}
    left_later = {"GB", "XI"} if chosen is PartnerSet.EXTRA_EU_DATED and year == 2019 else set()
    return partner not in members | left_later


def plain(rows, chosen):
    """What each group holds and its indices, by loops."""
    groups = {row[:3] for row in rows if row[4] == "import"}
    return {group: one(group, [row[3:] for row in rows if row[:3] == group], chosen) for group in groups}


def one(group, rows, chosen):
    imports, exports, rejected = defaultdict(float), [], 0
    for partner, flow, value in rows:
        known = value >= 0
        if flow == "export" and known:
            exports.append(value)
        if flow == "import" and known:
            imports[partner] += value
        rejected += flow == "import" and not known

    def in_set(partner):
        return chosen is PartnerSet.ALL or outside(partner, chosen, group[0])

    told = {c: imports[c] for c in sorted(imports) if c not in SECRET and in_set(c)}
    extra = [imports[c] for c in imports if c not in SECRET and outside(c, PartnerSet.EXTRA_EU, group[0])]
    hidden = sum(imports[c] for c in imports if c in SECRET and (SECRET[c] is None or in_set(c)))
    from_elsewhere = sum(extra) + imports.get("QZ", 0.0)
    unplaced, whole = imports.get("QX", 0.0), sum(imports.values())
    nowhere = unplaced > 0 and unplaced == whole
    everything, top = sum(told.values()) + hidden, max(told.values(), default=0.0)
    squares = sum(value**2 for value in told.values())
    return {
        "total": whole if imports else None, "n": sum(value > 0 for value in told.values()),
        "rejected": rejected, "hidden": hidden,
        "hhi": hhi(told.values()), "cr1": largest(told.values(), 1), "cr3": largest(told.values(), 3),
        "hhi_low": over(squares, everything**2), "hhi_high": over(squares - top**2 + (top + hidden) ** 2, everything**2),
        "cdi1": hhi(extra), "cdi2": None if nowhere else over(from_elsewhere, whole),
        "cdi2_low": over(from_elsewhere, whole), "cdi2_high": over(from_elsewhere + unplaced, whole),
        "cdi3": over(from_elsewhere, sum(exports)) if exports and not nowhere else None, "unplaced": unplaced,
        "top_partner": max(told, key=lambda code: told[code]) if sum(told.values()) else None,
    }  # fmt: skip


def over(above, below):
    return above / below if below else None


def hhi(values):
    return over(sum(value**2 for value in values), sum(values) ** 2)


def largest(values, count):
    return over(sum(sorted(values, reverse=True)[:count]), sum(values))


def computed(frame, chosen=PartnerSet.ALL):
    return indicators(statistics(frame, chosen))


@few
@given(ROWS, SETS)
def test_they_are_what_a_plain_loop_finds(rows, chosen):
    expected = plain(rows, chosen)
    found = computed(table(rows), chosen)
    assert set(found[["period", "reporter", "product"]].itertuples(index=False, name=None)) == set(expected)
    for row in found.to_dict("records"):
        for name, value in expected[row["period"], row["reporter"], row["product"]].items():
            if value is None or isinstance(value, str):
                assert (None if pd.isna(row[name]) else row[name]) == value, name
            else:
                assert row[name] == pytest.approx(value, rel=1e-9), name


@few
@given(ROWS, SETS, st.randoms())
def test_the_order_of_rows_and_their_scale_change_no_share(rows, chosen, random):
    mixed = random.sample(rows, len(rows))
    larger = [(*row[:5], row[5] * 1024) for row in mixed]
    names = [each.name for each in INDICATORS]
    pd.testing.assert_frame_equal(computed(table(larger), chosen)[names], computed(table(rows), chosen)[names])


@few
@given(ROWS, SETS)
def test_cells_given_in_halves_with_empty_ones_beside_are_the_same(rows, chosen):
    rows = [row for row in rows if row[5] >= 0]
    halves = [(*row[:5], row[5] / 2) for row in rows for _ in range(2)]
    nothing = [(*row[:3], "JP", row[4], 0.0) for row in rows]
    whole = computed(table(rows), chosen)
    pd.testing.assert_frame_equal(computed(table([*halves, *nothing]), chosen), whole, check_dtype=False)


@few
@given(ROWS, SETS)
def test_categories_and_texts_give_the_same(rows, chosen):
    words = dict.fromkeys(["reporter", "product", "partner"], "category")
    with_words = computed(table(rows).astype(words), chosen).astype(dict.fromkeys(["reporter", "product"], "object"))
    texts = computed(table(rows), chosen).astype(dict.fromkeys(["reporter", "product"], "object"))
    pd.testing.assert_frame_equal(with_words, texts)


@few
@given(st.lists(st.floats(0.01, 1e6), min_size=2, max_size=8))
def test_partners_that_merge_concentrate_and_partners_that_split_do_not(values):
    def concentration(amounts):
        rows = [(2020, "NL", "0908", f"{number:03}", "import", amount) for number, amount in enumerate(amounts)]
        return computed(table(rows))["hhi"].iloc[0]

    whole = concentration(values)
    assert concentration([values[0] + values[1], *values[2:]]) >= whole * (1 - 1e-12)
    assert concentration([values[0] / 2, values[0] / 2, *values[1:]]) <= whole * (1 + 1e-12)


@few
@given(ROWS, SETS, st.sets(st.sampled_from(PARTNERS)))
def test_parts_that_split_no_cell_add_up(rows, chosen, some):
    whole = table([row for row in rows if row[4] == "import"])
    mine = whole["partner"].isin(list(some))
    together = add(statistics(whole[mine], chosen), statistics(whole[~mine], chosen))
    pd.testing.assert_frame_equal(together, statistics(whole, chosen), check_dtype=False, rtol=1e-12)


@few
@given(ROWS)
def test_parts_cut_between_products_add_up_exactly_with_their_exports(rows):
    whole = table(rows)
    mine = whole["product"] == "0908"
    together = add(statistics(whole[mine]), statistics(whole[~mine]))
    pd.testing.assert_frame_equal(together, statistics(whole), check_dtype=False, check_exact=True)


@few
@given(st.lists(st.tuples(st.integers(1, 12), st.sampled_from(["CN", "US"]), st.floats(0, 1e6)), min_size=1))
def test_months_are_summed_per_partner_before_they_are_squared(months):
    monthly = table([(201900 + month, "NL", "0908", code, "import", value) for month, code, value in months])
    per_partner = monthly.groupby("partner")["value"].sum()
    found = statistics(yearly(monthly))
    assert found["period"].tolist() == [2019]
    assert found["squares"].iloc[0] == pytest.approx((per_partner**2).sum(), rel=1e-12)


def test_many_blocks_give_what_one_gives(monkeypatch):
    random = np.random.default_rng(7)
    frame = pd.DataFrame({
        "period": 2020, "reporter": "NL", "product": np.repeat([f"{n:06}" for n in range(300)], 9),
        "partner": np.tile(["AU", "BR", "CA", "CN", "DE", "JP", "PL", "US", "ZA"], 300),
        "value": random.exponential(1e6, 2700),
    })  # fmt: skip
    whole = statistics(frame)
    monkeypatch.setattr("kb.concentration.kernel._BLOCK", 100)
    pd.testing.assert_frame_equal(statistics(frame), whole)


def test_a_table_without_a_needed_column_is_an_error():
    with pytest.raises(InvalidInput, match="no column partner"):
        statistics(table([]).drop(columns="partner"))


REAL = "trade/comtrade"


@pytest.mark.parametrize(
    ("flows", "totals", "keys"),
    [
        ("nld_imports_wood_paper_2018_2022.csv", "nld_imports_wood_paper_world_totals_full_columns.csv", 2),
        ("eu27_imports_wood_paper_2018_2022.parquet", "eu27_imports_wood_paper_world_totals.csv", 3),
    ],
)
def test_totals_of_real_tables_are_those_that_were_published(shared_data, flows, totals, keys):
    ours = {"ref_year": "period", "cmd_code": "product", "reporter_iso": "reporter"}
    theirs = list(ours)[:keys]
    found = statistics(read_trade(shared_data / REAL / flows).table)
    found = found.astype(dict.fromkeys(["reporter", "product"], "object")).set_index([ours[key] for key in theirs])
    world = pd.read_csv(shared_data / REAL / totals, dtype={"cmd_code": str}).set_index(theirs)
    assert len(found) == len(world)
    published = world["primary_value"].loc[list(found.index)].to_numpy()
    assert found["total"].sum() == pytest.approx(published.sum(), rel=1e-9)
    # Each figure was rounded to a thousandth when it was published.
    rounding = 0.0005 * (found["n"].to_numpy() + 2)
    assert (abs(found["total"].to_numpy() - published) <= rounding + 1e-9 * published).all()
