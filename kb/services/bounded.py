"""Runs of the calculator over tables of strangers, in a process of their own with a limit of time and memory.

A small text is computed in this process; a large or packed file, which may be a trap, in a child that is ended when
its time is up.
"""

from __future__ import annotations

import json
import os
import pickle
import resource
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Semaphore

from kb.errors import Busy, InvalidInput, TooMuch
from kb.services.concentration import Run, run
from kb.services.concentration_options import Options

_SMALL = 1_000_000
"""Bytes of a text that is computed at once."""
_PLAIN = {".csv", ".txt", ".tsv", ".dat", ".json"}
"""Endings of files that are as large as they look."""
_AT_ONCE = Semaphore(2)
_WAIT = 20.0
"""Seconds that somebody waits for a child to be free."""
_REFUSED = 2


@dataclass(frozen=True)
class Limits:
    """What a run may take."""

    seconds: float = 180.0
    megabytes: int = 6_000


def bounded_run(path: Path, options: Options, limits: Limits) -> Run:
    """As `kb.services.concentration.run`. Raises TooMuch where it takes too long or too much memory, Busy where others
    are computing."""
    given = [path, *([Path(options.concordance)] if options.concordance else [])]
    if all(each.suffix.lower() in _PLAIN and each.stat().st_size <= _SMALL for each in given):
        return run(path, options)
    if not _AT_ONCE.acquire(timeout=_WAIT):
        raise Busy("others are computing with large tables; try again in a minute")
    try:
        with TemporaryDirectory(prefix="schakel-run-") as folder:
            return _in_child(path, options, limits, Path(folder) / "run")
    finally:
        _AT_ONCE.release()


def _in_child(path: Path, options: Options, limits: Limits, out: Path) -> Run:
    asked = json.dumps({"options": asdict(options), "megabytes": limits.megabytes})
    command = [sys.executable, "-m", "kb.services.bounded", str(path), str(out)]
    # What a child unpacks goes where its parent clears up, for one that is ended clears up nothing.
    there = {**os.environ, "TMPDIR": str(out.parent)}
    try:
        done = subprocess.run(  # noqa: S603 - our own module
            command, input=asked.encode(), capture_output=True, timeout=limits.seconds, check=False, env=there
        )
    except subprocess.TimeoutExpired:
        raise TooMuch(
            f"{path.name}: takes longer than {limits.seconds:g} s to compute; give a part of it (one year, or some "
            "products), or compute on a machine of your own with `kb concentration`"
        ) from None
    if done.returncode == _REFUSED:
        fault: InvalidInput = pickle.loads(out.read_bytes())  # noqa: S301 - written by our own child
        raise fault
    if done.returncode:
        raise TooMuch(
            f"{path.name}: takes more than {limits.megabytes:,} MB of memory to compute, or cannot be; give a part of it"
        )
    found: Run = pickle.loads(out.read_bytes())  # noqa: S301 - written by our own child
    return found


def _main(path: Path, out: Path) -> int:
    """In the child: compute, and write to `out` the run, or the fault that the user can mend."""
    asked = json.loads(sys.stdin.read())
    limit = asked["megabytes"] << 20
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    try:
        found = run(path, Options(**asked["options"]))
    except InvalidInput as fault:
        out.write_bytes(pickle.dumps(fault))
        return _REFUSED
    out.write_bytes(pickle.dumps(found, protocol=pickle.HIGHEST_PROTOCOL))
    return 0


if __name__ == "__main__":
    sys.exit(_main(Path(sys.argv[1]), Path(sys.argv[2])))
