"""The wheel holds all that the product needs, and the product runs from it alone."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "build",
            "--wheel",
            "--no-isolation",
            "--skip-dependency-check",
            "--outdir",
            str(target),
            str(ROOT),
        ],
        check=True,
        capture_output=True,
    )
    return next(target.glob("*.whl"))


def test_the_wheel_holds_code_seeds_vocabulary_and_pages_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in (
        "kb/_data/seeds/motions.csv",
        "kb/_data/ontology/kb.ttl",
        "kb/_data/ontology/rules.ttl",
        "web/static/schakel.css",
    ):
        assert wanted in names
    if (ROOT / "web/static/vendor").is_dir():  # where the build could fetch them
        assert {"web/static/vendor/components.css", "web/static/vendor/manifest.json"} <= set(names)
    assert {name.split("/")[0] for name in names if not name.startswith("schakel-")} == {"kb", "web"}
    assert [name for name in names if "test" in name.lower() and name.endswith(".py")] == []


def test_the_demo_runs_from_the_wheel_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--no-index",
            "--target",
            str(site),
            str(wheel),
        ],
        check=True,
        capture_output=True,
    )
    environment = {**os.environ, "PYTHONPATH": str(site)}
    where = subprocess.run(
        [sys.executable, "-c", "import kb, web; print(kb.__file__, web.__file__)"],
        cwd=tmp_path, env=environment, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert where.stdout.count(str(site)) == 2
    demo = subprocess.run(
        [sys.executable, "-m", "kb", "--data-dir", str(tmp_path / "data"), "demo", "--no-serve"],
        cwd=tmp_path, env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert demo.returncode == 0, demo.stderr
    assert "Graph and index are built" in demo.stdout
