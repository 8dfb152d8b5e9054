"""What each form says, once its words are found: the ids it allows, and the pages or article it points into."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kb.citations import fragments as f
from kb.citations.numbers import numbers_and_pages
from kb.domain.identifiers import Kamerstuk, celex_of_act, identifier_in_address, session_id


@dataclass(frozen=True)
class Reading:
    """What a citation can mean. `documents` has, for each document it names, the ids its form allows, best first."""

    documents: tuple[tuple[str, ...], ...] = ()
    pages: str | None = None
    article: str | None = None
    words: tuple[int, int] | None = None
    """Where in the text the words of the citation stand, if that is not what was matched."""


Reader = Callable[[re.Match[str]], Reading | None]


def _one(*candidates: str | None, pages: str | None = None) -> Reading:
    ids = tuple(candidate for candidate in candidates if candidate)
    return Reading((ids,) if ids else (), pages)


# --- Numbers that are their own identifiers -----------------------------------------------------------------------------


def scheme(name: str) -> Reader:
    """A reader for numbers that are an id once they have their scheme in front."""
    return lambda match: _one(f"{name}:{match['id']}")


def official(match: re.Match[str]) -> Reading:
    """An id in its canonical spelling already."""
    return _one(match["id"])


def bwb(match: re.Match[str]) -> Reading:
    """A law; of a jci reference also the article in it."""
    article = re.search(r"artikel=([^&]+)", match[0])
    return Reading(((f"bwb:{match['id']}",),), article=article[1] if article else None)


def address(match: re.Match[str]) -> Reading:
    """An address, without the punctuation of the sentence around it; the document itself where the address names it."""
    found = match[0].rstrip(".,;:!?'’*")
    while found.endswith((")", "]")) and found.count("(") + found.count("[") < found.count(")") + found.count("]"):
        found = found[:-1].rstrip(".,;:!?'’*")
    whole = found.replace(" ", "")
    return Reading(((identifier_in_address(whole) or whole,),), words=(match.start(), match.start() + len(found)))


def title(match: re.Match[str]) -> Reading:
    """A document that is named and not numbered: a citation, unresolved."""
    return Reading(words=match.span("cited"))


_REPORT_BEFORE = re.compile(f"{f.REPORT} $")
_FAR_ENOUGH = 80


def _start_with(pattern: re.Pattern[str], match: re.Match[str]) -> int | None:
    """Where the words that end where the match begins start, if they are there: searching from the rarer end is fast."""
    before = match.string[max(match.start() - _FAR_ENOUGH, 0) : match.start()]
    found = pattern.search(before)
    return match.start() - len(before) + found.start() if found else None


def quoted_title(match: re.Match[str]) -> Reading | None:
    """A title in quotation marks, if the noun in front says that it is a report's."""
    start = _start_with(_REPORT_BEFORE, match)
    return None if start is None else Reading(words=(start, match.end()))


_ENGLISH = re.compile(r" (?:and|of|the|for|to|towards) ")
_WORD_BEFORE = re.compile(r"[\w-]{1,40}$")


def english_title(match: re.Match[str]) -> Reading | None:
    """An English title in a Dutch sentence; without an English function word it is not taken for one."""
    if not _ENGLISH.search(match[0]):
        return None
    start = _start_with(_WORD_BEFORE, match)
    return Reading(words=(match.start() if start is None else start, match.end()))


def gazette(series: str) -> Reader:
    """A reader for Staatsblad, Staatscourant and Tractatenblad."""

    def read(match: re.Match[str]) -> Reading:
        numbers = re.findall(r"\d+", match["numbers"])
        return Reading(tuple((f"{series}-{match['year']}-{number}",) for number in numbers))

    return read


# --- The European Union -------------------------------------------------------------------------------------------------

_ACT_KINDS = (
    ("verordening", "regulation"),
    ("regulation", "regulation"),
    ("richtlijn", "directive"),
    ("directive", "directive"),
    ("kaderbesluit", "framework"),
    ("framework", "framework"),
    ("aanbeveling", "recommendation"),
    ("recommendation", "recommendation"),
)
_ACT_BEFORE = re.compile(r"(?:[\w-]{1,40}|(?:[Gg]edelegeerde|[Ii]mplementing|[Dd]elegated) )$")
_COMMUNITY = re.compile(r"\bE[EG]G?\b|\bEE?C\b")


def acts(match: re.Match[str]) -> Reading | None:
    """Acts of the EU by type and number; a `Besluit` or `Aanbeveling` must say that it is one of the EU's."""
    word = match["type"].lower()
    kind = next((kind for start, kind in _ACT_KINDS if word.startswith(start)), "decision")
    if kind not in ("regulation", "directive") and not re.search(f.EU_LABEL, match["acts"]):
        return None
    found = re.finditer(f.ACT_NUMBER, match["acts"])
    start = _start_with(_ACT_BEFORE, match)
    return Reading(
        tuple((act,) for number in found if (act := _act(kind, number[0]))),
        words=None if start is None else (start, match.end()),
    )


def _act(kind: str, number: str) -> str | None:
    first, second = re.findall(r"\d+", number)[:2]
    return celex_of_act(kind, first, second, community=bool(_COMMUNITY.search(number)))


def _full_year(year: str) -> str:
    return year if len(year) == 4 else f"{'19' if int(year) > 50 else '20'}{year}"


