"""Who is responsible for motions: the minister of then, and who holds that office on the day asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date as Date
from datetime import timedelta

from kb.domain.dutch import fold
from kb.domain.values import ActorType
from kb.services.lookup import Lookup
from kb.services.views.things import Ref
from kb.storage.tables import ActorRow, LinkRow, PortfolioRow


@dataclass(frozen=True)
class Responsible:
    """Those whom a confirmed link names, those who hold their office now, and the ministries of these offices.

    `now` is empty where it is not recorded who holds the office.
    """

    then: tuple[Ref, ...] = ()
    now: tuple[Ref, ...] = ()
    ministries: tuple[Ref, ...] = ()


def held(offices: Iterable[PortfolioRow], day: Date) -> Iterator[PortfolioRow]:
    """The offices as somebody held them on a day."""
    for office in offices:
        begun = office.valid_from is None or office.valid_from <= day
        if begun and (office.valid_to is None or day < office.valid_to):
            yield office


def responsible_for_motions(look: Lookup, day: Date) -> dict[str, Responsible]:
    """Motion to who is responsible for it on `day`. A motion stays with an office whose holder left."""
    offices = look.rows(PortfolioRow, order=(PortfolioRow.actor_id, PortfolioRow.role))
    bodies = {row.id for row in look.rows(ActorRow, ActorRow.type == ActorType.MINISTRY)}
    links: dict[str, list[LinkRow]] = defaultdict(list)
    for link in look.confirmed("responsibleFor"):
        if link.object.startswith("motion/"):
            links[link.object].append(link)
    found = {}
    for motion, each in links.items():
        theirs = [office for link in each for office in _offices_of(link, offices, day)]
        same = {_office(office) for office in theirs}
        named = [link.subject for link in each]
        found[motion] = Responsible(
            then=_named(look, named),
            now=_named(look, (office.actor_id for office in held(offices, day) if _office(office) in same)),
            ministries=_named(look, [*bodies.intersection(named), *(office.ministry_id for office in theirs)]),
        )
    return found


def _offices_of(link: LinkRow, offices: Iterable[PortfolioRow], day: Date) -> list[PortfolioRow]:
    """The office that the one whom a link names held while it counted; the last one before that, where none is recorded."""
    last = min(day, link.valid_to - timedelta(days=1)) if link.valid_to else day
    own = [office for office in offices if office.actor_id == link.subject]
    begun = sorted((o for o in own if not o.valid_from or o.valid_from <= last), key=lambda o: o.valid_from or Date.min)
    return list(held(own, last)) or begun[-1:]


def _office(office: PortfolioRow) -> tuple[str | None, str]:
    """What makes two offices the same: the ministry and the role, whether it is called minister "of" or "for"."""
    return office.ministry_id, fold(office.role).replace(" voor ", " van ", 1)


def _named(look: Lookup, ids: Iterable[str | None]) -> tuple[Ref, ...]:
    wanted = [each for each in dict.fromkeys(ids) if each]
    names = look.refs(wanted)
    return tuple(names[each] for each in wanted if each in names)
