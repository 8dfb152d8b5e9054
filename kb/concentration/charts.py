"""Charts of concentration, each with its figures and what it shows in a sentence; drawn without a browser, or as the
specification that a browser draws from (Vega-Lite)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from kb.concentration.chart_words import MADE_UP, NUMBERS, WORDS, number, percent, products
from kb.concentration.countries import name
from kb.concentration.statistics import PartnerSet
from kb.concentration.table import told_period

if TYPE_CHECKING:
    import altair as alt

_WIDTH, _HEIGHT = 560, 320
_PRODUCTS = 20
"""Products in one chart over years."""
_POINTS = 2_000
"""Points in one chart."""
_MOST = 12
"""Bars shown; the rest is one bar."""
_HIGH, _HALF = 0.4, 0.5
"""The EC's limits as quoted: see `thresholds.csv`."""
_INK, _ACCENT, _WARM, _PALE = "#3a464c", "#0f5d7c", "#b4541b", "#8fa3ab"
_MARK_INK, _MARK_SIZE = "#8a2615", 11
_CONFIG: dict[str, Any] = {
    "font": "Source Sans 3, Segoe UI, DejaVu Sans, sans-serif",
    "title": {"anchor": "start", "fontSize": 14, "color": _INK},
    "axis": {"labelColor": _INK, "titleColor": _INK, "gridColor": "#e4e1da", "domainColor": "#9aa3a7"},
    "view": {"stroke": None},
}


@dataclass(frozen=True)
class Drawing:
    """A chart: what it is called, what it shows in a sentence, its figures, and how it is drawn."""

    title: str
    told: str
    figures: pd.DataFrame
    """What is drawn, under the names that people read."""
    chart: alt.Chart | alt.LayerChart | alt.FacetChart
    language: str = "nl"
    """Whose marks of decimals and thousands its axes have."""

    def spec(self, *, made_up: bool = False, titled: bool = True) -> dict[str, Any]:
        """The specification in Vega-Lite, with its data; marked above what is drawn where its figures are `made_up`, and
        without its title where that stands above it."""
        import altair as alt

        sized = self.chart.properties(width=_WIDTH, height=_HEIGHT, description=f"{self.title}. {self.told}")
        if made_up or titled:
            sized = sized.properties(title=self._heading(made_up=made_up, titled=titled))
        with alt.data_transformers.enable("default", max_rows=None):
            found: dict[str, Any] = sized.configure(**_CONFIG).to_dict()
        found["config"] |= {"locale": {"number": NUMBERS[self.language]}}
        return found

    def svg(self, *, made_up: bool = False, titled: bool = True) -> str:
        """That, drawn."""
        import json

        import vl_convert

        return str(vl_convert.vegalite_to_svg(json.dumps(self.spec(made_up=made_up, titled=titled))))

    def _heading(self, *, made_up: bool, titled: bool) -> alt.Title:
        import altair as alt

        if not titled:
            return alt.Title(MADE_UP, color=_MARK_INK, fontSize=_MARK_SIZE)
        if not made_up:
            return alt.Title(self.title)
        return alt.Title(self.title, subtitle=MADE_UP, subtitleColor=_MARK_INK, subtitleFontSize=_MARK_SIZE)


def curve(swept: pd.DataFrame, language: str = "nl") -> Drawing:
    """How many rows lie above each limit (`kb.concentration.sensitivity.sweep`)."""
    import altair as alt

    words = WORDS[language]
    line = alt.Chart(swept).mark_line(interpolate="step-after", color=_ACCENT, strokeWidth=2)
    chart = line.encode(
        x=alt.X("limit:Q", title=words["limit"], axis=alt.Axis(format=".1f")),
        y=alt.Y("count:Q", title=words["count"], axis=alt.Axis(tickMinStep=1)),
        tooltip=[alt.Tooltip("limit:Q", title=words["limit"]), alt.Tooltip("count:Q", title=words["count"])],
    )
    at = {step: int(swept.loc[(swept["limit"] - step).abs() < 0.001, "count"].sum()) for step in (0.2, _HIGH, 0.6)}
    said = [(number(step, language), products(count, language)) for step, count in at.items()]
    told = words["curve"].format(*(text for pair in said for text in pair))
    figures = swept.iloc[4::5][["limit", "count", "share"]]
    return Drawing(words["curve_title"], told, _named(figures, language), chart, language)


