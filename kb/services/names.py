"""The names by which a text is searched for things, read from the seeds without a database."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kb.domain.identifiers import parse_identifier
from kb.errors import UnknownIdentifier
from kb.mentions.gazetteer import Gazetteer
from kb.mentions.model import Name

Row = dict[str, str]

_PERSONS = frozenset({"member", "minister"})


@dataclass(frozen=True)
class Catalogue:
    """What can be recognised, and the official identifier and codes of each thing that has them."""

    gazetteer: Gazetteer
    identifiers: dict[str, str]
    """Entity to official id: `celex:32021R0167`, `com:2020:474`, `bwb:BWBR0044449`; `kst-32852` is a whole dossier.

    A country has its code.
    """
    codes: dict[str, tuple[str, ...]]
    """Product to its commodity codes."""


@dataclass(frozen=True)
class _Kind:
    """How the rows of one seed file become names."""

    file: str
    kind: Callable[[Row], str]
    identifier: Callable[[Row], str | None]


def _official(number: str) -> str | None:
    """The id that a citation of the same number has; None for what is no official number."""
    try:
        return parse_identifier(number)
    except UnknownIdentifier:
        return None


def _instrument_id(row: Row) -> str | None:
    return _official(row["celex"] or row["com"])


def _measure_id(row: Row) -> str | None:
    return _official(row["bwb"] or f"kst-{row['dossier'].replace(' ', '')}")


_KINDS = (
    _Kind("instruments.csv", lambda _: "instrument", _instrument_id),
    _Kind("measures.csv", lambda _: "measure", _measure_id),
    _Kind("products.csv", lambda _: "product", lambda _: None),
    _Kind("dependencies.csv", lambda _: "dependency", lambda _: None),
    _Kind("actors.csv", lambda row: "person" if row["type"] in _PERSONS else "organisation", lambda _: None),
    _Kind("countries.csv", lambda _: "country", lambda row: row["id"].partition("/")[2]),
    _Kind("regions.csv", lambda _: "region", lambda row: row["id"].partition("/")[2]),
)


@lru_cache(maxsize=4)
def catalogue(seeds: Path) -> Catalogue:
    """Everything that the seeds in `seeds` give a name, ready to search with."""
    things = {row["id"]: (kind, row) for kind in _KINDS for row in _rows(seeds / kind.file)}
    names = [
        Name(label, entity, kind.kind(row), row["label_nl"], language, exact_case)
        for entity, (kind, row) in things.items()
        for label, language, exact_case in _labels(row)
    ]
    names += [
        Name(
            label["text"],
            entity,
            kind.kind(row),
            row["label_nl"],
            label["language"],
            label["exact_case"].lower() == "true",
        )
        for label in _rows(seeds / "labels.csv")
        if (entity := label["entity_id"]) in things
        for kind, row in [things[entity]]
    ]
    identifiers = {entity: found for entity, (kind, row) in things.items() if (found := kind.identifier(row))}
    codes = {entity: tuple(row["code"].split()) for entity, (_, row) in things.items() if row.get("code")}
    return Catalogue(Gazetteer(names), identifiers, codes)


def _rows(path: Path) -> list[Row]:
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _labels(row: Row) -> Iterator[tuple[str, str, bool]]:
    """Label, language and whether case matters: the names in a row itself, adjectives of countries included."""
    yield row["label_nl"], "nl", False
    if row.get("label_en"):
        yield row["label_en"], "en", False
    for adjective in filter(None, row.get("adjectives_nl", "").split("|")):
        yield adjective, "nl", True
