"""Carrying out plans on the embedded index, a word at a time: the scores of each word are read once and then joined.

Joining whole posting lists in memory answers all that a faceted page needs in one pass: how many entries match, in
which groups, the best of them, and what each word contributed to each.
"""

from __future__ import annotations

import heapq
import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import chain
from typing import Any, NamedTuple

from whoosh.index import FileIndex

from kb.search.analysis import LANGUAGES, stem
from kb.search.index import CONTEXT, FIELDS, WHOLE
from kb.search.plan import Both, Either, How, Plan, Sought, Unit, Without
from kb.search.port import Choose, Found, Hit, Reason

FIELD_WEIGHTS = {
    "title": 2.5,
    "names": 1.5,
    "heading": 0.6,
    CONTEXT: 0.2,
    "body": 1.0,
    WHOLE: 1.0,
    "identifiers": 1.0,
    "mentions": 0.5,
    "key": 1.0,
}
"""How much a find in each field counts; tuned on `tests/corpus`."""
_K1, _B = 1.2, {"body": 0.75}
_SHORT_FIELD_B = 0.3
_REMEMBERED = 512
"""Posting lists kept in memory."""
_SIMILAR = 2

Scores = dict[int, float]


class Contribution(NamedTuple):
    """What one way of finding one thing asked for adds: entry by entry its score, times the weight of that way."""

    unit: Unit
    sought: Sought
    found: str
    field: str
    weight: float
    scores: Scores


