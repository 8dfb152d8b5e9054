"""Folders that are rebuilt whole: written beside what is in use, and put in its place in one step.

A projection lies in `root/generation-…`; the file `root/current` names the one in force. Readers open that one, and go
on reading it while the next is being built.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

POINTER = "current"
"""The file that names the generation in force."""
_PREFIX = "generation-"


def current(root: Path) -> Path | None:
    """The folder in force under `root`, or None while nothing was built."""
    pointer = root / POINTER
    try:
        folder = root / pointer.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return None
    return folder if folder.is_dir() else None


@contextmanager
def next_generation(root: Path) -> Iterator[Path]:
    """An empty folder, in force once the block has ended well, and gone if it failed."""
    root.mkdir(parents=True, exist_ok=True)
    before = current(root)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=root))
    try:
        yield folder
        _put_in_force(root, folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    _sweep(root, keep={folder, before})


def _put_in_force(root: Path, folder: Path) -> None:
    draft = root / f"{POINTER}.{folder.name}"
    draft.write_text(folder.name, encoding="ascii")
    draft.replace(root / POINTER)


def _sweep(root: Path, keep: set[Path | None]) -> None:
    """Remove what went out of force two builds ago; the last one stays for those who still read it.

    Only what is older than the build just made: a build that another process is at now stays.
    """
    made = max(folder.stat().st_ctime for folder in keep if folder is not None)
    for folder in root.glob(f"{_PREFIX}*"):
        if folder not in keep and folder.stat().st_mtime < made - _LEFT_ALONE:
            shutil.rmtree(folder, ignore_errors=True)


_LEFT_ALONE = 600.0
"""Seconds for which an unfinished or replaced folder is left alone."""
