"""What the page of a calculation shows, put together for its template."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from kb.concentration import NEGLIGIBLE
from kb.errors import UnknownIdentifier
from kb.services import calculator as tables
from kb.services.computed import counts
from kb.services.concentration import Run, period_of
from kb.services.lookup import ref
from kb.services.views.things import Ref
from kb.services.workspace import Workspace
from kb.storage.tables import DocumentRow
from web.calculation import EXPORTS, LEVELS, PARTNERS, SHOWN, SHOWS, SORTS, TRANSIT, View
from web.formats import figure

if TYPE_CHECKING:
    import pandas as pd

    from kb.concentration.grid import Published

CHARTS = ("curve", "quadrant", "heat", "years")
_DRAWN = 100
"""How many charts are kept with an answer."""
_FIGURES = 40
"""Rows of figures that stand with a chart; all of them are in the files."""


@dataclass(frozen=True)
class Picture:
    """A chart on the page: its address as a picture and as a specification, its words and its figures."""

    name: str
    title: str
    told: str
    picture: str
    spec: str
    heads: list[str]
    figures: list[list[str]]
    more: int


def shown(view: View, run: Run, stores: tables.Tables, workspace: Workspace) -> dict[str, Any]:
    """The table of a run with its settings, its account of rows, its charts and what was published."""
    from kb.concentration.countries import name
    from kb.concentration.explain import hhi_limit, rounded_up
    from kb.concentration.imports.forms import OURS
    from kb.concentration.table import year_of
    from kb.concentration.thresholds import rule

    tests = rule(view.options.rules)
    rows = view.chosen(run.rows, NEGLIGIBLE)
    pages = max(1, -(-len(rows) // SHOWN))
    page = min(view.wishes.page, pages)
    rows, total = rows[(page - 1) * SHOWN : page * SHOWN], len(rows)
    years = stores.stability(view.kept, view.options, {row["product"] for row in rows})
    periods = run.read.table["period"].unique()
    known = workspace.products()
    with workspace.session() as session:
        published = _published(run, session)
    return {
        "run": run, "rows": rows, "total": total, "all": len(run.rows),
        "page": page, "pages": pages, "sorts": SORTS, "shows": {each: _count(run, each) for each in SHOWS},
        "stability": years.to_dict("index"), **settings(),
        "tests": tests, "limits_hhi": hhi_limit(tests, view.options.partners) is not None,
        "years": sorted({year_of(int(period)) for period in periods}),
        "entry": lambda code: tables.entry_of(code, known.entries), "leads_to": lambda ref: known.leads_to.get(ref.id, ()),
        "bearing": lambda ref: known.bearing.get(ref.id),
        "country": name, "ours": OURS, "negligible": NEGLIGIBLE,
        "pictures": [picture(view, drawing(run, each, view.reading.language), each) for each in _charts(run)],
        "rounded_up": rounded_up, "published": published, "counts": counts(run),
        "beside": {name: any(row[name] is not None for row in rows) for name in ("hhi_eu", "hhi_look_through")},
        "period_of": period_of, "lacking": _lacking(run),
        "one_year": run.table["period"].nunique() == 1 and run.table["reporter"].nunique() == 1,
    }  # fmt: skip


def settings() -> dict[str, Any]:
    """What can be chosen in the form."""
    from kb.concentration.thresholds import rules

    return {
        "rules": rules(), "partner_sets": PARTNERS, "levels": LEVELS, "transits": TRANSIT, "export_sets": EXPORTS,
    }  # fmt: skip


def _lacking(run: Run) -> dict[str, list[str]]:
    """Years of the rule's average that are missing, and the reporters that lack them."""
    single = run.table[run.table["years_missing"].notna()]
    return {
        str(years): sorted(filter(None, map(str, rows["reporter"].unique())))
        for years, rows in single.groupby("years_missing")
    }


def _charts(run: Run) -> tuple[str, ...]:
    """The charts that say something: those over years need more than one."""
    return CHARTS if run.table["period"].nunique() > 1 else CHARTS[:2]


