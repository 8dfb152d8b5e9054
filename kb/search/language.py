"""The language that people search in: words, "phrases", AND OR NOT, (groups), begin*, alike~, field:value, date:2021..2023.

What is read here is a tree of what was asked; which words are tried for it is decided in `kb.search.plan`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from difflib import get_close_matches
from typing import NamedTuple

from kb.domain.identifiers import parse_identifier
from kb.errors import InvalidInput, UnknownIdentifier
from kb.search.analysis import words

_LONGEST = 300
_DEEPEST = 20
_TOKEN = re.compile(r'"(?P<phrase>[^"]*)"|(?P<bracket>[()])|(?P<plain>[^\s()"]+(?:\([^\s()"]*\)[^\s()"]*)*)')
_QUOTES = str.maketrans(dict.fromkeys("«»“”„‟", '"'))
_ALIKE = re.compile(r"(.+?)~([12]?)")
_FIELD = re.compile(r"([A-Za-z_]+):(.+)")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_OPERATORS = ("AND", "OR", "NOT")
TITLE = "title"
DATE = "date"
_SHORT = 3
"""Letters that an alike word needs at least."""


@dataclass(frozen=True)
class Word:
    """A word as it was typed; where it holds signs (`EU-regels`) its parts stand beside each other. `title`: in names only."""

    text: str
    title: bool = False


@dataclass(frozen=True)
class Phrase:
    """Words in this order."""

    text: str
    title: bool = False


@dataclass(frozen=True)
class Begin:
    """Every word that begins so."""

    text: str


@dataclass(frozen=True)
class Alike:
    """Every word that differs in at most `distance` letters."""

    text: str
    distance: int


@dataclass(frozen=True)
class All:
    """All of these; `Any_` at least one; `Not` none of it."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Any_:  # noqa: N801 - `Any` is a word of the language itself
    """At least one of these."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Not:
    """What has none of this."""

    part: Node


Node = Word | Phrase | Begin | Alike | All | Any_ | Not


class Narrowing(NamedTuple):
    """A condition on what is found, beside words: one of `values` of a facet, or with `excluded` none of them."""

    facet: str
    values: tuple[str, ...]
    excluded: bool = False


class Between(NamedTuple):
    """First and last day; None where that side is open."""

    first: Date | None
    last: Date | None


@dataclass(frozen=True)
class Asked:
    """What a query asks: words to find (None: anything), and what narrows it."""

    node: Node | None
    narrowings: tuple[Narrowing, ...] = ()
    dates: tuple[Between, ...] = ()
    plain: bool = True
    """Whether it is words only, so that where nothing has all of them, some will do."""


def parse(text: str, facets: Mapping[str, str]) -> Asked:
    """Read a query. `facets` maps every name a facet goes by to the facet. Raises InvalidInput with advice."""
    if len(text) > _LONGEST:
        raise _mistake(text, f"longer than {_LONGEST} characters; use fewer words")
    plain = text.translate(_QUOTES)
    if plain.count('"') % 2:
        raise _mistake(text, 'a quotation mark is missing; write a phrase as "…"')
    return _Reader(text, _tokens(plain), facets).read()


def _mistake(text: str, advice: str) -> InvalidInput:
    return InvalidInput(f"search {text[:60]!r}: {advice}")


class _Token(NamedTuple):
    kind: str
    text: str


def _tokens(text: str) -> list[_Token]:
    """The pieces of a query; a quote glued to a field (`title:"…"`) stays with it."""
    found: list[_Token] = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        token = _Token(kind, match[kind])
        glued = (
            found
            and kind == "phrase"
            and match.start()
            and text[match.start() - 1] == ":"
            and found[-1].kind == "plain"
        )
        if glued:
            found[-1] = _Token("named phrase", found[-1].text + token.text)
        else:
            found.append(_Token("operator", token.text) if kind == "plain" and token.text in _OPERATORS else token)
    return found


@dataclass
class _Reader:
    """Reads tokens by descent: OR binds less than AND, AND less than NOT."""

    text: str
    tokens: list[_Token]
    facets: Mapping[str, str]
    at: int = 0
    depth: int = 0
    narrowings: list[Narrowing] = field(default_factory=list)
    dates: list[Between] = field(default_factory=list)

    def read(self) -> Asked:
        """The whole query. Raises InvalidInput."""
        node = self._any()
        if self.at < len(self.tokens):
            raise self._wrong("there is a ) too many; leave it out")
        if node is None and self.tokens and not (self.narrowings or self.dates):
            raise self._wrong("there is no word in it; AND, OR, NOT and * need words beside them")
        if isinstance(node, Not):
            raise self._wrong("it only says what not to find; put a word before NOT")
        plain = not any(token.kind in ("operator", "bracket") for token in self.tokens)
        return Asked(node, tuple(self.narrowings), tuple(self.dates), plain)

    def _wrong(self, advice: str) -> InvalidInput:
        return _mistake(self.text, advice)

    def _peek(self) -> _Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def _takes(self, text: str) -> bool:
        token = self._peek()
        if token is None or token.text != text or token.kind not in ("operator", "bracket"):
            return False
        self.at += 1
        return True

    def _any(self) -> Node | None:
        narrowed = len(self.narrowings) + len(self.dates)
        first = self._all()
        parts = [first]
        while self._takes("OR"):
            parts.append(self._all())
        if len(parts) > 1 and (None in parts or len(self.narrowings) + len(self.dates) > narrowed):
            raise self._wrong("OR joins words; it needs one on both sides, and field:value stands outside of it")
        found = [part for part in parts if part is not None]
        return found[0] if len(found) == 1 else Any_(tuple(found)) if found else None

    def _all(self) -> Node | None:
        parts: list[Node] = []
        while (token := self._peek()) is not None and token.text != "OR" and token != _Token("bracket", ")"):
            if self._takes("AND"):
                if not parts and not self.narrowings and not self.dates:
                    raise self._wrong("AND joins words; it needs one on both sides")
                if self._peek() is None:
                    raise self._wrong("there is no word after AND; add one or leave AND out")
                continue
            if (part := self._not()) is not None:
                parts.append(part)
        if parts and all(isinstance(part, Not) for part in parts) and len(parts) > 1:
            raise self._wrong("it only says what not to find; put a word before NOT")
        return parts[0] if len(parts) == 1 else All(tuple(parts)) if parts else None

    def _not(self) -> Node | None:
        if not self._takes("NOT"):
            return self._one()
        known, dated = len(self.narrowings), len(self.dates)
        part = self._not() if self._peek() else None
        if len(self.dates) > dated:
            raise self._wrong("a date can't be excluded with NOT; give the range that is meant")
        if len(self.narrowings) > known:
            self.narrowings[known:] = [each._replace(excluded=True) for each in self.narrowings[known:]]
        elif part is None:
            raise self._wrong("there is no word after NOT; add one or leave NOT out")
        return Not(part) if part is not None else None

    def _one(self) -> Node | None:
        if self._takes("("):
            return self._group()
        token = self.tokens[self.at]
        self.at += 1
        if token.kind == "phrase":
            return Phrase(token.text) if _meaningful(token.text) else None
        return self._named(token) or self._plain(token.text)

    def _group(self) -> Node | None:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise self._wrong("too many parentheses inside each other; leave some out")
        narrowed = len(self.narrowings) + len(self.dates)
        inside = self._any()
        if not self._takes(")"):
            raise self._wrong("a parenthesis is missing; write (… OR …)")
        if len(self.narrowings) + len(self.dates) > narrowed:
            raise self._wrong("field:value narrows the whole query; put it outside the parentheses")
        self.depth -= 1
        return inside

    def _named(self, token: _Token) -> Node | None:
        """What stands behind the name of a field: words in titles, or a condition, of which nothing stays in the tree."""
        match = _FIELD.fullmatch(token.text)
        if match is None or "://" in token.text or _is_identifier(token.text):
            return None
        name, value = match[1].lower(), match[2]
        if name in ("title", "titel"):
            return Phrase(value, title=True) if token.kind == "named phrase" else Word(value, title=True)
        if name in ("date", "datum"):
            self.dates.append(self._between(value))
        elif name in self.facets:
            self.narrowings.append(Narrowing(self.facets[name], tuple(filter(None, value.split(",")))))
        else:
            raise self._wrong(f"there is no field {name!r}; {self._advice(name)}")
        return None

    def _advice(self, name: str) -> str:
        known = [TITLE, DATE, *dict.fromkeys(self.facets.values())]
        close = get_close_matches(name, [*known, *self.facets], n=1)
        return f"did you mean {close[0]}:…?" if close else f"there are {', '.join(known)}"

    def _plain(self, text: str) -> Node | None:
        if _FIELD.fullmatch(text) and not _is_identifier(text) and "://" not in text:
            return None  # a condition, noted by _named
        if text.endswith("*") and _meaningful(text):
            return Begin(text.rstrip("*"))
        if (alike := _ALIKE.fullmatch(text)) is not None:
            if len(alike[1]) < _SHORT:
                raise self._wrong(f"{text!r} is too short for ~; give at least {_SHORT} letters")
            return Alike(alike[1], int(alike[2] or 1))
        return Word(text) if _meaningful(text) else None

    def _between(self, value: str) -> Between:
        first, dots, last = value.partition("..")
        if not (first or last):
            raise self._wrong("date: needs a day, month or year; write date:2021..2023")
        return Between(self._day(first, last=False), self._day(last if dots else first, last=True))

    def _day(self, text: str, *, last: bool) -> Date | None:
        """The first or last day of a year, month or day; None for no text."""
        if not text:
            return None
        match = _DAY.fullmatch(text)
        try:
            if match is None:
                raise ValueError(text)
            year, month = int(match[1]), int(match[2] or (12 if last else 1))
            return Date(year, month, int(match[3] or (monthrange(year, month)[1] if last else 1)))
        except ValueError:
            raise self._wrong(f"{text!r} is not a date; write date:2021..2023 or date:2021-09-15") from None


def _meaningful(text: str) -> bool:
    return next(words(text), None) is not None


def _is_identifier(text: str) -> bool:
    try:
        parse_identifier(text)
    except UnknownIdentifier:
        return False
    return True
