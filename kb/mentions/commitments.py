"""The commitments (toezeggingen) that a text names, and what it says of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from kb.mentions.commitment_references import (
    CommitmentReference,
    find_commitment_references,
    find_promises,
    promised_paper,
)
from kb.mentions.follow_up import COMMITMENT_MARK, Topic
from kb.mentions.model import FoundCommitment, Mention


def commitment_topics(text: str) -> list[Topic]:
    """Every place that names a commitment, with the commitment it names."""
    return list(_resolved(text, find_commitment_references(text)))


def promise_topics(text: str, others: Sequence[Topic]) -> list[Topic]:
    """Promises that are not called so, where their line named no motion or commitment before: else they are about that."""
    starts = sorted(topic.span.start for topic in others)
    found = []
    for span in find_promises(text):
        line = text.rfind("\n", 0, span.start) + 1
        before = bisect_left(starts, line)
        if before == len(starts) or starts[before] >= span.end:
            commitment = FoundCommitment(None)
            commitment.mentions.append(Mention(text[slice(*span)], span))
            found.append(Topic(span, [commitment], None))
    return found


def _resolved(text: str, references: Iterable[CommitmentReference]) -> Iterator[Topic]:
    latest: FoundCommitment | None = None
    here: list[FoundCommitment] = []
    end_of_line = -1
    for reference in references:
        if reference.span.start > end_of_line:
            here, end_of_line = [], _line_end(text, reference.span.start)
        if reference.several is not None:
            meant = here[-reference.several :]
        else:
            if latest is None or not reference.points_back or (reference.id and reference.id != latest.id):
                latest = FoundCommitment(reference.id)
            here += [latest] if latest not in here else []
            meant = [latest]
        if not reference.is_noun and reference.several is None and (paper := promised_paper(text, reference.span)):
            meant[0].mentions.append(Mention(text[slice(*paper)], paper))
        for each in meant:
            each.mentions.append(Mention(text[slice(*reference.span)], reference.span))
        if meant:
            yield Topic(reference.span, meant, COMMITMENT_MARK if reference.is_noun else None)


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)
