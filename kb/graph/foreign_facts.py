"""What files of others say about things, by a table of their properties: SKOS vocabularies, and notices of legislation.

SKOS: https://www.w3.org/TR/skos-reference/ ; ELI: http://data.europa.eu/eli/ontology ; CDM, the model of the EU's
Cellar: http://publications.europa.eu/ontology/cdm . A notice of Cellar speaks of one work under several addresses (joined
with `owl:sameAs`), keeps its titles on the expressions of the work, and tells entry into force from application only in
an `owl:Axiom` about the date, as a code in braces.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from functools import cached_property

from pyoxigraph import Literal, NamedNode

from kb.domain.identifiers import identifier_in_address, parse_identifier
from kb.domain.values import ProposalKind
from kb.errors import UnknownIdentifier
from kb.graph.foreign import Statements, Value, full

LANGUAGES = {"NLD": "nl", "ENG": "en"}
"""Languages as the EU's authority list spells them in addresses, as they are spelled here."""
LONGEST_NAME = 300


@dataclass(frozen=True)
class Reading:
    """A property of others: what it gives, with an example of a value in Turtle.

    `gives` is what may be proposed about the thing, or the predicate of a link; `role` the part that a date plays
    (`kb.services.matching.STAGE_OF`), and `marks` the codes that give it another.
    """

    property: str
    gives: ProposalKind | str
    example: str
    role: str = ""
    marks: Mapping[str, str] = field(default_factory=dict)
    inverse: bool = False


_NAME, _STAGE = ProposalKind.SYNONYM, ProposalKind.STAGE
_DAY = '"2031-02-03"^^<http://www.w3.org/2001/XMLSchema#date>'
_OTHER_ACT = "<http://data.europa.eu/eli/reg/2027/5/oj>"
_OTHER_CONCEPT = "<https://example.org/vaartuigen/schip>"

READINGS = (
    Reading("skos:prefLabel", _NAME, '"pont"@nl'),
    Reading("skos:altLabel", _NAME, '"car ferry"@en'),
    Reading("skos:exactMatch", ProposalKind.EXACT_MATCH, _OTHER_CONCEPT),
    Reading("skos:closeMatch", ProposalKind.CLOSE_MATCH, _OTHER_CONCEPT),
    Reading("skos:broader", "partOf", _OTHER_CONCEPT),
    Reading("skos:narrower", "partOf", _OTHER_CONCEPT, inverse=True),
    Reading("eli:title", _NAME, '"Verordening over veren"@nl'),
    Reading("eli:title_short", _NAME, '"Ferry Act"@en'),
    Reading("eli:title_alternative", _NAME, '"Verenverordening"@nl'),
    Reading("eli:date_document", _STAGE, _DAY, "document"),
    Reading("eli:date_publication", _STAGE, _DAY, "publication"),
    Reading("eli:first_date_entry_in_force", _STAGE, _DAY, "entry"),
    Reading("eli:date_applicability", _STAGE, _DAY, "application"),
    Reading("eli:date_no_longer_in_force", _STAGE, _DAY, "end"),
    Reading("eli:repeals", "replaces", _OTHER_ACT),
    Reading("eli:repealed_by", "replaces", _OTHER_ACT, inverse=True),
    Reading("cdm:expression_title", _NAME, '"Verordening over veren"@nl'),
    Reading("cdm:expression_title_short", _NAME, '"Ferry Act"@en'),
    Reading("cdm:work_date_document", _STAGE, _DAY, "document"),
    Reading(
        "cdm:resource_legal_date_entry-into-force", _STAGE, _DAY, "entry", {"EV": "entry", "MA": "application"}
    ),
    Reading("cdm:resource_legal_date_end-of-validity", _STAGE, _DAY, "end"),
    Reading(
        "cdm:directive_date_transposition", _STAGE, _DAY, "transposition",
        {"ADOPTION": "transposition", "APPLICATION": "application"},
    ),
    Reading("cdm:resource_legal_repeals_resource_legal", "replaces", _OTHER_ACT),
    Reading("cdm:resource_legal_repealed_by_resource_legal", "replaces", _OTHER_ACT, inverse=True),
)  # fmt: skip
"""Every property that is read; the order settles which one is named where several say the same."""

IDENTIFIERS = ("eli:id_local", "cdm:resource_legal_id_celex")
_OF_WORK = ("eli:realizes", "cdm:expression_belongs_to_work")
_EXPRESSION = "eli:is_realized_by"
_SPOKEN = ("eli:language", "cdm:expression_uses_language")
_MATCHES = frozenset((ProposalKind.EXACT_MATCH, ProposalKind.CLOSE_MATCH))
_NO_THINGS = {full("skos:ConceptScheme"), full("skos:Collection"), full("skos:OrderedCollection")}
_ELI_OF_ACT = re.compile(r"https?://data\.europa\.eu/eli/(?:reg|dir|dec)(?:_impl|_del)?/\d{4}/\d{1,4}(?:/oj)?")
"""Not of a part of it, and not of a version of another day."""
_CELEX_ADDRESS = re.compile(r"https?://publications\.europa\.eu/resource/celex/(?P<number>[0-9A-Z()%-]+)")
_MARK = re.compile(r"\{([^|{}]{1,40})[|}]")
_PLAUSIBLE = range(1950, 2100)
"""Years. Cellar writes 1001-01-01 for a day that is not known and 9999-12-31 for one that may never come."""