class Snapshot:
    """The index at one commit. One thread at a time may use it: Whoosh's readers share the place where they read."""

    def __init__(self, index: FileIndex, *, stemming: bool = True) -> None:
        self.reader = index.reader()
        self._stem: Callable[[str, str], str] = stem if stemming else (lambda word, _: word)
        self._known_lengths: dict[str, list[int]] = {}
        self.postings = lru_cache(_REMEMBERED)(self._postings)

    def close(self) -> None:
        """Let go of the files."""
        self.reader.close()

    @cached_property
    def keys(self) -> list[str]:
        """The key of every entry, by its number."""
        return self._column("key")

    @cached_property
    def groups(self) -> list[str]:
        """The group of every entry, by its number."""
        return self._column("group")

    def _column(self, name: str) -> list[str]:
        leaves = [leaf for leaf, _ in self.reader.leaf_readers() if leaf.doc_count_all()]
        columns = ((leaf.column_reader(name), leaf.doc_count_all()) for leaf in leaves)
        return [column[number] for column, count in columns for number in range(count)]

    @cached_property
    def vocabulary(self) -> dict[str, int]:
        """Every whole word, in alphabetical order, with the number of entries that it is in."""
        return {term.decode(): info.doc_frequency() for term, info in self.reader.iter_field(WHOLE)}

    @cached_property
    def _alphabet(self) -> list[str]:
        return list(self.vocabulary)

    def beginning(self, prefix: str) -> list[str]:
        """The whole words that begin so."""
        start = bisect_left(self._alphabet, prefix)
        return self._alphabet[start : bisect_left(self._alphabet, prefix + "\U0010ffff", start)]

    @cached_property
    def _everything(self) -> Scores:
        return dict.fromkeys(self.reader.all_doc_ids(), 0.0)

    # --- finding ------------------------------------------------------------------------------------------------

    def found(self, plan: Plan | None, choose: Choose, limit: int, offset: int) -> Found:
        """What a plan finds in the groups chosen, the best first; entries of one score by their key."""
        scores = self._everything if plan is None else self._scores(plan)
        groups = Counter(map(self.groups.__getitem__, scores))
        chosen = set(choose(groups))
        wanted = scores if len(chosen) == len(groups) else {n: s for n, s in scores.items() if self.groups[n] in chosen}
        best = self._best(wanted, offset + limit)
        hits = [self._hit(number, wanted[number]) for number in best[offset:]]
        return Found(len(wanted), groups, hits)

    def _best(self, scores: Scores, many: int) -> list[int]:
        """The entries that score most; those of one score by their key, so that the order is the same every time."""
        if many < 1 or not scores:
            return []
        least = heapq.nlargest(many, scores.values())[-1]
        candidates = [number for number, score in scores.items() if score >= least]
        return sorted(candidates, key=lambda number: (-scores[number], self.keys[number]))[:many]

    def _hit(self, number: int, score: float) -> Hit:
        return Hit(self.keys[number], round(score, 3), *self.reader.stored_fields(number)["shown"])

    def _scores(self, plan: Plan, *, context: bool = False) -> Scores:
        """What a plan finds; with `context` also what is found by the name of the document alone."""
        match plan:
            case Unit():
                return self._unit(plan, context=context)
            case Either():
                return _sum((1.0, self._scores(part, context=context)) for part in plan.parts)
            case Both():
                return self._both(plan, context=context)
        return {}

    def _unit(self, unit: Unit, *, context: bool) -> Scores:
        """The best way in which each entry is found, all fields of it together: many synonyms are no better than one."""
        ways: dict[tuple[Sought, str], list[tuple[float, Scores]]] = {}
        for each in self.contributions(unit, context=context):
            ways.setdefault((each.sought, each.field[-3:]), []).append((each.weight, each.scores))
        return _best_of(_sum(parts) for parts in ways.values())

    def _both(self, plan: Both, *, context: bool) -> Scores:
        """Entries with all parts. The document's name may bring some of them, never all."""
        kept = [part for part in plan.parts if not isinstance(part, Without)]
        scores = _product([self._scores(part, context=True) for part in kept])
        if not context:
            own = set().union(*(self._scores(part) for part in kept))
            scores = {number: score for number, score in scores.items() if number in own}
        for part in plan.parts:
            if isinstance(part, Without):
                unwanted = self._scores(part.part)
                scores = {number: score for number, score in scores.items() if number not in unwanted}
        return scores

    def reasons(self, units: Iterable[Unit], keys: Collection[str]) -> dict[str, tuple[Reason, ...]]:
        """For each of `keys` what contributed to its score, the weightiest first."""
        numbers = {key: self._number(key) for key in keys}
        found: dict[str, list[Reason]] = {key: [] for key in keys}
        for each in chain.from_iterable(self.contributions(unit, context=True) for unit in units):
            for key, number in numbers.items():
                if number in each.scores:
                    weight = round(each.weight * each.scores[number], 3)
                    found[key].append(Reason(each.unit.asked, each.sought.how, each.found, each.field, weight))
        return {key: tuple(sorted(reasons, key=lambda reason: -reason.weight)) for key, reasons in found.items()}

    def _number(self, key: str) -> int | None:
        return next(iter(self.reader.postings("key", key).all_ids()), None) if ("key", key) in self.reader else None

    def contributions(self, unit: Unit, *, context: bool) -> Iterator[Contribution]:
        """Every way in which entries are found for a unit."""
        fields = ("title",) if unit.title else (*FIELDS, CONTEXT) if context else FIELDS
        for sought in unit.sought:
            for field, terms, shown in self._leaves(sought, fields):
                if scores := self._adjacent(field, terms):
                    yield Contribution(unit, sought, shown, field, sought.weight * _field_weight(field), scores)
            if sought.how is How.PARTS and not unit.title:
                yield from self._parts(unit, sought)

    def _leaves(self, sought: Sought, fields: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...], str]]:
        """Field, terms and words of everything that `sought` looks up."""
        shown = " ".join(sought.words)
        if sought.how is How.IDENTIFIER:
            yield from ((field, (each,), each) for each in sought.words for field in ("identifiers", "mentions"))
        elif sought.how in (How.LINK, How.NAMED):
            yield from (("key", (key,), key) for key in sought.words)
        elif sought.how in (How.BEGIN, How.ALIKE):
            yield from ((WHOLE, (word,), word) for word in self._expanded(sought))
        elif sought.how is not How.PARTS:
            languages = (sought.language,) if sought.language else LANGUAGES
            for field in fields:
                for language in languages:
                    terms = tuple(self._stem(word, language) for word in sought.words)
                    yield f"{field}_{language}", terms, shown

    def _expanded(self, sought: Sought) -> Iterable[str]:
        *_, last = sought.words or ("",)
        if sought.how is How.BEGIN:
            return self.beginning(last)
        return self.alike(last, sought.distance)

    def alike(self, word: str, distance: int) -> list[str]:
        """The whole words that differ from `word` in at most `distance` letters; the first letter is the same."""
        return sorted(self.reader.terms_within(WHOLE, word, distance, prefix=1)) if word else []

    def _parts(self, unit: Unit, sought: Sought) -> Iterator[Contribution]:
        """Entries that have every part of a compound, wherever."""
        terms = [self._stem(word, "nl") for word in sought.words]
        for field in ("title_nl", "body_nl"):
            if scores := _product([self.postings(field, term) for term in terms]):
                weight = sought.weight * _field_weight(field)
                yield Contribution(unit, sought, " + ".join(sought.words), field, weight, scores)

    # --- reading postings -----------------------------------------------------------------------------------------

    def _postings(self, field: str, term: str) -> Scores:
        """BM25 of a term in a field, for every entry that has it."""
        if (field, term) not in self.reader:
            return {}
        matcher, scores = self.reader.postings(field, term), {}
        if not self.reader.schema[field].scorable:
            return dict.fromkeys(matcher.all_ids(), 1.0)
        rarity, per_length, base = self._statistics(field, term)
        lengths, active, number_at, weight_at, step = self._lengths(field), *_methods(matcher)
        while active():
            number, often = number_at(), weight_at()
            scores[number] = rarity * often * (_K1 + 1) / (often + base + per_length * lengths[number])
            step()
        return scores

    def _lengths(self, field: str) -> list[int]:
        """How many words each entry has in a field, by its number."""
        if field not in self._known_lengths:
            length = self.reader.doc_field_length
            self._known_lengths[field] = [length(number, field) for number in range(self.reader.doc_count_all())]
        return self._known_lengths[field]

    def _statistics(self, field: str, term: str) -> tuple[float, float, float]:
        """How telling a term is, and the two parts of how its field's length counts."""
        entries, having = self.reader.doc_count(), self.reader.doc_frequency(field, term)
        rarity = math.log(1 + max(entries - having, 0) / (having + 0.5) + 0.5 / (having + 0.5))
        b = _B.get(field.partition("_")[0], _SHORT_FIELD_B)
        average = self.reader.field_length(field) / max(entries, 1) or 1.0
        return rarity, _K1 * b / average, _K1 * (1 - b)

    def _adjacent(self, field: str, terms: tuple[str, ...]) -> Scores:
        """The scores of entries in whose field the terms stand next to each other, in this order."""
        if len(terms) == 1:
            return self.postings(field, terms[0])
        together = _product([self.postings(field, term) for term in terms])
        places = [self._places(field, term, sorted(together)) for term in terms]
        return {
            number: score
            for number, score in together.items()
            if any(all(place + shift in at[number] for shift, at in enumerate(places)) for place in places[0][number])
        }

    def _places(self, field: str, term: str, numbers: list[int]) -> dict[int, set[int]]:
        """Where in the field a term stands, for entries (in order) that have it."""
        matcher: Any = self.reader.postings(field, term) if numbers else None
        found = {}
        for number in numbers:
            matcher.skip_to(number)
            found[number] = set(matcher.value_as("positions"))
        return found


