"""What can be followed: any address of the site that shows things, as the ids of those it shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from sqlmodel import Session, col

from kb.domain.model import ENTITIES
from kb.domain.terms import LANGUAGES
from kb.domain.timeline import NOW
from kb.errors import InvalidInput, UnknownIdentifier
from kb.services.board import asked_of, in_words
from kb.services.browse import entity_list, resolve
from kb.services.facets import FACETS
from kb.services.find import Question
from kb.services.lookup import Lookup
from kb.services.workspace import Workspace
from kb.storage.tables import DocumentRow, MotionRow

MOST = 200
"""How many things of a search are followed: the best ones."""


@dataclass(frozen=True)
class Followed:
    """An address of the site, what it is called, and the things that it shows now."""

    address: str
    title_nl: str
    title_en: str
    ids: frozenset[str]
    partial: bool = False
    """Whether it shows more than is followed: then a thing may drop out because others come before it."""


def followed(workspace: Workspace, address: str) -> Followed:
    """What `address` (`/search?q=chips&kind=motion`, `/motion/kst-…`, `/instrument`, `/dossier/21501-02`,
    `/moties?flag=overdue`) shows now.

    Raises InvalidInput for an address that shows no things, UnknownIdentifier for a thing that is not here.
    """
    parts = urlsplit(address)
    first, _, rest = parts.path.strip("/").partition("/")
    if parts.scheme or parts.netloc or not address.startswith("/"):
        raise InvalidInput(f"{address[:80]}: not an address of this site; begin with a slash, as in /search?q=chips")
    if first == "search":
        return _search(workspace, address, parse_qsl(parts.query))
    with workspace.session() as session:
        if first == "moties" and not rest:
            return _board(workspace, address, parse_qsl(parts.query))
        if first == "dossier" and rest:
            return _dossier(session, address, rest)
        if first in ENTITIES:
            return _thing(session, address, f"{first}/{rest}") if rest else _kind(session, address, first)
    raise InvalidInput(
        f"{address[:80]}: nothing to follow there; a search, a kind, a thing, a dossier or a view of the motions can be followed"
    )


def question(told: Iterable[tuple[str, str]]) -> Question:
    """The words and facets of a search, as the query of its address says them."""
    chosen: dict[str, tuple[str, ...]] = {}
    said: Mapping[str, str] = dict(told)
    for name, value in told:
        if name in FACETS and value:
            chosen[name] = (*chosen.get(name, ()), value)
    return Question(
        words=said.get("q", "").strip(),
        chosen=chosen,
        suggestions=said.get("suggestions") == "1",
        synonyms=said.get("synonyms") != "0",
        compounds=said.get("compounds") != "0",
        without=tuple(value for name, value in told if name == "without"),
        limit=MOST,
    )


def _board(workspace: Workspace, address: str, told: list[tuple[str, str]]) -> Followed:
    """The motions of a view of the board. What has no facet (an order, a group) makes no difference."""
    asked = asked_of(told)
    found = workspace.board(asked)
    nl, en = (in_words(found, asked, language) for language in LANGUAGES)
    ids = frozenset(f"motion/{row['motion']}" for row in found.rows)
    return Followed(address, f"Moties{': ' + nl if nl else ''}", f"Motions{': ' + en if en else ''}", ids)


def _search(workspace: Workspace, address: str, told: list[tuple[str, str]]) -> Followed:
    asked = question(told)
    found = workspace.search(asked)
    things = {hit.id.partition("#")[0] for hit in found.hits} | {ref.id for ref in found.direct}
    what = ", ".join(filter(None, (asked.words, *(each for values in asked.chosen.values() for each in values))))
    return Followed(address, f"Zoeken: {what}", f"Search: {what}", frozenset(things), found.total > MOST)


def _dossier(session: Session, address: str, number: str) -> Followed:
    look, begins = Lookup(session, NOW), f"kst-{number.replace(' ', '-')}-"
    found = [
        row.id
        for table in (DocumentRow, MotionRow)
        for row in look.rows(table, col(table.reference).startswith(begins, autoescape=True))
    ]
    if not found:
        raise UnknownIdentifier(f"{number}: no document or motion of this dossier is here; write it as 21501-02")
    return Followed(address, f"Dossier {number}", f"Dossier {number}", frozenset(found))


def _kind(session: Session, address: str, kind: str) -> Followed:
    ids = frozenset(each.id for each in entity_list(session, kind))
    term = ENTITIES[kind].term
    return Followed(address, term.nl, term.en, ids)


def _thing(session: Session, address: str, spelled: str) -> Followed:
    entity_id = resolve(session, spelled)
    name = Lookup(session, NOW).refs([entity_id])[entity_id]
    return Followed(address, name.label_nl, name.english, frozenset((entity_id,)))
