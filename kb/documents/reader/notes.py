"""Notes in a printed text: where each is defined, and which number in the running text is its marker.

A number alone proves nothing, so both sides are weighed together: definitions stand at a page foot or at the end, numbered in
order, and their markers stand before them in the same order. The assignment with the most evidence wins.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kb.documents.reader.draft import Marker
from kb.documents.reader.furniture import MONTHS
from kb.documents.reader.lines import Line, Measure

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

DEFINITION = re.compile(
    rf"(?P<plain>\d{{1,3}})[ \t\u00a0]+(?!(?:{'|'.join(MONTHS)})\b)(?=\S)|"
    r"\[(?P<bracketed>\d{1,3})\]\s*(?=\S)|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(?=\S)|"
    r"(?P<glued>\d{1,3})(?=[A-ZÀ-Ý][a-zà-ÿ]+\b|https?:|www\.|«)"
)
"""How a note begins on its line: `7 Zie …`, `[7] Zie …`, `⁷ Zie …`, `7Zie …`."""

MARKER = re.compile(
    r"(?=[\[\s]{0,2}[\d⁰¹²³⁴⁵⁶⁷⁸⁹])(?:"
    r"\[(?P<bracketed>\d{1,3})\]|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|"
    r"(?<=[^\W\d_])(?P<word>\d{1,3})(?![\w%]|[.,]\d|[-–/]\w)|"
    r"(?<=[.,;:!?)\]»”’\"'%])(?P<stop>\d{1,3})(?![\w%]|[.,]\d|[-–/]\w)|"
    r"(?<=(?<!\d)(?:19|20)\d\d)(?P<year>\d{1,3})(?![\w%]|[.,]\d|[-–/]\w)|"
    r"(?<=[\w.»”’)])(?P<spaced>(?:[ \t\u00a0]\n?|\n)\d{1,3})(?![\w%)]|[.,]\d|[-–/]\w))"
)
"""How a marker stands in the text: `woord[7]`, `woord⁷`, `woord7`, `zin.7`, `20217`, `woord 7`.

