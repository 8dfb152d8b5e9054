"""Answers that a client has already: an entity tag on what is whole, 304 where the client names it, and how long to keep.

Pages change when what is known changes, so a client asks each time whether its copy still stands. A static file whose address
carries the mark of its content (`?v=…`) never changes under that address.
"""

from __future__ import annotations

import hashlib
from typing import Any

from litestar.datastructures import MutableScopeHeaders
from litestar.types import ASGIApp, Message, Receive, Scope, Send

_NOT_IN_304 = {b"content-length", b"content-type", b"content-encoding"}
_FOREVER = "public, max-age=31536000, immutable"
_ASK = "no-cache"


def with_entity_tags(app: ASGIApp) -> ASGIApp:
    """`app` whose answers to GET carry an ETag of their content; what is streamed in pieces goes through as it is.

    What a client names is compared weakly, as RFC 9110 has it for If-None-Match: `W/` or not makes no difference.
    """

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope.get("method") != "GET":  # a web socket has none
            await app(scope, receive, send)
            return
        known = {
            each.strip().removeprefix(b"W/")
            for name, value in scope["headers"]
            if name == b"if-none-match"
            for each in value.split(b",")
        }
        start: list[Any] = []
        is_known: list[bool] = []

        async def tagged(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 200:
                MutableScopeHeaders.from_message(message).setdefault("cache-control", _kept(scope))
                start.append(message)
                return
            if start:
                is_known.append(await _begin(start.pop(), message, known, send))
            elif not any(is_known):  # of an answer that the client has, the other pieces are left out
                await send(message)

        await app(scope, receive, tagged)

    return answer


def _kept(scope: Scope) -> str:
    marked = scope["path"].startswith("/static/") or scope["path"] == "/theme.css"
    return _FOREVER if marked and scope["query_string"].startswith(b"v=") else _ASK


async def _begin(start: Any, body: Any, known: set[bytes], send: Send) -> bool:
    """Send the head of an answer that was held back, and its first piece; True where the client has it already."""
    headers = list(start["headers"])
    tag = next((value for name, value in headers if name.lower() == b"etag"), None)
    if tag is None and not body.get("more_body"):
        tag = b'W/"%s"' % hashlib.sha256(body.get("body", b"")).hexdigest()[:32].encode()
        headers.append((b"etag", tag))
    elif tag is not None and not tag.startswith(b"W/"):  # the answer may travel compressed: alike, not the same bytes
        headers = [(name, b"W/" + tag if name.lower() == b"etag" else value) for name, value in headers]
    has_it = tag is not None and (tag.removeprefix(b"W/") in known or b"*" in known)
    if has_it:
        kept = [(name, value) for name, value in headers if name.lower() not in _NOT_IN_304]
        start, body = {**start, "status": 304}, {**body, "body": b"", "more_body": False}
        headers = kept
    start["headers"] = headers
    await send(start)
    await send(body)
    return has_it
