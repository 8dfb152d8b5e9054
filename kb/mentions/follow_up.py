"""What a text says of the motions and commitments it names: statements with a stance, one for each clause that has one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kb.documents.offsets import Span
from kb.documents.sentences import sentences
from kb.domain.values import Stance
from kb.mentions.model import FoundCommitment, FoundMotion, FoundStatement
from kb.mentions.stances import stance_of

MOTION_MARK, COMMITMENT_MARK = "§", "¤"

_BLOCK = re.compile(r"\S[^\n]*")
_SPEAKER = re.compile(
    r"(?:(?P<member>De heer|Mevrouw|Het lid|De leden|De (?:\w+\s)?voorzitter|De griffier)"
    r"|(?P<government>(?:De )?(?:Minister|Staatssecretaris)(?:-president)?))\b[^:.?!\n]{0,80}:(?=\s|$)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"«[^«»]{12,}»|“[^“”]{12,}”")
_CLAUSE_END = re.compile(
    r";\s|,?\s(?=(?:maar|terwijl|doch)\s)|,\s(?=(?:dus|waarmee|waarbij|en\s(?:zal|daar|ik|wij|het\skabinet))\s)",
    re.IGNORECASE,
)
_RECITAL = re.compile(
    r"\A\W*(?:(?:voorts|tevens)\s)?(?:constaterende|overwegende|van (?:mening|oordeel)|gehoord|gelezen"
    r"|spreekt uit|verzoekt (?:de|het))\b",
    re.IGNORECASE,
)
_ASKS_TO_HOLD_OVER = re.compile(r"\b(?:mag|zou|kan) ik\b.*\baan te houden\b", re.IGNORECASE)
"""A question by its form alone: with it a minister asks for time."""
_QUESTION = re.compile(r"\A\W*(?:kunt|bent|heeft|wilt|deelt|klopt)\s(?:u|het)\b", re.IGNORECASE)
_WHAT_WAS_ASKED = re.compile(
    r",?\s(?:waarin|waarmee|waarbij|die|dat)\s(?:(?!,\s)[^;]){0,120}?\b(?:verzoekt|verzocht|gevraagd|vraagt|oproept|opgeroepen)\b"
    r".*?(?=,\s(?:is|wordt|zijn|worden|heeft|hebben|beschouw|acht|ontraad|voer|geef|ga|kan|zal|doe)\b|$)"
    r"|(?<=[§¤])\s(?:verzoekt|vraagt|roept|beoogt|spreekt)\s(?:(?:de|het)\s(?:regering|kabinet|minister)|om|uit|dat|te)\b.*?(?=,?\s(?:en|maar|dus)\s(?:die|deze|dat|ik|daarom|daar)\b|$)"
    r"|(?<=\btoegezegd)\s(?:dat|om)\b.*",
    re.IGNORECASE | re.DOTALL,
)

Followed = FoundMotion | FoundCommitment


@dataclass(frozen=True)
class Topic:
    """A place that names motions or commitments. `mark` stands for it in the masked text, None where it is a verb."""

    span: Span
    targets: Sequence[Followed]
    mark: str | None


@dataclass(frozen=True)
class _Clause:
    span: Span
    stance: Stance
    topics: Sequence[Topic]


def attach_statements(text: str, topics: Sequence[Topic]) -> None:
    """Add to every motion and commitment in `topics` (ordered by place) what the text says of it.

    Words of members and of the chair, questions and recitals say nothing on behalf of the government.
    """
    for block in _government_blocks(text):
        about: Sequence[Topic] = ()
        within = _within(topics, block)
        for sentence in sentences(text, block) if within else ():
            named = _within(within, sentence)
            about = named or about
            _attach(text, sentence, named, about)


def _within(topics: Sequence[Topic], span: Span) -> Sequence[Topic]:
    return topics[bisect_left(topics, span.start, key=_start) : bisect_left(topics, span.end, key=_start)]


def _start(topic: Topic) -> int:
    return topic.span.start


def _government_blocks(text: str) -> Iterator[Span]:
    members_speak = False
    for block in _BLOCK.finditer(text):
        if speaker := _SPEAKER.match(text, *block.span()):
            members_speak = bool(speaker["member"])
        if not members_speak:
            yield Span(speaker.end() if speaker else block.start(), block.end())


def _attach(text: str, sentence: Span, named: Sequence[Topic], about: Sequence[Topic]) -> None:
    words = text[slice(*sentence)]
    if not about or _RECITAL.search(words) or _is_question(words):
        return
    clauses = list(_clauses(text, sentence, named, about))
    if len({clause.stance for clause in clauses}) == 1:
        clauses = [_Clause(sentence, clauses[0].stance, named or about)]
    for clause in clauses:
        statement = FoundStatement(clause.stance, text[slice(*clause.span)], clause.span)
        for target in _distinct(clause.topics):
            target.statements.append(statement)


def _is_question(words: str) -> bool:
    asks = words.rstrip(" )»”\"'").endswith("?") or bool(_QUESTION.search(words))
    return asks and not _ASKS_TO_HOLD_OVER.search(words)


def _clauses(text: str, sentence: Span, named: Sequence[Topic], about: Sequence[Topic]) -> Iterator[_Clause]:
    """The clauses that show a stance, each with the topics it names itself, or else those it goes on about."""
    masked = _masked(text, sentence, named)
    for start, end in _bounds(masked):
        stance = stance_of(_WHAT_WAS_ASKED.sub("", _unpadded(masked[start:end])), marked=bool(named))
        if stance:
            span = Span(sentence.start + start, sentence.start + end)
            yield _Clause(span, stance, _within(named, span) or named or about)


def _bounds(masked: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in _CLAUSE_END.finditer(masked):
        yield start, end.start()
        start = end.end()
    yield start, len(masked)


_PAD = "\0"


def _masked(text: str, sentence: Span, named: Sequence[Topic]) -> str:
    """The sentence with a mark for every topic and nothing of what it quotes, padded so that places stay the same."""
    words = _QUOTED.sub(lambda quoted: _PAD * len(quoted.group()), text[slice(*sentence)])
    pieces: list[str] = []
    at = 0
    for topic in named:
        start, end = max(at, topic.span.start - sentence.start), min(topic.span.end - sentence.start, len(words))
        if topic.mark and start < end:
            pieces += [words[at:start], topic.mark, _PAD * (end - start - 1)]
            at = end
    return "".join([*pieces, words[at:]])


def _unpadded(masked: str) -> str:
    return masked.replace(_PAD, "")


def _distinct(topics: Sequence[Topic]) -> list[Followed]:
    return list({id(target): target for topic in topics for target in topic.targets}.values())
