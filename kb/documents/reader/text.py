"""Plain text, as it comes out of a typeset page: lines, page feet, broken words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from kb.documents.reader.draft import Draft, DraftDocument, Marker
from kb.documents.reader.furniture import describe, find_furniture
from kb.documents.reader.hyphens import LineEnds
from kb.documents.reader.layout import Group, group_lines
from kb.documents.reader.lines import Line, Measure, split_lines
from kb.documents.reader.notes import (
    Definition,
    DefinitionFinder,
    assign_markers,
    believable,
    candidates,
    defined_numbers,
)
from kb.documents.structure import BlockKind, Repair


def draft_text(original: str, media_type: str = "text/plain") -> DraftDocument:
    """The blocks, notes and repairs of a printed text."""
    lines = split_lines(original)
    measure = Measure.of(lines)
    furniture = find_furniture(lines)
    definitions, markers = _notes(original, lines, furniture, measure)
    noted = {index for definition in definitions for index in definition.lines}
    body = [i for i, line in enumerate(lines) if line.text and i not in noted and i not in furniture]
    line_ends = LineEnds(original)
    draft = DraftDocument(original, markers=markers, about=describe(lines), media_type=media_type)
    for group in group_lines(lines, body, measure):
        draft.body.append(_body_draft(group, line_ends, draft.repairs))
    for definition in definitions:
        draft.notes.append(_note_draft(definition, lines, line_ends, draft.repairs))
    draft.repairs.sort(key=lambda repair: repair.line)
    return draft


def _notes(
    original: str, lines: Sequence[Line], furniture: set[int], measure: Measure
) -> tuple[list[Definition], list[Marker]]:
    numbers = defined_numbers(lines)
    if not numbers:
        return [], []
    found = candidates(original, numbers)
    definitions = DefinitionFinder(lines, furniture, measure, found).find()
    outside = sorted(furniture.union(*(definition.lines for definition in definitions)))
    markers = assign_markers(definitions, found, _running_text(lines, outside))
    kept = believable(definitions, markers)
    renumbered = {old: new for new, old in enumerate(kept)}
    return [definitions[i] for i in kept], [marker._replace(note=renumbered[marker.note]) for marker in markers]


def _running_text(lines: Sequence[Line], outside: Sequence[int]) -> Callable[[int], bool]:
    """A test whether an offset of the original lies in the running text rather than on one of the lines `outside`."""
    starts = [lines[index].start for index in outside]

    def in_text(offset: int) -> bool:
        at = bisect_right(starts, offset) - 1
        return at < 0 or offset >= lines[outside[at]].end

    return in_text


def _body_draft(group: Group, line_ends: LineEnds, repairs: list[Repair]) -> Draft:
    pieces, made = line_ends.weave(group.lines)
    repairs.extend(made)
    if group.kind is BlockKind.HEADING:
        pieces[0] = pieces[0]._replace(start=pieces[0].start + group.skip)
    return Draft(group.kind, pieces, group.number)


def _note_draft(definition: Definition, lines: Sequence[Line], line_ends: LineEnds, repairs: list[Repair]) -> Draft:
    pieces, made = line_ends.weave([lines[index] for index in definition.lines])
    repairs.extend(made)
    pieces[0] = pieces[0]._replace(start=definition.start)
    return Draft(BlockKind.NOTE, pieces, definition.number)
