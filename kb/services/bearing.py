"""What bears on a dependency: the policies that address it, or cover what it is about, each with the links that lead there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Protocol


class Through(StrEnum):
    """By which way a policy bears on a dependency; the shortest way first."""

    DIRECT = "direct"
    PRODUCT = "product"
    MATERIAL = "material"
    SECTOR = "sector"


class Statement(Protocol):
    """A link, as far as ways are made of it."""

    id: str
    subject: str
    predicate: str
    object: str


@dataclass(frozen=True)
class Way:
    """How a policy bears on a dependency: the links from the policy to it, in order."""

    policy: str
    dependency: str
    through: Through
    links: tuple[Statement, ...]

    @property
    def rank(self) -> tuple[int, tuple[str, ...]]:
        """Shortest first, then by links, so that the same way is shown every time."""
        return list(Through).index(self.through), tuple(link.id for link in self.links)


class Network:
    """The links between policies, products and dependencies that hold at one moment."""

    def __init__(self, links: Iterable[Statement]) -> None:
        self._by_predicate: dict[str, list[Statement]] = defaultdict(list)
        for link in links:
            self._by_predicate[link.predicate].append(link)

    @cached_property
    def all_ways(self) -> Mapping[str, Mapping[str, list[Way]]]:
        """Dependency → policy → every way from the policy to the dependency, the shortest first."""
        found: dict[str, dict[str, list[Way]]] = defaultdict(lambda: defaultdict(list))
        for way in self._each_way():
            found[way.dependency][way.policy].append(way)
        for policies in found.values():
            for ways in policies.values():
                ways.sort(key=lambda way: way.rank)
        return found

    @cached_property
    def ways(self) -> Mapping[str, Mapping[str, Way]]:
        """Dependency → policy → the shortest way from the policy to the dependency."""
        return {
            dependency: {policy: ways[0] for policy, ways in policies.items()}
            for dependency, policies in self.all_ways.items()
        }

    def _each_way(self) -> Iterator[Way]:
        for link in self._by_predicate["addresses"]:
            yield Way(link.subject, link.object, Through.DIRECT, (link,))
        covering = self._grouped("covers", lambda link: link.object)
        wholes = self._grouped("partOf", lambda link: link.subject)
        parts = self._grouped("partOf", lambda link: link.object)
        for concern in self._by_predicate["concerns"]:
            product = concern.object
            for cover in covering[product]:
                yield Way(cover.subject, concern.subject, Through.PRODUCT, (cover, concern))
            for part in parts[product]:
                for cover in covering[part.subject]:
                    yield Way(cover.subject, concern.subject, Through.MATERIAL, (cover, part, concern))
            for whole in wholes[product]:
                for cover in covering[whole.object]:
                    yield Way(cover.subject, concern.subject, Through.SECTOR, (cover, whole, concern))

    def _grouped(self, predicate: str, key: Callable[[Statement], str]) -> dict[str, list[Statement]]:
        found: dict[str, list[Statement]] = defaultdict(list)
        for link in self._by_predicate[predicate]:
            found[key(link)].append(link)
        return found

    @cached_property
    def dependencies_of(self) -> Mapping[str, list[str]]:
        """Policy → the dependencies that it bears on."""
        found: dict[str, list[str]] = defaultdict(list)
        for dependency, policies in self.ways.items():
            for policy in policies:
                found[policy].append(dependency)
        return found

    def objects(self, predicate: str) -> Mapping[str, list[str]]:
        """Subject → objects of a predicate."""
        found: dict[str, list[str]] = defaultdict(list)
        for link in self._by_predicate[predicate]:
            found[link.subject].append(link.object)
        return found
