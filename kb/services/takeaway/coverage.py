"""The coverage matrix to take away: as a matrix, and line by line with its gaps."""

from __future__ import annotations

from collections.abc import Iterator

from kb.domain.terms import Language
from kb.services.coverage import GAPS, LEVELS_SHOWN, Cell, Column, Coverage
from kb.services.dependencies import THROUGH
from kb.services.takeaway.plain import Heading, Sheet, Value, heading
from kb.services.views.stages import StageView
from kb.texts import caption


def sheets(found: Coverage, language: Language = "nl") -> tuple[Sheet, Sheet]:
    """The matrix as it is shown, and a line for each dependency and policy. A cell without links is a gap."""
    return matrix(found, language), pairs(found, language)


def matrix(found: Coverage, language: Language = "nl") -> Sheet:
    """A line for each dependency and a column for each policy: how many confirmed links, and the policy's stage."""
    policies = [Heading(each.policy.label_nl, each.policy.english, 16) for each in found.columns]
    columns = (
        heading("dependency", 42), heading("eu_instruments", 12),
        heading("national_measures", 12), heading("in_force", 10),
        heading("missing", 30), *policies,
    )  # fmt: skip
    lines: list[list[Value]] = [
        [
            line.dependency.label(language), line.instruments, line.measures, line.in_force,
            "; ".join(GAPS[each].label(language) for each in line.gaps),
            *(_shown(cell, column, language) for cell, column in zip(line.cells, found.columns, strict=True)),
        ]
        for line in found.lines
    ]  # fmt: skip
    return Sheet(caption("takeaway", "coverage"), columns, lines)


def pairs(found: Coverage, language: Language = "nl") -> Sheet:
    """A line for each dependency and policy, also where nothing is known (no links)."""
    columns = (
        heading("dependency", 42), heading("identifier", 26),
        heading("instrument_or_measure", 42), heading("policy_identifier", 30),
        heading("of", 16), heading("stage", 18), heading("stage_since", 12),
        heading("confirmed_links", 12), heading("places_of_evidence", 12),
        heading("how", 30),
    )  # fmt: skip
    return Sheet(caption("takeaway", "pair_by_pair"), columns, list(_pair_lines(found, language)))


def _pair_lines(found: Coverage, language: Language) -> Iterator[list[Value]]:
    for line in found.lines:
        for column, cell in zip(found.columns, line.cells, strict=True):
            stage = column.stage
            yield [
                line.dependency.label(language), line.dependency.id, column.policy.label(language), column.policy.id,
                LEVELS_SHOWN[column.level].label(language), _stage(stage, language), stage.date if stage else None,
                cell.links if cell else 0, cell.places if cell else 0,
                THROUGH[cell.through].label(language) if cell else "",
            ]  # fmt: skip


def _stage(stage: StageView | None, language: Language) -> str:
    return stage.label(language) if stage else ""


def _shown(cell: Cell | None, column: Column, language: Language) -> str:
    return " · ".join(filter(None, (str(cell.links), _stage(column.stage, language)))) if cell else ""
