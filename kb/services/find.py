"""Searching: a question about words, facets and a moment, and the answer that page, program and command line all show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from threading import Lock
from typing import Any
from urllib.parse import quote

from sqlmodel import Session, select

from kb.domain.identifiers import parse_identifier
from kb.domain.terms import Language
from kb.domain.timeline import NOW, Moment
from kb.errors import InvalidInput, UnknownIdentifier
from kb.search.analysis import LANGUAGES, words
from kb.search.language import Asked, parse
from kb.search.lexicon import Lexicon
from kb.search.marks import Marker, snippet
from kb.search.plan import Either, How, Plan, Planner, Sought, Switches, Unit, relaxed, shown_parts, spellings, units
from kb.search.port import Hit, Reason, SearchIndex
from kb.search.thesaurus import Name, Thesaurus
from kb.services.facet_labels import labelled, resolved
from kb.services.facet_values import FacetValues
from kb.services.facets import NAMES, tally
from kb.services.lookup import Lookup
from kb.services.stages import stage_view
from kb.services.views.facets import FacetView
from kb.services.views.stages import StageView
from kb.services.views.things import Ref
from kb.storage.outbox import last_number
from kb.storage.tables import LabelRow

NAMED_KINDS = frozenset(("product", "dependency", "instrument", "measure", "actor", "country", "region", "criterion"))
"""Kinds whose names are synonyms of each other; what motions and documents are called are titles."""
_KEPT_MOMENTS = 8
_SUGGESTED = 3


@dataclass(frozen=True)
class Question:
    """What is asked: words, values chosen in facets, the moment, and what is added to the words."""

    words: str = ""
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    moment: Moment = NOW
    suggestions: bool = False
    """Whether facets count what a machine found and nobody has decided on."""
    synonyms: bool = True
    compounds: bool = True
    without: tuple[str, ...] = ()
    """Other names and compounds that are not to be searched for, as `Expansion` shows them."""
    limit: int = 20
    offset: int = 0


@dataclass(frozen=True)
class Expansion:
    """What a word was also searched as."""

    asked: str
    synonyms: tuple[str, ...]
    compounds: tuple[str, ...]


@dataclass(frozen=True)
class HitView:
    """Something found: a thing, or a paragraph under its heading. `marked` are offsets in `snippet`."""

    id: str
    kind: str
    title: str
    locator: str
    snippet: str
    marked: tuple[tuple[int, int], ...]
    why: tuple[Reason, ...]
    score: float
    url: str
    """Address on the site, at the paragraph, with the words to mark."""
    stage: StageView | None = None
    """Where an instrument or measure stood on the day asked."""
    language: Language = "nl"
    """Of the snippet, and of a title that is a heading."""
    named: Ref | None = None
    """The thing found, by its names; None for a paragraph, whose title is its heading."""


@dataclass(frozen=True)
class Outcome:
    """What was found, how it can be narrowed, and what else the question may have meant."""

    query: str
    total: int
    expanded: tuple[Expansion, ...] = ()
    facets: tuple[FacetView, ...] = ()
    hits: tuple[HitView, ...] = ()
    direct: tuple[Ref, ...] = ()
    """What the question names by its official number."""
    about: tuple[Ref, ...] = ()
    """Dependencies that the question names, of which a page says what bears on them."""
    did_you_mean: tuple[str, ...] = ()
    some_words: bool = False
    """Whether nothing has all the words, so that entries with some of them are shown."""


@dataclass(frozen=True)
class World:
    """What searching needs of the database at one moment."""

    values: FacetValues
    names: Mapping[str, Ref]
    thesaurus: Thesaurus
    linked: Mapping[str, tuple[str, ...]]
    """Dependency or product → the policies that bear on it."""


class Finder:
    """Answers questions for one installation. What it knows of a moment is kept until the database changes."""

    def __init__(self, index: SearchIndex, *, forms: bool = True) -> None:
        self._index, self._forms = index, forms
        self._worlds = lru_cache(_KEPT_MOMENTS)(_Slot)
        self._lexicon = lru_cache(2)(self._read_lexicon)
        self._lock = Lock()

    def answer(self, session: Session, question: Question) -> Outcome:
        """What is found. Raises InvalidInput with advice for a mistake in the query or an unknown value of a facet."""
        world = self.world(session, question.moment, suggestions=question.suggestions)
        asked = parse(question.words, NAMES)
        question, asked = _named_values(question, asked, world)
        direct, plan = self._planned(question, asked, world)
        answer = self._search(question, asked, plan, world)
        if not answer.total and plan is not None and asked.plain and relaxed(plan) != plan:
            answer = replace(self._search(question, asked, relaxed(plan), world), some_words=True)
        few = answer.some_words or not answer.total
        return replace(
            answer,
            direct=direct,
            about=_dependencies(question.words, world),
            did_you_mean=tuple(self._corrections(question.words, plan)) if few and not direct else (),
        )

    def marker(self, session: Session, text: str, moment: Moment = NOW) -> Marker:
        """What marks the words of a query in a text; nothing for a query that cannot be read."""
        world = self.world(session, moment)
        try:
            _, plan = self._planned(Question(text), parse(text, NAMES), world)
        except InvalidInput:
            plan = None
        return Marker.of(plan, self._alike(plan))

    def complete(self, session: Session, beginning: str, language: Language = "nl", limit: int = 8) -> list[str]:
        """What somebody who typed `beginning` may go on to: names of things in `language` first, then words of texts."""
        typed = [word.text for word in words(beginning)]
        if not typed or len(typed[-1]) < 2:
            return []
        things = [ref for ref in self.world(session, NOW).names.values() if ref.kind in NAMED_KINDS]
        names = [ref.label(language) for ref in things]
        begun = [name for name in names if _begins(name, typed)]
        *before, _ = beginning.split() or [""]
        found = [" ".join([*before, word]) for word in self._index.complete(typed[-1], limit)]
        return list(dict.fromkeys([*sorted(begun, key=lambda name: (len(name), name)), *found]))[:limit]

    def world(self, session: Session, moment: Moment, *, suggestions: bool = False) -> World:
        """What the database holds at a moment; read once for as long as it does not change."""
        today = datetime.now(UTC).date()
        slot = self._worlds(last_number(session), moment, suggestions, today)
        with slot.lock:
            if slot.world is None:
                slot.world = _read_world(session, moment, suggestions=suggestions)
            return slot.world

    def _planned(self, question: Question, asked: Asked, world: World) -> tuple[tuple[Ref, ...], Plan | None]:
        """The things that the question is an official number of, and what to look for."""
        spelled = spellings(question.words)
        things = [thing for thing in self._index.things(spelled) if thing in world.values.rows] if spelled else []
        if things or _is_official(question.words):
            number = Sought(How.IDENTIFIER, tuple(sorted(spelled)))
            phrase = Sought(How.PHRASE, tuple(word.text for word in words(question.words)))
            direct = _preferred(things, world)
            itself = Sought(How.NAMED, tuple(ref.id for ref in direct))
            return direct, Either((Unit(question.words, (number, phrase)), Unit(question.words, (itself,))))
        if asked.node is None:
            return (), None
        switches = Switches(question.synonyms, question.compounds, self._forms, frozenset(question.without))
        lexicon = self._lexicon(self._index.number(), world.thesaurus)
        return (), Planner(world.thesaurus, lexicon, world.linked, switches).plan(asked.node)

    def _read_lexicon(self, _: int | None, thesaurus: Thesaurus) -> Lexicon:
        return Lexicon(dict(self._index.vocabulary()), tuple(thesaurus.words))

    def _search(self, question: Question, asked: Asked, plan: Plan | None, world: World) -> Outcome:
        counted: dict[str, Any] = {}

        def choose(groups: Mapping[str, int]) -> frozenset[str]:
            counted["tally"] = tally(groups, world.values.rows, question.chosen, asked.narrowings, asked.dates)
            chosen: frozenset[str] = counted["tally"].groups
            return chosen

        found = self._index.search(plan, choose, question.limit, question.offset)
        why = self._index.explain(plan, [hit.key for hit in found.hits]) if plan else {}
        marker = Marker.of(plan, self._alike(plan))
        return Outcome(
            query=question.words,
            total=found.total,
            expanded=tuple(_expansions(plan, world, frozenset(question.without))),
            facets=labelled(counted["tally"].counts, question.chosen, world.names),
            hits=tuple(_hit(hit, why.get(hit.key, ()), marker, question, world) for hit in found.hits),
        )

    def _alike(self, plan: Plan | None) -> list[str]:
        """The words that alike words of a plan stand for."""
        return [
            each
            for unit in units(plan)
            for sought in unit.sought
            if sought.how is How.ALIKE and sought.words
            for each in self._index.alike(sought.words[-1], sought.distance)
        ]

    def _corrections(self, text: str, plan: Plan | None) -> Iterable[str]:
        """The query with a word that the index does not know replaced by one that it does."""
        known = self._index.vocabulary()
        for unit in units(plan):
            for word in words(unit.asked):
                if word.text not in known and word.text.isalpha():
                    near = self._index.suggest(word.text, _SUGGESTED)
                    yield from (text.replace(unit.asked[word.start : word.end], each) for each in near)


class _Slot:
    """The place of one moment's world, filled by the first who needs it while others wait."""

    def __init__(self, *_: object) -> None:
        self.lock = Lock()
        self.world: World | None = None


