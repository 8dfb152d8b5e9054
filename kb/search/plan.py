"""From what was asked to what is looked for: each word with its synonyms, its compounds and its parts, and how much each counts.

A plan says nothing about the engine that carries it out; it is also what a page marks by.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from kb.domain.identifiers import parse_identifier
from kb.errors import UnknownIdentifier
from kb.search.analysis import Language, is_stop_word, squashed, words
from kb.search.language import Alike, All, Any_, Begin, Node, Not, Phrase, Word
from kb.search.lexicon import Lexicon
from kb.search.thesaurus import Thesaurus

_LONGEST_SPAN = 6


class How(StrEnum):
    """How something that is looked for came from what was asked."""

    WORD = "word"
    PHRASE = "phrase"
    BEGIN = "begin"
    ALIKE = "alike"
    IDENTIFIER = "identifier"
    SYNONYM = "synonym"
    COMPOUND = "compound"
    PARTS = "parts"
    LINK = "link"
    NAMED = "named"


WEIGHTS = {
    How.WORD: 1.0,
    How.PHRASE: 1.0,
    How.BEGIN: 0.8,
    How.ALIKE: 0.6,
    How.IDENTIFIER: 20.0,
    How.SYNONYM: 0.7,
    How.COMPOUND: 0.5,
    How.PARTS: 0.4,
    How.LINK: 2.0,
    How.NAMED: 100.0,
}
"""How much a find counts, beside one of the word itself; tuned on `tests/corpus`."""


@dataclass(frozen=True)
class Sought:
    """Words looked for next to each other, in one language or in both.

    As PARTS they may stand anywhere in an entry; as IDENTIFIER they are spellings, of which one will do; as LINK they
    are the keys of what is linked to the thing that was named, as NAMED those of the things that an official number names.
    """

    how: How
    words: tuple[str, ...]
    language: Language | None = None
    distance: int = 0

    @property
    def weight(self) -> float:
        """How much it counts."""
        return WEIGHTS[self.how]


@dataclass(frozen=True)
class Unit:
    """One thing asked for, as it was typed, and everything that counts as it."""

    asked: str
    sought: tuple[Sought, ...]
    title: bool = False
    instead: tuple[Sought, ...] = ()
    """What will do where nothing has all that was asked."""


@dataclass(frozen=True)
class Both:
    """All of these."""

    parts: tuple[Plan, ...]


@dataclass(frozen=True)
class Either:
    """At least one of these."""

    parts: tuple[Plan, ...]


@dataclass(frozen=True)
class Without:
    """None of this."""

    part: Plan


Plan = Unit | Both | Either | Without


@dataclass(frozen=True)
class Switches:
    """What a search adds to the words themselves; what is linked to a thing comes with its synonyms."""

    synonyms: bool = True
    compounds: bool = True
    forms: bool = True
    """Left out only to measure what it brings."""
    left_out: frozenset[str] = frozenset()
    """Other names and compounds that are not looked for, as they are shown."""


@dataclass(frozen=True)
class Planner:
    """Makes plans with what the base knows of words."""

    thesaurus: Thesaurus
    lexicon: Lexicon
    linked: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Thing → the keys of what bears on it: a search for the thing finds these too."""
    switches: Switches = Switches()

    def plan(self, node: Node) -> Plan | None:
        """What to look for; None where nothing is left to look for."""
        match node:
            case Word():
                return self._run((node,))
            case Phrase():
                found = tuple(word.text for word in words(node.text))
                synonyms = () if node.title else self._synonyms(found)
                return Unit(node.text, (Sought(How.PHRASE, found), *synonyms), node.title)
            case Begin():
                return Unit(f"{node.text}*", (Sought(How.BEGIN, tuple(word.text for word in words(node.text))),))
            case Alike():
                found = tuple(word.text for word in words(node.text))
                return Unit(f"{node.text}~", (Sought(How.ALIKE, found, distance=node.distance),))
            case Not():
                part = self.plan(node.part)
                return Without(part) if part else None
            case Any_():
                return _joined(Either, [self.plan(part) for part in node.parts])
        return self._all(node)

    def _all(self, node: All) -> Plan | None:
        """Words in a row are looked at together, for names of several words; the rest one by one."""
        parts: list[Plan | None] = []
        run: list[Word] = []
        for part in (*node.parts, None):
            if isinstance(part, Word) and not part.title:
                run.append(part)
                continue
            if run:
                parts.append(self._run(tuple(run)))
            run = []
            if part is not None:
                parts.append(self._run((part,)) if isinstance(part, Word) else self.plan(part))
        return _joined(Both, parts)

    def _run(self, run: tuple[Word, ...]) -> Plan | None:
        """Words in a row: those that name a thing together count as one, and by themselves."""
        telling = [word for word in run if not _only_stop_words(word.text)] or list(run)
        parts: list[Plan | None] = []
        at = 0
        while at < len(telling):
            end = self._name_end(telling, at)
            parts.append(self._name(tuple(telling[at:end])) if end > at + 1 else self._word(telling[at]))
            at = max(end, at + 1)
        return _joined(Both, parts)

    def _name_end(self, run: list[Word], start: int) -> int:
        """Where the longest name of a thing ends that begins at `start`; `start` itself where none does."""
        for end in range(min(len(run), start + _LONGEST_SPAN), start + 1, -1):
            folded = _folded(run[start:end])
            if self.switches.synonyms and not run[start].title and self.thesaurus.things(folded):
                return end
        return start

    def _name(self, run: tuple[Word, ...]) -> Plan | None:
        """The words of a name: all of them anywhere, or another name of the same thing."""
        # Inside a name a word is no part of other compounds: with `zeldzame aarden` nobody asks for aardolie.
        itself = _joined(Both, [self._word(word, inside_a_name=True) for word in run])
        folded = _folded(run)
        asked = " ".join(word.text for word in run)
        named = Unit(asked, (Sought(How.PHRASE, folded), *self._synonyms(folded)))
        return _joined(Either, [itself, named])

    def _word(self, word: Word, *, inside_a_name: bool = False) -> Plan | None:
        folded = _folded([word])
        sought = [Sought(How.WORD if len(folded) == 1 else How.PHRASE, folded)]
        if self.switches.forms and len(folded) == 1:
            sought += [Sought(How.WORD, (form,), "nl") for form in self.lexicon.forms(folded[0])]
        if not word.title:
            compounds = () if inside_a_name else self._compounds(folded)
            sought += [*self._synonyms(folded), *compounds, *_identifier(word.text)]
        return Unit(word.text, tuple(sought), word.title, tuple(self._instead(sought))) if folded else None

    def _instead(self, sought: Iterable[Sought]) -> Iterator[Sought]:
        """What a compound is about: its first part (the chips of a chipsector), or where that is unknown its last."""
        for each in sought:
            if each.how is How.PARTS:
                first, last = each.words
                yield Sought(How.PARTS, (first if self.lexicon.knows(first) else last,), "nl")

    def _synonyms(self, folded: tuple[str, ...]) -> tuple[Sought, ...]:
        if not self.switches.synonyms:
            return ()
        names = self.thesaurus.synonyms(folded)
        linked = {key: None for thing in sorted(self.thesaurus.things(folded)) for key in self.linked.get(thing, ())}
        return (
            *(
                Sought(How.SYNONYM, name.words, name.language)
                for name in names
                if name.text not in self.switches.left_out
            ),
            *((Sought(How.LINK, tuple(linked)),) if linked else ()),
        )

    def _compounds(self, folded: tuple[str, ...]) -> Iterator[Sought]:
        if not self.switches.compounds or len(folded) > 1:
            return
        left_out = self.switches.left_out
        for compound in self.lexicon.with_part(folded[0]):
            if compound not in left_out:
                yield Sought(How.COMPOUND, (compound,), "nl")
        if (halves := self.lexicon.parts(folded[0])) is not None and shown_parts(halves) not in left_out:
            yield Sought(How.PARTS, halves, "nl")


