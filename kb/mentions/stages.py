"""What a text says about the stage of an instrument or measure, from the words around its name.

A stage is only stated where the sentence says so outright: what is denied, expected or conditional states none.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from kb.documents.offsets import Span


@dataclass(frozen=True)
class StageCue:
    """Words that tell a stage of the thing named nearest to them, in the place where they can speak of it.

    `attribute` of the name, right before it; `predicate`, a participle that follows it, with an auxiliary; or `verb`, on
    either side of it.
    """

    stage: str
    words: str
    """A regular expression, matched without regard to case."""
    place: str
    example: str


_PROPOSAL = r"voorstel(?: (?:voor|van|tot|om)(?: (?:een|de|het|zogenaamde?))*)?"
CUES: tuple[StageCue, ...] = (
    StageCue("in_force", "(?:reeds |al )?in werking getreden", "attribute", "de al in werking getreden Havenwet"),
    StageCue("in_force", "geldende|van kracht zijnde", "attribute", "de geldende Havenwet"),
    StageCue("adopted", "aangenomen|vastgestelde", "attribute", "de in mei aangenomen Havenwet"),
    StageCue("withdrawn", "ingetrokken", "attribute", "de ingetrokken Havenwet"),
    StageCue("published", "(?:publicatie|presentatie|uitbrengen) van(?: (?:de|het|een))?", "attribute",
             "bij de publicatie van de nieuwe Havenvisie"),
    StageCue("published", "(?:gepubliceerd|gepresenteerd|uitgebracht)e", "attribute", "de gepubliceerde Havenvisie"),
    StageCue("announced", r"(?:werkt|werken|bezig|komt|komen)\b.{0,60}\b" + _PROPOSAL, "attribute",
             "De minister werkt aan een voorstel voor een Havenwet."),
    StageCue("announced", "(?:nog )?(?:beoogde?|voorgenomen|aangekondigde?|geplande|toekomstige)", "attribute",
             "de beoogde Havenwet"),
    StageCue("proposed", rf"wetsvoorstel(?: (?:voor|van|tot)(?: (?:een|de|het))?)?|{_PROPOSAL}|voorgestelde|ingediende",
             "attribute", "het wetsvoorstel Havenwet"),
    StageCue("in_force", "in werking(?: getreden)?|van kracht(?: geworden)?", "predicate", "In mei werd de Havenwet van kracht."),
    StageCue("withdrawn", "ingetrokken", "predicate", "De Havenwet is in mei ingetrokken."),
    StageCue("adopted", "vastgesteld(?! dat)|aangenomen(?! dat)", "predicate", "Het Parlement heeft de Havenwet aangenomen."),
    StageCue("announced", "aangekondigd", "predicate", "De minister heeft de Havenwet aangekondigd."),
    StageCue("proposed", "ingediend|voorgesteld|aangeboden aan (?:uw|de) kamer|aan (?:uw|de) kamer aangeboden", "predicate",
             "De Havenwet is in mei ingediend."),
    StageCue("published", "gepresenteerd|gepubliceerd|uitgebracht|verschenen", "predicate",
             "De Havenvisie is in mei verschenen."),
    StageCue("agreed", "(?:akkoord|overeenstemming) (?:bereikt|gesloten)", "verb", "Over de Havenwet is een akkoord bereikt."),
    StageCue("announced", r"(?:kondigde|kondigt)\b[^.;]{0,120}?\baan", "verb", "De minister kondigde de Havenwet aan."),
    StageCue("announced", "onder de aandacht gebracht", "verb", "De minister heeft dit onder de aandacht gebracht (Havenwet)."),
    StageCue("published", "(?:presenteerde|publiceerde)n?", "verb", "In mei presenteerde de minister de Havenvisie."),
)  # fmt: skip

_PAST_PROPOSAL = frozenset({"agreed", "adopted", "in_force", "withdrawn"})
"""What a sentence can say of a thing that it also calls a proposal."""

_WINDOW = 90
"""Characters before a name in which an attribute of it can stand."""
_REACH = 160
"""Characters over which a predicate can speak of a name."""

_AUXILIARY = 12
"""Characters behind a participle in which its auxiliary can stand: "die in mei aangenomen is"."""

_BREAK = re.compile(
    r"[,;:()«»]|\b(?:maar|terwijl|want)\b|\ben (?=(?:er|daar|dat|dit|ik|wij|het kabinet|de minister)\b)"
)
_GOES_ON = re.compile(r"[,(]?\s?(?:die|dat|welke|een|de|het|\()\b|\(")
"""After a break behind a name: words by which the sentence may still speak of it."""
_DOUBT = re.compile(
    r"\b(?:niet(?! (?:alleen|slechts)\b)|nooit|geen|naar verwachting|vermoedelijk|mogelijk|waarschijnlijk|zou(?:den)?|zal|zullen"
    r"|moet(?:en)?|kan|kunnen|wil|willen|voornemens|zodra|indien|voordat|mits|tenzij|totdat|wordt|worden|treedt|treden)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:niet(?! (?:alleen|slechts)\b)|nooit|geen|mogelijke?|eventuele?)\b", re.IGNORECASE)
"""What takes an attribute away again: "de nog niet in werking getreden X"."""
_TAIL = re.compile(r"\s(?:zal|zou|zullen|zouden|kan|moet|wordt|worden)\b", re.IGNORECASE)
_BEEN = re.compile(r"\b(?:is|zijn|was|waren|werd|werden|trad|traden)\b", re.IGNORECASE)
_HAS = re.compile(r"\b(?:heeft|hebben|had|hadden)\b", re.IGNORECASE)
_COMPLEMENT = re.compile(
    r"\b(?:van|voor|over|of|in|op|met|tot|aan|bij|naar|uit|door|tegen|onder|via|volgens|sinds|binnen|inzake)"
    r"(?: (?:de|het|een|deze|dit|the|zijn|haar|hun|onze|ons))?(?: [\w-]+e){0,2} \Z",
    re.IGNORECASE,
)
"""What makes a name depend on another word: the evaluation *of the* X is not X."""
_KIND = re.compile(
    r"(?:mededeling|voorstel|verordening|richtlijn|wet|nota|strategie|visie|plan|akkoord) \Z", re.IGNORECASE
)
"""Nouns that are the thing itself: the communication on X is X."""
_AND = re.compile(r"(?:,|,? en| alsmede| als)(?: ook)?(?: (?:de|het|een))? ", re.IGNORECASE)


def stages_stated(text: str, sentence: Span, names: Sequence[Span]) -> list[str | None]:
    """The stage that `sentence` gives to the thing at each of `names`, which ascend; None where it states none."""
    chains = list(_chains(text, names))
    said = _said(text, sentence, names, [Span(names[first].start, names[last].end) for first, last in chains])
    stages: list[str | None] = []
    for (first, last), stage in zip(chains, said, strict=True):
        stages += [_stage(_attribute(text, sentence, names[at]), stage) for at in range(first, last + 1)]
    return stages


def _stage(attribute: str | None, said: str | None) -> str | None:
    if attribute is None or (attribute == "proposed" and said in _PAST_PROPOSAL):
        return said
    return attribute


def _chains(text: str, names: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """First and last index of names that are joined by no more than a comma or "en": one predicate goes for all."""
    first = 0
    for at in range(1, len(names) + 1):
        if at == len(names) or not _AND.fullmatch(text[names[at - 1].end : names[at].start]):
            yield first, at - 1
            first = at


def _attribute(text: str, sentence: Span, name: Span) -> str | None:
    """The stage of the first cue that stands right before the name, or that the name itself begins with."""
    before = text[max(sentence.start, name.start - _WINDOW) : name.start]
    breaks = [found.end() for found in _BREAK.finditer(before)]
    before = before[breaks[-1] if breaks else 0 :]
    if _DENIED.search(before):
        return None
    for stage, ends, begins in _attributes():
        if ends.search(before) or begins.match(text, *name):
            return stage
    return None


def _said(text: str, sentence: Span, names: Sequence[Span], chains: Sequence[Span]) -> list[str | None]:
    """The stage that the predicate nearest to each chain of names states."""
    nearest: list[tuple[float, str | None]] = [(float("inf"), None)] * len(chains)
    breaks = _breaks(text, sentence, names)
    for cue, pattern in _predicates():
        for match in pattern.finditer(text, *sentence):
            place = _Place(text, sentence, breaks, Span(*match.span()))
            if place.in_doubt:
                continue
            for at in place.owners(chains, cue.place):
                nearest[at] = min(nearest[at], (place.distance(chains[at]), cue.stage), key=lambda each: each[0])
    return [stage for _, stage in nearest]


def _breaks(text: str, sentence: Span, names: Sequence[Span]) -> list[int]:
    """Where a clause of the sentence may end: at commas and the like, but not those within a name."""
    starts = [name.start for name in names]
    found = (match.start() for match in _BREAK.finditer(text, *sentence))
    return [at for at in found if (index := bisect_right(starts, at) - 1) < 0 or at >= names[index].end]


@dataclass(frozen=True)
class _Place:
    """Where a cue stands in its sentence."""

    text: str
    sentence: Span
    breaks: Sequence[int]
    cue: Span

    @property
    def clause(self) -> Span:
        """The clause up to the cue, as far back as it can matter."""
        at = bisect_left(self.breaks, self.cue.start)
        start = self.breaks[at - 1] if at else self.sentence.start
        return Span(max(start, self.cue.start - _REACH), self.cue.end)

    @property
    def in_doubt(self) -> bool:
        return bool(_DOUBT.search(self.text, *self.clause) or _TAIL.match(self.text, self.cue.end))

    def distance(self, name: Span) -> int:
        return max(name.start - self.cue.end, self.cue.start - name.end, 0)

    def owners(self, chains: Sequence[Span], place: str) -> list[int]:
        """Indices of the chains that the cue can speak of: those nearest to it, of which no other word is the head."""
        after = bisect_left(chains, self.cue.start, key=_start)
        if place == "predicate":
            nearby = (at for at in range(after - 1, max(after - 4, -1), -1) if self._is_subject(chains[at]))
            return [at for at in nearby if self._heads(chains[at])][:1]
        within = [at for at in range(max(after - 1, 0), min(after + 1, len(chains))) if self._reaches(chains[at])]
        fitting = [at for at in within if self._heads(chains[at])]
        least = min((self.distance(chains[at]) for at in fitting), default=0)
        return [at for at in fitting if self.distance(chains[at]) == least]

    def _reaches(self, name: Span) -> bool:
        between = self.text[min(name.end, self.cue.end) : max(name.start, self.cue.start)]
        return self.distance(name) <= _REACH and ";" not in between

    def _heads(self, name: Span) -> bool:
        """Whether the name depends on no other word."""
        before = self.text[max(self.sentence.start, name.start - _WINDOW) : name.start]
        found = _COMPLEMENT.search(before)
        if found is None or _KIND.search(before, 0, found.start()):
            return True
        return found[0].lower().startswith(("over", "inzake")) and "bereikt" in self.text[slice(*self.cue)]

    def _is_subject(self, name: Span) -> bool:
        """Whether nothing between the name and the participle turns to something else, and an auxiliary joins the two."""
        if self.cue.start - name.end > _REACH or ";" in self.text[name.end : self.cue.start]:
            return False
        at = bisect_left(self.breaks, name.end)
        broken = at < len(self.breaks) and self.breaks[at] < self.cue.start
        if broken and (self.text[name.end : self.breaks[at]].strip() or not _GOES_ON.match(self.text, self.breaks[at])):
            return False
        return self._is_joined(name, broken=broken)

    def _is_joined(self, name: Span, *, broken: bool) -> bool:
        start, end = self.clause.start, min(self.sentence.end, self.cue.end + _AUXILIARY)
        if _BEEN.search(self.text, start, end):
            return True
        has = _HAS.search(self.text, start, end)
        return has is not None and (broken or has.start() < name.start)


def _start(span: Span) -> int:
    return span.start


_ADJECTIVE = r"(?: (?!(?:de|deze|die|is|the|te)\b)[\w-]+(?:e|s))"


@cache
def _attributes() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """Stage, and the cue as it ends what stands before a name (with up to two adjectives) or begins the name."""
    return tuple(
        (
            cue.stage,
            re.compile(rf"\b(?:{cue.words}){_ADJECTIVE}?{_ADJECTIVE}? ?\Z", re.IGNORECASE),
            re.compile(rf"(?:{cue.words})\b", re.IGNORECASE),
        )
        for cue in CUES
        if cue.place == "attribute"
    )


@cache
def _predicates() -> tuple[tuple[StageCue, re.Pattern[str]], ...]:
    return tuple((cue, re.compile(rf"\b(?:{cue.words})\b", re.IGNORECASE)) for cue in CUES if cue.place != "attribute")
