"""What search engines ask for: which addresses there are, and which they may follow."""

from __future__ import annotations

from litestar import Response, get
from litestar.datastructures import State
from litestar.params import FromPath

from kb.services import sitemap

_XML = "application/xml"
_NOT_WALKED = (
    "/search",
    "/sparql?",
    "/network/",
    "/follow",
    "/suggest/",
    "/*/*/compare",
    "/cite/*passage=",
    "/calculator?",
    "/*?*as_of=",
    "/*?*known_at=",
)
"""Addresses without end, or that say again what stands elsewhere."""


@get("/robots.txt", sync_to_thread=False)
def robots(state: State) -> Response[str]:
    """All may be read; only what has no end is not to be walked."""
    base = state.workspace.settings.base_url.rstrip("/")
    lines = ["User-agent: *", *(f"Disallow: {each}" for each in _NOT_WALKED), "", f"Sitemap: {base}/sitemap.xml", ""]
    return Response("\n".join(lines), media_type="text/plain")


@get("/sitemap.xml", sync_to_thread=True)
def sitemap_index(state: State) -> Response[bytes]:
    """The parts of the sitemap."""
    with state.workspace.session() as session:
        return Response(sitemap.index(session, state.workspace.settings.base_url), media_type=_XML)


@get("/sitemap/{name:str}", sync_to_thread=True)
def sitemap_part(state: State, name: FromPath[str]) -> Response[bytes]:
    """The addresses of one part."""
    with state.workspace.session() as session:
        base = state.workspace.settings.base_url
        return Response(sitemap.part(session, name.removesuffix(".xml"), base), media_type=_XML)
