"""Which day a question is about, and what held on it."""

from datetime import UTC, date, datetime

from kb.domain.timeline import Moment


def test_the_day_asked_about_is_the_one_given_else_that_of_what_was_known_else_today() -> None:
    known = datetime(2021, 11, 22, 12, tzinfo=UTC)
    assert Moment(date(2020, 1, 1), known).day == date(2020, 1, 1)
    assert Moment(known_at=known).day == date(2021, 11, 22)
    assert Moment().day == datetime.now(UTC).date()


def test_what_ended_after_the_time_it_was_known_at_still_held_then() -> None:
    then = Moment(known_at=datetime(2021, 11, 22, 12, tzinfo=UTC))
    assert then.holds(None, date(2022, 1, 1))
    assert not then.holds(None, date(2021, 1, 1))
