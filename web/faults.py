"""What a visitor is told of a fault: in their own language, and beside it in English what exactly was wrong."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from kb.domain.terms import Language
from kb.errors import InvalidInput, SchakelError
from kb.services.paging import NoPlace
from web.texts import catalogue, text

_LIST = "fault"
_USUAL = str(int(HTTPStatus.BAD_REQUEST))


class Mistake(InvalidInput):
    """A mistake in what a visitor wrote that the site can tell in each language; programs are told it in English.

    `key` is one of the list of faults in the catalogues, `said` fills the blanks of its text.
    """

    def __init__(self, key: str, **said: str | int) -> None:
        super().__init__(text(key, "en", _LIST).format(**said))
        self.key, self.said = key, said


@dataclass(frozen=True)
class Telling:
    """What is said of a fault."""

    text: str
    """In the visitor's language."""
    detail: str = ""
    """In English, whatever that language; empty where it would say the same again."""


def telling(fault: Exception, status: int, detail: str, language: Language) -> Telling:
    """What to say of a fault that is answered with `status`; `detail` is what it says of itself, in English."""
    if isinstance(fault, Mistake):
        return Telling(text(fault.key, language, _LIST).format(**fault.said))
    if isinstance(fault, NoPlace):
        return Telling(text("place", language, _LIST))
    texts = catalogue(language)
    known = str(status) if (_LIST, str(status)) in texts else _USUAL
    if not detail:
        return Telling(text(known, language, _LIST))
    return Telling(detail) if language == "en" else Telling(text(known, language, _LIST), detail)


def own(fault: SchakelError, language: Language, about: str | None = None) -> Telling:
    """What to say of a fault of ours; `about` is the key of a text that fits better than that of its status."""
    found = telling(fault, fault.http_status, str(fault), language)
    return Telling(text(about, language, _LIST), found.detail) if about and found.detail else found
