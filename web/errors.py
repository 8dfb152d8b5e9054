"""What becomes of errors: a page for people, a problem document (RFC 9457) for programs."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from http import HTTPStatus
from types import MappingProxyType
from typing import Any

from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.types import ExceptionHandlersMap

from kb.errors import Busy, SchakelError
from kb.services.workspace import Workspace
from web.faults import telling
from web.headers import SECURITY_HEADERS
from web.negotiation import prefers_page
from web.reading import Reading, language_of, told
from web.rendering import page

_LOG = logging.getLogger(__name__)
_RETRY = {"Retry-After": "2"}
_BY_STATUS = (HTTPStatus.NOT_FOUND, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.TOO_MANY_REQUESTS)


def _own(request: Request[Any, Any, Any], fault: SchakelError) -> Response[Any]:
    return _answer(request, fault, fault.http_status, str(fault), _RETRY if isinstance(fault, Busy) else {})


def _http(request: Request[Any, Any, Any], fault: HTTPException) -> Response[Any]:
    # What the library says of these statuses is their name, which helps nobody.
    detail = "" if fault.status_code in _BY_STATUS else fault.detail
    return _answer(request, fault, fault.status_code, detail, fault.headers or {})


def _unexpected(request: Request[Any, Any, Any], fault: Exception) -> Response[Any]:
    _LOG.error("%s %s", request.method, request.url.path, exc_info=fault)
    return _answer(request, fault, HTTPStatus.INTERNAL_SERVER_ERROR, "")


def _answer(
    request: Request[Any, Any, Any],
    fault: Exception,
    status: int,
    detail: str,
    headers: Mapping[str, str] = MappingProxyType({}),
) -> Response[Any]:
    if prefers_page(request.headers.get("accept")):
        response = _page(request, fault, status, detail)
    else:
        response = _problem(status, detail or telling(fault, status, detail, "en").text)
    response.headers.update({**headers, **SECURITY_HEADERS})
    return response


def _page(request: Request[Any, Any, Any], fault: Exception, status: int, detail: str) -> Response[Any]:
    language, chosen = language_of(request)
    view = Reading(request.url.path, language, chosen=chosen, told=told(request))
    workspace: Workspace = request.app.state.workspace
    meant = workspace.meant(request.url.path) if status == HTTPStatus.NOT_FOUND else None
    told_of = telling(fault, status, detail, language)
    return page(request, "error.html", status, reading=view, status_code=status, fault=told_of, meant=meant)


def _problem(status: int, detail: str) -> Response[Any]:
    content = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": int(status), "detail": detail}
    body = json.dumps(content, ensure_ascii=False).encode()
    return Response(body, status_code=status, media_type="application/problem+json")


HANDLERS: ExceptionHandlersMap = {SchakelError: _own, HTTPException: _http, Exception: _unexpected}
