"""What can be asked of the calculator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kb.concentration.statistics import PartnerSet


@dataclass(frozen=True)
class Options:
    """What is asked of a file. Everything that changes the answer is here, and so in the manifest."""

    rules: str = "ec-2021"
    partners: str = PartnerSet.ALL.value
    year: int | None = None
    by: str = "value"
    """value or quantity."""
    level: int | None = None
    """Digits that product codes are cut to."""
    min_value: float = 0.0
    transit: str = "none"
    """none; eu: the EU as one reporter; look-through: partners replaced by where they import from, by `re_exports`."""
    re_exports: Mapping[str, float] = field(default_factory=dict)
    """Which share (0–1) of its supply a partner sends on."""
    exports: str = "all"
    """What cdi3 divides by: all exports, or those to `extra`, outside the EU27 of 2020."""
    concordance: str | None = None
    """A file of changes of codes, by which they become those of `to_year`."""
    to_year: int | None = None
    services: bool = False
    """Codes are of services, and stay as they stand."""
    reverse: bool = False
    """Reporter and partner in each other's place."""
    columns: Mapping[str, str] = field(default_factory=dict)
    decimal: str | None = None