def shares(cells: pd.DataFrame, title: str, language: str = "nl", partners: PartnerSet = PartnerSet.ALL) -> Drawing:
    """The share of each partner in the cells of one product, the largest first, with what the largest and the three
    largest have together. `partners` says of what they are shares: `cells` are of that set."""
    import altair as alt

    words = WORDS[language]
    of_what = words["share" if partners is PartnerSet.ALL else "share_outside"]
    parts = cells.groupby("partner", observed=True)["value"].sum().sort_values(ascending=False)
    parts = (parts / parts.sum()).rename(index=lambda code: name(str(code), language))
    rest = float(parts.iloc[_MOST:].sum())
    shown = parts.head(_MOST).rename_axis("partner").reset_index(name="share").astype({"partner": str})
    if len(parts) > _MOST:
        shown = pd.concat([shown, pd.DataFrame({"partner": [words["rest"]], "share": [rest]})], ignore_index=True)
    shown["group"] = [words["cr1"], words["cr3"], words["cr3"], *[words["rest"]] * len(shown)][: len(shown)]
    cr1, cr3 = float(parts.iloc[:1].sum()), float(parts.iloc[:3].sum())
    bars = (
        alt.Chart(shown)
        .mark_bar()
        .encode(
            x=alt.X("share:Q", title=of_what, axis=alt.Axis(format=".0%")),
            y=alt.Y("partner:N", title=None, sort=None),
            color=_colours("group", words["cr1"], words["cr3"], words["rest"]),
            tooltip=[
                alt.Tooltip("partner:N", title=words["partner"]),
                alt.Tooltip("share:Q", title=of_what, format=".1%"),
            ],
        )
    )
    lines = [
        alt.Chart(pd.DataFrame({"at": [value], "word": [f"{word} {percent(value, language)}"]}))
        .mark_rule(strokeDash=dash, color=color)
        .encode(x="at:Q", tooltip="word:N")
        for value, word, dash, color in ((cr1, "CR1", [2, 2], _WARM), (cr3, "CR3", [6, 3], _ACCENT))
    ]
    first = ", ".join(f"{partner} {percent(share, language)}" for partner, share in parts.head(3).items())
    told = words["shares"].format(first, percent(cr1, language), percent(cr3, language))
    figures = parts.rename_axis("partner").reset_index(name="share").astype({"partner": str})
    return Drawing(title, told, _named(figures, language), alt.layer(bars, *lines), language)


def quadrant(table: pd.DataFrame, language: str = "nl") -> Drawing:
    """Each row by its extra-EU share and extra-EU HHI, with lines at 0.5 and 0.4 (the EC's limits as quoted)."""
    import altair as alt

    words = WORDS[language]
    known = _dated(table[table["cdi1"].notna()])
    high, half = known["cdi1"] > _HIGH, known["cdi2"] > _HALF
    told = words["quadrant"].format(int((high & half).sum()), len(known), int((high & ~half).sum()))
    if len(known) > _POINTS:
        known, told = known.nlargest(_POINTS, "total"), f"{told} {words['largest'].format(_POINTS)}"
    points = known[["product", "period", "cdi1", "cdi2"]].astype({"product": str})
    high, half = points["cdi1"] > _HIGH, points["cdi2"] > _HALF
    points = points.assign(both=[words["both" if each else "not_both"] for each in high & half])
    dots = (
        alt.Chart(points)
        .mark_circle(opacity=0.65, size=50)
        .encode(
            x=alt.X("cdi2:Q", title=words["cdi2"], scale=alt.Scale(domain=[0, 1]), axis=alt.Axis(format=".0%")),
            y=alt.Y("cdi1:Q", title=words["cdi1"], scale=alt.Scale(domain=[0, 1])),
            color=_colours("both", words["both"], words["not_both"]),
            tooltip=[
                alt.Tooltip("product:N"),
                alt.Tooltip("period:O", title=words["period"]),
                alt.Tooltip("cdi1:Q", format=".2f"),
                alt.Tooltip("cdi2:Q", format=".0%"),
            ],
        )
    )
    lines = [
        alt.Chart(pd.DataFrame({"at": [_HALF]})).mark_rule(strokeDash=[4, 4]).encode(x="at:Q"),
        alt.Chart(pd.DataFrame({"at": [_HIGH]})).mark_rule(strokeDash=[4, 4]).encode(y="at:Q"),
    ]
    figures = points.sort_values(["cdi1", "product"], ascending=[False, True]).drop(columns="both")
    return Drawing(words["quadrant_title"], told, _named(figures, language), alt.layer(dots, *lines), language)


