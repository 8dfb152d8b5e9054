"""The whole graph as a file, written and read again statement by statement, however large it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import IO

from pyoxigraph import Quad, RdfFormat, parse, serialize

from kb.errors import InvalidInput
from kb.graph.store import Reader


@dataclass(frozen=True)
class Form:
    """A way to write a graph down; `graphs` tells whether it keeps the named graphs apart."""

    ending: str
    media_type: str
    rdf: RdfFormat
    graphs: bool


FORMS: Mapping[str, Form] = {
    form.ending: form
    for form in (
        Form("trig", "application/trig", RdfFormat.TRIG, graphs=True),
        Form("nq", "application/n-quads", RdfFormat.N_QUADS, graphs=True),
        Form("jsonld", "application/ld+json", RdfFormat.JSON_LD, graphs=True),
        Form("ttl", "text/turtle", RdfFormat.TURTLE, graphs=False),
    )
}
"""Every way to take the whole graph away, by its ending."""


def write_dump(reader: Reader, form: Form, out: IO[bytes], prefixes: Mapping[str, str]) -> None:
    """Write the whole graph to `out`, graph by graph, in constant memory."""
    statements = _statements(reader) if form.graphs else (quad.triple for quad in _statements(reader))
    named = None if form.rdf is RdfFormat.N_QUADS else dict(prefixes)
    serialize(statements, output=out, format=form.rdf, prefixes=named)


def load(source: IO[bytes], form: Form) -> Iterator[Quad]:
    """The statements of a dump, one by one. Raises InvalidInput naming the line where it is damaged."""
    try:
        for found in parse(source, format=form.rdf):
            yield found if isinstance(found, Quad) else Quad(*found)
    except SyntaxError as fault:
        raise InvalidInput(f"line {fault.lineno}: {fault.msg}; take a whole copy again") from fault


def _statements(reader: Reader) -> Iterator[Quad]:
    return (quad for name in reader.graphs() for quad in reader.graph(name))
