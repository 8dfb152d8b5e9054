"""Records of the Chamber and how they hang together, whichever of two refers to the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kb.sources.tweede_kamer.record import address_of


@dataclass(frozen=True)
class Node:
    """A record that was not removed."""

    id: str
    entity: str
    fields: Mapping[str, Any]
    changed: str = ""

    def text(self, name: str) -> str | None:
        """A field as text without blanks around it; None where it is empty."""
        value = self.fields.get(name)
        return (" ".join(str(value).split()) or None) if value is not None else None

    @property
    def address(self) -> str:
        """Where the service gives it."""
        return address_of(self.entity, self.id)


class Joins:
    """The records of one moment, by id, with what they refer to."""

    def __init__(self, nodes: Iterable[Node], edges: Iterable[tuple[str, str, str]]) -> None:
        self.nodes = {node.id: node for node in nodes}
        self._out: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._near: dict[str, set[str]] = defaultdict(set)
        for source, name, target in edges:
            self._out[source].add((name, target))
            self._near[source].add(target)
            self._near[target].add(source)

    def near(self, nodes: Iterable[Node], entity: str) -> list[Node]:
        """The records of a kind that hang together with one of `nodes`, each once, in the order of their ids."""
        found = {each for node in nodes for each in self._near[node.id]}
        known = (self.nodes[each] for each in sorted(found) if each in self.nodes)
        return [node for node in known if node.entity == entity]

    def named(self, nodes: Iterable[Node], *names: str) -> Iterator[Node]:
        """The records that `nodes` refer to by one of these names."""
        targets = sorted({target for node in nodes for name, target in self._out[node.id] if name in names})
        return (self.nodes[target] for target in targets if target in self.nodes)

    def of(self, entity: str) -> list[Node]:
        """All records of a kind."""
        return [node for node in self.nodes.values() if node.entity == entity]


def together(nodes: Iterable[Node]) -> Mapping[str, Any]:
    """The fields of records that are about the same thing; where they differ the last changed counts."""
    merged: dict[str, Any] = {}
    for node in sorted(nodes, key=lambda node: (node.changed, node.id)):
        merged |= node.fields
    return merged
