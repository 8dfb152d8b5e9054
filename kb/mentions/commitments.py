"""The commitments (toezeggingen) that a text names, and what it says of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kb.citations.model import Citation
from kb.mentions.commitment_references import CommitmentReference, find_commitment_references
from kb.mentions.follow_up import COMMITMENT_MARK, Topic
from kb.mentions.model import FoundCommitment, Mention


def find_commitments(text: str, citations: Sequence[Citation]) -> list[FoundCommitment]:
    """The commitments in `text` that are said to be made, or of which something is said."""
    from kb.mentions.motions import find_motions_and_commitments

    return find_motions_and_commitments(text, citations).commitments


def commitment_topics(text: str) -> list[Topic]:
    """Every place that names a commitment, with the commitment it names."""
    return list(_resolved(text, find_commitment_references(text)))


def _resolved(text: str, references: Iterable[CommitmentReference]) -> Iterable[Topic]:
    latest: FoundCommitment | None = None
    for reference in references:
        if latest is None or not reference.points_back or (reference.id and reference.id != latest.id):
            latest = FoundCommitment(reference.id)
        latest.mentions.append(Mention(text[slice(*reference.span)], reference.span))
        yield Topic(reference.span, [latest], COMMITMENT_MARK if reference.is_noun else None)