def _methods(matcher: Any) -> tuple[Callable[[], Any], ...]:
    """The methods of a loop over postings, looked up once: the loop is where searching takes its time."""
    return matcher.is_active, matcher.id, matcher.weight, matcher.next


def _field_weight(field: str) -> float:
    return FIELD_WEIGHTS[field.partition("_")[0]]


def _sum(parts: Iterable[tuple[float, Scores]]) -> Scores:
    """Entries in any of the parts, with all that they score, each part times its weight."""
    ordered = sorted(parts, key=lambda part: -len(part[1]))
    if not ordered:
        return {}
    weight, largest = ordered[0]
    total = largest.copy() if weight == 1.0 else {number: weight * score for number, score in largest.items()}
    for weight, part in ordered[1:]:
        for number, score in part.items():
            total[number] = total.get(number, 0.0) + weight * score
    return total


def _best_of(parts: Iterable[Scores]) -> Scores:
    """Entries in any of the parts, with the most that they score in one of them."""
    ordered = sorted(parts, key=len, reverse=True)
    if not ordered:
        return {}
    best = dict(ordered[0])
    for part in ordered[1:]:
        for number, score in part.items():
            if score > best.get(number, 0.0):
                best[number] = score
    return best


def _product(parts: Iterable[Scores]) -> Scores:
    """Entries in all of the parts, with all that they score."""
    ordered = sorted(parts, key=len)
    if not ordered:
        return {}
    found = ordered[0]
    for part in ordered[1:]:
        found = {number: score + part[number] for number, score in found.items() if number in part}
    return found


def similar(snapshot: Snapshot, word: str, limit: int) -> list[str]:
    """The words in the index that differ in at most two letters, the nearest and most frequent first. In a short word one
    letter is much, and in one of two letters everything."""
    frequency: Mapping[str, int] = snapshot.vocabulary
    found: list[tuple[int, int, str]] = []
    for distance in range(1, min(_SIMILAR, len(word) // 3) + 1):
        near = snapshot.alike(word, distance)
        known = {each for _, _, each in found}
        found += [
            (distance, -frequency[each], each) for each in near if each != word and each not in known and each.isalpha()
        ]
    return [each for _, _, each in sorted(found)[:limit]]
