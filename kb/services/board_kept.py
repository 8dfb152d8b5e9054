"""The board of motions kept between questions: after a change only the rows that it bears on are made again."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime
from datetime import date as Date
from threading import Lock

from sqlmodel import Session

from kb.domain.timeline import Moment
from kb.services.board import Motions
from kb.services.follow_up import in_order, rows_of
from kb.services.touched import touched_since
from kb.storage.outbox import last_number

_MOMENTS = 6
"""How many moments are kept; the one that was asked longest ago goes first."""


@dataclass(frozen=True)
class _Made:
    motions: Motions
    number: int
    """The last change that they show."""
    day: Date
    """The day that terms and ages are counted to."""


class KeptBoard:
    """The rows of the last few moments that were asked. Several threads may ask at a time."""

    def __init__(self) -> None:
        self._made: OrderedDict[Moment, _Made] = OrderedDict()
        self._lock = Lock()

    def motions(self, session: Session, moment: Moment) -> Motions:
        """The motions at a moment as the database has them now."""
        with self._lock:  # a second one who asks waits for the first rather than make the same
            made = self._renewed(session, moment)
            self._made[moment] = made
            self._made.move_to_end(moment)
            while len(self._made) > _MOMENTS:
                self._made.popitem(last=False)
            return made.motions

    def _renewed(self, session: Session, moment: Moment) -> _Made:
        number, day, before = last_number(session), datetime.now(UTC).date(), self._made.get(moment)
        if before is None or before.day != day or before.number > number:
            return _Made(Motions(rows_of(session, moment)), number, day)
        if before.number == number:
            return before
        changed = touched_since(session, before.number)
        if changed is None:
            return _Made(Motions(rows_of(session, moment)), number, day)
        if not changed:
            return _Made(before.motions, number, day)
        others = [row for row in before.motions.rows if f"motion/{row['motion']}" not in changed]
        return _Made(Motions(in_order([*others, *rows_of(session, moment, changed)])), number, day)
