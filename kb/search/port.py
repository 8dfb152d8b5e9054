"""What a search engine has to offer here: entries put in and taken out, plans carried out, words suggested, hits explained."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from kb.search.analysis import Language
from kb.search.plan import How, Plan

Texts = Mapping[Language, str]


@dataclass(frozen=True)
class Entry:
    """What can be found: a thing, or a passage of one rendition of a document under its heading.

    `group` names what facets are counted by: entries of one group share all their facets. Texts are by language.
    """

    key: str
    """What tells it from every other entry: `motion/kst-…`, or rendition and fragment of a passage."""
    group: str
    id: str
    kind: str
    title: str
    titles: Texts
    names: Texts
    body: Texts
    heading: str = ""
    context: Texts = field(default_factory=dict)
    """What it is a part of, which helps to find it by several words but not by that alone: the name of its document."""
    language: Language = "nl"
    """Language of heading and snippet."""
    fragment: str | None = None
    identifiers: tuple[str, ...] = ()
    """Spellings of its own official numbers, squashed."""
    mentions: tuple[str, ...] = ()
    """Official numbers that it cites, squashed."""


@dataclass(frozen=True)
class Hit:
    """An entry found, with its score."""

    key: str
    score: float
    id: str
    kind: str
    title: str
    fragment: str | None
    language: Language
    text: str
    """What a snippet is cut from."""


@dataclass(frozen=True)
class Reason:
    """One reason why something was found: which word of the query, how, by which words in which field, and its weight."""

    asked: str
    how: How
    found: str
    field: str
    weight: float


@dataclass(frozen=True)
class Found:
    """All that a plan finds, in number, and the best of it. `groups` counts every entry that matches the words."""

    total: int
    groups: Mapping[str, int]
    hits: Sequence[Hit]


Choose = Callable[[Mapping[str, int]], Collection[str]]
"""From how many entries of each group match, the groups that are wanted."""


class SearchIndex(Protocol):
    """A full-text index, as the services see it. Readers never wait for a writer."""

    def number(self) -> int | None:
        """The note in the outbox up to which it is true; None where there is no index, or one of another analysis."""

    def replace(self, entries: Iterable[Entry], number: int) -> int:
        """Put exactly `entries` in the place of what there is; returns how many there are."""

    def index(self, entries: Iterable[Entry], removed: Collection[str], number: int) -> None:
        """Put `entries` in, in the place of those of the same key, and take those out whose key or group is `removed`.

        All of it is seen at once, or nothing. An index that is further than `number` already stays as it is.
        """

    def delete(self, removed: Collection[str], number: int) -> None:
        """Take entries out by key or group."""

    def search(self, plan: Plan | None, choose: Choose, limit: int, offset: int = 0) -> Found:
        """What `plan` finds (None: everything), the best first. Raises SourceUnavailable where there is no index."""

    def explain(self, plan: Plan, keys: Collection[str]) -> Mapping[str, tuple[Reason, ...]]:
        """Why each of `keys` was found, the weightiest reason first."""

    def suggest(self, word: str, limit: int = 5) -> list[str]:
        """Words in the index that `word` may have been meant as, the likeliest first."""

    def alike(self, word: str, distance: int) -> list[str]:
        """Words in the index that differ from `word` in at most `distance` letters; the first letter is the same."""

    def complete(self, beginning: str, limit: int = 10) -> list[str]:
        """Words in the index that begin so, the most frequent first."""

    def vocabulary(self) -> Mapping[str, int]:
        """Every whole word in the index, with the number of entries that it is in."""

    def things(self, spellings: Collection[str]) -> list[str]:
        """The ids of the things that have one of these (squashed) as their own identifier."""
