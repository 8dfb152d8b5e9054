"""Addresses of style sheets, scripts and pictures: with a mark of their content, so that a browser may keep them."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

STATIC = Path(__file__).parent / "static"
COMPONENTS = "vendor/components.css"
"""The design system's components; absent where the build could not fetch them."""


@cache
def asset(name: str) -> str | None:
    """The address of the static file `name`; None where it is not there, as may be for what the build fetches."""
    path = STATIC / name
    return f"/static/{name}?v={mark(path)}" if path.is_file() else None


def mark(path: Path) -> str:
    """A few characters that change when the content of a file does."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:10]
