"""How well and how fast citations are found in real references: `python -m benchmarks.citations`."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from kb.citations.extract import find_citations
from kb.citations.model import CitationKind

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "citations"
MEGABYTE = 1_000_000
HOSTILE = (
    "nr. 1 234.567-",
    "21 501-02, 21 501-",
    "Kamerstuk 35 570, nrs. 1, 2, ",
    "(" * 20 + "www.",
    "35 570 en ",
    "« Zie ",
    "1/2, ",
)


class Case(NamedTuple):
    """A text, where it is from, and the ids of the Kamerstukken that it cites."""

    source: str
    text: str
    ids: frozenset[str]


@dataclass
class Score:
    """Counts over sets of (source, id), and what was wrong."""

    right: int = 0
    wrong: list[tuple[str, str]] = field(default_factory=list)
    missed: list[tuple[str, str]] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / max(self.right + len(self.wrong), 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.right + len(self.missed), 1)

    def __str__(self) -> str:
        return f"precision {self.precision:.3f}  recall {self.recall:.3f}  ({self.right} right)"


def score(cases: Iterable[Case]) -> Score:
    """Compare what is found in each case with what it cites; only Kamerstukken count."""
    total = Score()
    for case in cases:
        citations = find_citations(case.text)
        found = {i for citation in citations if citation.kind is CitationKind.KAMERSTUK for i in citation.ids}
        total.right += len(found & case.ids)
        total.wrong += sorted((case.source, i) for i in found - case.ids)
        total.missed += sorted((case.source, i) for i in case.ids - found)
    return total


def official_references(path: Path) -> list[Case]:
    """Paragraphs of motions, with the references that the official XML marks."""
    return [
        Case(row["source"], row["text"], frozenset(ref["target"].strip() for ref in row["refs"])) for row in _rows(path)
    ]


def reference_strings(path: Path) -> list[Case]:
    """References in legal style. Left out: texts that are no more than an address, and citations without a number."""
    return [
        Case(row["test"], row["text"], frozenset(i for citation in row["citations"] for i in _ids(citation)))
        for row in _rows(path)
        if not row["text"].startswith("http")
    ]


def _ids(citation: dict[str, Any]) -> list[str]:
    if citation["nr"] == "?":
        return []
    first, _, last = (citation.get("range") or "").partition("-")
    numbers = [str(n) for n in range(int(first), int(last) + 1)] if last else [citation["nr"]]
    return [f"kst-{citation['dossier']}-{number}" for number in numbers]


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def hostile_seconds() -> float:
    """The longest time that 1 MB of any hostile input takes."""
    longest = 0.0
    for piece in HOSTILE:
        text = piece * (MEGABYTE // len(piece))
        begin = time.perf_counter()
        find_citations(text)
        longest = max(longest, time.perf_counter() - begin)
    return longest


def main() -> None:
    """Print precision and recall on both sets of real references, and the time of hostile input."""
    if not DATA.is_dir():
        print("citations: no real references beside the checkout, nothing measured")
        return
    print("official references  ", score(official_references(DATA / "official_extref_in_motions.jsonl")))
    print("legal-style strings  ", score(reference_strings(DATA / "kamerstuk_reference_strings.jsonl")))
    print(f"1 MB of hostile input, slowest of {len(HOSTILE)}: {hostile_seconds():.2f} s")


if __name__ == "__main__":
    main()