def one(view: View, run: Run, product: str, workspace: Workspace) -> dict[str, Any]:
    """One product: sentences, shares, and what is known of it. Raises UnknownIdentifier where the table has none of it."""
    if not product:
        return {"product": "", "sentences": [], "shares": None, "context": None, "importers": []}
    from kb.concentration.explain import explain, hhi_limit
    from kb.concentration.thresholds import rule

    language = view.reading.language
    limit = hhi_limit(rule(view.options.rules), view.options.partners)
    rows = [row for row in run.rows if row["product"] == product]
    if not rows:
        raise UnknownIdentifier(f"{product[:40]}: the table has no such product with these settings")
    importers = _importers(run, product)
    reporter = view.wishes.reporter if view.wishes.reporter in importers else ""
    drawn = drawing(run, "shares", language, product, reporter) if importers else None
    shares = picture(view, drawn, "shares", product=product, reporter=reporter) if drawn else None
    entry = tables.entry_of(product, workspace.products().entries)
    context = workspace.context_of(entry.id) if entry else None
    return {
        "product": product, "sentences": [(row, explain(row, limit, language, view.options.partners)) for row in rows],
        "shares": shares, "context": context, "importers": importers, "reporter": reporter,
    }  # fmt: skip


def drawing(run: Run, name: str, language: str, product: str = "", reporter: str = "") -> Any:
    """A chart by its name; of a product's shares in the imports of `reporter`, or of the largest importer. Raises
    UnknownIdentifier for another name, or a product or reporter that the table does not have."""
    from kb.concentration import charts
    from kb.concentration.statistics import PartnerSet

    if name in CHARTS:
        if (name, language, "") not in run.drawn:
            run.drawn[name, language, ""] = _drawn_of_all(run, name, language)
        return run.drawn[name, language, ""]
    key = name, language, f"{product}@{reporter}"
    if key in run.drawn:
        return run.drawn[key]
    cells, title = _cells(run, product, reporter)
    if name != "shares" or cells.empty:
        raise UnknownIdentifier(
            f"{name[:40]} {product[:40]}: there is no such chart; there are {', '.join(CHARTS)}, shares"
        )
    drawn = charts.shares(cells, title, language, PartnerSet(run.manifest["options"]["partners"]))
    if len(run.drawn) < _DRAWN:
        run.drawn[key] = drawn
    return drawn


def _cells(run: Run, product: str, reporter: str) -> tuple[pd.DataFrame, str]:
    from kb.concentration.chart_cells import of_product
    from kb.concentration.statistics import PartnerSet

    options = run.manifest["options"]
    partners, average = PartnerSet(options["partners"]), run.average_of(product)
    return of_product(run.flows, product, partners, options["by"], reporter=reporter, average=average)


def _importers(run: Run, product: str) -> list[str]:
    from kb.concentration.chart_cells import reporters
    from kb.concentration.statistics import PartnerSet

    options = run.manifest["options"]
    return reporters(run.flows, product, PartnerSet(options["partners"]), options["by"])


def _drawn_of_all(run: Run, name: str, language: str) -> Any:
    from kb.concentration import charts
    from kb.concentration.sensitivity import sweep

    return charts.curve(sweep(run.table), language) if name == "curve" else charts.OF_TABLES[name](run.table, language)


def picture(view: View, drawn: Any, name: str, **more: str) -> Picture:
    """A chart as the page shows it."""
    figures = drawn.figures
    return Picture(
        name=name,
        title=drawn.title,
        told=drawn.told,
        picture=view.address(f"/chart/{name}.svg", **more),
        spec=view.address(f"/chart/{name}.json", **more),
        heads=[str(each) for each in figures.columns],
        figures=[[_cell(each, view) for each in row] for row in figures.head(_FIGURES).to_numpy(dtype=object).tolist()],
        more=max(0, len(figures) - _FIGURES),
    )


def _cell(value: Any, view: View) -> str:
    if isinstance(value, float):
        return figure(None if value != value else value, view.reading.language, 2)
    return str(value)


def _count(run: Run, show: str) -> int:
    return sum(SHOWS[show](row, NEGLIGIBLE) for row in run.rows)


def stated(workspace: Workspace) -> list[tuple[Published, Ref | None]]:
    """What documents published of how many products are concentrated, each with its document where that is here."""
    from kb.concentration.grid import published

    with workspace.session() as session:
        rows = [(told, session.get(DocumentRow, f"document/{told.document}")) for told in published()]
        return [(told, ref(row) if row else None) for told, row in rows]


def _published(run: Run, session: Session) -> list[dict[str, Any]]:
    """What documents published of how many products are concentrated, beside what this table gives."""
    from kb.concentration.countries import partner
    from kb.concentration.grid import published

    here = counts(run)
    found = []
    for told in published():
        led = sum(count for code, count in here["led"].items() if partner(code).country == told.partner)
        document = session.get(DocumentRow, f"document/{told.document}")
        found.append(
            {
                "told": told,
                "document": ref(document) if document else None,
                "led": led,
                "share": here["flagged"] / here["groups"],
                "led_share": led / here["flagged"] if here["flagged"] else None,
            }
        )
    return found
