"""The site over the seeds, the first letter and what visitors keep: how long the server takes for each type of page.

The real command serves on this machine; the types of page are asked in turn, in rounds, so that whatever else runs falls on
all alike. Wall clock is what a visitor waits for; processor time is what a page costs, on a busy machine too.
`python -m benchmarks.site [rounds]`
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx

from benchmarks.letter import SHARED
from kb.settings import Settings
from tests.journeys.filled import fill
from tests.journeys.pages import PAGES, PageType

ROUNDS = 20
AIM_MS = 50.0
_KB = (sys.executable, "-m", "kb")
_ACCEPT = {"accept": "text/html", "accept-encoding": "gzip"}


@contextmanager
def served(data: Path) -> Iterator[tuple[str, int]]:
    """The address and the process of `kb serve` over the data in a folder."""
    command = [*_KB, "--data-dir", str(data), "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield (
                next(word for word in server.stdout.readline().split() if word.startswith("http")).rstrip("/"),
                server.pid,
            )
        finally:
            server.terminate()


def processor_ms(pid: int) -> float:
    """Processor time that a process has had, in milliseconds, in steps of the kernel's clock."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def measure(address: str, pid: int, pages: Sequence[PageType], rounds: int) -> None:
    waits: dict[str, list[float]] = defaultdict(list)
    again: list[float] = []
    sizes: dict[str, int] = {}
    costs: dict[str, float] = defaultdict(float)
    with httpx.Client(base_url=address, headers=_ACCEPT, timeout=60) as client:
        tags = {page.name: _first(client, page, sizes) for page in pages}
        for _ in range(rounds):
            for page in pages:
                before, start = processor_ms(pid), time.perf_counter()
                client.get(page.path)
                waits[page.name].append((time.perf_counter() - start) * 1000)
                costs[page.name] += processor_ms(pid) - before
                start = time.perf_counter()
                answer = client.get(page.path, headers={"if-none-match": tags[page.name]})
                again.append((time.perf_counter() - start) * 1000)
                assert answer.status_code in (304, page.status), (page, answer.status_code)
    print(f"{'page':20} {'kB gzip':>8} {'p50 ms':>8} {'p95 ms':>8} {'cpu ms':>8}")
    for name, times in sorted(waits.items(), key=lambda each: -statistics.median(each[1])):
        told = f"{statistics.median(times):8.1f} {p95(times):8.1f} {costs[name] / rounds:8.1f}"
        print(f"{name:20} {sizes[name] / 1000:8.1f} {told}{'  over' if p95(times) > AIM_MS else ''}")
    every = [wait for times in waits.values() for wait in times]
    print(
        f"all {len(every)} answers: p50 {statistics.median(every):.1f} ms, p95 {p95(every):.1f} ms (aim {AIM_MS:.0f})"
    )
    print(f"asked again with their tags: p50 {statistics.median(again):.1f} ms")


def _first(client: httpx.Client, page: PageType, sizes: dict[str, int]) -> str:
    """Ask once, so that what is made on first asking is there; the entity tag of the answer."""
    answer = client.get(page.path)
    assert answer.status_code == page.status, (page, answer.status_code)
    sizes[page.name] = answer.num_bytes_downloaded
    return answer.headers.get("etag", "")


def main(rounds: int = ROUNDS) -> None:
    letter = next(SHARED.glob("000_*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        demo = [*_KB, "--data-dir", folder, "demo", "--letter", str(letter), "--no-serve"]
        subprocess.run(demo, check=True, stdout=subprocess.DEVNULL)
        places = fill(Settings(data_dir=Path(folder)))
        pages = [page.at(places) for page in PAGES if page.form is None]
        with served(Path(folder)) as (address, pid):
            measure(address, pid, pages, rounds)


if __name__ == "__main__":
    main(*(int(each) for each in sys.argv[1:2]))
