"""What a value of a field must be: as SHACL constraints, and in the words that a message tells people.

Mirrors what `kb.graph.project` makes of a value; the test that the seeded graph conforms holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from kb.domain.links import PREDICATES, Decision, Link
from kb.domain.model import ENTITIES
from kb.domain.policy import StageEvent
from kb.domain.terms import Term
from kb.domain.timeline import STAGES
from kb.domain.values import ValueList
from kb.graph.ontology import DATATYPES
from kb.graph.project import ADDRESSES, DECISION_TARGETS
from kb.graph.schema import Property, Record, records
from kb.graph.turtle import Statement, nested, sequence, text

EVERYTHING = "entity"
"""As a target: a thing of any kind."""
_LISTED = 12
"""How many values a message names at most."""
_WORDS: dict[str, tuple[str, str]] = {
    "xsd:string": ("tekst", "text"),
    "xsd:boolean": ("true of false", "true or false"),
    "xsd:integer": ("een geheel getal", "a whole number"),
    "xsd:double": ("een getal", "a number"),
    "xsd:date": ("een datum (jjjj-mm-dd)", "a date (yyyy-mm-dd)"),
    "xsd:dateTime": ("een tijdstip met tijdzone (2021-11-22T09:00:00Z)", "a time with its zone (2021-11-22T09:00:00Z)"),
}
_LIMITS: dict[str, tuple[str, str, str]] = {
    "min_length": ("sh:minLength", "ten minste {} tekens", "at least {} characters"),
    "max_length": ("sh:maxLength", "ten hoogste {} tekens", "at most {} characters"),
    "ge": ("sh:minInclusive", "ten minste {}", "at least {}"),
    "le": ("sh:maxInclusive", "ten hoogste {}", "at most {}"),
    "pattern": ("sh:pattern", "volgens het patroon {}", "after the pattern {}"),
}
_NOT_EMPTY = ("niet leeg", "not empty")
"""In the place of «at least 1 characters»."""
_IN = {"nl": ("tekst in het Nederlands", "text in Dutch"), "en": ("tekst in het Engels", "text in English")}


@dataclass(frozen=True)
class Value:
    """Constraints on a value, and what it must be in words that go after «fill in»."""

    statements: tuple[Statement, ...]
    nl: str
    en: str


def value_of(record: Record, each: Property) -> Value:
    """What the graph must hold for the field `each` of `record`."""
    if (concepts := _concepts(record, each)) is not None:
        return among(concepts)
    if each.target is not None:
        return kind(each.target)
    if record.model is Decision and each.name == "target":
        return one_of([kind(slug) for slug in DECISION_TARGETS.values()])
    if each.language is not None:
        return in_languages([each.language])
    if each.name in ADDRESSES:
        return one_of(
            [Value((("sh:nodeKind", "sh:IRI"),), "een adres (https://…)", "an address (https://…)"), _plain(each)]
        )
    return _plain(each)


def among(concepts: Sequence[Term]) -> Value:
    """One of a list of concepts."""
    listed = concepts[:_LISTED]
    more = ("", "") if len(listed) == len(concepts) else (" of een andere uit de lijst", " or another of the list")
    return Value(
        (("sh:in", sequence(each.iri for each in concepts)),),
        f"een van deze waarden: {', '.join(each.nl for each in listed)}{more[0]}",
        f"one of these values: {', '.join(each.en for each in listed)}{more[1]}",
    )


def kind(slug: str) -> Value:
    """A thing or record of the kind `slug` that is in the graph."""
    if slug == EVERYTHING:
        return kinds(ENTITIES)
    term = _terms()[slug]
    nl, en = f"het adres van iets bestaands van de soort «{term.nl}»", f"the address of an existing “{term.en}”"
    return Value((("sh:class", term.iri),), nl, en)


def kinds(slugs: Iterable[str]) -> Value:
    """A thing of one of several kinds that is in the graph."""
    terms = [_terms()[slug] for slug in slugs]
    if len(terms) == 1:
        return kind(next(iter(slugs)))
    choices = sequence(nested([("sh:class", each.iri)]) for each in terms)
    return Value(
        (("sh:or", choices),),
        f"het adres van iets bestaands van een van deze soorten: {', '.join(each.nl for each in terms)}",
        f"the address of something that exists, of one of these kinds: {', '.join(each.en for each in terms)}",
    )


def one_of(values: Sequence[Value]) -> Value:
    """A value that is any of `values`."""
    choices = sequence(nested(each.statements) for each in values)
    return Value(
        (("sh:or", choices),), " of ".join(each.nl for each in values), " or ".join(each.en for each in values)
    )


def in_languages(languages: Sequence[str]) -> Value:
    """A text with one of `languages`."""
    tags = sequence(text(each) for each in languages)
    nl, en = (" of ".join(_IN[each][0] for each in languages), " or ".join(_IN[each][1] for each in languages))
    return Value((("sh:datatype", "rdf:langString"), ("sh:languageIn", tags), ("sh:minLength", "1")), nl, en)


def any_language() -> Value:
    """A text with its language."""
    return Value(
        (("sh:datatype", "rdf:langString"), ("sh:minLength", "1")), "tekst met de taal erbij", "text with its language"
    )


def _plain(each: Property) -> Value:
    datatype = DATATYPES[each.type]
    limits = [_limit(name, limit) for name, limit in each.limits]
    nl, en = _WORDS[datatype]
    return Value(
        (("sh:datatype", datatype), *(statement for each in limits for statement in each.statements)),
        ", ".join([nl, *(each.nl for each in limits)]),
        ", ".join([en, *(each.en for each in limits)]),
    )


def _limit(name: str, limit: int | float | str) -> Value:
    constraint, *words = _LIMITS[name]
    nl, en = _NOT_EMPTY if (name, limit) == ("min_length", 1) else (each.format(limit) for each in words)
    return Value(((constraint, text(limit) if isinstance(limit, str) else str(limit)),), nl, en)


def _concepts(record: Record, each: Property) -> list[Term] | None:
    if issubclass(each.type, ValueList):
        return [member.term for member in each.type]
    if record.model is Link and each.name == "predicate":
        return [predicate.term for predicate in PREDICATES.values()]
    if record.model is StageEvent and each.name == "stage":
        return [stage.term for stage in STAGES.values()]
    return None


@cache
def _terms() -> dict[str, Term]:
    """The class of every kind of thing and record."""
    return {each.slug: each.term for each in records()}
