"""A text as the lines a typesetter left: where each begins and ends, and what its blanks betray."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n\f]*(?:\r\n?|\n|\f|$)")
_UNWRAPPED = 160
"""A line longer than this was not broken by a typesetter: every line end is then the end of a paragraph."""
_INDENT_IS_LAYOUT = 0.2
"""When more than this share of the lines is indented, a leading blank says nothing about pages."""


class Line(NamedTuple):
    """One line of the original without the blanks around it; `start` and `end` are offsets in the original."""

    number: int
    start: int
    end: int
    text: str
    indented: bool
    loose: bool
    """Whether blanks followed the text: the typesetter broke the line between two words."""
    opens_page: bool

    @property
    def blank(self) -> bool:
        """Whether nothing is printed on the line."""
        return not self.text


def split_lines(original: str) -> list[Line]:
    """Every line of `original`; a form feed ends a line too, but does not count in the line number."""
    lines: list[Line] = []
    number, opens_page = 1, False
    for match in _LINE.finditer(original):
        raw = match.group().rstrip("\r\n\f")
        text = raw.strip()
        start = match.start() + len(raw) - len(raw.lstrip()) if text else match.start()
        end = start + len(text)
        indented, loose = start > match.start(), end < match.start() + len(raw)
        lines.append(Line(number, start, end, text, indented, loose, opens_page))
        number += match.group().endswith(("\r", "\n"))
        opens_page = match.group().endswith("\f") or (opens_page and not text)
    return lines


class Measure(NamedTuple):
    """The measure of a page: how wide its lines run, and whether they were broken to fit at all."""

    width: int
    wrapped: bool
    indent_opens_page: bool
    spaced: bool
    """Whether blank lines stand between paragraphs."""

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Measure:
        """Take the measure of `lines`."""
        lengths = sorted(len(line.text) for line in lines if line.text)
        if not lengths:
            return cls(0, wrapped=True, indent_opens_page=False, spaced=True)
        indented = sum(line.indented for line in lines if line.text)
        return cls(
            width=lengths[int(len(lengths) * 0.8)],
            wrapped=lengths[-1] <= _UNWRAPPED,
            indent_opens_page=indented <= max(1, _INDENT_IS_LAYOUT * len(lengths)),
            spaced=len(lines) - len(lengths) > 0.03 * len(lines),
        )

    def short(self, line: Line) -> bool:
        """Whether a line stops so early that its paragraph must end there."""
        return len(line.text) < 0.7 * self.width
