"""What somebody may have meant who asked for something that is not here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from kb.domain.timeline import NOW
from kb.errors import SchakelError
from kb.services.find import Finder, Question
from kb.services.views import Ref

if TYPE_CHECKING:
    from sqlmodel import Session

_MOST, _ALIKE = 5, 0.6
_BETWEEN = re.compile(r"[-_./#?=&]+")


@dataclass(frozen=True)
class Meant:
    """Words to search for, other spellings of them, and things that come near; the nearest first."""

    words: str
    spellings: tuple[str, ...] = ()
    things: tuple[Ref, ...] = ()


def meant(session: Session, finder: Finder, path: str) -> Meant:
    """What the address `path` may have meant. Never raises: who is lost is not helped by another error."""
    slug = path.strip("/").rpartition("/")[2][:100]
    words = " ".join(_BETWEEN.sub(" ", slug).split())
    try:
        near = _near(session, finder, slug)
        found = finder.answer(session, Question(words, limit=_MOST)) if words else None
    except SchakelError:
        return Meant(words)
    if found is None:
        return Meant(words, (), near)
    hits = (Ref(hit.id, hit.kind, hit.title) for hit in found.hits if hit.kind == hit.id.partition("/")[0])
    things = {ref.id: ref for ref in (*found.direct, *near, *found.about, *hits)}
    return Meant(words, found.did_you_mean, tuple(things.values())[:_MOST])


def _near(session: Session, finder: Finder, slug: str) -> tuple[Ref, ...]:
    """The things whose id comes near."""
    names = finder.world(session, NOW).names
    by_slug = {id_.partition("/")[2].casefold(): ref for id_, ref in names.items()}
    return tuple(by_slug[each] for each in get_close_matches(slug.casefold(), by_slug, n=_MOST, cutoff=_ALIKE))
