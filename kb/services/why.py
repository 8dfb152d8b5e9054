"""Why a statement is in the graph: the evidence for the link that it is, or the rules by which it follows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import NamedNode, Triple
from sqlmodel import Session

from kb.domain.links import PREDICATES
from kb.domain.terms import Term
from kb.domain.timeline import NOW
from kb.domain.values import Status
from kb.errors import InvalidInput
from kb.graph.project import INFERRED
from kb.graph.rules import explain
from kb.graph.store import Reader
from kb.graph.vocabulary import Vocabulary
from kb.services.browse import links_of, resolve
from kb.services.lookup import Lookup
from kb.services.views.statements import LinkView
from kb.services.views.things import Ref

_NAMES = {term.iri.partition(":")[2]: term for each in PREDICATES.values() for term in (each.term, each.inverse)}


@dataclass(frozen=True)
class Statement:
    """Subject, predicate and object, by their ids and the predicate's name."""

    subject: str
    predicate: str
    object: str


@dataclass(frozen=True)
class Said:
    """A statement as people read it."""

    subject: Ref
    predicate: str
    term: Term
    object: Ref


@dataclass(frozen=True)
class Derivation:
    """A rule, and the statements from which it gives another."""

    rule_nl: str
    rule_en: str
    premises: tuple[Said, ...]


@dataclass(frozen=True)
class Answer:
    """Why a statement is there: the confirmed links that say it, and the derivations that give it. Neither: it is not."""

    statement: Said
    links: tuple[LinkView, ...]
    derivations: tuple[Derivation, ...]


def why(session: Session, reader: Reader, vocabulary: Vocabulary, asked: Statement) -> Answer:
    """Why `asked` is in the graph.

    Raises UnknownIdentifier for things that are not there, InvalidInput for what is no kind of link.
    """
    if asked.predicate not in _NAMES:
        raise InvalidInput(f"{asked.predicate}: not a kind of link; choose one of {', '.join(_NAMES)}")
    known = Statement(resolve(session, asked.subject), asked.predicate, resolve(session, asked.object))
    links = tuple(link for link in links_of(session, known.subject, Status.CONFIRMED) if _says(link, known))
    reasons = () if links else explain(_triple(known, vocabulary), reader.query, vocabulary)
    look = Lookup(session, NOW)
    derivations = (
        Derivation(each.label_nl, each.label_en, _said(look, _statements(each.premises, vocabulary)))
        for each in reasons
    )
    return Answer(_said(look, [known])[0], links, tuple(derivations))


def inferred(session: Session, reader: Reader, vocabulary: Vocabulary, thing: str) -> tuple[Said, ...]:
    """What the graph has about a thing that nobody stated, at this end or the other, but that follows from what is."""
    graph = NamedNode(vocabulary.graph(INFERRED))
    triples = [quad.triple for quad in reader.quads(NamedNode(vocabulary.thing(thing))) if quad.graph_name == graph]
    stated = (
        {(_predicate(link), link.other.id) for link in links_of(session, thing, Status.CONFIRMED)} if triples else ()
    )
    new = (each for each in _statements(triples, vocabulary) if (each.predicate, each.object) not in stated)
    found = sorted(new, key=lambda each: (each.predicate, each.object))
    return _said(Lookup(session, NOW), found)


def _said(look: Lookup, statements: list[Statement]) -> tuple[Said, ...]:
    names = look.refs(end for each in statements for end in (each.subject, each.object))
    return tuple(
        Said(names[each.subject], each.predicate, _NAMES[each.predicate], names[each.object]) for each in statements
    )


def _statements(triples: Iterable[Triple], vocabulary: Vocabulary) -> list[Statement]:
    return [found for triple in triples if (found := _statement(triple, vocabulary)) is not None]


def _says(link: LinkView, asked: Statement) -> bool:
    return (_predicate(link), link.other.id) == (asked.predicate, asked.object)


def _predicate(link: LinkView) -> str:
    """The name of the link's kind, read from the end that it is shown at."""
    return link.term.iri.partition(":")[2]


def _triple(asked: Statement, vocabulary: Vocabulary) -> Triple:
    ends = (NamedNode(vocabulary.thing(each)) for each in (asked.subject, asked.object))
    subject, object_ = ends
    return Triple(subject, NamedNode(vocabulary.iri(f"kb:{asked.predicate}")), object_)


def _statement(triple: Triple, vocabulary: Vocabulary) -> Statement | None:
    """The triple by ids; None for what is no link between things, such as the class of one."""
    subject, object_ = (
        vocabulary.entity_id(each.value) if isinstance(each, NamedNode) else None
        for each in (triple.subject, triple.object)
    )
    predicate = triple.predicate.value.removeprefix(vocabulary.prefixes["kb"])
    return Statement(subject, predicate, object_) if subject and object_ else None
