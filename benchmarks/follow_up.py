"""How well statements about motions and commitments are found, on the hand-labelled real ones, per form of document.

`python -m benchmarks.follow_up` prints precision, recall and F1 per form, and lists every error.

How places are matched. A found statement is *at* a label when their character ranges share at least one character; both lie
in the same context, which is read as a document of its own. What is found at no label of its context counts as found wrongly,
and so does what is found at a label `none` — unless it is also at another one. A found motion or commitment is the labelled
one when it has the labelled identifier, or, where it has none or the label has none, when one of its mentions shares a
character with the words that the label says refer to it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from benchmarks.mentions import NONE, plain, statement_rows
from kb.citations.extract import find_citations
from kb.mentions.model import FoundCommitment, FoundMotion, FoundStatement
from kb.mentions.motions import find_motions_and_commitments

Row = dict[str, Any]
Thing = FoundMotion | FoundCommitment
FLOORS = {"motions precision": 0.95, "motions recall": 0.90, "statements F1": 0.90, "stances right": 0.90}
"""What the product promises, over each form of document."""


class Found(NamedTuple):
    """A statement, and what it is about."""

    statement: FoundStatement
    things: list[Thing]


@dataclass
class Score:
    """Counts of what was labelled, found and right, and a line for each error."""

    labelled: int = 0
    found: int = 0
    right: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The part of what was found that is right; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The part of what was labelled that was found; 1 where nothing was labelled."""
        return self.right / self.labelled if self.labelled else 1.0

    @property
    def f1(self) -> float:
        """Both in one: their harmonic mean."""
        return 2 * self.right / (self.found + self.labelled) if self.found + self.labelled else 1.0


@dataclass
class Scores:
    """The three things that are asked of a statement."""

    statements: Score = field(default_factory=Score)
    stances: Score = field(default_factory=Score)
    motions: Score = field(default_factory=Score)
    """Whether a statement is about the right motion or commitment."""

    def figures(self) -> dict[str, float]:
        """What `FLOORS` is held against."""
        return {
            "motions precision": self.motions.precision,
            "motions recall": self.motions.recall,
            "statements F1": self.statements.f1,
            "stances right": self.stances.recall,
        }


def measure(rows: Iterable[Row]) -> Scores:
    """The scores over all these labels together."""
    scores = Scores()
    of_context = defaultdict(list)
    for row in rows:
        of_context[row["context"]].append(row)
    for context, labels in of_context.items():
        found = statements_in(context)
        _score_statements(scores.statements, labels, found)
        for row in labels:
            if row["stance"] != NONE:
                here = [each for each in found if _at(each, row)]
                _score_stance(scores.stances, row, here)
                _score_things(scores.motions, row, here)
    return scores


def statements_in(context: str) -> list[Found]:
    """Every statement in a text, in order, with all that it is about."""
    found = find_motions_and_commitments(context, find_citations(context))
    things: dict[FoundStatement, list[Thing]] = defaultdict(list)
    for thing in (*found.motions, *found.commitments):
        for statement in thing.statements:
            things[statement].append(thing)
    return [Found(each, things[each]) for each in sorted(things, key=lambda each: each.span)]


def _at(found: Found, row: Row) -> bool:
    return min(found.statement.span.end, row["end"]) > max(found.statement.span.start, row["start"])


def _score_statements(score: Score, labels: Sequence[Row], found: Sequence[Found]) -> None:
    """A label that is met counts as one found; each statement at no label, or at none but `none`, as one too many."""
    meant = [row for row in labels if row["stance"] != NONE]
    missed = [row for row in meant if not any(_at(each, row) for each in found)]
    extra = [each for each in found if not any(_at(each, row) for row in meant)]
    score.labelled += len(meant)
    score.found += len(meant) - len(missed) + len(extra)
    score.right += len(meant) - len(missed)
    score.errors += [f"missed {_line(row)}" for row in missed]
    score.errors += [
        f"extra  #{labels[0]['id']} {each.statement.stance.value}: {each.statement.text[:160]}" for each in extra
    ]


def _score_stance(score: Score, row: Row, here: Sequence[Found]) -> None:
    stances = [each.statement.stance.value for each in here]
    score.labelled += 1
    score.found += bool(stances)
    score.right += row["stance"] in stances
    if row["stance"] not in stances:
        score.errors.append(f"stance {_line(row)}: found {', '.join(stances) or NONE}")


def _score_things(score: Score, row: Row, here: Sequence[Found]) -> None:
    """Right are the labels that something found answers to; found too many is what answers to no label."""
    things = list({id(thing): thing for each in here for thing in each.things}.values())
    labels = row["refers_to"]
    if not labels:
        return
    missed = [label for label in labels if not any(_same(thing, label, row) for thing in things)]
    extra = [thing for thing in things if not any(_same(thing, label, row) for label in labels)]
    score.labelled += len(labels)
    score.right += len(labels) - len(missed)
    score.found += len(labels) - len(missed) + len(extra)
    score.errors += [f"about  {_line(row)}: not «{label['surface']}»" for label in missed]
    score.errors += [f"about  {_line(row)}: also {[each.surface for each in thing.mentions]}" for thing in extra]


def _same(thing: Thing, label: Row, row: Row) -> bool:
    is_motion = isinstance(thing, FoundMotion)
    if is_motion != (label["kind"] == "motion"):
        return False
    if thing.id and label["id"]:
        return bool(thing.id == label["id"])
    places = list(_places(row["context"], label["surface"]))
    return any(
        min(each.span.end, end) > max(each.span.start, start) for each in thing.mentions for start, end in places
    )


def _places(context: str, surface: str) -> Iterator[tuple[int, int]]:
    start = context.find(surface)
    while surface and start >= 0:
        yield start, start + len(surface)
        start = context.find(surface, start + 1)


def _line(row: Row) -> str:
    return f"#{row['id']} {row['form']} {row['stance']}: {plain(row['context'][row['start'] : row['end']])[:160]}"


def main() -> None:
    """Print the figures per form and over all, then every error."""
    rows = statement_rows()
    forms = {form: [row for row in rows if row["form"] == form] for form in sorted({row["form"] for row in rows})}
    for form, labels in {**forms, "all": rows}.items():
        figures = "  ".join(f"{name} {value:.3f}" for name, value in measure(labels).figures().items())
        print(f"{form:7} {len(labels):4}  {figures}")
    scores = measure(rows)
    for error in (*scores.statements.errors, *scores.stances.errors, *scores.motions.errors):
        print("   ", error)


if __name__ == "__main__":
    main()
