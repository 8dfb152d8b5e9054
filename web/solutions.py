"""Answers to SPARQL queries as a page shows them: things by short names, with a link where they have a page here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from kb.domain.model import ENTITIES
from kb.graph.vocabulary import Vocabulary

MOST_ROWS = 200
"""Rows that a page shows; the rest can be downloaded."""
MOST_MB = 2
"""How large an answer may be to be shown on a page."""


@dataclass(frozen=True)
class Cell:
    """A value: what is shown, and where it leads (`path` on this site, or an address elsewhere)."""

    text: str
    path: str | None = None
    address: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class Answer:
    """A table, yes or no, or a graph as text."""

    formats: tuple[str, ...]
    """The short names of the forms in which it can be had."""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    total: int = 0
    truth: bool | None = None
    graph: str | None = None


def read(body: bytes, is_graph: bool, formats: tuple[str, ...], vocabulary: Vocabulary) -> Answer:
    """An answer (a graph as it is written, else SPARQL results in JSON) as a page shows it."""
    if is_graph:
        return Answer(formats, graph=body.decode())
    data = json.loads(body)
    if "boolean" in data:
        return Answer(formats, truth=data["boolean"])
    columns, found = tuple(data["head"]["vars"]), data["results"]["bindings"]
    rows = (tuple(_cell(row.get(name), vocabulary) for name in columns) for row in found[:MOST_ROWS])
    return Answer(formats, columns, tuple(rows), len(found))


def _cell(value: Mapping[str, Any] | None, vocabulary: Vocabulary) -> Cell:
    if value is None:
        return Cell("")
    if value["type"] != "uri":
        return Cell(value["value"], language=value.get("xml:lang"))
    address = value["value"]
    own = vocabulary.entity_id(address)
    if own and own.partition("/")[0] in ENTITIES:
        return Cell(own, path=f"/{own}")
    short = _short(address, vocabulary)
    return Cell(short, address=address if short == address and address.startswith(("http://", "https://")) else None)


def _short(address: str, vocabulary: Vocabulary) -> str:
    """`kb:addresses` for an address that begins like one of the prefixes."""
    for name, beginning in vocabulary.prefixes.items():
        if address.startswith(beginning):
            return f"{name}:{unquote(address.removeprefix(beginning))}"
    return address
