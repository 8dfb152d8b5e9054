"""Following: what changed of anything that has an address, as a page, a feed or an agenda."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from litestar import Request, Response, get
from litestar.datastructures import State

from kb.domain.following import REASONS
from kb.errors import InvalidInput
from kb.services.debates import debates
from kb.services.events import events
from kb.services.feeds import Feed, atom, calendar, due_terms
from kb.services.followed import Followed, followed
from kb.services.telling import Event, Window
from kb.services.workspace import Workspace
from web.reading import Reading, reading
from web.rendering import page

_SHOWN = 100
_LOOKED_BACK = timedelta(days=366)
"""How far a page or feed looks back, and how many events it tells at most."""


@get("/follow", sync_to_thread=True)
def follow(request: Request[Any, Any, Any], state: State) -> Response[Any]:
    """What lately changed of what `of` shows, and how to stay informed."""
    view = reading(request)
    what = followed(state.workspace, _asked(request))
    return page(
        request,
        "follow.html",
        what=what,
        title=what.title_en if view.language == "en" else what.title_nl,
        events=_events(state.workspace, what),
        reasons=REASONS,
        atom=_address("/follow.atom", what, view),
        ics=_address("/follow.ics", what, view),
    )


@get("/follow.atom", sync_to_thread=True)
def follow_atom(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """The same as an Atom feed."""
    feed = _feed(request, state.workspace, "/follow.atom")
    return Response(atom(feed, _events(state.workspace, feed.followed)), media_type="application/atom+xml")


@get("/follow.ics", sync_to_thread=True)
def follow_ics(request: Request[Any, Any, Any], state: State) -> Response[bytes]:
    """The terms of what `of` shows, for an agenda."""
    workspace: Workspace = state.workspace
    feed = _feed(request, workspace, "/follow.ics")
    with workspace.session() as session:
        terms = due_terms(session, feed.followed.ids)
        sittings = debates(session, feed.followed.ids)
    return Response(calendar(feed, terms, sittings), media_type="text/calendar")


def _asked(request: Request[Any, Any, Any]) -> str:
    asked = request.query_params.get("of")
    if not asked:
        raise InvalidInput("say what to follow: `of` is an address of this site, as in /follow?of=/search?q=chips")
    return str(asked)


def _feed(request: Request[Any, Any, Any], workspace: Workspace, path: str) -> Feed:
    view, what = reading(request), followed(workspace, _asked(request))
    return Feed(what, workspace.settings.base_url, _address(path, what, view), view.language)


def _events(workspace: Workspace, what: Followed) -> list[Event]:
    now = datetime.now(UTC)
    with workspace.session() as session:
        return events(session, what.ids, Window(now - _LOOKED_BACK, now))[:_SHOWN]


def _address(path: str, what: Followed, view: Reading) -> str:
    language = {} if view.language == "nl" else {"lang": view.language}
    return f"{path}?{urlencode({'of': what.address, **language})}"