def heat_map(table: pd.DataFrame, language: str = "nl") -> Drawing:
    """The HHI of each product in each year; darker is more concentrated."""
    import altair as alt

    words, few = WORDS[language], _few(table)
    periods = _in_order(few)
    chart = (
        alt.Chart(few)
        .mark_rect()
        .encode(
            x=alt.X("period:O", title=words["period"], sort=periods, axis=alt.Axis(labelAngle=0)),
            y=alt.Y("product:N", title=words["product"]),
            color=alt.Color(
                "hhi:Q",
                title="HHI",
                legend=alt.Legend(orient="bottom", gradientLength=200),
                scale=alt.Scale(scheme="blues", domain=[0, 1]),
            ),
            tooltip=[
                "product:N",
                alt.Tooltip("period:O", title=words["period"]),
                alt.Tooltip("hhi:Q", title="HHI", format=".2f"),
            ],
        )
    )
    most = few.nlargest(1, "hhi").to_dict("records")
    told = words["heat"].format(products(few["product"].nunique(), language), len(periods))
    for row in most:
        told += " " + words["most"].format(number(row["hhi"], language), row["product"], row["period"])
    wide = few.pivot_table(index="product", columns="period", values="hhi", aggfunc="max")[periods].reset_index()
    return Drawing(words["heat_title"], told, _named(wide, language), chart, language)


def over_years(table: pd.DataFrame, language: str = "nl") -> Drawing:
    """The HHI of each product in the first and the last year in which it is known: the slope between them."""
    import altair as alt

    words, few = WORDS[language], _few(table)
    there = _in_order(few)
    periods = there[:1] + there[1:][-1:]
    lines = few.groupby(["product", "year", "period"], as_index=False)["hhi"].max()
    ends = lines[lines["period"].isin(periods)].sort_values(["year", "period"])
    ends = ends[ends.groupby("product")["period"].transform("nunique") == 2]
    change = ends.groupby("product")["hhi"].agg(["first", "last"])
    rise = change["last"] - change["first"]
    ends = ends.assign(course=[words["rises" if rise[each] > 0 else "falls"] for each in ends["product"]])
    chart = (
        alt.Chart(ends)
        .mark_line(point=True)
        .encode(
            x=alt.X("period:O", title=words["period"], sort=periods, axis=alt.Axis(labelAngle=0)),
            y=alt.Y("hhi:Q", title="HHI", scale=alt.Scale(domain=[0, 1])),
            detail="product:N",
            color=_colours("course", words["rises"], words["falls"]),
            tooltip=[
                "product:N",
                alt.Tooltip("period:O", title=words["period"]),
                alt.Tooltip("hhi:Q", title="HHI", format=".2f"),
            ],
        )
    )
    told = words["years"].format(products(int((rise > 0).sum()), language), int((rise <= 0).sum()))
    figures = change.reset_index().assign(change=rise.to_numpy())
    return Drawing(words["years_title"], told, _named(figures, language), chart, language)


OF_TABLES: Mapping[str, Callable[[pd.DataFrame, str], Drawing]] = {
    "quadrant": quadrant,
    "heat": heat_map,
    "years": over_years,
}
"""The charts that a table of indicators is enough for, by name."""


def _colours(field: str, *meanings: str) -> alt.Color:
    """A colour for each meaning of a field, and below the chart which is which; the first one stands out."""
    import altair as alt

    return alt.Color(
        f"{field}:N",
        title=None,
        legend=alt.Legend(orient="bottom", columns=1, labelLimit=0),
        scale=alt.Scale(domain=list(meanings), range=[_WARM, _ACCENT, _PALE][: len(meanings)]),
    )


def _named(figures: pd.DataFrame, language: str) -> pd.DataFrame:
    """`figures` under the names that people read; years stay as they are."""
    words = WORDS[language]
    return figures.rename(columns=lambda column: words.get(f"col_{column}", words.get(str(column), str(column))))


def _dated(table: pd.DataFrame) -> pd.DataFrame:
    """`table` with each period as people read it; `year` keeps the number to order by."""
    pairs = zip(table["period"], table["average"], strict=True)
    return table.assign(year=table["period"], period=[told_period(*each) for each in pairs])


def _in_order(few: pd.DataFrame) -> list[str]:
    """The periods that there are, the first first; an average stands before its last year."""
    return list(few.sort_values(["year", "period"])["period"].unique())


def _few(table: pd.DataFrame) -> pd.DataFrame:
    """The products that are most concentrated in any year, as texts that a chart can sort."""
    known = _dated(table[table["hhi"].notna()])[["product", "year", "period", "hhi"]].astype({"product": str})
    most = known.groupby("product")["hhi"].max().sort_values(ascending=False, kind="stable").head(_PRODUCTS)
    return known[known["product"].isin(most.index)]
