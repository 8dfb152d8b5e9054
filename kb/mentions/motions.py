"""The motions that a text refers to or is: who moved them, what they ask, and what the text says of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kb.citations.model import Citation
from kb.documents.structure import Note
from kb.mentions.adoption import presuppose
from kb.mentions.asked import NamedMotions, dictum_at
from kb.mentions.commitments import commitment_topics, promise_topics
from kb.mentions.follow_up import MOTION_MARK, Topic, attach_statements
from kb.mentions.model import FoundCommitment, FoundMotion, Mention
from kb.mentions.motion_references import find_references
from kb.mentions.motion_register import MotionRegister
from kb.mentions.motion_text import MotionText, read_motion
from kb.mentions.requests import find_requests


class FollowUp(NamedTuple):
    """What a text holds of both kinds. They are read together, as one sentence may be about either."""

    motions: list[FoundMotion]
    commitments: list[FoundCommitment]


def find_motions(
    text: str, citations: Sequence[Citation], *, document_id: str | None = None, notes: Sequence[Note] = ()
) -> list[FoundMotion]:
    """The motions in `text`, in the order in which it names them.

    `citations` are those in the same text: they give a motion its number. A text that is a motion itself yields that
    motion with `document_id`. With `notes`, a number may also stand in the note that hangs on a mention.
    """
    return find_motions_and_commitments(text, citations, document_id=document_id, notes=notes).motions


def find_motions_and_commitments(
    text: str, citations: Sequence[Citation], *, document_id: str | None = None, notes: Sequence[Note] = ()
) -> FollowUp:
    """The motions and the commitments in `text` with what it says of them."""
    own = read_motion(text)
    register = MotionRegister()
    if own:
        register.add(_own_motion(text, own, document_id))
    references = [
        each for each in find_references(text, citations, notes) if not own or each.span.start >= own.heading.end
    ]
    meant = register.resolve(text, references)
    commitments: list[Topic] = []
    promises: list[Topic] = []
    if not own:
        named = NamedMotions(text, references, meant)
        named.take_quoted()
        named.take_told()
        commitments = commitment_topics(text)
        motions = [Topic(each.span, found, MOTION_MARK) for each, found in zip(references, meant, strict=True)]
        presuppose(text, references, meant)
        promises = promise_topics(text, [*motions, *commitments])
        attach_statements(text, sorted([*motions, *commitments, *promises], key=lambda topic: topic.span))
    return FollowUp(register.worth_keeping(), [*_worth_keeping(commitments), *_kept(promises)])


def _own_motion(text: str, own: MotionText, document_id: str | None) -> FoundMotion:
    """The motion that the text is."""
    motion = FoundMotion(document_id, movers=list(own.movers.names), with_others=own.movers.with_others)
    motion.mentions.append(Mention(text[slice(*own.heading)], own.heading))
    motion.dicta = [dictum_at(text, span) for span in own.dicta]
    motion.requests = find_requests(text, [(span, None) for span in own.dicta])
    return motion


def _kept(promises: Sequence[Topic]) -> Iterator[FoundCommitment]:
    """Those that the government makes: what members say has no statement."""
    for topic in promises:
        yield from (each for each in topic.targets if isinstance(each, FoundCommitment) and each.statements)


def _worth_keeping(topics: Sequence[Topic]) -> list[FoundCommitment]:
    """The commitments that are said to be made, or of which something is said."""
    kept: dict[int, FoundCommitment] = {}
    for topic in topics:
        for target in topic.targets:
            if isinstance(target, FoundCommitment) and (target.statements or target.id or topic.mark is None):
                kept[id(target)] = target
    return list(kept.values())
