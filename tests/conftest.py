"""What every test may ask for. Real documents lie beside the checkout and are never part of it."""

import os
from pathlib import Path

import pytest

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real documents; missing, it fails in CI and skips elsewhere."""
    if not SHARED_DATA.is_dir():
        reason = "the real documents in ../shared/data are not there"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return SHARED_DATA


@pytest.fixture(scope="session")
def letter_path(shared_data: Path) -> Path:
    """The first real letter, kst-35925-XVII-54, as plain text."""
    return next(shared_data.glob("000_*.txt"))


@pytest.fixture(scope="session")
def letter_bytes(letter_path: Path) -> bytes:
    return letter_path.read_bytes()
