"""How a visitor looks: in which language, at which moment; and the addresses that keep it so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import Any, cast
from urllib.parse import parse_qsl, quote, urlencode

from litestar import Request

from kb.domain.terms import LANGUAGES, Language
from kb.domain.timeline import Moment
from web.faults import Mistake
from web.negotiation import weights

BY_LANGUAGE = "answered_by_language"
"""Said in the state of a request whose answer follows from its Accept-Language header."""


@dataclass(frozen=True)
class Reading:
    """What the address says besides the thing itself."""

    path: str
    language: Language = "nl"
    as_of: date | None = None
    known_at: datetime | None = None
    chosen: bool = False
    """Whether the address names the language; else it is the one that the visitor's browser prefers."""
    told: tuple[tuple[str, str], ...] = ()
    """All that the address says, in its order."""

    @property
    def moment(self) -> Moment:
        """The two times asked for."""
        return Moment(self.as_of, self.known_at)

    @property
    def in_the_past(self) -> bool:
        """Whether another moment than now was asked for."""
        return self.moment != Moment()

    @property
    def turned(self) -> bool:
        """Whether the address names a place in a long list, so that it shows another page than the first."""
        return any(name in ("after", "before") for name, _ in self.told)

    @cached_property
    def kept(self) -> dict[str, str]:
        """What every address of this visit says: the language where one was chosen, and the moment."""
        lang = {"lang": self.language} if self.chosen else {}
        times = {"as_of": self.as_of, "known_at": self.known_at}
        return lang | {name: value.isoformat() for name, value in times.items() if value is not None}

    def link(self, path: str, **more: str | None) -> str:
        """The address of `path` for this visitor: same language, same moment. `more` adds, or with None drops."""
        place, hash_, fragment = path.partition("#")
        asked = {name: value for name, value in {**self.kept, **more}.items() if value}
        query = f"?{urlencode(asked)}" if asked else ""
        return quote(place, safe="/:.-_~") + query + hash_ + fragment

    def here(self, **changes: str | None) -> str:
        """The address of this very page with all that it says, but for `changes` (None drops)."""
        said = [(name, value) for name, value in self.told if name not in changes]
        said += [(name, value) for name, value in changes.items() if value]
        return quote(self.path, safe="/:.-_~") + (f"?{urlencode(said)}" if said else "")

    def hidden(self, *asked: str) -> list[tuple[str, str]]:
        """What a form on this page has to repeat that asks for `asked` itself."""
        return [(name, value) for name, value in self.told if name not in asked]


def reading(request: Request[Any, Any, Any]) -> Reading:
    """What a request says of its visitor. Raises InvalidInput for a date that is none."""
    asked = request.query_params
    language, chosen = language_of(request)
    return Reading(
        path=request.url.path,
        language=language,
        as_of=as_day(asked.get("as_of")),
        known_at=_time(asked.get("known_at")),
        chosen=chosen,
        told=told(request),
    )


def told(request: Request[Any, Any, Any]) -> tuple[tuple[str, str], ...]:
    """All that an address says, in its order."""
    return tuple(parse_qsl(request.url.query))


def language_of(request: Request[Any, Any, Any]) -> tuple[Language, bool]:
    """The language of a request and whether its address names it; else its header tells, and Dutch is usual."""
    named = request.query_params.get("lang")
    if named in LANGUAGES:
        return cast("Language", named), True
    request.scope["state"][BY_LANGUAGE] = True
    wishes = weights(request.headers.get("accept-language", ""))
    # Of `en-GB` the first part counts; the first of LANGUAGES wins a tie, also of no wish at all.
    best = {
        language: max((weight for name, weight in wishes if name.partition("-")[0] in (language, "*")), default=0.0)
        for language in LANGUAGES
    }
    return max(LANGUAGES, key=lambda language: best[language]), False


def as_day(text: str | None, name: str = "as_of") -> date | None:
    """A day as an address or form gives it; None where it gives none. Raises InvalidInput for what is no day."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Mistake("day", name=name, said=str(text)[:40]) from None


def as_number(text: str | None, usual: int, least: int, most: int) -> int:
    """A whole number as an address gives it, `usual` where it gives none. Raises InvalidInput outside `least` to `most`."""
    if not text:
        return usual
    if not (text.isascii() and text.isdigit() and len(text) < 10 and least <= int(text) <= most):
        raise Mistake("number", said=text[:20], least=least, most=most)
    return int(text)


def _time(text: str | None) -> datetime | None:
    """A day counts whole: until its last moment, in UTC."""
    if not text:
        return None
    try:
        if len(text) == len("2021-11-30"):
            return datetime.combine(date.fromisoformat(text), time.max, UTC)
        # A plus sign in an address arrives as a blank.
        found = datetime.fromisoformat(text.replace(" ", "+"))
        # The first and the last day that a date can name may have no moment in UTC.
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise Mistake("time", said=text[:40]) from None