def _read_world(session: Session, moment: Moment, *, suggestions: bool) -> World:
    look = Lookup(session, moment)
    values = FacetValues(look, suggestions=suggestions)
    names = look.refs(values.accepted.known)
    world = World(values, names, Thesaurus(_names(session, names)), _linked(values))
    session.expunge_all()  # its rows outlive the session
    return world


def _names(session: Session, refs: Mapping[str, Ref]) -> Iterable[Name]:
    """Every name of the things whose names are synonyms."""
    named = {thing: ref for thing, ref in refs.items() if ref.kind in NAMED_KINDS}
    for thing, ref in sorted(named.items()):
        yield Name(thing, "nl", ref.label_nl)
        if ref.label_en:
            yield Name(thing, "en", ref.label_en)
    for label in session.exec(select(LabelRow).order_by(LabelRow.entity_id, LabelRow.text)):
        if label.entity_id in named:
            yield Name(label.entity_id, "en" if label.language == "en" else "nl", label.text)


def _linked(values: FacetValues) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {thing: dict.fromkeys(ways) for thing, ways in values.network.ways.items()}
    for policy, products in values.network.objects("covers").items():
        for product in products:
            found.setdefault(product, {})[policy] = None
    for dependency, products in values.network.objects("concerns").items():
        for product in products:
            found.setdefault(product, {}).update(found.get(dependency, {}))
    return {thing: tuple(policies) for thing, policies in found.items()}


