"""A record of the Chamber's open data, whichever way it came; and how its values are read.

The fields keep the names of the service. A record that holds others (OData's `$expand`) is taken apart, so that
what was fetched together and what came piece by piece give the same records.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from kb.domain.timeline import HERE

SERVICE = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0"
_NO_DATE = "0001-01-01"
_LONGEST_ID = 60

NUMBER_FIELD = {"Zaak": "Nummer", "Document": "DocumentNummer", "Toezegging": "Nummer", "Activiteit": "Nummer"}
"""The field that people know a record by. Others have their id only."""

ENTITIES = (
    "Zaak", "ZaakActor", "Document", "Kamerstukdossier", "Besluit", "Agendapunt", "Stemming", "Persoon", "Fractie", "Activiteit",
    "Toezegging",
)  # fmt: skip
"""The kinds of record that are kept. Others are told of in the report."""

RELATIONS = {
    **{name: name for name in ENTITIES},
    "VervangenDoor": "Zaak", "VervangenVanuit": "Zaak", "GerelateerdNaar": "Zaak", "GerelateerdVanuit": "Zaak",
    "IsHerhalingVan": "Toezegging", "IsWijzigingVan": "Toezegging", "IsAanvullingOp": "Toezegging",
    "IsHerhaaldDoor": "Toezegging", "IsGewijzigdDoor": "Toezegging", "IsAangevuldVanuit": "Toezegging",
    "ToegezegdAanPersoon": "Persoon", "ToegezegdAanFractie": "Fractie",
}  # fmt: skip
"""The properties that lead from one record to others, and to which kind. Some names mean Activiteit too; see `_target`."""


@dataclass(frozen=True)
class Edge:
    """From one record to another, by the name of the property."""

    name: str
    target: str


@dataclass(frozen=True)
class ChamberRecord:
    """One record. `changed` is the time of its last change (`stamp`), empty where it does not say."""

    entity: str
    id: str
    fields: Mapping[str, Any]
    edges: tuple[Edge, ...] = ()
    changed: str = ""
    deleted: bool = False
    edges_complete: bool = False
    """Whether it has no other edges of its own: SyncFeed gives all of them, OData those asked for."""

    @property
    def number(self) -> str | None:
        """The number that people know it by."""
        value = self.fields.get(NUMBER_FIELD.get(self.entity, ""))
        return str(value) if value else None


@dataclass(frozen=True)
class Skipped:
    """A record that could not be taken, where it stands, and why."""

    where: str
    why: str


Read = ChamberRecord | Skipped


@dataclass
class Taken:
    """A record taken apart: its own fields, what it refers to, and the records inside it."""

    fields: dict[str, Any] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    inside: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)


def records_in(entity: str, raw: Mapping[str, Any], where: str) -> Iterator[Read]:
    """The record `raw` of kind `entity` and those inside it; a Skipped where it has no id, or its kind is not kept."""
    if entity not in ENTITIES:
        yield Skipped(where, f"{entity} is not used")
        return
    identifier = raw.get("Id")
    if not isinstance(identifier, str) or not 0 < len(identifier) <= _LONGEST_ID:
        yield Skipped(where, f"a {entity} without Id")
        return
    taken = _take_apart(entity, raw)
    changed = stamp(raw.get("GewijzigdOp"))
    yield ChamberRecord(entity, identifier, taken.fields, tuple(taken.edges), changed, bool(raw.get("Verwijderd")))
    for kind, each in taken.inside:
        yield from records_in(kind, each, f"{where} › {kind}")


def _take_apart(entity: str, raw: Mapping[str, Any]) -> Taken:
    taken = Taken()
    for name, value in raw.items():
        target = _target(entity, name)
        if name.endswith("_Id") and (referred := RELATIONS.get(name.removesuffix("_Id"))):
            if value:
                taken.edges.append(Edge(referred, str(value)))
        elif target and isinstance(value, dict | list):
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, dict) and each.get("Id"):
                    taken.edges.append(Edge(name, str(each["Id"])))
                    taken.inside.append((target, each))
        elif not name.startswith("@") and value is not None:
            taken.fields[name] = value
    return taken


def _target(entity: str, name: str) -> str | None:
    """The kind of record that a property leads to; between activities `VervangenDoor` leads to an activity."""
    target = RELATIONS.get(name)
    return "Activiteit" if entity == "Activiteit" and target == "Zaak" and name != "Zaak" else target


def address_of(entity: str, identifier: str) -> str:
    """Where the service gives a record, as the source of what is taken from it."""
    return f"{SERVICE}/{entity}({identifier})"


def stamp(value: Any) -> str:
    """A time as the service gives it, in the one form in which times can be compared as text; empty for none."""
    moment = instant(value)
    return moment.astimezone(UTC).isoformat() if moment else ""


def day(value: Any) -> date | None:
    """The day of a time as the service gives it, in the Chamber's own zone; None for `0001-01-01`, and for no date at all."""
    moment = instant(value)
    return moment.date() if moment else None


def instant(value: Any) -> datetime | None:
    """A time as the service gives it (`+01:00`, `Z`, up to seven decimals, or a day alone), in the Chamber's zone."""
    if not isinstance(value, str) or not value or value.startswith(_NO_DATE):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment.astimezone(HERE) if moment.tzinfo else moment.replace(tzinfo=HERE)