@dataclass(frozen=True, order=True)
class Fact:
    """Something that a resource says of itself. `unclear` says why it cannot be used."""

    gives: ProposalKind
    value: str
    language: str | None
    date: Date | None
    stated_as: str
    unclear: str | None = None


@dataclass(frozen=True, order=True)
class Relation:
    """That one resource is part of, or replaces, another; `statement` says it in the words of the file."""

    subject: str
    predicate: str
    object: str
    stated_by: str
    statement: str


@dataclass(frozen=True)
class Resource:
    """What a file says of one thing: by which addresses, names and numbers it goes, and what could be proposed."""

    address: str
    addresses: frozenset[str]
    label: str
    scheme: str | None
    identifiers: frozenset[str]
    codes: frozenset[str]
    names: frozenset[tuple[str, str]]
    """Language (nl, en) and text of what it is called, first of all."""
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Foreign:
    """All that is of use in a file, in an order of its own, whatever that of its lines."""

    resources: tuple[Resource, ...]
    relations: tuple[Relation, ...]


def read_facts(said: Statements) -> Foreign:
    """What `said` tells about concepts and about legislation."""
    reader = _Reader(said)
    found = [reader.resource(node) for node in sorted(reader.nodes)]
    return Foreign(tuple(each for each in found if each is not None), tuple(sorted(reader.relations())))


class _Reader:
    def __init__(self, said: Statements) -> None:
        self._said = said
        self._main = _joined(said)
        self.nodes: dict[str, set[str]] = defaultdict(set)
        for address in {*said, *self._main, *self._main.values()}:
            if not address.startswith("_:"):
                self.nodes[self._main.get(address, address)].add(address)

    def _values(self, nodes: Iterable[str], *properties: str) -> list[Value]:
        keys = [full(each) for each in properties]
        found = {value for node in nodes for key in keys for value in self._said.get(node, {}).get(key, ())}
        return sorted(found, key=str)

    def _same(self, value: Value) -> str:
        return self._main.get(value.value, value.value)

    def resource(self, main: str) -> Resource | None:
        """The resource with the address `main`; None for what is neither a concept nor a piece of legislation."""
        nodes = self.nodes[main]
        addresses = frozenset({main, *nodes})
        identifiers = frozenset(_identifiers(addresses, self._values(nodes, *IDENTIFIERS)))
        labels = self._values(nodes, "skos:prefLabel")
        codes = frozenset(re.sub(r"[. ]", "", each.value) for each in self._values(nodes, "skos:notation"))
        kinds = {each.value for each in self._values(nodes, "rdf:type")}
        facts = sorted(set(self._facts(main, identifiers)), key=_in_table_order)
        matched = any(fact.gives in _MATCHES for fact in facts)
        if not (identifiers or labels or codes or matched) or kinds & _NO_THINGS:
            return None
        names = frozenset((language, each.value) for each in labels if (language := _language(each, None)) is not None)
        titles = [fact.value for fact in facts if fact.gives is _NAME]
        label = min((each.value for each in labels), default=(titles or sorted(identifiers) or [main])[0])
        schemes = [each.value for each in self._values(nodes, "skos:inScheme", "skos:topConceptOf")]
        return Resource(main, addresses, label, min(schemes, default=None), identifiers, codes, names, tuple(facts))

    def _facts(self, main: str, identifiers: Collection[str]) -> Iterator[Fact]:
        nodes = self.nodes[main]
        for reading in READINGS:
            if reading.gives is _NAME:
                yield from self._names(reading, nodes, None)
                for expression in self._expressions.get(main, ()):
                    spoken = next((each.value for each in self._values([expression], *_SPOKEN)), "")
                    yield from self._names(reading, [expression], LANGUAGES.get(spoken.rpartition("/")[2]))
            elif reading.gives is _STAGE:
                yield from self._dates(reading, main, identifiers)
            elif isinstance(reading.gives, ProposalKind):
                for value in self._values(nodes, reading.property):
                    if isinstance(value, NamedNode) and value.value.startswith(("http://", "https://")):
                        yield Fact(reading.gives, value.value, None, None, full(reading.property))

    def _names(self, reading: Reading, nodes: Iterable[str], spoken: str | None) -> Iterator[Fact]:
        for value in self._values(nodes, reading.property):
            language, text = _language(value, spoken), " ".join(value.value.split())
            if language is not None and text:
                unclear = f"longer than {LONGEST_NAME} characters" if len(text) > LONGEST_NAME else _unseen(text)
                yield Fact(_NAME, text, language, None, full(reading.property), unclear)

    def _dates(self, reading: Reading, main: str, identifiers: Collection[str]) -> Iterator[Fact]:
        """The dates of a property with the part each plays; where nothing tells several apart, none is guessed."""
        dates = {day for each in self._values(self.nodes[main], reading.property) if (day := _day(each)) is not None}
        address = full(reading.property)
        for day in sorted(dates):
            marks = self._marks.get((main, address, day.isoformat()), set())
            role = next((reading.marks[mark] for mark in sorted(marks) if mark in reading.marks), None)
            unclear = None
            if any(mark.endswith("/PART") for mark in marks):
                unclear = "for a part of it only"
            elif role is None and len(dates) > 1:
                unclear = "one of several dates that nothing tells apart"
            role = role or reading.role
            if role == "document" and any(re.match(r"celex:5\d{4}PC", each) for each in identifiers):
                role = "proposal"
            yield Fact(_STAGE, role, None, day, address, unclear)

    def relations(self) -> Iterator[Relation]:
        """Every relation between two resources, each once however often it is said."""
        found: dict[tuple[str, str, str], Relation] = {}
        for reading in (each for each in READINGS if not isinstance(each.gives, ProposalKind)):
            for main, node in sorted((main, node) for main, nodes in self.nodes.items() for node in nodes):
                for value in self._values([node], reading.property):
                    other = self._same(value)
                    ends = (other, main) if reading.inverse else (main, other)
                    if isinstance(value, NamedNode) and other != main:
                        key = (ends[0], str(reading.gives), ends[1])
                        found.setdefault(key, Relation(*key, main, f"<{node}> {reading.property} <{value.value}>"))
        yield from found.values()

    @cached_property
    def _expressions(self) -> Mapping[str, set[str]]:
        """The expressions of a work: those that say so, and those that it names."""
        found: dict[str, set[str]] = defaultdict(set)
        for node in self._said:
            for work in self._values([node], *_OF_WORK):
                found[self._same(work)].add(node)
            for expression in self._values([node], _EXPRESSION):
                found[self._main.get(node, node)].add(expression.value)
        return found

    @cached_property
    def _marks(self) -> Mapping[tuple[str, str, str], set[str]]:
        """The codes that a note about a statement gives it, by address, property and day."""
        found: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        for node in self._said:
            about = [self._values([node], f"owl:annotated{each}") for each in ("Source", "Property", "Target")]
            if all(len(each) == 1 for each in about):
                source, property_, target = (each[0] for each in about)
                notes = self._values([node], "ann:type_of_date", "ann:comment_on_date")
                codes = {code for note in notes for code in _MARK.findall(note.value)}
                found[self._same(source), property_.value, target.value].update(codes)
        return found


