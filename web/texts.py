"""The words of the interface: a key in the code, a text in each language, kept in gettext catalogues.

The catalogues stand under `locale`, one file a topic; a text goes into the file of its topic in both languages. A key
that is the value of a list (a kind, a way of finding) has the list's name as its context.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import get_args

from kb.domain.model import ENTITIES
from kb.domain.terms import Language
from kb.texts import catalogue as read_catalogue

CATALOGUES = Path(__file__).parent / "locale"
LANGUAGES: tuple[Language, ...] = get_args(Language)


def text(key: str, language: Language, context: str | None = None) -> str:
    """What the key says in a language. Raises KeyError where no catalogue has it."""
    return catalogue(language)[context, key]


def catalogue(language: Language) -> Mapping[tuple[str | None, str], str]:
    """All texts of a language, by context and key, as its files give them."""
    return read_catalogue(CATALOGUES, language)


KINDS: dict[str, dict[Language, str]] = {
    kind: {language: text(kind, language, "kinds") for language in LANGUAGES} for kind in ENTITIES
}
"""What a list of each kind is called, in the order in which kinds are shown."""
