"""Who sends a document and on whose behalf; persons and ministries that a text names by their title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kb.documents.offsets import Span
from kb.mentions.grouping import Place, as_things, without_overlaps
from kb.mentions.model import FoundThing
from kb.mentions.movers import NAME


@dataclass(frozen=True)
class Author:
    """A sender: the office, the name where the text gives one, and the offices on whose behalf."""

    name: str | None
    role: str
    on_behalf: tuple[str, ...] = ()


_OFFICE = r"(?:[Mm]inister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris)"
_PEER = rf"(?:{_OFFICE}|[Aa]mbtgeno(?:ten|te|ot)|[Cc]ollega(?:[’']s)?)"
_PART = r"(?:de |het )?[A-ZÀ-Ý][\w’'-]*"
_NEXT_SENDER = r"(?:mede\b|de [Mm]inister|de [Ss]taatssecretaris)"
_PORTFOLIO = rf"(?:van|voor) {_PART}(?:(?:, | en | - | – | )(?!{_NEXT_SENDER})(?:van |voor )?{_PART}){{0,7}}"
_ROLE = re.compile(rf"\b(?:[Dd]e |mijn |zijn |haar )?(?P<role>{_PEER}(?: {_PORTFOLIO})?)")

_PARTICLES = r"(?: ?(?:van|de|der|den|ten|ter|te|in|’t|'t|el))*"
_LAST_NAME = r"[A-ZÀ-Ý][\w’'-]+(?:[ -][A-ZÀ-Ý][\w’'-]+){0,2}"
_INITIALS = r"(?:[A-Z]\w{0,3}\.[ -]?){1,6}"
_BY_INITIALS = rf"{_INITIALS}(?: ?\([A-Z]\w+\))?{_PARTICLES} ?{_LAST_NAME}"
_BY_FIRST_NAME = rf"[A-ZÀ-Ý][a-zà-ÿ]+(?:[ -][A-ZÀ-Ý][a-zà-ÿ]+)?(?: {_INITIALS})?{_PARTICLES} {_LAST_NAME}"
_SIGNED = re.compile(rf"(?m)(?:^| )De (?P<role>{_OFFICE}(?: {_PORTFOLIO})?),\s+(?P<name>{_BY_INITIALS})")
_SIGNATURE = re.compile(
    rf"(?:\A|\n\n)(?:[Dd]e )?(?P<role>{_OFFICE}(?:,? [\w’'&–-]{{1,40}}){{0,14}}?)(?:,\s+|\n\n)"
    rf"(?P<name>{_BY_INITIALS}|{_BY_FIRST_NAME})(?=\s*(?:\n\n|\Z))"
)
"""An office and a name that are a passage of their own, so that the name may be written in any way."""
_SIGNERS = re.compile(
    rf"gaat over tot de orde van de dag[^\w\n]*(?P<names>(?:\n+{NAME}(?:(?:,| en) {NAME})*[,.]?(?=\n|\Z)){{1,40}})"
)
_SIGNER = re.compile(rf"{NAME}(?=,| en |[.]?(?:\n|\Z))")
_HEADING = re.compile(r"BRIEF VAN DE (?P<roles>(?:MINISTER|STAATSSECRETARIS)[^\n]{0,200})")
_BEHALF = re.compile(r"\bmede namens (?P<roles>[^.;\n]{1,300})")

_SURNAME = r"(?:(?:Van|De|Den|Der|Ten|Ter|Von|El|’t) (?:(?:de|der|den|het) )?)?[A-ZÀ-Ý][a-zà-ÿ’']+(?:-[A-ZÀ-Ý][a-zà-ÿ’']+){0,2}"
_SECOND = (
    r"(?: (?!(?:Minister|Staatssecretaris|Kamer|De|Het|In|Op|Van|Voor|En)\b)"
    r"[A-ZÀ-Ý][a-zà-ÿ’']+(?:-[A-ZÀ-Ý][a-zà-ÿ’']+)?)"
)
"""A further name behind the first: "president Xi Jinping"."""
_PERSON = re.compile(
    r"\b(?:[Hh]et lid|[Dd]e leden|[Dd]e heer|[Mm]evrouw|[Mm]w\.|[Dd]hr\.|[Kk]amerlid|[Oo]ud-minister|[Mm]inister"
    r"|[Ss]taatssecretaris|(?:[Vv]oorzitter|[Pp]resident|[Pp]remier|[Cc]ommissaris)(?: van de [A-Z]\w+ [A-Z]\w+)?)"
    rf"\s(?P<names>{_SURNAME}(?:(?:, | en ){_SURNAME}){{0,8}}{_SECOND}?)"
)
_NO_PERSON = frozenset({"President", "Minister", "Algemene", "Van Buitenlandse", "Binnenlandse", "Buitenlandse"})
_MINISTRY = re.compile(rf"\b(?:[Mm]inisterie {_PORTFOLIO})")


def find_authors(text: str) -> list[Author]:
    """The senders of a document, from its signature block, else from its heading; empty where it names none."""
    behalf = tuple(_roles(found["roles"] for found in _BEHALF.finditer(text)))
    signed = [Author(found["name"].strip(), _capitalised(found["role"])) for found in _signatures(text)]
    if not signed and (heading := _HEADING.search(text)):
        signed = [
            Author(None, role.capitalize())
            for role in re.split(r" EN (?:DE )?(?=MINISTER|STAATS)", heading["roles"].strip())
        ]
    return [Author(author.name, author.role, behalf if at == 0 else ()) for at, author in enumerate(signed)]


def _signatures(text: str) -> list[re.Match[str]]:
    """Every signature, in order; one that is a passage of its own before one within a passage."""
    found = {match.start("name"): match for pattern in (_SIGNED, _SIGNATURE) for match in pattern.finditer(text)}
    return [found[start] for start in sorted(found)]


def _capitalised(role: str) -> str:
    return role[0].upper() + role[1:]


def find_persons(text: str) -> list[FoundThing]:
    """Persons named with a title before their name ("het lid Jansen", "de leden Jansen en De Boer"), and who signed."""
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
            yield _person(words, start + at)
    for signature in _signatures(text):
        yield _person(signature["name"].strip(), signature.start("name"))
    for signers in _SIGNERS.finditer(text):
        for name in _SIGNER.finditer(signers["names"]):
            yield _person(name[0], signers.start("names") + name.start())


def _person(name: str, start: int) -> Place:
    return Place(name.casefold(), Span(start, start + len(name)), "", "person", name)


def _roles(passages: Iterable[str]) -> Iterator[str]:
    for passage in passages:
        for found in _ROLE.finditer(passage):
            yield _capitalised(found["role"]) if re.match(_OFFICE, found["role"]) else found["role"]
