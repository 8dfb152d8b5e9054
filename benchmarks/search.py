"""Searching 50,000 paragraphs: how fast the embedded index is built and asked, beside SQLite FTS5 and tantivy.

The paragraphs are made of the first letter's words, and of compounds of them, in a Zipf distribution. All three engines get
the same stems, and answer the same queries in turns with the best twenty. `python -m benchmarks.search [paragraphs]`
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

import tantivy

from benchmarks.letter import SHARED
from kb.documents.reader import read
from kb.search.analysis import is_stop_word, stem, words
from kb.search.embedded import EmbeddedIndex
from kb.search.language import parse
from kb.search.lexicon import Lexicon
from kb.search.marks import Marker, snippet
from kb.search.plan import Plan, Planner
from kb.search.port import Entry
from kb.search.thesaurus import Name, Thesaurus
from kb.services.facets import FACETS, Row, tally

PARAGRAPHS = 50_000
_VOCABULARY = 20_000
_PER_DOCUMENT = 50
_SYNONYMS = 200
_QUERIES = 40
_BEST = 20
_YEARS = [str(year) for year in range(2010, 2026)]

Texts = list[tuple[str, str, str]]
"""Key, document and words of each paragraph."""


def vocabulary() -> list[str]:
    """The letter's words by frequency, and then compounds of them."""
    letter = next(SHARED.glob("000_*.txt"))
    found = Counter(word.text for word in words(read(letter.read_bytes(), letter.name).text))
    ordered = [word for word, _ in found.most_common()]
    parts = [word for word in ordered if len(word) > 4 and word.isalpha()]
    chance = random.Random(7)
    compounds = (
        chance.choice(parts) + chance.choice(("", "s", "en")) + chance.choice(parts) for _ in range(_VOCABULARY)
    )
    return list(dict.fromkeys([*ordered, *compounds]))[:_VOCABULARY]


def paragraphs(known: Sequence[str], count: int) -> Texts:
    """The same made-up paragraphs at every call, 40 to 120 words each."""
    chance = random.Random(11)
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(known))))
    return [
        (f"r{n // _PER_DOCUMENT}#p{n}", f"r{n // _PER_DOCUMENT}",
         " ".join(chance.choices(known, cum_weights=weights, k=chance.randint(40, 120))))
        for n in range(count)
    ]  # fmt: skip


def queries(known: Sequence[str], seed: int = 13) -> dict[str, list[str]]:
    """Queries of each kind; their words are neither the most common nor the rarest."""
    chance = random.Random(seed)
    usual = [word for word in known[20:2000] if len(word) > 3 and word.isalpha() and not is_stop_word(word)]

    def some(many: int) -> list[str]:
        return chance.sample(usual, many)

    return {
        "word": [some(1)[0] for _ in range(_QUERIES)],
        "phrase": [f'"{" ".join(some(2))}"' for _ in range(_QUERIES)],
        "three words, OR": [" OR ".join(some(3)) for _ in range(_QUERIES)],
        "two words, one year": [" ".join(some(2)) for _ in range(_QUERIES)],
        "prefix": [f"{some(1)[0][:5]}*" for _ in range(_QUERIES)],
    }


class Ours:
    """The embedded index, asked as the product asks it."""

    def __init__(self, folder: Path, known: Sequence[str], texts: Texts) -> None:
        self.index = EmbeddedIndex(folder)
        self.index.replace(_entries(texts), 1)
        thesaurus = Thesaurus(_names(known))
        self._full = Planner(thesaurus, Lexicon(dict(self.index.vocabulary()), tuple(thesaurus.words)))
        self._bare = Planner(Thesaurus(()), Lexicon({}))
        self._rows = _rows({document for _, document, _ in texts})

    def plan(self, query: str, planner: Planner) -> Plan | None:
        node = parse(query, {}).node
        return planner.plan(node) if node else None

    def plain(self, query: str) -> object:
        """The best twenty, without synonyms and compounds, as the other engines do."""
        return self.index.search(self.plan(query, self._bare), lambda groups: groups, _BEST)

    def one_year(self, query: str) -> object:
        plan = self.plan(query, self._bare)
        return self.index.search(plan, lambda groups: tally(groups, self._rows, {"year": ("2020",)}).groups, _BEST)

    def page(self, query: str) -> object:
        """All that a page shows: ten facets, synonyms, compounds, reasons and marks."""
        plan = self.plan(query, self._full)
        counted = []

        def choose(groups: Mapping[str, int]) -> frozenset[str]:
            counted.append(tally(groups, self._rows, {}))
            return counted[0].groups

        found = self.index.search(plan, choose, _BEST)
        marker = Marker.of(plan)
        why = self.index.explain(plan, [hit.key for hit in found.hits]) if plan else {}
        return why, [snippet(hit.text, marker.places(hit.text)) for hit in found.hits]


