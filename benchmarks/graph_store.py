"""The graph: queries beside rdflib's own store and bare pyoxigraph, projection, and one changed link in the store.

All on the same made-up graph of about 500,000 statements, in turns, so that noise of the machine falls on all alike.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import rdflib
from pyoxigraph import NamedNode, Quad, Store
from sqlmodel import Session

from benchmarks.letter import interleaved
from kb.domain.entity import Declared
from kb.domain.links import Decision, Evidence, Link
from kb.domain.policy import Instrument
from kb.domain.products import Dependency
from kb.domain.values import Origin, StageScheme, Status, Verdict
from kb.graph.project import Surroundings, project
from kb.graph.store import Folder, Mirror
from kb.graph.vocabulary import OWN
from kb.services.graph import catch_up_graph
from kb.storage import tables
from kb.storage.database import open_engine, writing
from kb.storage.migrations import upgrade

_LINKS = 24_000
_THINGS = 2_000
_AT = datetime(2026, 1, 1, tzinfo=UTC)
_SOURCE = "made up for this measurement"


def rows() -> Iterator[Declared]:
    """Instruments, dependencies, and links between them with evidence and a decision each: the same at every call."""
    chance = random.Random(7)
    document = "document/kst-1-2"
    for number in range(_THINGS):
        name = f"ding {number}"
        yield Instrument(id=f"instrument/i{number}", label_nl=name, scheme=StageScheme.ACT, source=_SOURCE)
        yield Dependency(id=f"dependency/d{number}", label_nl=name, source=_SOURCE)
    for number in range(_LINKS):
        ends = f"instrument/i{chance.randrange(_THINGS)}", f"dependency/d{chance.randrange(_THINGS)}"
        link, evidence = f"l-{number:012d}", f"e-{number:012d}"
        words = " ".join(chance.choices(("zeldzame", "aarden", "halfgeleiders", "en", "verordening", "raad"), k=8))
        yield Link(id=link, subject=ends[0], predicate="addresses", object=ends[1], recorded_at=_AT)
        yield Evidence(
            id=evidence, link_id=link, document_id=document, exact=words, fragment="h1.p1", origin=Origin.CURATED,
            recorded_at=_AT,
        )  # fmt: skip
        yield Decision(
            id=f"d-{number:012d}", target=evidence, verdict=Verdict.CONFIRM, by="A", why="gelezen", recorded_at=_AT
        )


def around() -> Surroundings:
    """What the rows depend on: every link is confirmed."""
    return Surroundings({f"l-{number:012d}": Status.CONFIRMED for number in range(_LINKS)})


_PREFIXES = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in OWN.prefixes.items() if name in {"kb", "oa", "skos"})
_THING = f"<{OWN.thing('instrument/i77')}>"
FACTS = f"""{_PREFIXES}SELECT ?property ?value ?name WHERE {{
  {_THING} ?property ?value OPTIONAL {{ ?value skos:prefLabel ?name }}
}}"""
"""What is said of one thing, with the names of what it points to."""
ENTRY_PAGE = f"""{_PREFIXES}SELECT ?predicate ?other ?name ?words ?place ?document WHERE {{
  ?link kb:subject {_THING} ; kb:status kb:Status.confirmed ; kb:predicate ?predicate ; kb:object ?other .
  ?other skos:prefLabel ?name .
  ?evidence kb:evidenceFor ?link ; oa:exact ?words ; kb:fragment ?place ; oa:hasSource ?document .
  FILTER(lang(?name) = "nl")
}}"""
"""What the page of a thing lists: its confirmed links, with the other end's name in the reader's language and the words."""
AGGREGATE = _PREFIXES + "SELECT ?kind (COUNT(?thing) AS ?number) WHERE { ?thing a ?kind } GROUP BY ?kind"

_ASKED = (("entry page", ENTRY_PAGE, "aim ≥ 50"), ("facts only", FACTS, "no aim"), ("aggregate", AGGREGATE, "aim ≥ 10"))


def main() -> None:
    """Print the medians and their ratios."""
    start = time.perf_counter()
    quads = list(project(rows(), around()))
    seconds = time.perf_counter() - start
    print(f"projection                {len(quads) / seconds:9,.0f} statements a second  (aim ≥ 50,000)")
    with tempfile.TemporaryDirectory() as name:
        _one_link(Path(name))
        _queries(quads, Path(name))


def _queries(quads: list[Quad], folder: Path) -> None:
    kept = Mirror(folder / "graph")
    kept.replace(quads, 1)
    bare = Store()
    bare.bulk_extend(quads)
    plain = rdflib.Graph()
    for quad in quads:
        plain.add(tuple(_term(each) for each in quad.triple))  # type: ignore[arg-type]
    for title, query, aim in _ASKED:
        counts = {len(list(kept.reader().query(query))), len(list(plain.query(query)))}
        assert len(counts) == 1
        medians = interleaved(
            ours=lambda query=query: list(kept.reader().query(query)),
            bare=lambda query=query: list(bare.query(query, use_default_graph_as_union=True)),
            rdflib=lambda query=query: list(plain.query(query)),
        )
        print(
            f"{title:<12} {len(quads):,} statements: {medians['ours']:8.2f} ms; rdflib in memory "
            f"{medians['rdflib'] / medians['ours']:6.1f} × slower ({aim}); "
            f"{medians['ours'] / medians['bare']:.2f} × bare pyoxigraph (aim ≤ 1.5)"
        )


def _term(node: object) -> rdflib.term.Node:
    if isinstance(node, NamedNode):
        return rdflib.URIRef(node.value)
    language, datatype = getattr(node, "language", None), getattr(node, "datatype", None)
    value: str = getattr(node, "value", "")
    return rdflib.Literal(value, lang=language, datatype=None if language or not datatype else datatype.value)


def _one_link(folder: Path) -> None:
    """A link added to the database, until the graph shows it."""
    engine = open_engine(f"sqlite:///{folder / 'measured.sqlite'}", create=True)
    upgrade(engine)
    store = Folder(folder / "kept-up")
    with writing(engine) as session:
        _some(session)
    catch_up_graph(engine, store, OWN)
    numbers = iter(range(_LINKS))

    def change() -> None:
        with writing(engine) as session:
            number = next(numbers)
            end = f"dependency/d{number}"
            session.add(
                tables.LinkRow(
                    id=f"l-{number:012d}", subject="instrument/i0", predicate="addresses", object=end, recorded_at=_AT
                )
            )

    def alone() -> None:
        change()

    def followed() -> None:
        change()
        catch_up_graph(engine, store, OWN)

    medians = interleaved(alone=alone, followed=followed)
    engine.dispose()
    print(
        f"one changed link, from commit to graph {medians['followed'] - medians['alone']:6.1f} ms "
        f"(aim < 50; the commit alone {medians['alone']:.1f} ms)"
    )


def _some(session: Session) -> None:
    """The things of the made-up graph, as rows."""
    things = [row for row in rows() if isinstance(row, Instrument | Dependency)]
    session.add_all(tables.RegisteredRow(id=row.id, kind=row.kind, recorded_at=_AT) for row in things)
    session.flush()
    session.add_all(tables.ENTITY_TABLES[row.kind](**row.model_dump()) for row in things)
