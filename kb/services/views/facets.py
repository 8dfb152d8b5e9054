"""What hits are counted by."""

from __future__ import annotations

from dataclasses import dataclass

from kb.services.views.things import Named


@dataclass(frozen=True)
class FacetValueView(Named):
    """A value of a facet, with how many hits have it."""

    value: str
    label_nl: str
    label_en: str
    count: int
    chosen: bool = False


@dataclass(frozen=True)
class FacetView(Named):
    """Something that hits are counted by, with its values."""

    name: str
    label_nl: str
    label_en: str
    values: tuple[FacetValueView, ...]
    ranked: bool = True
    """Whether the values with most hits come first, rather than an order of their own."""
