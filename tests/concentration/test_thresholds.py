"""Limits are data: what a named rule says of a row, how sure that is, and what cannot be classified."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.concentration.indicators import indicators
from kb.concentration.statistics import statistics
from kb.concentration.thresholds import classify, rule, rules
from kb.errors import InvalidInput

from .test_indicators import of


def judged(row, name):
    return classify(row.to_frame().T.infer_objects(), rule(name)).iloc[0]


def test_every_limit_has_a_source_and_a_value_or_the_status_that_it_was_not_published():
    for tests in rules().values():
        for each in tests:
            assert each.source
            assert each.status in {"published", "reconstructed", "unverified", "not-published"}
            assert (each.value is None) == (each.status == "not-published")


def test_nothing_is_classified_by_a_limit_that_was_never_published():
    with pytest.raises(InvalidInput, match="nl-2021: kst-35925-XVII-54: the limit is not published"):
        rule("nl-2021")


@pytest.mark.parametrize(("shares", "flag"), [((40, 40, 20), True), ((25, 25, 25, 25), True), ((10,) * 10, False)])
def test_a_rule_in_points_is_applied_to_shares(shares, flag):
    assert judged(of(shares), "doj-2023")["flag"] is flag


@pytest.mark.parametrize(("shares", "flag"), [((25, 25, 25, 25), True), ((30, 20, 20, 20, 10), False)])
def test_a_limit_may_itself_be_concentrated(shares, flag):
    assert judged(of(shares), "cbs-2021")["flag"] is flag
    assert judged(of(shares), "hhi>=0.25")["flag"] is flag
    assert judged(of((25, 25, 25, 25)), "hhi>0.25")["flag"] is False


def test_all_tests_of_a_rule_must_pass_and_the_one_nearest_to_failing_binds():
    row = judged(of((60, 20, 20), exports=50, partners=["CN", "US", "DE"]), "ec-2021")
    assert (row["flag"], row["rule_status"], row["binding"], row["applied_to"]) == (True, "unverified", "cdi1", "NL")
    assert row["distance"] == pytest.approx(0.625 / 0.4 - 1)


def test_without_data_on_exports_a_rule_that_needs_them_says_nothing_unless_another_test_fails():
    assert judged(of((60, 40), partners=["CN", "US"]), "ec-2021")["flag"] is None
    assert judged(of((10, 90), partners=["CN", "DE"]), "ec-2021")["flag"] is False


def test_imports_without_any_exports_exceed_them():
    assert judged(of((60, 40), exports=0.0), "ec-2021")["flag"] is True


def test_a_verdict_is_certain_only_where_both_ends_of_the_interval_agree():
    assert judged(of((50, 50)), "hhi>0.4")["certain"]
    assert not judged(of((50, 50), secret=30), "hhi>0.4")["certain"]
    assert judged(of((90, 10), secret=1), "hhi>0.4")["certain"]


def test_of_wholly_secret_trade_the_share_from_elsewhere_gives_no_verdict():
    row = verdict([("QX", 100.0, True)], "cdi2>0.5")
    assert (row["flag"], row["certain"]) == (None, False)
    inside = verdict([("QY", 100.0, True)], "cdi2>0.5")
    assert (inside["flag"], inside["certain"]) == (False, True)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.floats(0.01, 100), min_size=1, max_size=4), st.floats(0.01, 50), st.sampled_from(["QX", "QY", "QZ"]),
    st.sampled_from(["hhi>0.4", "cr1>0.5", "cr3>0.9", "cdi1>0.4", "cdi2>0.5", "cdi3>1"]),
    st.sampled_from(["CN", "DE", "BR", "PL"]), st.floats(0, 1),
)  # fmt: skip
def test_a_certain_verdict_stays_whoever_the_secret_partners_turn_out_to_be(amounts, secret, code, words, told, part):
    codes = ["CN", "DE", "US", "FR"][: len(amounts)]
    rows = [(each, value, False) for each, value in zip(codes, amounts, strict=True)]
    before = verdict([*rows, (code, secret, True)], words)
    if (code == "QY" and told in ("CN", "BR")) or (code == "QZ" and told in ("DE", "PL")):
        return  # that code says on which side of the border they are
    other = {"QX": "JP", "QY": "NL", "QZ": "IN"}[code]
    after = verdict([*rows, (told, secret * part, False), (other, secret * (1 - part), False)], words)
    if before["certain"]:
        assert after["flag"] == before["flag"]


def verdict(rows, words):
    frame = pd.DataFrame(rows, columns=["partner", "value", "confidential"]).assign(flow="import")
    frame = pd.concat([frame, pd.DataFrame([("US", 10.0, False, "export")], columns=frame.columns)])
    sums = statistics(frame.assign(period=2020, reporter="NL", product="847130"))
    return classify(indicators(sums), rule(words)).iloc[0]


@pytest.mark.parametrize("words", ["hhi>", "hhi>0", "hhi>-1", "hhi>veel", "theil>0.4", "hhi>nan"])
def test_a_limit_of_ones_own_that_cannot_be_read_says_how_to_write_it(words):
    with pytest.raises(InvalidInput, match=r"as hhi>0\.4"):
        rule(words)


def test_a_rule_of_ones_own_stands_on_the_result_with_all_its_limits():
    row = judged(of((60, 20, 20)), "hhi>=0.4,cdi2>0.5")
    assert (row["flag"], row["rule"], row["rule_status"]) == (True, "hhi>=0.4,cdi2>0.5", "user")


def test_a_rule_of_ones_own_is_no_longer_than_a_figure_can_tell():
    with pytest.raises(InvalidInput, match="at most 120"):
        rule(",".join(["hhi>0.4"] * 16))


@pytest.mark.parametrize("words", ["hhi>1800", "cr1>50", "cdi2>1.5", "hhi>=1.01"])
def test_a_limit_that_no_share_can_pass_is_refused_with_the_scale_that_was_meant(words):
    with pytest.raises(InvalidInput, match="0–1"):
        rule(words)
    assert rule("cdi3>2") and rule("hhi>=1")


def test_a_rule_that_is_not_there_names_those_that_are():
    with pytest.raises(InvalidInput, match="ec-2021"):
        rule("ec-1066")
