"""Turtle written by hand rather than by a serialiser, so that the bytes depend on the model alone."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from kb.domain.terms import Term

Statement = tuple[str, str]
"""A predicate and its object, both as Turtle writes them."""


@dataclass
class Subject:
    """One subject with its statements, in the order in which they are written."""

    name: str
    statements: list[Statement] = field(default_factory=list)

    def turtle(self) -> str:
        """The subject as a block of lines."""
        body = " ;\n    ".join(f"{predicate} {object_}" for predicate, object_ in self.statements)
        return f"{self.name} {body} .\n"


def file_of(header: str, prefixes: dict[str, str], subjects: Iterable[Subject]) -> str:
    """A whole file: a comment, the prefixes, and the subjects."""
    lines = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in prefixes.items())
    return "\n".join([f"# {header}\n{lines}", *(each.turtle() for each in subjects)])


def text(words: str) -> str:
    """A plain string."""
    return json.dumps(words, ensure_ascii=False)


def in_both(predicate: str, nl: str, en: str) -> Statement:
    """One statement in both languages."""
    return predicate, f"{text(nl)}@nl, {text(en)}@en"


def labels(term: Term) -> Statement:
    """What people call a term."""
    return in_both("rdfs:label", term.nl, term.en)


def nested(statements: Iterable[Statement]) -> str:
    """A node without a name, written where it is used."""
    return f"[ {' ; '.join(f'{predicate} {object_}' for predicate, object_ in statements)} ]"


def sequence(items: Iterable[str]) -> str:
    """An RDF list."""
    return f"( {' '.join(items)} )"
