"""Files that are there whole or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kb.errors import InvalidInput


@contextmanager
def whole_or_nothing(path: Path) -> Iterator[IO[bytes]]:
    """A file to write, which takes the place of `path` once the block has ended well.

    Raises InvalidInput where nothing can be written there.
    """
    try:
        draft = tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}-", delete=False)  # noqa: SIM115
    except OSError as fault:
        raise InvalidInput(f"{path}: cannot be written ({fault.strerror}); choose another place") from fault
    try:
        with draft:
            yield draft
        Path(draft.name).chmod(0o644)
        Path(draft.name).replace(path)
    except BaseException:
        Path(draft.name).unlink(missing_ok=True)
        raise
