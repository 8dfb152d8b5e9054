"""What every reader delivers, whatever the format: blocks of ranges in the original, not yet put together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from kb.documents.structure import BlockKind, Repair, SelfDescription


class Piece(NamedTuple):
    """A range of the original, and what stands between it and the piece before it in the same block."""

    start: int
    end: int
    glue: str = " "


class Marker(NamedTuple):
    """Where the original refers to a note: the characters of the marker, which leave the text (none in XML)."""

    note: int
    """Index of the note, in order of definition."""
    start: int
    end: int


@dataclass
class Draft:
    """A block to be: its kind and its pieces in reading order. `number` is that of a heading or a note."""

    kind: BlockKind
    pieces: list[Piece]
    number: str | None = None


@dataclass
class DraftDocument:
    """Everything that a format's reader found out, for `assemble` to put together."""

    original: str
    body: list[Draft] = field(default_factory=list)
    notes: list[Draft] = field(default_factory=list)
    markers: list[Marker] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    about: SelfDescription = field(default_factory=SelfDescription)
    media_type: str = "text/plain"
