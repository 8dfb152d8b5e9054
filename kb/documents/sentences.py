"""Splits a passage into sentences, the way Dutch official prose is written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kb.documents.offsets import Span
from kb.documents.words import words

ABBREVIATIONS = words(
    "nr nrs art artt jo blz p pp pag par hfst bijl bijv bv mw mevr dhr hr drs dr mr ir ing prof gen kol st sint tel "
    "ca circa resp incl excl evt eventueel vgl zgn z.g zg m.n o.a d.w.z dwz t.a.v i.v.m m.b.t n.a.v t.b.v i.p.v i.h.k.v "
    "i.c t.w t.o.v t.n.v t.g.v o.g.v k.k o.m i.t.t a.d.h.v d.d dd v.a m.a.w o.b.v u.a.w t.z.v a.u.b "
    "vs fig tab cf ed red vol no stb stcrt trb pb pbeu pbeg jan feb mrt apr aug sept okt nov dec lid max min gem afd "
    "t.v.v t.k t.a.p v.l.n.r b.g.g.d o.l.v"
)
"""Abbreviations that never end a sentence, without their last dot."""

ENDING_ABBREVIATIONS = words("jl c.s e.d enz etc e.a e.v jr sr a.i ff e.o d.v b.v n.v v.o.f a.s jongstl ll dz")
"""Abbreviations that may end a sentence: they do before a capital that is not part of a name or a citation."""

_STOP = re.compile(r"[.!?…]+[)»”’\"'\]]*(?:\s+(?=\S)|$)")
_WORD_BEFORE = re.compile(r"[^\s(«“‘\"'\[]*$")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.)*[^\W\d_]$")
_OPENS = re.compile(r"[«“‘\"'(\[–—-]*\s?(?:[A-ZÀ-Ý0-9]|[’'‘][a-z]\s[A-ZÀ-Ý])")
_LIST_NUMBER = re.compile(r"(?:^|[\s(])(?:\d{1,2}|[a-z]|[IVXivx]{1,4})$")
_LONGEST_WORD = 60


def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """The sentences of `text` within `span`, in order, without the blanks between them; together they leave out nothing else."""
    return tuple(_cut(text, span))


def _cut(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    while start < span.end and text[start].isspace():
        start += 1
    for stop in _STOP.finditer(text, start, span.end):
        if stop.end() < span.end and _ends_sentence(text, start, stop):
            yield Span(start, stop.start() + len(stop.group().rstrip()))
            start = stop.end()
    end = start + len(text[start : span.end].rstrip())
    if end > start:
        yield Span(start, end)


def _ends_sentence(text: str, start: int, stop: re.Match[str]) -> bool:
    if not _OPENS.match(text, stop.end()):
        return False
    if not stop.group().startswith(".") or stop.group().rstrip() != ".":
        return True
    before = text[max(start, stop.start() - _LONGEST_WORD) : stop.start()]
    word = match.group().lower() if (match := _WORD_BEFORE.search(before)) else ""
    if word in ENDING_ABBREVIATIONS:
        return text[stop.end()] not in "(0123456789"
    if word in ABBREVIATIONS:
        return False
    return not _stands_for_more(word, before, start, stop.start())


def _stands_for_more(word: str, before: str, start: int, at: int) -> bool:
    """Whether a dot belongs to initials (`Th.J.A.M.`, `A.`) or to a number that opens the sentence (`1.`)."""
    if _INITIALS.fullmatch(word) and not word.isdigit():
        return True
    return bool(_LIST_NUMBER.search(before)) and at - start <= 4
