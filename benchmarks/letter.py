"""How long a user waits: the letter analysed in a warm process, and the command line answering its version."""

from __future__ import annotations

import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"
ROUNDS = 15


TURN = 5.0
"""Milliseconds that a turn takes at least: what is quick is done several times, or its first run would tell of the caches
that the others emptied."""


def _milliseconds(work: Callable[[], object], times: int = 1) -> float:
    start = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - start) * 1000 / times


def interleaved(**works: Callable[[], object]) -> dict[str, float]:
    """The median milliseconds of each of `works`, run in turns so that noise of the machine falls on all alike.

    As in `timeit`, garbage is not collected meanwhile: else one would pay for what another left behind.
    """
    times: dict[str, list[float]] = {name: [] for name in works}
    repeats = {name: max(1, int(TURN / max(_milliseconds(work), TURN / 100))) for name, work in works.items()}
    gc.collect()
    gc.disable()
    try:
        for _ in range(ROUNDS):
            for name, work in works.items():
                times[name].append(_milliseconds(work, repeats[name]))
    finally:
        gc.enable()
    return {name: statistics.median(taken) for name, taken in times.items()}


def main() -> None:
    """Print the medians, and the ratios to the plainest alternative in the same run."""
    from kb.bundled import bundled
    from kb.documents.reader import read
    from kb.services.analyse import analyse
    from kb.services.names import catalogue
    from kb.services.report import as_data

    letter = next(SHARED.glob("000_*.txt"))
    data = letter.read_bytes()
    known = catalogue(bundled("seeds"))

    def whole() -> object:
        return as_data(analyse(read(data, letter.name), known), known)

    whole()
    medians = interleaved(
        analysed=whole,
        read=lambda: read(data, letter.name),
        version=lambda: subprocess.run([sys.executable, "-m", "kb", "--version"], check=True, capture_output=True),
        python=lambda: subprocess.run([sys.executable, "-c", "pass"], check=True, capture_output=True),
    )
    per_second = 1000 / medians["analysed"]
    print(f"letter analysed, warm     {medians['analysed']:7.1f} ms  ({per_second:.0f} letters a second; aim < 50 ms)")
    print(f"  of which read           {medians['read']:7.1f} ms  ({medians['read'] / medians['analysed']:.2f} of it)")
    print(
        f"kb --version              {medians['version']:7.1f} ms  "
        f"({medians['version'] / medians['python']:.2f} × an empty Python process; aim < 250 ms)"
    )
