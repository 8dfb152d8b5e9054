"""What to do at a line end inside a paragraph: a blank, a joined word, a kept hyphen, or a joined address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from kb.documents.reader.draft import Piece
from kb.documents.reader.lines import Line
from kb.documents.structure import Repair
from kb.documents.words import words

CONJUNCTIONS = words("en of tot noch als dan en/of t/m und or and")
"""After these a hyphen is a suspended one: `in- en uitvoer`."""

HYPHENATED_PREFIXES = words("niet non oud vice stand bijna quasi adjunct kandidaat aspirant interim")
"""Words that keep their hyphen before another word: `niet-westers`, `vice-voorzitter`."""

HYPHENATED_ENDINGS = words("president generaal majoor griffier secretaris fractie leden commissie")
"""Second parts of Dutch titles that keep their hyphen after a title: `minister-president`."""

TITLES = words("minister secretaris directeur procureur inspecteur luitenant advocaat gouverneur tweede")

LINKING_WORDS = words("by to of op in aan van de het the and en out up over at la le")
"""A hyphenated chain goes on after these: `case-by-case`, `state-of-the-art`."""

ADJECTIVES = re.compile(
    r"(?:sociaal|sociaaleconomisch|financieel|politiek|juridisch|technisch|economisch|bestuurlijk|maatschappelijk|"
    r"cultureel|militair|medisch|wetenschappelijk)"
)
ADJECTIVAL_ENDING = re.compile(
    r"(?:econom|financi|politie|juridisch|technisch|bestuurlijk|maatschappelijk|cultur|militair|inhoudelijk|"
    r"wetenschappelijk|strategisch)\w*"
)
"""Two adjectives on a par keep their hyphen: `sociaal-economisch`."""

VOWEL_CLASHES = words("aa ae ai au ee ei eu ie ii oe oi oo ou ui uu ij")
"""Vowels that would be read as one sound: a Dutch compound keeps its hyphen between them (`zee-egel`)."""

INSEPARABLE_PREFIXES = words("ge be co re her ver de pre bio geo micro macro socio")
"""Not words of a compound, so a clash after these is a broken word: `ge-evalueerd`, `co-ordinatie`."""

EX_OF_ITS_WORD = re.compile(
    r"a[cm](?!rice)|c(?:e(?!o)|lu|re|u)|commu|e(?:c(?!h)|mpla)|is|it|orb|t(?:e[nr](?!ror)|ra(?!in)|re)"
    r"|p(?:an[ds]|at(?!i)|e[cdn]|er[it]|la[in]|li[ck]|lo[irs]|on|ort|os|ress|ul)"
)
"""How a word goes on of which "ex" is only the first syllable: `ex-port`, `ex-pert`; before others it is `ex-minister`."""

SUFFIXES = re.compile(r"eel|ele|eer|ent|ens|eus|eur")
"""Endings that follow a vowel within one word: `offici-eel`, `materi-ele`."""

_HYPHENS = "-\u2010\u2011"
_WORDS = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_LEFT_WORD = re.compile(r"[^\W_][\w’'.-]{0,80}$")
_LEFT_TAIL = 82
_RIGHT_WORD = re.compile(r"[^\W\d_]+|\d+")
_ACRONYM = re.compile(r"[^\W\d_]*[A-Z][^\W\d_]*[A-Z]\w*|\w*\d\w*|\w")
_ADDRESS = re.compile(r"https?:|www\.")
_OPEN_ADDRESS = re.compile(r"[/?=&_%#:~\-]$")
_AFTER_OPEN_ADDRESS = re.compile(r"\S*(?:[/?=&_%#~]|\.\w|\w-\w)|\d")
_AFTER_CUT_ADDRESS = re.compile(r"[/?&=#%]|[a-z0-9]\S*[/?=&_%]")
_WIDEST_ADDRESS = 500


class Joint(NamedTuple):
    """How two lines meet: how many characters of the first are dropped, what comes between, and the repair."""

    drop: int = 0
    glue: str = " "
    repair: Repair | None = None


class LineEnds:
    """Decides how two lines of one paragraph meet, with the rest of the document as evidence."""

    def __init__(self, original: str) -> None:
        self._original = original

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(_WORDS.findall(self._original.lower()))

    def joint(self, line: Line, following: Line, carried: str = "") -> Joint:
        """How `line` and the line that follows it meet; `carried` is an address that runs through all of `line`."""
        if address := _address_joint(line, following, carried):
            return address
        if line.text[-1] == "\u00ad":
            return Joint(glue="")
        if line.text[-1] == "–" and line.text[-2:-1].isdigit() and following.text[0].isdigit():
            return Joint(glue="")
        if line.text[-1] in _HYPHENS and (left := _LEFT_WORD.search(line.text[-_LEFT_TAIL:-1])):
            return self._hyphen_joint(left.group(), line, following)
        return Joint()

    def _hyphen_joint(self, left: str, line: Line, following: Line) -> Joint:
        match = _RIGHT_WORD.match(following.text)
        right = match.group() if match else ""
        first_word = following.text.split(maxsplit=1)[0]
        if first_word in CONJUNCTIONS:
            return Joint(repair=Repair(line.number, "hyphen", "kept", f"{left}- {first_word}"))
        if self.keeps_hyphen(left, right):
            return Joint(glue="", repair=Repair(line.number, "hyphen", "kept", f"{left}-{right}"))
        return Joint(drop=1, glue="", repair=Repair(line.number, "hyphen", "joined", left + right))

    def keeps_hyphen(self, left: str, right: str) -> bool:
        """Whether the hyphen between these two halves belongs to the word: first by form, then by evidence, then by rule."""
        if not right or not right[0].islower():
            return True
        last = re.split(rf"[{_HYPHENS}]", left)[-1]
        if _ACRONYM.fullmatch(last) or (last != left and last in LINKING_WORDS):
            return True
        joined, hyphenated = (left + right).lower(), f"{left}-{right}".lower()
        if (joined in self._vocabulary) != (hyphenated in self._vocabulary):
            return hyphenated in self._vocabulary
        return _hyphenated_by_rule(last.lower(), right.lower())

    def weave(self, lines: Sequence[Line]) -> tuple[list[Piece], list[Repair]]:
        """The lines of one block as pieces of the original, with what was repaired between them."""
        pieces: list[Piece] = []
        repairs: list[Repair] = []
        glue = carried = ""
        for line, following in zip(lines, [*lines[1:], None], strict=True):
            joint = self.joint(line, following, carried) if following else Joint()
            pieces.append(Piece(line.start, line.end - joint.drop, glue))
            glue = joint.glue
            if joint.repair:
                repairs.append(joint.repair)
            carried = _carried(joint, following)
        return pieces, repairs


def _hyphenated_by_rule(left: str, right: str) -> bool:
    if left in HYPHENATED_PREFIXES and len(right) > 3:
        return True
    if left in TITLES and right in HYPHENATED_ENDINGS:
        return True
    if ADJECTIVES.fullmatch(left) and ADJECTIVAL_ENDING.fullmatch(right):
        return True
    if left == "ex":
        return len(right) > 2 and not EX_OF_ITS_WORD.match(right)
    clash = left[-1] + right[0] in VOWEL_CLASHES
    # Only a whole word ends in "ee": what follows it is another word, however short.
    shortest = 3 if left.endswith("ee") else 5
    return clash and left not in INSEPARABLE_PREFIXES and len(right) >= shortest and not SUFFIXES.match(right)


def _carried(joint: Joint, following: Line | None) -> str:
    """The part of an address before `following`, where the address runs on through the whole of that line."""
    if following is None or joint.repair is None or joint.repair.kind != "address":
        return ""
    return joint.repair.text.removesuffix(following.text) if joint.repair.text.endswith(following.text) else ""


def _address_joint(line: Line, following: Line, carried: str) -> Joint | None:
    tail = _open_end(carried + line.text[-_WIDEST_ADDRESS:])
    if not tail:
        return None
    is_open = bool(_OPEN_ADDRESS.search(tail))
    head = following.text.split(maxsplit=1)[0]
    if not (_AFTER_OPEN_ADDRESS if is_open else _AFTER_CUT_ADDRESS).match(head) or (line.loose and not is_open):
        return None
    address = (tail + head).rstrip(".,;:)»")
    return Joint(glue="", repair=Repair(line.number, "address", "joined", address))


def _open_end(text: str) -> str:
    """The address that `text` ends in, or nothing."""
    last_word = text.rsplit(maxsplit=1)[-1]
    begin = _ADDRESS.search(last_word)
    return last_word[begin.start() :] if begin and len(last_word) <= _WIDEST_ADDRESS else ""
