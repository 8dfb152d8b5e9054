"""Resolvers: which of the ids that a citation's form allows it stands for."""

from __future__ import annotations

from collections.abc import Container

from kb.citations.model import CitationKind, Resolver


def by_form(kind: CitationKind, candidates: tuple[str, ...]) -> tuple[str, ...]:  # noqa: ARG001 - a Resolver
    """What the form says, known or not: the first candidate."""
    return candidates[:1]


def by_list(known_ids: Container[str]) -> Resolver:
    """A resolver that prefers a candidate in a list of known ids; a list is a snapshot, so absence proves nothing.

    It looks in the list only where the form leaves a choice.
    """

    def resolve(kind: CitationKind, candidates: tuple[str, ...]) -> tuple[str, ...]:
        if len(candidates) < 2:
            return candidates
        known = tuple(candidate for candidate in candidates if candidate in known_ids)
        return by_form(kind, known or candidates)

    return resolve
