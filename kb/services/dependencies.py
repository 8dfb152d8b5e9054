"""What bears on a dependency: which policies, where each stands, by which links and sentences, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date as Date
from typing import Any

from sqlmodel import Session

from kb.domain.links import PREDICATES
from kb.domain.terms import Caption, Term
from kb.domain.timeline import NOW, Moment
from kb.errors import InvalidInput, UnknownIdentifier
from kb.search import analysis
from kb.services.bearing import Through, Way
from kb.services.facets import EU, NATIONAL
from kb.services.find import Finder, World
from kb.services.lookup import Lookup
from kb.services.stages import stage_view
from kb.services.views.stages import StageView
from kb.services.views.statements import QuoteView
from kb.services.views.things import Ref
from kb.texts import words

LEVELS = {"instrument": EU, "measure": NATIONAL}
"""Kind of policy to whose it is."""
THROUGH: Mapping[Through, Term] = {
    Through.DIRECT: Term("kb:addresses", "rechtstreeks", "directly"),
    Through.PRODUCT: Term("kb:covers", "via het product", "through the product"),
    Through.MATERIAL: Term("kb:partOf", "via een materiaal of onderdeel", "through a material or component"),
    Through.SECTOR: Term("kb:partOf", "via de ruimere groep of sector", "through the wider group or sector"),
}
FIRST_IN_FORCE, ENDED = 4, 9
"""Orders on the common line of stages (`kb.domain.timeline.StageTerm.order`)."""


@dataclass(frozen=True)
class Step:
    """One link on the way from a policy to a dependency, with the words that bear it out."""

    link: str
    predicate: Term
    subject: Ref
    object: Ref
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True)
class OtherWay:
    """A further way by which the same policy bears on the same dependency."""

    through: Through
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Bearing:
    """A policy that bears on the dependency, and how."""

    policy: Ref
    level: str
    """`eu` or `nl`."""
    through: Through
    steps: tuple[Step, ...]
    stage: StageView | None
    """Where it stood on the day asked; None where it had not begun, or nothing is known."""
    stage_now: StageView | None
    others: tuple[OtherWay, ...] = ()
    """The longer ways, whose links count in the coverage matrix as those of the shortest do."""

    @property
    def nearness(self) -> int:
        """The shorter the way by which it bears, the smaller."""
        return list(Through).index(self.through)

    @property
    def steps_of_all_ways(self) -> tuple[Step, ...]:
        """Each link once, those of the shortest way first."""
        steps = (*self.steps, *(step for other in self.others for step in other.steps))
        return tuple({step.link: step for step in steps}.values())


@dataclass(frozen=True)
class Missing(Caption):
    """Something that one would look for and that is not there."""

    code: str


@dataclass(frozen=True)
class BearingView:
    """All that bears on a dependency on a day."""

    dependency: Ref
    day: Date
    bearings: tuple[Bearing, ...]
    missing: tuple[Missing, ...]

    def of_level(self, level: str) -> tuple[Bearing, ...]:
        """Those of the Union, or of the country."""
        return tuple(each for each in self.bearings if each.level == level)


def what_bears_on(
    session: Session, finder: Finder, name: str, moment: Moment = NOW, *, suggestions: bool = False
) -> BearingView:
    """What bears on the dependency that `name` is: its id, or a name of it or of what it is about.

    Direct links come first, then those through a product, material or sector. Raises UnknownIdentifier where no dependency
    goes by the name, InvalidInput where several do.
    """
    world = finder.world(session, moment, suggestions=suggestions)
    dependency = _named(name, world)
    ways = sorted(world.values.network.ways.get(dependency, {}).values(), key=lambda way: _order(way, world))
    now = (
        world if moment.as_of is None else finder.world(session, Moment(None, moment.known_at), suggestions=suggestions)
    )
    look = Lookup(session, moment)
    bearings = tuple(_bearing(way, world, now, look) for way in ways)
    day = moment.day
    return BearingView(world.names[dependency], day, bearings, tuple(_missing(dependency, bearings, world)))


def _named(name: str, world: World) -> str:
    for candidate in (name, f"dependency/{name}"):
        if candidate.startswith("dependency/") and candidate in world.names:
            return candidate
    things = world.thesaurus.things(word.text for word in analysis.words(name))
    found = sorted(each for each in things if each.startswith("dependency/")) or sorted(_concerning(things, world))
    if len(found) > 1:
        raise InvalidInput(f"{name}: several dependencies go by this name; choose one of {', '.join(found)}")
    if not found:
        raise UnknownIdentifier(f"{name}: no dependency goes by this name; a search for it finds what comes near")
    return found[0]


def _concerning(things: set[str], world: World) -> Iterator[str]:
    """The dependencies that are about one of `things`."""
    for dependency, products in world.values.network.objects("concerns").items():
        if things & set(products):
            yield dependency


def _order(way: Way, world: World) -> tuple[Any, ...]:
    return (
        LEVELS[way.policy.partition("/")[0]] != EU,
        way.rank[0],
        world.names[way.policy].place(),
    )


def _bearing(way: Way, world: World, now: World, look: Lookup) -> Bearing:
    _, *others = world.values.network.all_ways[way.dependency][way.policy]
    stage, stage_now = world.values.stages.get(way.policy), now.values.stages.get(way.policy)
    return Bearing(
        policy=world.names[way.policy],
        level=LEVELS[way.policy.partition("/")[0]],
        through=way.through,
        steps=_steps(way, world, look),
        stage=stage_view(stage) if stage else None,
        stage_now=stage_view(stage_now) if stage_now else None,
        others=tuple(OtherWay(each.through, _steps(each, world, look)) for each in others),
    )


def _steps(way: Way, world: World, look: Lookup) -> tuple[Step, ...]:
    return tuple(
        Step(
            link.id,
            PREDICATES[link.predicate].term,
            world.names[link.subject],
            world.names[link.object],
            tuple(look.quotes(world.values.accepted.evidence[link.id])),
        )
        for link in way.links
    )


def began_and_goes_on(stage: StageView) -> bool:
    """Whether a policy at this stage is in force, or a practice that runs."""
    return FIRST_IN_FORCE <= stage.order < ENDED


def _missing(dependency: str, bearings: Iterable[Bearing], world: World) -> Iterator[Missing]:
    """What is not there: a level, anything in force, the stage of a policy, a policy on a product, a country relied on."""
    found = list(bearings)
    levels = {each.level for each in found}
    if EU not in levels:
        yield Missing(*words("dependencies", "no_eu_instrument_known_for"), "no-instrument")
    if NATIONAL not in levels:
        yield Missing(
            *words("dependencies", "no_national_measure_known_that"),
            "no-measure",
        )
    if found and not any(each.stage and began_and_goes_on(each.stage) for each in found):
        yield Missing(*words("dependencies", "none_of_it_is_in"), "none-in-force")
    for each in found:
        if each.stage is None:
            yield Missing(
                *words(
                    "dependencies",
                    "no_stage_of_is_known",
                    dutch=each.policy.label_nl,
                    english=each.policy.label_en or each.policy.label_nl,
                ),
                f"no-stage:{each.policy.id}",
            )
    network = world.values.network
    covered = {product for products in network.objects("covers").values() for product in products}
    for product in network.objects("concerns").get(dependency, ()):
        if product not in covered:
            name = world.names[product]
            yield Missing(
                *words(
                    "dependencies",
                    "no_instrument_or_measure_covers",
                    dutch=name.label_nl,
                    english=name.label_en or name.label_nl,
                ),
                f"not-covered:{product}",
            )
    if not network.objects("relianceOn").get(dependency):
        yield Missing(*words("dependencies", "it_is_not_known_which"), "no-country")


def as_data(view: BearingView) -> dict[str, Any]:
    """The answer as programs get it, the same from the site and from the command line."""
    return {
        "dependency": {"id": view.dependency.id, "label": _names(view.dependency)},
        "as_of": view.day.isoformat(),
        "bears_on": [_bearing_data(each) for each in view.bearings],
        "missing": [{"code": each.code, "nl": each.nl, "en": each.en} for each in view.missing],
    }


def _bearing_data(bearing: Bearing) -> dict[str, Any]:
    return {
        "id": bearing.policy.id,
        "label": _names(bearing.policy),
        "level": bearing.level,
        "through": bearing.through.value,
        "path": _path_data(bearing.steps),
        "other_ways": [{"through": each.through.value, "path": _path_data(each.steps)} for each in bearing.others],
        "stage": _stage_data(bearing.stage),
        "stage_now": _stage_data(bearing.stage_now),
    }


def _path_data(steps: Iterable[Step]) -> list[dict[str, Any]]:
    return [
        {
            "link": step.link,
            "from": step.subject.id,
            "predicate": step.predicate.iri,
            "to": step.object.id,
            "evidence": [
                {"locator": quote.locator, "exact": quote.exact, "sentence": quote.sentence} for quote in step.quotes
            ],
        }
        for step in steps
    ]


def _stage_data(stage: StageView | None) -> dict[str, Any] | None:
    if stage is None:
        return None
    return {
        "stage": stage.stage,
        "order": stage.order,
        "nl": stage.label_nl,
        "en": stage.label_en,
        "date": stage.date.isoformat() if stage.date else None,
        "source": stage.source,
    }


def _names(ref: Ref) -> dict[str, str | None]:
    return {"nl": ref.label_nl, "en": ref.label_en}