The look ahead at a figure keeps the search from trying every form at every letter.
"""

WEIGHTS = {"bracketed": 9, "raised": 9, "word": 6, "stop": 6, "year": 2, "spaced": 1}
"""How strongly each form speaks for a marker; a spaced one only counts where nothing better fits."""

FORMULAS = re.compile(
    r"\b(?:C?[HNO]2|CO2|N2O|NO2|NOx|SO2|CH4|O3|PM10|PM2|A4|A3|B2B|B2C|G7|G8|G20|G77|EU2[78]|Q[1-4]|U2|U15|MH17|H5N1|[24]G|"
    r"[A-Z]\d{1,3})$"
)
"""Words that end in a number of their own, as they stand up to and with that number."""

COUNTED = re.compile(
    r"\b(?:hoofdstuk(?:ken)?|bijlagen?|artikel(?:en)?|art|leden|lid|nrs?|nummers?|blz|pp?|pag|pagina|paragra(?:af|fen)|par|tabel|"
    r"figuur|deel|fase|punt|onderdeel|optie|vraag|stap|categorie|Stb|Trb|Stcrt|COM|euro|EUR|van|op|tot|met|en|of|de|het|circa|"
    r"ruim|bijna|in|per|voor|na|te|om|door|tussen|zijn|die|er|om|dan)\.?$",
    re.IGNORECASE,
)
"""Words after which a number with a blank before it is counted or named, not a marker."""

_AFTER_SPACED = re.compile(
    rf"\s*(?:[.,;:!?»”]|$)|\s+(?!(?:{'|'.join(MONTHS)}|miljoen|miljard|procent|euro|jaar|km)\b)[a-z(«]"
)
_FINISHED = re.compile(r"[.!?…][)»”’\"]*$|\)$")
_CLEARLY_CUT = re.compile(r"[-–/,:(&=«]$|\b(?:en|of|de|het|van|in|op|te|voor|nr\.|nrs\.|art\.|blz\.|p\.)$")


_LOOK_AHEAD = 12
"""Lines behind a first note within which the ones that count on from it must show that they are notes."""


class Candidate(NamedTuple):
    """A number in the running text that may be a marker."""

    start: int
    end: int
    weight: int


@dataclass
class Definition:
    """A note as it is printed: its number, where its text begins, and the lines it takes (as indices)."""

    number: str
    start: int
    lines: list[int] = field(default_factory=list)


def candidates(original: str, numbers: Container[str]) -> dict[str, list[Candidate]]:
    """Every place that may be the marker of one of `numbers`, by number, in order of place."""
    found: dict[str, list[Candidate]] = defaultdict(list)
    for match in MARKER.finditer(original):
        form = match.lastgroup or ""
        number = match[form].strip().translate(_SUPERSCRIPTS)
        if number in numbers and (weight := _weight(original, match, form)):
            found[number].append(Candidate(match.start(), match.end(), weight))
    return found


def defined_numbers(lines: Iterable[Line]) -> set[str]:
    """The numbers of all lines that have the form of a note; most are something else."""
    matches = (DEFINITION.match(line.text) for line in lines)
    return {match[match.lastgroup or 0].translate(_SUPERSCRIPTS) for match in matches if match}


def _weight(original: str, match: re.Match[str], form: str) -> int:
    before = original[max(0, match.start() - 20) : match.start()]
    if form == "word" and FORMULAS.search(before + match[form]):
        return 0
    if form == "spaced" and (COUNTED.search(before) or not _AFTER_SPACED.match(original, match.end())):
        return 0
    return WEIGHTS[form]


class DefinitionFinder:
    """Walks the lines of a text and gathers the notes printed at its page feet or at its end."""

    def __init__(
        self, lines: Sequence[Line], furniture: Container[int], measure: Measure, found: dict[str, list[Candidate]]
    ) -> None:
        self._lines, self._furniture, self._measure, self._candidates = lines, furniture, measure, found
        self._definitions: list[Definition] = []
        self._width = 0

    def find(self) -> list[Definition]:
        """Every definition, in the order in which they are printed."""
        current: Definition | None = None
        gap, body_open = True, False
        for index, line in enumerate(self._lines):
            if index in self._furniture:
                current, gap = None, True
            elif line.blank:
                gap = True
            else:
                current = self._next(index, line, current, gap, body_open)
                if current is None:
                    body_open = not _FINISHED.search(line.text)
                gap = False
        return self._definitions

    def _next(
        self, index: int, line: Line, current: Definition | None, gap: bool, body_open: bool
    ) -> Definition | None:
        """The definition that `line` belongs to, or None where it is running text."""
        if opened := self._opening(index, line, current is not None or gap or not self._measure.spaced):
            self._definitions.append(opened)
            return opened
        if current and self._continues(current, line, gap, body_open):
            current.lines.append(index)
            return current
        return None

    def _opening(self, index: int, line: Line, at_block_start: bool) -> Definition | None:
        match = DEFINITION.match(line.text)
        if match is None or not (at_block_start or line.opens_page):
            return None
        number = match[match.lastgroup or 0].translate(_SUPERSCRIPTS)
        strictly = match.lastgroup == "glued"
        if not (self._in_sequence(number, line.start, strictly=strictly) or self._is_led(index, int(number), strictly)):
            return None
        return Definition(number, line.start + match.end(), [index])

    def _in_sequence(self, number: str, at: int, *, strictly: bool) -> bool:
        """Whether a note of this number may be defined here: it is the next, or a marker before it says so."""
        last = self._definitions[-1] if self._definitions else None
        is_next = last is not None and int(number) == int(last.number) + 1
        restarts = int(number) == 1
        if last and int(number) <= int(last.number) and not restarts:
            return False
        if is_next and not strictly:
            return True
        least = 1 if restarts and not strictly else WEIGHTS["word"]
        since = last.start if last and restarts else -1
        return self._marked(number, since, at, least)

    def _is_led(self, index: int, number: int, strictly: bool) -> bool:
        """Whether the notes that count on from here are so clearly notes that this one is too, its own marker unseen."""
        last = self._definitions[-1] if self._definitions else None
        if strictly or number == 1 or (last and number <= int(last.number)):
            return False
        for line in self._lines[index + 1 : index + 1 + _LOOK_AHEAD]:
            match = DEFINITION.match(line.text)
            if match and match[match.lastgroup or 0].translate(_SUPERSCRIPTS) == str(number + 1):
                number += 1
                if self._marked(str(number), -1, line.start, WEIGHTS["word"]):
                    return True
        return False

    def _marked(self, number: str, after: int, before: int, least: int) -> bool:
        return any(each.weight >= least for each in _between(self._candidates.get(number, []), after, before))

    def _continues(self, current: Definition, line: Line, gap: bool, body_open: bool) -> bool:
        last = self._lines[current.lines[-1]]
        self._width = max(self._width, len(last.text))
        if line.opens_page or (line.indented and self._measure.indent_opens_page):
            return False
        if gap:
            return self._unfinished(last)
        resumes = body_open and line.text[0].islower() and bool(_FINISHED.search(last.text))
        return not resumes

    def _unfinished(self, line: Line) -> bool:
        """Whether a note's line was broken by the typesetter, so that its note goes on after a blank line."""
        if _CLEARLY_CUT.search(line.text):
            return True
        return not _FINISHED.search(line.text) and (line.loose or len(line.text) > 0.9 * max(self._width, 60))


