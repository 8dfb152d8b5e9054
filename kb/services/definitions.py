"""What the graph is written in: the vocabulary, and the files around it that programs fetch by name."""

from __future__ import annotations

from pyoxigraph import RdfFormat, parse

from kb.bundled import bundled
from kb.errors import UnknownIdentifier
from kb.graph.ontology import words
from kb.graph.store import write
from kb.graph.vocabulary import Vocabulary

PARTS = ("shapes", "alignment", "identifiers", "rules")
"""What the vocabulary must look like, how it relates to others, what is the same elsewhere, and what follows from what."""


def definition(vocabulary: Vocabulary, media_type: str) -> bytes:
    """The vocabulary that the graph is written in, under this installation's address."""
    return write((quad.triple for quad in words(vocabulary)), media_type, vocabulary.prefixes)


def check_part(name: str) -> None:
    """Raise UnknownIdentifier for what is none of PARTS."""
    if name not in PARTS:
        raise UnknownIdentifier(f"def/{name}: there are {', '.join(PARTS)}, and context.jsonld")


def part(name: str, vocabulary: Vocabulary, media_type: str) -> bytes:
    """One of PARTS under this installation's address. Raises UnknownIdentifier for another name."""
    check_part(name)
    text = vocabulary.moved((bundled("ontology") / f"{name}.ttl").read_text(encoding="utf-8"))
    if media_type == "text/turtle":
        return text.encode()
    return write(
        (quad.triple for quad in parse(text.encode(), format=RdfFormat.TURTLE)), media_type, vocabulary.prefixes
    )


def context(vocabulary: Vocabulary) -> bytes:
    """The JSON-LD context that gives the words of the vocabulary short names."""
    return vocabulary.moved((bundled("ontology") / "context.jsonld").read_text(encoding="utf-8")).encode()
