"""Trade that only passes through: the EU as one reporter, or partners replaced by where their own goods came from."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from kb.concentration.countries import Meaning, in_eu_2020, is_world, partner
from kb.concentration.table import CELL, EXPORT, IMPORT, INTRA, Report, check
from kb.errors import InvalidInput

EU = "EU27_2020"


def eu_as_one(flows: pd.DataFrame, report: Report | None = None) -> pd.DataFrame:
    """The EU27 of 2020 as one reporter: its members' trade, added up. What members import from each other is no import
    of the EU; it is kept as the flow `intra`, to which its share from outside is compared.

    Where the EU reports as well, its rows count in periods for which no member reports; `report` is told how many rows
    that leaves out.
    """
    table = check(flows)
    table = table[table["reporter"].isin(_members(table["reporter"]))]
    union = table["reporter"] == EU
    twice = union & table["period"].isin(table["period"][~union].unique())
    if report is not None:
        report.note("aggregate", table[twice], table["reporter"], lines=False)
    table = table[~twice]
    within = table["partner"].isin(_members(table["partner"])) & (table["flow"] == IMPORT)
    flow = table["flow"].astype(object).mask(within, INTRA)
    return table.assign(reporter=EU, flow=flow).reset_index(drop=True)


def members_reporting(flows: pd.DataFrame) -> pd.DataFrame:
    """Which of the reporters of each period are members of the EU27 of 2020: columns period and reporter."""
    there = flows[["period", "reporter"]].drop_duplicates().astype({"reporter": object})
    return there[there["reporter"].isin(_members(flows["reporter"])) & (there["reporter"] != EU)]


def exports_outside(flows: pd.DataFrame) -> pd.DataFrame:
    """`flows` without exports to members of the EU27 of 2020, and without sums of all exports, which hold these."""
    inside = [*_members(flows["partner"]), *filter(is_world, flows["partner"].unique())]
    within = flows["partner"].isin(inside) & (flows["flow"] == EXPORT)
    return flows[~within]


def swapped(flows: pd.DataFrame) -> pd.DataFrame:
    """Reporter and partner in each other's place: how much others depend on the reporter, by the same functions.

    Exports are left out: what a reporter sends to a partner is not what that partner exports, of which nothing is known.
    """
    kept = flows[flows["flow"] != EXPORT] if "flow" in flows else flows
    return kept.rename(columns={"reporter": "partner", "partner": "reporter"})[list(flows.columns)]


def look_through(flows: pd.DataFrame, re_exported: Mapping[str, float], rounds: int = 2) -> pd.DataFrame:
    """Imports with transit partners replaced, in proportion, by where they import the same product from.

    `re_exported` gives for a partner the share (0–1) of its supply that it sends on. Only partners that report in
    `flows` as well can be looked through. Each of the `rounds` sends on what arrived in the one before: what stayed with
    a partner stays there. A reporter is never a source of its own imports. Totals stay as they are, and so do other flows.
    """
    table = check(flows)
    others = table[table["flow"] != IMPORT]
    # Reporters and partners are compared and joined, which two sets of categories cannot be.
    known = table[table["flow"] == IMPORT].astype({"reporter": object, "product": object, "partner": object})
    arrived = known.groupby(CELL, observed=True)["value"].sum().reset_index()
    spelling = _as_partners(arrived)
    mixes = arrived.rename(columns={"reporter": "partner", "partner": "origin", "value": "supply"})
    mixes["partner"] = mixes["partner"].map(spelling)
    kept = []
    for _ in range(rounds):
        stayed, arrived = _one_round(arrived, mixes, re_exported, spelling)
        kept.append(stayed)
    imports = pd.concat([*kept, arrived]).groupby(CELL, observed=True)["value"].sum().reset_index()
    secret = [code for code in imports["partner"].unique() if partner(code).meaning is Meaning.CONFIDENTIAL]
    looked = imports.assign(flow=IMPORT, confidential=imports["partner"].isin(secret))
    return looked if others.empty else pd.concat([looked, others[list(looked.columns)]], ignore_index=True)


def shares(given: Mapping[str, float], codes: pd.Series) -> dict[str, float]:
    """`given` per country in any spelling, for the `codes` that a table has for the same countries. Raises InvalidInput
    where one country is given two shares."""
    by_country: dict[str, float] = {}
    first: dict[str, str] = {}
    for code, share in given.items():
        country = partner(code).country or code
        if by_country.setdefault(country, share) != share:
            raise InvalidInput(f"re-exports: {code} and {first[country]} are one country; give it one share")
        first.setdefault(country, code)
    found = {str(code): by_country.get(partner(str(code)).country or str(code)) for code in codes.unique()}
    return {code: share for code, share in found.items() if share is not None}


def _as_partners(flows: pd.DataFrame) -> dict[str, str]:
    """Each reporter as the same country is spelled among the partners (NL where these have NLD)."""
    known = {partner(code).country or code: code for code in flows["partner"].unique()}
    return {code: known.get(partner(code).country or code, code) for code in flows["reporter"].unique()}


def _one_round(
    arrived: pd.DataFrame, mixes: pd.DataFrame, re_exported: Mapping[str, float], spelling: Mapping[str, str]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """What stays with the partners where it `arrived`, and what arrives with their sources instead; `spelling` gives each
    reporter as a partner."""
    sent_on = arrived.assign(moved=arrived["value"] * arrived["partner"].map(re_exported).astype(float).fillna(0.0))
    paths = sent_on[sent_on["moved"] > 0].merge(mixes, on=["period", "product", "partner"])
    paths = paths[(paths["origin"] != paths["reporter"].map(spelling)) & (paths["origin"] != paths["partner"])]
    supplied = paths.groupby(CELL, observed=True)["supply"].transform("sum")
    paths = paths[supplied > 0].assign(value=paths["moved"] * paths["supply"] / supplied)
    found = paths.groupby(CELL, observed=True)["value"].sum().rename("gone").reset_index()
    stayed = arrived.merge(found, on=CELL, how="left").fillna({"gone": 0.0})
    stayed["value"] = (stayed["value"] - stayed["gone"]).clip(lower=0.0)
    came = paths.drop(columns="partner").rename(columns={"origin": "partner"})
    return stayed[[*CELL, "value"]], came.groupby(CELL, observed=True)["value"].sum().reset_index()


def _members(codes: pd.Series) -> list[str]:
    """Those of `codes` that are the EU or one of its members of 2020."""
    return [code for code in codes.unique() if code == EU or in_eu_2020(code)]
