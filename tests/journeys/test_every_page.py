"""Every type of page in a real browser: reachable for everybody, quick, still, strict, and alike in both languages."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from jinja2 import Template
from litestar.testing import TestClient
from lxml import html
from playwright.sync_api import Browser, Page

from kb.domain.model import ENTITIES
from kb.services.workspace import Workspace
from kb.settings import Settings
from tests.web.foreign import unmarked
from web.app import create_app
from web.controllers.remarks import MOST_AN_HOUR

from .conftest import Site
from .pages import PAGES, WITHOUT_PAGE, PageType

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "node_modules/axe-core/axe.min.js"
VALIDATOR = ROOT / "node_modules/.bin/html-validate"
TEMPLATES = ROOT / "web/templates"
PICTURES = ROOT / "build/screenshots"
PHONE, DESK = {"width": 320, "height": 640}, {"width": 1280, "height": 900}
LIMIT = 100_000
"""Bytes that a page may weigh over the wire, compressed, with its style sheets; libraries of scripts are counted apart."""
LIBRARIES = re.compile(r"/static/vendor/[^?]*\.js")

SUGGEST, SPAM = "/suggest/instrument/chips-act", {"text": "", "website": "https://spam.example"}
"""A form whose number an hour is limited, and what is sent to it without anything being kept."""
Reach = Callable[[TestClient[Any], pytest.MonkeyPatch], httpx.Response]

_STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_BY_LOOK = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"]
"""Rules whose answer may change with width, colours or style sheets; the others look at the same elements."""
_AXE = """async (wanted) => (await axe.run(document, wanted)).violations.map(
  (found) => `${found.id}: ${found.nodes.slice(0, 3).map((node) => node.target.join(" ")).join(" | ")}`)"""
_SHIFT = """() => new Promise((done) => {
  let moved = 0;
  new PerformanceObserver((list) => { for (const each of list.getEntries()) moved += each.value; })
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(moved), 60);
})"""
_WEIGHT = """() => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
  .map((each) => [each.name, each.encodedBodySize])"""
_SEND = """([address, fields]) => {
  const form = Object.assign(document.createElement("form"), { method: "post", action: address, enctype: "multipart/form-data" });
  for (const [name, value] of Object.entries(fields)) {
    form.append(Object.assign(document.createElement("textarea"), { name, value }));
  }
  document.body.append(form);
  form.submit();
}"""
_SPARE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def fetched(path: Path) -> Path:
    """A program that the build fetches; missing, it fails in CI and skips elsewhere."""
    if not path.exists():
        reason = f"{path.name} is not here; `make assets` fetches it where it may"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return path


@pytest.fixture(scope="module")
def window(browser: Browser, filled_site: Site) -> Iterator[Page]:
    """One window for all pages. Scripts of the tests are let past the content security policy; the pages' are not."""
    context = browser.new_context(base_url=filled_site.address, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def visit(window: Page, page: PageType, language: str, faults: list[str]) -> None:
    """Open a page in a language and note what goes wrong on it."""
    host = urlsplit(window.context._impl_obj._options["baseURL"]).netloc

    def strays(sent: Any) -> None:
        if urlsplit(sent.url).netloc != host:
            faults.append(f"asks another host: {sent.url}")

    def told(message: Any) -> None:
        if message.type in ("error", "warning") and f"status of {page.status}" not in message.text:
            faults.append(f"console: {message.text}")

    def broken(error: Any) -> None:
        faults.append(f"script: {error}")

    heard = {"request": strays, "console": told, "pageerror": broken}
    for event, listener in heard.items():
        window.on(event, listener)  # type: ignore[call-overload]
    answer = opened(window, page, language)
    assert answer is not None
    assert answer.status == page.status
    weight(window, faults)
    for event, listener in heard.items():
        window.remove_listener(event, listener)


def opened(window: Page, page: PageType, language: str) -> Any:
    """The answer that brings a page: to its address, or to a form that is sent from the site itself."""
    address = in_language(page, language)
    if page.form is None:
        return window.goto(address)
    window.goto(page.path)
    with window.expect_navigation() as sent:
        window.evaluate(_SEND, [address, dict(page.form)])
    return sent.value


def in_language(page: PageType, language: str) -> str:
    return f"{page.path}{'&' if '?' in page.path else '?'}lang={language}"


def weight(window: Page, faults: list[str]) -> None:
    moved = window.evaluate(_SHIFT)
    if moved > 0.01:
        faults.append(f"moves by {moved}")
    own = sum(size for name, size in window.evaluate(_WEIGHT) if not LIBRARIES.search(name))
    if own > LIMIT:
        faults.append(f"weighs {own} bytes")


def look(window: Page, size: dict[str, int], colours: str, wanted: dict[str, Any], faults: list[str]) -> None:
    """Judge the open page at a size and in a colour scheme."""
    window.set_viewport_size(size)  # type: ignore[arg-type]
    window.emulate_media(color_scheme=colours)  # type: ignore[arg-type]
    place = f"{size['width']} {colours}"
    faults += [f"{place}: {each}" for each in window.evaluate(_AXE, wanted)]
    if (spare := window.evaluate(_SPARE)) > 0:
        faults.append(f"{place}: wider than the screen by {spare}")


def keep_picture(window: Page, page: PageType, language: str, size: dict[str, int], colours: str) -> None:
    if page.is_main:
        PICTURES.mkdir(parents=True, exist_ok=True)
        window.screenshot(path=PICTURES / f"{page.name}-{language}-{size['width']}-{colours}.png", full_page=True)


@pytest.mark.parametrize("page", PAGES, ids=lambda each: each.name)
def test_a_page_is_for_everybody(window: Page, filled_site: Site, page: PageType) -> None:
    """Pairwise over language, width and colours; and once on the small style sheet alone."""
    page = page.at(filled_site.places)
    script = fetched(AXE).read_text(encoding="utf-8")
    standard = {"runOnly": {"type": "tag", "values": _STANDARD}}
    by_look = {"runOnly": {"type": "rule", "values": _BY_LOOK}}
    faults: list[str] = []
    for language, first, second in (("nl", (DESK, "light"), (PHONE, "dark")), ("en", (DESK, "dark"), (PHONE, "light"))):
        window.set_viewport_size(first[0])  # type: ignore[arg-type]
        window.emulate_media(color_scheme=first[1])  # type: ignore[arg-type]
        visit(window, page, language, faults)
        window.evaluate(script)
        for shown, wanted in ((first, standard), (second, by_look)):
            look(window, *shown, wanted, faults)
            keep_picture(window, page, language, *shown)
    window.evaluate(
        "() => { for (const each of document.querySelectorAll('link[href*=vendor]')) each.disabled = true }"
    )
    look(window, PHONE, "light", by_look, faults)
    assert not faults, "\n".join(faults)


@pytest.fixture(scope="module")
def written(filled_site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The HTML of every type of page in both languages."""
    folder = tmp_path_factory.mktemp("html")
    with httpx.Client(base_url=filled_site.address, headers={"accept": "text/html"}, timeout=60) as client:
        for page in PAGES:
            for language in ("nl", "en"):
                answer = asked(client, page.at(filled_site.places), language)
                assert answer.status_code == page.status, page.name
                (folder / f"{page.name}.{language}.html").write_text(answer.text, encoding="utf-8")
    return folder


def asked(client: httpx.Client, page: PageType, language: str) -> httpx.Response:
    address = in_language(page, language)
    return client.get(address) if page.form is None else client.post(address, data=dict(page.form))


def test_the_html_of_every_page_is_valid(written: Path) -> None:
    faults = invalid(written)
    assert not faults, "\n".join(faults)


def invalid(written: Path) -> list[str]:
    """What is not valid in the HTML of the pages in a folder."""
    settings = {
        "extends": ["html-validate:standard"],
        "rules": {
            # What the standard allows and our templates do: void elements and attributes written shortly, lines as they fall.
            "no-trailing-whitespace": "off",
            "no-inline-style": "error",
            "long-title": "off",
            # A table in a region that scrolls is reached with the keyboard by its tabindex.
            "no-redundant-role": "error",
        },
    }
    (written / ".htmlvalidate.json").write_text(json.dumps(settings), encoding="utf-8")
    told = written / "told.json"
    command = [
        str(fetched(VALIDATOR)),
        "--formatter",
        f"json={told}",
        "--config",
        str(written / ".htmlvalidate.json"),
        str(written),
    ]
    subprocess.run(command, capture_output=True, check=False, cwd=ROOT)
    return [
        f"{Path(file['filePath']).name}:{each['line']}: {each['ruleId']}: {each['message']}"
        for file in json.loads(told.read_text(encoding="utf-8"))
        for each in file["messages"]
        if each["severity"] == 2
    ]


def test_every_page_in_english_marks_what_is_dutch(written: Path) -> None:
    faults = [
        f"{page.name}: {text}"
        for page in PAGES
        for text in unmarked(html.fromstring((written / f"{page.name}.en.html").read_bytes()))
    ]
    assert not faults, "\n".join(faults)


def refused(client: TestClient[Any], monkeypatch: pytest.MonkeyPatch) -> httpx.Response:
    return client.post(SUGGEST, data=SPAM, headers={"origin": "https://elsewhere.example"})


def asked_too_often(client: TestClient[Any], monkeypatch: pytest.MonkeyPatch) -> httpx.Response:
    for _ in range(MOST_AN_HOUR):
        client.post(SUGGEST, data=SPAM)
    return client.post(SUGGEST, data=SPAM)


def broken(client: TestClient[Any], monkeypatch: pytest.MonkeyPatch) -> httpx.Response:
    monkeypatch.setattr(Workspace, "view", lambda *_: 1 / 0)
    return client.get("/instrument/chips-act")


def unavailable(client: TestClient[Any], monkeypatch: pytest.MonkeyPatch) -> httpx.Response:
    monkeypatch.setattr(Workspace, "describe", lambda *_: None)
    return client.get("/instrument/chips-act.ttl")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("status", "reach"), [(403, refused), (429, asked_too_often), (500, broken), (503, unavailable)]
)
def test_a_page_that_only_a_fault_brings_is_valid_and_for_everybody(
    window: Page, filled_site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    status: int, reach: Reach, language: str,
) -> None:  # fmt: skip
    with TestClient(create_app(Settings(data_dir=filled_site.data)), raise_server_exceptions=False) as client:
        client.headers.update({"accept": "text/html", "accept-language": language})
        answer = reach(client, monkeypatch)
    assert answer.status_code == status
    assert html.fromstring(answer.content).get("lang") == language
    (tmp_path / "fault.html").write_text(answer.text, encoding="utf-8")
    faults = [*invalid(tmp_path), *(unmarked(html.fromstring(answer.content)) if language == "en" else ())]
    window.route("**/fault", lambda route: route.fulfill(body=answer.text, content_type="text/html"))
    window.goto("/fault")
    window.unroute("**/fault")
    window.evaluate(fetched(AXE).read_text(encoding="utf-8"))
    look(window, PHONE, "dark", {"runOnly": {"type": "tag", "values": _STANDARD}}, faults)
    assert not faults, "\n".join(faults)


def test_no_type_of_page_is_looked_at_twice() -> None:
    assert len({page.name for page in PAGES}) == len({(page.path, str(page.form)) for page in PAGES}) == len(PAGES)


def routes() -> set[str]:
    """Every route of the site."""
    return {route.path for route in create_app(Settings()).routes}


def route_of(page: PageType, among: set[str]) -> str:
    """The route that answers a page: of those that fit, the one with the fewest blanks."""
    path = urlsplit(page.path).path
    fitting = [each for each in among if re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", each), path)]
    return min(fitting, key=lambda each: each.count("{"))


def test_every_route_has_a_page_that_is_looked_at_or_is_known_to_have_none(filled_site: Site) -> None:
    """A page that nobody added to the register is a page that nobody looks at."""
    there = routes()
    looked_at = {route_of(page.at(filled_site.places), there) for page in PAGES if page.status == 200 or page.form}
    assert there - looked_at == WITHOUT_PAGE


def test_what_is_known_to_have_no_page_has_none(filled_site: Site) -> None:
    with httpx.Client(base_url=filled_site.address, headers={"accept": "text/html"}, timeout=60) as client:
        answers = {path: client.get(path) for path in WITHOUT_PAGE if "{" not in path}
    pages = {
        path
        for path, answer in answers.items()
        if answer.status_code == 200 and answer.headers.get("content-type", "").startswith("text/html")
    }
    assert pages == set()


def test_every_kind_of_thing_has_a_page_that_is_looked_at() -> None:
    assert {page.path.split("/")[1] for page in PAGES if page.status == 200 and page.path.count("/") == 2} >= set(
        ENTITIES
    )


def test_every_template_of_a_page_is_shown_by_one_that_is_looked_at(
    filled_site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: set[str | None] = set()

    def noted(template: Template, *_: Any, **__: Any) -> str:
        shown.add(template.name)
        return ""

    monkeypatch.setattr(Template, "render", noted)
    with TestClient(create_app(Settings(data_dir=filled_site.data)), raise_server_exceptions=False) as client:
        client.headers["accept"] = "text/html"
        for page in PAGES:
            asked(client, page.at(filled_site.places), "nl")
    whole = {path.name for path in TEMPLATES.glob("*.html") if '{% extends "base.html" %}' in path.read_text("utf-8")}
    assert whole - shown == set()


def test_with_the_keyboard_alone_one_skips_the_menu_searches_and_opens_what_was_found(window: Page) -> None:
    window.set_viewport_size(DESK)  # type: ignore[arg-type]
    window.goto("/?lang=nl")
    window.keyboard.press("Tab")
    skip = window.locator(":focus")
    assert skip.inner_text() == "Naar de inhoud"
    box = skip.bounding_box()
    assert box is not None and box["height"] >= 24
    window.keyboard.press("Enter")
    window.keyboard.press("Tab")
    assert window.evaluate("document.activeElement.id") == "q"
    window.keyboard.type("chips act")
    window.keyboard.press("Enter")
    window.wait_for_url("**/search?q=chips*")
    for _ in range(120):
        window.keyboard.press("Tab")
        if window.evaluate("document.activeElement.closest('.hits') !== null"):
            break
    assert window.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    window.keyboard.press("Enter")
    window.wait_for_url("**/instrument/**")


def test_the_menu_opens_and_closes_with_the_keyboard_and_works_without_scripts(
    browser: Browser, letter_site: str
) -> None:
    for scripts in (True, False):
        context = browser.new_context(base_url=letter_site, java_script_enabled=scripts)
        page = context.new_page()
        page.goto("/?lang=en")
        summary = page.locator("details.browse summary")
        summary.focus()
        page.keyboard.press("Enter")
        assert page.locator("details.browse a").first.is_visible()
        if scripts:
            page.keyboard.press("Escape")
            assert not page.locator("details.browse a").first.is_visible()
        else:
            page.locator("details.browse a", has_text="Actors").click()
            assert page.url.endswith("/actor?lang=en")
        context.close()