def shown_parts(halves: tuple[str, ...]) -> str:
    """The parts of a compound as they are shown: `grondstoffen + winning`."""
    return " + ".join(halves)


def units(plan: Plan | None) -> Iterator[Unit]:
    """The units of a plan, in order, without those that must not be found."""
    match plan:
        case Unit():
            yield plan
        case Both() | Either():
            for part in plan.parts:
                yield from units(part)


def relaxed(plan: Plan) -> Plan:
    """The plan for entries with some of the words, where none has all."""
    match plan:
        case Both():
            kept = tuple(part for part in plan.parts if not isinstance(part, Without))
            left_out = tuple(part for part in plan.parts if isinstance(part, Without))
            some = Either(tuple(relaxed(part) for part in kept))
            return Both((some, *left_out)) if left_out else some
        case Either():
            return Either(tuple(relaxed(part) for part in plan.parts))
        case Unit():
            return replace(plan, sought=(*plan.sought, *plan.instead))
    return plan


def spellings(text: str) -> set[str]:
    """What an identifier in any spelling is stored as: squashed, as typed and as its official form."""
    typed = squashed(text)
    if not any(char.isdigit() for char in typed):
        return set()
    try:
        official = parse_identifier(text)
    except UnknownIdentifier:
        return {typed}
    return {typed, squashed(official)}


def _identifier(text: str) -> Iterator[Sought]:
    if found := spellings(text):
        yield Sought(How.IDENTIFIER, tuple(sorted(found)))


def _folded(run: list[Word] | tuple[Word, ...]) -> tuple[str, ...]:
    return tuple(each.text for word in run for each in words(word.text))


def _only_stop_words(text: str) -> bool:
    return all(is_stop_word(word.text) for word in words(text))


def _joined(kind: type[Both] | type[Either], parts: list[Plan | None]) -> Plan | None:
    found = tuple(part for part in parts if part is not None)
    return found[0] if len(found) == 1 else kind(found) if found else None
