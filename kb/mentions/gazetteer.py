"""Finds in a text the things that have a name in the knowledge base, however Dutch or English inflects the name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kb.documents.structure import Span
from kb.domain.dutch import fold, light_stem
from kb.mentions.coreference import later_mentions
from kb.mentions.grouping import Place, as_things, without_overlaps
from kb.mentions.model import FoundThing, Name

# An address, a word, a paragraph's end, or a mark that can tell names apart. Blanks, hyphens and quotes cannot: they vary.
_TOKEN = re.compile(r"https?://\S+|[^\W_]+(?:'[^\W_]+)*|\n\n|[^\w\s\-'\"«»„“”]")
_GENITIVE = re.compile(r"(?:'s|'|s)?")


@dataclass
class _Node:
    """A place in the trie of stems: the names that end here, and how they may go on."""

    names: list[Name] = field(default_factory=list)
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
            for label in _spellings(name.label):
                self._add(label, name)

    def _add(self, label: str, name: Name) -> None:
        node = self._root
        for token in _tokens(label):
            node = node.next.setdefault(light_stem(token[0]), _Node())
        if node is not self._root:
            node.names.append(name)
            node.names.sort(key=lambda each: not each.exact_case)

    def find(self, text: str) -> list[FoundThing]:
        """The things that the text names, each with every place that does, in the order of the text.

        An instrument or measure is also found where a later sentence of the paragraph takes it up by its kind
        ("the action plan").
        """
        places = without_overlaps(self._places(text))
        return as_things(text, [*places, *later_mentions(text, places)])

    def _places(self, text: str) -> Iterator[Place]:
        tokens = list(_tokens(text))
        stems = [light_stem(token[0]) for token in tokens]
        for index, stem in enumerate(stems):
            if stem in self._root.next:
                for last, names in self._from(stems, index):
                    span = Span(tokens[index].start(), tokens[last].end())
                    if name := next((each for each in names if _agrees(each, text[slice(*span)])), None):
                        yield Place(name.entity, span, name.entity, name.kind, name.preferred)

    def _from(self, stems: Sequence[str], index: int) -> Iterator[tuple[int, list[Name]]]:
        """The names that begin with one stem, as long as the trie goes on, with the index of their last."""
        node = self._root
        for at in range(index, len(stems)):
            if stems[at] not in node.next:
                return
            node = node.next[stems[at]]
            if node.names:
                yield at, node.names


def _tokens(text: str) -> Iterator[re.Match[str]]:
    return _TOKEN.finditer(fold(text))


def _spellings(label: str) -> Iterator[str]:
    """A label as it stands, and with the parts of its hyphenated words written as one (`e-mail`, `email`)."""
    yield label
    if "-" in label:
        yield label.replace("-", "")


def _agrees(name: Name, surface: str) -> bool:
    """Whether the case of the words in the text allows the name."""
    if not name.exact_case:
        return True
    wanted, found = _plain(name.label), _plain(surface)
    return found.startswith(wanted) and _GENITIVE.fullmatch(found[len(wanted) :]) is not None


def _plain(words: str) -> str:
    """The words with their case kept, one blank for every blank or hyphen, and a straight apostrophe."""
    return re.sub(r"[\s\-–‑]+", " ", words.replace("’", "'"))
