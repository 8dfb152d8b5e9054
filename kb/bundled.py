"""What comes with the product beside its code: inside an installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path


def bundled(name: str) -> Path:
    """The folder `seeds` or `ontology`."""
    package = Path(__file__).resolve().parent
    installed = package / "_data" / name
    return installed if installed.is_dir() else package.parent / name