def _named_values(question: Question, asked: Asked, world: World) -> tuple[Question, Asked]:
    """The question with every value of a facet as it is counted, however it was written."""
    rows = world.values.rows.values()
    chosen = {NAMES[name]: resolved(NAMES[name], values, rows, world.names) for name, values in question.chosen.items()}
    narrowings = tuple(
        each._replace(values=resolved(each.facet, each.values, rows, world.names)) for each in asked.narrowings
    )
    return replace(question, chosen={name: each for name, each in chosen.items() if each}), replace(
        asked, narrowings=narrowings
    )


def _preferred(things: Sequence[str], world: World) -> tuple[Ref, ...]:
    """What an official number names. What a motion asks or a law does is looked for before the paper that it stands in."""
    found = [thing for thing in things if not thing.startswith("document/")] or things
    return tuple(world.names[thing] for thing in found)


def _is_official(text: str) -> bool:
    try:
        parse_identifier(text)
    except UnknownIdentifier:
        return False
    return True


def _dependencies(text: str, world: World) -> tuple[Ref, ...]:
    """The dependencies that a question names, by themselves or by what they are about."""
    named = world.thesaurus.things(word.text for word in words(text))
    concerns = world.values.network.objects("concerns")
    about = {thing for thing in named if thing.startswith("dependency/")}
    about |= {dependency for dependency, products in concerns.items() if named & set(products)}
    return tuple(sorted((world.names[each] for each in about), key=Ref.place))


