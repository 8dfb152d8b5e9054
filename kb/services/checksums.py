"""By what the content of a file is known."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any


def sha256_of(path: Path) -> str:
    """The SHA-256 of the content of a file, in hexadecimal."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def identity(path: Path) -> dict[str, Any]:
    """By what a file is known, wherever it lies: its name, its checksum and its size in bytes."""
    return {"name": path.name, "sha256": sha256_of(path), "bytes": path.stat().st_size}
