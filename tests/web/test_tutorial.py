"""The tutorial: its Python and its R are run, block by block, against the real site served by the real server."""

import re
import shutil
import socket
import subprocess
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


def has_r() -> bool:
    return (
        bool(shutil.which("Rscript"))
        and not subprocess.run(["Rscript", "-e", "library(jsonlite)"], check=False, capture_output=True).returncode
    )


@pytest.mark.skipif(not has_r(), reason="R with jsonlite is not on the PATH")
def test_the_r_runs_and_shows_tables_with_rows(address, tmp_path):
    (block,) = blocks("r")
    script = tmp_path / "tutorial.R"
    script.write_text(block.replace(SHOWN_AT, address), encoding="utf-8")
    ran = subprocess.run(
        ["Rscript", "--vanilla", str(script)], check=False, capture_output=True, text=True, timeout=120
    )
    assert ran.returncode == 0, ran.stderr
    assert "instrument/chips-act" in ran.stdout
    assert "geavanceerde chips" in ran.stdout
    assert "0 rows" not in ran.stdout
