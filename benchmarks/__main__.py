"""Run every benchmark. Exits with 2 where the real documents are not there."""

import sys

from benchmarks import (
    chamber,
    citations,
    concentration,
    follow_up,
    graph_store,
    hostile,
    judged,
    letter,
    mentions,
    search,
    sparql,
)

_ALL = (citations, mentions, follow_up, chamber, letter, hostile, judged, graph_store, sparql, search, concentration)


def main() -> int:
    """Print all figures; returns the exit code."""
    if not letter.SHARED.is_dir():
        print("the real documents in ../shared/data are not there; nothing can be measured", file=sys.stderr)
        return 2
    for benchmark in _ALL:
        print(f"== {benchmark.__name__}")
        benchmark.main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
