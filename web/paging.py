"""Which page of a long list an address asks for, and the addresses of those next to it."""

from __future__ import annotations

from typing import Any

from litestar import Request

from kb.services.chronicle import Chronicle
from kb.services.paging import Page, PageAsked
from web.reading import as_number, reading

MOST = 1000
"""How many rows a page holds at most, however many are asked for."""


def page_asked(request: Request[Any, Any, Any], usual: int | None) -> PageAsked:
    """The page asked for, of `usual` rows (None: all) unless `limit` says how many. Raises InvalidInput for a strange number."""
    told = request.query_params
    limit = told.get("limit")
    return PageAsked(as_number(limit, 0, 1, MOST) if limit else usual, told.get("after", ""), told.get("before", ""))


def beside(request: Request[Any, Any, Any], page: Page[Any] | Chronicle) -> dict[str, str]:
    """The `Link` header (RFC 8288) with the addresses of the pages next to this one; none where there are none."""
    view = reading(request)
    found = (
        ("next", page.next, {"after": page.next, "before": None}),
        ("prev", page.previous, {"before": page.previous, "after": None}),
    )
    links = [f'<{view.here(**changes)}>; rel="{name}"' for name, cursor, changes in found if cursor]
    return {"Link": ", ".join(links)} if links else {}
