"""What hits are counted by."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FacetValueView:
    """A value of a facet, with how many hits have it."""

    value: str
    label_nl: str
    label_en: str
    count: int
    chosen: bool = False

    def label(self, language: str = "nl") -> str:
        """What people call it."""
        return self.label_en if language == "en" else self.label_nl


@dataclass(frozen=True)
class FacetView:
    """Something that hits are counted by, with its values."""

    name: str
    label_nl: str
    label_en: str
    values: tuple[FacetValueView, ...]
    ranked: bool = True
    """Whether the values with most hits come first, rather than an order of their own."""
