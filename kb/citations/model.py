"""What the extractor finds: a place in a text that refers to a document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kb.documents.offsets import Span


class CitationKind(StrEnum):
    """What a citation refers to: a series of publications, a scheme of numbers, an address or a title."""

    KAMERSTUK = "kamerstuk"
    HANDELINGEN = "handelingen"
    AANHANGSEL = "aanhangsel"
    STB = "stb"
    STCRT = "stcrt"
    TRB = "trb"
    BWB = "bwb"
    JCI = "jci"
    CELEX = "celex"
    COM = "com"
    OJ = "oj"
    ECLI = "ecli"
    URL = "url"
    TITLED = "titled"


@dataclass(frozen=True)
class Citation:
    """One citation. `ids` holds every document a range or list names; it is empty where nothing could be resolved."""

    surface: str
    kind: CitationKind
    ids: tuple[str, ...]
    span: Span
    pages: str | None = None
    article: str | None = None
    """The article of a law that a jci reference points to."""

    @property
    def resolved(self) -> bool:
        """Whether at least one document is known by its id."""
        return bool(self.ids)


Resolver = Callable[[CitationKind, tuple[str, ...]], tuple[str, ...]]
"""Given a kind and the candidate ids that the form of a citation allows, best first, the ids it stands for.

The default keeps what the form says. A caller with a list of known documents can decide by look-up.
"""
