"""The time of recording, in one place so that a test can set it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def running_from(moment: datetime) -> Callable[[], datetime]:
    """A clock that shows `moment` now and runs on from there: for work that lasts, and is told when it began."""
    begun = monotonic()
    return lambda: moment + timedelta(seconds=monotonic() - begun)
