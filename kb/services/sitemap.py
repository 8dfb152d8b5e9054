"""The addresses of everything, for search engines (sitemaps.org): an index of parts, and the parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from urllib.parse import quote

from lxml import etree
from sqlmodel import Session, col, func, select

from kb.domain.model import ENTITIES
from kb.domain.timeline import NOW
from kb.errors import UnknownIdentifier
from kb.services.lookup import known
from kb.storage.tables import OutboxRow, RegisteredRow

_XML = "http://www.sitemaps.org/schemas/sitemap/0.9"
MOST = 40_000
"""How many addresses a part holds; the protocol allows 50,000."""
PAGES = ("/", "/moties", "/coverage", "/timeline", "/calculator", "/sources", "/about", "/dumps", "/def", "/sparql")
"""Pages that are no thing, and that are worth finding."""
_FIXED = "pages"
_NUMBER = re.compile(r"[1-9][0-9]{0,5}")

Dated = tuple[str, datetime | None]
"""An address and when what it shows last changed."""


def index(session: Session, base_url: str) -> bytes:
    """The index of the parts."""
    counted = select(RegisteredRow.kind, func.count()).where(known(RegisteredRow, NOW)).group_by(RegisteredRow.kind)
    counts = {row[0]: row[1] for row in session.exec(counted)}
    names = [f"{kind}-{part + 1}" for kind in ENTITIES for part in range(-(-counts.get(kind, 0) // MOST))]
    return _written("sitemapindex", "sitemap", [(f"/sitemap/{name}.xml", None) for name in (_FIXED, *names)], base_url)


def part(session: Session, name: str, base_url: str) -> bytes:
    """One part: `pages`, or `motion-1`. Raises UnknownIdentifier for another name, or a part that nothing is in."""
    if name == _FIXED:
        return _written("urlset", "url", [(path, None) for path in PAGES], base_url)
    kind, _, number = name.rpartition("-")
    found = _things(session, kind, int(number)) if kind in ENTITIES and _NUMBER.fullmatch(number) else []
    if not found:
        raise UnknownIdentifier(f"{name[:40]}: no part of the sitemap; /sitemap.xml lists them")
    return _written("urlset", "url", found, base_url)


def _things(session: Session, kind: str, number: int) -> Sequence[Dated]:
    changed = func.max(OutboxRow.recorded_at)
    query = (
        select(RegisteredRow.id, changed)
        .join(OutboxRow, col(OutboxRow.entity_id) == col(RegisteredRow.id), isouter=True)
        .where(RegisteredRow.kind == kind, known(RegisteredRow, NOW))
        .group_by(col(RegisteredRow.id))
        .order_by(col(RegisteredRow.id))
        .offset(MOST * (number - 1))
        .limit(MOST)
    )
    return [(f"/{row[0]}", row[1]) for row in session.exec(query)]


def _written(root: str, item: str, addresses: Iterable[Dated], base_url: str) -> bytes:
    top = etree.Element(f"{{{_XML}}}{root}", nsmap={None: _XML})  # type: ignore[dict-item]
    for path, changed in addresses:
        place = etree.SubElement(top, f"{{{_XML}}}{item}")
        etree.SubElement(place, f"{{{_XML}}}loc").text = base_url.rstrip("/") + quote(path, safe="/:.-_~")
        if changed:
            etree.SubElement(place, f"{{{_XML}}}lastmod").text = changed.date().isoformat()
    return bytes(etree.tostring(top, xml_declaration=True, encoding="UTF-8"))
