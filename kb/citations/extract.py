"""Citations in a text: clean, find, resolve."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator

from kb.citations.clean import clean
from kb.citations.model import Citation, CitationKind, Resolver
from kb.citations.patterns import FORMS, Form
from kb.citations.readers import Reading
from kb.citations.resolve import by_form
from kb.documents.structure import Span
from kb.domain.dutch import matches_at
from kb.domain.identifiers import Kamerstuk

_DIGIT = re.compile(r"\d")


def find_citations(text: str, *, resolve: Resolver = by_form, context_dossier: str | None = None) -> list[Citation]:
    """The citations in `text`, in order and without overlap.

    `resolve` chooses among the ids that the form of a citation allows. With `context_dossier` (`36410-XVI`), the
    dossier under debate, "stuk nr. 12" is a paper of that dossier; without it, it stays unresolved.
    """
    cleaned = clean(text)
    taken = _Taken()
    found = []
    for form, match in _matches(cleaned.text):
        reading = form.read(match) if taken.free(*match.span()) else None
        if reading is not None and taken.claim(*(words := reading.words or match.span())):
            span = cleaned.original(*words)
            found.append(_citation(text[span.start : span.end], form.kind, span, reading, resolve, context_dossier))
    return sorted(found, key=lambda citation: citation.span)


def _matches(text: str) -> Iterator[tuple[Form, re.Match[str]]]:
    shape = shape_of(text)
    for form in FORMS:
        for match in _matches_of(form, text, shape):
            yield form, match


def shape_of(text: str) -> str:
    """The text in small letters with `0` for every digit, and as long as it was."""
    return _DIGIT.sub("0", text.replace("İ", "I").lower())


def _matches_of(form: Form, text: str, shape: str) -> Iterator[re.Match[str]]:
    if not form.opens:
        return form.regex.finditer(text)
    return matches_at(form.regex, text, sorted(at for words in form.opens for at in _places(words, shape)))


def _places(words: str, shape: str) -> Iterator[int]:
    at = shape.find(words)
    while at >= 0:
        yield at
        at = shape.find(words, at + len(words))


class _Taken:
    """The ranges that already belong to a citation; they never overlap."""

    def __init__(self) -> None:
        self._spans: list[tuple[int, int]] = []

    def free(self, start: int, end: int) -> bool:
        """Whether nothing in the range is taken yet."""
        at = bisect_left(self._spans, (start, end))
        before = at == 0 or self._spans[at - 1][1] <= start
        return before and (at == len(self._spans) or self._spans[at][0] >= end)

    def claim(self, start: int, end: int) -> bool:
        """Take the range if it is free, and say whether it was."""
        free = self.free(start, end)
        if free:
            insort(self._spans, (start, end))
        return free


def _citation(
    surface: str, kind: CitationKind, span: Span, reading: Reading, resolve: Resolver, dossier: str | None
) -> Citation:
    documents = reading.documents or tuple((_paper(dossier, number),) for number in reading.numbers if dossier)
    ids = dict.fromkeys(identifier for candidates in documents for identifier in resolve(kind, candidates))
    return Citation(surface, kind, tuple(ids), span, reading.pages, reading.article)


def _paper(dossier: str, number: str) -> str:
    main, _, chapter = dossier.replace(" ", "").partition("-")
    return str(Kamerstuk(main, chapter or None, number))
