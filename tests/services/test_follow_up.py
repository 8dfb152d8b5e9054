from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Engine

from kb.bundled import bundled
from kb.domain.timeline import Moment
from kb.services.follow_up import follow_up
from kb.services.seed import load_seeds
from kb.storage.database import reading, writing

LOADED = datetime(2026, 1, 1, 12, tzinfo=UTC)
AFTER_THE_LETTER = Moment(date(2021, 12, 31))


@pytest.fixture
def seeded(engine: Engine) -> Engine:
    """The seeds that come with the product."""
    with writing(engine) as session:
        load_seeds(session, bundled("seeds"), now=LOADED)
    return engine


def rows_of(engine: Engine, moment: Moment, **only: object) -> dict[str, dict]:
    with reading(engine) as session:
        return {row["motion"]: row for row in follow_up(session, moment, **only)}


def test_a_row_holds_what_was_asked_said_and_found(example: Engine) -> None:
    row = rows_of(example, Moment(date(2020, 7, 11)))["kst-99001-5"]
    assert (row["title"], row["decision"]) == (
        "Motie-De Vries c.s. over de veren",
        {"value": "unknown", "source": None},
    )
    assert row["flags"] == ["claimed-not-done", "overdue"]
    asked, told = row["requests"]
    assert (asked["kind"], asked["state"]) == ("investigate", "declined")
    assert {claim["stance"] for claim in asked["claims"]} == {"handled", "declines"}
    assert told["deadline"] == {
        "said": "voor de zomer",
        "date": "2020-07-01",
        "rule": "eerste dag van juli",
        "recess": None,
    }
    assert (told["days_late"], row["days_late"]) == (10, 10)
    assert (told["assessments"], told["chamber"]) == ([], [])


def test_what_was_not_yet_said_or_due_does_not_count(example: Engine) -> None:
    row = rows_of(example, Moment(date(2020, 3, 1)))["kst-99001-5"]
    assert (row["flags"], row["days_late"], row["state"]) == ([], None, "unknown")


def test_rows_can_be_kept_by_minister(example: Engine) -> None:
    assert rows_of(example, AFTER_THE_LETTER, minister="niemand") == {}
    assert len(rows_of(example, AFTER_THE_LETTER, minister="SMIT")) == 2


def test_a_vague_term_is_never_overdue_and_tells_the_days_since_the_recess(seeded: Engine) -> None:
    row = rows_of(seeded, AFTER_THE_LETTER)["kst-21501-02-2383"]
    assert row["flags"] == ["claimed-not-done"] and row["days_late"] is None
    term = row["requests"][1]["deadline"]
    assert (term["date"], term["rule"]) == (None, None)
    assert (term["recess"]["ended"], term["recess"]["answered"], term["recess"]["days"]) == (
        "2021-09-06",
        "2021-11-22",
        77,
    )


def test_who_tells_the_chamber_that_something_will_not_be_done_does_tell_it(seeded: Engine) -> None:
    inventory, told = rows_of(seeded, AFTER_THE_LETTER)["kst-21501-02-2383"]["requests"]
    assert (inventory["state"], inventory["flags"]) == ("declined", ["claimed-not-done"])
    assert (told["state"], told["flags"]) == ("in_progress", [])
    assert {"handled", "informs", "declines"} <= {claim["stance"] for claim in told["claims"]}


def test_before_the_letter_the_days_since_the_recess_run_on(seeded: Engine) -> None:
    term = rows_of(seeded, Moment(date(2021, 9, 16)))["kst-21501-02-2383"]["requests"][1]["deadline"]
    assert (term["recess"]["answered"], term["recess"]["days"]) == (None, 10)


def test_the_three_motions_of_the_first_letter_ask_nine_things(seeded: Engine) -> None:
    rows = rows_of(seeded, AFTER_THE_LETTER)
    asked = {name: len(rows[name]["requests"]) for name in ("kst-35570-XVII-26", "kst-35663-15", "kst-21501-02-2383")}
    assert asked == {"kst-35570-XVII-26": 3, "kst-35663-15": 4, "kst-21501-02-2383": 2}
