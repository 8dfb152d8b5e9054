"""What somebody may have meant who asked for something that is not here."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from kb.domain.timeline import NOW
from kb.errors import SchakelError
from kb.services.find import Finder, Question
from kb.services.views.things import Ref

if TYPE_CHECKING:
    from sqlmodel import Session

_MOST, _ALIKE = 5, 0.75
_BETWEEN = re.compile(r"[-_./#?=&]+")


@dataclass(frozen=True)
class Meant:
    """Words to search for, other spellings of them, and things that come near; the nearest first."""

    words: str
    spellings: tuple[str, ...] = ()
    things: tuple[Ref, ...] = ()


def meant(session: Session, finder: Finder, path: str) -> Meant:
    """What the address `path` may have meant. Never raises: who is lost is not helped by another error."""
    kind, _, rest = path.strip("/").partition("/")
    slug = (rest or kind).rpartition("/")[2][:100]
    words = " ".join(_BETWEEN.sub(" ", slug).split())
    try:
        near = _near(session, finder, kind, slug)
        found = finder.answer(session, Question(words, limit=_MOST)) if words else None
    except SchakelError:
        return Meant(words)
    if found is None:
        return Meant(words, (), near)
    hits = (Ref(hit.id, hit.kind, hit.title) for hit in found.hits if hit.kind == hit.id.partition("/")[0])
    things = {ref.id: ref for ref in (*found.direct, *near, *found.about, *hits)}
    return Meant(words, found.did_you_mean, tuple(things.values())[:_MOST])


def _near(session: Session, finder: Finder, kind: str, slug: str) -> tuple[Ref, ...]:
    """The things whose id comes near. Of things with the same one, that of the kind asked for, else the one that is no
    mere paper: what a motion asked is looked for before the paper that it stands in."""
    named: dict[str, list[Ref]] = defaultdict(list)
    for id_, ref in finder.world(session, NOW).names.items():
        named[id_.partition("/")[2].casefold()].append(ref)
    near = get_close_matches(slug.casefold(), named, n=_MOST, cutoff=_ALIKE)
    return tuple(min(named[each], key=lambda ref: (ref.kind != kind, ref.kind == "document", ref.id)) for each in near)