def _expansions(plan: Plan | None, world: World, left_out: frozenset[str]) -> Iterable[Expansion]:
    for unit in units(plan):
        said = {how: [each for each in unit.sought if each.how is how] for how in How}
        folded = [word.text for word in words(unit.asked)]
        names = [name.text for name in world.thesaurus.synonyms(folded)] if said[How.SYNONYM] else []
        synonyms = [name for name in names if name not in left_out]
        named = {name.casefold() for name in synonyms}
        parts = [shown_parts(each.words) for each in said[How.PARTS]]
        compounds = [each for each in (*(each.words[0] for each in said[How.COMPOUND]), *parts) if each not in named]
        if synonyms or compounds:
            yield Expansion(unit.asked, tuple(dict.fromkeys(synonyms)), tuple(compounds))


def _hit(hit: Hit, why: tuple[Reason, ...], marker: Marker, question: Question, world: World) -> HitView:
    shown = snippet(hit.text, marker.places(hit.text, hit.language))
    locator = f"{hit.id}#{hit.fragment}" if hit.fragment else hit.id
    mark = f"?mark={quote(question.words, safe='')}" if hit.fragment and question.words.strip() else ""
    url = f"/{quote(hit.id, safe='/:.-_~')}{mark}" + (f"#{hit.fragment}" if hit.fragment else "")
    stage = world.values.stages.get(hit.id)
    return HitView(
        hit.id, hit.kind, hit.title, locator, shown.text, shown.marked, why, hit.score, url,
        stage_view(stage) if stage else None, hit.language, None if hit.fragment else world.names.get(hit.id),
    )  # fmt: skip


def _begins(name: str, typed: list[str]) -> bool:
    """Whether a name holds the words typed, the last of which may be unfinished."""
    folded = [word.text for word in words(name)]
    *whole, last = typed
    return all(word in folded for word in whole) and any(word.startswith(last) for word in folded)


def as_data(answer: Outcome) -> dict[str, Any]:
    """The answer as programs get it, the same from the site and from the command line."""
    return {
        "query": answer.query,
        "expanded": [
            {"word": each.asked, "synonyms": list(each.synonyms), "compounds": list(each.compounds)}
            for each in answer.expanded
        ],
        "total": answer.total,
        "facets": {
            facet.name: [
                {
                    "value": each.value,
                    "label": {language: each.label(language) for language in LANGUAGES},
                    "count": each.count,
                }
                for each in facet.values
            ]
            for facet in answer.facets
        },
        "hits": [_hit_data(hit) for hit in answer.hits],
        "direct": [ref.id for ref in answer.direct],
        "about": [ref.id for ref in answer.about],
        "did_you_mean": list(answer.did_you_mean),
        "some_words": answer.some_words,
    }


def _hit_data(hit: HitView) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": hit.id,
        "kind": hit.kind,
        "title": hit.title,
        "locator": hit.locator,
        "snippet": hit.snippet,
        "marked": [list(place) for place in hit.marked],
        "why": [
            {"word": each.asked, "how": each.how.value, "found": each.found, "field": each.field, "weight": each.weight}
            for each in hit.why
        ],
        "score": hit.score,
        "url": hit.url,
    }
    if hit.stage:
        data["stage"] = {"stage": hit.stage.stage, "label": {"nl": hit.stage.label_nl, "en": hit.stage.label_en},
                         "date": hit.stage.date.isoformat() if hit.stage.date else None}  # fmt: skip
    return data