def commission(match: re.Match[str]) -> Reading:
    """A COM, SWD, JOIN, SEC or C document."""
    series = (match["series"] or match["c"]).lower()
    year = _full_year(match["year"] or match["flat"] or match["dated"])
    return _one(f"{series}:{year}:{int(match['number'])}")


def journal(match: re.Match[str]) -> Reading:
    """The Official Journal: by issue (`79I` is another than `79`), or since October 2023 by act; unresolved without a year."""
    year = match["act_year"] or match["year"] or (re.findall(r"\d+", match["date"])[-1] if match["date"] else None)
    number = (match["act"] or match["issue"]).replace(" ", "").lstrip("0")
    return _one(f"oj:{_full_year(year)}:{match['series']}:{number}" if year else None)


# --- Parliament -------------------------------------------------------------------------------------------------------

_SENATE = re.compile(r"(?:^|[^\w-])(?:I|1|EK|Eerste Kamer)(?!\w)")
_SESSION = re.compile(f.SESSION)
_DOSSIER = re.compile(
    rf"(?P<main>(?P<council>21[ .]?501(?: ?- ?\d{{2}}(?!\d))?)|\d{{2}}[ .-]?\d{{3}}|\d[ .]?\d{{3}})(?P<chapter>{f.CHAPTER})?"
    rf"(?P<kingdom>{f.KINGDOM})?"
)
_CHAPTER_ITSELF = re.compile(r"[A-Z]+$")
_BUDGET_CHAPTER = re.compile(r"[IVX]+[AB]?")
_LAST_SENATE_SESSION_IN_ID = 2009
"""Until the session 2009-2010 the ids of Senate papers began with the session."""


def _session(about: str) -> str | None:
    found = _SESSION.search(about)
    years = re.search(r"\d{4}", found[0]) if found else None
    return session_id(years[0]) if years else None


def kamerstuk(match: re.Match[str]) -> Reading:
    """Papers of one dossier; without a number, or without a dossier, they cannot be resolved."""
    parts = match.groupdict("")
    numbers, pages = numbers_and_pages(parts.get("tail") or parts.get("compact", ""))
    written = _DOSSIER.match(parts.get("dossiers", ""))
    if written is None:
        return Reading(pages=pages)
    about = parts.get("about", "") + match[0][: match[0].find(written[0])]
    dossier, chapter = _dossier(written)
    if not numbers and chapter and written["chapter"] and _is_senate_number(written, chapter, about):
        numbers, chapter = [chapter], None
    starts = _starts_of_ids(dossier, chapter, written["kingdom"], _session_in_id(about, numbers))
    return Reading(tuple(tuple(f"{start}-{number}" for start in starts) for number in numbers), pages)


def _dossier(written: re.Match[str]) -> tuple[str, str | None]:
    digits = "".join(filter(str.isdecimal, written["main"]))
    if written["council"] and len(digits) > 5:
        return digits[:5], digits[5:]
    chapter = _CHAPTER_ITSELF.search(written["chapter"] or "")
    return digits, chapter[0] if chapter else None


def _is_senate_number(written: re.Match[str], chapter: str, about: str) -> bool:
    """Whether what looks like a chapter, with no number behind it, is a letter of the Senate: `35925-E`."""
    return bool(_SENATE.search(about)) or (written["chapter"][0] == "-" and not _BUDGET_CHAPTER.fullmatch(chapter))


def _session_in_id(about: str, numbers: Sequence[str]) -> str | None:
    """The session, where these are old papers of the Senate; `numbers` are of one Chamber."""
    if not (_SENATE.search(about) or (numbers and numbers[0].isalpha())):
        return None
    session = _session(about)
    return session if session and int(session[:4]) <= _LAST_SENATE_SESSION_IN_ID else None


def _starts_of_ids(dossier: str, chapter: str | None, kingdom: str | None, session: str | None) -> list[str]:
    """How the ids of its papers may begin: plainly, with the number of the Kingdom's bill, as in the old Senate."""
    found = [Kamerstuk(dossier, chapter)]
    if kingdom:
        found.append(Kamerstuk(dossier, "R" + re.sub(r"\D", "", kingdom)))
    if session:
        found.append(Kamerstuk(dossier, chapter, session=session))
    return [str(each) for each in found]


def _chamber(match: re.Match[str]) -> str:
    return "ek" if _SENATE.search(match["about"]) else "tk"


def appendix(match: re.Match[str]) -> Reading:
    """Answers to written questions, of the House unless it says otherwise."""
    session = _session(match["about"])
    numbers, pages = numbers_and_pages(match["tail"])
    documents = tuple((f"ah-{_chamber(match)}-{session}-{number}",) for number in numbers) if session else ()
    return Reading(documents, pages)


def proceedings(match: re.Match[str]) -> Reading | None:
    """The record of a sitting: by sitting and item, until 2010 by its pages; by the sitting alone unresolved."""
    session = _session(match["about"])
    sitting = match["sitting"] or match["bare"]
    if session is None and sitting is None:
        return None
    pages = numbers_and_pages(match["pages"] or "")[1]
    if session is None or match["dossiers"]:
        return Reading(pages=pages)
    prefix = f"h-{_chamber(match)}-{session}"
    if sitting and match["item"]:
        return _one(f"{prefix}-{sitting}-{match['item']}", pages=pages)
    if pages and re.fullmatch(r"\d+-\d+", pages) and int(session[:4]) <= _LAST_SENATE_SESSION_IN_ID:
        return _one(f"{prefix}-{pages}", f"{prefix}-{sitting}-{pages}" if sitting else None, pages=pages)
    return Reading(pages=pages)
