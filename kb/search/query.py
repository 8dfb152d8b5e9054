"""Searching: people's words to hits, with the words marked in a snippet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whoosh import qparser
from whoosh.index import FileIndex
from whoosh.query import NullQuery, Or, Query, Term
from whoosh.searching import Results, Searcher

from kb.errors import InvalidInput
from kb.search.analysis import squashed, terms
from kb.search.index import open_index

_FIELDS = ("title", "names", "body", "whole")
_LONGEST_QUERY = 300
_SNIPPET = 240
_BEFORE_FIRST = 60
_IDENTIFIER_WEIGHT = 50.0
_OPERATORS = {"AND", "OR", "NOT"}


@dataclass(frozen=True)
class Hit:
    """Something found. `marked` are the offsets in `snippet` of the words that matched."""

    id: str
    kind: str
    title: str
    locator: str
    snippet: str
    score: float
    marked: tuple[tuple[int, int], ...] = ()

    @property
    def path(self) -> str:
        """Its address on the site, at the passage where it is one."""
        return f"/{self.locator}"


def search(root: Path, words: str, limit: int = 20, kind: str | None = None) -> list[Hit]:
    """The best `limit` hits for `words`, best first: those with all the words, or where there are none, with some.

    Understands words, "phrases", AND, OR, NOT, parentheses and `begin*`. Raises InvalidInput for a query that says
    nothing, SourceUnavailable where there is no index.
    """
    _check(words)
    index = open_index(root)
    wanted = Term("kind", kind) if kind else None
    with index.searcher() as searcher:
        for group in _groups(words):
            if hits := _hits(searcher, _parse(index, words, group), words, limit, wanted):
                return hits
    return []


def _groups(words: str) -> tuple[Any, ...]:
    """How words without an operator between them are joined, in the order in which it is tried."""
    if _OPERATORS & set(words.split()):
        return (qparser.AndGroup,)
    return (qparser.AndGroup, qparser.OrGroup.factory(0.9))


_MISTAKES = (
    (lambda words: not words.strip(), "nothing to search for; give a word"),
    (lambda words: len(words) > _LONGEST_QUERY, f"longer than {_LONGEST_QUERY} characters; use fewer words"),
    (lambda words: words.count('"') % 2 == 1, 'a quotation mark is missing; write a phrase as "…"'),
    (lambda words: words.count("(") != words.count(")"), "a parenthesis is missing; write (… OR …)"),
    (lambda words: not _meaningful(words), "there is no word in it; AND, OR, NOT and * need words beside them"),
)
"""What is wrong with a query, and what to do; the first that is so is told."""


def _check(words: str) -> None:
    for wrong, advice in _MISTAKES:
        if wrong(words):
            raise InvalidInput(f"search {words[:60]!r}: {advice}")


def _meaningful(words: str) -> bool:
    return any(terms(each) for each in words.split() if each not in _OPERATORS)


def _parse(index: FileIndex, words: str, group: Any) -> Query:
    plugins = [
        qparser.WhitespacePlugin(),
        qparser.PhrasePlugin(),
        qparser.PrefixPlugin(),
        qparser.GroupPlugin(),
        qparser.OperatorsPlugin(AndMaybe=None, Require=None, AndNot=None),
        qparser.MultifieldPlugin(list(_FIELDS)),
    ]
    parsed: Query = qparser.QueryParser(None, index.schema, plugins=plugins, group=group).parse(words)
    identifier = Term("identifiers", squashed(words), boost=_IDENTIFIER_WEIGHT)
    return Or([parsed, identifier]) if parsed != NullQuery else identifier


def _hits(searcher: Searcher, query: Query, words: str, limit: int, wanted: Query | None) -> list[Hit]:
    results: Results = searcher.search(query, limit=limit, filter=wanted)
    sought = {term for term, _, _ in terms(words)}
    beginnings = tuple(each.rstrip("*").casefold() for each in words.split() if each.endswith("*") and len(each) > 1)
    return [_hit(found, found.score, sought, beginnings) for found in results]


def _hit(found: Any, score: float, sought: set[str], beginnings: tuple[str, ...]) -> Hit:
    snippet, marked = _snippet(found["shown"], sought, beginnings)
    fragment = found.get("fragment")
    locator = f"{found['id']}#{fragment}" if fragment else found["id"]
    return Hit(found["id"], found["kind"], found["title"], locator, snippet, round(score, 3), marked)


def _snippet(text: str, sought: set[str], beginnings: Sequence[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The part of `text` around the first word sought, cut between words, and where in it the words stand."""
    places = [
        (start, end)
        for term, start, end in terms(text)
        if term in sought or (beginnings and text[start:end].casefold().startswith(tuple(beginnings)))
    ]
    start = _cut(text, max(0, places[0][0] - _BEFORE_FIRST)) if places else 0
    end = _cut(text, start + _SNIPPET) if start + _SNIPPET < len(text) else len(text)
    before, after = ("… " if start else ""), (" …" if end < len(text) else "")
    shift = len(before) - start
    marked = tuple((first + shift, last + shift) for first, last in places if first >= start and last <= end)
    return before + text[start:end].rstrip() + after, marked


def _cut(text: str, at: int) -> int:
    """The beginning of the word that `at` falls in, so that no word is cut."""
    return text.rfind(" ", 0, at) + 1 if at else 0
