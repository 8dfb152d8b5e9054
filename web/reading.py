"""How a visitor looks: in which language, at which moment; and the addresses that keep it so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import Any
from urllib.parse import quote, urlencode

from litestar import Request

from kb.domain.terms import Language
from kb.domain.timeline import Moment
from kb.errors import InvalidInput


@dataclass(frozen=True)
class Reading:
    """What the address says besides the thing itself."""

    path: str
    language: Language = "nl"
    as_of: date | None = None
    known_at: datetime | None = None

    @property
    def moment(self) -> Moment:
        """The two times asked for."""
        return Moment(self.as_of, self.known_at)

    @property
    def in_the_past(self) -> bool:
        """Whether another moment than now was asked for."""
        return self.moment != Moment()

    @cached_property
    def kept(self) -> dict[str, str]:
        """What every address of this visit says: language and moment."""
        lang = {} if self.language == "nl" else {"lang": self.language}
        times = {"as_of": self.as_of, "known_at": self.known_at}
        return lang | {name: value.isoformat() for name, value in times.items() if value is not None}

    def link(self, path: str, **more: str | None) -> str:
        """The address of `path` for this visitor: same language, same moment. `more` adds, or with None drops."""
        place, hash_, fragment = path.partition("#")
        asked = {name: value for name, value in {**self.kept, **more}.items() if value}
        query = f"?{urlencode(asked)}" if asked else ""
        return quote(place, safe="/:.-_~") + query + hash_ + fragment


def reading(request: Request[Any, Any, Any]) -> Reading:
    """What a request says of its visitor. Raises InvalidInput for a date that is none."""
    asked = request.query_params
    return Reading(
        path=request.url.path,
        language="en" if asked.get("lang") == "en" else "nl",
        as_of=as_day(asked.get("as_of")),
        known_at=_time(asked.get("known_at")),
    )


def as_day(text: str | None, name: str = "as_of") -> date | None:
    """A day as an address or form gives it; None where it gives none. Raises InvalidInput for what is no day."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InvalidInput(f"{name}={text[:40]!r}: not a date; write it as 2021-11-30") from None  # type: ignore[index]


def _time(text: str | None) -> datetime | None:
    """A day counts whole: until its last moment, in UTC."""
    if not text:
        return None
    try:
        if len(text) == len("2021-11-30"):
            return datetime.combine(date.fromisoformat(text), time.max, UTC)
        # A plus sign in an address arrives as a blank.
        found = datetime.fromisoformat(text.replace(" ", "+"))
    except ValueError:
        raise InvalidInput(f"known_at={text[:40]!r}: not a time; write it as 2021-11-30 or 2021-11-30T12:00") from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
