"""What the Chamber's own records say of a motion."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date

from kb.services.views.things import Named, Ref


@dataclass(frozen=True)
class VoteView(Named):
    """How a party voted, or in a roll call one member."""

    party: str
    member: str | None
    value: str
    label_nl: str
    label_en: str
    seats: int | None
    mistaken: bool


@dataclass(frozen=True)
class StepView(Named):
    """A step in the decision on a motion, in the Chamber's words too, and where it was seen."""

    value: str
    label_nl: str
    label_en: str
    stated_as: str
    date: Date | None
    """The day of the sitting."""
    noted: Date | None
    """The day on which the Chamber wrote it down."""
    vote_kind: str | None
    remark: str | None
    source: str
    ends: bool
    """Whether it is an end, or only a step."""
    votes: tuple[VoteView, ...] = ()
    into: str | None = None
    """For `changed`: the motion that took the place of this one."""


@dataclass(frozen=True)
class FileView:
    """What the Chamber's own file on a motion says, under the Chamber's own names."""

    number: str
    afgedaan: bool | None
    appreciation: str | None
    term_date: Date | None
    dossier: str | None
    dossier_title: str | None
    conflict: str | None
    source: str


@dataclass(frozen=True)
class RelatedView(Named):
    """Another motion that is related to this one, and where that is said; `ref` is None for one that is not here."""

    kind: str
    label_nl: str
    label_en: str
    id: str
    ref: Ref | None
    source: str
