"""Charts as SVG, drawn without a browser: the curve of limits, the shares of one product, and the quadrant of the EC's tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from kb.concentration.countries import name

if TYPE_CHECKING:
    import altair as alt

_WIDTH, _HEIGHT = 560, 320
_PRODUCTS = 20
"""Products in one chart over years."""
_MOST = 12
"""Bars shown; the rest is one bar."""
_WORDS = {
    "nl": {"limit": "grens voor de HHI", "count": "producten boven de grens", "share": "aandeel", "partner": "herkomst",
           "rest": "overige", "cdi1": "HHI van buiten de EU", "cdi2": "aandeel van buiten de EU", "product": "product",
           "period": "jaar"},
    "en": {"limit": "limit of the HHI", "count": "products above the limit", "share": "share", "partner": "origin",
           "rest": "others", "cdi1": "extra-EU HHI", "cdi2": "extra-EU share", "product": "product",
           "period": "year"},
}  # fmt: skip


def curve(swept: pd.DataFrame, language: str = "nl") -> str:
    """How many rows lie above each limit (`kb.concentration.sensitivity.sweep`)."""
    import altair as alt

    words = _WORDS[language]
    chart = (
        alt.Chart(swept)
        .mark_line(interpolate="step-after")
        .encode(x=alt.X("limit:Q", title=words["limit"]), y=alt.Y("count:Q", title=words["count"]))
    )
    return _drawn(chart, f"{words['count']}, {words['limit']}")


def shares(cells: pd.DataFrame, title: str, language: str = "nl") -> str:
    """The share of each partner in the cells of one product, the largest first."""
    import altair as alt

    words = _WORDS[language]
    parts = cells.groupby("partner", observed=True)["value"].sum().sort_values(ascending=False)
    parts = parts / parts.sum()
    shown = parts.head(_MOST).rename(index=lambda code: name(str(code), language))
    rest = pd.Series({words["rest"]: float(parts.iloc[_MOST:].sum())}) if len(parts) > _MOST else None
    table = (pd.concat([shown, rest]) if rest is not None else shown).rename_axis("partner").reset_index(name="share")
    chart = (
        alt.Chart(table)
        .mark_bar()
        .encode(
            x=alt.X("share:Q", title=words["share"], axis=alt.Axis(format=".0%")),
            y=alt.Y("partner:N", title=words["partner"], sort=None),
        )
    )
    return _drawn(chart, title)


def quadrant(table: pd.DataFrame, language: str = "nl") -> str:
    """Each row by its extra-EU share and extra-EU HHI, with lines at 0.5 and 0.4 (the EC's limits as quoted)."""
    import altair as alt

    words = _WORDS[language]
    points = table.loc[table["cdi1"].notna(), ["product", "cdi1", "cdi2"]]
    dots = (
        alt.Chart(points)
        .mark_circle(opacity=0.6)
        .encode(
            x=alt.X("cdi2:Q", title=words["cdi2"], scale=alt.Scale(domain=[0, 1])),
            y=alt.Y("cdi1:Q", title=words["cdi1"], scale=alt.Scale(domain=[0, 1])),
        )
    )
    lines = [
        alt.Chart(pd.DataFrame({"at": [0.5]})).mark_rule(strokeDash=[4, 4]).encode(x="at:Q"),
        alt.Chart(pd.DataFrame({"at": [0.4]})).mark_rule(strokeDash=[4, 4]).encode(y="at:Q"),
    ]
    return _drawn(alt.layer(dots, *lines), f"{words['cdi1']}, {words['cdi2']}")


def heat_map(table: pd.DataFrame, language: str = "nl") -> str:
    """The HHI of each product in each year; darker is more concentrated."""
    import altair as alt

    words = _WORDS[language]
    chart = (
        alt.Chart(_few(table))
        .mark_rect()
        .encode(
            x=alt.X("period:O", title=words["period"]),
            y=alt.Y("product:N", title=words["product"]),
            color=alt.Color("hhi:Q", title="HHI", scale=alt.Scale(scheme="blues", domain=[0, 1])),
        )
    )
    return _drawn(chart, f"HHI, {words['period']}")


def over_years(table: pd.DataFrame, language: str = "nl") -> str:
    """The HHI of each product from year to year."""
    import altair as alt

    words = _WORDS[language]
    chart = (
        alt.Chart(_few(table))
        .mark_line(point=True)
        .encode(
            x=alt.X("period:O", title=words["period"]),
            y=alt.Y("hhi:Q", title="HHI", scale=alt.Scale(domain=[0, 1])),
            color=alt.Color("product:N", title=words["product"]),
        )
    )
    return _drawn(chart, f"HHI, {words['period']}")


def _few(table: pd.DataFrame) -> pd.DataFrame:
    """The products that are most concentrated in any year, as texts that a chart can sort."""
    known = table.loc[table["hhi"].notna(), ["product", "period", "hhi"]].astype({"product": str})
    most = known.groupby("product")["hhi"].max().sort_values(ascending=False, kind="stable").head(_PRODUCTS)
    return known[known["product"].isin(most.index)]


def _drawn(chart: alt.Chart | alt.LayerChart | alt.FacetChart, title: str) -> str:
    import altair as alt
    import vl_convert

    sized = chart.properties(width=_WIDTH, height=_HEIGHT, title=title)
    with alt.data_transformers.enable("default", max_rows=None):
        spec = sized.to_json()
    drawn: str = vl_convert.vegalite_to_svg(spec)
    return drawn
