"""The lines of a printed text as blocks: where a paragraph ends, what is a list item, and what is a heading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from kb.documents.reader.headings import SIGNATURE, heading
from kb.documents.reader.lines import Line, Measure
from kb.documents.structure import BlockKind


class Gap(Enum):
    """What lies between a body line and the one before it."""

    NONE = auto()
    BLANK = auto()
    PAGE = auto()


@dataclass
class Group:
    """The lines of one block."""

    lines: list[Line]
    kind: BlockKind = BlockKind.PARAGRAPH
    number: str | None = None
    skip: int = 0
    """Characters at the start that are the heading's number."""
    closed: bool = field(default=False, repr=False)

    @property
    def text(self) -> str:
        """The lines as one, for looking at."""
        return " ".join(line.text for line in self.lines)


LIST_ITEM = re.compile(r"(?:[-–—•▪◦*·‣]|\(?\d{1,2}[.)]|\(?[a-z][.)]|[ivx]{1,4}[.)]|\d{1,2}°)\s+(?=\S)")
"""How an item of a list begins on its line."""

MOTION_CLAUSE = re.compile(
    r"(?:gehoord (?:de beraadslaging|hebbende)|"
    r"(?:constateren|overwegen|erkennen|vaststellen|vrezen|wijzen|gelet|indachtig)(?:de)?\b|"
    r"van (?:mening|oordeel)\b|(?:verzoekt|roept|spreekt|draagt|nodigt|dringt|besluit|zegt|betreurt|vraagt)\b|"
    r"en gaat over tot de orde van de dag)"
)
"""How the clauses of a motion begin, each a paragraph of its own."""

CLOSES_MOTION = re.compile(r"\ben gaat over tot de orde van de dag\.?$")
MOTION_OPENS = re.compile(r"(?:De|Het) Kamer,$|gehoord de beraadslaging,$")

LABELLED = re.compile(r"[A-Z][a-zà-ÿ]+(?:\(s\))?: \S")
"""A line of a record, `Besluit: …`: on a page without blank lines each begins a block."""

_FINISHED = re.compile(r"[.!?…:;][)»”’\"]*(?:\[?\d{1,3}\]?[.,]?)?$|[»”]$")
_ABBREVIATED = re.compile(
    r"\b(?:nrs?|art|blz|p|c\.s|jl|bijv|resp|drs?|mr|ir|prof|mw|dhr|d\.d|m\.b\.t|t\.a\.v|i\.v\.m)\.$"
)
_OPENS_SENTENCE = re.compile(r"[«“‘\"'(]?[A-ZÀ-Ý0-9]")
_BROKEN_WORD = re.compile(r"[a-zà-ÿ]-$")


def group_lines(lines: Sequence[Line], body: Iterable[int], measure: Measure) -> list[Group]:
    """The body lines (indices into `lines`) as blocks, headings and list items told apart."""
    groups: list[Group] = []
    is_motion = False
    previous = -1
    for index in body:
        line = lines[index]
        gap = _gap(lines, previous, index, measure)
        if gap is Gap.NONE and measure.short(line) and _stands_out(lines, index):
            gap = Gap.BLANK
        if groups and not _starts_block(groups[-1], line, gap, measure, is_motion):
            groups[-1].lines.append(line)
        else:
            groups.append(Group([line], _kind(line, gap, measure)))
        is_motion = is_motion or bool(MOTION_OPENS.search(line.text))
        groups[-1].closed = groups[-1].closed or bool(CLOSES_MOTION.search(line.text))
        previous = index
    _mark_headings(groups)
    return groups


def _gap(lines: Sequence[Line], previous: int, index: int, measure: Measure) -> Gap:
    between = lines[previous + 1 : index]
    line = lines[index]
    if line.opens_page or (line.indented and measure.indent_opens_page) or any(skipped.text for skipped in between):
        return Gap.PAGE
    return Gap.BLANK if between or previous < 0 else Gap.NONE


