"""Somebody who knows SPARQL asks a question of their own, and lands on the entry with its evidence."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def test_from_an_example_to_the_entry_of_an_answer(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="SPARQL").click()
    assert fits(page)
    page.get_by_role("link", name="Welke instrumenten en maatregelen zijn er per afhankelijkheid").click()
    assert fits(page)
    page.get_by_role("cell", name="instrument/chips-act").get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Chips Act")
    expect(page.locator("blockquote").first).to_be_visible()


def test_a_question_of_ones_own_is_answered_below_it(page: Page) -> None:
    page.goto("/sparql")
    box = page.get_by_role("textbox", name="Vraag in SPARQL")
    prefixes = box.input_value().partition("SELECT")[0]
    box.fill(prefixes + "SELECT ?motion WHERE { ?motion a kb:Motion } ORDER BY ?motion LIMIT 3")
    page.get_by_role("button", name="Stel de vraag").click()
    expect(page.locator("caption")).to_contain_text("3 getoond van 3")
    expect(box).to_have_value(prefixes + "SELECT ?motion WHERE { ?motion a kb:Motion } ORDER BY ?motion LIMIT 3")
    assert fits(page)