_ORDER = {full(reading.property): place for place, reading in enumerate(READINGS)}


def _unseen(text: str) -> str | None:
    """What is wrong with a name that shows as another one than it is; a soft hyphen shows as what it is."""
    hidden = (each for each in text if unicodedata.category(each) in {"Cc", "Cf", "Co", "Cs"} and each != "\u00ad")
    first = next(hidden, None)
    return f"holds a character that cannot be seen (U+{ord(first):04X})" if first else None


def _in_table_order(fact: Fact) -> tuple[int, str, str, Date]:
    return _ORDER[fact.stated_as], fact.value, fact.language or "", fact.date or Date.min


def _joined(said: Statements) -> dict[str, str]:
    """Every address that is said to be the same as another, to the first of them all."""
    main: dict[str, str] = {}

    def first(address: str) -> str:
        while address in main:
            main[address] = main.get(main[address], main[address])  # a long way is shortened as it is gone
            address = main[address]
        return address

    for node in sorted(said):
        for value in sorted(said[node].get(full("owl:sameAs"), ()), key=str):
            ends = sorted({first(node), first(value.value)})
            if isinstance(value, NamedNode) and not node.startswith("_:") and len(ends) > 1:
                main[ends[1]] = ends[0]
    return {address: first(address) for address in list(main)}


def _language(value: Value, spoken: str | None) -> str | None:
    """`nl` or `en`: what a text says of itself, else what its expression does; None for others and where none does."""
    if not isinstance(value, Literal):
        return None
    language = value.language.partition("-")[0] if value.language else spoken
    return language if language in LANGUAGES.values() else None


def _day(value: Value) -> Date | None:
    try:
        day = Date.fromisoformat(value.value) if isinstance(value, Literal) else None
    except ValueError:
        return None
    return day if day is not None and day.year in _PLAUSIBLE else None


def _identifiers(addresses: Iterable[str], numbers: Iterable[Value]) -> Iterator[str]:
    """The official identifiers of a resource, as they are written here: `celex:32021R0167`, `bwb:BWBR0044449`."""
    for address in addresses:
        if _ELI_OF_ACT.fullmatch(address) and (found := identifier_in_address(address)):
            yield found
    in_addresses = [match["number"] for address in addresses if (match := _CELEX_ADDRESS.fullmatch(address))]
    for number in [*in_addresses, *(each.value for each in numbers)]:
        try:
            found = parse_identifier(number)
        except UnknownIdentifier:
            continue
        if found.startswith(("celex:", "bwb:")):
            yield found
