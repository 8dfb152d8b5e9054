"""What forms of this site say."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from litestar import Request

from kb.errors import Forbidden, InvalidInput

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


async def own_form(request: Request[Any, Any, Any], what: str) -> dict[str, str]:
    """The fields of a form, without control characters other than breaks of lines and tabs.

    Raises Forbidden for a form that a page of another site sent (`what` says what is done with it), InvalidInput for a file.
    """
    origin = request.headers.get("origin", "")
    elsewhere = bool(origin) and urlsplit(origin).netloc != request.headers.get("host")
    if elsewhere or request.headers.get("sec-fetch-site") == "cross-site":
        raise Forbidden(f"{what} from a page of this site, not from another one")
    form = await request.form()
    return {name: _written(name, form[name]) for name in form}


def _written(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise InvalidInput(f"{name}: this form takes text, not a file")
    return _CONTROL.sub("", value)
