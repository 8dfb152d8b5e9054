"""How well search answers a judged set of queries: nDCG@10, with and without what it knows of Dutch, and beside SQLite FTS5.

`python -m benchmarks.judged [--errors]` reads the first letter beside the checkout into a knowledge base of its own.
"""

from __future__ import annotations

import csv
import math
import re
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kb.domain.values import RenditionKind
from kb.search.embedded import EmbeddedIndex
from kb.search.plan import Switches
from kb.search.port import Entry
from kb.services.find import Finder, Question
from kb.services.ingest import Incoming, ingest_document
from kb.services.search_entries import all_entries
from kb.services.search_index import rebuild_search
from kb.services.setup import bundled_renditions, initialise
from kb.services.workspace import Workspace
from kb.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
QUERIES = ROOT / "tests" / "corpus" / "queries.csv"
LETTERS = ROOT.parent / "shared" / "data"
DEPTH = 10

Search = Callable[[str], Sequence[str]]
"""From a query to the places found, best first."""


@dataclass(frozen=True)
class Judged:
    """A query of one kind of user, with the grade (1 touches on it, 2 about it, 3 what was looked for) of each place."""

    user: str
    about: str
    query: str
    grades: dict[str, int]


def judged_queries(path: Path = QUERIES) -> list[Judged]:
    """The judged set."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Judged(row["user"], row["about"], row["query"], _grades(row["judged"])) for row in csv.DictReader(file)]


def _grades(text: str) -> dict[str, int]:
    pairs = (each.rpartition("=") for each in text.split())
    return {place: int(grade) for place, _, grade in pairs}


def ndcg(places: Iterable[str], grades: dict[str, int], depth: int = DEPTH) -> float:
    """Normalised discounted cumulative gain of a ranking, 0–1; a place that was not judged is worth nothing."""
    gained = _discounted([grades.get(place, 0) for place in places][:depth])
    return gained / _discounted(sorted(grades.values(), reverse=True)[:depth])


def _discounted(grades: Sequence[int]) -> float:
    return sum((2**grade - 1) / math.log2(rank + 2) for rank, grade in enumerate(grades))


def letter_base(folder: Path) -> Workspace:
    """A knowledge base of the seeds and the first letter, made in `folder`."""
    settings = Settings(data_dir=folder)
    initialise(settings)
    workspace = Workspace(settings)
    letter = next(LETTERS.glob("000_*.txt"))
    document_id = next(bundled_renditions(settings)).id
    ingest_document(workspace, Incoming(letter.read_bytes(), letter.name, document_id, None, RenditionKind.OFFICIAL))
    return workspace


def our_search(workspace: Workspace, index: EmbeddedIndex, switches: Switches) -> Search:
    """Search as the product does it, on an index."""
    finder = Finder(index, forms=switches.forms)

    def search(query: str) -> list[str]:
        question = Question(query, synonyms=switches.synonyms, compounds=switches.compounds, limit=DEPTH)
        with workspace.session() as session:
            return [hit.locator for hit in finder.answer(session, question).hits]

    return search


def fts5_search(entries: Iterable[Entry]) -> Search:
    """The same entries in SQLite FTS5: all words, and where nothing has them all, some; ranked by its own BM25."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE entry USING fts5(place UNINDEXED, title, names, body, tokenize='unicode61')")
    database.executemany("INSERT INTO entry VALUES (?, ?, ?, ?)", map(_fts5_row, entries))

    def search(query: str) -> list[str]:
        terms = [f'"{word}"' for word in re.findall(r"\w+", query)]
        for joined in (" AND ".join(terms), " OR ".join(terms)):
            rows = database.execute(
                "SELECT place FROM entry WHERE entry MATCH ? ORDER BY bm25(entry, 0, 2.5, 1.5, 1.0), place LIMIT ?",
                (joined, DEPTH),
            ).fetchall()
            if rows:
                return [place for (place,) in rows]
        return []

    return search


def _fts5_row(entry: Entry) -> tuple[str, str, str, str]:
    place = f"{entry.id}#{entry.fragment}" if entry.fragment else entry.id
    texts = (" ".join(each.values()) for each in (entry.titles, entry.names, entry.body))
    return (place, *texts)  # type: ignore[return-value]


def shown_entries(workspace: Workspace) -> list[Entry]:
    """The entries that can be found now: no passage of a form of a document that another took the place of."""
    with workspace.session() as session:
        entries = list(all_entries(session))
        shown = Finder(EmbeddedIndex(workspace.settings.search_dir)).world(session, Question().moment).values.rows
    return [entry for entry in entries if entry.group in shown]


def main() -> None:
    """Print nDCG@10 by kind of query, for search as it is and with one thing left out, and for FTS5."""
    if not LETTERS.is_dir():
        print("judged: no letter beside the checkout, nothing measured")
        return
    queries = judged_queries()
    with tempfile.TemporaryDirectory() as folder:
        workspace = letter_base(Path(folder))
        whole = EmbeddedIndex(workspace.settings.search_dir)
        unstemmed = EmbeddedIndex(Path(folder) / "unstemmed", stemming=False)
        with workspace.session() as session:
            rebuild_search(session, unstemmed)
        searches = {
            "as it is": our_search(workspace, whole, Switches()),
            "without stems": our_search(workspace, unstemmed, Switches(forms=False)),
            "without compounds": our_search(workspace, whole, Switches(compounds=False)),
            "without synonyms": our_search(workspace, whole, Switches(synonyms=False)),
            "SQLite FTS5": fts5_search(shown_entries(workspace)),
        }
        _print(queries, searches, errors="--errors" in sys.argv)
        workspace.close()


def right_at_1(judged: Judged, search: Search) -> bool:
    """Whether the best place for a query is found first."""
    return list(search(judged.query)[:1]) == [max(judged.grades, key=lambda place: judged.grades[place])]


def _print(queries: Sequence[Judged], searches: dict[str, Search], *, errors: bool) -> None:
    kinds = list(dict.fromkeys(each.about for each in queries))
    print(f"{len(queries)} judged queries      nDCG@10  " + "  ".join(f"{kind:>10}" for kind in kinds))
    for name, search in searches.items():
        scores = [(each, ndcg(search(each.query), each.grades)) for each in queries]
        by_kind = [_mean(score for each, score in scores if each.about == kind) for kind in kinds]
        print(f"{name:24} {_mean(s for _, s in scores):10.3f}  " + "  ".join(f"{score:10.3f}" for score in by_kind))
        for each, score in scores if errors and name == "as it is" else ():
            if score < 0.9:
                print(f"    {score:.2f} {each.query}: {list(search(each.query))[:6]}")
    named = [each for each in queries if each.about == "identifier"]
    print(f"identifiers right at 1: {sum(right_at_1(each, searches['as it is']) for each in named)} of {len(named)}")


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / max(len(found), 1)


if __name__ == "__main__":
    main()
