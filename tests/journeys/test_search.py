"""Policy staff search by words and think in dependencies: each search leads to its sentence, and says why."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def search(page: Page, words: str) -> None:
    page.goto("/search")
    page.locator("#q").fill(words)
    page.get_by_role("main").get_by_role("button", name="Zoeken").click()


def test_medicines_are_found_by_stem_and_other_name_and_the_hit_says_so(page: Page) -> None:
    search(page, "afhankelijkheden medicijnen")
    expect(page.locator(".expanded")).to_contain_text("Geneesmiddelen")
    hit = page.locator("ol.hits > li").filter(has_text="vitamines")
    expect(hit).to_have_count(1)
    expect(hit.locator("mark").filter(has_text="geneesmiddelen")).to_have_count(1)
    hit.locator("summary").click()
    why = hit.locator("tbody tr")
    expect(why.filter(has_text="andere naam").filter(has_text="geneesmiddelen").first).to_be_visible()
    expect(why.filter(has_text="afhankelijkheden").first).to_be_visible()


def test_chips_finds_the_sentence_on_the_european_chips_act(page: Page) -> None:
    search(page, "chips")
    hit = page.locator("ol.hits > li").filter(has_text="European Chips Act").filter(has_text="Azië")
    hit.get_by_role("heading").get_by_role("link").click()
    passage = page.locator(":target")
    expect(passage).to_be_in_viewport()
    expect(passage).to_contain_text("European Chips Act")
    expect(passage.locator("mark").first).to_be_visible()


def test_rare_earths_find_the_metals_and_the_instruments_on_raw_materials_with_their_stage_of_the_day(
    page: Page,
) -> None:
    search(page, "zeldzame aarden")
    expect(page.locator("ol.hits mark").filter(has_text="aardmetalen").first).to_be_visible()
    stage = page.locator("ol.hits > li").filter(has_text="Lijst van kritieke grondstoffen").locator(".badge.stage")
    expect(stage).to_have_text("vervangen")
    page.goto(page.url + "&as_of=2021-11-22")
    expect(stage).to_have_text("gepubliceerd")


def test_an_official_number_opens_the_motion(page: Page) -> None:
    search(page, "35570-XVII-26")
    expect(page).to_have_url(re.compile(r"/motion/kst-35570-XVII-26\?"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Alkaya")
    page.get_by_role("link", name="Toon alles wat dit noemt").click()
    expect(page.locator("ol.hits > li").filter(has_text="kst-35925-XVII-54#").first).to_be_visible()


def test_nutmeg_lands_on_its_sentence_marked(page: Page) -> None:
    search(page, "nootmuskaat")
    page.locator("ol.hits > li").filter(has_text="stofzuigers").get_by_role("heading").get_by_role("link").click()
    passage = page.locator(":target")
    expect(passage).to_be_in_viewport()
    expect(passage.locator("mark")).to_have_text("nootmuskaat")


def test_narrowing_and_widening_by_facets_keeps_the_address(page: Page) -> None:
    search(page, "grondstoffen")
    total = page.locator("p[role=status] strong")
    before = int(total.inner_text())
    page.locator(".facets").get_by_role("link", name="EU-instrument").click()
    expect(total).not_to_have_text(str(before))
    assert "kind=instrument" in urlsplit(page.url).query
    page.locator(".facets").get_by_role("link", name="EU-instrument").click()
    expect(total).to_have_text(str(before))


def test_a_dependency_shows_what_bears_on_it_and_what_is_missing(page: Page) -> None:
    search(page, "zeldzame aarden")
    page.locator(".about a").click()
    bears_on = page.locator("section.bears-on")
    expect(bears_on).to_contain_text("Critical Raw Materials Action Plan")
    expect(bears_on).to_contain_text("via de ruimere groep of sector")
    expect(bears_on.locator("blockquote").first).to_be_visible()


def test_typing_completes_from_the_names_of_things(page: Page) -> None:
    page.goto("/search")
    page.locator("#q").press_sequentially("zeldz")
    expect(page.locator("#q-names option[value='Zeldzame aardmetalen']")).to_have_count(1)


def test_no_search_page_is_wider_than_the_screen(page: Page) -> None:
    for path in ("/search?q=afhankelijkheid", "/search?q=zzz", "/dependency/rare-earths", "/search?q=%22open"):
        page.goto(path)
        spare = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert spare <= 0, path
