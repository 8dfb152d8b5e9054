"""The web application: routes, headers, and what becomes of errors."""

from __future__ import annotations

from litestar import Litestar, Response
from litestar.config.compression import CompressionConfig
from litestar.config.cors import CORSConfig
from litestar.datastructures import MutableScopeHeaders, State
from litestar.logging import LoggingConfig
from litestar.middleware import DefineMiddleware
from litestar.middleware.compression import CompressionMiddleware
from litestar.static_files import create_static_files_router
from litestar.types import Message, Scope

from kb.services.calculator import Tables
from kb.services.kept import Kept
from kb.services.workspace import Workspace
from kb.settings import Settings
from web.assets import STATIC
from web.caching import with_entity_tags
from web.controllers import ROUTES
from web.controllers.theme import Theme
from web.errors import HANDLERS
from web.headers import SECURITY_HEADERS
from web.reading import BY_LANGUAGE
from web.upkeep import upkeep

_OPEN_FOR_READING = CORSConfig(
    allow_origins=["*"],
    allow_methods=["GET", "HEAD", "OPTIONS", "POST"],
    allow_headers=["Accept", "Content-Type", "If-None-Match"],
    expose_headers=["ETag", "Link", "Location"],
)
"""Pages on other sites may read everything here, and POST a question; there is no cookie, and what writes takes no form
that another site sent."""

_PAGES = 64
"""How many pages of things are kept as they were last shown."""

_COMPRESSED = CompressionConfig(backend="gzip", minimum_size=1_000, gzip_compress_level=5)


def create_app(settings: Settings) -> Litestar:
    """The site of one installation. It opens the database when the first page is asked for.

    Raises InvalidInput where the owner's style sheet is not there.
    """
    workspace = Workspace(settings, lasting=True)
    return Litestar(
        route_handlers=[*ROUTES, create_static_files_router("/static", [STATIC])],
        exception_handlers=HANDLERS,
        state=State(
            {
                "workspace": workspace,
                "tables": Tables.of(settings.data_dir),
                "theme": Theme.of(settings.theme_css),
                "pages": Kept[str](_PAGES),
            }
        ),
        lifespan=[upkeep],
        on_shutdown=[workspace.close],
        after_request=_secure,
        before_send=[_tell_what_varies],
        # Compression outside, so that an answer has one entity tag in whatever form it travels.
        middleware=[DefineMiddleware(CompressionMiddleware, config=_COMPRESSED), with_entity_tags],
        cors_config=_OPEN_FOR_READING,
        openapi_config=None,  # its page loads scripts from other hosts
        # Libraries tell of their daily work at a lower level than who keeps a server wants to read.
        logging_config=LoggingConfig(root={"level": "WARNING", "handlers": ["queue_listener"]}),
    )


async def _secure(response: Response[object]) -> Response[object]:
    for name, value in SECURITY_HEADERS.items():
        response.headers.setdefault(name, value)
    return response


async def _tell_what_varies(message: Message, scope: Scope) -> None:
    """Caches keep an answer apart for each language where the language came from the visitor's header."""
    if message["type"] == "http.response.start" and scope.get("state", {}).get(BY_LANGUAGE):
        headers = MutableScopeHeaders.from_message(message)
        headers["vary"] = ", ".join(filter(None, [headers.get("vary"), "Accept-Language"]))
