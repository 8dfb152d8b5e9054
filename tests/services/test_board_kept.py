"""The board kept between questions shows after any change what a new one would."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

import kb.services.board_kept as kept_board
from kb.domain.timeline import NOW, Moment
from kb.domain.values import AssessmentValue, ChamberViewValue, DecisionValue, Stance, Verdict
from kb.services.board_kept import KeptBoard
from kb.services.curate import Term, assess, decide, note_view, set_term
from kb.services.follow_up import rows_of
from kb.services.touched import touched_since
from kb.storage.database import reading, writing
from kb.storage.outbox import last_number
from kb.storage.tables import (
    ActorRow,
    ClaimRow,
    DecisionStepRow,
    DocumentRow,
    InstrumentRow,
    MotionMoverRow,
    MotionRow,
    RequestRow,
)

from .conftest import LOADED

LATER = LOADED + timedelta(hours=1)
FERRIES, BRIDGES = "motion/kst-99001-5", "motion/kst-99001-6"
ASKED = "request/kst-99001-6.1.1"


def decided(session: Session) -> None:
    claim = session.exec(select(ClaimRow.id).where(ClaimRow.stance == Stance.HANDLED)).one()
    decide(session, claim, Verdict.REJECT, by="A. Jansen", why="gelezen", now=LATER)


def assessed(session: Session) -> None:
    assess(session, ASKED, AssessmentValue.MET, quote="de brug is er", source="eigen voorbeeld", by="A. Jansen",
           why=None, now=LATER)  # fmt: skip


def viewed(session: Session) -> None:
    note_view(session, ASKED, next(iter(ChamberViewValue)), quote="dat is te weinig", source="eigen voorbeeld",
              by="Commissie", date=date(2020, 6, 1), next_deadline=None, now=LATER)  # fmt: skip


def given_a_term(session: Session) -> None:
    due, set_on = date(2020, 12, 24), date(2020, 2, 1)
    term = Term("voor de kerst", due, "dag voor kerst", set_on, "toegezegd", "eigen voorbeeld")
    set_term(session, ASKED, term, now=LATER)


def adopted(session: Session) -> None:
    step = {"value": DecisionValue.ADOPTED, "stated_as": "Aangenomen", "date": date(2020, 1, 20)}
    session.add(DecisionStepRow(id="s-1", motion_id=BRIDGES, source="eigen voorbeeld", recorded_at=LATER, **step))


def renamed(session: Session) -> None:
    session.get_one(MotionRow, BRIDGES).label_nl = "Motie-Bakker over viaducten"


def asked_otherwise(session: Session) -> None:
    session.get_one(RequestRow, ASKED).label_nl = "Viaducten bouwen"


def dated_otherwise(session: Session) -> None:
    session.get_one(DocumentRow, "document/kst-99001-7").date = date(2020, 4, 1)


def in_another_party(session: Session) -> None:
    session.get_one(ActorRow, "actor/bakker").party = "Partij van de Bruggen"


def no_longer_moved_by(session: Session) -> None:
    mover = session.exec(select(MotionMoverRow).where(MotionMoverRow.ordinal == 2)).one()
    session.delete(mover)


def something_else(session: Session) -> None:
    session.get_one(InstrumentRow, "instrument/ferry-act").label_nl = "Veerwet"


CHANGES: dict[Callable[[Session], None], set[str] | None] = {
    decided: {FERRIES, BRIDGES},
    assessed: {BRIDGES},
    viewed: {BRIDGES},
    given_a_term: {BRIDGES},
    adopted: {BRIDGES},
    renamed: {BRIDGES},
    asked_otherwise: {BRIDGES},
    dated_otherwise: {FERRIES, BRIDGES},
    something_else: set(),
    in_another_party: None,
    no_longer_moved_by: None,
}
"""What is changed, and the motions that it bears on; None where it may be any of them."""


@pytest.mark.parametrize("moment", [NOW, Moment(as_of=date(2020, 6, 15))], ids=["now", "as of a day"])
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_after_a_change_it_shows_what_a_new_one_would(
    example: Engine, change: Callable[[Session], None], moment: Moment
) -> None:
    board = KeptBoard()
    with reading(example) as session:
        board.motions(session, moment)
        before = last_number(session)
    with writing(example) as session:
        change(session)
    with reading(example) as session:
        assert board.motions(session, moment).rows == rows_of(session, moment)
        assert touched_since(session, before) == CHANGES[change]


def test_only_what_changed_is_read_again(example: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    board, made = KeptBoard(), []
    monkeypatch.setattr(kept_board, "rows_of", lambda *asked: made.append(asked[2:]) or rows_of(*asked))
    with reading(example) as session:
        board.motions(session, NOW)
        board.motions(session, NOW)
    with writing(example) as session:
        assessed(session)
    with reading(example) as session:
        board.motions(session, NOW)
    assert made == [(), ({BRIDGES},)]


def test_the_moments_asked_last_are_kept_beside_each_other(example: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    board, made = KeptBoard(), []
    monkeypatch.setattr(kept_board, "rows_of", lambda *asked: made.append(asked[1]) or rows_of(*asked))
    moments = [Moment(as_of=date(2020, 1, day)) for day in range(1, 9)]
    with reading(example) as session:
        for moment in (*moments, *reversed(moments)):
            board.motions(session, moment)
    assert len(made) == len(moments) + 2  # the two of the longest ago had to be made again
