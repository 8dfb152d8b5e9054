"""What forms of this site say."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from litestar import Request

from kb.errors import Forbidden


async def own_form(request: Request[Any, Any, Any], what: str) -> dict[str, str]:
    """The fields of a form. Raises Forbidden for one that a page of another site sent; `what` says what is done with it."""
    origin = request.headers.get("origin", "")
    elsewhere = bool(origin) and urlsplit(origin).netloc != request.headers.get("host")
    if elsewhere or request.headers.get("sec-fetch-site") == "cross-site":
        raise Forbidden(f"{what} from a page of this site, not from another one")
    form = await request.form()
    return {name: str(form[name]) for name in form}
