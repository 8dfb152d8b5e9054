"""Following: what changed of anything that has an address, as a page, a feed or an agenda, and by mail."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from litestar import Request, Response, get, post
from litestar.datastructures import FormMultiDict, State
from litestar.response import Redirect

from kb.domain.following import PERIODS, REASONS, USUAL, Why
from kb.errors import InvalidInput
from kb.services.agenda import calendar, due_terms
from kb.services.clock import now
from kb.services.debates import debates
from kb.services.events import place
from kb.services.feeds import Feed, atom
from kb.services.followed import Followed, followed
from kb.services.paging import page_of
from kb.services.subscriptions.keep import wish
from kb.services.subscriptions.request import request_by_mail
from kb.services.telling import Event
from kb.services.workspace import Workspace
from web.negotiation import HTML, JSON, choose
from web.paging import beside, page_asked
from web.reading import Reading, reading
from web.rendering import page

_SHOWN = 100
"""How many events a page or feed tells."""
_LOOKED_BACK = timedelta(days=366)
"""How far they look back."""
_FORM = 10_000
"""Bytes of the largest form that is taken."""


@get("/follow")
async def follow(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """What lately changed of what `of` shows, for the reasons in `why`, and how to stay informed."""
    # Two handlers of one path are both asynchronous: Litestar would put one that is to run in a thread there twice.
    return await asyncio.to_thread(_follow, request, state)


def _follow(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    view, why = reading(request), _reasons(request)
    what = followed(state.workspace, _asked(request))
    found = page_of(_events(state.workspace, what, why), place, "events", page_asked(request, _SHOWN))
    if choose(request.headers.get("accept"), (HTML, JSON)) == JSON:
        return Response(list(found.rows), media_type=JSON, headers={"Vary": "Accept", **beside(request, found)})
    return page(
        request,
        "follow.html",
        what=what,
        title=what.title_en if view.language == "en" else what.title_nl,
        shown=found,
        reasons=REASONS,
        chosen=why,
        usual=why == USUAL,
        periods=PERIODS,
        by_mail=state.workspace.settings.sends_mail,
        asked=request.query_params.get("asked") == "1",
        atom=_address("/follow.atom", what, view, why),
        ics=_address("/follow.ics", what, view),
    )


@post("/follow", request_max_body_size=_FORM)
async def follow_by_mail(request: Request[Any, Any, Any], state: State) -> Redirect:
    """Note that somebody wants to be told by mail, and ask the address to confirm it."""
    form = await request.form()
    wanted = wish(str(form.get("of") or ""), chosen_in(form), str(form.get("period") or ""))
    language = reading(request).language
    await asyncio.to_thread(request_by_mail, state.workspace, str(form.get("address") or ""), wanted, language, now())
    why = {"why": sorted(wanted.reasons)} if wanted.reasons != USUAL else {}
    return _see_other("/follow", reading(request), {"of": wanted.of, **why, "asked": "1"})


def chosen_in(form: FormMultiDict) -> list[str]:
    """The reasons that are ticked in a form."""
    return [str(value) for name, value in form.multi_items() if name == "why"]


@get("/follow.atom", sync_to_thread=True)
def follow_atom(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """The same as an Atom feed."""
    why = _reasons(request)
    feed = _feed(request, state.workspace, "/follow.atom", why)
    newest = _events(state.workspace, feed.followed, why)[:_SHOWN]
    return Response(atom(feed, newest), media_type="application/atom+xml")


@get("/follow.ics", sync_to_thread=True)
def follow_ics(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """The terms of what `of` shows, for an agenda."""
    workspace: Workspace = state.workspace
    feed = _feed(request, workspace, "/follow.ics", USUAL)
    with workspace.session() as session:
        terms = due_terms(session, feed.followed.ids)
        sittings = debates(session, feed.followed.ids)
    return Response(calendar(feed, terms, sittings), media_type="text/calendar")


def _asked(request: Request[Any, Any, Any]) -> str:
    asked = request.query_params.get("of")
    if not asked:
        raise InvalidInput("say what to follow: `of` is an address of this site, as in /follow?of=/search?q=chips")
    return str(asked)


def _reasons(request: Request[Any, Any, Any]) -> frozenset[Why]:
    """The reasons that an address names; the usual ones where it names none. Raises InvalidInput for what is none."""
    named = request.query_params.getall("why", [])
    try:
        return frozenset(map(Why, named)) or USUAL
    except ValueError:
        raise InvalidInput(f"why={', '.join(named)[:80]}: not reasons; there are {', '.join(Why)}") from None


def _feed(request: Request[Any, Any, Any], workspace: Workspace, path: str, why: frozenset[Why]) -> Feed:
    view, what = reading(request), followed(workspace, _asked(request))
    return Feed(what, workspace.settings.base_url, _address(path, what, view, why), view.language)


def _events(workspace: Workspace, what: Followed, why: Collection[Why]) -> list[Event]:
    return workspace.happened(what.ids, why, _LOOKED_BACK)


def _address(path: str, what: Followed, view: Reading, why: frozenset[Why] = USUAL) -> str:
    """The address of a feed; it names the language, so that a feed reader gets the one that its reader had."""
    chosen = {} if why == USUAL else {"why": sorted(why)}
    return f"{path}?{urlencode({'of': what.address, **chosen, 'lang': view.language}, doseq=True)}"


def _see_other(path: str, view: Reading, said: dict[str, Any]) -> Redirect:
    return Redirect(f"{path}?{urlencode({**said, **view.kept}, doseq=True)}", status_code=303)
