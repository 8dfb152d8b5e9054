"""Which actor a member is whom the Chamber's records name: the one that is here already, or a new one."""

from __future__ import annotations

from collections.abc import Collection

from sqlmodel import Session, col, or_, select

from kb.domain.actors import Actor
from kb.domain.values import ActorType
from kb.mentions.movers import Movers, same_movers
from kb.services.chamber_motions import Mover
from kb.services.chamber_names import Person, slug
from kb.sources.tweede_kamer.record import SERVICE
from kb.storage.tables import ActorRow

_MOST = 10_000


class Members:
    """The actors that some members may be, read once.

    A record of a person is the actor of that full name. A surname alone is the actor that goes by it: the Chamber puts a first
    name before it where two members share one.
    """

    def __init__(self, session: Session, members: Collection[Mover | Person]) -> None:
        names = {person.name if (person := _person(each)) else each.name for each in members}
        self._there: dict[str, Actor] = {}
        wanted = sorted(names)
        for start in range(0, len(wanted), _MOST):
            some = wanted[start : start + _MOST]
            ids = [f"actor/{prefix}{slug(name)}" for name in some for prefix in ("", "lid-")]
            query = select(ActorRow).where(or_(col(ActorRow.id).in_(ids), col(ActorRow.label_nl).in_(some)))
            self._there |= {row.id: row for row in session.exec(query)}

    def of(self, member: Mover | Person) -> Actor:
        """The actor that a member is; of one that is here, as it is here."""
        person = _person(member)
        return self._by_record(person) if person and person.source else self._by_name(member.name)

    def _by_record(self, person: Person) -> Actor:
        same = [a for a in self._there.values() if a.type is ActorType.MEMBER and a.label_nl == person.name]
        known = next((a for a in same if a.identifier in (None, person.number)), None)
        identifier = known.id if known else f"actor/{slug(person.name)}"
        if known is None and identifier in self._there:
            identifier += f"-{person.number}"
        actor = Actor(
            id=identifier, label_nl=person.name, type=ActorType.MEMBER, party=person.party, identifier=person.number,
            source=person.source or SERVICE,
        )  # fmt: skip
        return self._there.setdefault(identifier, actor) if known is None else actor

    def _by_name(self, name: str) -> Actor:
        for identifier in (f"actor/{slug(name)}", f"actor/lid-{slug(name)}"):
            actor = self._there.get(identifier)
            if actor is None:
                new = Actor(id=identifier, label_nl=name, type=ActorType.MEMBER, source=f"{SERVICE}/ZaakActor")
                return self._there.setdefault(identifier, new)
            if actor.type is ActorType.MEMBER and same_movers(Movers((actor.label_nl,)), Movers((name,))):
                return actor
        return self._there[f"actor/lid-{slug(name)}"]


def _person(member: Mover | Person) -> Person | None:
    return member.person if isinstance(member, Mover) else member
