"""Names that stand for the same thing: synonyms and translations, from the labels of things."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from kb.search.analysis import LANGUAGES, Language, is_stop_word, stem, words

_LONGEST_NAME = 5
"""Words of a name that counts as a synonym; longer ones are titles."""
_MOST = 12

Key = tuple[str, ...]


@dataclass(frozen=True)
class Name:
    """A name of a thing, in a language."""

    thing: str
    language: Language
    text: str

    @cached_property
    def words(self) -> Key:
        """Its words, folded."""
        return tuple(word.text for word in words(self.text))

    @cached_property
    def key(self) -> Key:
        """What it is recognised by: the stems of its words, without stop words beside others."""
        return _key(self.words, self.language)


def _key(folded: Iterable[str], language: Language) -> Key:
    telling = [word for word in folded if not is_stop_word(word)]
    return tuple(stem(word, language) for word in telling)


class Thesaurus:
    """What else a thing is called."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._by_thing: dict[str, list[Name]] = {}
        self._things: dict[tuple[Language, Key], set[str]] = {}
        for name in names:
            if name.key and len(name.key) <= _LONGEST_NAME:
                self._by_thing.setdefault(name.thing, []).append(name)
                self._things.setdefault((name.language, name.key), set()).add(name.thing)

    @property
    def words(self) -> set[str]:
        """Every word in a name."""
        return {word for names in self._by_thing.values() for name in names for word in name.words}

    def things(self, folded: Iterable[str]) -> set[str]:
        """The things that go by a name of these words, in any form of theirs."""
        asked = list(folded)
        keys = [(language, _key(asked, language)) for language in LANGUAGES]
        return set().union(*(self._things.get(each, set()) for each in keys))

    def synonyms(self, folded: Iterable[str]) -> list[Name]:
        """The other names of what goes by these words, without those that hold the words themselves."""
        asked = list(folded)
        own = {language: set(_key(asked, language)) for language in LANGUAGES}
        found: dict[tuple[Language, Key], Name] = {}
        for thing in sorted(self.things(asked)):
            for name in self._by_thing[thing]:
                if not own[name.language] <= set(name.key):
                    found.setdefault((name.language, name.key), name)
        return list(found.values())[:_MOST]
