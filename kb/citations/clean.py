"""The first step: a text as the grammar wants to see it, and the way back to the characters it came from.

Every run of blanks becomes one space (a paragraph break one line end), every dash a hyphen. What a page prints around
its text, a footer that names the document itself, becomes a paragraph break: it refers to nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from kb.documents.offsets import Span

_BLANK = re.compile(r"[\u00a0\u2007\u2009\u202f\t]")
_DASH = re.compile(r"[‐‑‒–—−]")

_RUNNING_HEAD = r"[TE](?:weede|erste) Kamer,\s{1,3}vergaderjaar \d{4}[-–]\d{4},\s{1,3}"
_PAPER = r"(?:Aanhangsel|\d{2}[ \u00a0]?\d{3}[^\n,]{0,20},(?: nr\.)?)\s{1,3}[0-9A-Z]{1,4}"
FOOTERS = (
    rf"{_RUNNING_HEAD}{_PAPER}\s{{1,3}}\d{{1,3}}(?![^\s])",
    rf"\n{_RUNNING_HEAD}{_PAPER}[ \t]*(?=\n)",
    r"kst-[0-9A-Za-z-]{3,40}\s{1,3}ISSN [0-9 -]{4,14}",
)
_BREAK = re.compile(rf"(?:{'|'.join(FOOTERS)}|\s{{2,}}|[\n\r])+")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n|\r\n[^\S\n]*\r\n")

_UNFINISHED = (
    (re.compile(r"(?:\bnrs?\.|\bkamerstuk(?:ken)?)$", re.IGNORECASE), re.compile(r"\d")),
    (re.compile(r"\d,$"), re.compile(r"nrs?\.? ?\d", re.IGNORECASE)),
)
"""How a citation may end at a page's end, and go on overleaf: no paragraph ends in `nr.`."""
_LONGEST_END = 14


@dataclass(frozen=True)
class CleanText:
    """The cleaned `text`, and from each of the `starts` in it the offset in the original (`origins`) on which it runs."""

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    def _origin(self, offset: int) -> int:
        index = bisect_right(self.starts, offset) - 1
        return self.origins[index] + offset - self.starts[index]

    def original(self, start: int, end: int) -> Span:
        """The original range of a range of the cleaned text that begins and ends with a visible character."""
        return Span(self._origin(start), self._origin(end - 1) + 1)


def clean(text: str) -> CleanText:
    """Fold blanks and dashes and take page footers out, in one pass over `text`."""
    pieces: list[str] = []
    starts, origins = [0], [0]
    length = last = 0
    for found in _BREAK.finditer(text):
        kept = text[last : found.start()]
        is_break = found[0].strip() or _BLANK_LINE.search(found[0])
        mark = "\n" if is_break and not _goes_on(text, found) else " "
        pieces += (kept, mark)
        length += len(kept) + 1
        last = found.end()
        starts.append(length)
        origins.append(last)
    pieces.append(text[last:])
    plain = _DASH.sub("-", _BLANK.sub(" ", "".join(pieces)))
    return CleanText(plain, tuple(starts), tuple(origins))


def _goes_on(text: str, gap: re.Match[str]) -> bool:
    """Whether a citation runs on over `gap`."""
    before = text[max(gap.start() - _LONGEST_END, 0) : gap.start()]
    return any(end.search(before) and start.match(text, gap.end()) for end, start in _UNFINISHED)
