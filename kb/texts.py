"""What the product calls things where no declared term says it: in both languages, from gettext catalogues.

The catalogues stand under `locale`, one file a topic, which is the context of its keys. What only pages say stands in those of
`web`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

from kb.domain.terms import Caption, Language

CATALOGUES = Path(__file__).parent / "locale"


def words(topic: str, key: str, **said: object) -> tuple[str, str]:
    """What a key of a topic says in Dutch and in English, as kinds of `Caption` take them; `said` fills its blanks.

    Raises KeyError where no catalogue has it.
    """
    return text(topic, key, "nl", **said), text(topic, key, "en", **said)


def caption(topic: str, key: str, **said: object) -> Caption:
    """What a key of a topic says, for people to read in either language; see `words`."""
    return Caption(*words(topic, key, **said))


def text(topic: str, key: str, language: Language, **said: object) -> str:
    """What a key of a topic says in a language; `said` fills its blanks. Raises KeyError where no catalogue has it."""
    found = catalogue(CATALOGUES, language)[topic, key]
    return found.format(**said) if said else found


@cache
def catalogue(folder: Path, language: Language) -> Mapping[tuple[str | None, str], str]:
    """All texts of a language under a folder of catalogues, by context and key, as its files give them."""
    found: dict[tuple[str | None, str], str] = {}
    for path in sorted((folder / language / "LC_MESSAGES").glob("*.po")):
        with path.open("rb") as file:
            found |= {(each.context, str(each.id)): str(each.string) for each in read_po(file) if each.id}
    return found
