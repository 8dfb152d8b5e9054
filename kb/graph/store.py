"""The embedded graph: rebuilt whole beside the one in use, opened read-only by everybody else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, Triple, serialize

from kb.errors import SourceUnavailable
from kb.generations import current, next_generation

_DEPTH = 3
"""How far a description follows records: a link of the thing, the evidence for it, the decisions on that."""
FORMATS: Mapping[str, RdfFormat] = {
    "text/turtle": RdfFormat.TURTLE,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/n-triples": RdfFormat.N_TRIPLES,
}
"""Media types that a description can be written in."""


def rebuild(root: Path, triples: Iterable[Triple]) -> int:
    """Put a graph of exactly `triples` in the place of what lies under `root`; returns how many there are."""
    with next_generation(root) as folder:
        store = Store(str(folder))
        store.bulk_extend(Quad(each.subject, each.predicate, each.object, DefaultGraph()) for each in triples)
        store.flush()
        return len(store)


def open_graph(root: Path) -> Store:
    """The graph in force, read-only. Raises SourceUnavailable where none was built."""
    folder = current(root)
    if folder is None:
        raise SourceUnavailable(f"{root}: there is no graph here yet; build it with `kb rebuild graph`")
    return Store.read_only(str(folder))


def lines(store: Store) -> Iterator[str]:
    """The graph as sorted N-Triples, for comparing."""
    return iter(sorted(f"{quad} ." for quad in store))


def describe(store: Store, iri: str, things: tuple[str, ...]) -> list[Triple]:
    """Everything said of `iri`, and the records about it (links with their evidence, claims, stages).

    `things` are the beginnings of the addresses of entities; another entity that points here is not a record of it.
    """
    node = NamedNode(iri)
    found = {node} if next(store.quads_for_pattern(node, None, None), None) else set()
    edge = set(found)
    for _ in range(_DEPTH):
        edge = {subject for each in edge for subject in _records_about(store, each, things)} - found
        found |= edge
    ordered = sorted(found, key=lambda each: (each != node, each.value))
    return [quad.triple for each in ordered for quad in sorted(store.quads_for_pattern(each, None, None), key=str)]


def _records_about(store: Store, node: NamedNode, things: tuple[str, ...]) -> Iterator[NamedNode]:
    for quad in store.quads_for_pattern(None, None, node):
        if isinstance(quad.subject, NamedNode) and not quad.subject.value.startswith(things):
            yield quad.subject


def write(triples: Iterable[Triple], media_type: str, prefixes: Mapping[str, str]) -> bytes:
    """`triples` in one of FORMATS."""
    written = serialize(triples, format=FORMATS[media_type], prefixes=dict(prefixes))
    return written or b""
