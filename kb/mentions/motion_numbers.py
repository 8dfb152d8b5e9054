"""Which citation gives a mention of a motion its number."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kb.citations.model import Citation
from kb.documents.offsets import Span
from kb.documents.structure import Note

_TOPIC = re.compile(
    r"(?:,?\s(?:over|inzake|omtrent|betreffende|aangaande|m\.b\.t\.?|met\sbetrekking\stot|t\.a\.v\.|waarin|waarmee|die"
    r"|om|op|tot|voor|dat)\b[^()«»?!\n]{0,300})?"
    r"\s?[(\[]\s?(?:(?:TK|Tweede\sKamer|zie|nu|motie)\s?)?(?:Kamerstuk(?:ken)?\s)?\Z",
    re.IGNORECASE,
)
"""What may stand between the words for a motion and its number in brackets."""
_APPOSITION = re.compile(
    r"(?:\s(?:over|inzake|omtrent|betreffende|aangaande)\s"
    r"(?![^,;]{0,80}\b(?:brief|nota|rapport|verslag|amendement|(?:wets)?voorstel)\b)[^(),;:.?!\n]{1,80}[,;]\s"
    r"|[,;]?\s|,?\smet\s(?:als\s)?(?:(?:het\s)?(?:kenmerk|nummer)\s)?)\Z",
    re.IGNORECASE,
)
"""What may stand before a number without brackets: a comma, or "met" and what sort of number it is."""
_SENTENCE_END = re.compile(r"[a-zà-ÿ]{3}\.\s[A-Z]")
_REPLACED = re.compile(r"\((?:t\.?v\.?v\.?|ter vervanging van)\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Numbering:
    """Finds the citation that gives a mention its number."""

    text: str
    papers: Sequence[Citation]
    notes: Sequence[Note]
    heads: Sequence[int]
    """Where motions are named: what stands in brackets after a later one belongs to that."""

    @cached_property
    def _paper_ends(self) -> list[int]:
        return [each.span.end for each in self.papers]

    def of(self, mention: Span) -> str | None:
        """The id from a citation within the mention, beside or in brackets after it, or in the note that hangs on it."""
        return next(iter(self.ids_of(mention)), None)

    def ids_of(self, mention: Span) -> Sequence[str]:
        """The ids of that citation: a range of numbers has several."""
        index = bisect_right(self._paper_ends, mention.start)
        if index < len(self.papers):
            citation = self.papers[index]
            if citation.span.start < mention.end or self._follows(mention.end, citation.span.start):
                return citation.ids
        return self._in_note(mention.end)

    def _follows(self, end: int, start: int) -> bool:
        next_head = bisect_left(self.heads, end)
        if start - end > 320 or (next_head < len(self.heads) and self.heads[next_head] < start):
            return False
        between = self.text[end:start]
        follows = _TOPIC.match(between) or _APPOSITION.match(between)
        return bool(follows) and not _SENTENCE_END.search(between) and not _REPLACED.search(between)

    def _in_note(self, end: int) -> Sequence[str]:
        note = next((note for note in self.notes if note.marker is not None and end <= note.marker <= end + 1), None)
        if note is None:
            return ()
        inside = (each for each in self.papers if note.span.start <= each.span.start < note.span.end)
        return next((each.ids for each in inside), ())
