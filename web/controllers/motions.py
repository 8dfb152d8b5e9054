"""The board of motions: what became of them, narrowed, in order, and to take away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.params import FromPath

from kb.domain.values import Stance
from kb.services.board import Asked, Board, Line, asked_of, in_words, lines
from kb.services.board_facets import FACETS, ORDERS
from kb.services.paging import Page
from kb.services.workspace import Workspace
from kb.texts import text
from web.negotiation import HTML, JSON, choose
from web.paging import beside, page_asked
from web.place import address_of, toggled
from web.reading import Reading, reading
from web.rendering import page
from web.taking import DOCX, XLSX, attached_file, csv_file

if TYPE_CHECKING:
    from kb.services.takeaway.workbook import About

_SHOWN = 50


@dataclass(frozen=True)
class View:
    """A view of the board as its address says it, and the addresses of those next to it."""

    asked: Asked
    reading: Reading

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """What the address says, in a fixed order, without what is as usual."""
        asked = self.asked
        said = [("q", asked.words)] if asked.words else []
        said += [(name, value) for name in FACETS for value in asked.chosen.get(name, ())]
        said += [("open", "1")] if asked.only_open else []
        said += [("group", asked.group)] if asked.group else []
        said += [("sort", asked.order)] if asked.order != "newest" else []
        return [*said, *self.reading.kept.items()]

    def address(self, path: str = "/moties", **changes: Any) -> str:
        """The address with other wishes, at the first row."""
        changed = replace(self, asked=replace(self.asked, **changes))
        return address_of(path, changed.parameters)

    def toggled(self, facet: str, value: str) -> str:
        """The address with a value chosen, or no longer chosen."""
        chosen = self.asked.chosen
        return self.address(chosen={**chosen, facet: toggled(chosen.get(facet, ()), value)})


@get("/moties", sync_to_thread=True)
def motions(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """The board, as a page or as JSON; for programs all of it unless `limit` is told."""
    view = _view(request)
    as_page = choose(request.headers.get("accept"), (HTML, JSON)) == HTML
    asked = view.asked if as_page else replace(view.asked, language="nl")
    found = state.workspace.board(asked, view.reading.moment)
    shown = lines(found, asked, page_asked(request, _SHOWN if as_page else None))
    if not as_page:
        headers = {"Vary": "Accept", **beside(request, shown)}
        return Response(_as_data(found, asked, shown), media_type=JSON, headers=headers)
    return page(
        request, "board.html", view=view, board=found, shown=shown, facets=FACETS, orders=ORDERS, stances=Stance
    )


def _as_data(found: Board, asked: Asked, shown: Page[Line]) -> dict[str, Any]:
    """What programs get: a motion that stands in several groups of the page once, and in each group its number."""
    rows = {line.row["motion"]: line.row for line in shown.rows}
    told = {"total": len(found.rows), "facets": found.counts, "motions": list(rows.values())}
    if not asked.group:
        return told
    groups: dict[str, list[str]] = {}
    for line in shown.rows:
        groups.setdefault(line.group.value, []).append(line.row["motion"])
    return {**told, "groups": [{"value": value, "motions": motions} for value, motions in groups.items()]}


@get("/moties.csv", sync_to_thread=True)
def motions_csv(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """The whole of a view of the board, for a spreadsheet."""
    from kb.services.takeaway.workbook import motion_sheet

    view = _view(request)
    found = state.workspace.board(view.asked, view.reading.moment)
    return csv_file(motion_sheet(found.rows, _about(view, found, state.workspace)), "moties", view.reading)


@get("/moties.xlsx", sync_to_thread=True)
def motions_xlsx(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """A view of the board as a workbook."""
    from kb.services.takeaway.workbook import workbook

    view = _view(request)
    found = state.workspace.board(view.asked, view.reading.moment)
    return attached_file(workbook(found.rows, _about(view, found, state.workspace)), XLSX, "moties.xlsx")


def _about(view: View, found: Board, workspace: Workspace) -> About:
    from kb.services.takeaway.workbook import About

    language = view.reading.language
    told = in_words(found, view.asked, language) or text("takeaway", "all_motions", language)
    return About(told, _day(view), workspace.settings.base_url.rstrip("/"), language)


@get("/moties.docx", sync_to_thread=True)
def motions_docx(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """A view of the board with the commitments as the appendix to a budget; of a ministry and a parliamentary year."""
    from kb.services.takeaway.appendix import Scope, appendix, commitment_lines, motion_lines

    workspace: Workspace = state.workspace
    view, told = _view(request), request.query_params
    scope = Scope(_day(view), told.get("session", "").strip(), told.get("of", "").strip())
    listed = motion_lines(workspace.board(view.asked, view.reading.moment).rows, scope)
    with workspace.session() as session:
        commitments = commitment_lines(session, scope)
    return attached_file(appendix(listed, commitments, scope), DOCX, "moties-en-toezeggingen.docx")


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
    view = reading(request)
    return View(replace(asked_of(request.query_params.multi_items()), language=view.language), view)
