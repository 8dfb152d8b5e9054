"""What the front page shows: what changed lately, the motions to mind, those that are open by age, and what there is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from kb.domain.timeline import NOW, Moment
from kb.services.board import Asked, Motions
from kb.services.board_facets import FACETS
from kb.services.chronicle import Asked as AskedOf
from kb.services.chronicle import Entry, chronicle
from kb.services.chronicle_kinds import KINDS
from kb.services.follow_up import Row
from kb.services.overview import counts, latest_documents
from kb.services.paging import PageAsked
from kb.services.views.things import Ref

_LATELY, _MOTIONS = 8, 5
_EDITORS_WORK = {"assessed"}
"""Kinds of entry that tell of work on this knowledge base rather than of the world."""


@dataclass(frozen=True)
class Front:
    """The front page of one moment. Motions are rows of the board (`kb.services.follow_up`)."""

    counts: Mapping[str, int]
    """How many things there are of each kind."""
    lately: tuple[Entry, ...]
    documents: tuple[Ref, ...]
    """Those that were read last."""
    flagged: tuple[Row, ...]
    """Some motions that a reader should notice, the newest first."""
    flagged_total: int
    waiting: tuple[Row, ...]
    """Some motions of which something is still expected, the oldest first."""
    waiting_total: int
    ages: tuple[tuple[str, str, str, int], ...]
    """How many of those are of each age: key, Dutch and English name, number; the youngest first."""


def front(session: Session, motions: Motions, moment: Moment = NOW) -> Front:
    """The front page, from the `motions` of that moment."""
    flagged = [row for row in motions.board(Asked()).rows if row["flags"]]
    waiting = motions.board(Asked(only_open=True, order="oldest"))
    lately = chronicle(session, AskedOf(kinds=tuple(KINDS.keys() - _EDITORS_WORK)), moment, PageAsked(_LATELY))
    captions = FACETS["age"].captions
    return Front(
        counts=counts(session, moment),
        lately=lately.entries,
        documents=tuple(latest_documents(session, moment)),
        flagged=tuple(flagged[:_MOTIONS]),
        flagged_total=len(flagged),
        waiting=tuple(waiting.rows[:_MOTIONS]),
        waiting_total=len(waiting.rows),
        ages=tuple(
            (key, caption.nl, caption.en, waiting.counts["age"][key])
            for key, caption in captions.items()
            if waiting.counts["age"][key]
        ),
    )


def as_data(found: Front) -> dict[str, Any]:
    """What programs get of it: numbers, and ids of what is shown."""
    return {
        "counts": dict(found.counts),
        "lately": [
            {"date": each.date.isoformat(), "kind": each.kind, "nl": each.label_nl, "en": each.label_en,
             "about": each.about.id if each.about else None, "source": each.source}
            for each in found.lately
        ],
        "documents": [each.id for each in found.documents],
        "motions": {
            "flagged": found.flagged_total,
            "open": found.waiting_total,
            "open_by_age": {key: number for key, _, _, number in found.ages},
        },
    }  # fmt: skip
