"""Who sends a document and on whose behalf; persons and ministries that a text names by their title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kb.documents.structure import Span
from kb.mentions.grouping import Place, as_things, without_overlaps
from kb.mentions.model import FoundThing


@dataclass(frozen=True)
class Author:
    """A sender: the office, the name where the text gives one, and the offices on whose behalf."""

    name: str | None
    role: str
    on_behalf: tuple[str, ...] = ()


_OFFICE = r"(?:Minister-President|Minister|Staatssecretaris)"
_PART = r"(?:de |het )?[A-ZÀ-Ý][\w’'-]*"
_PORTFOLIO = rf"(?:van|voor) {_PART}(?:(?:, | en | )(?!mede\b|de Minister|de Staatssecretaris){_PART}){{0,7}}"
_ROLE = re.compile(rf"\b(?:de |De )?(?P<role>{_OFFICE}(?: {_PORTFOLIO})?)")
_SIGNED = re.compile(
    rf"(?m)(?:^|\n\n| )De (?P<role>{_OFFICE}(?: {_PORTFOLIO})?),\s+"
    r"(?P<name>(?:[A-Z][\w]{0,3}\.[ -]?){1,6}(?: ?\([A-Z]\w+\))?(?: ?(?:van|de|der|den|ten|ter|te|in|’t|'t|el))*"
    r" ?[A-ZÀ-Ý][\w’'-]+(?:[ -][A-ZÀ-Ý][\w’'-]+){0,2})"
)
_HEADING = re.compile(r"BRIEF VAN DE (?P<roles>(?:MINISTER|STAATSSECRETARIS)[^\n]{0,200})")
_BEHALF = re.compile(r"\bmede namens (?P<roles>[^.;\n]{1,300})")

_SURNAME = r"(?:(?:Van|De|Den|Der|Ten|Ter|Von|El|’t) (?:(?:de|der|den|het) )?)?[A-ZÀ-Ý][a-zà-ÿ’']+(?:-[A-ZÀ-Ý][a-zà-ÿ’']+){0,2}"
_PERSON = re.compile(
    r"\b(?:[Hh]et lid|[Dd]e leden|[Dd]e heer|[Mm]evrouw|[Mm]w\.|[Dd]hr\.|[Kk]amerlid|[Oo]ud-minister|[Mm]inister"
    r"|[Ss]taatssecretaris|(?:[Vv]oorzitter|[Pp]resident|[Cc]ommissaris)(?: van de [A-Z]\w+ [A-Z]\w+)?)"
    rf"\s(?P<names>{_SURNAME}(?:(?:, | en ){_SURNAME}){{0,8}})"
)
_NO_PERSON = frozenset({"President", "Minister", "Algemene", "Van Buitenlandse", "Binnenlandse", "Buitenlandse"})
_MINISTRY = re.compile(rf"\b(?:[Mm]inisterie {_PORTFOLIO})")


def find_authors(text: str) -> list[Author]:
    """The senders of a document, from its signature block, else from its heading; empty where it names none."""
    behalf = tuple(_roles(found["roles"] for found in _BEHALF.finditer(text)))
    signed = [Author(found["name"].strip(), found["role"]) for found in _SIGNED.finditer(text)]
    if not signed and (heading := _HEADING.search(text)):
        signed = [
            Author(None, role.capitalize())
            for role in re.split(r" EN (?:DE )?(?=MINISTER|STAATS)", heading["roles"].strip())
        ]
    return [Author(author.name, author.role, behalf if at == 0 else ()) for at, author in enumerate(signed)]


def find_persons(text: str) -> list[FoundThing]:
    """Persons named with a title before their name ("het lid Jansen", "de leden Jansen en De Boer"), by that name."""
    return as_things(text, without_overlaps(_persons(text)))


def find_organisations(text: str) -> list[FoundThing]:
    """Ministries named in full."""
    places = (
        Place(found[0].casefold(), Span(*found.span()), "", "organisation", found[0][0].upper() + found[0][1:])
        for found in _MINISTRY.finditer(text)
    )
    return as_things(text, without_overlaps(places))


def _persons(text: str) -> Iterator[Place]:
    for found in _PERSON.finditer(text):
        start = found.start("names")
        for name in re.finditer(r"[^,]+?(?=, | en |$)", found["names"]):
            words = name[0].removeprefix(" en ").strip().removeprefix("en ")
            if words in _NO_PERSON or not words:
                continue
            at = found["names"].index(words, max(name.start(), 0))
            yield Place(words.casefold(), Span(start + at, start + at + len(words)), "", "person", words)


def _roles(passages: Iterable[str]) -> Iterator[str]:
    for passage in passages:
        for found in _ROLE.finditer(passage):
            yield found["role"]
