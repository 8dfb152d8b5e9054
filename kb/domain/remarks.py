"""What somebody who read a page says is wrong with it. It is no knowledge: it waits for the people who keep the base."""

from __future__ import annotations

from pydantic import AwareDatetime
from sqlmodel import Field

from kb.domain.following import Private


class Remark(Private):
    """A suggested correction. Like other records of persons it has no term, page or note in the outbox, so that it never
    comes into the graph, the index, a dump or an export."""

    entity_id: str = Field(foreign_key="entity.id", index=True)
    fragment: str | None = Field(None, max_length=120)
    """The passage that it is about."""
    text: str = Field(min_length=1, max_length=2000)
    evidence: str | None = Field(None, max_length=500)
    """Where it can be seen: an address, an official number."""
    name: str | None = Field(None, max_length=200)
    """Who says so, for whom wants to be thanked or asked."""
    made_at: AwareDatetime
    closed_at: AwareDatetime | None = None
    """When it was dealt with."""
    verdict: str | None = Field(None, max_length=20)
    by: str | None = Field(None, max_length=200)
    why: str | None = Field(None, max_length=2000)
