"""The coverage matrix: which instruments and measures bear on which dependency, and where there is nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date as Date
from typing import Any

from kb.domain.dutch import fold
from kb.domain.terms import Caption, Language
from kb.domain.timeline import Moment
from kb.errors import InvalidInput
from kb.services.bearing import Through, Way
from kb.services.dependencies import ENDED, FIRST_IN_FORCE, LEVELS, THROUGH, began_and_goes_on
from kb.services.facets import EU, NATIONAL
from kb.services.find import World
from kb.services.stages import stage_view
from kb.services.views.stages import StageView
from kb.services.views.things import Ref
from kb.texts import caption, words


@dataclass(frozen=True)
class Cell:
    """How a policy bears on a dependency: by the shortest way, and by how many confirmed links on all ways together."""

    through: Through
    links: int
    places: int
    """How many places in documents bear these links out."""


@dataclass(frozen=True)
class Column:
    """A policy, where it stood on the day asked, and on how many of the dependencies shown it bears."""

    policy: Ref
    level: str
    """`eu` or `nl`."""
    stage: StageView | None
    count: int = 0


@dataclass(frozen=True)
class Line:
    """A dependency with a cell for each column; None where nothing is known, which is a gap."""

    dependency: Ref
    cells: tuple[Cell | None, ...]
    instruments: int
    measures: int
    in_force: int
    gaps: tuple[str, ...]
    """Keys of GAPS: what is not there among the policies that are shown."""

    @property
    def count(self) -> int:
        """How many policies bear on it."""
        return self.instruments + self.measures


@dataclass(frozen=True)
class Coverage:
    """The matrix of one day. Policies that bear on no dependency have no column; `unused` names them."""

    day: Date
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    unused: tuple[Column, ...]

    @property
    def filled(self) -> int:
        """How many cells are no gap."""
        return sum(cell is not None for line in self.lines for cell in line.cells)

    @property
    def empty(self) -> int:
        """How many cells are a gap."""
        return len(self.columns) * len(self.lines) - self.filled


@dataclass(frozen=True)
class Asked:
    """What part of the matrix is asked for, and in which order. An empty value narrows nothing."""

    level: str = ""
    stage: str = ""
    through: str = ""
    gap: str = ""
    words: str = ""
    """All of these occur in the name of the dependency."""
    rows: str = "name"
    columns: str = "level"
    language: Language = "nl"
    """In which names are put in order."""


@dataclass(frozen=True)
class Order(Caption):
    """A way to put lines or columns in order."""

    key: Callable[[Any, Language], tuple[Any, ...]]


def _name(ref: Ref, language: Language) -> tuple[str, str, str]:
    return ref.place(language)


def _stage_order(column: Column, language: Language) -> tuple[Any, ...]:
    return (column.stage is None, column.stage.order if column.stage else 0, *_name(column.policy, language))


ROW_ORDERS: Mapping[str, Order] = {
    "name": Order(*words("coverage", "name"), lambda line, language: _name(line.dependency, language)),
    "fewest": Order(
        *words("coverage", "fewest_first"), lambda line, language: (line.count, *_name(line.dependency, language))
    ),
    "most": Order(
        *words("coverage", "most_first"), lambda line, language: (-line.count, *_name(line.dependency, language))
    ),
}
COLUMN_ORDERS: Mapping[str, Order] = {
    "level": Order(*words("coverage", "european_then_national"),
                   lambda column, language: (column.level != EU, *_name(column.policy, language))),
    "name": Order(*words("coverage", "name"), lambda column, language: _name(column.policy, language)),
    "stage": Order(*words("coverage", "stage"), _stage_order),
    "most": Order(*words("coverage", "most_first"), lambda column, language: (-column.count, *_name(column.policy, language))),
}  # fmt: skip
STAGES_SHOWN: Mapping[str, Caption] = {
    "coming": caption("coverage", "not_in_force_yet"),
    "in-force": caption("coverage", "in_force"),
    "ended": caption("coverage", "ended"),
    "unknown": caption("coverage", "stage_unknown"),
}
"""Parts of the common line of stages (`kb.domain.timeline.StageTerm.order`)."""
LEVELS_SHOWN: Mapping[str, Caption] = {
    EU: caption("coverage", "european_union"),
    NATIONAL: caption("coverage", "netherlands"),
}
GAPS: Mapping[str, Caption] = {
    "no-instrument": caption("coverage", "no_eu_instrument"),
    "no-measure": caption("coverage", "no_national_measure"),
    "none-in-force": caption("coverage", "nothing_in_force"),
    "nothing": caption("coverage", "nothing_at_all"),
}
"""What may not be there for a dependency. A gap says that nothing is known here, not that there is nothing."""
CHOICES: Mapping[str, Mapping[str, object]] = {
    "level": LEVELS_SHOWN,
    "stage": STAGES_SHOWN,
    "through": {each.value: how for each, how in THROUGH.items()},
    "gap": GAPS,
    "rows": ROW_ORDERS,
    "columns": COLUMN_ORDERS,
}


def asked_of(told: Mapping[str, str]) -> Asked:
    """What an address of the matrix asks for. Raises InvalidInput for a value that does not exist."""
    usual = Asked()
    chosen: dict[str, Any] = {name: told.get(name, "").strip() or getattr(usual, name) for name in CHOICES}
    for name, value in chosen.items():
        if value and value not in CHOICES[name]:
            raise InvalidInput(f"{name}={value[:40]}: there is no such choice; there are {', '.join(CHOICES[name])}")
    return replace(usual, **chosen, words=told.get("q", "").strip())


def stage_part(stage: StageView | None) -> str:
    """The key of STAGES_SHOWN for a stage."""
    if stage is None:
        return "unknown"
    if stage.order >= ENDED:
        return "ended"
    return "in-force" if stage.order >= FIRST_IN_FORCE else "coming"


def coverage(world: World, moment: Moment, asked: Asked | None = None) -> Coverage:
    """The matrix of all dependencies with the policies that bear on one of them, at one moment, from confirmed links.

    Lines are narrowed by words and gap, columns by level and stage, cells by way; a gap is looked for among what is left.
    """
    asked = asked or Asked()
    policies = [column for column in _policies(world) if _wanted(column, asked)]
    cells = {name: _cells(world, name, asked) for name in world.names if name.startswith("dependency/")}
    bearing = {policy for each in cells.values() for policy in each}
    columns = [each for each in policies if each.policy.id in bearing]
    lines = [_line(world.names[name], cells[name], columns, asked) for name in cells]
    lines = [line for line in lines if _shown(line, asked)]
    counted = [_counted(column, index, lines) for index, column in enumerate(columns)]
    by_column, by_row, language = COLUMN_ORDERS[asked.columns].key, ROW_ORDERS[asked.rows].key, asked.language
    places = sorted(range(len(columns)), key=lambda index: by_column(counted[index], language))
    unused = (each for each in policies if each.policy.id not in bearing)
    return Coverage(
        day=moment.day,
        columns=tuple(counted[index] for index in places),
        lines=tuple(_rearranged(line, places) for line in sorted(lines, key=lambda line: by_row(line, language))),
        unused=tuple(sorted(unused, key=lambda each: _name(each.policy, language))),
    )  # fmt: skip


def _policies(world: World) -> Iterable[Column]:
    for name, ref in world.names.items():
        if ref.kind in LEVELS:
            stage = world.values.stages.get(name)
            yield Column(ref, LEVELS[ref.kind], stage_view(stage) if stage else None)


def _wanted(column: Column, asked: Asked) -> bool:
    return (not asked.level or column.level == asked.level) and (
        not asked.stage or stage_part(column.stage) == asked.stage
    )


def _cells(world: World, dependency: str, asked: Asked) -> dict[str, Cell]:
    ways = world.values.network.all_ways.get(dependency, {})
    return {policy: _cell(found, world) for policy, found in ways.items() if asked.through in ("", found[0].through)}


def _cell(ways: Sequence[Way], world: World) -> Cell:
    evidence = world.values.accepted.evidence
    links = {link.id for way in ways for link in way.links}
    return Cell(ways[0].through, len(links), sum(len(evidence[link]) for link in links))


def _line(dependency: Ref, cells: Mapping[str, Cell], columns: Sequence[Column], asked: Asked) -> Line:
    there = [column for column in columns if column.policy.id in cells]
    instruments = sum(column.level == EU for column in there)
    measures = len(there) - instruments
    in_force = sum(column.stage is not None and began_and_goes_on(column.stage) for column in there)
    gaps = {
        "no-instrument": not instruments and asked.level != NATIONAL,
        "no-measure": not measures and asked.level != EU,
        "none-in-force": bool(there) and not in_force,
        "nothing": not there,
    }
    found = tuple(name for name, is_so in gaps.items() if is_so)
    return Line(
        dependency, tuple(cells.get(column.policy.id) for column in columns), instruments, measures, in_force, found
    )


def _shown(line: Line, asked: Asked) -> bool:
    name = fold(f"{line.dependency.label_nl} {line.dependency.label_en or ''}")
    return (not asked.gap or asked.gap in line.gaps) and all(word in name for word in fold(asked.words).split())


def _counted(column: Column, index: int, lines: Sequence[Line]) -> Column:
    count = sum(line.cells[index] is not None for line in lines)
    return Column(column.policy, column.level, column.stage, count)


def _rearranged(line: Line, order: Sequence[int]) -> Line:
    cells = tuple(line.cells[index] for index in order)
    return Line(line.dependency, cells, line.instruments, line.measures, line.in_force, line.gaps)


def as_data(found: Coverage) -> dict[str, Any]:
    """The matrix as programs get it, the same from the site and from the command line. Only cells that are no gap."""
    return {
        "as_of": found.day.isoformat(),
        "columns": [_column_data(each) for each in found.columns],
        "rows": [
            {
                **_named(line.dependency),
                "instruments": line.instruments,
                "measures": line.measures,
                "in_force": line.in_force,
                "gaps": list(line.gaps),
            }
            for line in found.lines
        ],
        "cells": [
            {
                "dependency": line.dependency.id,
                "policy": column.policy.id,
                "through": cell.through.value,
                "links": cell.links,
                "evidence": cell.places,
                "stage": column.stage.stage if column.stage else None,
            }
            for line in found.lines
            for column, cell in zip(found.columns, line.cells, strict=True)
            if cell
        ],
        "unused": [_column_data(each) for each in found.unused],
        "gaps": found.empty,
    }


def _column_data(column: Column) -> dict[str, Any]:
    stage = column.stage
    told = {"stage": stage.stage, "order": stage.order, "nl": stage.label_nl, "en": stage.label_en,
            "date": stage.date.isoformat() if stage.date else None, "source": stage.source} if stage else None  # fmt: skip
    return {**_named(column.policy), "level": column.level, "count": column.count, "stage": told}


def _named(ref: Ref) -> dict[str, Any]:
    return {"id": ref.id, "label": {"nl": ref.label_nl, "en": ref.label_en}}
