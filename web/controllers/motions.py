"""The board of motions: what became of them, narrowed, in order, and to take away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from litestar import Request, Response, get
from litestar.datastructures import State

from kb.services.board import FACETS, ORDERS, Asked, as_csv, board
from kb.services.workspace import Workspace
from web.negotiation import HTML, JSON, choose
from web.reading import Reading, reading
from web.rendering import page

_SHOWN = 50


@dataclass(frozen=True)
class View:
    """A view of the board as its address says it, and the addresses of those next to it."""

    asked: Asked
    reading: Reading
    offset: int = 0

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """What the address says, in a fixed order, without what is as usual."""
        asked = self.asked
        said = [("q", asked.words)] if asked.words else []
        said += [(name, value) for name in FACETS for value in asked.chosen.get(name, ())]
        said += [("open", "1")] if asked.only_open else []
        said += [("group", asked.group)] if asked.group else []
        said += [("sort", asked.order)] if asked.order != "newest" else []
        said += [("offset", str(self.offset))] if self.offset else []
        return [*said, *self.reading.kept.items()]

    def address(self, path: str = "/moties", *, offset: int = 0, **changes: Any) -> str:
        """The address with other wishes; a change begins at the first row again."""
        changed = replace(self, asked=replace(self.asked, **changes), offset=offset)
        query = urlencode(changed.parameters)
        return f"{path}?{query}" if query else path

    def toggled(self, facet: str, value: str) -> str:
        """The address with a value chosen, or no longer chosen."""
        values = self.asked.chosen.get(facet, ())
        others = tuple(each for each in values if each != value) if value in values else (*values, value)
        return self.address(chosen={**self.asked.chosen, facet: others})


@get("/moties", sync_to_thread=True)
def motions(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """The board, as a page or as JSON."""
    view = _view(request)
    found = board(state.workspace.board(view.reading.moment), view.asked)
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        groups = [{"value": each.value, "motions": [row["motion"] for row in each.rows]} for each in found.groups]
        told = {"total": len(found.rows), "facets": found.counts, "motions": found.rows}
        return Response({**told, "groups": groups} if view.asked.group else told, media_type=JSON)
    lines = [(group, row) for group in found.groups for row in group.rows]
    shown = lines[view.offset : view.offset + _SHOWN]
    return page(
        request, "board.html", view=view, board=found, shown=shown, lines=len(lines), size=_SHOWN, facets=FACETS, orders=ORDERS,
    )  # fmt: skip


@get("/moties.csv", sync_to_thread=True)
def motions_csv(request: Request[Any, Any, Any], state: State) -> Response[str]:
    """The whole of a view of the board, for a spreadsheet."""
    workspace: Workspace = state.workspace
    view = _view(request)
    rows = board(workspace.board(view.reading.moment), view.asked).rows
    headers = {"Content-Disposition": 'attachment; filename="moties.csv"'}
    return Response("\ufeff" + as_csv(rows), media_type="text/csv", headers=headers)


def _view(request: Request[Any, Any, Any]) -> View:
    told = request.query_params
    chosen = {name: tuple(value for value in told.getall(name, []) if value) for name in FACETS}
    asked = Asked(
        chosen={name: values for name, values in chosen.items() if values},
        words=told.get("q", "").strip(),
        only_open=told.get("open") == "1",
        order=told.get("sort", "newest"),
        group=told.get("group", ""),
    )
    offset = told.get("offset", "0")
    return View(asked, reading(request), int(offset) if offset.isascii() and offset.isdigit() else 0)