def _entries(texts: Texts) -> Iterator[Entry]:
    for key, document, text in texts:
        yield Entry(
            key, document, f"document/{document}", "passage", f"Brief {document}", {}, {}, {"nl": text}, fragment=key
        )


def _names(known: Sequence[str]) -> Iterator[Name]:
    chance = random.Random(17)
    for number in range(_SYNONYMS):
        for word in chance.sample(known[50:3000], 2):
            yield Name(f"product/p{number}", "nl", word)


def _rows(documents: set[str]) -> dict[str, Row]:
    """Values in all ten facets for every document."""
    chance = random.Random(19)
    return {
        document: Row(
            {**{name: (f"{name}{chance.randrange(12)}",) for name in FACETS}, "year": (chance.choice(_YEARS),)}
        )
        for document in sorted(documents)
    }


def _stemmed(text: str) -> str:
    return " ".join(stem(word.text) for word in words(text))


class Fts5:
    """SQLite's full text index on the same stems, with the year beside it."""

    def __init__(self, folder: Path, texts: Texts, years: Mapping[str, str]) -> None:
        self._database = sqlite3.connect(folder / "fts5.sqlite")
        self._database.execute("CREATE VIRTUAL TABLE entry USING fts5(body, whole, tokenize='unicode61')")
        self._database.execute("CREATE TABLE year (id INTEGER PRIMARY KEY, year TEXT)")
        rows = [(n, _stemmed(text), text) for n, (_, _, text) in enumerate(texts)]
        self._database.executemany("INSERT INTO entry(rowid, body, whole) VALUES (?, ?, ?)", rows)
        self._database.executemany(
            "INSERT INTO year VALUES (?, ?)", [(n, years[d]) for n, (_, d, _) in enumerate(texts)]
        )
        self._database.commit()

    def ask(self, match: str) -> object:
        asked = "SELECT rowid FROM entry WHERE entry MATCH ? ORDER BY rank LIMIT ?"
        return self._database.execute(asked, (match, _BEST)).fetchall()

    def one_year(self, match: str) -> object:
        asked = (
            "SELECT entry.rowid FROM entry JOIN year ON id = entry.rowid "
            "WHERE entry MATCH ? AND year = '2020' ORDER BY rank LIMIT ?"
        )
        return self._database.execute(asked, (match, _BEST)).fetchall()


class Tantivy:
    """tantivy on the same stems."""

    def __init__(self, texts: Texts, years: Mapping[str, str]) -> None:
        builder = tantivy.SchemaBuilder()
        for name in ("body", "whole"):
            builder.add_text_field(name, tokenizer_name="whitespace")
        builder.add_text_field("year", tokenizer_name="raw")
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema)
        writer = self._index.writer(128_000_000)
        for _, document, text in texts:
            writer.add_document(tantivy.Document(body=_stemmed(text), whole=text, year=years[document]))
        writer.commit()
        self._index.reload()

    def ask(self, match: str) -> object:
        return self._index.searcher().search(self._index.parse_query(match, ["body"]), _BEST).hits

    def prefix(self, begin: str) -> object:
        query = tantivy.Query.regex_query(self._schema, "whole", f"{begin}.*")
        return self._index.searcher().search(query, _BEST).hits


@dataclass(frozen=True)
class Case:
    """One kind of query, in the words of each engine."""

    name: str
    ours: Callable[[str], object]
    fts5: Callable[[str], object]
    tantivy: Callable[[str], object]


