"""Finds in a text the things that have a name in the knowledge base, however Dutch or English inflects the name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kb.documents.offsets import Span
from kb.domain.dutch import fold, light_stem
from kb.mentions.coreference import later_mentions
from kb.mentions.grouping import Place, Taken, as_things, without_overlaps
from kb.mentions.model import FoundThing, Name

# An address, a word, a paragraph's end, or a mark that can tell names apart. Blanks, hyphens and quotes cannot: they vary.
_TOKEN = re.compile(r"https?://\S+|[^\W_]+(?:'[^\W_]+)*|\n\n|[^\w\s\-'\"«»„“”]")
_GENITIVE = re.compile(r"(?:'s|'|s)?")


_GAP = " … "
"""In a label: what stands before it must be named earlier in the paragraph, and only what stands behind it is the name."""
_CONTEXT = 300
"""How many characters before a name its context can stand."""

_INSTITUTIONS = re.compile(r"(?:de|De) [A-Z]")
_GOES_ON = re.compile(r"[ -](?:(?:van|voor|tot)(?: (?:de|het|den))? )?[A-ZÀ-Ý]")
_CAPITALISED = re.compile(r"[A-ZÀ-Ý]\w*[a-zà-ÿ]")
_OPENS = re.compile(r"(?:^|[.!?:;•(«“\"\n])\s*\Z")
_CAPITAL = re.compile(r"[A-ZÀ-Ý]")
_WORD_BEFORE = re.compile(r"(\w+) \Z")
_WORD_AFTER = re.compile(r" (\w+)")
_POLICIES = frozenset({"instrument", "measure"})
_COUNTRIES = frozenset({"country", "region"})


class _Entry(NamedTuple):
    """A name as it is matched: how it is written, and the stems of the words that must stand before it."""

    name: Name
    written: str
    context: frozenset[str]


@dataclass
class _Node:
    """A place in the trie of stems: the names that end here, and how they may go on."""

    entries: list[_Entry] = field(default_factory=list)
    next: dict[str, _Node] = field(default_factory=dict)


class Gazetteer:
    """Names of things, built once and then matched against any number of texts.

    A name matches in any case and with any ordinary inflection of its words (plural, genitive, the -e of an adjective),
    with a hyphen for a blank and without its accents; one with `exact_case` only as it is written, or in the genitive.
    The longest name wins, and a name within a longer one is not a mention. Of two things with the same name the one
    given first is meant, an exact one before others.
    """

    def __init__(self, names: Iterable[Name]) -> None:
        self._root = _Node()
        for name in names:
            context, _, label = name.label.rpartition(_GAP)
            stems = frozenset(light_stem(token[0]) for token in _tokens(context))
            for written in _spellings(label):
                self._add(_Entry(name, written, stems))

    def _add(self, entry: _Entry) -> None:
        node = self._root
        for token in _tokens(entry.written):
            node = node.next.setdefault(light_stem(token[0]), _Node())
        if node is not self._root:
            node.entries.append(entry)
            node.entries.sort(key=lambda each: not each.name.exact_case)

    def find(self, text: str) -> list[FoundThing]:
        """The things that the text names, each with every place that does, in the order of the text.

        An instrument or measure is also found where a later sentence of the paragraph takes it up by its kind
        ("the action plan"). A product is also found within a policy that is described rather than titled.
        """
        every = list(self._places(text))
        places = without_overlaps(every)
        return as_things(text, [*places, *_products_within(text, places, every), *later_mentions(text, places)])

    def _places(self, text: str) -> Iterator[Place]:
        tokens = list(_tokens(text))
        stems = [light_stem(token[0]) for token in tokens]
        for index, stem in enumerate(stems):
            if stem in self._root.next:
                for last, entries in self._from(stems, index):
                    span = Span(tokens[index].start(), tokens[last].end())
                    if name := next((each.name for each in entries if self._fits(each, text, span)), None):
                        yield Place(name.entity, span, name.entity, name.kind, name.preferred)

    def _from(self, stems: Sequence[str], index: int) -> Iterator[tuple[int, list[_Entry]]]:
        """The names that begin with one stem, as long as the trie goes on, with the index of their last."""
        node = self._root
        for at in range(index, len(stems)):
            if stems[at] not in node.next:
                return
            node = node.next[stems[at]]
            if node.entries:
                yield at, node.entries

    def _fits(self, entry: _Entry, text: str, span: Span) -> bool:
        """Whether what stands in and around `span` allows the name there."""
        return (
            _agrees(entry, text[slice(*span)])
            and (not entry.context or entry.context <= _stems_before(text, span.start))
            and not (_INSTITUTIONS.match(entry.written) and _GOES_ON.match(text, span.end))
            and not (entry.name.language == "en" and entry.name.kind in _COUNTRIES and self._is_part(text, span))
        )

    def _is_part(self, text: str, span: Span) -> bool:
        """Whether a capitalised word beside the name makes it part of another name: `Air France`, `Europe Direct`."""
        after = _WORD_AFTER.match(text, span.end)
        before = _WORD_BEFORE.search(text, max(0, span.start - 30), span.start)
        if after and self._is_foreign(after[1]):
            return True
        if not before or not self._is_foreign(before[1]):
            return False
        return not _OPENS.search(text, max(0, before.start() - 3), before.start())

    def _is_foreign(self, word: str) -> bool:
        return _CAPITALISED.match(word) is not None and light_stem(fold(word)) not in self._root.next


def _products_within(text: str, kept: Sequence[Place], every: Iterable[Place]) -> list[Place]:
    """The products in names of policies that are descriptions ("use of hydrogen"), not titles ("IPCEI Waterstof")."""
    described = Taken(
        place.span for place in kept if place.kind in _POLICIES and not _CAPITAL.search(text, *place.span)
    )
    products = without_overlaps(place for place in every if place.kind == "product")
    return [place for place in products if described.holds(place.span)]


def _stems_before(text: str, at: int) -> set[str]:
    before = text[max(0, at - _CONTEXT) : at]
    return {light_stem(token[0]) for token in _tokens(before[before.rfind("\n\n") + 1 :])}


def _tokens(text: str) -> Iterator[re.Match[str]]:
    return _TOKEN.finditer(fold(text))


def _spellings(label: str) -> Iterator[str]:
    """A label as it stands, and with the parts of its hyphenated words written as one (`e-mail`, `email`)."""
    yield label
    if "-" in label:
        yield label.replace("-", "")


def _agrees(entry: _Entry, surface: str) -> bool:
    """Whether the case of the words in the text allows the name."""
    if not entry.name.exact_case:
        return True
    wanted, found = _plain(entry.written), _plain(surface)
    return found.startswith(wanted) and _GENITIVE.fullmatch(found[len(wanted) :]) is not None


def _plain(words: str) -> str:
    """The words with their case kept, one blank for every blank or hyphen, and a straight apostrophe."""
    return re.sub(r"[\s\-–‑]+", " ", words.replace("’", "'"))
