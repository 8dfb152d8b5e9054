"""Where a text refers to a motion: by its movers, its number, as a group, or with a pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import NamedTuple

from kb.citations.model import Citation, CitationKind
from kb.documents.offsets import Span
from kb.documents.structure import Note
from kb.mentions.motion_numbers import Numbering
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
_NOUN = re.compile(r"motie(?P<plural>s)?\b(?!\svan\s(?:wantrouwen|treurnis|afkeuring|orde)\b)", re.IGNORECASE)
_THAT = re.compile(r"\bdie(?=\s(?:van\s(?:het\slid|de\sleden|de\sheer|de\sheren)|op\sstuk\snr)\b)")
_NUMBERED = re.compile(r"(?<!amendement )(?<!amendement op )\b(?:op\s)?stuk(?=\snr\.?\s?\d)")
_COMPOUND = re.compile(r"[^\W\d_]{1,20}\Z")
_OTHER_WORDS = frozenset(["e", "pro", "com", "loco", "de", "re", "a", "lo", "au"])
"""What makes another word of "motie": emotie, promotie, commotie."""
_OFFICE = r"(?:van\s)?(?:(?:de|het)\s)?(?P<office>(?:[Kk]amer)?leden|heren|(?:[Kk]amer)?[Ll]id|heer|mevrouw|mw\.)\s"
_SEVERAL = ("leden", "kamerleden", "heren")
_MEMBERS = re.compile(rf"(?:\s|,\s(?=van\s))(?:{_OFFICE})(?P<names>{NAMES})(?P<others>{OTHERS})?")
_GLUED = re.compile(rf"\s?[-–]\s?(?P<names>{NAMES})(?P<others>{OTHERS})?")
_BARE = re.compile(rf"\s(?=[A-ZÀ-Þ])(?P<names>{NAMES})(?P<others>{OTHERS})?")
_BY = re.compile(
    rf"\svan\s(?=[A-ZÀ-Þ])(?!\w*[a-z][A-Z])(?P<names>{NAMES})(?P<others>{OTHERS})?"
    r"(?=\s[(\[][^()\[\]\n]{0,60}\d|\s(?:over|inzake|betreffende|omtrent|aangaande|op\sstuk)\s)"
)
"""Without an office, `van` brings in a member only where the motion's number or topic follows; a capital within a word is of a
party."""
_PAPER = re.compile(
    r"(?:\singediend)?,?(?:\s(?:zoals\s)?(?:gedrukt\s)?(?:op|onder|met))?(?:\sstuk)?\s(?:nr\.?|nummer)\s?(?P<number>\d{1,4})\b"
)
_BARE_NUMBER = re.compile(
    r"\s(?P<number>\d{1,3})\b(?![.,]\d|\s(?:\d|januari|februari|maart|april|mei|juni|juli|augustus|september"
    r"|oktober|november|december|euro|miljoen|procent))"
)
"""Right after `motie`: no year, date or amount."""
_PAPERS = re.compile(
    r"(?:\singediend)?,?\s(?:op|onder|met)\s(?:de\s)?(?:stuk(?:ken)?\s)?(?:nrs?\.?|nummers)\s?"
    r"(?P<numbers>\d{1,4}(?:(?:,\s|,?\sen\s)\d{1,4}){1,12})\b"
)
"""Of several: `de moties op de stukken nrs. 3 en 4`."""
_LATER_MEMBERS = re.compile(rf",?\s(?:is\s)?(?:{_OFFICE})(?P<names>{NAMES})(?P<others>{OTHERS})?")
_AND_MEMBER = re.compile(
    rf"(?:,|,?\sen)\s(?:van\s)?(?:(?:de|het)\s)?(?:heer|mevrouw|mw\.|(?:[Kk]amer)?[Ll]id)\s(?P<names>{NAME})(?P<others>{OTHERS})?"
    r"(?!\w)(?!\s(?:heeft|had|zei|zegt|zegde|vroeg|stelt|stelde|vindt|krijgt|wil|wilde|kan|moet|begrijpt|kwam|noemde)\b)"
)
"""One more member with an office of its own: `van mevrouw Jansen en de heer De Vries`; not who begins another sentence."""
_FIRST_NAME = re.compile(NAME)
_NEXT_OF_LIST = re.compile(rf"\)?(?:,|,?\sen)\s(?:{_OFFICE})?(?P<names>{NAMES})(?P<others>{OTHERS})?(?=\s\()")
_IN_OTHER_WORDS = re.compile(r"\s[(\[]")


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
    numbering = Numbering(text, papers, notes, [head.start for head in heads])
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


def _read(text: str, head: _Head, numbering: Numbering) -> Iterator[Reference]:
    movers, end = _movers_after(text, head)
    if head.plural and (several := list(_each_of_several(text, head, movers, end, numbering))):
        yield from several
        return
    number = _PAPER.match(text, head.end if not movers and not head.noun else end)
    if number is None and head.noun and not head.plural and not movers and (number := _BARE_NUMBER.match(text, end)):
        movers, after = _members_after(text, number.end())
        end = max(number.end(), after)
    paper = number["number"] if number else None
    if number:
        end = max(end, number.end())
        if not movers and (later := _LATER_MEMBERS.match(text, end)):
            movers, end = _with_more_members(text, _one_or_more(later), _names_end(later))
    span = Span(head.start, end)
    identifier = numbering.of(span) if movers or paper or not head.plural else None
    if not (movers or paper or head.noun):
        return
    plural = head.plural and not (movers or identifier)
    yield Reference(span, movers, identifier, paper, head.group_size, plural, head.determiner)
    if head.plural and movers:
        yield from _rest_of_list(text, end, numbering)


def _each_of_several(text: str, head: _Head, movers: Movers, end: int, numbering: Numbering) -> Iterator[Reference]:
    """The motions that are named together by their numbers, where there is more than one number."""
    by_all = movers if len(movers.names) == 1 else NOBODY
    if papers := _PAPERS.match(text, end):
        for number in re.findall(r"\d+", papers["numbers"]):
            yield Reference(Span(head.start, papers.end()), by_all, None, number, determiner=head.determiner)
        return
    ids = numbering.ids_of(Span(head.start, end))
    for id_ in ids if len(ids) > 1 else ():
        yield Reference(Span(head.start, end), by_all, id_, determiner=head.determiner)


def _members_after(text: str, start: int) -> tuple[Movers, int]:
    """Those whom the words after a number name: ` van de heer Jansen`."""
    if match := _MEMBERS.match(text, start):
        return _with_more_members(text, _one_or_more(match), _names_end(match))
    return NOBODY, start


def _movers_after(text: str, head: _Head) -> tuple[Movers, int]:
    patterns = (_GLUED, _MEMBERS) if head.plural or not head.noun else (_GLUED, _MEMBERS, _BY, _BARE)
    for pattern in patterns:
        if match := pattern.match(text, head.end):
            return _with_more_members(text, _one_or_more(match), _names_end(match))
    if head.plural and (match := _BARE.match(text, head.end)) and text[match.end() :].lstrip()[:1] == "(":
        return _one_or_more(match), match.end()
    return NOBODY, head.end


def _with_more_members(text: str, movers: Movers, end: int) -> tuple[Movers, int]:
    """The movers with those who are named after them, each with an office, and where they end."""
    while movers and not movers.with_others and (more := _AND_MEMBER.match(text, end)):
        movers, end = Movers((*movers.names, more["names"]), bool(more["others"])), more.end()
    return movers, end


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


def _rest_of_list(text: str, start: int, numbering: Numbering) -> Iterator[Reference]:
    """The further items of `de moties van A (nr. 1) en B c.s. (nr. 2)`, each with a number of its own."""
    close = text.find(")", start, start + 60)
    while close >= 0 and (item := _NEXT_OF_LIST.match(text, close)):
        span = Span(item.start("names"), item.end())
        yield Reference(span, _one_or_more(item), numbering.of(span))
        close = text.find(")", item.end(), item.end() + 60)