def _in_words_of_fts5(query: str) -> str:
    """The query with its words stemmed; a beginning is looked for among whole words."""
    if query.endswith("*"):
        return f"whole : {query}"
    quoted = query.startswith('"')
    joined = " OR " if " OR " in query else " "
    stems = joined.join(f'body : "{stem(word.text)}"' for word in words(query.replace(" OR ", " ")))
    return f'body : "{_stemmed(query)}"' if quoted else stems


def _in_words_of_tantivy(query: str) -> str:
    if query.startswith('"'):
        return f'"{_stemmed(query)}"'
    stems = [stem(word.text) for word in words(query.replace(" OR ", " "))]
    return " ".join(stems) if " OR " in query else " ".join(f"+{each}" for each in stems)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that a piece of work takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def spread(taken: Sequence[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    return statistics.median(taken), sorted(taken)[max(0, round(len(taken) * 0.95) - 1)]


def main() -> None:
    """Print how fast each index is built, the spread of each kind of query, and how ours compares with FTS5."""
    if not SHARED.is_dir():
        print("search: no letter beside the checkout, nothing measured")
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 and sys.argv[1].isdigit() else PARAGRAPHS
    known = vocabulary()
    for many in sorted({min(5_000, count), count}):
        with tempfile.TemporaryDirectory() as folder:
            _measure(Path(folder), known, many)


def _measure(folder: Path, known: Sequence[str], count: int) -> None:
    texts = paragraphs(known, count)
    years = {name: row.values["year"][0] for name, row in _rows({document for _, document, _ in texts}).items()}
    made: dict[str, Any] = {}
    makers: dict[str, Callable[[], object]] = {
        "ours": lambda: made.update(ours=Ours(folder / "ours", known, texts)),
        "FTS5": lambda: made.update(fts5=Fts5(folder, texts, years)),
        "tantivy": lambda: made.update(tantivy=Tantivy(texts, years)),
    }
    built = {name: timed(make) / 1000 for name, make in makers.items()}
    print(
        f"{count} paragraphs; built a second: "
        + ", ".join(f"{name} {count / taken:.0f}" for name, taken in built.items())
    )
    print(f"{'p50 / p95 in ms':24} {'ours':>15} {'FTS5':>15} {'tantivy':>15}   ours ÷ FTS5 at p95")
    ours, fts5, other = made["ours"], made["fts5"], made["tantivy"]
    asked = queries(known)
    for name, some in asked.items():
        facet, prefix = name.endswith("year"), name == "prefix"
        case = Case(
            name,
            ours.one_year if facet else ours.plain,
            fts5.one_year if facet else fts5.ask,
            other.prefix if prefix else other.ask,
        )
        _print(case, some)
    # Other words than before, so that no page finds its postings in memory.
    mixed = [query for some in queries(known, seed=29).values() for query in some[::3]]
    random.Random(23).shuffle(mixed)
    ours.page("handel")  # what a process reads once
    p50, p95 = spread([timed(lambda query=query: ours.page(query)) for query in mixed])  # type: ignore[misc]
    print(f"{'whole faceted page':24} {p50:6.1f} / {p95:6.1f}   (aim: p95 < {150 if count > 5_000 else 50} ms)")


def _print(case: Case, some: Sequence[str]) -> None:
    taken: dict[str, list[float]] = {"ours": [], "FTS5": [], "tantivy": []}
    for query in some:
        for_fts5 = _in_words_of_fts5(query)
        year = " +year:2020" if case.name.endswith("year") else ""
        for_tantivy = query.rstrip("*") if case.name == "prefix" else _in_words_of_tantivy(query) + year
        taken["ours"].append(timed(lambda query=query: case.ours(query)))  # type: ignore[misc]
        taken["FTS5"].append(timed(lambda query=for_fts5: case.fts5(query)))  # type: ignore[misc]
        taken["tantivy"].append(timed(lambda query=for_tantivy: case.tantivy(query)))  # type: ignore[misc]
    spreads = {name: spread(each) for name, each in taken.items()}
    cells = " ".join(f"{p50:6.1f} / {p95:6.1f}" for p50, p95 in spreads.values())
    print(f"{case.name:24} {cells}   {spreads['ours'][1] / spreads['FTS5'][1]:.1f}")


if __name__ == "__main__":
    main()