def _stands_out(lines: Sequence[Line], index: int) -> bool:
    """Whether a heading stands right under the paragraph before it: a blank line follows, and a sentence ended above."""
    followed_by_blank = index + 1 < len(lines) and lines[index + 1].blank
    return (
        followed_by_blank and bool(_FINISHED.search(lines[index - 1].text)) and heading(lines[index].text) is not None
    )


def _starts_block(group: Group, line: Line, gap: Gap, measure: Measure, is_motion: bool) -> bool:
    last = group.lines[-1]
    if gap is not Gap.NONE and _goes_on(last, line, gap):
        return False
    if gap is not Gap.NONE or not measure.wrapped or group.closed:
        return True
    if SIGNATURE.match(line.text) or _is_item(group, line) or (LABELLED.match(line.text) and not measure.spaced):
        return True
    if is_motion and last.text[-1] in ",;.:" and MOTION_CLAUSE.match(line.text):
        return True
    return _ends_by_layout(group, line, measure)


def _goes_on(last: Line, line: Line, gap: Gap) -> bool:
    """Whether a sentence runs on over a page break, or a broken word over a blank line."""
    if _BROKEN_WORD.search(last.text) and line.text[0].islower():
        return True
    if gap is not Gap.PAGE or LIST_ITEM.match(line.text):
        return False
    if heading(last.text) and heading(line.text):
        return False
    return not _FINISHED.search(last.text) or bool(_ABBREVIATED.search(last.text)) or line.text[0].islower()


def _is_item(group: Group, line: Line) -> bool:
    """Whether a list item begins here; a number inside a running sentence does not begin one."""
    if not LIST_ITEM.match(line.text):
        return False
    after_item = group.kind is BlockKind.LIST_ITEM and group.lines[-1].text[-1] in ",;.:"
    return after_item or group.lines[-1].text[-1] in ":;" or (line.text[0] in "•▪◦‣" and len(line.text) > 2)


def _ends_by_layout(group: Group, line: Line, measure: Measure) -> bool:
    """Whether a clearly short last line, and a new sentence after it, show the end of a paragraph."""
    last = group.lines[-1]
    if not measure.short(last) or not _OPENS_SENTENCE.match(line.text):
        return False
    if SIGNATURE.match(last.text):
        return False
    return bool(_FINISHED.search(last.text)) or (len(group.lines) == 1 and heading(last.text) is not None)


def _kind(line: Line, gap: Gap, measure: Measure) -> BlockKind:
    stands_alone = gap is not Gap.NONE or (not measure.spaced and measure.short(line))
    if not LIST_ITEM.match(line.text) or (stands_alone and heading(line.text)):
        return BlockKind.PARAGRAPH
    return BlockKind.LIST_ITEM


def _mark_headings(groups: Sequence[Group]) -> None:
    """A heading stands alone on its line, has text under it, and is not the name under an office; seen from the end, so that
    a list of names stays one."""
    has_text = False
    below: Group | None = None
    for at, group in reversed(list(enumerate(groups))):
        signs = at > 0 and SIGNATURE.match(groups[at - 1].text)
        found = heading(group.text) if len(group.lines) <= 2 and has_text and not signs else None
        if found and group.kind is BlockKind.PARAGRAPH and not _leads_list(found.number, below):
            group.kind, group.number = BlockKind.HEADING, found.number
            group.skip = len(group.text) - len(found.title)
        has_text = has_text or _is_text(group)
        below = group


def _leads_list(number: str | None, below: Group | None) -> bool:
    """Whether the next block is numbered one higher: then both are items of a list rather than empty sections."""
    following = heading(below.text) if below and below.kind is BlockKind.PARAGRAPH else None
    if number is None or following is None or following.number is None or not number.isdigit():
        return False
    return following.number.isdigit() and int(following.number) == int(number) + 1


def _is_text(group: Group) -> bool:
    return group.kind is BlockKind.LIST_ITEM or len(group.lines) > 1 or bool(_FINISHED.search(group.text))
