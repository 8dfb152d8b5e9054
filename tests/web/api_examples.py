"""Write what the site on the seeds answers to the examples of its API, shortened: `python -m tests.web.api_examples`.

Run it when an answer gets another shape; a test tells when it must.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from litestar.testing import TestClient

from kb.services.ingest import ingest_document
from kb.services.rebuild import rebuild
from kb.services.setup import bundled_renditions, initialise
from kb.services.workspace import Workspace
from kb.settings import Settings
from web.api.document import OPERATIONS
from web.app import create_app

FILE = Path(__file__).parents[2] / "web" / "api" / "examples.json"
_MOST = 2
_LEFT_OUT = ("compare", "thing")
"""Answers that are whole documents or pages, of which a shortened one says little."""


def shortened(value: Any, most: int = _MOST) -> Any:
    """The same with at most so many items in every list, and so many names in every map of numbers."""
    if isinstance(value, list) and not all(isinstance(each, int) for each in value):
        return [shortened(each, 1 if most > 1 else most) for each in value[:most]]
    if isinstance(value, dict):
        numbers = all(isinstance(each, int) for each in value.values()) and len(value) > 5
        return {name: shortened(each, most) for name, each in list(value.items())[: _MOST if numbers else None]}
    return f"{value[:80]}…" if isinstance(value, str) and len(value) > 90 else value


def answers(folder: Path) -> dict[str, Any]:
    """What every operation answers to its example."""
    settings = Settings(data_dir=folder)
    initialise(settings)
    workspace = Workspace(settings)
    for incoming in bundled_renditions(settings):
        ingest_document(workspace, incoming)
    with workspace.session() as session:
        rebuild(session, settings)
    workspace.close()
    with TestClient(create_app(settings)) as client:
        ask = {"accept": "application/json"}
        return {
            each.id: shortened(client.get(each.example, headers=ask).json())
            for each in OPERATIONS
            if each.id not in _LEFT_OUT
        }


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        FILE.write_text(json.dumps(answers(Path(made)), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
