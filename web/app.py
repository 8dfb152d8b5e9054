"""The web application: routes, headers, and what becomes of errors."""

from __future__ import annotations

from pathlib import Path

from litestar import Litestar, Response
from litestar.datastructures import State
from litestar.static_files import create_static_files_router

from kb.services.workspace import Workspace
from kb.settings import Settings
from web.controllers import ROUTES
from web.errors import HANDLERS
from web.headers import SECURITY_HEADERS

_STATIC = Path(__file__).parent / "static"


def create_app(settings: Settings) -> Litestar:
    """The site of one installation. It opens the database when the first page is asked for."""
    workspace = Workspace(settings)
    return Litestar(
        route_handlers=[*ROUTES, create_static_files_router("/static", [_STATIC])],
        exception_handlers=HANDLERS,
        state=State({"workspace": workspace}),
        on_shutdown=[workspace.close],
        after_request=_secure,
        openapi_config=None,  # its page loads scripts from other hosts
    )


async def _secure(response: Response[object]) -> Response[object]:
    for name, value in SECURITY_HEADERS.items():
        response.headers.setdefault(name, value)
    return response
