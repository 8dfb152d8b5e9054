"""The board of motions: what became of them, narrowed, in order, and to take away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.params import FromPath

from kb.domain.values import Stance
from kb.services.board import Asked, as_csv, asked_of, in_words
from kb.services.board_facets import FACETS, ORDERS
from kb.services.workspace import Workspace
from kb.texts import text
from web.negotiation import CSV, HTML, JSON, choose
from web.place import address_of, toggled
from web.reading import Reading, as_number, reading
from web.rendering import page
from web.taking import DOCX, XLSX, attached_file

_SHOWN = 50
_FURTHEST = 10_000_000
"""More motions than there will be."""


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
        return address_of(path, changed.parameters)

    def toggled(self, facet: str, value: str) -> str:
        """The address with a value chosen, or no longer chosen."""
        chosen = self.asked.chosen
        return self.address(chosen={**chosen, facet: toggled(chosen.get(facet, ()), value)})


@get("/moties", sync_to_thread=True)
def motions(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """The board, as a page or as JSON."""
    view = _view(request)
    found = state.workspace.board(view.asked, view.reading.moment)
    if choose(request.headers.get("accept"), (HTML, JSON)) != HTML:
        groups = [{"value": each.value, "motions": [row["motion"] for row in each.rows]} for each in found.groups]
        told = {"total": len(found.rows), "facets": found.counts, "motions": found.rows}
        return Response(
            {**told, "groups": groups} if view.asked.group else told, media_type=JSON, headers={"Vary": "Accept"}
        )
    lines = [(group, row) for group in found.groups for row in group.rows]
    shown = lines[view.offset : view.offset + _SHOWN]
    return page(
        request, "board.html", view=view, board=found, shown=shown, lines=len(lines), size=_SHOWN, facets=FACETS, orders=ORDERS,
        stances=Stance,
    )  # fmt: skip


@get("/moties.csv", sync_to_thread=True)
def motions_csv(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """The whole of a view of the board, for a spreadsheet."""
    workspace: Workspace = state.workspace
    view = _view(request)
    rows = workspace.board(view.asked, view.reading.moment).rows
    return attached_file(f"\ufeff{as_csv(rows)}".encode(), CSV, "moties.csv")


@get("/moties.xlsx", sync_to_thread=True)
def motions_xlsx(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """A view of the board as a workbook."""
    from kb.services.takeaway.workbook import About, workbook

    workspace: Workspace = state.workspace
    view = _view(request)
    found, language = workspace.board(view.asked, view.reading.moment), view.reading.language
    told = in_words(found, view.asked, language) or text("takeaway", "all_motions", language)
    about = About(told, _day(view), workspace.settings.base_url.rstrip("/"), language)
    return attached_file(workbook(found.rows, about), XLSX, "moties.xlsx")


@get("/moties.docx", sync_to_thread=True)
def motions_docx(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """A view of the board with the commitments as the appendix to a budget; of a ministry and a parliamentary year."""
    from kb.services.takeaway.appendix import Scope, appendix, commitment_lines, motion_lines

    workspace: Workspace = state.workspace
    view, told = _view(request), request.query_params
    scope = Scope(_day(view), told.get("session", "").strip(), told.get("of", "").strip())
    lines = motion_lines(workspace.board(view.asked, view.reading.moment).rows, scope)
    with workspace.session() as session:
        commitments = commitment_lines(session, scope)
    return attached_file(appendix(lines, commitments, scope), DOCX, "moties-en-toezeggingen.docx")


@get("/brief/{slug:str}", sync_to_thread=True)
def motion_brief(request: Request[Any, Any, Any], state: State, slug: FromPath[str]) -> Response[Any]:
    """One page on a motion for a debate, to print, as JSON or as DOCX. Raises UnknownIdentifier for what is no motion."""
    from kb.services.takeaway.brief import TEXTS, as_docx, brief

    view = reading(request)
    name, _, ending = slug.rpartition(".") if slug.endswith((".docx", ".json")) else (slug, "", "")
    found = state.workspace.view(f"motion/{name}", view.moment)
    made = brief(found, view.moment.day, view.language)
    if ending == "json" or (not ending and choose(request.headers.get("accept"), (HTML, JSON)) != HTML):
        return Response(made, media_type=JSON, headers={"Vary": "Accept"})
    if ending:
        return attached_file(as_docx(made, view.language), DOCX, f"{found.ref.id.partition('/')[2]}.docx")
    return page(request, "brief.html", brief=made, words=TEXTS, view=found)


def _day(view: View) -> date:
    return view.reading.moment.day


def _view(request: Request[Any, Any, Any]) -> View:
    told = request.query_params
    asked = asked_of(told.multi_items())
    return View(asked, reading(request), as_number(told.get("offset"), 0, 0, _FURTHEST))
