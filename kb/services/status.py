"""Whether an installation is well: database, graph and index, how far each has come, and what it is made of."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from kb import __version__
from kb.domain.terms import Caption
from kb.errors import SchakelError
from kb.storage.migrations import current, head
from kb.storage.outbox import last_number
from kb.storage.tables import OutboxRow
from kb.texts import caption

if TYPE_CHECKING:
    from kb.services.workspace import Workspace

_PACKAGES = ("litestar", "sqlalchemy", "pyoxigraph", "whoosh-reloaded", "pandas")
"""What the product stands on, of which the version helps who looks into a fault."""


class State(StrEnum):
    """How a part is."""

    OK = "ok"
    BEHIND = "behind"
    ABSENT = "absent"
    UNREACHABLE = "unreachable"


STATES = {
    State.OK: caption("status", "in_order"),
    State.BEHIND: caption("status", "behind"),
    State.ABSENT: caption("status", "not_built_yet"),
    State.UNREACHABLE: caption("status", "cannot_be_reached"),
}
PARTS = {
    "database": caption("status", "database_the_truth"),
    "schema": caption("status", "layout_of_the_database"),
    "graph": caption("status", "graph_a_projection"),
    "index": caption("status", "search_index_a_projection"),
}


TO_DO = {
    ("schema", State.BEHIND): caption("status", "run_kb_init"),
    **{
        (part, state): caption("status", "follows_by_itself", name=name)
        for part, name in (("graph", "graph"), ("index", "search"))
        for state in (State.BEHIND, State.ABSENT)
    },
}
"""What to do about a part that is not well, by part and state."""


@dataclass(frozen=True)
class Part:
    """One part of an installation. `lag` counts the changes that it does not show yet; None where that has no meaning."""

    name: str
    state: State
    lag: int | None = None

    @property
    def to_do(self) -> Caption | None:
        """What to do about it; None where it is well, or nothing is known that helps."""
        return TO_DO.get((self.name, self.state))


@dataclass(frozen=True)
class Health:
    """How an installation is, and when what it holds last changed."""

    parts: tuple[Part, ...]
    changes: int
    """How many changes were ever noted."""
    last_changed: datetime | None
    versions: dict[str, str]

    @property
    def state(self) -> State:
        """The state of the worst part."""
        return max((part.state for part in self.parts), key=list(State).index)


def health(workspace: Workspace) -> Health:
    """How an installation is. Never raises for a part that is not well: that is what it tells."""
    try:
        number, changed = _changes(workspace)
    except SchakelError:
        return Health((Part("database", State.UNREACHABLE),), 0, None, _versions())
    parts = (
        Part("database", State.OK),
        _schema(workspace),
        _projection("graph", number, lambda: workspace.graph.number()),
        _projection("index", number, lambda: workspace.index.number()),
    )
    return Health(parts, number, changed, {**_versions(), "database": workspace.engine.dialect.name})


def _changes(workspace: Workspace) -> tuple[int, datetime | None]:
    with workspace.session() as session:
        newest = select(OutboxRow.recorded_at).order_by(col(OutboxRow.number).desc()).limit(1)
        return last_number(session), session.exec(newest).first()


def _schema(workspace: Workspace) -> Part:
    return Part("schema", State.OK if current(workspace.engine) == head() else State.BEHIND)


def _projection(name: str, last: int, number: Callable[[], int | None]) -> Part:
    try:
        shown = number()
    except SchakelError:
        return Part(name, State.UNREACHABLE)
    if shown is None:
        return Part(name, State.ABSENT)
    return Part(name, State.OK if shown == last else State.BEHIND, last - shown)


def _versions() -> dict[str, str]:
    found = {"schakel": __version__, "python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _part_as_data(part: Part) -> dict[str, Any]:
    to_do = {"to_do": {"nl": part.to_do.nl, "en": part.to_do.en}} if part.to_do else {}
    return {"name": part.name, "status": part.state.value, "lag": part.lag, **to_do}


def as_data(found: Health) -> dict[str, Any]:
    """What programs get."""
    return {
        "status": found.state.value,
        "parts": [_part_as_data(part) for part in found.parts],
        "changes": found.changes,
        "last_changed": found.last_changed.isoformat() if found.last_changed else None,
        "versions": found.versions,
    }
