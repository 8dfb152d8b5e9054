"""The coverage matrix to take away: as a matrix, and line by line with its gaps."""

from __future__ import annotations

from collections.abc import Iterator

from kb.domain.terms import Caption, Language
from kb.services.coverage import GAPS, LEVELS_SHOWN, Cell, Column, Coverage
from kb.services.dependencies import THROUGH
from kb.services.takeaway.plain import Heading, Sheet, Value
from kb.services.views.stages import StageView
from kb.services.views.things import Ref


def sheets(found: Coverage, language: Language = "nl") -> tuple[Sheet, Sheet]:
    """The matrix as it is shown, and a line for each dependency and policy. A cell without links is a gap."""
    return matrix(found, language), pairs(found, language)


def matrix(found: Coverage, language: Language = "nl") -> Sheet:
    """A line for each dependency and a column for each policy: how many confirmed links, and the policy's stage."""
    policies = [Heading(each.policy.label_nl, each.policy.english, 16) for each in found.columns]
    columns = (
        Heading("Afhankelijkheid", "Dependency", 42), Heading("EU-instrumenten", "EU instruments", 12),
        Heading("Nationale maatregelen", "National measures", 12), Heading("In werking", "In force", 10),
        Heading("Ontbreekt", "Missing", 30), *policies,
    )  # fmt: skip
    lines: list[list[Value]] = [
        [
            _name(line.dependency, language), line.instruments, line.measures, line.in_force,
            "; ".join(GAPS[each].label(language) for each in line.gaps),
            *(_shown(cell, column, language) for cell, column in zip(line.cells, found.columns, strict=True)),
        ]
        for line in found.lines
    ]  # fmt: skip
    return Sheet(Caption("Dekking", "Coverage"), columns, lines)


def pairs(found: Coverage, language: Language = "nl") -> Sheet:
    """A line for each dependency and policy, also where nothing is known (no links)."""
    columns = (
        Heading("Afhankelijkheid", "Dependency", 42), Heading("Kenmerk", "Identifier", 26),
        Heading("Instrument of maatregel", "Instrument or measure", 42), Heading("Kenmerk beleid", "Policy identifier", 30),
        Heading("Van", "Of", 16), Heading("Fase", "Stage", 18), Heading("Fase sinds", "Stage since", 12),
        Heading("Bevestigde schakels", "Confirmed links", 12), Heading("Bewijsplaatsen", "Places of evidence", 12),
        Heading("Hoe", "How", 30),
    )  # fmt: skip
    return Sheet(Caption("Per paar", "Pair by pair"), columns, list(_pair_lines(found, language)))


def _pair_lines(found: Coverage, language: Language) -> Iterator[list[Value]]:
    for line in found.lines:
        for column, cell in zip(found.columns, line.cells, strict=True):
            stage = column.stage
            yield [
                _name(line.dependency, language), line.dependency.id, _name(column.policy, language), column.policy.id,
                LEVELS_SHOWN[column.level].label(language), _stage(stage, language), stage.date if stage else None,
                cell.links if cell else 0, cell.places if cell else 0,
                THROUGH[cell.through].label(language) if cell else "",
            ]  # fmt: skip


def _name(ref: Ref, language: Language) -> str:
    return ref.english if language == "en" else ref.label_nl


def _stage(stage: StageView | None, language: Language) -> str:
    if stage is None:
        return ""
    return stage.label_en if language == "en" else stage.label_nl


def _shown(cell: Cell | None, column: Column, language: Language) -> str:
    return " · ".join(filter(None, (str(cell.links), _stage(column.stage, language)))) if cell else ""
