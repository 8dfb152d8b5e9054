"""Answers that a client has already: an entity tag on what is whole, and 304 where the client names it."""

from __future__ import annotations

import hashlib
from typing import Any

from litestar.types import ASGIApp, Message, Receive, Scope, Send

_NOT_IN_304 = {b"content-length", b"content-type", b"content-encoding"}


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

        async def tagged(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 200:
                start.append(message)
                return
            if start:
                await _begin(start.pop(), message, known, send)
                return
            await send(message)

        await app(scope, receive, tagged)

    return answer


async def _begin(start: Any, body: Any, known: set[bytes], send: Send) -> None:
    """Send the head of an answer that was held back, and its first piece."""
    headers = list(start["headers"])
    if body.get("more_body") or any(name.lower() == b"etag" for name, _ in headers):
        await send(start)
        await send(body)
        return
    tag = b'W/"%s"' % hashlib.sha256(body.get("body", b"")).hexdigest()[:32].encode()
    headers.append((b"etag", tag))
    if tag.removeprefix(b"W/") in known or b"*" in known:
        kept = [(name, value) for name, value in headers if name.lower() not in _NOT_IN_304]
        start, body = {**start, "status": 304}, {**body, "body": b""}
        headers = kept
    start["headers"] = headers
    await send(start)
    await send(body)
