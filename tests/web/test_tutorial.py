"""The tutorial: its Python is run, block by block, against the real site served by the real server."""

import re
import socket
import threading
import time
from pathlib import Path

import pytest
import uvicorn

from web.app import create_app

TUTORIAL = Path(__file__).resolve().parents[2] / "docs" / "tutorial" / "pandas-and-r.md"
SHOWN_AT = "http://127.0.0.1:8000"


@pytest.fixture(scope="module")
def address(seeded_settings):
    """Where the seeded site is really served."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(create_app(seeded_settings), log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.02)
        yield "http://{}:{}".format(*listener.getsockname())
        server.should_exit = True
        thread.join(timeout=20)


def blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", TUTORIAL.read_text(encoding="utf-8"), re.DOTALL)


def test_every_block_of_python_runs_and_tells_what_it_says(address, capsys):
    told, names = [], {}
    for block in blocks("python"):
        exec(compile(block.replace(SHOWN_AT, address), TUTORIAL.name, "exec"), names)
        told.append(capsys.readouterr().out)
    assert len(told) >= 6 and all(told)
    assert "instrument/chips-act" in told[1]
    assert "not yet" in told[2]
    assert len(names["confirmed"]) > 0
    assert "249 countries" in told[-2]
    assert told[-1].startswith("404 Not Found – ")


def test_the_r_shown_asks_addresses_that_the_site_has(address):
    from urllib.request import Request, urlopen

    (block,) = blocks("r")
    paths = re.findall(r'"(/[a-z][^"]*)"', block)
    assert len(paths) >= 3
    for path in paths:
        with urlopen(Request(address + path, headers={"Accept": "application/json, text/csv"})) as answer:
            assert answer.status == 200
