"""What stands around a motion: who answers for it, what it bears on, and what happened when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date
from enum import StrEnum

from kb.services.views.things import Named, Ref


class Lane(StrEnum):
    """Whose doing something on a motion's timeline is."""

    CHAMBER = "chamber"
    GOVERNMENT = "government"
    TERM = "term"
    EDITORS = "editors"


@dataclass(frozen=True)
class TimelineView(Named):
    """Something that happened, or is due, on a day; `path` is where it can be read here."""

    date: Date
    lane: Lane
    label_nl: str
    label_en: str
    source: str
    path: str | None = None


@dataclass(frozen=True)
class ConcernView:
    """What some of a motion's requests ask about, and the policies that bear on that."""

    ref: Ref
    requests: tuple[Ref, ...]
    policies: tuple[Ref, ...]


@dataclass(frozen=True)
class ChainView(Named):
    """A step in a line of motions: that the later one replaces, follows or repeats the earlier one, and where that is said.

    A motion that is only known by its number has no `Ref`."""

    label_nl: str
    label_en: str
    later: str
    later_ref: Ref | None
    later_on: Date | None
    earlier: str
    earlier_ref: Ref | None
    earlier_on: Date | None
    source: str


@dataclass(frozen=True)
class MotionContext:
    """What stands around a motion."""

    responsible_then: tuple[Ref, ...]
    responsible_now: tuple[Ref, ...]
    ministries: tuple[Ref, ...]
    concerns: tuple[ConcernView, ...]
    chain: tuple[ChainView, ...]
    """The latest step first."""
    timeline: tuple[TimelineView, ...]
    """The earliest first."""
