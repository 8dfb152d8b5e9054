"""Run every benchmark. Exits with 2 where the real documents are not there."""

import logging
import sys
from importlib import import_module

from benchmarks.letter import SHARED

_ALL = (
    "citations", "mentions", "follow_up", "chamber", "board", "letter", "hostile", "judged", "graph_store", "sparql",
    "search", "concentration", "site",
)  # fmt: skip
"""The modules of this package that measure something, in the order in which they run."""


def main() -> int:
    """Print all figures; returns the exit code."""
    if not SHARED.is_dir():
        print("the real documents in ../shared/data are not there; nothing can be measured", file=sys.stderr)
        return 2
    logging.disable(logging.INFO)  # a site under test sets logging up, after which every migration would tell its steps
    for name in _ALL:
        print(f"== {name}")
        import_module(f"benchmarks.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