def _between(found: Sequence[Candidate], after: int, before: int) -> Sequence[Candidate]:
    first = bisect_right(found, after, key=lambda candidate: candidate.start)
    return found[first : bisect_left(found, before, key=lambda candidate: candidate.start)]


def assign_markers(
    definitions: Sequence[Definition], found: dict[str, list[Candidate]], in_text: Callable[[int], bool]
) -> list[Marker]:
    """The markers that fit best: at most one a note, in the order of the notes, each before its own definition.

    A marker stands after an earlier definition of the same number (numbers may begin again), so each is weighed once.
    """
    frontier = _Frontier()
    seen: dict[str, int] = {}
    for index, definition in enumerate(definitions):
        possible = _between(found.get(definition.number, []), seen.get(definition.number, -1), definition.start)
        frontier.extend(index, [candidate for candidate in possible if in_text(candidate.start)])
        seen[definition.number] = definition.start
    return frontier.best()


class _Chain(NamedTuple):
    previous: _Chain | None
    marker: Marker | None


class _Frontier:
    """The chains of markers worth going on with: one that ends later is only kept if it weighs more."""

    def __init__(self) -> None:
        self._ends, self._weights, self._chains = [-1], [0], [_Chain(None, None)]

    def extend(self, note: int, possible: Iterable[Candidate]) -> None:
        """Let every chain go on with one of the places where a note's marker may stand."""
        reached = []
        for candidate in possible:
            best = bisect_right(self._ends, candidate.start) - 1
            marker = Marker(note, candidate.start, candidate.end)
            reached.append((candidate.end, self._weights[best] + candidate.weight, _Chain(self._chains[best], marker)))
        for end, weight, chain in reached:
            self._keep(end, weight, chain)

    def best(self) -> list[Marker]:
        """The markers of the chain with the most weight."""
        found: list[Marker] = []
        chain: _Chain | None = self._chains[-1]
        while chain and chain.marker:
            found.append(chain.marker)
            chain = chain.previous
        return found[::-1]

    def _keep(self, end: int, weight: int, chain: _Chain) -> None:
        at = bisect_right(self._ends, end)
        if self._weights[at - 1] >= weight:
            return
        first = at - 1 if self._ends[at - 1] == end else at
        beaten = bisect_right(self._weights, weight, first)
        self._ends[first:beaten] = [end]
        self._weights[first:beaten] = [weight]
        self._chains[first:beaten] = [chain]


def believable(definitions: Sequence[Definition], markers: Iterable[Marker]) -> list[int]:
    """The indices of definitions that are notes: marked, between two that are, or counting up to the first that is."""
    marked = sorted({marker.note for marker in markers})
    if not marked:
        return []
    first = marked[0]
    while first and int(definitions[first - 1].number) == int(definitions[first].number) - 1:
        first -= 1
    return [*range(first, marked[-1] + 1)]
