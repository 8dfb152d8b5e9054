"""What every test may ask for. Real documents lie beside the checkout and are never part of it."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from kb.errors import SourceUnavailable
from kb.graph.server import Server
from tests.mailbox import Mailbox, mail_server_running

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")  # how busy the machine is says nothing about the product
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


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    """A mail server on this machine, empty."""
    with mail_server_running() as box:
        yield box


@pytest.fixture
def graph_server(tmp_path: Path) -> Iterator[Server]:
    """An empty graph behind a real SPARQL server on this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}"
    program = Path(sys.executable).with_name("oxigraph")
    command = [str(program), "serve", "--bind", place, "--location", str(tmp_path / "server")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        server = Server(f"http://{place}/query", f"http://{place}/update", f"http://{place}/store")
        try:
            _wait_for(server)
            yield server
        finally:
            process.terminate()


def _wait_for(server: Server, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            server.number()
        except SourceUnavailable:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
        else:
            return
