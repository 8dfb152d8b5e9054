"""Members, parties and commitments as the Chamber's records have them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kb.domain.chamber import Activity, ChamberRelation, Commitment
from kb.domain.dutch import fold
from kb.domain.quotes import stable_id
from kb.domain.values import RelationKind
from kb.sources.tweede_kamer.joins import Joins, Node
from kb.sources.tweede_kamer.record import day, instant

_NOT_YET = datetime.fromisoformat("2000-01-01T00:00:00+00:00")
_LAST_NAME_FIRST = re.compile(r"(?P<surname>[^,]+),\s(?P<initials>(?:[A-Z]\w{0,2}\.){1,8})")
_INITIALS_FIRST = re.compile(r"(?:[A-Z]\w{0,2}\.\s?){1,8}\s?(?P<surname>\S.*)")
_PARTICLES_BEHIND = re.compile(r"(?P<name>\S+)\s(?P<particles>[a-z'’].*)")
_LABEL = 200

_RELATIONS = {
    "IsHerhalingVan": (RelationKind.REPEATS, False), "IsHerhaaldDoor": (RelationKind.REPEATS, True),
    "IsAanvullingOp": (RelationKind.ADDS_TO, False), "IsAangevuldVanuit": (RelationKind.ADDS_TO, True),
    "IsWijzigingVan": (RelationKind.CHANGES, False), "IsGewijzigdDoor": (RelationKind.CHANGES, True),
}  # fmt: skip
"""The property, what it means, and whether it is said from the other side."""


@dataclass(frozen=True)
class Person:
    """A member: `name` in full where that is known, and the surname as titles of motions have it."""

    name: str
    surname: str
    number: str | None = None
    party: str | None = None
    source: str | None = None


def person_of(joins: Joins, actor: Node) -> Person | None:
    """Who an actor is: by the person it refers to, else by its name alone."""
    person = next(iter(joins.near([actor], "Persoon")), None)
    if person is not None:
        return full_name(person)
    surname = surname_in(actor.text("ActorNaam") or "")
    return Person(surname, surname, party=actor.text("ActorFractie")) if surname else None


def full_name(person: Node) -> Person | None:
    """A member by the record of the person; None for one without a surname."""
    last = person.text("Achternaam")
    if not last:
        return None
    surname = " ".join(filter(None, (person.text("Tussenvoegsel"), last)))
    name = " ".join(filter(None, (person.text("Roepnaam"), surname)))
    return Person(
        name, surname[0].upper() + surname[1:], person.text("Nummer"), person.text("Fractielabel"), person.address
    )


def surname_in(written: str) -> str:
    """The surname as titles have it, of `Boer de, P.Q. (Piet)`, `P.Q. de Boer` or a surname alone."""
    plain = re.sub(r"\s*\([^()]*\)", "", written).strip()
    behind = _LAST_NAME_FIRST.match(plain)
    before = _INITIALS_FIRST.fullmatch(plain)
    surname = behind["surname"] if behind else before["surname"] if before else plain
    turned = _PARTICLES_BEHIND.fullmatch(surname) if behind else None
    surname = f"{turned['particles']} {turned['name']}" if turned else surname
    return surname[:1].upper() + surname[1:]


def commitment(joins: Joins, node: Node) -> Commitment | None:
    """The commitment that a record is; None for one without a number or a text."""
    number, words = node.text("Nummer"), node.text("Tekst")
    if not number or not words:
        return None
    return Commitment(
        id=f"commitment/{number}", label_nl=_short(words), reference=number, quote=words, status=node.text("Status"),
        made_on=day(node.fields.get("Aanmaakdatum")), due=day(node.fields.get("DatumNakoming")),
        letter=node.text("KamerbriefNakoming"), promised_by=_promised_by(node), ministry=node.text("Ministerie"),
        promised_to=_promised_to(joins, node), activity=node.text("ActiviteitNummer"), source=node.address,
    )  # fmt: skip


def commitment_relations(joins: Joins) -> Iterator[ChamberRelation]:
    """How the commitments among the records relate to others that are known."""
    for node in joins.of("Toezegging"):
        for name, (kind, turned) in _RELATIONS.items():
            for other in joins.named([node], name):
                ends = [f"commitment/{each.text('Nummer')}" for each in ((other, node) if turned else (node, other))]
                identifier = ChamberRelation.make_id(ends[0], kind, ends[1])
                yield ChamberRelation(
                    id=identifier, recorded_at=_NOT_YET, subject=ends[0], kind=kind, object=ends[1], source=node.address
                )


def activity(node: Node) -> Activity | None:
    """The sitting that a record is; None for one without a number or a subject."""
    number, subject, kind = node.text("Nummer"), node.text("Onderwerp"), node.text("Soort")
    if not number or not subject or not kind:
        return None
    return Activity(
        id=number, recorded_at=_NOT_YET, kind=kind, subject_nl=subject, date=day(node.fields.get("Datum")),
        starts_at=instant(node.fields.get("Aanvangstijd")), status=node.text("Status"),
        committee=node.text("Voortouwnaam"), source=node.address,
    )  # fmt: skip


def party_id(name: str) -> str:
    """The id that a party of this name gets."""
    return f"actor/partij-{slug(name)}"


def slug(name: str) -> str:
    """A name as it stands in an address: `Van der Plas` as `van-der-plas`; a checksum where no letter is left."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-") or stable_id("n", name)


def _promised_by(node: Node) -> str | None:
    name = " ".join(filter(None, (node.text(each) for each in ("Initialen", "Tussenvoegsel", "Achternaam"))))
    return ", ".join(filter(None, (node.text("Functie"), name or node.text("Naam")))) or None


def _promised_to(joins: Joins, node: Node) -> str | None:
    members = (full_name(each) for each in joins.named([node], "ToegezegdAanPersoon"))
    parties = (each.text("Afkorting") for each in joins.named([node], "ToegezegdAanFractie"))
    return ", ".join([*(each.name for each in members if each), *filter(None, parties)]) or None


def _short(words: str) -> str:
    return words if len(words) <= _LABEL else words[:_LABEL].rsplit(" ", 1)[0] + " …"
