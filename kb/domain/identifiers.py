"""Official identifiers: one canonical spelling each, whatever the text says, and the official address behind it.

| document | canonical id |
| --- | --- |
| Kamerstuk | `kst-35570-XVII-26` |
| Handelingen, Aanhangsel, Kamervragen | `h-tk-20182019-35-8`, `ah-tk-20212022-1234`, `kv-tk-2021Z12345` |
| Staatsblad, Staatscourant, Tractatenblad | `stb-2020-491`, `stcrt-2021-12345`, `trb-2015-196` |
| national law | `bwb:BWBR0044449` |
| EU act in its CELEX number | `celex:32021R0167` |
| document of the Commission or High Representative | `com:2021:66`, `swd:2021:352`, `join:2020:18` |
| Official Journal | `oj:2021:L:49` (since October 2023 the last part is the number of the act) |
| case law | `ecli:NL:HR:2019:2006` |

A COM number is not turned into a CELEX number: whether it is a `DC` or a `PC` is a fact to look up, not to guess.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from kb.errors import UnknownIdentifier

_SESSION_ID = re.compile(r"(\d{4})(\d{4})")
_ANNEX = re.compile(r"[bhn]\d+")
_SENATE_NUMBER = re.compile(r"[A-Z]{1,3}")
_COUNCIL_DOSSIER = "21501"


def _is_session(part: str) -> bool:
    years = _SESSION_ID.fullmatch(part)
    return years is not None and int(years[2]) == int(years[1]) + 1


def session_id(session: str) -> str:
    """`2008/09`, `2008-2009`, `1999/2000` or `20082009` as `20082009`; the second year is always the next one."""
    first = int(session[:4])
    return f"{first}{first + 1}"


@dataclass(frozen=True)
class Kamerstuk:
    """A parliamentary paper: the dossier it lies in, its chapter or Council suffix, its number, and what hangs on it."""

    dossier: str
    chapter: str | None = None
    number: str | None = None
    annex: tuple[str, ...] = ()
    """`b1` an annex, `h1` a reprint, in the order of the id."""
    session: str | None = None
    """`20012002`, only in ids of the Senate before 2010."""

    @classmethod
    def parse(cls, text: str) -> Kamerstuk:
        """Read an official id (`kst-35570-XVII-26`) or any usual spelling of it; raises UnknownIdentifier."""
        spelled = text.strip()
        return cls._from_id(spelled[4:]) if spelled[:4] == "kst-" else cls._from_spelling(spelled)

    @classmethod
    def _from_id(cls, rest: str) -> Kamerstuk:
        parts = rest.split("-")
        if not rest or not re.fullmatch(r"[0-9A-Za-z-]+", rest):
            raise UnknownIdentifier(f"kst-{rest}: not the id of a Kamerstuk; expected something like kst-35570-XVII-26")
        annex: list[str] = []
        while len(parts) > 1 and _ANNEX.fullmatch(parts[-1]):
            annex.insert(0, parts.pop())
        session = parts.pop(0) if len(parts) > 1 and _is_session(parts[0]) else None
        dossier, *middle = parts
        number = middle.pop() if middle else None
        return cls(dossier, "-".join(middle) if middle else None, number, tuple(annex), session)

    @classmethod
    def _from_spelling(cls, text: str) -> Kamerstuk:
        match = _kamerstuk_spelling().fullmatch(text)
        if match is None:
            raise UnknownIdentifier(f"{text!r}: not a Kamerstuk; expected something like 35570 XVII, nr. 26")
        dossier = re.sub(r"\D", "", match["dossier"])
        if match["council"] and dossier != _COUNCIL_DOSSIER:
            raise UnknownIdentifier(f"{text!r}: only the Council dossier {_COUNCIL_DOSSIER} has a part in digits")
        return cls(dossier, match["council"] or match["chapter"], match["number"])

    def __str__(self) -> str:
        parts = ["kst", self.session, self.dossier, self.chapter, self.number, *self.annex]
        return "-".join([part for part in parts if part is not None])

    @property
    def chamber(self) -> str:
        """`I` for the Senate, which numbers its papers with letters, `II` for the House."""
        of_senate = self.session is not None or (self.number is not None and _SENATE_NUMBER.fullmatch(self.number))
        return "I" if of_senate else "II"

    def cite(self, session: str | None = None) -> str:
        """The official form, `Kamerstukken II 2021/22, 35925-XVII, nr. 54`; without a session `Kamerstuk 35925-…`."""
        years = session or self.session
        head = "Kamerstuk"
        if years:
            first = int(years[:4])
            head = f"Kamerstukken {self.chamber} {first}/{(first + 1) % 100:02},"
        dossier = f"{self.dossier}-{self.chapter}" if self.chapter else self.dossier
        if self.number is None:
            return f"{head} {dossier}"
        return f"{head} {dossier}, {self.number if self.chamber == 'I' else f'nr. {self.number}'}"


@cache
def _kamerstuk_spelling() -> re.Pattern[str]:
    return re.compile(
        r"(?:kst[ -]|Kamerstuk(?:ken)?,? ?(?:I{1,2},? )?)?"
        r"(?P<dossier>\d{2}[ .\u00a0]?\d{3}|[IVXLC]{1,8}(?=-))"
        r"(?:[ ]?[-–](?P<council>\d{2})(?=[-,– ])|[ .,–-]{1,2}(?P<chapter>[IVXL]{1,6}[AB]?|[A-Z])(?=[-,– ]))?"
        r"[ ,/–-]{1,2}(?:(?:nr|no)s?\.? ?|letter )?(?P<number>\d{1,4}[a-z]?|[A-Z]{1,3})",
    )


# --- Acts of the EU -------------------------------------------------------------------------------------------------

_FIRST_YEAR, _LAST_YEAR = 1952, 2069
_YEAR_BEFORE_NUMBER_SINCE = 2015
"""Since 2015 every act is `(EU) year/number`; before, regulations and some decisions were `number/year`."""

ACT_LETTERS = {"regulation": "R", "directive": "L", "decision": "D", "framework": "F", "recommendation": "H"}


def _year(digits: str) -> int | None:
    if len(digits) == 2 and int(digits) >= _FIRST_YEAR % 100:
        return 1900 + int(digits)
    return int(digits) if len(digits) == 4 and _FIRST_YEAR <= int(digits) <= _LAST_YEAR else None


def celex_of_act(kind: str, first: str, second: str, *, community: bool = False) -> str | None:
    """The CELEX id of an act as it is cited: `("regulation", "654", "2014")` is `celex:32014R0654`.

    Which of the two is the year follows from the numbers themselves, then from the habit of the time; `community`
    says that the act calls itself `(EG)` or `(EEG)`, and so is older than 2010.
    """
    before, after = _year(first), _year(second)
    if before and after:
        year_first = kind != "regulation" or (before >= _YEAR_BEFORE_NUMBER_SINCE and not community)
        before, after = (before, None) if year_first else (None, after)
    year, number = (before, second) if before else (after, first)
    return f"celex:3{year}{ACT_LETTERS[kind]}{int(number):04}" if year else None


# --- Any spelling to the canonical id ----------------------------------------------------------------------------------


class _Spelling(NamedTuple):
    pattern: str
    canonical: Callable[[re.Match[str]], str | None]


def _publication(match: re.Match[str]) -> str:
    series = {"staatsblad": "stb", "staatscourant": "stcrt", "tractatenblad": "trb"}
    name = match["series"].lower()
    return f"{series.get(name, name)}-{match['year']}-{match['number']}"


_SPELLINGS = (
    _Spelling(r"(?P<id>(?:kst-[0-9A-Za-z-]+))", lambda m: str(Kamerstuk.parse(m["id"]))),
    _Spelling(r"(?P<id>(?:(?:a?h|kv|nds|ag)-(?:tk|ek|vv)|blg|ah|h|kv|nds)-[0-9A-Za-z-]+)", lambda m: m["id"]),
    _Spelling(
        r"(?i:(?P<series>stb|staatsblad|stcrt|staatscourant|trb|tractatenblad))[. -]{1,2}"
        r"(?P<year>[12]\d{3})[-,/ ]{1,2}(?:nr\.? ?)?(?P<number>\d{1,6}(?:-[bhnv]\d+)?)",
        _publication,
    ),
    _Spelling(r"(?:bwb:)?(?P<id>BWB[RVW]\d{7})", lambda m: f"bwb:{m['id']}"),
    _Spelling(r"jci1\.\d:[a-z]:(?P<id>BWB[RVW]\d{7})(?:&.*)?", lambda m: f"bwb:{m['id']}"),
    _Spelling(
        r"(?i:celex)?[: -]{0,2}(?P<id>[0-9CE](?:19|20)\d{2}[A-Z]{1,2}\d{4}(?:\(\d\d\))?(?:-\d{8})?)",
        lambda m: f"celex:{m['id']}",
    ),
    _Spelling(r"(?i:ecli):(?P<id>[A-Z]{2}:[A-Z0-9]{1,8}:\d{4}:[A-Z0-9.]{1,25})", lambda m: f"ecli:{m['id']}"),
    _Spelling(
        r"(?i:(?P<series>COM|SWD|JOIN|SEC|C))[:/ ]?\(?(?P<year>(?:19|20)\d{2})\)?[:/, ]{0,2}(?P<number>\d{1,5})(?: final)?",
        lambda m: f"{m['series'].lower()}:{m['year']}:{int(m['number'])}",
    ),
    _Spelling(r"oj:(?P<id>\d{4}:[LC]:\d+[A-Z]?)", lambda m: f"oj:{m['id']}"),
    _Spelling(
        r"(?:(?i:verordening|regulation) )?(?:\(E[UGC]\) )?(?:(?i:n[ro])\.? ?)?(?P<first>\d{1,4})/(?P<second>\d{1,4})",
        lambda m: celex_of_act("regulation", m["first"], m["second"]),
    ),
    _Spelling(
        r"(?:(?i:richtlijn|directive) )(?:\(E[UGC]\) )?(?:(?i:n[ro])\.? ?)?(?P<first>\d{1,4})/(?P<second>\d{1,4})(?:/E[A-Z]+)?",
        lambda m: celex_of_act("directive", m["first"], m["second"]),
    ),
    _Spelling(r"(?P<id>https?://\S+)", lambda m: identifier_in_address(m["id"]) or m["id"]),
    _Spelling(r"(?P<id>.+)", lambda m: str(Kamerstuk.parse(m["id"]))),
)


@cache
def _spellings() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...]:
    return tuple((re.compile(spelling.pattern), spelling.canonical) for spelling in _SPELLINGS)


def parse_identifier(text: str) -> str:
    """The canonical id of any usual spelling of an official number; raises UnknownIdentifier for anything else."""
    spelled = text.strip()
    for pattern, canonical in _spellings():
        match = pattern.fullmatch(spelled)
        found = canonical(match) if match else None
        if found:
            return found
    raise UnknownIdentifier(
        f"{text!r}: not an official identifier; expected kst-…, stb-…, BWBR…, CELEX, COM(…) or ECLI"
    )


# --- Addresses ------------------------------------------------------------------------------------------------------

_ADDRESSES: tuple[tuple[str, str], ...] = (
    (r"((?:kst|h|ah|kv|stb|stcrt|trb|blg|nds|ag)-[0-9A-Za-z-]+)", "https://zoek.officielebekendmakingen.nl/{}.html"),
    (r"celex:([0-9A-Z()-]+)", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:{}"),
    (r"bwb:(BWB[RVW]\d{7})", "https://wetten.overheid.nl/{}"),
    (r"ecli:(.+)", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:{}"),
    (r"((?:com|swd|join|sec):\d{4}:\d+)", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri={}:FIN"),
    (r"((?:https?://).+)", "{}"),
    (r"(www\..+)", "https://{}"),
)


def official_url(identifier: str) -> str | None:
    """The address where the document with this canonical id is published; None where that cannot be told from the id."""
    for pattern, address in _ADDRESSES:
        match = re.fullmatch(pattern, identifier)
        if match:
            upper = match[1].upper() if address.endswith(":FIN") else match[1]
            return address.format(upper)
    return None


_IN_ADDRESS: tuple[tuple[str, Callable[[re.Match[str]], str | None]], ...] = (
    (r"CELEX(?:%3A|:|=)([0-9CE]\d{4}[A-Z]{1,2}\d{4}(?:\(\d\d\))?(?:-\d{8})?)", lambda m: f"celex:{m[1]}"),
    (
        r"/eli/(reg|dir|dec)(?:_impl|_del)?/(\d{4})/(\d{1,4})(?!\d)",
        lambda m: f"celex:3{m[2]}{ {'reg': 'R', 'dir': 'L', 'dec': 'D'}[m[1]] }{int(m[3]):04}",
    ),
    (r"uri=(COM|SWD|JOIN|SEC)(?:%3A|:)(\d{4})(?:%3A|:)(\d{1,5})", lambda m: f"{m[1].lower()}:{m[2]}:{int(m[3])}"),
    (r"wetten\.overheid\.nl/(BWB[RVW]\d{7})", lambda m: f"bwb:{m[1]}"),
    (
        r"officielebekendmakingen\.nl/(?:dossier/\d+/)?((?:kst|h|ah|kv|stb|stcrt|trb|blg)-[0-9A-Za-z-]+)",
        lambda m: m[1],
    ),
    (
        r"ECLI(?:%3A|:)([A-Z]{2}(?:%3A|:)\w+(?:%3A|:)\d{4}(?:%3A|:)[A-Z0-9.]*\w)",
        lambda m: f"ecli:{m[1].replace('%3A', ':')}",
    ),
)


def identifier_in_address(address: str) -> str | None:
    """The canonical id of the document that an official address leads to; None for any other address."""
    found = (read(match) for pattern, read in _IN_ADDRESS if (match := re.search(pattern, address)))
    return next((identifier for identifier in found if identifier), None)
