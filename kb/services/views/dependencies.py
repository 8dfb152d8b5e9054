"""What there is to tell of a dependency."""

from __future__ import annotations

from dataclasses import dataclass

from kb.domain.terms import Caption
from kb.domain.values import Answer, Flag, RequestState
from kb.services.views.figures import ComputedView
from kb.services.views.statements import LinkView
from kb.services.views.things import Ref


@dataclass(frozen=True)
class ProductView:
    """A product that a dependency is about: the link that says so, its codes, and figures stated and computed of it."""

    link: LinkView
    code: str | None
    nomenclature: str | None
    stated: tuple[Ref, ...] = ()
    computed: tuple[ComputedView, ...] = ()


@dataclass(frozen=True)
class AskedView:
    """A request that asks about something, the motion that it is of, and where it stands. The link leads to the request."""

    motion: Ref
    link: LinkView
    about: Ref
    """The dependency itself, a product of it, or a country that it leans on."""
    state: RequestState
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True)
class CriterionView:
    """A ground on which to act, and what is recorded of it; without a confirmed link the answer is unknown."""

    criterion: Ref
    definition_nl: str | None
    definition_en: str | None
    answer: Answer
    link: LinkView | None = None


@dataclass(frozen=True)
class DependencyView:
    """What there is to tell of a dependency."""

    products: tuple[ProductView, ...]
    countries: tuple[LinkView, ...]
    asked: tuple[AskedView, ...]
    criteria: tuple[CriterionView, ...]
    missing: tuple[Caption, ...] = ()
