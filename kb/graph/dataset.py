"""What the data set says of itself: a DCAT 3 data set with its files, and a VoID description of what is in it.

DCAT: https://www.w3.org/TR/vocab-dcat-3/ ; VoID: https://www.w3.org/TR/void/ ; checksums: https://spdx.org/rdf/terms/
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from pyoxigraph import Literal, NamedNode, Triple

from kb.graph.vocabulary import Vocabulary

PREFIXES = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "spdx": "http://spdx.org/rdf/terms#",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_MEDIA_TYPES = "https://www.iana.org/assignments/media-types/"
_LANGUAGES = tuple(
    NamedNode(f"http://publications.europa.eu/resource/authority/language/{code}") for code in ("NLD", "ENG")
)
"""As the EU's authority list names them: https://op.europa.eu/en/web/eu-vocabularies, «Language»."""
_TITLES = (
    Literal("Schakel: afhankelijkheden, moties en maatregelen, met bewijs", language="nl"),
    Literal("Schakel: dependencies, motions and measures, with evidence", language="en"),
)
_DESCRIPTIONS = (
    Literal("Alles wat deze kennisbank weet, met bij elke schakel de zin die haar bewijst.", language="nl"),
    Literal("All that this knowledge base knows, with for every link the sentence that proves it.", language="en"),
)


@dataclass(frozen=True)
class File:
    """A file of the data set: its name below `/dumps/`, its size in bytes and its SHA-256 in hex."""

    name: str
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Dataset:
    """The data set as it was dumped: `number` is its version, the last note of the outbox that is in it."""

    number: int
    made: datetime
    statements: int
    files: Sequence[File]


def describe_dataset(dataset: Dataset, vocabulary: Vocabulary) -> Iterator[Triple]:
    """The description of `dataset`, at the addresses that the site gives it."""
    base = vocabulary.base_url.rstrip("/")
    node = NamedNode(f"{base}/dumps#dataset")
    said: list[tuple[str, NamedNode | Literal]] = [
        ("rdf:type", _term("dcat:Dataset")),
        ("rdf:type", _term("void:Dataset")),
        *(("dcterms:title", title) for title in _TITLES),
        *(("dcterms:description", text) for text in _DESCRIPTIONS),
        *(("dcterms:language", language) for language in _LANGUAGES),
        ("dcterms:modified", Literal(dataset.made.isoformat(), datatype=_term("xsd:dateTime"))),
        ("dcat:version", Literal(str(dataset.number))),
        ("dcat:landingPage", NamedNode(f"{base}/dumps")),
        ("void:triples", _integer(dataset.statements)),
        ("void:uriSpace", Literal(vocabulary.prefixes["id"])),
        ("void:vocabulary", NamedNode(vocabulary.prefixes["kb"])),
        ("void:sparqlEndpoint", NamedNode(f"{base}/sparql")),
    ]
    yield from (Triple(node, _term(predicate), value) for predicate, value in said)
    for file in dataset.files:
        yield from _distribution(node, file, base)


def _distribution(dataset: NamedNode, file: File, base: str) -> Iterator[Triple]:
    node, place = NamedNode(f"{base}/dumps#{file.name}"), NamedNode(f"{base}/dumps/{file.name}")
    checksum = NamedNode(f"{node.value}-sha256")
    yield Triple(dataset, _term("dcat:distribution"), node)
    yield Triple(dataset, _term("void:dataDump"), place)
    yield Triple(node, _term("rdf:type"), _term("dcat:Distribution"))
    yield Triple(node, _term("dcat:downloadURL"), place)
    yield Triple(node, _term("dcat:mediaType"), NamedNode(_MEDIA_TYPES + file.media_type))
    yield Triple(node, _term("dcat:byteSize"), _integer(file.size))
    yield Triple(node, _term("spdx:checksum"), checksum)
    yield Triple(checksum, _term("rdf:type"), _term("spdx:Checksum"))
    yield Triple(checksum, _term("spdx:algorithm"), _term("spdx:checksumAlgorithm_sha256"))
    yield Triple(checksum, _term("spdx:checksumValue"), Literal(file.sha256, datatype=_term("xsd:hexBinary")))


def _term(curie: str) -> NamedNode:
    prefix, _, local = curie.partition(":")
    return NamedNode(PREFIXES[prefix] + local)


def _integer(number: int) -> Literal:
    return Literal(str(number), datatype=_term("xsd:nonNegativeInteger"))
