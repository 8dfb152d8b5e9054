"""Which things of ours the resources in a file of others are, and what that file adds: pure functions, nothing guessed.

A resource is a thing by its address, its official number, or its code and name. Several candidates are reported, and so
are several resources for one thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date as Date
from enum import StrEnum
from functools import cached_property
from heapq import nlargest

from kb.domain.links import PREDICATES
from kb.domain.quotes import fold
from kb.domain.values import ProposalKind, StageScheme
from kb.graph.foreign import full
from kb.graph.foreign_facts import Fact, Foreign, Relation, Resource

Name = tuple[str, str]
"""Language and folded text."""

LONGEST_ADDRESS = 2000
SHORTEST_CODE = 4
"""A code of fewer characters (`30`, `CN`) tells nothing by itself: any vocabulary may use it for something else."""

_ACTS = (StageScheme.ACT, StageScheme.DIRECTIVE)
STAGE_OF: Mapping[str, Mapping[StageScheme, str]] = {
    "proposal": dict.fromkeys(_ACTS, "proposed"),
    "document": {**dict.fromkeys(_ACTS, "adopted"), StageScheme.COMMUNICATION: "published"},
    "publication": {StageScheme.BILL: "published"},
    "entry": {**dict.fromkeys(_ACTS, "in_force"), StageScheme.BILL: "in_force"},
    "application": dict.fromkeys(_ACTS, "applies"),
    "transposition": {StageScheme.DIRECTIVE: "transpose_by"},
    "end": dict.fromkeys(_ACTS, "repealed"),
}
"""The stage that a date means, by the part it plays and the course of the thing. ELI's `date_document` is the day of
adoption or signature; publication of an EU act is no stage of ours."""


class State(StrEnum):
    """What the knowledge base makes of something that a file says."""

    NEW = "new"
    DIFFERS = "differs"
    KNOWN = "known"
    WAITING = "waiting"
    REJECTED = "rejected"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class Thing:
    """What a thing of ours is known by."""

    id: str
    label: str
    scheme: StageScheme | None = None
    names: frozenset[Name] = frozenset()
    hidden: frozenset[Name] = frozenset()
    """Forms that only serve to find it; nothing is recognised by them."""
    codes: frozenset[str] = frozenset()
    identifiers: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    stages: frozenset[tuple[str, Date, bool]] = frozenset()
    """Stage, day, and whether that day was chosen."""


@dataclass(frozen=True)
class Match:
    """A resource, the things it may be, and by what it was found; `rivals` are the first of other resources
    that may be the same."""

    resource: Resource
    things: tuple[str, ...]
    by: str
    rivals: tuple[str, ...] = ()

    @property
    def thing(self) -> str | None:
        """The thing that it is; None where there is none, or where that is not certain."""
        return self.things[0] if len(self.things) == 1 and not self.rivals else None


@dataclass(frozen=True)
class Item:
    """Something that may be proposed about a thing, what becomes of it, and what is known instead or what is wrong."""

    state: State
    kind: ProposalKind
    value: str
    language: str | None
    date: Date | None
    stated_as: str
    note: str | None = None


_CERTAIN = 3
_STRENGTH = {"names": 1, "codes": 2, "identifiers": _CERTAIN, "addresses": _CERTAIN}
"""How much each way of finding a thing says."""
RIVALS = 10
"""How many other resources with a claim to the same thing are named."""


class Index:
    """Everything that may be recognised, by each of the ways to recognise it."""

    def __init__(self, things: Iterable[Thing]) -> None:
        self.things = {thing.id: thing for thing in things}

    def _by(self, field: str) -> dict[object, set[str]]:
        found: dict[object, set[str]] = defaultdict(set)
        for thing in self.things.values():
            for each in getattr(thing, field):
                found[each].add(thing.id)
        return found

    @cached_property
    def _found_by(self) -> dict[str, dict[object, set[str]]]:
        return {field: self._by(field) for field in ("addresses", "identifiers", "codes", "names")}

    def among(self, field: str, values: Iterable[object]) -> set[str]:
        """The things of which `field` has one of `values`."""
        return set().union(*(self._found_by[field].get(each, ()) for each in values))


def match_all(foreign: Foreign, index: Index) -> list[Match]:
    """What each resource is. Where several would be the same thing, the one that was found by more than the others is."""
    matches = [_match(resource, index) for resource in foreign.resources]
    claims: dict[str, list[Match]] = defaultdict(list)
    for match in matches:
        if match.thing:
            claims[match.thing].append(match)
    best = {thing: nlargest(RIVALS + 1, each, key=_strength) for thing, each in claims.items()}
    return [_settled(match, best.get(match.thing or "", ())) for match in matches]


def _match(resource: Resource, index: Index) -> Match:
    for field in ("addresses", "identifiers"):
        if found := index.among(field, getattr(resource, field)):
            return Match(resource, tuple(sorted(found)), field)
    by_name = index.among("names", ((language, fold(text)) for language, text in resource.names))
    telling = [code for code in resource.codes if len(code) >= SHORTEST_CODE]
    by_code = index.among("codes", telling) | (index.among("codes", resource.codes) & by_name)
    found = by_code & by_name or by_code | by_name
    return Match(resource, tuple(sorted(found)), "codes" if by_code else "names")


def _strength(match: Match) -> int:
    return _STRENGTH[match.by]


def _settled(match: Match, best: Collection[Match]) -> Match:
    """`match`, with the first of the other resources that have as good a claim to its thing, which `best` are among.

    A number or address is beyond doubt.
    """
    others = [each for each in best if each is not match][:RIVALS]
    if _strength(match) == _CERTAIN or all(_strength(each) < _strength(match) for each in others):
        return match
    return replace(match, rivals=tuple(each.resource.address for each in others))


_MATCHED_ON = {"names": "skos:prefLabel", "codes": "skos:notation", "identifiers": "dcterms:identifier"}
"""What a resource and the thing that it is have in common, by how it was found."""


def items(match: Match, index: Index) -> list[Item]:
    """What the resource of `match` adds to the thing that it is: that it is the same, then what it says, each once."""
    thing, resource = index.things[match.things[0]], match.resource
    same = Fact(ProposalKind.EXACT_MATCH, resource.address, None, None, full(_MATCHED_ON.get(match.by, "owl:sameAs")))
    once: dict[tuple[object, ...], Item] = {}
    for fact in (same, *resource.facts):
        item = _ITEMS[fact.gives](fact, thing, index)
        once.setdefault((fact.gives, fold(item.value), fact.language, fact.date), item)
    return list(once.values())


def _as_item(fact: Fact, state: State, note: str | None = None, value: str | None = None) -> Item:
    return Item(state, fact.gives, value or fact.value, fact.language, fact.date, fact.stated_as, note)


def _name(fact: Fact, thing: Thing, index: Index) -> Item:
    """A name is known, new, or that of something else: then it would tell nothing any more."""
    name = (fact.language or "", fold(fact.value))
    if name in thing.names | thing.hidden:
        return _as_item(fact, State.KNOWN)
    if fact.unclear:
        return _as_item(fact, State.UNCLEAR, fact.unclear)
    others = index.among("names", [name])
    return (
        _as_item(fact, State.UNCLEAR, f"the name of {', '.join(sorted(others))}")
        if others
        else _as_item(fact, State.NEW)
    )


def _stage(fact: Fact, thing: Thing, _: Index) -> Item:
    stage = STAGE_OF[fact.value].get(thing.scheme) if thing.scheme else None
    if stage is None or fact.unclear:
        return _as_item(fact, State.UNCLEAR, fact.unclear or "no stage of its course")
    days = {(day, chosen) for reached, day, chosen in thing.stages if reached == stage}
    if any(day == fact.date for day, _ in days):
        return _as_item(fact, State.KNOWN, value=stage)
    other = min((day for day, chosen in days if chosen), default=None)
    if other is not None:
        return _as_item(fact, State.DIFFERS, other.isoformat(), stage)
    return _as_item(fact, State.NEW, value=stage)


def _address(fact: Fact, thing: Thing, _: Index) -> Item:
    if len(fact.value) > LONGEST_ADDRESS:
        return _as_item(fact, State.UNCLEAR, f"longer than {LONGEST_ADDRESS} characters")
    return _as_item(fact, State.KNOWN if fact.value in thing.addresses else State.NEW)


_ITEMS: Mapping[ProposalKind, Callable[[Fact, Thing, Index], Item]] = {
    ProposalKind.SYNONYM: _name,
    ProposalKind.STAGE: _stage,
    ProposalKind.EXACT_MATCH: _address,
    ProposalKind.CLOSE_MATCH: _address,
}


def links(foreign: Foreign, matches: Iterable[Match]) -> list[tuple[str, Relation, str]]:
    """The relations between resources that are things of ours, as subject, relation and object; those that a link may say."""
    things = {match.resource.address: match.thing for match in matches if match.thing}
    found: dict[tuple[str, str, str], Relation] = {}
    for relation in foreign.relations:
        subject, object_ = things.get(relation.subject), things.get(relation.object)
        if subject and object_ and subject != object_:
            kinds = subject.partition("/")[0], object_.partition("/")[0]
            if PREDICATES[relation.predicate].allows(*kinds):
                found.setdefault((subject, relation.predicate, object_), relation)
    return [(subject, relation, object_) for (subject, _, object_), relation in found.items()]
