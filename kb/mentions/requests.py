"""The separate things that a dictum asks, with their kind, addressee and term."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kb.documents.offsets import Span
from kb.domain.values import RequestKind
from kb.mentions.model import FoundRequest
from kb.mentions.request_kinds import deadline_in, is_report_to_the_chamber, kind_of

ADVERBS = (
    r"(?:(?:voorts|tevens|verder|daarom|ook|daarbij|hierbij|hierin|dan ook|ten slotte|derhalve|nogmaals|dringend)\s)*"
)
_BODIES = (
    r"(?:\(?[\w-]+\)?\s){0,3}?"
    r"(?:regering|kabinet|presidium|ministers?(?:-president)?|bewindspersonen|staatssecretaris(?:sen)?|voorzitter|kamer"
    r"|commissie|koninkrijksregering|initiatiefnemers|formateur|informateur)\b"
    r"(?:\s(?:van|voor)\s(?-i:[A-Z])[\w-]*(?:(?:,\s|\sen\s|\s)(?-i:[A-Z])[\w-]*)*)?"
)
_LEAD = re.compile(
    rf"\W*(?:en\s)?(?:verzo(?:ekt|cht)|gevraagd|vraagt|roept|draagt|nodigt|dringt)\s{ADVERBS}(?:bij\s)?"
    rf"(?P<addressee>(?:de|het)\s{_BODIES})?\s?{ADVERBS}(?:(?:op|uit)\b\s?(?:erop aan\b\s?)?)?[,:]?\s*(?:om\b[,:]?\s*)?",
    re.IGNORECASE,
)
_ADDRESSEE_BEFORE = re.compile(rf"\b(?:de|het)\s({_BODIES})", re.IGNORECASE)
_DECLARES = re.compile(
    r"\W*(?:en\s)?(?:spreekt|zegt|besluit|keurt|betreurt|erkent|steunt|wijst|veroordeelt|stelt|geeft|onderschrijft"
    r"|verklaart|verwerpt|benoemt|herdenkt|bevestigt|waarschuwt|schaart)\b",
    re.IGNORECASE,
)
_OPENS_SUBCLAUSE = r"zonder|teneinde|alvorens|ten einde|in plaats van|met als doel|met het doel|om"
_TOKEN = re.compile(
    rf"(?P<item>(?:^|\s)(?:[–•·▪]|-(?=\s)|\d\)|[a-z]\)|\d\.(?=\s[a-z]))\s*|\n+\s*)"
    rf"|(?P<hard>;\s*(?:en\s)?(?:(?:om|tevens|voorts|daarbij)\s)*)"
    rf"|(?P<soft>,?\s(?:en|alsmede|evenals|maar ook)\s(?:om\s|tevens\s|daarbij\sook\s)?"
    rf"|,\s(?=(?:te|daarbij|hierbij|de|het|een|dit|deze|zich)\s))"
    rf"|\b(?P<infinitive>te\s(?!veel\b|weinig\b)[a-zà-ÿ]{{2,}}n)\b"
    rf"|\b(?P<opens>{_OPENS_SUBCLAUSE})\b",
    re.IGNORECASE | re.MULTILINE,
)
_FUNCTION_WORD = re.compile(
    r"(?:de|het|een|dit|deze|die|dat|daar\w*|hier\w*|zich|te|in|bij|op|met|voor|uiterlijk|jaarlijks|waar\s\w+)\b",
    re.IGNORECASE,
)
_SHARES_ITS_OBJECT = re.compile(
    r"\W*(?:(?:die|deze|dit|dat|ze|hen|verder|ook)\s)*(?:(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg)\s)?"
    r"te\s\w+\W*",
    re.IGNORECASE,
)
"""A piece that asks nothing of its own: `en die na te leven` is about what stands before."""


class _Boundary(NamedTuple):
    at: int
    start: int
    comma: bool


def find_requests(text: str, dicta: Iterable[tuple[Span, str | None]]) -> list[FoundRequest]:
    """The requests in each dictum, in order. With a dictum goes the addressee that the words before it name, if any.

    A dictum may be given without the verb that asks: `te onderzoeken of …`.
    """
    found: list[FoundRequest] = []
    for index, (span, addressee) in enumerate(dicta):
        found.extend(_requests(text, span, index, addressee))
    return found


def addressee_in(words: str) -> str | None:
    """The body that is asked, as the words before a quoted dictum name it: `regering`."""
    bodies = _ADDRESSEE_BEFORE.findall(words)
    return _plain(bodies[-1]) if bodies else None


def _requests(text: str, dictum: Span, index: int, addressee: str | None) -> Iterator[FoundRequest]:
    words = text[slice(*dictum)]
    if _DECLARES.match(words):
        yield _request(text, dictum, index, RequestKind.DECLARE, None)
        return
    lead = _LEAD.match(words)
    begin = lead.end() if lead else len(words) - len(re.sub(r"\A\W*(?:om\s)?", "", words))
    if lead and lead["addressee"]:
        addressee = _plain(lead["addressee"].split(maxsplit=1)[1])
    previous: RequestKind | None = None
    for piece, elliptical in _pieces(words, begin):
        span = Span(dictum.start + piece.start, dictum.start + piece.end)
        kind = kind_of(words[slice(*piece)])
        if elliptical and previous is RequestKind.ASK_COMMISSION and kind is RequestKind.OTHER:
            kind = previous
        previous = kind
        yield _request(text, span, index, kind, addressee)


def _request(text: str, span: Span, index: int, kind: RequestKind, addressee: str | None) -> FoundRequest:
    raw = text[slice(*span)]
    words = raw.strip(' \n,;.:«»“”"')
    start = span.start + raw.index(words)
    return FoundRequest(
        index, kind, " ".join(words.split()), Span(start, start + len(words)), deadline_in(words), addressee
    )


def _plain(addressee: str) -> str:
    return " ".join(addressee.split()).strip(" ,:")


def _pieces(words: str, begin: int) -> Iterator[tuple[Span, bool]]:
    """The stretches that each ask one thing, and whether one leans on the verb before it (`… en voorstellen te doen`)."""
    start, elliptical = begin, False
    for boundary in _boundaries(words, begin):
        if boundary.at > start:
            if words[start : boundary.at].strip(" \n,;.:"):
                yield Span(start, boundary.at), elliptical
            elliptical = not boundary.comma
        start = boundary.start
    if words[start:].strip(" \n,;.:«»"):
        yield Span(start, len(words)), elliptical


def _boundaries(words: str, begin: int) -> list[_Boundary]:
    """Where a new thing that is asked begins.

    List items and semicolons always separate. "En" does where a `te`-infinitive of the main clause stands on both
    sides; after an infinitive inside "om … te" only a comma, or a report to the Chamber, leads back to the main clause.
    """
    scan = _Scan(words)
    for token in _TOKEN.finditer(words, begin):
        match token.lastgroup:
            case "item" | "hard":
                scan.separate(token)
            case "soft":
                scan.candidates.append(_Boundary(token.start(), token.end(), token.group().startswith(",")))
            case "infinitive":
                scan.infinitive(token)
            case _:
                scan.open_subclause(token)
    return scan.found


class _Scan:
    """The state of reading a dictum from left to right."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.found: list[_Boundary] = []
        self.candidates: list[_Boundary] = []
        self._main_seen = self._last_was_main = self._subclause_open = False

    def separate(self, token: re.Match[str]) -> None:
        """A list item or a semicolon."""
        self.found.append(_Boundary(token.start(), token.end(), True))
        self.candidates.clear()
        self._main_seen = self._last_was_main = self._subclause_open = False

    def open_subclause(self, token: re.Match[str]) -> None:
        """Words such as "om" and "zonder": the next infinitive is not something that is asked."""
        if self._main_seen or token.group().lower() != "om":
            self._subclause_open = True

    def infinitive(self, token: re.Match[str]) -> None:
        """An infinitive: of a subordinate clause, or of a new thing that is asked, or of the one at hand."""
        if self._subclause_open:
            self._subclause_open = self._last_was_main = False
        elif not self._main_seen:
            self._main_seen = self._last_was_main = True
        elif self.candidates:
            self._coordinate(max(self.candidates, key=self._likelihood), token)
        self.candidates.clear()

    def _coordinate(self, boundary: _Boundary, token: re.Match[str]) -> None:
        ahead = self.words[boundary.start : self._next_break(token.end())]
        reports = is_report_to_the_chamber(ahead)
        if not (self._last_was_main or boundary.comma or reports):
            return
        self._last_was_main = True
        if reports or not _SHARES_ITS_OBJECT.fullmatch(ahead):
            self.found.append(boundary)

    def _likelihood(self, boundary: _Boundary) -> tuple[int, int]:
        ahead = self.words[boundary.start : boundary.start + 40]
        joined = boundary.start - boundary.at > len(", ")
        points = (
            2 * boundary.comma + joined + bool(_FUNCTION_WORD.match(ahead)) + 2 * ahead.lower().startswith("de kamer")
        )
        return points, boundary.at

    def _next_break(self, start: int) -> int:
        nearest = re.compile(r"[;,\n]|\sen\s").search(self.words, start)
        return nearest.start() if nearest else len(self.words)
