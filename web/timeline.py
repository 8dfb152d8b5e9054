"""Drawing a motion's timeline: where each thing that happened stands on the line of its lane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kb.services.views.motion_context import Lane, TimelineView

WIDTH, LANE, TOP, LEFT, RIGHT = 960, 56, 20, 130, 30
"""In the units of the drawing."""
_APART = 22
"""What keeps two marks on one line from covering each other."""


@dataclass(frozen=True)
class Mark:
    """A numbered mark; its number is that of the same thing in the list below the drawing."""

    number: int
    x: int
    y: int
    lane: Lane


@dataclass(frozen=True)
class Tick:
    """The first day of a year."""

    x: int
    year: int


@dataclass(frozen=True)
class Drawing:
    """All that the drawing shows; `today` is None where the day asked is beyond it."""

    height: int
    lanes: dict[Lane, int]
    """Each lane that has marks, and the height of its line."""
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    today: int | None


def drawn(events: Sequence[TimelineView], today: date) -> Drawing | None:
    """The drawing of events in the order of their days; None for fewer than two days, which show nothing."""
    days = sorted({event.date for event in events})
    if len(days) < 2:
        return None
    first, last = days[0], max(days[-1], min(today, date(days[-1].year + 1, 12, 31)))
    span = max((last - first).days, 1)

    def across(day: date) -> int:
        return LEFT + round((WIDTH - LEFT - RIGHT) * (day - first).days / span)

    lanes = {lane: TOP + LANE * index + LANE // 2 for index, lane in enumerate(_present(events))}
    return Drawing(
        height=TOP + LANE * len(lanes) + 30,
        lanes=lanes,
        marks=tuple(_marks([(event.lane, across(event.date)) for event in events], lanes)),
        ticks=tuple(
            Tick(across(day), day.year) for y in range(first.year + 1, last.year + 1) for day in [date(y, 1, 1)]
        ),
        today=across(today) if first <= today <= last else None,
    )


def _present(events: Sequence[TimelineView]) -> list[Lane]:
    return [lane for lane in Lane if any(event.lane is lane for event in events)]


def _marks(placed: Sequence[tuple[Lane, int]], lanes: dict[Lane, int]) -> list[Mark]:
    """Marks from left to right; one that would cover the one before it moves aside."""
    free: dict[Lane, int] = {}
    marks = []
    for number, (lane, x) in enumerate(placed, 1):
        x = max(x, free.get(lane, 0))
        free[lane] = x + _APART
        marks.append(Mark(number, x, lanes[lane], lane))
    beyond = max((mark.x for mark in marks), default=0) - (WIDTH - RIGHT // 2)
    return [Mark(m.number, min(m.x, WIDTH - RIGHT // 2), m.y, m.lane) for m in marks] if beyond > 0 else marks
