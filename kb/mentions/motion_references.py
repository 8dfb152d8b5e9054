"""Where a text refers to a motion: by its movers, its number, as a group, or with a pronoun."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest
from typing import NamedTuple

from kb.citations.model import Citation, CitationKind
from kb.documents.structure import Note, Span
from kb.mentions.movers import NAME, NAMES, NOBODY, OTHERS, Movers, parse_movers

_COUNTS: dict[str, int] = {
    "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
    "elf": 11, "twaalf": 12, "beide": 2, "tweetal": 2, "drietal": 3, "viertal": 4, "vijftal": 5, "zestal": 6,
}  # fmt: skip
_DEFINITE = frozenset(["de", "deze", "die", "dit", "dat", "het", "beide", "alle", "genoemde", "betreffende"])
_INDEFINITE = frozenset(["een", "één", "geen", "elke", "iedere", "welke"])
_ADJECTIVES = (
    "tweede|derde|nader|gewijzigde?|aangehouden|aangenomen|aanvaarde|ingediende|genoemde|(?:boven|voor|eerder)genoemde"
    "|bovenstaande|onderhavige|(?:des)?betreffende|overgenomen|verworpen|ontraden|openstaande|diverse|verschillende"
    "|andere|volgende|eerste|laatste|unaniem"
)
_GAP = r"(?:[^\S\n]+\n?[^\S\n]*|\n[^\S\n]*)"
"""Between words of one sentence; a blank line is none."""
_BEFORE = re.compile(
    rf"(?:\b(?P<determiner>de|deze|die|dit|dat|het|beide|alle|een|één|geen|elke|iedere|welke|uw|mijn){_GAP})?"
    rf"(?:\b(?P<count>{'|'.join(_COUNTS)}|\d{{1,2}}){_GAP})?(?:\b(?:{_ADJECTIVES}){_GAP})*\Z",
    re.IGNORECASE,
)
_NOUN = re.compile(r"motie(?P<plural>s)?\b(?!\svan\s(?:wantrouwen|treurnis)\b)", re.IGNORECASE)
_THAT = re.compile(r"\bdie(?=\s(?:van\s(?:het\slid|de\sleden|de\sheer|de\sheren)|op\sstuk\snr)\b)")
_NUMBERED = re.compile(r"(?<!amendement )(?<!amendement op )\b(?:op\s)?stuk(?=\snr\.?\s?\d)")
_COMPOUND = re.compile(r"[^\W\d_]{1,20}\Z")
_OTHER_WORDS = frozenset(["e", "pro", "com", "loco", "de", "re", "a", "lo", "au"])
"""What makes another word of "motie": emotie, promotie, commotie."""
_OFFICE = r"(?:van\s)?(?:(?:de|het)\s)?(?P<office>(?:[Kk]amer)?leden|heren|(?:[Kk]amer)?[Ll]id|heer|mevrouw|mw\.)\s"
_SEVERAL = ("leden", "kamerleden", "heren")
_MEMBERS = re.compile(rf"\s(?:{_OFFICE})(?P<names>{NAMES})(?P<others>{OTHERS})?")
_GLUED = re.compile(rf"\s?[-–]\s?(?P<names>{NAMES})(?P<others>{OTHERS})?")
_BARE = re.compile(rf"\s(?=[A-ZÀ-Þ])(?P<names>{NAMES})(?P<others>{OTHERS})?")
_PAPER = re.compile(
    r"(?:\singediend)?,?(?:\s(?:zoals\s)?(?:gedrukt\s)?(?:op|onder))?(?:\sstuk)?\snr\.?\s?(?P<number>\d{1,4})\b"
)
_LATER_MEMBERS = re.compile(rf",?\s(?:is\s)?(?:{_OFFICE})(?P<names>{NAMES})(?P<others>{OTHERS})?")
_FIRST_NAME = re.compile(NAME)
_NEXT_OF_LIST = re.compile(rf"\)?(?:,|,?\sen)\s(?:{_OFFICE})?(?P<names>{NAMES})(?P<others>{OTHERS})?(?=\s\()")
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
_IN_OTHER_WORDS = re.compile(r"\s[(\[]")
_SENTENCE_END = re.compile(r"[a-zà-ÿ]{3}\.\s[A-Z]")
_REPLACED = re.compile(r"\((?:t\.?v\.?v\.?|ter vervanging van)\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Reference:
    """One place that refers to one motion or to a group of them."""

    span: Span
    movers: Movers = NOBODY
    id: str | None = None
    paper: str | None = None
    """The number of the paper where the dossier is not said: `op stuk nr. 36`."""
    count: int | None = None
    plural: bool = False
    determiner: str = ""

    @property
    def named(self) -> bool:
        """Whether it says by itself which motion is meant."""
        return bool(self.movers or self.id or self.paper)

    @property
    def indefinite(self) -> bool:
        """Whether it speaks of no motion in particular: `een motie`, `geen motie`."""
        return not self.named and self.determiner in _INDEFINITE

    @property
    def definite(self) -> bool:
        """Whether it points back to what was named before: `deze motie`, `beide moties`."""
        return self.determiner in _DEFINITE


class _Head(NamedTuple):
    start: int
    end: int
    determiner: str
    group_size: int | None
    plural: bool
    noun: bool


def find_references(text: str, citations: Sequence[Citation], notes: Sequence[Note] = ()) -> list[Reference]:
    """Every place in `text` that refers to motions, in order; ids come from the citations that belong to it."""
    heads = _heads(text)
    papers = [each for each in citations if each.kind is CitationKind.KAMERSTUK and each.resolved]
    numbering = _Numbering(text, papers, notes, [head.start for head in heads])
    found: list[Reference] = []
    for head in heads:
        if not found or head.start >= found[-1].span.end:
            found.extend(_read(text, head, numbering))
    return list(_with_names_in_brackets(text, found))


def _with_names_in_brackets(text: str, found: Sequence[Reference]) -> Iterator[Reference]:
    """Each reference; `De motie` in `De motie (motie-Jansen c.s., Kamerstuk …)` goes by the name in the brackets."""
    for each, following in zip_longest(found, found[1:]):
        open_ = each.named or each.plural or each.count or following is None or not following.named
        if open_ or not _IN_OTHER_WORDS.fullmatch(text, each.span.end, following.span.start):
            yield each
        else:
            yield replace(each, movers=following.movers, id=following.id, paper=following.paper)


def _heads(text: str) -> list[_Head]:
    """The nouns, and the words that stand for one: `die van het lid …`, `op stuk nr. …`."""
    heads = [head for match in _NOUN.finditer(text) if (head := _noun(text, match))]
    heads += [_Head(match.start(), match.end(), "die", None, False, True) for match in _THAT.finditer(text)]
    heads += [_Head(match.start(), match.end(), "", None, False, False) for match in _NUMBERED.finditer(text)]
    return sorted(heads)


def _noun(text: str, match: re.Match[str]) -> _Head | None:
    compound = _COMPOUND.search(text, max(0, match.start() - 20), match.start())
    start = compound.start() if compound else match.start()
    if compound and compound.group().lower() in _OTHER_WORDS:
        return None
    window = max(0, start - 80)
    if text[start].isupper():  # it begins a line itself: what ends the line before is no part of it
        window = max(window, text.rfind("\n", 0, start) + 1)
    before = _BEFORE.search(text[window:start])
    determiner = (before["determiner"] or "").lower() if before else ""
    count = _count(before["count"] or determiner) if before else None
    begin = window + before.start() if before else start
    return _Head(begin, match.end(), determiner, count, bool(match["plural"]), True)


def _count(words: str) -> int | None:
    return int(words) if words.isdigit() else _COUNTS.get(words.lower())


def _read(text: str, head: _Head, numbering: _Numbering) -> Iterator[Reference]:
    movers, end = _movers_after(text, head)
    number = _PAPER.match(text, head.end if not movers and not head.noun else end)
    paper = number["number"] if number else None
    if number:
        end = number.end()
        if not movers and (later := _LATER_MEMBERS.match(text, end)):
            movers, end = _one_or_more(later), _names_end(later)
    span = Span(head.start, end)
    identifier = numbering.of(span) if movers or paper or not head.plural else None
    if not (movers or paper or head.noun):
        return
    plural = head.plural and not (movers or identifier)
    yield Reference(span, movers, identifier, paper, head.group_size, plural, head.determiner)
    if head.plural and movers:
        yield from _rest_of_list(text, end, numbering)


def _movers_after(text: str, head: _Head) -> tuple[Movers, int]:
    patterns = (_GLUED, _MEMBERS) if head.plural or not head.noun else (_GLUED, _MEMBERS, _BARE)
    for pattern in patterns:
        if match := pattern.match(text, head.end):
            return _one_or_more(match), _names_end(match)
    if head.plural and (match := _BARE.match(text, head.end)) and text[match.end() :].lstrip()[:1] == "(":
        return _one_or_more(match), match.end()
    return NOBODY, head.end


def _one_or_more(match: re.Match[str]) -> Movers:
    return parse_movers(match.string[match.start("names") : _names_end(match)])


def _names_end(match: re.Match[str]) -> int:
    """The end of the names: after `het lid` there is one, unless "c.s." or a topic shows that a list goes on."""
    office = match.groupdict().get("office")
    if not office or office.lower() in _SEVERAL or match["others"]:
        return match.end()
    rest = match.string[match.end() : match.end() + 6]
    if rest.startswith((" over ", " (")) or not rest.strip():
        return match.end()
    first = _FIRST_NAME.match(match.string, match.start("names"))
    return first.end() if first else match.end()


def _rest_of_list(text: str, start: int, numbering: _Numbering) -> Iterator[Reference]:
    """The further items of `de moties van A (nr. 1) en B c.s. (nr. 2)`, each with a number of its own."""
    close = text.find(")", start, start + 60)
    while close >= 0 and (item := _NEXT_OF_LIST.match(text, close)):
        span = Span(item.start("names"), item.end())
        yield Reference(span, _one_or_more(item), numbering.of(span))
        close = text.find(")", item.end(), item.end() + 60)


@dataclass(frozen=True)
class _Numbering:
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
        index = bisect_right(self._paper_ends, mention.start)
        if index < len(self.papers):
            citation = self.papers[index]
            if citation.span.start < mention.end or self._follows(mention.end, citation.span.start):
                return citation.ids[0]
        return self._in_note(mention.end)

    def _follows(self, end: int, start: int) -> bool:
        next_head = bisect_left(self.heads, end)
        if start - end > 320 or (next_head < len(self.heads) and self.heads[next_head] < start):
            return False
        between = self.text[end:start]
        follows = _TOPIC.match(between) or _APPOSITION.match(between)
        return bool(follows) and not _SENTENCE_END.search(between) and not _REPLACED.search(between)

    def _in_note(self, end: int) -> str | None:
        note = next((note for note in self.notes if note.marker is not None and end <= note.marker <= end + 1), None)
        if note is None:
            return None
        inside = (each for each in self.papers if note.span.start <= each.span.start < note.span.end)
        return next((each.ids[0] for each in inside), None)
