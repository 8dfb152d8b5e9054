"""Citations in a text: clean, find, resolve."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kb.citations.clean import clean
from kb.citations.model import Citation, CitationKind, Resolver
from kb.citations.patterns import FORMS, Form
from kb.citations.readers import Reading
from kb.citations.resolve import by_form
from kb.documents.offsets import Span
from kb.domain.dutch import matches_at

_DIGIT = re.compile(r"\d")
_TAKEN = b"\xff"


def find_citations(text: str, *, resolve: Resolver = by_form) -> list[Citation]:
    """The citations in `text`, in order and without overlap; `resolve` chooses among the ids that the form of each allows."""
    cleaned = clean(text)
    shape = Shape(cleaned.text)
    found = []
    for form in FORMS:
        for match in _matches(form, cleaned.text, shape):
            reading = form.read(match) if shape.free(*match.span()) else None
            if reading is not None and shape.claim(*(words := reading.words or match.span())):
                span = cleaned.original(*words)
                found.append(_citation(text[span.start : span.end], form.kind, span, reading, resolve))
    return sorted(found, key=lambda citation: citation.span)


def _matches(form: Form, text: str, shape: Shape) -> Iterator[re.Match[str]]:
    """Where the form is found, looking only where it can begin: what is taken already is not looked at again."""
    return matches_at(form.regex, text, shape.places(form.opens)) if form.opens else form.regex.finditer(text)


class Shape:
    """A text, character for character, in small letters with `0` for every digit; what a citation took is wiped out."""

    def __init__(self, text: str) -> None:
        plain = _DIGIT.sub("0", text.replace("İ", "I").lower())
        self._characters = bytearray(plain.encode("ascii", "replace"))

    def __len__(self) -> int:
        return len(self._characters)

    def free(self, start: int, end: int) -> bool:
        """Whether nothing in the range is taken yet; no two citations overlap."""
        return self._characters.find(_TAKEN, start, end) < 0

    def claim(self, start: int, end: int) -> bool:
        """Take the range if it is free, and say whether it was."""
        free = self.free(start, end)
        if free:
            self._characters[start:end] = _TAKEN * (end - start)
        return free

    def places(self, openings: Iterable[str]) -> list[int]:
        """Where one of `openings` stands, in order."""
        return sorted(at for words in openings for at in self._places(words.encode()))

    def _places(self, words: bytes) -> Iterator[int]:
        at = self._characters.find(words)
        while at >= 0:
            yield at
            at = self._characters.find(words, at + len(words))


def _citation(surface: str, kind: CitationKind, span: Span, reading: Reading, resolve: Resolver) -> Citation:
    ids = [identifier for candidates in reading.documents for identifier in resolve(kind, candidates)]
    return Citation(surface, kind, tuple(dict.fromkeys(ids)), span, reading.pages, reading.article)
