"""Somebody who was never here finds it within three clicks, or one search, from the front page: in both languages, on a
phone and at a desk, with and without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
SIZES = {"desk": {"width": 1280, "height": 900}, "phone": {"width": 320, "height": 640}}


@dataclass
class Visitor:
    """Somebody with a browser, who counts clicks and searches."""

    page: Page
    language: str
    steps: int = 0

    def start(self) -> None:
        self.page.goto("/")
        expect(self.page.locator("html")).to_have_attribute("lang", self.language)
        self.steps = 0

    def click(self, name: str | re.Pattern[str], inside: str = "main") -> None:
        """Follow the first link of this name."""
        self.page.locator(inside).get_by_role("link", name=name).first.click()
        self.steps += 1

    def search(self, words: str) -> None:
        """Type into the one search box of the front page."""
        self.page.locator("#q").fill(words)
        self.page.locator("#q").press("Enter")
        self.page.wait_for_url(re.compile(r"/search\?|found="))
        self.steps += 1

    def said(self, nl: str, en: str) -> str:
        """The one of two texts that this visitor reads."""
        return nl if self.language == "nl" else en


@pytest.fixture(params=["nl-desk-with", "en-phone-with", "nl-phone-without", "en-desk-without"])
def visitor(request: pytest.FixtureRequest, browser: Browser, letter_site: str) -> Iterator[Visitor]:
    """Pairwise: language, size, and whether JavaScript runs. No page may print an error or be wider than the screen."""
    language, size, scripts = request.param.split("-")
    context = browser.new_context(
        viewport=SIZES[size], base_url=letter_site, locale={"nl": "nl-NL", "en": "en-GB"}[language],
        java_script_enabled=scripts == "with",
    )  # fmt: skip
    page, errors = context.new_page(), []
    page.on("console", lambda told: errors.append(told.text) if told.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.set_default_timeout(20_000)
    found = Visitor(page, language)
    found.start()
    yield found
    context.close()
    assert errors == []
    assert found.steps <= 3


def test_what_became_of_the_brekelmans_motion(visitor: Visitor) -> None:
    visitor.click(re.compile(r"Brekelmans (over sneller afbouwen|motion on reducing)"))
    page = visitor.page
    expect(page.get_by_role("heading", level=1)).to_contain_text("Brekelmans")
    main = page.locator("main")
    expect(main).to_contain_text(visitor.said("afgewezen", "declined"))
    expect(main).to_contain_text(visitor.said("Als afgehandeld gemeld", "Reported settled"))
    expect(page.locator("li.claim .stance.declines").first).to_be_visible()
    expect(page.locator("li.claim .stance.handled").first).to_be_visible()
    assert visitor.steps == 1


def test_the_same_by_one_search(visitor: Visitor) -> None:
    visitor.search("Brekelmans China")
    expect(visitor.page.locator("ol.hits").get_by_role("link", name=re.compile("Brekelmans")).first).to_be_visible()
    assert visitor.steps == 1


def test_which_instruments_bear_on_semiconductors_and_where_they_stand_today(visitor: Visitor) -> None:
    visitor.click(visitor.said("Wat ziet op een afhankelijkheid?", "What bears on a dependency?"))
    # The matrix, which is a list on a phone.
    lines = visitor.page.locator("table.matrix tbody tr:visible, .matrix-list > li:visible")
    row = lines.filter(has=visitor.page.get_by_role("link", name=re.compile(r"chips")))
    expect(row).to_have_count(1)
    cell = row.locator("td.cell a, ul a")
    expect(cell).to_have_count(1)
    expect(cell).to_contain_text("Chips Act")
    expect(row).to_contain_text(visitor.said("in werking", "in force"))
    cell.click()
    visitor.steps += 1
    found = visitor.page.locator(":target")
    expect(found).to_be_in_viewport()
    expect(found).to_contain_text(visitor.said("21 september 2023", "21 September 2023"))
    expect(found.locator("blockquote").first).to_be_visible()
    assert visitor.steps == 2


def test_semiconductors_by_one_search(visitor: Visitor) -> None:
    visitor.search("halfgeleiders")
    hit = (
        visitor.page.locator("ol.hits > li")
        .filter(has_text="European Chips Act")
        .filter(has=visitor.page.locator(".badge.stage"))
    )
    expect(hit.first.locator(".badge.stage")).to_have_text(visitor.said("in werking", "in force"))


def test_the_sentence_in_the_letter_that_names_nutmeg(visitor: Visitor) -> None:
    visitor.search(visitor.said("nootmuskaat", "nutmeg"))
    visitor.click(re.compile("."), "ol.hits > li:has-text('stofzuigers') :is(h2, h3)")
    found = visitor.page.locator(":target")
    expect(found).to_be_in_viewport()
    expect(found.locator("mark").first).to_contain_text("nootmuskaat")
    assert visitor.steps == 2


def test_what_the_letter_claims_of_laptops_and_what_the_calculator_makes_of_the_data_at_hand(visitor: Visitor) -> None:
    page = visitor.page
    visitor.search("laptops")
    visitor.click(re.compile("^Laptops$"), "ol.hits")
    expect(page.get_by_role("heading", level=1)).to_have_text("Laptops")
    both = page.locator(".side-by-side")
    expect(both.locator(".stated blockquote").filter(has_text="laptops").first).to_be_visible()
    expect(both.locator(".computed")).to_contain_text("847130")
    visitor.start()
    visitor.click(re.compile(visitor.said("Hoe geconcentreerd", "How concentrated")))
    page.locator("main a[href*='/calculator/example']").first.click()
    visitor.steps += 1
    row = page.locator("main tr").filter(has=page.get_by_role("link", name="Laptops", exact=True)).first
    expect(row).to_be_visible()
    expect(row).to_contain_text(re.compile(r"0[.,]\d\d"))
    assert visitor.steps == 2
