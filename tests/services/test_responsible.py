"""Who is responsible: the minister of then, and who holds the office now."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Engine

from kb.bundled import bundled
from kb.domain.timeline import Moment
from kb.services.lookup import Lookup
from kb.services.responsible import responsible_for_motions
from kb.services.seed import load_seeds
from kb.storage.database import reading, writing

MOTION = "motion/kst-21501-02-2383"


@pytest.fixture
def seeded(engine: Engine) -> Engine:
    with writing(engine) as session:
        load_seeds(session, bundled("seeds"), now=datetime(2026, 1, 1, tzinfo=UTC))
    return engine


@pytest.mark.parametrize(
    ("day", "now"),
    [
        (date(2021, 12, 1), ["actor/de-bruijn"]),
        (date(2022, 6, 1), ["actor/schreinemacher"]),
        (date(2024, 1, 1), ["actor/van-leeuwen"]),
        (date(2025, 1, 1), []),  # nobody recorded who held the office then
        (date(2026, 6, 1), ["actor/sjoerdsma"]),
    ],
)
def test_an_open_motion_passes_to_whoever_holds_the_office(seeded: Engine, day: date, now: list[str]) -> None:
    with reading(seeded) as session:
        found = responsible_for_motions(Lookup(session, Moment(day)), day)[MOTION]
    assert [ref.id for ref in found.then] == ["actor/de-bruijn"]
    assert [ref.id for ref in found.now] == now
    assert [ref.id for ref in found.ministries] == ["actor/bz"]
