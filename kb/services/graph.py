"""The graph of an installation: built whole from what SQL holds, or kept up with the outbox change by change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain

from pyoxigraph import NamedNode, Quad
from sqlalchemy import Engine
from sqlmodel import Session

from kb.graph.ontology import words
from kb.graph.project import INFERRED, OWNER, WORDS, project
from kb.graph.rules import bears_on_rules, infer
from kb.graph.schema import record
from kb.graph.store import STATE, Changes, Folder, GraphStore, Mirror, Node, Reader, as_kept, shown, subjects
from kb.graph.vocabulary import Vocabulary
from kb.services.graph_rows import all_rows, concerned, declared_tables, owning_key, rows_of, surroundings
from kb.settings import Settings
from kb.storage.database import reading
from kb.storage.outbox import last_number, owners_since

_WHOLE = 5000
"""From this many changed records on, the whole graph is built anew."""


def graph_store(settings: Settings, *, lasting: bool = False) -> GraphStore:
    """Where the graph of an installation is kept: under its data directory, or by a server.

    A `lasting` process, which answers many questions, reads it from memory if the settings let it.
    """
    if not settings.graph_url:
        return Mirror(settings.graph_dir) if lasting and settings.graph_in_memory else Folder(settings.graph_dir)
    from kb.graph.server import Server

    beside = settings.graph_url.rpartition("/")[0]
    update, store = settings.graph_update_url or f"{beside}/update", settings.graph_store_url or f"{beside}/store"
    return Server(settings.graph_url, update, store)


def rebuild_graph(session: Session, store: GraphStore, vocabulary: Vocabulary) -> int:
    """Build the graph anew; returns how many statements it holds."""
    number = last_number(session)
    return store.replace(whole(session, vocabulary), number, lambda reader: _inferred(reader, vocabulary))


def catch_up_graph(engine: Engine, store: GraphStore, vocabulary: Vocabulary) -> None:
    """Bring the graph to what the database holds: only what changed, or whole where there is none to go on from, or the
    one there has the addresses of another base."""
    before = store.number()
    with reading(engine) as session:
        last = last_number(session)
        if before == last and _has_our_addresses(store.reader(), vocabulary):
            return
        if before is None or before >= last or len(owners_since(session, before)) > _WHOLE:
            rebuild_graph(session, store, vocabulary)
            return
    if not _followed(engine, store, vocabulary):
        with reading(engine) as session:
            rebuild_graph(session, store, vocabulary)


def _followed(engine: Engine, store: GraphStore, vocabulary: Vocabulary) -> bool:
    """Bring what changed to the graph; False where that is a graph of another base, which has nothing to go on from."""
    with store.writer() as writer, reading(engine) as session:  # what others wrote while this waited is seen too
        if not _has_our_addresses(writer, vocabulary):
            return False
        found = changes(session, writer, vocabulary)
        # The number comes last: should the process die in between, all of it is done again.
        writer.apply(replace(found, number=shown(writer) or 0))
        bears = bears_on_rules((*found.removed, *found.added), vocabulary)
        writer.apply(_what_follows(writer, vocabulary, found.number) if bears else Changes(found.number))
    return True


def _has_our_addresses(reader: Reader, vocabulary: Vocabulary) -> bool:
    return next(iter(reader.graph(NamedNode(vocabulary.graph(WORDS)))), None) is not None


def _what_follows(reader: Reader, vocabulary: Vocabulary, number: int) -> Changes:
    before, after = set(reader.graph(NamedNode(vocabulary.graph(INFERRED)))), set(_inferred(reader, vocabulary))
    return Changes(number, before - after, after - before)


def _inferred(reader: Reader, vocabulary: Vocabulary) -> list[Quad]:
    graph = NamedNode(vocabulary.graph(INFERRED))
    return [Quad(each.subject, each.predicate, each.object, graph) for each in infer(reader.query, vocabulary)]


def whole(session: Session, vocabulary: Vocabulary) -> Iterator[Quad]:
    """Every statement that the graph of what `session` sees makes, but what follows from them."""
    return chain(project(all_rows(session), surroundings(session), vocabulary), words(vocabulary))


def differences(session: Session, reader: Reader, vocabulary: Vocabulary) -> tuple[set[Quad], set[Quad]]:
    """What a graph should hold and does not, and what it holds and should not."""
    found = {quad for quad in reader.quads() if quad.subject != STATE}
    expected = as_kept(whole(session, vocabulary)) | set(_inferred(reader, vocabulary))
    return expected - found, found - expected


def changes(session: Session, reader: Reader, vocabulary: Vocabulary) -> Changes:
    """What has to change in a graph for it to show what `session` sees."""
    owners = concerned(session, owners_since(session, shown(reader) or 0))
    after = as_kept(project(rows_of(session, owners), surroundings(session, owners), vocabulary))
    nodes = set(subjects(after))
    for owner in owners:
        nodes.add(NamedNode(vocabulary.thing(owner)))
        nodes.update(_parts(reader, owner, vocabulary))
    others = {NamedNode(vocabulary.graph(name)) for name in (INFERRED, WORDS)}
    before = {quad for node in nodes for quad in reader.quads(node) if quad.graph_name not in others}
    return Changes(last_number(session), before - after, after - before)


def _parts(reader: Reader, owner: str, vocabulary: Vocabulary) -> Iterator[Node]:
    """The nodes of what the graph has as parts of a record: they may be there no more."""
    places = tuple(vocabulary.thing(f"{slug}/") for slug in _part_slugs(owner.partition("/")[0]))
    if places:
        said = reader.quads(None, NamedNode(vocabulary.iri(OWNER)), NamedNode(vocabulary.thing(owner)))
        yield from (each for each in subjects(said) if each.value.startswith(places))


@cache
def _part_slugs(kind: str) -> list[str]:
    """The kinds of record that are parts of a `kind` and have nodes of their own."""
    kinds = [record(model) for model in declared_tables() if owning_key(model)[1] == kind]
    return [each.slug for each in kinds if each.keys != ("id",) and not each.edge]
