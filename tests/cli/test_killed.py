"""Ingest is one transaction: killed at any point, the database holds all of the document or nothing of it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Kb


def ingest(data_dir: Path, letter: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "kb", "--data-dir", str(data_dir), "ingest", str(letter), "--json"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def state(data_dir: Path) -> tuple[int, int, int]:
    """How many renditions, passages and machine-made pieces of evidence there are."""
    with sqlite3.connect(data_dir / "schakel.sqlite") as database:
        queries = ("rendition", "passage", "evidence WHERE origin = 'machine'")
        return tuple(database.execute(f"SELECT count(*) FROM {what}").fetchone()[0] for what in queries)  # type: ignore[return-value]


@pytest.fixture
def duration(tmp_path: Path, kb: Kb, letter_path: Path) -> float:
    """How long a whole ingest takes here, in seconds."""
    folder = tmp_path / "measured"
    assert kb("init", "--json").code == 0
    started = time.perf_counter()
    assert ingest(tmp_path / "data", letter_path).wait() == 0
    taken = time.perf_counter() - started
    (tmp_path / "data").rename(folder)
    return taken


def test_a_killed_ingest_leaves_all_or_nothing(
    kb: Kb, data_dir: Path, letter_path: Path, tmp_path: Path, duration: float
) -> None:
    whole = state(tmp_path / "measured")
    assert kb("init").code == 0
    nothing = state(data_dir)
    for part in (0.4, 0.6, 0.7, 0.8, 0.9, 0.95):
        process = ingest(data_dir, letter_path)
        time.sleep(duration * part)
        process.kill()
        process.wait()
        assert state(data_dir) in (nothing, whole)
    assert kb("ingest", letter_path).code == 0
    assert state(data_dir) == whole
    assert kb("verify").code == 0
