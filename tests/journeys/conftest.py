"""The real site, served by the real command, in a real browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from kb.settings import Settings

from .filled import fill

KB = (sys.executable, "-m", "kb")
_FLAGS = ("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run")


@contextmanager
def served(data: Path, **environ: str) -> Iterator[str]:
    """The address at which `kb serve` shows the knowledge base in `data`, with settings of its own."""
    command = [*KB, "--data-dir", str(data), "serve", "--port", "0"]
    settings = {**os.environ, **environ}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=settings) as server:
        assert server.stdout is not None
        yield next(word for word in server.stdout.readline().split() if word.startswith("http")).rstrip("/")
        server.terminate()


@dataclass(frozen=True)
class Site:
    """A site that is served: where, over which data, and what fills the blanks in addresses of the register of pages."""

    address: str
    data: Path
    places: Mapping[str, str]


@pytest.fixture(scope="session")
def letter_data(tmp_path_factory: pytest.TempPathFactory, letter_path: Path) -> Path:
    """The knowledge base after `kb demo` has read the real letter."""
    data = tmp_path_factory.mktemp("journey")
    subprocess.run([*KB, "--data-dir", str(data), "demo", "--letter", str(letter_path), "--no-serve"], check=True)
    return data


@pytest.fixture(scope="session")
def letter_site(letter_data: Path) -> Iterator[str]:
    """The site over that."""
    with served(letter_data) as address:
        yield address


@pytest.fixture(scope="session")
def filled_site(letter_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site of its own on which every type of page has something to show."""
    data = shutil.copytree(letter_data, tmp_path_factory.mktemp("filled") / "data")
    places = fill(Settings(data_dir=data))
    with served(data) as address:
        yield Site(address, data, places)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium; missing, it fails in CI and skips elsewhere. It holds an event loop, so no other module sees it."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        reason = "Chromium is not installed; `make browser` installs it where it may"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=program, args=list(_FLAGS))
        yield launched
        launched.close()


@pytest.fixture(params=[{"width": 1280, "height": 900}, {"width": 320, "height": 640}], ids=["desktop", "phone"])
def page(request: pytest.FixtureRequest, browser: Browser, letter_site: str) -> Iterator[Page]:
    """A window on the site, which may ask nothing of another host and print no error."""
    context = browser.new_context(viewport=request.param, base_url=letter_site, locale="nl-NL")
    opened, strays, errors = context.new_page(), [], []
    host = urlsplit(letter_site).netloc
    opened.on("request", lambda sent: strays.append(sent.url) if urlsplit(sent.url).netloc != host else None)
    opened.on("console", lambda told: errors.append(told.text) if told.type == "error" else None)
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert strays == []
    assert errors == []
