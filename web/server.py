"""Serving the site with uvicorn, until it is stopped."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable
from typing import cast

import uvicorn
from litestar.types import ASGIApp, Receive, Scope, Send

from kb.errors import SourceUnavailable
from kb.settings import Settings
from web.app import create_app

_BACKLOG = 128


def serve(settings: Settings, on_ready: Callable[[str], object] = lambda _: None) -> None:
    """Serve until Ctrl-C; `on_ready` gets the address once connections are accepted. Port 0 takes a free one.

    Raises SourceUnavailable where the port is taken or the host is not this machine's.
    """
    listener = _listen(settings.host, settings.port)
    config = uvicorn.Config(
        head_as_get(create_app(settings)), log_level="warning", access_log=False, server_header=False
    )
    on_ready(_address(listener))
    try:
        uvicorn.Server(config).run(sockets=[listener])
    finally:
        listener.close()


def head_as_get(app: ASGIApp) -> ASGIApp:
    """`app`, which answers HEAD as it answers GET; the server leaves the body out, as HTTP asks."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope.get("method") == "HEAD":
            scope = cast("Scope", {**scope, "method": "GET"})
        await app(scope, receive, send)

    return answer


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named TCP, for asyncio turns off the waiting for more to send (Nagle) only then: 40 ms on every kept connection.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except OSError as fault:
        listener.close()
        raise SourceUnavailable(f"{host}:{port}: {_cause(fault)}") from fault
    return listener


def _cause(fault: OSError) -> str:
    if fault.errno == errno.EADDRINUSE:
        return "something else is listening here; stop it, or choose another port with --port"
    return f"cannot listen here ({fault.strerror or fault}); choose another --host or --port"


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
