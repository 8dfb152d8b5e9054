"""The neighbourhood of a thing: a page with a drawing and the same as a list, JSON, SVG, PNG, CSV and a workbook."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.params import FromPath

from kb.errors import InvalidInput
from kb.services.network import MOST, RELATIONS, Asked, Network, as_data, asked_of
from kb.services.takeaway.network import sheet
from web.negotiation import HTML, JSON, choose
from web.network import drawn
from web.place import Place, toggled
from web.reading import as_day, reading
from web.rendering import page, rendered
from web.taking import csv_file, xlsx_file

SVG, PNG = "image/svg+xml", "image/png"
_ENDINGS = (".svg", ".png", ".csv", ".xlsx", ".json")
_SHARP = 2
"""How many points of a PNG a unit of the drawing takes."""


@get("/network/{kind:str}/{slug:str}", sync_to_thread=True)
def neighbourhood(
    request: Request[Any, Any, Any], state: State, kind: FromPath[str], slug: FromPath[str]
) -> Response[Any]:
    """What a thing is linked to. `open` names things of which the neighbours are shown too."""
    ending = next((each for each in _ENDINGS if slug.endswith(each)), "")
    centre = f"{kind}/{slug.removesuffix(ending)}"
    view = reading(request)
    asked = asked_of(centre, list(request.query_params.multi_items()), lambda name, text: as_day(text, name))
    found = state.workspace.network(asked, view.moment)
    name = found.centre.id.replace("/", "-")
    if ending in (".svg", ".png"):
        return _picture(request, found, ending, name)
    if ending == ".csv":
        return csv_file(sheet(found, view.language), name, view)
    if ending == ".xlsx":
        return xlsx_file([sheet(found, view.language)], name, view)
    if ending == ".json" or choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        return Response(as_data(found), media_type=JSON, headers={"Vary": "Accept"})
    return _page(request, asked, found)


def _page(request: Request[Any, Any, Any], asked: Asked, found: Network) -> Response[Any]:
    told = {
        "open": ",".join(asked.opened),
        "kind": "".join(asked.kinds[:1]),
        "since": asked.since.isoformat() if asked.since else "",
        "until": asked.until.isoformat() if asked.until else "",
    }
    place = Place(f"/network/{found.centre.id}", reading(request), told)
    drawing = drawn(found) if found.drawable else None
    return page(
        request, "network.html", place=place, asked=asked, network=found, drawing=drawing, relations=RELATIONS, most=MOST,
        opened=lambda name: ",".join(toggled(asked.opened, name)),
    )  # fmt: skip


def _picture(request: Request[Any, Any, Any], found: Network, ending: str, name: str) -> Response[bytes]:
    """The drawing by itself. Raises InvalidInput for a neighbourhood that is too large for one."""
    if not found.drawable:
        raise InvalidInput(
            f"{found.total} things are too many to draw; at most {MOST}: choose a kind or a span of days"
        )
    svg = rendered(request, "network.svg", network=found, drawing=drawn(found), relations=RELATIONS)
    headers = {"Content-Disposition": f'inline; filename="{name}{ending}"'}
    if ending == ".svg":
        return Response(svg.encode(), media_type=SVG, headers=headers)
    import vl_convert

    return Response(vl_convert.svg_to_png(svg, scale=_SHARP), media_type=PNG, headers=headers)
