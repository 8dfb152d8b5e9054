"""Following: why something is told, and who wants to be told of what by mail.

An address of a person is no knowledge. Its records are not `Declared`: they have no term, no page and no note in the
outbox, so that they never come into the graph, the index, a dump or an export.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, StringConstraints
from sqlmodel import Field, SQLModel

from kb.domain.terms import Caption

_ATOM = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_ADDRESS = re.compile(rf"(?P<local>{_ATOM}(?:\.{_ATOM})*)@(?:{_LABEL}\.)+(?=[a-z]){_LABEL}", re.ASCII)
"""The `dot-atom@domain` of RFC 5321. What else the RFCs allow (quotes, comments, numbers for a host) spells one mailbox in
many ways, and nobody's address needs it."""


def mail_address(text: str) -> str:
    """An address of somebody, in the one spelling in which it is kept: lower case. Raises ValueError for what is none."""
    plain = text.strip().lower()
    found = _ADDRESS.fullmatch(plain) if text.isascii() else None  # what is no ASCII may be in lower case
    if found is None or len(found["local"]) > 64 or len(plain) > 254:
        raise ValueError(f"{text[:80]!r}: not an e-mail address; write it as name@example.nl")
    return plain


class Why(StrEnum):
    """Why something is told."""

    MATCH = "match"
    STATEMENT = "statement"
    LINK = "link"
    STAGE = "stage"
    ASSESSED = "assessed"
    STATE = "state"
    NEAR = "near"
    OVERDUE = "overdue"
    SUGGESTED = "suggested"


REASONS: Mapping[Why, Caption] = {
    Why.MATCH: Caption("nieuw gevonden", "new match"),
    Why.STATEMENT: Caption("nieuwe uitspraak", "new statement"),
    Why.LINK: Caption("nieuwe schakel", "new link"),
    Why.STAGE: Caption("nieuwe fase", "new stage"),
    Why.ASSESSED: Caption("beoordeeld", "assessed"),
    Why.STATE: Caption("andere stand", "changed state"),
    Why.NEAR: Caption("termijn nadert", "deadline near"),
    Why.OVERDUE: Caption("termijn verstreken", "overdue"),
    Why.SUGGESTED: Caption("suggestie, nog niet bevestigd", "suggestion, not confirmed yet"),
}
"""What people call each reason."""
USUAL = frozenset(Why) - {Why.SUGGESTED}
"""The reasons for which everybody is told who does not choose: what a machine found is no news until it is confirmed."""


class Period(StrEnum):
    """How often somebody is told at most."""

    AT_ONCE = "at_once"
    DAILY = "daily"
    WEEKLY = "weekly"


PERIODS: Mapping[Period, Caption] = {
    Period.AT_ONCE: Caption("meteen", "at once"),
    Period.DAILY: Caption("eens per dag", "once a day"),
    Period.WEEKLY: Caption("eens per week", "once a week"),
}
"""What people call each period."""


class MailKind(StrEnum):
    """What a mail is for."""

    CONFIRM = "confirm"
    DIGEST = "digest"


class Private(SQLModel):
    """A record kept for somebody's sake, that is erased when it is not needed any more."""

    model_config = {"extra": "forbid"}

    id: str = Field(primary_key=True, max_length=40)


class Subscriber(Private):
    """Somebody who is told by mail. Who holds the token, which only mails to the address carry, may change everything."""

    address: Annotated[str, AfterValidator(mail_address)] = Field(max_length=254, unique=True)
    language: Annotated[str, StringConstraints(pattern=r"^(nl|en)$")] = Field(max_length=5)
    token: str = Field(max_length=64, unique=True)
    created_at: AwareDatetime


class Subscription(Private):
    """What somebody wants to be told of: an address of this site, for which reasons, how often."""

    subscriber_id: str = Field(foreign_key="subscriber.id", index=True, max_length=40)
    of: str = Field(max_length=1000)
    """An address of this site that shows things: `/moties?flag=overdue`."""
    reasons: str = Field(max_length=200)
    """Values of `Why`, with blanks between them."""
    period: Period
    asked_at: AwareDatetime
    """When a mail last asked to confirm it."""
    since: AwareDatetime | None = None
    """What became known after this is told; None until it is confirmed."""
    told_until: AwareDatetime | None = None
    """What became known by then has been told, or is in a mail that waits."""
    paused_at: AwareDatetime | None = None
    paused_why: str | None = Field(default=None, max_length=500)
    """What the mail server said when it refused the address for good; None where the holder paused it."""
    seen: str = ""
    """The ids of the things that the address showed at `told_until`, with blanks between them."""
    told: str = ""
    """The ids of the events that were told shortly before `told_until`."""

    @property
    def wanted(self) -> frozenset[Why]:
        """The reasons, as values."""
        return frozenset(map(Why, self.reasons.split()))


class Mail(Private):
    """A mail that waits to be sent; it is erased when the server has taken or refused it."""

    subscriber_id: str = Field(foreign_key="subscriber.id", index=True, max_length=40)
    kind: MailKind
    created_at: AwareDatetime
    content: str
    """The whole message, as RFC 5322 has it."""
    claimed_at: AwareDatetime | None = None
    """When a process began to send it."""
    attempts: int = 0
    fault: str | None = Field(default=None, max_length=500)
    """Why the last attempt did not succeed."""
