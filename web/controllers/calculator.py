"""The calculator: a table uploaded, pasted, stored or made up, and how concentrated the imports in it are."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, cast
from urllib.parse import urlencode

from litestar import Request, Response, get, post
from litestar.datastructures import State, UploadFile
from litestar.params import FromPath
from litestar.response import Redirect

from kb.errors import InvalidInput, UnknownIdentifier
from kb.services import calculator as tables
from kb.services.calculator import Kept, Tables
from kb.services.concentration import Options, Run, save
from kb.services.workspace import Workspace
from web.negotiation import HTML, JSON, choose
from web.reading import Reading, reading
from web.rendering import page

UPLOAD = 200_000_000
"""Bytes of the largest table that is taken."""
_SHOWN = 100
_PARTNERS = ("all", "extra-EU", "extra-EU-dated")
_FILES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": "application/vnd.apache.parquet",
    "json": JSON,
}


@dataclass(frozen=True)
class View:
    """A table with what is asked of it, and the addresses of other questions."""

    kept: Kept
    options: Options
    reading: Reading

    def address(self, ending: str = "", **changes: str) -> str:
        """The address of this answer in another form, or with something else asked."""
        asked = [(name, value) for name, value in _parameters(self.options) if name not in changes]
        query = urlencode([*asked, *changes.items(), *self.reading.kept.items()])
        return f"/calculator/{self.kept.id}{ending}" + (f"?{query}" if query else "")


@get("/calculator", sync_to_thread=False)
def calculator(request: Request[Any, Any, Any], state: State) -> Response[str]:
    """Where a table is given."""
    return page(request, "calculator.html", stored=_tables(state).stored(), view=None)


@post("/calculator", request_max_body_size=UPLOAD)
async def given(request: Request[Any, Any, Any], state: State) -> Redirect:
    """Take a table, keep it where it can be computed with, and go to what came of it."""
    form = await request.form()
    options = _options({name: [str(value) for value in form.getall(name)] for name in form if name != "file"})
    upload, pasted = form.get("file"), str(form.get("pasted") or "")
    if isinstance(upload, UploadFile):
        content, name = cast(IO[bytes], upload.file), upload.filename
    elif pasted.strip():
        content, name = io.BytesIO(pasted.encode()), "pasted.csv"
    else:
        raise InvalidInput("there is no table; choose a file or paste one with a heading")
    kept = await asyncio.to_thread(_tables(state).keep, content, name, options)
    return Redirect(View(kept, options, reading(request)).address(), status_code=303)


@get("/calculator/{id_:str}", sync_to_thread=True)
def calculate(request: Request[Any, Any, Any], state: State, id_: FromPath[str]) -> Response[Any]:
    """What comes of a table: a page, or JSON with the manifest and the rows."""
    view = view_of(request, state, id_)
    found = _tables(state).run(view.kept, view.options)
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        return Response({"made_up": view.kept.made_up, "manifest": found.manifest, "rows": found.rows}, media_type=JSON)
    workspace: Workspace = state.workspace
    with workspace.session() as session:
        known = tables.entries(session)
    product = request.query_params.get("product", "")
    return page(
        request, "calculator.html", view=view, **_shown(view, found, state, known), **_one(view, found, product)
    )


@get("/calculator/{id_:str}/chart/{name:str}", sync_to_thread=True)
def chart(request: Request[Any, Any, Any], state: State, id_: FromPath[str], name: FromPath[str]) -> Response[str]:
    """One chart as SVG. Raises UnknownIdentifier for another name."""
    view = view_of(request, state, id_)
    found = _tables(state).run(view.kept, view.options)
    drawn = _drawn(found, name.removesuffix(".svg"), view.reading.language, request.query_params.get("product", ""))
    if view.kept.made_up:
        drawn = drawn.replace(
            "</svg>", '<text x="6" y="14" font-size="11" fill="#8a2615">verzonnen · made up</text></svg>'
        )
    return Response(drawn, media_type="image/svg+xml")


@get("/calculator/{id_:str}/{name:str}", sync_to_thread=True)
def table_file(request: Request[Any, Any, Any], state: State, id_: FromPath[str], name: FromPath[str]) -> Response[Any]:
    """The whole table as a file, or the manifest of the run."""
    view = view_of(request, state, id_)
    found = _tables(state).run(view.kept, view.options)
    if name == "manifest.json":
        return Response(found.manifest | {"made_up": view.kept.made_up}, media_type=JSON)
    stem, _, ending = name.partition(".")
    if stem != "concentration" or ending not in _FILES:
        raise UnknownIdentifier(f"{name[:40]}: not here; there are concentration.{', concentration.'.join(_FILES)}")
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        save(found, path)
        content = path.read_bytes()
    named = f"made-up-{name}" if view.kept.made_up else name
    return Response(
        content, media_type=_FILES[ending], headers={"Content-Disposition": f'attachment; filename="{named}"'}
    )


def _tables(state: State) -> Tables:
    found: Tables = state.tables
    return found


def view_of(request: Request[Any, Any, Any], state: State, id_: str) -> View:
    """The table of an address, and what that asks of it. Raises UnknownIdentifier, InvalidInput."""
    told = request.query_params
    options = _options({name: told.getall(name) for name in told})
    return View(_tables(state).find(id_), options, reading(request))


def _options(told: Mapping[str, list[str]]) -> Options:
    """What a form or an address asks. Raises InvalidInput for what cannot be meant."""

    def one(name: str, usual: str = "") -> str:
        return next((value.strip() for value in told.get(name, []) if value.strip()), usual)

    partners, by, decimal = one("partners", "all"), one("by", "value"), one("decimal")
    for value, allowed in ((partners, _PARTNERS), (by, ("value", "quantity")), (decimal, ("", ".", ","))):
        if value not in allowed:
            raise InvalidInput(f"{value[:40]!r} cannot be chosen; choose from {', '.join(filter(None, allowed))}")
    lines = [line.strip() for text in told.get("column", []) for line in text.splitlines() if line.strip()]
    if any("=" not in line for line in lines):
        raise InvalidInput("write a column as value=Waarde: our name, an equals sign, that of the table")
    return Options(
        rules=one("own") or one("rules", "ec-2021"),
        partners=partners,
        year=_number(one("year")),
        by=by,
        level=_number(one("level")),
        transit="eu" if one("transit") == "eu" else "none",
        columns={ours.strip(): theirs.strip() for ours, _, theirs in (line.partition("=") for line in lines)},
        decimal=decimal or None,
    )


def _number(text: str) -> int | None:
    if text and not (text.isascii() and text.isdigit() and len(text) < 5):
        raise InvalidInput(f"{text[:20]!r} is no year or number of digits; write it as 2019")
    return int(text) if text else None


def _parameters(options: Options) -> list[tuple[str, str]]:
    """What an address says, without what is as usual."""
    said = [("rules", options.rules)] if options.rules != "ec-2021" else []
    said += [("partners", options.partners)] if options.partners != "all" else []
    said += [("by", options.by)] if options.by != "value" else []
    said += [("transit", options.transit)] if options.transit != "none" else []
    numbers = (("year", options.year), ("level", options.level), ("decimal", options.decimal))
    said += [(name, str(value)) for name, value in numbers if value]
    return said + [("column", f"{ours}={theirs}") for ours, theirs in options.columns.items()]


def _shown(view: View, found: Run, state: State, known: Mapping[str, Any]) -> dict[str, Any]:
    from kb.concentration import NEGLIGIBLE
    from kb.concentration.countries import name
    from kb.concentration.sensitivity import sweep
    from kb.concentration.thresholds import rule, rules

    years = _tables(state).stability(view.kept, view.options).to_dict("index")
    rows = sorted(found.rows, key=lambda row: (-(row["hhi"] or 0.0), row["period"], row["product"]))
    everything = {
        int(period) // 100 if period > 9_999 else int(period) for period in found.read.table["period"].unique()
    }
    return {
        "run": found, "rows": rows[:_SHOWN], "total": len(rows), "stability": years, "rules": rules(),
        "tests": rule(view.options.rules),
        "years": sorted(everything), "entry": lambda code: tables.entry_of(code, known), "country": name,
        "unsaid": sum(row["flag"] is None for row in rows), "curve": sweep(found.table).to_dict("records")[4::5],
        "partner_sets": _PARTNERS, "negligible": NEGLIGIBLE, "stored": [], "most": _SHOWN,
    }  # fmt: skip


def _one(view: View, found: Run, product: str) -> dict[str, Any]:
    """One product in sentences and shares. Raises UnknownIdentifier where the table has none of that code."""
    if not product:
        return {"product": "", "sentences": [], "shares": []}
    from kb.concentration.explain import explain, hhi_limit
    from kb.concentration.thresholds import rule

    limit = hhi_limit(rule(view.options.rules), view.options.partners)
    rows = [row for row in found.rows if row["product"] == product]
    if not rows:
        raise UnknownIdentifier(f"{product[:40]}: the table has no such product with these settings")
    told = [(row, explain(row, limit, view.reading.language)) for row in rows]
    cells = _cells(found, product)
    parts = cells.groupby("partner", observed=True)["value"].sum().sort_values(ascending=False)
    return {"product": product, "sentences": told, "shares": list((parts / parts.sum()).items())}


def _cells(found: Run, product: str) -> Any:
    """The imports of one product in its last year."""
    cells = found.flows[(found.flows["product"] == product) & (found.flows["flow"] == "import")]
    return cells[cells["period"] == cells["period"].max()]


def _drawn(found: Run, name: str, language: str, product: str) -> str:
    from kb.concentration import charts
    from kb.concentration.sensitivity import sweep

    drawings: dict[str, Callable[[], str]] = {
        "curve": lambda: charts.curve(sweep(found.table), language),
        "quadrant": lambda: charts.quadrant(found.table, language),
        "heat": lambda: charts.heat_map(found.table, language),
        "years": lambda: charts.over_years(found.table, language),
    }
    if product:
        drawings["shares"] = lambda: charts.shares(_cells(found, product), product, language)
    if name not in drawings:
        raise UnknownIdentifier(f"{name[:40]}: there is no such chart; there are {', '.join(drawings)}")
    return drawings[name]()
